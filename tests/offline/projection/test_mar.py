"""The MAR and what surrounds it: states of an event, running infusions, effects, missing doses, what was scanned."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec
import pytest

from client.clinical.unit_codes import order_identity, unit_code, unit_id
from client.commands import AdministerDose, MoveDoseRequest, NoteEffect, RequestDose, StepInfusion
from client.errors import InputRefused
from client.fhir import names, reading
from client.records import Amount, Code, DoseOutcome
from client.records.bedside import BedsideCheck, DoseRequestState, Effect, InfusionStep, KnownBy, NoScan
from offline.projection import after_dose, infusions, lists, mar, scanning
from offline.store.books import Books
from offline.views.mar import MarState, MarView, RunningInfusion
from offline.views.scanning import LabelStanding
from tests.support import builders
from tests.support.builders import NOW, NURSE, PATIENT, act, keep

ORDER = "MedicationRequest/m1"
EIGHT = NOW.replace(hour=8)
DAY = timedelta(hours=24)


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    opened = builders.open_books(tmp_path / "s.db")
    builders.load(opened, builders.patient(), builders.stay(), builders.drug_order("m1"))
    yield opened
    opened.close()


def view(books: Books, now: datetime = NOW) -> MarView:
    pack = builders.pack()
    span = (now.replace(hour=0), now.replace(hour=0) + DAY)
    return mar.mar(books, PATIENT, *span, now, builders.plan(), pack.catalogue, pack.giving)


def states(books: Books, now: datetime = NOW) -> list[tuple[int, MarState]]:
    (row,) = view(books, now).rows
    return [(event.at.astimezone(NOW.tzinfo).hour, event.state) for event in row.events]


def given(n: int, hour: int = 8, at: datetime = NOW, **changes: Any) -> AdministerDose:
    made = builders.give(n, ORDER, NOW.replace(hour=hour, minute=0))
    return msgspec.structs.replace(made, occurred_at=at, **changes)


# --- the grid --------------------------------------------------------------------------------------------------------


def test_a_time_is_planned_next_due_and_overdue_by_its_window(books: Books) -> None:
    assert states(books, NOW.replace(hour=7, minute=30)) == [
        (8, MarState.DUE),
        (12, MarState.NEXT),
        (18, MarState.FUTURE),
    ]
    assert states(books) == [(8, MarState.OVERDUE), (12, MarState.NEXT), (18, MarState.FUTURE)]


def test_what_is_overdue_stays_so_until_somebody_answers(books: Books) -> None:
    assert states(books, NOW.replace(hour=23))[0] == (8, MarState.OVERDUE)
    keep(books, given(1, outcome=DoseOutcome.NOT_GIVEN, reason="外出"))
    assert states(books, NOW.replace(hour=23))[0] == (8, MarState.NOT_GIVEN)


def test_what_was_charted_for_no_order_that_is_known_here_is_told_and_not_left_out(books: Books) -> None:
    astray = {
        "resourceType": "MedicationAdministration",
        "id": "astray",
        "status": "completed",
        "subject": {"reference": PATIENT},
        "medicationCodeableConcept": {"text": "0.9% 氯化钠 250 mL"},
        "effectiveDateTime": builders.stamp(NOW),
    }
    builders.load(books, astray, {**astray, "id": "gone", "request": {"reference": "MedicationRequest/elsewhere"}})
    found = view(books)
    assert [one.key for one in found.without_order] == [
        "MedicationAdministration/astray",
        "MedicationAdministration/gone",
    ]
    assert not any(event.dose for row in found.rows for event in row.events)


def test_a_dose_stands_at_its_planned_time_and_tells_when_it_was_given(books: Books) -> None:
    keep(books, given(1, note="外出检查"))
    (row,) = view(books).rows
    event = row.events[0]
    assert (event.at, event.state, event.is_off_time) == (EIGHT, MarState.GIVEN, True)
    assert event.dose is not None
    assert event.dose.given_at == NOW


def test_a_part_is_shown_as_a_part_with_its_reason(books: Books) -> None:
    keep(books, given(1, is_partial=True, reason="呕吐"))
    (row,) = view(books).rows
    assert row.events[0].state is MarState.PARTIAL
    assert row.events[0].dose is not None
    assert row.events[0].dose.reason == "呕吐"


def test_an_order_that_was_stopped_keeps_its_given_doses_and_has_no_more_times(books: Books) -> None:
    keep(books, given(1))
    keep(books, builders.stop(2, ORDER, versions=("1",)))
    (row,) = view(books).rows
    assert row.is_over
    assert [event.state for event in row.events] == [MarState.GIVEN]


# --- labels ----------------------------------------------------------------------------------------------------------


def label(books: Books, slot: datetime = EIGHT) -> LabelStanding | None:
    code = unit_code(unit_id(order_identity(reading.order(builders.drug_order("m1"))), slot))
    found = scanning.read_label(books, code, NOW, builders.plan(), builders.pack().catalogue)
    return found.standing if found is not None else None


def test_a_label_tells_how_its_order_stands_now(books: Books) -> None:
    assert label(books) is LabelStanding.OPEN
    keep(books, given(1))
    assert label(books) is LabelStanding.ANSWERED
    keep(books, builders.stop(2, ORDER, versions=("1",)))
    assert label(books, NOW.replace(hour=12)) is LabelStanding.STOPPED


def test_a_label_of_nobody_here_and_half_a_label_are_unknown(books: Books) -> None:
    read = scanning.read_label
    assert read(books, "WLU123", NOW, builders.plan(), builders.pack().catalogue) is None
    assert read(books, unit_code(unit_id("x", EIGHT)), NOW, builders.plan(), builders.pack().catalogue) is None


# --- infusions -------------------------------------------------------------------------------------------------------

BAG, RATE = Amount(value=Decimal(250), unit="mL", code="mL"), Amount(value=Decimal(100), unit="mL/h", code="mL/h")


def begin(books: Books, rate: Amount | None = RATE, amount: Amount = BAG) -> None:
    order = builders.drug_order("bag")
    (line,) = order["dosageInstruction"]
    unit = amount.code or amount.unit
    line["doseAndRate"] = [
        {"doseQuantity": {"value": float(amount.value), "unit": unit, "code": unit, "system": names.UCUM}}
    ]
    builders.load(books, order)
    made = builders.give(40, "MedicationRequest/bag", EIGHT)
    bag = msgspec.structs.replace(made.lines[0], amount=amount)
    began = NOW - timedelta(hours=1)
    keep(
        books,
        msgspec.structs.replace(
            made, lines=(bag,), outcome=DoseOutcome.IN_PROGRESS, rate=rate, occurred_at=began, note="x"
        ),
    )


def running(books: Books, now: datetime = NOW) -> RunningInfusion | None:
    people = lists.people(books, [PATIENT])
    return next(iter(infusions.running(books, people, now, builders.pack().giving)), None)


def step(n: int, one: RunningInfusion, what: InfusionStep, at: datetime = NOW, **changes: Any) -> StepInfusion:
    return StepInfusion(
        **{**act(n, NURSE), "occurred_at": at}, doses=one.doses, step=what, what=one.lines[0].what, **changes
    )


def test_what_is_left_and_when_it_ends_come_from_volume_and_rate(books: Books) -> None:
    begin(books)
    one = running(books)
    assert one is not None
    assert (one.volume_ml, one.infused_ml, one.left_ml) == tuple(map(Decimal, (250, 100, 150)))
    assert one.ends_at == NOW + timedelta(hours=1.5)
    assert one.look_at == NOW - timedelta(minutes=30), "half an hour after it began somebody had to look"


@pytest.mark.parametrize(
    ("rate", "amount"),
    [
        (None, BAG),
        (Amount(value=Decimal(40), unit="[drp]/min", code="[drp]/min"), BAG),
        (RATE, Amount(value=Decimal(5), unit="mg", code="mg")),
    ],
    ids=["no rate", "drops", "no volume"],
)
def test_without_a_rate_or_a_volume_nothing_is_computed(books: Books, rate: Amount | None, amount: Amount) -> None:
    begin(books, rate, amount)
    one = running(books)
    assert one is not None
    assert (one.left_ml, one.ends_at) == (None, None)


def test_a_pause_and_another_rate_count_from_when_they_were(books: Books) -> None:
    begin(books)
    one = running(books)
    assert one is not None
    keep(books, step(41, one, InfusionStep.PAUSE, NOW, reason="外出检查"))
    paused = running(books, NOW + timedelta(hours=1))
    assert paused is not None
    assert (paused.is_paused, paused.infused_ml, paused.ends_at) == (True, Decimal(100), None)
    slow = Amount(value=Decimal(50), unit="mL/h", code="mL/h")
    keep(books, step(42, paused, InfusionStep.RESUME, NOW + timedelta(hours=1), rate=slow))
    later = running(books, NOW + timedelta(hours=2))
    assert later is not None
    assert (later.is_paused, later.infused_ml, later.ends_at) == (False, Decimal(150), NOW + timedelta(hours=4))


def test_an_infusion_that_ended_tells_what_ran_in_and_runs_no_more(books: Books) -> None:
    begin(books)
    one = running(books)
    assert one is not None
    volume = Amount(value=Decimal(240), unit="mL", code="mL")
    keep(books, step(43, one, InfusionStep.END, NOW, volume=volume))
    assert running(books) is None
    row = next(row for row in view(books).rows if row.key == "MedicationRequest/bag")
    dose = row.events[0].dose
    assert dose is not None
    assert (dose.outcome, dose.ended_at, dose.volume) == (DoseOutcome.GIVEN, NOW, volume)
    assert after_dose.objections(books, step(44, one, InfusionStep.ROUND)) == ("already-over",)


@pytest.mark.parametrize(
    ("at", "volume", "why"),
    [(NOW - timedelta(days=2), "100", "before-it-began"), (NOW, "-100", "volume"), (NOW, "NaN", "volume")],
)
def test_an_infusion_ends_after_it_began_with_an_amount_that_can_be(
    books: Books, at: datetime, volume: str, why: str
) -> None:
    begin(books)
    one = running(books)
    assert one is not None
    with pytest.raises(InputRefused, match=why):
        keep(books, step(43, one, InfusionStep.END, at, volume=Amount(value=Decimal(volume), unit="mL", code="mL")))
    assert running(books) is not None


def test_an_end_says_what_ran_in(books: Books) -> None:
    begin(books)
    one = running(books)
    assert one is not None
    assert after_dose.objections(books, step(45, one, InfusionStep.END)) == ("no-volume",)


# --- effects, missing doses, scans -----------------------------------------------------------------------------------


def as_needed(books: Books) -> str:
    order = builders.drug_order("prn")
    (line,) = order["dosageInstruction"]
    line["asNeededBoolean"] = True
    line["route"] = {"coding": [{"system": names.ROUTE, "code": "PO"}]}
    builders.load(books, order)
    made = builders.give(50, "MedicationRequest/prn", None)
    keep(books, msgspec.structs.replace(made, occurred_at=NOW - timedelta(minutes=70)))
    pack = builders.pack()
    (one,) = after_dose.follow_ups(books, lists.people(books, [PATIENT]), NOW, pack.catalogue, pack.giving)
    assert one.due_at == NOW - timedelta(minutes=10)
    return one.dose.key


def test_the_effect_of_an_as_needed_dose_is_asked_after_until_it_is_said(books: Books) -> None:
    dose = as_needed(books)
    keep(books, NoteEffect(**act(51, NURSE), dose=dose, what=Code(text="x"), effect=Effect.GOOD, text="NRS 6 → 2"))
    pack = builders.pack()
    assert after_dose.follow_ups(books, lists.people(books, [PATIENT]), NOW, pack.catalogue, pack.giving) == ()
    assert mar.effects(books, [PATIENT])[dose].words == "NRS 6 → 2"


def test_a_missing_dose_is_asked_for_once_and_its_state_is_seen(books: Books) -> None:
    ask = RequestDose(
        **act(60, NURSE), order=ORDER, what=Code(text="x"), slot_at=EIGHT, of_whom="pharmacy", reason="缺药"
    )
    assert after_dose.objections(books, ask) == ()
    keep(books, ask)
    assert after_dose.objections(books, msgspec.structs.replace(ask, id=builders.ident(61))) == ("already-asked",)
    missed = after_dose.missed(books, lists.people(books, [PATIENT]), NOW, builders.plan())
    (at_eight,) = [one for one in missed if one.due.slot_at == EIGHT]
    assert at_eight.request is not None
    assert (at_eight.request.status, at_eight.request.of_whom) == ("requested", "pharmacy")
    over = MoveDoseRequest(
        **act(62, NURSE), task="Task/none", task_version=None, state=DoseRequestState.COMPLETED, what=Code(text="x")
    )
    assert after_dose.objections(books, over) == ("gone",)


def test_the_board_counts_what_was_scanned_and_what_was_not(books: Books) -> None:
    scanned = BedsideCheck(patient=KnownBy.SCANNED, label=KnownBy.SCANNED)
    typed = BedsideCheck(patient=KnownBy.TYPED, label=KnownBy.NONE, reason=NoScan.LABEL_MISSING)
    for n, (hour, check) in enumerate(((8, scanned), (12, typed), (18, None)), 70):
        keep(books, given(n, hour, NOW - timedelta(minutes=n), check=check))
    pack, people = builders.pack(), lists.people(books, [PATIENT])
    board = after_dose.scan_board(books, people, NOW - DAY, NOW, NOW, pack.catalogue, pack.giving, pack.fluids)
    assert (board.ward.given, board.ward.scanned, board.ward.typed, board.ward.unchecked) == (3, 1, 1, 1)
    assert board.reasons == ((NoScan.LABEL_MISSING, 1),)
    assert [(shift.starts, one.given) for shift, one in board.shifts] == [("07:00", 3)], "the site's own shifts"
    assert [(one.name, one.given) for one in board.nurses] == [(NURSE.name, 3)]
