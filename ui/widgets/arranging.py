"""The columns of a table as one person wants them. Refuses to hide what may not be hidden and to make a column too narrow for its words.

A hidden column keeps its place and its cells and is one pixel wide: what spans over it stays in sight.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from ui.widgets.table_model import Column

LEAST = 84
"""Px of the design that a column whose words wrap keeps."""
MOST = 900


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnWish:
    """Columns by key: in which order, which are left out, how wide. A key that the table does not have counts for nothing."""

    order: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()
    widths: Mapping[str, int] = field(default_factory=dict)


AS_IT_COMES = ColumnWish()


def wished(columns: Sequence[Column], wish: ColumnWish) -> tuple[Column, ...]:
    """The same columns in the same places, narrower or wider; the order is the view's (`visual_order`)."""
    return tuple(_wished(column, wish) for column in columns)


def _wished(column: Column, wish: ColumnWish) -> Column:
    if column.key in wish.hidden and column.may_hide:
        return replace(column, title="", width=1, pad=4, wraps=False, may_elide=True)
    width = wish.widths.get(column.key)
    return replace(column, width=allowed(column, width)) if width is not None and column.width > 1 else column


def allowed(column: Column, width: int) -> int:
    """Words that wrap may have less room, the others only more: no dose, state or time is cut."""
    least = min(LEAST, column.width) if column.wraps else column.width
    return min(max(width, least), MOST)


def blocks(columns: Sequence[Column]) -> list[list[int]]:
    """Columns that stand together whatever happens: a bracket or a joined one with what follows it."""
    found: list[list[int]] = []
    is_open = False
    for at, column in enumerate(columns):
        if is_open:
            found[-1].append(at)
        else:
            found.append([at])
        is_open = column.is_bracket or column.joins
    return found


def visual_order(columns: Sequence[Column], wish: ColumnWish) -> list[int]:
    """Which column stands where, as places in `columns`. Those that nobody moved keep their places."""
    every = blocks(columns)
    places = {key: at for at, key in enumerate(wish.order)}
    ranks = [_rank(block, columns, places) for block in every]
    slots = [at for at, rank in enumerate(ranks) if rank is not None]
    moved = sorted(slots, key=lambda at: (ranks[at] or 0, at))
    result = list(range(len(every)))
    for slot, at in zip(slots, moved, strict=True):
        result[slot] = at
    return [column for block in result for column in every[block]]


def _rank(block: Sequence[int], columns: Sequence[Column], places: Mapping[str, int]) -> int | None:
    known = [places[columns[at].key] for at in block if columns[at].key in places]
    may_move = all(columns[at].may_move for at in block)
    return min(known) if known and may_move else None


def moved(columns: Sequence[Column], wish: ColumnWish, key: str, step: int) -> ColumnWish:
    """One place on or back, with what it stands together with, over those that may move."""
    order = visual_order(columns, wish)
    every = [[columns[at].key for at in block] for block in blocks([columns[at] for at in order])]
    fixed = {column.key for column in columns if not column.may_move}
    free = [block for block in every if not fixed & set(block)]
    at = next((at for at, block in enumerate(free) if key in block), None)
    if at is None or not 0 <= at + step < len(free):
        return wish
    free[at], free[at + step] = free[at + step], free[at]
    return replace(wish, order=tuple(each for block in free for each in block))


def toggled(columns: Sequence[Column], wish: ColumnWish, key: str) -> ColumnWish:
    """Shown or left out; what may not be left out stays."""
    if not any(column.key == key and column.may_hide for column in columns):
        return wish
    hidden = [one for one in wish.hidden if one != key]
    return replace(wish, hidden=tuple(hidden if key in wish.hidden else [*hidden, key]))


def widened(columns: Sequence[Column], wish: ColumnWish, key: str, step: int) -> ColumnWish:
    """Wider or narrower, as far as its words allow; the one that takes the rest has no width of its own."""
    column = next((column for column in columns if column.key == key), None)
    if column is None or column.width <= 1:
        return wish
    width = allowed(column, wish.widths.get(key, column.width) + step)
    return replace(wish, widths={**wish.widths, key: width})
