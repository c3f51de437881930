"""An outpatient visit and its booking as central names them; refuses to put visits in an order of its own."""

from datetime import date, datetime
from enum import StrEnum

import msgspec


class VisitStep(StrEnum):
    """What is done about somebody in the queue."""

    CALL = "call"
    RECALL = "recall"
    SKIP = "skip"
    REQUEUE = "requeue"
    TRANSFER = "transfer"
    BEGIN = "begin"
    HOLD = "hold"
    FINISH = "finish"


class VisitState(StrEnum):
    """Where a visit stands: what the Encounter's status and its last step say together."""

    WAITING = "waiting"
    CALLED = "called"
    SKIPPED = "skipped"
    WITH_DOCTOR = "with-doctor"
    HELD = "held"
    DONE = "done"
    CANCELLED = "cancelled"


class VisitKind(StrEnum):
    """First visit, follow-up, or back on the same day with reports."""

    FIRST = "first"
    REPEAT = "repeat"
    RETURN = "return"


class Disposition(StrEnum):
    """How a visit ends."""

    HOME = "home"
    OBSERVATION = "observation"
    ADMISSION = "admission"
    REFERRAL = "referral"


class QueueEvent(msgspec.Struct, frozen=True, kw_only=True):
    """One step that somebody took, as the Encounter carries it."""

    step: VisitStep
    at: datetime | None = None
    by: str | None = None
    by_name: str | None = None
    room: str = ""
    reason: str = ""


class Visit(msgspec.Struct, frozen=True, kw_only=True):
    """One Encounter of class AMB or, `is_emergency`, EMER. `triage`: its level as central coded it, "" where it is not said."""

    key: str
    patient: str
    status: str
    clinic: str | None = None
    arrived_at: datetime | None = None
    ended_at: datetime | None = None
    doctor: str | None = None
    doctor_name: str | None = None
    reason: str = ""
    triage: str = ""
    appointment: str | None = None
    disposition: str = ""
    events: tuple[QueueEvent, ...] = ()
    version: str | None = None
    is_emergency: bool = False

    @property
    def last(self) -> QueueEvent | None:
        return self.events[-1] if self.events else None

    @property
    def state(self) -> VisitState:
        if self.status in _BY_STATUS:
            return _BY_STATUS[self.status]
        return _BY_STEP.get(self.last.step, VisitState.WAITING) if self.last is not None else VisitState.WAITING

    @property
    def holder(self) -> str | None:
        """Who has the patient now, as the last step says; nobody while he waits."""
        held = self.state in {VisitState.CALLED, VisitState.WITH_DOCTOR, VisitState.HELD}
        return self.last.by if held and self.last is not None else None


_BY_STATUS = {
    "in-progress": VisitState.WITH_DOCTOR,
    "onleave": VisitState.HELD,
    "finished": VisitState.DONE,
    "cancelled": VisitState.CANCELLED,
    "entered-in-error": VisitState.CANCELLED,
}
_BY_STEP = {
    VisitStep.CALL: VisitState.CALLED,
    VisitStep.RECALL: VisitState.CALLED,
    VisitStep.SKIP: VisitState.SKIPPED,
}


class Booking(msgspec.Struct, frozen=True, kw_only=True):
    """One Appointment. `priority` as central gave it (1 before 2); None or 0 is none."""

    key: str
    patient: str
    status: str
    number: str = ""
    kind: VisitKind | None = None
    is_online: bool = False
    priority: int | None = None
    starts_at: datetime | None = None
    reason: str = ""
    place: str | None = None


class FollowUp(msgspec.Struct, frozen=True, kw_only=True):
    """A further visit that is asked for; central gives the number."""

    on: date
    note: str = ""


class Certificate(msgspec.Struct, frozen=True, kw_only=True):
    """One DocumentReference that was issued as a numbered certificate."""

    key: str
    patient: str
    number: str
    kind: str
    title: str
    text: str
    status: str
    days: int | None = None
    issued_at: datetime | None = None
    by: str | None = None
    reason: str = ""
    """Why it is void."""
    version: str | None = None

    @property
    def is_void(self) -> bool:
        return self.status == "entered-in-error"
