"""The queue as it is read: central's order, filters with counts, whom it has next, and how long each waits."""

from datetime import timedelta

from client.records import Booking, Patient, QueueEvent, Visit, VisitKind, VisitState, VisitStep
from offline.views import ClinicView, VisitRow
from tests.support.builders import DOCTOR, NOW
from ui.clinic.queue_model import QueueFilter, queue, rooms_of, waited
from ui.clinic.queue_rows import known_words, marks, queue_row, wait_words


def row(
    n: int, status: str = "arrived", *steps: VisitStep, priority: int = 0, kind: VisitKind | None = None
) -> VisitRow:
    events = tuple(QueueEvent(step=one, at=NOW, by=DOCTOR.reference) for one in steps)
    visit = Visit(
        key=f"Encounter/v{n}",
        patient=f"Patient/p{n}",
        status=status,
        arrived_at=NOW - timedelta(minutes=n),
        events=events,
        triage="2",
    )
    booking = Booking(
        key=f"Appointment/a{n}",
        patient=f"Patient/p{n}",
        status="arrived",
        number=f"A{n}",
        priority=priority,
        kind=kind,
        is_online=True,
    )
    return VisitRow(patient=Patient(key=f"Patient/p{n}", name=f"患者{n}"), visit=visit, booking=booking)


ROWS = (
    row(1, "in-progress", VisitStep.CALL, VisitStep.BEGIN),
    row(2, "arrived", priority=1, kind=VisitKind.RETURN),
    row(3),
    row(4, "arrived", VisitStep.CALL, VisitStep.SKIP),
    row(5, "onleave"),
    row(6, "finished"),
)
VIEW = ClinicView(rows=ROWS, as_of=NOW)


def test_the_chips_count_what_they_show_and_the_order_stays_centrals() -> None:
    found = queue(VIEW, QueueFilter.WAITING)
    assert [one.patient.name for one in found.shown] == ["患者1", "患者2", "患者3"]
    assert {each: found.counts[each] for each in QueueFilter} == {
        QueueFilter.WAITING: 3,
        QueueFilter.RETURNED: 1,
        QueueFilter.FIRST: 1,
        QueueFilter.SKIPPED: 1,
        QueueFilter.HELD: 1,
        QueueFilter.DONE: 1,
        QueueFilter.ALL: 6,
    }
    assert [one.patient.name for one in found.chosen(QueueFilter.SKIPPED).shown] == ["患者4"]


def test_the_next_is_the_first_who_waits_and_nobody_who_was_called_or_seen() -> None:
    found = queue(VIEW, QueueFilter.DONE)
    following = found.next()
    assert following is not None
    assert following.patient.name == "患者2"
    assert queue(ClinicView(rows=(ROWS[0], ROWS[5]), as_of=NOW), QueueFilter.ALL).next() is None


def test_whom_a_doctor_called_and_not_begun_is_found_again() -> None:
    called = row(7, "arrived", VisitStep.CALL)
    found = queue(ClinicView(rows=(called,), as_of=NOW), QueueFilter.WAITING)
    assert found.called_by(DOCTOR.reference) is called
    assert found.called_by("Practitioner/other") is None


def test_who_was_seen_or_has_not_arrived_waits_for_nothing() -> None:
    assert waited(ROWS[2], NOW) == timedelta(minutes=3)
    assert waited(ROWS[5], NOW) is None
    assert waited(VisitRow(patient=Patient(key="Patient/p9", name="订")), NOW) is None


def test_a_queue_that_was_never_read_is_not_an_empty_one() -> None:
    assert not queue(ClinicView(), QueueFilter.ALL).is_known
    assert "not read" in known_words(None, NOW, is_away=False, reason="")


def test_without_central_the_queue_says_that_nobody_else_hears_a_call() -> None:
    words = known_words(NOW, NOW, is_away=True, reason="")
    assert "alone" in words
    assert "central" in words


def test_state_triage_priority_and_booking_stand_beside_the_name_and_none_is_cut() -> None:
    texts = [chip.text for chip in marks(ROWS[1])]
    assert texts == ["back with reports", "triage II", "priority", "online"]
    made = queue_row(ROWS[1], NOW)
    assert made.subject == "Patient/p2"
    assert "患者2" in made.cells[1].text
    assert wait_words(ROWS[5], NOW) == "—"


def test_each_state_has_its_holder_and_a_waiting_patient_has_none() -> None:
    holders = [one.visit.holder for one in ROWS if one.visit is not None]
    assert holders == [DOCTOR.reference, None, None, None, None, None]
    assert [one.state for one in ROWS][:2] == [VisitState.WITH_DOCTOR, VisitState.WAITING]


def test_the_rooms_offered_are_those_of_today_and_never_ones_own() -> None:
    called = QueueEvent(step=VisitStep.CALL, room="3 诊室")
    sent = QueueEvent(step=VisitStep.TRANSFER, room="5 诊室")
    visit = Visit(key="Encounter/v", patient="Patient/p", status="arrived", events=(called, sent))
    row = VisitRow(patient=Patient(key="Patient/p", name="唐映雪"), visit=visit)
    assert rooms_of((row,), "3 诊室") == ("5 诊室",)
    assert rooms_of((), "3 诊室") == ()
