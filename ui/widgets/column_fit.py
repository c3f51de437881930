"""How wide the columns of a table are where their own widths would leave no room for the one that stretches. Cuts no word, dose or state.

widths = column_widths(columns, rows, theme, table.viewport().width())     # px for each column, 0 for those that stretch
"""

import math
from collections.abc import Sequence

from ui.theme.theme import Theme
from ui.widgets.painting import runs_width, text_width
from ui.widgets.states import state_width
from ui.widgets.table_model import Cell, Column, TableRow
from ui.widgets.wrapping import widest_piece

LEAST_STRETCHED = 120
"""Px of the design that a name, an order or a value has at least, if the others can give them."""
_LEAST_WRAPPED = 84
"""Px of the design: Chinese may break after every sign, but a name of one sign a line is not read."""
_AIR = 5
_COURSE = 56
"""Px of the design in which a course is still seen to rise or fall."""


def column_widths(columns: Sequence[Column], rows: Sequence[TableRow], theme: Theme, room: int) -> tuple[int, ...]:
    """Each as wide as it wants to be; in little `room` px, those with most air give it up first."""
    widths = [_wanted(at, column, rows, theme) for at, column in enumerate(columns)]
    stretching = sum(not column.width for column in columns)
    lack = stretching * theme.scaled(LEAST_STRETCHED) - (room - sum(widths))
    if not stretching or lack <= 0 or room <= 0:
        return tuple(widths)
    air = {at: widths[at] - _needed(at, column, rows, theme) for at, column in enumerate(columns) if column.width}
    for at, free in sorted(air.items(), key=lambda one: -one[1]):
        given = max(min(free, lack), 0)
        widths[at] -= given
        lack -= given
    return tuple(widths)


def _wanted(at: int, column: Column, rows: Sequence[TableRow], theme: Theme) -> int:
    """Its own width, and its heading's; where nothing may be left out also its widest cell's: a dose without a figure is another."""
    own = theme.scaled(column.width)
    if not column.width or column.is_bracket:
        return own
    own = max(
        own, math.ceil(text_width(column.title, theme.font("meta", weight=500))) + column.pad if column.title else 0
    )
    if column.may_elide:
        return own
    cells = [row.cells[at] for row in rows if at < len(row.cells) and row.cells[at].span == 1]
    widest = max((_least(one, column, theme) for one in cells), default=0.0)
    return max(own, math.ceil(widest) + column.pad + _AIR)


def _needed(at: int, column: Column, rows: Sequence[TableRow], theme: Theme) -> int:
    if column.is_bracket:
        return theme.scaled(column.width)
    title = text_width(column.title, theme.font("meta", weight=500)) if column.title else 0.0
    cells = [row.cells[at] for row in rows if at < len(row.cells) and row.cells[at].span == 1]
    widest = max((_least(one, column, theme) for one in cells), default=0.0)
    return round(max(title, widest)) + column.pad + _AIR


def _least(found: Cell, column: Column, theme: Theme) -> float:
    if found.state is not None:
        return state_width(found.state, theme)
    if found.course is not None:
        return theme.scaled(_COURSE)
    whole = runs_width(found.runs, theme)
    return max(widest_piece(found.runs, theme), min(whole, theme.scaled(_LEAST_WRAPPED))) if column.wraps else whole
