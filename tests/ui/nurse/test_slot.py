import asyncio
from datetime import timedelta
from decimal import Decimal

import pytest

from client.commands import RecordVitals
from client.errors import InputRefused
from client.records import Reading, Stool
from offline.temperature_views import KeptReading
from tests.support.builders import pack
from tests.ui.nurse.examples import NOW, PaperStation, Session, card, vital, ward_of
from ui.nurse.bed_facts import BREATHS, DIASTOLIC, PULSE, SYSTOLIC, TEMPERATURE
from ui.nurse.slot_cells import APICAL, WEIGHT, Around, Meant, read_cell
from ui.nurse.slot_model import Round, SlotModel
from ui.nurse.vital_fields import PAIN

FIRST, SECOND = "Patient/01", "Patient/02"
AROUND = Around(book=pack().vitals, site="axillary", warm="Observation/t", pain="Observation/p")


def read(column: str, typed: str, around: Around = AROUND) -> Meant:
    return read_cell(column, typed, around)


def loaded(station: PaperStation | None = None) -> tuple[PaperStation, SlotModel]:
    old = vital(TEMPERATURE, "37.0", "Cel", at=NOW - timedelta(hours=4))
    station = station or PaperStation(ward=ward_of(card("01", "甲", vitals=(old,)), card("02", "乙")))
    model = SlotModel(station, Session(), pack())
    asyncio.run(model.refresh())
    return station, model


def taken(station: PaperStation) -> list[RecordVitals]:
    return [command for command in station.taken if isinstance(command, RecordVitals)]


@pytest.mark.parametrize(
    ("typed", "value", "site", "method", "before"),
    [
        ("38.2", "38.2", "axillary", "", None),
        ("r38,2", "38.2", "rectal", "", None),
        ("38.2o", "38.2", "oral", "", None),
        ("38.2v", "38.2", "axillary", "rechecked", None),
        ("e38.5c", "38.5", "ear", "after-cooling", "Observation/t"),
    ],
)
def test_a_temperature_is_typed_with_its_site_and_what_was_done(
    typed: str, value: str, site: str, method: str, before: str | None
) -> None:
    (entry,) = read("t", typed).values
    assert entry.amount is not None
    assert (entry.amount.value, entry.site, entry.method, entry.before) == (Decimal(value), site, method, before)


def test_no_site_is_assumed_where_nobody_said_one() -> None:
    (entry,) = read("t", "37.2", Around(book=pack().vitals)).values
    assert entry.site == ""


@pytest.mark.parametrize(
    ("column", "typed", "loinc", "absent"),
    [
        ("t", "j", TEMPERATURE, "refused"),
        ("t", "外出", TEMPERATURE, "away"),
        ("t", "Q", TEMPERATURE, "on-leave"),
        ("t", "b", TEMPERATURE, "not-rising"),
        ("r", "V", BREATHS, "on-ventilator"),
        ("weight", "平车", WEIGHT, "stretcher"),
        ("weight", "w", WEIGHT, "bedridden"),
    ],
)
def test_what_could_not_be_measured_is_typed_as_its_reason(column: str, typed: str, loinc: str, absent: str) -> None:
    (entry,) = read(column, typed).values
    assert (entry.loinc, entry.absent, entry.amount) == (loinc, absent, None)


def test_pressures_the_leg_the_heart_pain_after_treatment_and_stools_are_read() -> None:
    assert [(one.loinc, one.site) for one in read("bp", "110/64L").values] == [
        (SYSTOLIC, "lower-limb"),
        (DIASTOLIC, "lower-limb"),
    ]
    assert [one.loinc for one in read("hr", "132").values] == [APICAL]
    (pain,) = read("pain", "3a").values
    assert (pain.loinc, pain.method, pain.before) == (PAIN, "after-treatment", "Observation/p")
    assert read("stool", "1 2/E").stool == Stool(count=1, enemas=1, after_enema=2)
    assert read("acvpu", "c").consciousness == "C"
    (weight,) = read("weight", "57.25").values
    assert weight.amount is not None
    assert weight.amount.value == Decimal("57.25")


@pytest.mark.parametrize(
    ("column", "typed", "fault"),
    [
        ("t", "73.2", "too-high"),
        ("t", "3 7", "not-a-number"),
        ("t", "o37r", "not-a-number"),
        ("p", "88.5", "too-exact"),
        ("bp", "80/120", "not-below-systolic"),
        ("bp", "120", "pair-incomplete"),
        ("pain", "11", "too-high"),
        ("stool", "many", "not-stools"),
        ("acvpu", "X", "not-acvpu"),
    ],
)
def test_a_cell_that_cannot_be_meant_says_what_is_wrong(column: str, typed: str, fault: str) -> None:
    found = read(column, typed)
    assert (found.fault, found.values) == (fault, ())


def test_after_cooling_needs_a_value_before_it() -> None:
    assert read("t", "38.5c", Around(book=pack().vitals)).fault == "nothing-before"


def test_each_patient_is_one_act_and_a_wrong_row_waits_without_holding_up_the_others() -> None:
    station, model = loaded()
    for column, text in (("t", "37.2"), ("p", "88"), ("bp", "120/70"), ("stool", "1")):
        model.type(FIRST, column, text)
    model.type(SECOND, "t", "36.8")
    model.type(SECOND, "p", "9999")
    assert asyncio.run(model.save()) == Round(saved=(FIRST,), waiting=(SECOND,))
    (command,) = taken(station)
    assert command.patient == FIRST
    assert [value.loinc for value in command.values] == [TEMPERATURE, PULSE, SYSTOLIC, DIASTOLIC]
    assert command.stool == Stool(count=1)
    assert (model.typed(FIRST, "t"), model.typed(SECOND, "p")) == ("", "9999")


def test_a_leap_is_asked_for_again_and_taken_when_it_is_typed_a_second_time() -> None:
    station, model = loaded()
    model.type(FIRST, "t", "38.9")
    assert (model.typed(FIRST, "t"), model.doubted(FIRST, "t"), model.fault(FIRST, "t")) == ("", "38.9", "type-again")
    assert asyncio.run(model.save()).waiting == (FIRST,)
    model.type(FIRST, "t", "38.9")
    assert model.fault(FIRST, "t") == ""
    assert asyncio.run(model.save()).saved == (FIRST,)
    assert len(taken(station)) == 1


def test_another_value_than_the_doubted_one_is_asked_for_again_too() -> None:
    _, model = loaded()
    model.type(FIRST, "t", "38.9")
    model.type(FIRST, "t", "39.4")
    assert model.doubted(FIRST, "t") == "39.4"


def test_what_was_measured_again_and_what_was_cooled_is_not_asked_for_again() -> None:
    _, model = loaded()
    model.type(FIRST, "t", "38.9v")
    assert model.fault(FIRST, "t") == ""
    model.type(FIRST, "t", "35.2c")
    assert model.fault(FIRST, "t") == ""


def test_who_refused_is_not_due_any_more_and_all_are_shown_when_asked_for() -> None:
    refused = Reading(key="Observation/r", code=f"http://loinc.org|{TEMPERATURE}", at=NOW, absent="refused")
    station = PaperStation(
        ward=ward_of(card("01", "甲"), card("02", "乙")),
        readings={FIRST: (KeptReading(reading=refused, is_pending=True),)},
    )
    _, model = loaded(station)
    assert [line.key for line in model.shown()] == [SECOND]
    model.shows_all = True
    assert [line.key for line in model.shown()] == [FIRST, SECOND]
    assert model.present(model.lines[0], "t") == "(refused)"


def test_nothing_typed_is_nothing_saved_and_a_time_ahead_keeps_everything() -> None:
    _, model = loaded()
    with pytest.raises(InputRefused, match="nothing-typed"):
        asyncio.run(model.save())
    model.type(FIRST, "p", "80")
    model.when = f"{NOW + timedelta(hours=2):%H:%M}"
    with pytest.raises(InputRefused, match="in-the-future"):
        asyncio.run(model.save())
    assert model.typed(FIRST, "p") == "80"
