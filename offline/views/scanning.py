"""What a scanned label turned out to be; refuses to say that it is right."""

from enum import StrEnum

import msgspec

from client.records import Order
from offline.views.units import Unit


class LabelStanding(StrEnum):
    """How the order of a label stands now. OPEN: planned, and nobody has answered it."""

    OPEN = "open"
    ANSWERED = "answered"
    STOPPED = "stopped"
    HELD = "held"
    CHANGED = "changed"
    ELSEWHERE = "elsewhere"
    EXPIRED = "expired"
    """Prepared, and past its time of use."""


class LabelFound(msgspec.Struct, frozen=True, kw_only=True):
    """Whose label it is, and its unit where there is one; `lines` of an order that makes none any more."""

    standing: LabelStanding
    patient: str
    patient_name: str
    bed: str
    unit: Unit | None = None
    lines: tuple[Order, ...] = ()
    place: int = 1
    of: int = 1
    """The how many-th of how many labels of its group, where the drugs of the group were prepared apart."""

    @property
    def ordered(self) -> tuple[Order, ...]:
        return self.unit.lines if self.unit is not None else self.lines
