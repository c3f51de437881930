import asyncio
from collections.abc import Coroutine
from typing import Any

import pytest

from client.commands import RecordDiagnosis, ReviseDiagnosis
from client.errors import PolicyRefused, StoreFull
from client.records import DiagnosisChange, DiagnosisUse, Sex, Verification
from tests.ui.diagnoses.examples import mark, row
from tests.ui.doctor.people import SESSION, WANG, ZHAO
from tests.ui.doctor.ward import FakeStation
from ui.diagnoses.entry_model import Entry, choose, typed
from ui.diagnoses.hints_model import HintKind
from ui.diagnoses.model import DiagnosesModel


def run(work: Coroutine[Any, Any, Any]) -> Any:
    return asyncio.run(work)


@pytest.fixture
def station() -> FakeStation:
    found = FakeStation()
    found.diagnosis_rows = {ZHAO: (row("1"), row("2", "咳嗽病"), row("3", "痰热壅肺证", pair="Condition/2"))}
    return found


@pytest.fixture
def model(station: FakeStation) -> DiagnosesModel:
    found = DiagnosesModel(station, SESSION)
    run(found.open(ZHAO, "Encounter/e12", Sex.MALE))
    found.choose_tab("preliminary")
    return found


def line(model: DiagnosesModel, text: str, details: str = "") -> Entry:
    return typed(choose(typed(Entry(), text, model.book)), details, model.book)


def test_a_saved_line_becomes_one_command_and_the_line_is_empty_again(
    model: DiagnosesModel, station: FakeStation
) -> None:
    model.put(line(model, "A15.0", "?"))
    assert run(model.save(ZHAO))
    (command,) = station.submitted
    assert isinstance(command, RecordDiagnosis)
    assert (command.patient, command.encounter, command.use) == (ZHAO, "Encounter/e12", DiagnosisUse.PRELIMINARY)
    assert command.what.text == "肺结核(痰镜检证实)"
    assert model.entry == Entry()
    assert model.saved == command
    assert HintKind.INFECTION in {hint.kind for hint in model.hints}


def test_an_unfinished_line_is_not_saved(model: DiagnosesModel, station: FakeStation) -> None:
    model.put(typed(Entry(), "A15.0", model.book))
    assert not run(model.save(ZHAO))
    assert station.submitted == []


def test_what_could_not_be_stored_stays_in_the_line(model: DiagnosesModel, station: FakeStation) -> None:
    model.put(line(model, "A15.0"))
    station.refuse = StoreFull("disk")
    with pytest.raises(StoreFull):
        run(model.save(ZHAO))
    assert model.entry.chosen is not None
    assert model.saved is None


def test_a_line_begun_for_one_patient_is_never_saved_under_another(model: DiagnosesModel, station: FakeStation) -> None:
    model.put(line(model, "A15.0"))
    run(model.open(WANG, "Encounter/e15", Sex.FEMALE))
    assert model.entry == Entry()
    assert not run(model.save(ZHAO))
    assert not run(model.save(WANG))
    assert station.submitted == []
    run(model.open(ZHAO, "Encounter/e12", Sex.MALE))
    assert model.entry.chosen is not None


def test_a_slower_answer_about_the_patient_before_is_not_shown(station: FakeStation) -> None:
    async def case() -> None:
        model = DiagnosesModel(station, SESSION)
        station.delays[ZHAO] = asyncio.Event()
        slow = asyncio.ensure_future(model.open(ZHAO, "Encounter/e12", Sex.MALE))
        await asyncio.sleep(0)
        await model.open(WANG, "Encounter/e15", Sex.FEMALE)
        station.delays[ZHAO].set()
        await slow
        assert (model.patient, model.rows) == (WANG, ())

    run(case())


def test_a_list_that_could_not_be_read_is_not_empty_and_nothing_is_saved_over_it(station: FakeStation) -> None:
    station.broken["diagnoses"] = PolicyRefused("x")
    model = DiagnosesModel(station, SESSION)
    run(model.open(ZHAO, "Encounter/e12", Sex.MALE))
    model.choose_tab("preliminary")
    assert (model.rows, type(model.error)) == (None, PolicyRefused)
    model.put(line(model, "A15.0"))
    assert not run(model.save(ZHAO))


def test_a_pair_is_saved_as_one_command(model: DiagnosesModel, station: FakeStation) -> None:
    assert run(model.save_pair(ZHAO, "肺胀", "痰浊壅肺证", "1"))
    (command,) = station.submitted
    assert isinstance(command, RecordDiagnosis)
    assert command.syndrome is not None
    assert (command.what.text, command.syndrome.text, command.rank) == ("肺胀", "痰浊壅肺证", 1)
    assert not run(model.save_pair(ZHAO, "肺胀", "", ""))


def test_a_change_carries_the_version_that_was_looked_at_and_its_reason(
    model: DiagnosesModel, station: FakeStation
) -> None:
    found = model.row("Condition/1")
    assert found is not None
    assert run(model.revise(ZHAO, found, DiagnosisChange.REFUTE, " CT "))
    (command,) = station.submitted
    assert isinstance(command, ReviseDiagnosis)
    assert (command.diagnoses, command.versions) == (("Condition/1",), ("3",))
    assert (command.change, command.reason, command.rank) == (DiagnosisChange.REFUTE, "CT", None)


def test_a_pair_is_changed_as_one(model: DiagnosesModel, station: FakeStation) -> None:
    found = model.row("Condition/3")
    assert found is not None
    assert run(model.revise(ZHAO, found, DiagnosisChange.RANK, "order", rank=2))
    (command,) = station.submitted
    assert isinstance(command, ReviseDiagnosis)
    assert (command.diagnoses, command.rank) == (("Condition/2", "Condition/3"), 2)


def test_a_change_without_a_reason_for_another_patient_or_to_no_effect_is_not_sent(
    model: DiagnosesModel, station: FakeStation
) -> None:
    found = model.row("Condition/1")
    assert found is not None
    assert not run(model.revise(ZHAO, found, DiagnosisChange.REFUTE, "  "))
    assert not run(model.revise(WANG, found, DiagnosisChange.REFUTE, "CT"))
    assert not run(model.revise(ZHAO, found, DiagnosisChange.CONFIRM, "CT"))
    assert station.submitted == []


def test_an_own_act_that_was_not_sent_is_taken_back(model: DiagnosesModel, station: FakeStation) -> None:
    run(model.withdraw(row("1", marked=mark()), "wrong"))
    run(model.withdraw(row("1"), "wrong"))
    assert station.withdrawn == [("c-1", "wrong")]


def test_hints_go_with_the_patient_they_were_about(model: DiagnosesModel) -> None:
    model.put(line(model, "A15.0"))
    run(model.save(ZHAO))
    assert model.hints
    run(model.open(WANG, "Encounter/e15", Sex.FEMALE))
    assert (model.hints, model.saved) == ((), None)


def test_the_name_is_written_in_the_language_of_the_record(station: FakeStation) -> None:
    model = DiagnosesModel(station, SESSION, "en")
    run(model.open(ZHAO, None, Sex.MALE))
    model.choose_tab("discharge")
    model.put(line(model, "J18.9"))
    assert run(model.save(ZHAO))
    (command,) = station.submitted
    assert isinstance(command, RecordDiagnosis)
    assert (command.what.text, command.verification) == ("Pneumonia, unspecified", Verification.CONFIRMED)
