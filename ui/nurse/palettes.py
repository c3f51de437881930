"""Colours of nursing levels by hospital, as the site chose them; the word of the level always stands in them. Refuses a colour without it.

Two palettes are in use in public nursing software and differ (docs/coverage.md): what is red in one hospital is pink in another. None is a
default: without a choice of the site the level is told by boxes and words alone.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

from ui.theme.theme import Theme
from ui.widgets.painting import Align, draw_text

SIDE = 26.0
LEVEL_KEYS = {4: "special", 3: "first", 2: "second", 1: "third"}
PALETTES: Mapping[str, Mapping[str, str]] = {
    "pink-blue-green": {"special": "#B3131E", "first": "#D6589F", "second": "#1557A0", "third": "#1A6B42"},
    "red-green-yellow": {"special": "#14202B", "first": "#B3131E", "second": "#1A6B42", "third": "#E0B000"},
}


@dataclass(frozen=True, slots=True, kw_only=True)
class BedMapLook:
    """How the site wants its bed map. `colors`: of the levels special, first, second, third; empty: no corners."""

    colors: Mapping[str, str] = field(default_factory=dict)
    is_private: bool = False
    """Names are masked from the start: the monitor can be seen from the corridor."""


PLAIN_LOOK = BedMapLook()


def look_of(palette: str, colors: Mapping[str, str], *, is_private: bool) -> BedMapLook:
    """A palette by its name, with single colours in place of its own. Raises KeyError for one nobody knows, ValueError for no colour."""
    chosen = {**(PALETTES[palette] if palette else {}), **colors}
    unknown = chosen.keys() - set(LEVEL_KEYS.values())
    if unknown or any(not QColor.isValidColorName(one) for one in chosen.values()):
        raise ValueError(*sorted(unknown), *(one for one in chosen.values() if not QColor.isValidColorName(one)))
    return BedMapLook(colors=chosen, is_private=is_private)


def corner_word(level: int) -> str:
    """One sign, to stand in the corner."""
    translate = QCoreApplication.translate
    return {
        4: translate("BedCard", "S"),
        3: translate("BedCard", "1"),
        2: translate("BedCard", "2"),
        1: translate("BedCard", "3"),
    }[level]


def paint_corner(painter: QPainter, rect: QRectF, level: int, look: BedMapLook, theme: Theme) -> float:
    """The triangle at the left top of a card; how far it reaches to the right, 0 where the site has no colour for it."""
    name = look.colors.get(LEVEL_KEYS[level])
    if name is None:
        return 0.0
    left, top = rect.left() + 1, rect.top() + 1
    color = QColor(name)
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawPolygon(QPolygonF([QPointF(left, top), QPointF(left + SIDE, top), QPointF(left, top + SIDE)]))
    painter.restore()
    is_dark = color.lightnessF() < 0.55
    ink = QColor(Qt.GlobalColor.white) if is_dark else theme.color("hzink")
    box = QRectF(left + 1, top, SIDE / 2, SIDE / 2 + 2)
    draw_text(painter, box, corner_word(level), theme.font("micro", weight=700), ink, Align.CENTER)
    return SIDE * 0.6
