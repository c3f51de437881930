"""Orders as screens show them: the one word for each, its mark, what is due and what is to be verified or countersigned."""

from datetime import datetime, timedelta
from enum import StrEnum

import msgspec

from client.records import (
    CountersignTask,
    Decoction,
    Dispense,
    Dose,
    DoseOutcome,
    Order,
    OrderStatus,
    OrderTerm,
    RequestBooking,
    ReviewTask,
    VerifyTask,
)
from client.records.nursing import OrderQuery, QueryReply
from client.records.pharmacy import PharmReview
from client.records.provenance import CaState
from offline.outbox import State


class Standing(StrEnum):
    """How an order stands (look/DESIGN.md §4). `ACCEPTED` is "central said yes, not read back yet" and never reads as confirmed."""

    DRAFT = "draft"
    SIGNED_LOCAL = "signed-local"
    UNCLEAR = "unclear"
    ACCEPTED = "accepted"
    CONFIRMED = "confirmed"
    VERIFIED = "verified"
    EXECUTING = "executing"
    DONE = "done"
    STOPPED = "stopped"
    CANCELLED = "cancelled"
    IN_ERROR = "in-error"
    CONFLICT = "conflict"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    ON_HOLD = "on-hold"
    UNUSED = "unused"
    """Once if needed (SOS), and its twelve hours went by without a dose."""


class Mark(msgspec.Struct, frozen=True, kw_only=True):
    """A command of this station stands behind the row."""

    command: str
    state: State
    number: str | None
    saved_at: datetime
    is_emergency: bool
    author: str
    error: str | None = None


class PharmStanding(StrEnum):
    """How a drug order stands with the pharmacist. Nothing of it is a yes but `ACCEPTED`."""

    WAITING = "waiting"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    KEPT = "kept"
    """Rejected, and a doctor keeps it with a reason."""
    NOT_REVIEWED = "not-reviewed"
    """Central holds no review of it, though this hospital has them."""
    NOT_KNOWN = "not-known"
    """Central has not confirmed the order yet: no pharmacist can have seen it."""


class Pharm(msgspec.Struct, frozen=True, kw_only=True):
    """The pharmacist's word on one order. `as_of` where what is known here may be old: newer words may exist at central."""

    standing: PharmStanding
    review: PharmReview | None = None
    as_of: datetime | None = None
    is_old: bool = False
    mark: Mark | None = None
    """Of the doctor's answer, while central has not confirmed it."""


UNSETTLED = frozenset(
    {Standing.SIGNED_LOCAL, Standing.UNCLEAR, Standing.ACCEPTED, Standing.CONFLICT, Standing.REJECTED}
)
"""Standings of a command that central has not confirmed."""


_ENDED = frozenset({OrderStatus.STOPPED, OrderStatus.CANCELLED, OrderStatus.ENTERED_IN_ERROR})


class Countersign(msgspec.Struct, frozen=True, kw_only=True):
    """The signature of the doctor who gave an order by word of mouth, with the command behind it."""

    task: CountersignTask
    mark: Mark | None = None


class OralGroup(msgspec.Struct, frozen=True, kw_only=True):
    """Orders given by word of mouth that wait for the signature of who gave them."""

    patient: str
    patient_name: str
    bed: str
    encounter: str | None
    orders: tuple[Order, ...]
    countersign: Countersign
    recorded_by: str | None = None


class WaitingTest(msgspec.Struct, frozen=True, kw_only=True):
    """A skin test with the drugs on hold until it is read negative. `negative_at`: it was, and only their release is missing."""

    patient: str
    patient_name: str
    bed: str
    encounter: str | None
    test: Order
    drugs: tuple[Order, ...]
    negative_at: datetime | None = None


class QueryThread(msgspec.Struct, frozen=True, kw_only=True):
    """A nurse's query of an order, with what was answered; open until the first answer."""

    patient: str
    query: OrderQuery
    replies: tuple[QueryReply, ...] = ()
    mark: Mark | None = None

    @property
    def is_open(self) -> bool:
        return not self.replies


class StopSaid(msgspec.Struct, frozen=True, kw_only=True):
    """A stop of this station that is in conflict with central: when, by whom, why."""

    at: datetime
    by: str
    reason: str


class Twin(msgspec.Struct, frozen=True, kw_only=True):
    """Another order of the same drug, signed by somebody who did not see this one; both run."""

    order: str
    by: str
    at: datetime | None = None


class OrderRow(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the order table; `group_size` and `group_line` draw the bracket (1 of n)."""

    order: Order
    standing: Standing
    mark: Mark | None = None
    group_size: int = 1
    group_line: int = 1
    verified_by: str | None = None
    verified_at: datetime | None = None
    verify_task: str | None = None
    verify_task_version: str | None = None
    last_dose: Dose | None = None
    is_begun: bool = False
    """Whether any dose of this line was begun, however the last one went; asked where the doses are read."""
    next_due_at: datetime | None = None
    error: str | None = None
    is_outpatient: bool = False
    """Of a visit: no ward nurse checks it."""
    is_of_stay: bool = True
    """Of the present stay or visit, not of another one."""
    countersign: Countersign | None = None
    """Of an order given by word of mouth; None with `order.is_oral`: nobody was asked for a signature."""
    is_fasting: bool = False
    """By mouth, and the patient is to take nothing by mouth now."""
    review: ReviewTask | None = None
    """The open look at an antibacterial after 72 hours."""
    booking: RequestBooking | None = None
    """The appointment that central gave for a request."""
    decoction: Decoction | None = None
    """How far the decoction room is with a prescription."""
    dispense: Dispense | None = None
    """What the pharmacy did last about a drug, where central says anything of it."""
    sessions_done: int = 0
    """How many sessions of a therapy were carried out, as far as this station knows."""
    pharm: Pharm | None = None
    """Of a drug in force where the hospital's pharmacists review orders."""
    stop_check: VerifyTask | None = None
    """The nurse's confirmation of its stop, asked or given."""
    queries: tuple[QueryThread, ...] = ()
    """What nurses asked about it."""
    ca: CaState = CaState.UNREAD
    """What a certificate authority says of its signature, as far as central told."""
    stop_said: StopSaid | None = None
    """That it was stopped here, where central still runs it and nobody has decided."""
    twin: Twin | None = None
    """The same drug, ordered by another doctor at nearly the same time."""

    @property
    def is_queried(self) -> bool:
        """A nurse asked, and nobody has answered."""
        return any(one.is_open for one in self.queries)

    @property
    def is_for_ward(self) -> bool:
        """Carried out on the ward in the present stay."""
        return self.is_of_stay and self.order.term is not OrderTerm.DISCHARGE

    @property
    def is_unsigned_oral(self) -> bool:
        """Given by word of mouth, and who gave it has not signed it yet."""
        return self.order.is_oral and (self.countersign is None or self.countersign.task.is_open)

    @property
    def is_pharm_rejected(self) -> bool:
        """A pharmacist rejected it, and no doctor has answered."""
        return self.pharm is not None and self.pharm.standing is PharmStanding.REJECTED

    @property
    def is_stop_unconfirmed(self) -> bool:
        """A nurse was asked to confirm its stop and has not."""
        return self.stop_check is not None and self.stop_check.status in {
            "requested",
            "received",
            "ready",
            "in-progress",
        }

    @property
    def is_stop_pending(self) -> bool:
        """Ended at this station, and central has not confirmed it (saved, unclear, accepted, in conflict or refused): not to be given."""
        return self.order.status in _ENDED and self.standing in UNSETTLED

    @property
    def is_prestop_pending(self) -> bool:
        """A stop that lies ahead, of which central has not confirmed anything yet."""
        return self.order.is_prestopped and self.standing in UNSETTLED


class DueDose(msgspec.Struct, frozen=True, kw_only=True):
    """One planned time of one order or infusion group. `dose` answers it; a pending one locks the slot as well."""

    patient: str
    patient_name: str
    bed: str
    encounter: str | None
    slot_at: datetime
    lines: tuple[Order, ...]
    is_verified: bool
    is_overdue: bool = False
    window: timedelta = timedelta(minutes=60)
    """How far from its planned time it may be given without a reason, by the site."""
    is_fasting: bool = False
    """By mouth, at a time at which the patient is to take nothing by mouth: to be answered, never dropped."""
    dose: Dose | None = None
    mark: Mark | None = None
    order_mark: Mark | None = None
    pharm: Pharm | None = None
    """Of its lines the one that speaks most against giving."""
    rest: tuple[str, ...] = ()
    """Of a group that was answered in part, the lines that nobody answered: it is still to be done."""
    left_out: tuple[str, ...] = ()
    """Of a group of which something was given, the lines that were not."""

    @property
    def is_partly(self) -> bool:
        """A line of it is still to be done though another was given or not; of what runs or is unclear that comes first."""
        if self.dose is None or not self.rest or self.dose.is_unclear:
            return False
        return self.dose.outcome in {DoseOutcome.GIVEN, DoseOutcome.NOT_GIVEN}


class VerifyGroup(msgspec.Struct, frozen=True, kw_only=True):
    """One order group that waits for the nurse's check."""

    patient: str
    patient_name: str
    bed: str
    encounter: str | None
    rows: tuple[OrderRow, ...]
    task: str | None
    task_version: str | None
    waiting_since: datetime | None
    is_urgent: bool = False
    is_stop: bool = False
    """It was stopped, and a nurse has to confirm that; `task` is the stop's."""
    is_void: bool = False
    """Of a stop: taken back, as if it had never been in force."""
    is_change: bool = False
    """It takes the place of an order of before."""
    held_for: tuple[str, ...] = ()
    """The skin tests that lines of it wait for, by name; it is checked when they are read."""
    queries: tuple[QueryThread, ...] = ()
    prescriber: str = ""
    """Who ordered it, by his key, as far as central says."""
    second_for: tuple[str, ...] = ()
    """Why the check needs a second person, as the site has it."""

    @property
    def is_queried(self) -> bool:
        """A nurse asked, and nobody has answered yet."""
        return any(one.is_open for one in self.queries)

    @property
    def needs_more(self) -> bool:
        """A test read, an answer, a second person: one nurse alone cannot check it now."""
        return bool(self.held_for or self.second_for) or self.is_queried
