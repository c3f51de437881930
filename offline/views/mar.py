"""The MAR and what runs, waits and was missed, as screens show it; refuses to decide what may be given."""

from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum

import msgspec

from client.clinical.fluids import Shift
from client.records import Amount, Dose, Order
from client.records.assessments import RowSeen
from client.records.bedside import DoseRequest, EffectNote, InfusionNote, NearMiss, NoScan
from offline.views.orders import DueDose, Mark, Pharm


class MarState(StrEnum):
    """How one event stands. A long-overdue one never becomes anything else by itself."""

    FUTURE = "future"
    NEXT = "next"
    DUE = "due"
    OVERDUE = "overdue"
    BEGUN = "begun"
    UNCLEAR = "unclear"
    """Central does not say whether it was given: somebody has to look."""
    PAUSED = "paused"
    AS_NEEDED = "as-needed"
    GIVEN = "given"
    PARTIAL = "partial"
    NOT_GIVEN = "not-given"


ANSWERED = frozenset(
    {MarState.GIVEN, MarState.PARTIAL, MarState.NOT_GIVEN, MarState.BEGUN, MarState.PAUSED, MarState.UNCLEAR}
)


class MarEvent(msgspec.Struct, frozen=True, kw_only=True):
    """One planned or given time of one row. `at` is the intended time; of a dose that nobody planned, when it was given."""

    state: MarState
    at: datetime
    code: str = ""
    """What stands on the label of its unit."""
    due: DueDose | None = None
    dose: Dose | None = None
    mark: Mark | None = None
    is_off_time: bool = False
    """Answered outside the window around its planned time."""
    effect: EffectNote | None = None
    effect_due_at: datetime | None = None
    done_at: datetime | None = None
    reason: str = ""
    """Of care, which has no dose: when it was done, or why it was not."""


class MarRow(msgspec.Struct, frozen=True, kw_only=True):
    """One order or infusion group with everything that is planned, due or done in the window."""

    key: str
    lines: tuple[Order, ...]
    kind: str
    """A `UnitKind`."""
    events: tuple[MarEvent, ...] = ()
    window: timedelta = timedelta(minutes=60)
    is_verified: bool = False
    is_held: bool = False
    is_over: bool = False
    is_fasting: bool = False
    asks_second: tuple[str, ...] = ()
    asks_witness: bool = False
    is_own_supply: bool = False
    order_mark: Mark | None = None
    pharm: Pharm | None = None
    last_given: Dose | None = None
    interval_h: Decimal | None = None
    waits_until: datetime | None = None
    total: Amount | None = None
    """Of an as-needed drug: what was given in the last 24 hours, where it can be counted."""
    limit: Amount | None = None

    @property
    def is_overdue(self) -> bool:
        return any(event.state is MarState.OVERDUE for event in self.events)


class RunningInfusion(msgspec.Struct, frozen=True, kw_only=True):
    """An infusion that was begun and has not ended. Volume, rate and what is left are None where they are not known."""

    key: str
    patient: str
    patient_name: str
    bed: str
    encounter: str | None
    lines: tuple[Order, ...]
    doses: tuple[RowSeen, ...]
    began_at: datetime | None
    rate: Amount | None = None
    volume_ml: Decimal | None = None
    infused_ml: Decimal | None = None
    is_paused: bool = False
    ends_at: datetime | None = None
    notes: tuple[InfusionNote, ...] = ()
    looked_at: datetime | None = None
    look_at: datetime | None = None
    """When it is to be looked at next; None where the site says nothing."""
    mark: Mark | None = None

    @property
    def left_ml(self) -> Decimal | None:
        if self.volume_ml is None or self.infused_ml is None:
            return None
        return max(self.volume_ml - self.infused_ml, Decimal(0))


class FollowUp(msgspec.Struct, frozen=True, kw_only=True):
    """An as-needed dose whose effect is to be looked at. `effect` None: nobody has."""

    patient: str
    patient_name: str
    bed: str
    encounter: str | None
    order: Order
    dose: Dose
    due_at: datetime
    effect: EffectNote | None = None
    mark: Mark | None = None


class Missed(msgspec.Struct, frozen=True, kw_only=True):
    """A planned time that is overdue, or that was answered with "not given"; with the request for the dose, where there is one."""

    due: DueDose
    request: DoseRequest | None = None
    request_mark: Mark | None = None


class MarView(msgspec.Struct, frozen=True, kw_only=True):
    """One patient's MAR from `since` to `until`."""

    patient: str
    name: str
    bed: str
    encounter: str | None
    since: datetime
    until: datetime
    rows: tuple[MarRow, ...] = ()
    near_misses: tuple[NearMiss, ...] = ()
    without_order: tuple[Dose, ...] = ()
    """Charted in the window for no order that is known here: no row shows them."""


class Tally(msgspec.Struct, frozen=True, kw_only=True):
    """Doses given, by how the patient and the label were known; of a nurse, a shift, a reason or the whole ward."""

    name: str
    given: int = 0
    scanned: int = 0
    typed: int = 0
    unchecked: int = 0
    """Charted without any check at the bed."""


class ScanBoard(msgspec.Struct, frozen=True, kw_only=True):
    """The no-scan dashboard: counted from what was charted, nothing else."""

    since: datetime
    until: datetime
    ward: Tally
    nurses: tuple[Tally, ...] = ()
    shifts: tuple[tuple[Shift, Tally], ...] = ()
    """By the shifts of the site, as intake and output and the handover have them."""
    reasons: tuple[tuple[NoScan | None, int], ...] = ()
    near_misses: tuple[NearMiss, ...] = ()
    alone: int = 0
    """Given without the second person that the site asks for."""
