"""Rounded plates painted once and laid down again: drawing one costs fifty times what laying it down does. Refuses to make another picture.

A plate is laid down only where that gives the pixels that drawing it would: on a screen or image, unturned, at a whole pixel, not dashed.
"""

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

MOST_PIXELS, LARGEST = 4_000_000, 100_000
"""How much is kept (16 MB) before all is forgotten, and from which size on a plate is always drawn."""


@dataclass(frozen=True, slots=True)
class Plate:
    """How a plate looks, wherever it stands; colours as numbers, `line` 0 for none."""

    wide: float
    high: float
    fill: int
    line: int
    radius: float
    pen: float
    is_dashed: bool


class _Kept:
    """Invariant: a picture is the one its plate gives at that scale."""

    def __init__(self) -> None:
        self.pictures: dict[tuple[Plate, float], QPixmap] = {}
        self.pixels = 0

    def keep(self, plate: Plate, scale: float) -> QPixmap:
        if self.pixels > MOST_PIXELS:
            self.pictures.clear()
            self.pixels = 0
        picture = self.pictures[plate, scale] = _painted(plate, scale)
        self.pixels += picture.width() * picture.height()
        return picture


_KEPT = _Kept()


def paint_plate(painter: QPainter, rect: QRectF, plate: Plate) -> None:
    """`rect` is where; it is as large as the plate says."""
    scale = _scale(painter, rect) if rect.width() * rect.height() <= LARGEST else None
    if scale is None or plate.is_dashed:
        _draw(painter, rect, plate)
        return
    picture = _KEPT.pictures.get((plate, scale)) or _KEPT.keep(plate, scale)
    painter.drawPixmap(rect.topLeft(), picture)


def _scale(painter: QPainter, rect: QRectF) -> float | None:
    """Pixels of the device to one of ours, where a picture would be the same; else None."""
    device = painter.device()
    if not isinstance(device, QWidget | QPixmap | QImage):
        return None
    scale, placed = device.devicePixelRatioF(), painter.deviceTransform()
    if placed.isRotating() or (placed.m11(), placed.m22()) != (scale, scale):
        return None
    left, top = placed.m11() * rect.left() + placed.dx(), placed.m22() * rect.top() + placed.dy()
    return scale if left.is_integer() and top.is_integer() and rect.width() > 0 and rect.height() > 0 else None


def _painted(plate: Plate, scale: float) -> QPixmap:
    picture = QPixmap(ceil(plate.wide * scale), ceil(plate.high * scale))
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    _draw(painter, QRectF(QPointF(0, 0), QPointF(plate.wide, plate.high)), plate)
    painter.end()
    return picture


def _draw(painter: QPainter, rect: QRectF, plate: Plate) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor.fromRgba(plate.line), plate.pen)
    if plate.is_dashed:
        pen.setDashPattern([3, 2])
    painter.setPen(pen if plate.line else Qt.PenStyle.NoPen)
    painter.setBrush(QColor.fromRgba(plate.fill))
    half = plate.pen / 2
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), plate.radius, plate.radius)
    painter.restore()
