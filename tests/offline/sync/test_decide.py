"""Mirrors offline/sync/decide.py: every row of the conflict table."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from client.commands import (
    AcknowledgeResult,
    AdministerDose,
    Command,
    GivenLine,
    OrderDraft,
    RecordVitals,
    ReleaseOrder,
    SignOrders,
    StopOrder,
    VerifyOrder,
    VitalEntry,
    WriteNote,
)
from client.records import Amount, Code, DoseOutcome, OrderKind, OrderStatus, OrderTerm, Person, Role
from offline.sync.decide import (
    Conflict,
    ConflictKind,
    DoseNow,
    FindingNow,
    Fresh,
    Moot,
    OrderNow,
    Proceed,
    decide,
)

NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
DOCTOR = Person(reference="Practitioner/d", name="Shen", role=Role.DOCTOR)
ORDER = "MedicationRequest/1"
ACT: dict[str, Any] = {"id": "c1", "author": DOCTOR, "patient": "Patient/1", "occurred_at": NOON}
DRUG = Code(text="meropenem")


def signing() -> SignOrders:
    draft = OrderDraft(
        kind=OrderKind.MEDICATION, term=OrderTerm.ONCE, what=DRUG, catalogue_id="meropenem-inj", starts_at=NOON
    )
    return SignOrders(**ACT, drafts=(draft,))


def stopping() -> StopOrder:
    return StopOrder(**ACT, orders=(ORDER,), versions=("1",), stop_at=NOON, reason="HIT")


def verifying() -> VerifyOrder:
    return VerifyOrder(**ACT, orders=(ORDER,), order_versions=("1",), task="Task/1", task_version="1")


def giving() -> AdministerDose:
    return AdministerDose(**ACT, lines=(GivenLine(order=ORDER, what=DRUG),), slot_at=NOON, outcome=DoseOutcome.GIVEN)


def measuring() -> RecordVitals:
    return RecordVitals(**ACT, values=(VitalEntry(loinc="8310-5", amount=Amount(value=Decimal("37.2"), unit="Cel")),))


def noting() -> WriteNote:
    return WriteNote(**ACT, note_kind=Code(text="progress"), title="t", text="x")


def reading() -> AcknowledgeResult:
    return AcknowledgeResult(**ACT, results=("Observation/1",), action="no-action")


def order_now(status: OrderStatus, version: str = "2", stopped_at: datetime | None = None) -> Fresh:
    return Fresh(orders={ORDER: OrderNow(status=status, version=version, stopped_at=stopped_at)}, bases={ORDER: "1"})


@pytest.mark.parametrize(
    ("fresh", "kind"),
    [
        (Fresh(stay_status="finished"), ConflictKind.STAY_ENDED),
        (Fresh(stay_status="entered-in-error"), ConflictKind.STAY_ENDED),
        (Fresh(is_deceased=True), ConflictKind.DECEASED),
        (Fresh(ward_then="Location/a", ward_now="Location/b"), ConflictKind.MOVED),
        (Fresh(findings=(FindingNow(rule_id="DUP", is_duplicate=True),)), ConflictKind.DUPLICATE),
        (Fresh(findings=(FindingNow(rule_id="AX01", is_duplicate=False),)), ConflictKind.SAFETY),
    ],
)
def test_a_signed_order_meets_a_changed_world_and_waits_for_a_person(fresh: Fresh, kind: ConflictKind) -> None:
    verdict = decide(signing(), fresh)
    assert isinstance(verdict, Conflict)
    assert verdict.kind is kind
    assert decide(signing(), fresh, [verdict]) == Proceed()


def test_a_signed_order_in_an_unchanged_world_is_sent() -> None:
    assert (
        decide(signing(), Fresh(stay_status="in-progress", ward_then="Location/a", ward_now="Location/a")) == Proceed()
    )


def test_keeping_mine_in_one_conflict_does_not_silence_another() -> None:
    fresh = Fresh(is_deceased=True, findings=(FindingNow(rule_id="AX01", is_duplicate=False),))
    verdict = decide(signing(), fresh, [Conflict(kind=ConflictKind.DECEASED)])
    assert isinstance(verdict, Conflict)
    assert verdict.kind is ConflictKind.SAFETY


def test_keeping_mine_once_does_not_silence_a_new_finding_of_the_kind() -> None:
    mild = FindingNow(rule_id="AX02", is_duplicate=False, implicated=("AllergyIntolerance/mild",))
    severe = FindingNow(rule_id="AX02", is_duplicate=False, implicated=("AllergyIntolerance/severe",))
    first = decide(signing(), Fresh(findings=(mild,)))
    assert isinstance(first, Conflict)
    assert decide(signing(), Fresh(findings=(mild,)), [first]) == Proceed()
    again = decide(signing(), Fresh(findings=(mild, severe)), [first])
    assert isinstance(again, Conflict)
    assert "AllergyIntolerance/severe" in again.keys


@pytest.mark.parametrize("status", [OrderStatus.STOPPED, OrderStatus.COMPLETED, OrderStatus.CANCELLED])
def test_stopping_what_is_already_over_is_confirmed_as_done(status: OrderStatus) -> None:
    assert decide(stopping(), order_now(status)) == Moot(reason="already-over")


def test_stopping_an_order_that_changed_since_it_was_seen_shows_both_versions() -> None:
    verdict = decide(stopping(), order_now(OrderStatus.ACTIVE))
    assert verdict == Conflict(kind=ConflictKind.CHANGED, keys=(ORDER,))
    assert decide(stopping(), order_now(OrderStatus.ACTIVE), [verdict]) == Proceed()


def test_stopping_an_unchanged_order_is_sent() -> None:
    assert decide(stopping(), order_now(OrderStatus.ACTIVE, version="1")) == Proceed()


def test_stopping_an_order_that_was_removed_at_central_waits_for_a_person_even_if_one_was_kept() -> None:
    gone = Conflict(kind=ConflictKind.GONE, keys=(ORDER,))
    assert decide(stopping(), Fresh(gone=frozenset({ORDER})), [gone]) == gone


def test_verifying_an_order_that_was_stopped_meanwhile_waits_for_a_person() -> None:
    verdict = decide(verifying(), order_now(OrderStatus.STOPPED))
    assert verdict == Conflict(kind=ConflictKind.STOPPED_MEANWHILE, keys=(ORDER,))


def test_verifying_what_somebody_verified_is_confirmed_as_done() -> None:
    fresh = Fresh(tasks={"Task/1": ("completed", "2")}, bases={"Task/1": "1"})
    assert decide(verifying(), fresh) == Moot(reason="already-verified")


def test_verifying_when_the_check_itself_changed_shows_both() -> None:
    fresh = Fresh(tasks={"Task/1": ("on-hold", "2")}, bases={"Task/1": "1"})
    assert decide(verifying(), fresh) == Conflict(kind=ConflictKind.CHANGED, keys=("Task/1",))


def test_a_slot_charted_by_another_is_double_charting() -> None:
    dose = DoseNow(key="MedicationAdministration/9", order=ORDER, slot_at=NOON, version="1")
    verdict = decide(giving(), Fresh(doses=(dose,)))
    assert verdict == Conflict(kind=ConflictKind.DOUBLE_CHARTING, keys=(dose.key,))


def test_a_dose_given_after_the_order_was_stopped_is_accepted_annotated_and_the_prescriber_alerted() -> None:
    fresh = order_now(OrderStatus.STOPPED, stopped_at=NOON - timedelta(minutes=5))
    assert decide(giving(), fresh) == Proceed(annotations=("given-after-stop",), alerts=(ORDER,))


def test_a_dose_given_before_the_stop_is_simply_accepted() -> None:
    fresh = order_now(OrderStatus.STOPPED, stopped_at=NOON + timedelta(minutes=5))
    assert decide(giving(), fresh) == Proceed()


WORST = Fresh(
    stay_status="finished",
    is_deceased=True,
    orders={ORDER: OrderNow(status=OrderStatus.STOPPED, version="9")},
    gone=frozenset({ORDER}),
    findings=(FindingNow(rule_id="AX01", is_duplicate=False),),
)


@pytest.mark.parametrize("make", [measuring, noting, reading, giving])
def test_a_fact_is_never_refused_by_what_central_says(make: Callable[[], Command]) -> None:
    assert isinstance(decide(make(), WORST), Proceed)


def test_another_note_of_the_kind_is_shown_beside_ours() -> None:
    assert decide(noting(), Fresh(other_notes=("Composition/3",))) == Proceed(annotations=("another-note",))


@pytest.mark.parametrize("make", [signing, stopping, verifying, giving, measuring, noting, reading])
def test_any_command_for_a_merged_patient_is_retargeted_and_says_so(make: Callable[[], Command]) -> None:
    verdict = decide(make(), Fresh(merged_into="Patient/2"))
    assert isinstance(verdict, Proceed)
    assert verdict.retarget == "Patient/2"
    assert "patient-merged" in verdict.annotations


def test_a_positive_test_is_asked_before_the_change_of_what_is_released() -> None:
    command = ReleaseOrder(**ACT, orders=(ORDER,), versions=("1",))
    now = {ORDER: OrderNow(status=OrderStatus.ON_HOLD, version="2")}
    positive = (FindingNow(rule_id="skin-test", is_duplicate=False),)
    fresh = Fresh(orders=now, bases={ORDER: "1"}, findings=positive)
    first = decide(command, fresh)
    assert isinstance(first, Conflict)
    assert first.kind is ConflictKind.SAFETY
    then = decide(command, fresh, (first,))
    assert isinstance(then, Conflict)
    assert then.kind is ConflictKind.CHANGED
