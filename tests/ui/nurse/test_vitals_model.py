import asyncio
from datetime import timedelta
from decimal import Decimal

import pytest

from client.commands import RecordVitals
from client.errors import InputRefused
from client.records import Reading
from offline.outbox import State
from offline.temperature_views import KeptReading
from offline.views import VitalSeries
from tests.support.builders import pack
from tests.ui.nurse.examples import NOW, ZONE, PaperStation, Session, card, mark, vital, ward_of
from ui.nurse.bed_facts import BREATHS, DIASTOLIC, PULSE, SYSTOLIC, TEMPERATURE
from ui.nurse.vital_fields import OXYGEN, PAIN, SATURATION, judge, judge_all
from ui.nurse.vitals_model import Measured, VitalsModel, slot_around
from ui.nurse.vitals_rows import vitals_columns, vitals_rows
from ui.widgets.painting import Words


def loaded(station: PaperStation) -> VitalsModel:
    model = VitalsModel(station, Session(), pack())
    asyncio.run(model.refresh())
    return model


def fault(loinc: str, typed: str) -> str:
    return judge(pack().vitals, loinc, typed).fault


@pytest.mark.parametrize(
    ("typed", "value"), [("37.2", "37.2"), ("37,2", "37.2"), ("３７．２", "37.2"), ("37。2", "37.2"), ("37", "37")]
)
def test_a_temperature_is_read_in_the_ways_people_type_it(typed: str, value: str) -> None:
    found = judge(pack().vitals, TEMPERATURE, typed)
    assert (found.value, found.fault) == (Decimal(value), "")


def test_values_no_body_has_are_refused_and_not_corrected() -> None:
    assert fault(TEMPERATURE, "73.2") == "too-high"
    assert fault(TEMPERATURE, "20") == "too-low"
    assert fault(SATURATION, "101") == "too-high"
    assert fault(PAIN, "11") == "too-high"


def test_words_signs_and_too_many_decimals_are_refused() -> None:
    assert fault(TEMPERATURE, "37.25") == "too-exact"
    assert fault(PULSE, "88.5") == "too-exact"
    assert fault(PULSE, "-80") == "not-a-number"
    assert fault(TEMPERATURE, "3 7") == "not-a-number"
    assert fault(TEMPERATURE, "37,2,1") == "not-a-number"


def test_the_lower_pressure_must_be_below_the_upper() -> None:
    judged = judge_all(pack().vitals, {SYSTOLIC: "80", DIASTOLIC: "120"})
    assert judged[DIASTOLIC].fault == "not-below-systolic"


def test_one_pressure_alone_is_incomplete() -> None:
    judged = judge_all(pack().vitals, {SYSTOLIC: "120", DIASTOLIC: ""})
    assert judged[DIASTOLIC].fault == "pair-incomplete"


def test_the_level_of_consciousness_is_saved_with_the_values_and_alone() -> None:
    station = PaperStation()
    model = loaded(station)
    model.answer("C")
    assert model.has_typed()
    asyncio.run(model.save())
    (command,) = station.taken
    assert isinstance(command, RecordVitals)
    assert (command.values, command.consciousness) == ((), "C")
    assert model.consciousness() is None


def test_values_taken_earlier_are_saved_with_their_time() -> None:
    station = PaperStation()
    model = loaded(station)
    model.type(TEMPERATURE, "37.2")
    model.say_when("99:00")
    with pytest.raises(InputRefused, match="not-a-time"):
        asyncio.run(model.save())
    earlier = model.now - timedelta(minutes=25)
    model.say_when(f"{earlier:%H%M}")
    asyncio.run(model.save())
    (command,) = station.taken
    assert command.occurred_at == earlier.replace(second=0, microsecond=0)
    assert model.when() == ""


def test_saving_sends_what_was_typed_in_the_packs_units() -> None:
    station = PaperStation()
    model = loaded(station)
    for loinc, text in ((TEMPERATURE, "37,2"), (SYSTOLIC, "120"), (DIASTOLIC, "70")):
        model.type(loinc, text)
    asyncio.run(model.save())
    (command,) = station.taken
    assert isinstance(command, RecordVitals)
    assert [(each.loinc, each.amount.value, each.amount.code) for each in command.values if each.amount] == [
        (TEMPERATURE, Decimal("37.2"), "Cel"),
        (SYSTOLIC, Decimal(120), "mm[Hg]"),
        (DIASTOLIC, Decimal(70), "mm[Hg]"),
    ]
    assert (command.patient, command.encounter) == ("Patient/01", "Encounter/01")
    assert model.typed(TEMPERATURE) == ""


def test_one_wrong_value_saves_nothing_and_keeps_everything_typed() -> None:
    station = PaperStation()
    model = loaded(station)
    model.type(TEMPERATURE, "73.2")
    model.type(PULSE, "88")
    with pytest.raises(InputRefused) as refused:
        asyncio.run(model.save())
    assert refused.value.facts == (TEMPERATURE, "too-high")
    assert station.taken == []
    assert (model.typed(TEMPERATURE), model.typed(PULSE)) == ("73.2", "88")


def test_an_empty_form_is_not_saved() -> None:
    with pytest.raises(InputRefused, match="nothing-typed"):
        asyncio.run(loaded(PaperStation()).save())


def test_what_was_typed_stays_with_its_patient() -> None:
    model = loaded(PaperStation())
    model.type(PULSE, "88")
    asyncio.run(model.choose("Patient/12"))
    assert model.typed(PULSE) == ""
    asyncio.run(model.choose("Patient/01"))
    assert model.typed(PULSE) == "88"


def test_news2_is_not_computed_while_anything_is_missing() -> None:
    model = loaded(PaperStation())
    for loinc, text in ((TEMPERATURE, "39.5"), (PULSE, "118"), (BREATHS, "26"), (SATURATION, "91"), (SYSTOLIC, "92")):
        model.type(loinc, text)
    model.type(DIASTOLIC, "54")
    result = model.preview()
    assert result is not None
    assert result.total is None
    assert set(result.missing) == {"oxygen", "acvpu"}
    model.type(OXYGEN, "3")
    model.answer("A")
    result = model.preview()
    assert result is not None
    assert result.total == Decimal(14)


@pytest.mark.parametrize(("hour", "slot"), [(14, 14), (13, 14), (15, 14), (16, 18), (0, 2), (23, 22)])
def test_the_slot_is_the_nearest_of_the_chart(hour: int, slot: int) -> None:
    assert slot_around(NOW.replace(hour=hour, minute=8)).hour == slot


def test_who_is_measured_pending_or_left() -> None:
    fresh, here = vital(PULSE, "80", "/min"), vital(PULSE, "80", "/min", mark=mark(State.SAVED_HERE))
    old = vital(PULSE, "80", "/min", at=NOW - timedelta(hours=5))
    cards = (
        card("01", "甲", vitals=(fresh,)),
        card("02", "乙", vitals=(here,)),
        card("03", "丙", vitals=(old,)),
        card("04", "丁"),
        card("05"),
    )
    model = loaded(PaperStation(ward=ward_of(*cards)))
    assert [each.measured for each in model.rows] == [Measured.YES, Measured.PENDING, Measured.NO, Measured.NO]
    assert model.left_to_measure() == 2
    assert model.patient == "Patient/03"


def test_the_value_before_stands_beside_the_newest() -> None:
    first, second = vital(PULSE, "80", "/min", at=NOW - timedelta(hours=4)), vital(PULSE, "96", "/min")
    series = VitalSeries(loinc=PULSE, name="P", unit="/min", signs=(first.sign, second.sign), latest=second)
    newest, before = loaded(PaperStation(series=(series,))).previous(PULSE)
    assert newest == second
    assert before is not None
    assert before.sign == first.sign


def test_the_list_marks_respiration_as_the_cards_mark_their_values() -> None:
    news2 = pack().scores.tables["NEWS2"]
    ill = card("12", "赵", vitals=(vital(BREATHS, "26", "/min"), vital("59408-5", "91", "%")))
    model = VitalsModel(PaperStation(ward=ward_of(ill)), Session(), pack())
    asyncio.run(model.refresh())
    (row,) = vitals_rows(model.rows, news2, NOW, ZONE)
    cells = dict(zip((column.key for column in vitals_columns()), row.cells, strict=True))
    for key in ("r", "o2"):
        (run,) = cells[key].runs
        assert isinstance(run, Words)
        assert (run.tone, run.weight) == ("danger", 600)
        assert run.text.endswith("▲")
    assert cells["t"].text == "—"


def test_who_refused_is_not_left_to_measure_and_is_not_called_measured() -> None:
    refused = Reading(key="Observation/r", code=f"http://loinc.org|{TEMPERATURE}", at=NOW, absent="refused")
    station = PaperStation(
        ward=ward_of(card("01", "甲"), card("02", "乙")), readings={"Patient/01": (KeptReading(reading=refused),)}
    )
    model = loaded(station)
    assert [each.measured for each in model.rows] == [Measured.ASKED, Measured.NO]
    assert model.left_to_measure() == 1
