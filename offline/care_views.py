"""What the projection gives to the pages of consults, handovers, pathways and discharge: frozen values; refuses wording."""

from datetime import datetime

import msgspec

from client.clinical.care import PageRule
from client.clinical.pathways import BranchStanding, Happened, ItemStanding, Pathway, Stage
from client.records import DiagnosisUse, Note, Person, Role
from client.records.care import (
    ConsultTask,
    Handover,
    HandoverEvent,
    HandoverTask,
    HomeMedicine,
    PathwayPlan,
    ReviewTask,
    Variance,
)
from offline.outbox import State
from offline.views import DiagnosisRow, Mark, NoteRow, OrderRow, ResultRow

UNDELIVERED = frozenset({State.SAVED_HERE, State.SENDING, State.UNCLEAR, State.CONFLICT, State.REFUSED})
"""States of a command in which nobody elsewhere can have seen what it wrote."""


class Department(msgspec.Struct, frozen=True, kw_only=True):
    """Whom a consult may be asked of: a department, or a doctor (then with the place where he works)."""

    key: str
    name: str
    place: str = ""

    @property
    def is_doctor(self) -> bool:
        return self.key.startswith("Practitioner/")


class Directory(msgspec.Struct, frozen=True, kw_only=True):
    """Departments and doctors as central last named them; `as_of` None: it never did."""

    departments: tuple[Department, ...] = ()
    doctors: tuple[Department, ...] = ()
    as_of: datetime | None = None
    reason: str = ""


class Called(msgspec.Struct, frozen=True, kw_only=True):
    """A telephone call about a consult."""

    reached: str
    at: datetime | None
    read_back: str
    by: str = ""


class ConsultRow(msgspec.Struct, frozen=True, kw_only=True):
    """One consult with everything that belongs to it. `is_mine`: asked of this person or department; else asked by this ward."""

    task: ConsultTask
    patient_name: str
    place: str
    is_mine: bool
    is_asked_by_me: bool
    review: ReviewTask | None = None
    request_version: str | None = None
    is_order_over: bool = False
    """Its order was stopped or voided on the order sheet, while the consult is still open."""
    record: Note | None = None
    acknowledged_by: str | None = None
    calls: tuple[Called, ...] = ()
    mark: Mark | None = None

    @property
    def is_undelivered(self) -> bool:
        """Nobody elsewhere has it: it must be told by telephone."""
        return self.mark is not None and self.mark.state in UNDELIVERED

    @property
    def is_open(self) -> bool:
        return self.task.status in {"requested", "received", "accepted", "ready", "in-progress", "on-hold"}

    @property
    def waits_for_reading(self) -> bool:
        """Answered, and nobody of those who asked has acknowledged it."""
        return self.task.status == "completed" and self.acknowledged_by is None

    def is_late(self, now: datetime) -> bool:
        return self.is_open and self.task.due_at is not None and now > self.task.due_at


class Consults(msgspec.Struct, frozen=True, kw_only=True):
    """`asked_at`: when central last said what is asked of this person and department; None: never."""

    rows: tuple[ConsultRow, ...]
    asked_at: datetime | None
    reason: str = ""


class HandoverRow(msgspec.Struct, frozen=True, kw_only=True):
    """One patient of the ward with his last handover and what changed since."""

    patient: str
    name: str
    bed: str
    encounter: str | None
    news2: int | None = None
    diagnosis: str = ""
    last: Handover | None = None
    task: HandoverTask | None = None
    mark: Mark | None = None
    """Of the last handover."""
    answer_mark: Mark | None = None
    events: tuple[HandoverEvent, ...] = ()
    since: datetime | None = None
    """From when the events are: the last handover, else a day ago."""

    @property
    def waits(self) -> bool:
        """Given and not answered."""
        return self.task is not None and self.task.status in {"requested", "received"}

    def may_be_taken_by(self, me: Person) -> bool:
        """Nobody takes his own, nor what was given to another by name; what names nobody is a doctor's to take."""
        task = self.task
        if not self.waits or task is None or task.giver == me.reference:
            return False
        return me.role is Role.DOCTOR if task.receiver is None else task.receiver == me.reference

    @property
    def is_refused(self) -> bool:
        return self.task is not None and self.task.status == "rejected"


class PathwayView(msgspec.Struct, frozen=True, kw_only=True):
    """The pathway of one patient. `plan` None: on none; `fits` are those of the pack that his diagnoses would fit.

    `pathway` None with a plan: this pack does not know it.
    """

    patient: str
    encounter: str | None = None
    plan: PathwayPlan | None = None
    pathway: Pathway | None = None
    stage: Stage | None = None
    day: int | None = None
    items: tuple[ItemStanding, ...] = ()
    branches: tuple[BranchStanding, ...] = ()
    beside: tuple[Happened, ...] = ()
    variances: tuple[Variance, ...] = ()
    fits: tuple[Pathway, ...] = ()
    mark: Mark | None = None

    def next_stage(self) -> Stage | None:
        """The one that follows in the pathway's order; None after the last."""
        if self.pathway is None or self.stage is None:
            return None
        ids = [one.id for one in self.pathway.stages]
        at = ids.index(self.stage.id)
        return self.pathway.stages[at + 1] if at + 1 < len(ids) else None


class OpenItem(msgspec.Struct, frozen=True, kw_only=True):
    """Something that must be known before the patient leaves; `key` is the row it is about.

    `kind`: pending-result, unread-critical, unsigned, running-infusion, skin-test, consult, unverified, undelivered, long-term,
    to-reissue (ended by a discharge order that was taken back).
    """

    kind: str
    what: str
    key: str
    at: datetime | None = None


class Discharge(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that a discharge gathers about one patient."""

    patient: str
    name: str
    bed: str
    encounter: str | None
    home: tuple[HomeMedicine, ...] = ()
    running: tuple[OrderRow, ...] = ()
    """Drugs in force on the ward."""
    taken_home: tuple[OrderRow, ...] = ()
    diagnoses: tuple[DiagnosisRow, ...] = ()
    """Of this stay and in force."""
    order: OrderRow | None = None
    """The discharge order, where one stands."""
    summary: NoteRow | None = None
    comparison: NoteRow | None = None
    open: tuple[OpenItem, ...] = ()
    findings: tuple[PageRule, ...] = ()
    results: tuple[ResultRow, ...] = ()

    def of_discharge(self) -> tuple[DiagnosisRow, ...]:
        return tuple(row for row in self.diagnoses if row.diagnosis.use is DiagnosisUse.DISCHARGE)
