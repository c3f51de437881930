"""One planned execution of an order as screens, labels and scanners see it; refuses to say whether it may be given."""

from datetime import datetime
from enum import StrEnum

import msgspec

from client.records import Dose, Order
from client.records.units import ChainStep as ChainStep
from offline.views.orders import Mark, Pharm


class UnitKind(StrEnum):
    """How it is prepared and where it is sorted; from the route of the leading line, or the kind of the order."""

    ORAL = "oral"
    INFUSION = "infusion"
    INJECTION = "injection"
    INHALATION = "inhalation"
    TREATMENT = "treatment"
    NURSING = "nursing"
    OTHER = "other"


class UnitState(StrEnum):
    """How it stands. What was begun stays when its order ends, and says so."""

    OPEN = "open"
    BEGUN = "begun"
    RUNNING = "running"
    UNCLEAR = "unclear"
    """Central does not say whether it was given."""
    PARTLY = "partly"
    """Of a group: some of its lines are answered, others are not."""
    DONE = "done"
    NOT_DONE = "not-done"
    STOPPED_AFTER_BEGIN = "stopped-after-begin"


class UnitStep(msgspec.Struct, frozen=True, kw_only=True):
    """One step of the chain: who and when, as it is known."""

    step: ChainStep
    by: str | None = None
    by_reference: str | None = None
    at: datetime | None = None
    mark: Mark | None = None
    note: str = ""
    is_done: bool = True
    reason: str = ""
    key: str = ""
    use_before: datetime | None = None
    """Of what was compounded; None: nobody said until when."""
    is_past: bool = False
    """Of a preparation that was past its time and is thrown away: it counts for nothing, and is done anew."""


class Unit(msgspec.Struct, frozen=True, kw_only=True):
    """One planned time of one order or infusion group; `slot_at` is None for the open place of an as-needed order.

    `key` is its name, the same at every station and before as after central answered; `code` stands on its label.
    """

    key: str
    code: str
    patient: str
    patient_name: str
    bed: str
    encounter: str | None
    lead: str
    """The leading line's order key, as it is known here now."""
    lines: tuple[Order, ...]
    slot_at: datetime | None
    kind: UnitKind
    number: int
    of: int
    """The how many-th of how many of its day; of as-needed ones the how many-th, of 0."""
    state: UnitState
    steps: tuple[UnitStep, ...] = ()
    dose: Dose | None = None
    mark: Mark | None = None
    order_mark: Mark | None = None
    is_verified: bool = False
    is_overdue: bool = False
    is_fasting: bool = False
    prepared_by_two: tuple[str, ...] = ()
    """Classes for which a second nurse checks what the first prepared; empty: one is enough."""
    pharm: Pharm | None = None
    codes: tuple[str, ...] = ()
    """Other texts that name it: what central printed on its own label."""

    @property
    def done(self) -> frozenset[ChainStep]:
        """What was done and still counts."""
        return frozenset(one.step for one in self.steps if not one.is_past)

    @property
    def prepared(self) -> UnitStep | None:
        """When it was compounded, of what still counts."""
        return next((one for one in self.steps if one.step is ChainStep.COMPOUND and not one.is_past), None)

    @property
    def is_expired(self) -> bool:
        """What lies ready is past its time of use: it was prepared, and nothing of it counts any more."""
        return self.dose is None and self.prepared is None and any(one.is_past for one in self.steps)

    @property
    def is_double_checked(self) -> bool:
        return bool(self.prepared_by_two)

    @property
    def size(self) -> int:
        """How many drugs go together."""
        return len(self.lines)
