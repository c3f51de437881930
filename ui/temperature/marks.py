"""What stands on the squared paper, as values: symbols, lines, hatching, words. Knows neither Qt nor any reading.

A place is a column of the page (0 to 41) and a height in degrees, whatever was measured: the pulse's axis is that of temperature.
"""

from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum


class Ink(StrEnum):
    """The three inks of the chart."""

    BLUE = "blue"
    RED = "red"
    BLACK = "black"


class Shape(StrEnum):
    """Symbols that differ without their colour; RING goes round another."""

    DOT = "dot"
    CROSS = "cross"
    CIRCLE = "circle"
    TRIANGLE = "triangle"
    TRIANGLE_OPEN = "triangle-open"
    SQUARE = "square"
    RING = "ring"
    TICK = "tick"


@dataclass(frozen=True, slots=True, kw_only=True)
class Symbol:
    """`label` is printed beside it: the value of what lies beyond the edge. `key` is the reading's."""

    column: int
    at: Decimal
    shape: Shape
    ink: Ink
    label: str = ""
    is_pending: bool = False
    key: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Join:
    """A straight line from one place to another."""

    start: tuple[int, Decimal]
    end: tuple[int, Decimal]
    ink: Ink
    is_dashed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Hatch:
    """The room between the rate of the heart above and the pulse below; both with the same columns."""

    upper: tuple[tuple[int, Decimal], ...]
    lower: tuple[tuple[int, Decimal], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Written vertically from `top` downwards, one character in each square."""

    column: int
    top: Decimal
    text: str
    ink: Ink
    is_pending: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Breath:
    """A number of the respiration row: up, down or in the middle; the ventilator's sign has none."""

    column: int
    text: str
    place: str
    is_ventilator: bool = False
    is_pending: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One cell of a row; empty where nothing is known."""

    text: str = ""
    ink: Ink = Ink.BLUE
    is_pending: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row of the foot: seven cells, or fourteen where the day has a morning and an afternoon."""

    key: str
    title: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Plot:
    """Everything on the squared paper of one page."""

    symbols: tuple[Symbol, ...] = ()
    joins: tuple[Join, ...] = ()
    hatches: tuple[Hatch, ...] = ()
    words: tuple[Words, ...] = ()
    breaths: tuple[Breath, ...] = ()
    pain: tuple[Symbol, ...] = ()
    pain_joins: tuple[Join, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """One of the seven days; nothing is written of one that has not come."""

    date: str = ""
    of_stay: str = ""
    after_operation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartPage:
    """One page: seven days. `pending` is how many readings on it central has not answered for."""

    number: int
    days: tuple[Day, ...]
    plot: Plot
    rows: tuple[Row, ...]
    pending_columns: frozenset[int] = field(default_factory=frozenset)
    pending: int = 0
    others: int = 0
    """Readings of temperature, pulse and heart that were made and are not drawn: another of the same slot is."""
