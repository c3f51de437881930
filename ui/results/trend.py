"""What a curve shows, as numbers: its room, its band, its last values. Refuses to smooth and to fit an axis silently."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum

from ui.results.lines import Line, Point

MOST_GRAPHS = 4
_STEPS = (Decimal(1), Decimal(2), Decimal("2.5"), Decimal(5), Decimal(10))
_TIME_STEPS = tuple(
    timedelta(hours=hours) for hours in (1, 2, 4, 6, 12, 24, 48, 96, 168, 336, 720, 1440, 2880, 4320, 8760, 17520)
)


class Room(StrEnum):
    """How the axis came to be: fixed by the pack, widened because a value lies beyond it, or fitted because the pack has none."""

    FIXED = "fixed"
    WIDENED = "widened"
    FITTED = "fitted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """The vertical room with its marks."""

    low: Decimal
    high: Decimal
    room: Room
    marks: tuple[Decimal, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Graph:
    """One curve. `change` is the newest minus the one before it; None where either is no number, and of a pressure."""

    line: Line
    scale: Scale
    points: tuple[Point, ...]
    newest: Point
    previous: Point | None
    change: Decimal | None


def graph(line: Line) -> Graph | None:
    """None for a line without a number in its own unit: words have no curve."""
    points = tuple(point for point in line.points if point.value is not None and point.unit in {line.unit, ""})
    if not points:
        return None
    newest, previous = points[-1], points[-2] if len(points) > 1 else None
    is_pressure = newest.second is not None
    change = None
    if previous is not None and not is_pressure and newest.value is not None and previous.value is not None:
        change = newest.value - previous.value
    return Graph(
        line=line, scale=scale_of(line, points), points=points, newest=newest, previous=previous, change=change
    )


def scale_of(line: Line, points: Sequence[Point]) -> Scale:
    """The pack's axis where it is in the line's unit; else fitted to values and range. No value is ever drawn outside."""
    values = [one for point in points for one in (point.value, point.second) if one is not None]
    axis = line.axis if line.axis is not None and line.axis.unit == line.unit else None
    if axis is not None:
        low, high = min(axis.low, *values), max(axis.high, *values)
        room = Room.FIXED if (low, high) == (axis.low, axis.high) else Room.WIDENED
        return Scale(low=low, high=high, room=room, marks=marks(low, high))
    bounds = [bound for bound in (line.usual.low, line.usual.high) if bound is not None]
    low, high = min(*values, *bounds, values[0]), max(*values, *bounds, values[0])
    spare = (high - low) / 10 or abs(high) / 10 or Decimal(1)
    low, high = (max(low - spare, Decimal(0)) if low >= 0 else low - spare), high + spare
    return Scale(low=low, high=high, room=Room.FITTED, marks=marks(low, high))


def marks(low: Decimal, high: Decimal, most: int = 5) -> tuple[Decimal, ...]:
    """Round numbers inside the room, at most `most`."""
    span = high - low
    if span <= 0:
        return (low,)
    unit = Decimal(10) ** ((span / most).adjusted())
    step = next(unit * one for one in _STEPS if span / (unit * one) <= most)
    first = (low / step).to_integral_value(rounding="ROUND_CEILING") * step
    count = int((high - first) / step) + 1
    return tuple(first + step * at for at in range(count))


def time_marks(since: datetime, until: datetime, most: int) -> tuple[datetime, ...]:
    """Whole hours or midnights between, at most `most`, evenly apart."""
    span = until - since
    step = next((one for one in _TIME_STEPS if span / one <= most), _TIME_STEPS[-1])
    midnight = since.replace(hour=0, minute=0, second=0, microsecond=0)
    first = midnight + step * -((midnight - since) // step)
    count = max(0, int((until - first) / step) + 1)
    return tuple(first + step * at for at in range(min(count, most + 1)))


def span_of(graphs: Sequence[Graph], since: datetime | None, now: datetime) -> tuple[datetime, datetime]:
    """From the beginning of the window, or of the oldest value, until now or the newest: all graphs share it."""
    first = min((one.points[0].at for one in graphs), default=now)
    last = max((one.points[-1].at for one in graphs), default=now)
    start, end = since or first, max(now, last)
    if start >= end:
        start = end - timedelta(hours=1)
    return start.astimezone(now.tzinfo), end.astimezone(now.tzinfo)
