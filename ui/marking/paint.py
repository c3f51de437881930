"""Stripes, row hatch and watermark as tiles, cached by what they show. Paints nothing when the windows are not marked.

paint_watermark(painter, widget, theme)        above fills, below text; tiles agree across widgets of one window
painter.fillRect(row, hatch_brush(theme))      a row that central has not confirmed
"""

from functools import lru_cache
from math import cos, radians, sin

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPixmap, QPolygonF
from PySide6.QtWidgets import QWidget

from ui.marking.words import watermark_words
from ui.theme.theme import Theme, ThemeName


@lru_cache(maxsize=64)
def stripe_tile(first: str, second: str, size: int, dpr: float = 1.0) -> QPixmap:
    """A square tile of 45° stripes: `second` on `first`, each half of `size` px wide along the edge."""
    tile = QPixmap(round(size * dpr), round(size * dpr))
    tile.setDevicePixelRatio(dpr)
    tile.fill(QColor(first))
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(second))
    half = size / 2
    painter.drawPolygon(QPolygonF([QPointF(0, half), QPointF(half, 0), QPointF(0, 0)]))
    painter.drawPolygon(QPolygonF([QPointF(0, size), QPointF(size, 0), QPointF(size, half), QPointF(half, size)]))
    painter.end()
    return tile


def stripe_brush(theme: Theme) -> QBrush:
    """The wide stripes of frame and strip."""
    return QBrush(
        stripe_tile(theme.mark("fill").name(), theme.mark("ink").name(), int(theme.tokens.emergency["stripeTile"]))
    )


def hatch_brush(theme: Theme) -> QBrush:
    """The fine hatch of a row that is stored here only; amber also outside an emergency, when such a row lasts seconds."""
    tile = int(theme.tokens.emergency["rowHatchTile"])
    return QBrush(stripe_tile(theme.mark("hatchDark").name(), theme.mark("hatchLight").name(), tile))


@lru_cache(maxsize=16)
def _watermark_tile(
    words: str, color: str, opacity: float, family: str, size: int, width: int, height: int, angle: int
) -> QPixmap:
    font = QFont([family])
    font.setPixelSize(size)
    font.setWeight(QFont.Weight.Bold)
    advance = QFontMetricsF(font).horizontalAdvance(words)
    lean = radians(abs(angle))
    wide, high = round(advance * cos(lean)) + 40, round(advance * sin(lean) + size * 1.6)
    tile = QPixmap(max(width, wide), max(height, high))
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.setFont(font)
    ink = QColor(color)
    ink.setAlphaF(opacity)
    painter.setPen(ink)
    painter.translate(tile.width() / 2, tile.height() / 2)
    painter.rotate(angle)
    painter.drawText(QPointF(-advance / 2, 0), words)
    painter.end()
    return tile


def watermark_tile(theme: Theme) -> QPixmap:
    mark = theme.tokens.emergency["watermark"]
    opacity = mark["opacityHighContrast"] if theme.name is ThemeName.HIGH_CONTRAST else mark["opacity"]
    chinese = theme.families[1]
    width, height = mark["tile"]
    return _watermark_tile(
        watermark_words(theme.marking),
        theme.mark("text").name(),
        float(opacity),
        chinese,
        int(mark["size"]),
        width,
        height,
        int(mark["angle"]),
    )


def paint_watermark(painter: QPainter, widget: QWidget, theme: Theme, rect: QRect | None = None) -> bool:
    """Tiles `rect` (or the whole widget); True if it painted. Call after the fills and before the text."""
    if not theme.marking.is_marked:
        return False
    rect = rect or widget.rect()
    origin = widget.mapTo(widget.window(), rect.topLeft())
    tile = watermark_tile(theme)
    painter.drawTiledPixmap(rect, tile, QPointF(origin.x() % tile.width(), origin.y() % tile.height()).toPoint())
    return True
