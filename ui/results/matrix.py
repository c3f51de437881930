"""Lines against time: which columns, which rows, which cells are seen. Refuses to drop a value without counting it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, tzinfo
from enum import StrEnum

from ui.results.lines import Line, Point


class Window(StrEnum):
    """How far back; the stay is the present one, or the visit for somebody who does not lie here."""

    DAY = "24h"
    WEEK = "7d"
    STAY = "stay"
    ALL = "all"


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixRow:
    """One line with its cells; a cell without a point is empty, which is not a value of nothing."""

    line: Line
    cells: tuple[Point | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Matrix:
    """What is seen. `older` and `newer` columns lie outside of the room; `hidden` rows were filtered out as usual or empty."""

    columns: tuple[datetime, ...] = ()
    groups: tuple[tuple[str, tuple[MatrixRow, ...]], ...] = ()
    older: int = 0
    newer: int = 0
    hidden: int = 0
    since: datetime | None = None

    @property
    def rows(self) -> tuple[MatrixRow, ...]:
        return tuple(row for _, rows in self.groups for row in rows)


def since_of(window: Window, now: datetime, stay_since: datetime | None) -> datetime | None:
    """None is everything that is here; a stay whose beginning is not known is everything too."""
    if window is Window.DAY:
        return now - timedelta(hours=24)
    if window is Window.WEEK:
        return now - timedelta(days=7)
    return stay_since if window is Window.STAY else None


def matrix(
    lines: Sequence[Line],
    *,
    since: datetime | None,
    room: int,
    zone: tzinfo | None,
    back: int = 0,
    only_abnormal: bool = False,
    every: timedelta | None = None,
    keeps_empty: bool = False,
) -> Matrix:
    """At most `room` columns, the newest at the right; `back` columns are scrolled away at that end.

    A column is one specimen time to the minute, or `every` long in a flowsheet, where the newest value stands for the others.
    """
    within = [(line, _within(line.points, since)) for line in lines]
    shown = [(line, points) for line, points in within if _is_shown(points, only_abnormal, keeps_empty)]
    times = sorted({_column(point.at, every, zone) for _, points in shown for point in points})
    back = max(0, min(back, len(times) - room))
    end = len(times) - back
    columns = tuple(times[max(0, end - room) : end])
    rows = [
        MatrixRow(line=replace(line, points=tuple(points)), cells=_cells(points, columns, every, zone))
        for line, points in shown
    ]
    return Matrix(
        columns=columns,
        groups=_grouped(rows),
        older=max(0, end - room),
        newer=back,
        hidden=len(within) - len(shown),
        since=since,
    )


def _within(points: Sequence[Point], since: datetime | None) -> list[Point]:
    return [point for point in points if since is None or point.at >= since]


def _is_shown(points: Sequence[Point], only_abnormal: bool, keeps_empty: bool) -> bool:  # noqa: FBT001  # both are named where it is called
    if only_abnormal:
        return any(point.is_abnormal for point in points)
    return bool(points) or keeps_empty


def _column(at: datetime, every: timedelta | None, zone: tzinfo | None) -> datetime:
    """The minute, or the beginning of the ward's hour or day that it lies in."""
    local = at.astimezone(zone)
    if every is None:
        return local.replace(second=0, microsecond=0)
    midnight = local.replace(hour=0, minute=0, second=0, microsecond=0)
    return midnight + every * ((local - midnight) // every)


def _cells(
    points: Sequence[Point], columns: Sequence[datetime], every: timedelta | None, zone: tzinfo | None
) -> tuple[Point | None, ...]:
    """Of several in one column the critical one, else the newest, with how many there are."""
    found: dict[datetime, list[Point]] = {}
    for point in points:
        found.setdefault(_column(point.at, every, zone), []).append(point)
    return tuple(_one(found[column]) if column in found else None for column in columns)


def _one(points: Sequence[Point]) -> Point:
    chosen = next(
        (point for point in reversed(points) if point.is_critical),
        next((point for point in reversed(points) if point.beyond is not None), points[-1]),
    )
    return replace(chosen, count=len(points))


def _grouped(rows: Sequence[MatrixRow]) -> tuple[tuple[str, tuple[MatrixRow, ...]], ...]:
    groups: dict[str, list[MatrixRow]] = {}
    for row in rows:
        groups.setdefault(row.line.group, []).append(row)
    return tuple((name, tuple(members)) for name, members in groups.items())
