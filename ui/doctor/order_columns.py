"""The order table's columns: as wide as their words, so that no dose, state or time is cut. Words no row."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from ui.theme.theme import Theme
from ui.widgets.painting import Align, runs_width, text_width
from ui.widgets.states import state_width
from ui.widgets.table_model import Cell, Column, TableRow

_LEAST = {"number": 0, "state": 96, "dose": 58, "route": 44, "frequency": 44, "start": 78, "doctor": 50, "nurse": 72}
_MOST = {"route": 118, "frequency": 118}
"""Words of ways and frequencies go on below where they are longer: the name of the order needs the room."""
TEXT_LEAST = 150


def order_columns(rows: Sequence[TableRow], theme: Theme, room: int) -> tuple[Column, ...]:
    """As wide as their widest words, so that no dose, state or time is cut; doctor and start give way before the name does."""
    titles = column_titles()
    keys = ("number", "state", "bracket", "text", "dose", "route", "frequency", "start", "doctor", "nurse")
    widths = {
        key: _width(key, at, rows, titles[key], theme) for at, key in enumerate(keys) if key not in {"bracket", "text"}
    }
    has_numbers = theme.marking.is_marked or any(row.cells and row.cells[0].runs for row in rows)
    hidden = set() if has_numbers else {"number"}
    for key in ("doctor", "start"):
        if sum(width for name, width in widths.items() if name not in hidden) + 14 + TEXT_LEAST > theme.unscaled(room):
            hidden.add(key)
    columns = {key: _column(key, titles[key], widths.get(key, 0)) for key in keys}
    return tuple(
        replace(columns[key], width=1, title="", pad=4, may_elide=True) if key in hidden else columns[key]
        for key in keys
    )


def column_titles() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "number": translate("OrdersPane", "Prov. no."),
        "state": translate("OrdersPane", "State"),
        "bracket": "",
        "text": translate("OrdersPane", "Order"),
        "dose": translate("OrdersPane", "Single dose"),
        "route": translate("OrdersPane", "Route"),
        "frequency": translate("OrdersPane", "Frequency"),
        "start": translate("OrdersPane", "Start"),
        "doctor": translate("OrdersPane", "Doctor"),
        "nurse": translate("OrdersPane", "Verified / done"),
    }


def _width(key: str, at: int, rows: Sequence[TableRow], title: str, theme: Theme) -> int:
    found = [row.cells[at] for row in rows if at < len(row.cells)]
    widest = max((_cell_width(one, theme) for one in found if one.span == 1), default=0.0)
    needed = max(widest, text_width(title, theme.font("meta", weight=500)))
    wanted = theme.unscaled(needed) + (20 if key == "nurse" else 13)
    return max(_LEAST[key], min(wanted, _MOST.get(key, wanted)))


def _cell_width(found: Cell, theme: Theme) -> float:
    return state_width(found.state, theme) if found.state else runs_width(found.runs, theme)


def _column(key: str, title: str, width: int) -> Column:
    if key == "bracket":
        return Column(key=key, title="", width=14, pad=0, is_bracket=True)
    align = Align.RIGHT if key == "dose" else Align.LEFT
    elides = key == "doctor"
    struck = key in {"text", "dose", "route", "frequency"}
    return Column(
        key=key,
        title=title,
        width=width,
        align=align,
        pad=0 if key == "text" else 10,
        may_elide=elides,
        wraps=key == "text" or key in _MOST,
        is_struck=struck,
        may_hide=key in {"start", "doctor"},
        joins=key == "doctor",
    )
