"""What the projection gives to screens: frozen values, one per row or panel; refuses wording, colours and decisions.

Every value says what is known; `None` is unknown. Rows that a command of this station wrote carry a `Mark`: which command, in which state,
under which provisional number. `Standing` is the one word a screen shows for an order.
"""

from datetime import datetime
from enum import StrEnum

import msgspec

from client.records import (
    Account,
    Allergy,
    AllergyKnowledge,
    Amount,
    Bed,
    Code,
    Coverage,
    Dose,
    Note,
    Order,
    OrderStatus,
    Patient,
    Problem,
    Result,
    SkinTestRead,
    Stay,
    Tag,
    VitalSign,
)
from offline.outbox import State
from offline.scopes import Scope


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
    CONFLICT = "conflict"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    ON_HOLD = "on-hold"


UNSETTLED = frozenset(
    {Standing.SIGNED_LOCAL, Standing.UNCLEAR, Standing.ACCEPTED, Standing.CONFLICT, Standing.REJECTED}
)
"""Standings of a command that central has not confirmed."""


class Mark(msgspec.Struct, frozen=True, kw_only=True):
    """A command of this station stands behind the row."""

    command: str
    state: State
    number: str | None
    saved_at: datetime
    is_emergency: bool
    author: str
    error: str | None = None


class LatestVital(msgspec.Struct, frozen=True, kw_only=True):
    """The last value of one vital sign, and whether it was taken at the bedside here and is not yet confirmed."""

    sign: VitalSign
    mark: Mark | None = None


class BedCard(msgspec.Struct, frozen=True, kw_only=True):
    """One card of the bed map. A bed without a patient is an empty card; a patient without a bed is a card without a bed."""

    bed: Bed | None
    patient: Patient | None = None
    stay: Stay | None = None
    allergy: AllergyKnowledge = AllergyKnowledge.UNAVAILABLE
    allergies: tuple[Allergy, ...] = ()
    problems: tuple[Problem, ...] = ()
    tags: tuple[Tag, ...] = ()
    vitals: tuple[LatestVital, ...] = ()
    news2: int | None = None
    news2_is_urgent: bool = False
    """A single parameter scored 3."""
    to_verify: int = 0
    due: int = 0
    overdue: int = 0
    unread_critical: int = 0
    next_due: "DueDose | None" = None
    looks_like: tuple[str, ...] = ()
    """Labels of beds whose patients' names are easily mixed up with this one."""
    fresh_at: datetime | None = None
    left_at: datetime | None = None
    is_guest: bool = False
    """He does not lie on this ward; `stay` says where."""


class WardMap(msgspec.Struct, frozen=True, kw_only=True):
    """All beds of the ward in order, and patients without a bed after them."""

    ward: str
    name: str
    cards: tuple[BedCard, ...]
    as_of: datetime | None


class Scoped(msgspec.Struct, frozen=True, kw_only=True):
    """One scope of the patient list. `patients` with the words of why (a consult's question, a team's name, who permitted it).

    `as_of` None: central was never asked this, or never answered; that is not nobody. `cards`: of those who do not lie on the ward.
    """

    scope: Scope
    patients: dict[str, str]
    as_of: datetime | None
    reason: str = ""
    cards: tuple[BedCard, ...] = ()


class Measure(msgspec.Struct, frozen=True, kw_only=True):
    """Height, weight, creatinine clearance: the value, when, and from what it was computed."""

    amount: Amount | None
    at: datetime | None
    basis: str = ""


class Banner(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the patient banner shows."""

    patient: Patient
    stay: Stay | None
    bed: Bed | None
    allergy: AllergyKnowledge
    allergies: tuple[Allergy, ...]
    problems: tuple[Problem, ...]
    tags: tuple[Tag, ...]
    weight: Measure | None
    height: Measure | None
    crcl: Measure | None
    looks_like: tuple[str, ...]
    fresh_at: datetime | None
    left_at: datetime | None = None
    bsa: Measure | None = None
    skin_tests: tuple[SkinTestRead, ...] = ()
    coverage: Coverage | None = None
    account: Account | None = None
    billing_as_of: datetime | None = None
    """None: billing was never read here; that is not a patient without insurance."""
    ward_name: str = ""
    team_name: str = ""
    team: tuple[str, ...] = ()
    is_guest: bool = False


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
    next_due_at: datetime | None = None
    error: str | None = None

    @property
    def is_stop_pending(self) -> bool:
        """Stopped at this station, and central has not confirmed it (saved, unclear, accepted, in conflict or refused): not to be given."""
        is_ended = self.order.status in {OrderStatus.STOPPED, OrderStatus.CANCELLED}
        return is_ended and self.standing in UNSETTLED


class VitalSeries(msgspec.Struct, frozen=True, kw_only=True):
    """One vital sign over time, oldest first."""

    loinc: str
    name: str
    unit: str
    signs: tuple[VitalSign, ...]
    latest: LatestVital | None


class ResultRow(msgspec.Struct, frozen=True, kw_only=True):
    """The newest result of one test with the one before it, and whether a person has read it."""

    result: Result
    previous: Result | None = None
    acknowledged_by: str | None = None
    mark: Mark | None = None
    is_critical: bool = False


class NoteRow(msgspec.Struct, frozen=True, kw_only=True):
    """One note with its mark."""

    note: Note
    mark: Mark | None = None


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
    dose: Dose | None = None
    mark: Mark | None = None
    order_mark: Mark | None = None


class NurseWork(msgspec.Struct, frozen=True, kw_only=True):
    """How much waits in the whole ward: groups to verify, open doses up to an hour ahead, and when each patient here was last measured."""

    groups: int
    doses: int
    measured_at: dict[str, datetime | None]


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


class Event(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the journal as the timeline shows it."""

    seq: int
    at: datetime
    kind: str
    command: str | None
    patient: str | None
    facts: dict[str, str]


class QueueEntry(msgspec.Struct, frozen=True, kw_only=True):
    """One command in the upload queue."""

    command: str
    seq: int
    kind: str
    number: str | None
    patient: str
    patient_name: str
    bed: str
    summary: tuple[str, ...]
    """Names as ordered (drug, test); shown to people of the ward only, never logged."""
    author: str
    station: str
    saved_at: datetime
    state: State
    tries: int
    error: str | None
    needs: tuple[str, ...]
    is_emergency: bool
    confirmed_at: datetime | None = None


class FieldPair(msgspec.Struct, frozen=True, kw_only=True):
    """One compared field; `path` is a machine word that the window translates."""

    path: str
    mine: str | None
    central: str | None

    @property
    def differs(self) -> bool:
        return self.mine != self.central


class ConflictView(msgspec.Struct, frozen=True, kw_only=True):
    """One conflict with both sides; `seen` must come back with the decision."""

    command: str
    kind: str
    conflict: str
    number: str | None
    patient: str
    patient_name: str
    bed: str
    author: str
    saved_at: datetime
    found_at: datetime
    fields: tuple[FieldPair, ...]
    facts: tuple[str, ...]
    mine: str
    central: str | None
    seen: str
    choices: tuple[str, ...]


class TeamComment(msgspec.Struct, frozen=True, kw_only=True):
    """One remark to the team; never part of the record."""

    key: str
    text: str
    author: str
    at: datetime | None
    mark: Mark | None = None


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """One hit of the patient search. `matched` is one of `offline.projection.finding.RANKS`: why it is a hit.

    `is_away`: he does not lie on this ward (left it, or is read here for a consult). `looks_like`: beds of names easily mixed up.
    """

    patient: Patient
    bed: str
    stay: Stay | None
    matched: str
    is_away: bool = False
    looks_like: tuple[str, ...] = ()


class Task(msgspec.Struct, frozen=True, kw_only=True):
    """One thing waiting for somebody: an unread critical value, an order to verify, an overdue dose, a conflict."""

    kind: str
    patient: str
    patient_name: str
    bed: str
    what: Code | None
    due_at: datetime | None
    is_overdue: bool = False
    key: str | None = None


class ChartView(msgspec.Struct, frozen=True, kw_only=True):
    """Everything about one patient in one reading: all parts are of the same moment of the store."""

    patient: str
    banner: Banner | None
    orders: tuple[OrderRow, ...]
    vitals: tuple[VitalSeries, ...]
    results: tuple[ResultRow, ...]
    notes: tuple[NoteRow, ...]
    timeline: tuple[Event, ...]
    queue: tuple[QueueEntry, ...]
    """What was entered at this station and is not through; of all patients."""
