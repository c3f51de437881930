"""What went into a patient and what came out of him, one entry at a time, and the totals of a day. Refuses to add anything up."""

from datetime import datetime
from decimal import Decimal
from enum import StrEnum

import msgspec


class FluidKind(StrEnum):
    """The ways in, then the ways out."""

    ORAL = "oral"
    IV = "iv"
    BLOOD = "blood"
    FEED = "feed"
    URINE = "urine"
    STOOL = "stool"
    DRAIN = "drain"
    VOMIT = "vomit"
    BLEEDING = "bleeding"
    DIALYSIS = "dialysis"


INTAKE = frozenset({FluidKind.ORAL, FluidKind.IV, FluidKind.BLOOD, FluidKind.FEED})


class FluidEntry(msgspec.Struct, frozen=True, kw_only=True):
    """One amount as somebody says it, in mL. `volume` None: there was some, nobody knows how much.

    `infusion`: the administrations (one group) whose volume this is, where they say none themselves.
    """

    kind: FluidKind
    volume: Decimal | None = None
    is_estimate: bool = False
    drain: int | None = None
    note: str = ""
    infusion: tuple[str, ...] = ()


class FluidRecord(msgspec.Struct, frozen=True, kw_only=True):
    """One entry as it is written down. `wrong`: why it was entered in error; empty while it stands."""

    key: str
    kind: FluidKind
    volume: Decimal | None
    is_estimate: bool = False
    drain: int | None = None
    note: str = ""
    infusion: tuple[str, ...] = ()
    at: datetime | None = None
    by: str = ""
    status: str = "final"
    wrong: str = ""
    encounter: str | None = None
    version: str | None = None

    @property
    def is_void(self) -> bool:
        return self.status in {"entered-in-error", "cancelled"}


class Infused(msgspec.Struct, frozen=True, kw_only=True):
    """One administration that ran and ended. `measured`: what was read off at its end; `planned`: its dose, where that is a volume.

    Of one that is charted as given without an end (`has_end` False) nobody knows how much ran in; `ended_at` is when it was given.
    """

    key: str
    order: str | None
    what: str
    began_at: datetime | None
    ended_at: datetime
    measured: Decimal | None = None
    planned: Decimal | None = None
    is_whole: bool = True
    """It ran to its end; of one that was stopped the planned volume says nothing."""
    has_end: bool = True
    route: str | None = None
    """Our own code of its route, None where it says none."""
    by: str = ""
    encounter: str | None = None


class Total(StrEnum):
    """The sums that a day is closed with."""

    INTAKE = "intake"
    OUTPUT = "output"
    URINE = "urine"
    DRAINAGE = "drainage"


class FluidTotal(msgspec.Struct, frozen=True, kw_only=True):
    """One sum. `is_at_least`: something of unknown volume belongs to it."""

    total: Total
    volume: Decimal
    is_at_least: bool = False
    is_estimate: bool = False


class ClosedTotal(msgspec.Struct, frozen=True, kw_only=True):
    """A sum as it was written down for a time that is over."""

    key: str
    said: FluidTotal
    since: datetime
    until: datetime
    by: str = ""
    status: str = "final"
    encounter: str | None = None
    version: str | None = None

    @property
    def is_void(self) -> bool:
        return self.status in {"entered-in-error", "cancelled"}
