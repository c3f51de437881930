"""What the projection gives to the pages of intake and output: rows, sums of shift and days, what is closed; refuses wording."""

from datetime import datetime

import msgspec

from client.clinical.fluids import Balance, Shift
from client.records.fluids import ClosedTotal, FluidKind, FluidRecord, FluidTotal, Infused
from offline.special_views import Marked


class FluidRow(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the list: an entry, or an infusion that ended. `counts`: it is part of the sums."""

    key: str
    kind: FluidKind
    at: datetime
    counts: bool
    record: FluidRecord | None = None
    infusion: tuple[Infused, ...] = ()
    what: str = ""
    total: FluidTotal | None = None
    """What it adds, None for what was entered in error."""


class FluidDay(msgspec.Struct, frozen=True, kw_only=True):
    """One day of this patient: shorter than 24 hours where the stay began or ended in it."""

    since: datetime
    until: datetime
    balance: Balance
    due: tuple[FluidTotal, ...]
    """What it would be closed with now."""
    closed: tuple[ClosedTotal, ...] = ()
    is_over: bool = False
    is_whole: bool = True
    """It has its 24 hours."""

    @property
    def is_closed(self) -> bool:
        return bool(self.closed)

    @property
    def differs(self) -> bool:
        """Something was entered or corrected after it was closed."""
        said = {one.said.total: one.said for one in self.closed}
        return self.is_closed and said != {one.total: one for one in self.due}

    @property
    def waits(self) -> bool:
        """Over, with entries, and not closed as they stand."""
        return self.is_over and bool(self.due) and (not self.is_closed or self.differs)


class ShiftSum(msgspec.Struct, frozen=True, kw_only=True):
    """The present shift so far."""

    shift: Shift
    since: datetime
    until: datetime
    balance: Balance


class FluidView(Marked, frozen=True, kw_only=True):
    """One patient: rows newest first, the present shift, the days newest first (the first is today)."""

    patient: str
    encounter: str | None = None
    rows: tuple[FluidRow, ...] = ()
    shift: ShiftSum | None = None
    days: tuple[FluidDay, ...] = ()
    sources: tuple[tuple[datetime, tuple[str, ...]], ...] = ()
    """Of every counted thing when it was and which rows it is."""

    def sources_of(self, day: FluidDay) -> tuple[str, ...]:
        return tuple(key for at, keys in self.sources if day.since <= at < day.until for key in keys)


class FluidPatient(msgspec.Struct, frozen=True, kw_only=True):
    """One patient of the ward's list. `is_ordered`: an order in force asks for his balance."""

    patient: str
    name: str
    bed: str
    encounter: str | None
    today: Balance
    is_ordered: bool = False
    waiting: tuple[datetime, ...] = ()
    """The first moments of days that are over and not closed as they stand."""
