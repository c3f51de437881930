"""Which reading stands in which column. Refuses to lose one: what is not chosen stays in its column's list.

Columns are counted from the first slot of the day of admission, over all pages.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo

from client.clinical.temperature import SLOTS, Profile
from offline.temperature_views import KeptReading

AFTER = frozenset({"after-cooling", "after-treatment"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """The columns of one stay."""

    first: date
    zone: tzinfo
    profile: Profile

    def moment(self, column: int) -> datetime:
        """The hour of a column's slot; 24 is the next day's midnight."""
        day, slot = divmod(column, SLOTS)
        midnight = datetime.combine(self.first + timedelta(days=day), time(), tzinfo=self.zone)
        return midnight + timedelta(hours=self.profile.slots[slot])

    def column(self, at: datetime) -> int:
        """The nearest slot's; what lies half-way belongs to the later. Nothing lies before the first."""
        local = at.astimezone(self.zone)
        day = (local.date() - self.first).days
        near = range((day - 1) * SLOTS, (day + 2) * SLOTS)
        best = min(near, key=lambda column: (abs(self.moment(column) - local), -column))
        return max(best, 0)

    def is_in_window(self, at: datetime, column: int) -> bool:
        window = timedelta(minutes=self.profile.window_minutes)
        return column == 0 or -window <= at - self.moment(column) <= window

    def day(self, at: datetime) -> int:
        """Which day of the stay, the first being 0."""
        return (at.astimezone(self.zone).date() - self.first).days


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """One reading in its column."""

    column: int
    kept: KeptReading


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """One sign over the stay: what stands in each column, why nothing does, and what followed a cooling or a treatment."""

    shown: Mapping[int, KeptReading]
    absent: Mapping[int, KeptReading]
    after: tuple[Placed, ...]
    others: tuple[int, ...] = ()
    """Columns of the readings that were made and stand nowhere, one for each."""


def series(grid: Grid, readings: Iterable[KeptReading]) -> Series:
    """Of one sign. Void readings stand nowhere."""
    by_column: dict[int, list[KeptReading]] = {}
    absent: dict[int, KeptReading] = {}
    later: list[KeptReading] = []
    others: list[int] = []
    for kept in readings:
        one = kept.reading
        if one.is_void or one.at is None:
            continue
        column = grid.column(one.at)
        if one.method in AFTER and one.amount is not None:
            later.append(kept)
        elif one.amount is None and one.method != "ventilator":
            absent[column] = kept
        elif grid.is_in_window(one.at, column):
            by_column.setdefault(column, []).append(kept)
        else:
            others.append(column)
    others += [column for column, every in by_column.items() for _ in every[1:]]
    shown = {column: chosen(grid, column, every) for column, every in by_column.items()}
    placed = {kept.reading.key: column for column, kept in shown.items()}
    after = tuple(Placed(column=_column_after(grid, kept, placed), kept=kept) for kept in later)
    return Series(
        shown=shown,
        absent={at: why for at, why in absent.items() if at not in shown},
        after=after,
        others=tuple(sorted(others)),
    )


def _column_after(grid: Grid, kept: KeptReading, placed: Mapping[str, int]) -> int:
    """The column of the reading it followed, where that stands on the chart; else that of its own time."""
    known = placed.get(kept.reading.before or "")
    return grid.column(kept.reading.at) if known is None and kept.reading.at else known or 0


def chosen(grid: Grid, column: int, every: Sequence[KeptReading]) -> KeptReading:
    """As the profile chooses among several of one slot."""
    slot = grid.moment(column)
    if grid.profile.choice == "highest":
        return max(every, key=lambda kept: (kept.reading.amount.value if kept.reading.amount else 0, kept.reading.key))
    return min(
        every, key=lambda kept: (abs(kept.reading.at - slot) if kept.reading.at else timedelta.max, kept.reading.key)
    )
