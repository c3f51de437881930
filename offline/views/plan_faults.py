"""What could not be split into units, and why; refuses to leave one out."""

from datetime import datetime
from enum import StrEnum

import msgspec

from client.records import Order
from offline.views.orders import Mark


class FaultKind(StrEnum):
    """Why there are no units, or not the ones that central has."""

    NO_FREQUENCY = "no-frequency"
    """A long-term order that names neither times nor a frequency."""
    NO_TERM = "no-term"
    """Neither long-term nor for one time: it is split as its times say, and somebody has to look."""
    NO_TIME = "no-time"
    """An order for one time that does not say when."""
    UNREADABLE = "unreadable"
    """Times are said in a way that nobody here can read."""
    NO_START = "no-start"
    ON_HOLD = "on-hold"
    CALLED_OFF = "called-off"
    """Central called off a unit of an order that is in force."""
    NO_ORDER = "no-order"
    """Central holds a unit whose order is not here."""


class PlanFault(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the list of errors. `order` is None where only central's unit is known."""

    kind: FaultKind
    patient: str
    patient_name: str
    bed: str
    order: Order | None
    lines: tuple[Order, ...] = ()
    what: str = ""
    said: str = ""
    """The order's own words about its times, as they are written."""
    slot_at: datetime | None = None
    mark: Mark | None = None

    @property
    def is_fault(self) -> bool:
        """What is on hold is no mistake of anybody; it is said so that nobody misses its units."""
        return self.kind is not FaultKind.ON_HOLD
