"""Draws symbols, lines, hatching and vertical words of the chart as shapes. Refuses pictures: paper stays sharp."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPolygonF

from ui.printing.canvas import WHITE, Canvas
from ui.temperature.frame import Frame
from ui.temperature.inks import COLORS, pen
from ui.temperature.marks import Hatch, Ink, Join, Shape, Symbol, Words
from ui.widgets.painting import Align

HATCH_STEP = 4.0


def size_of(frame: Frame) -> float:
    """Half the width of a symbol: it never fills its square."""
    return min(frame.square * 0.32, frame.column * 0.26, 3.8)


def draw_symbol(painter: QPainter, at: QPointF, shape: Shape, ink: Ink, half: float) -> None:
    painter.setPen(pen(ink))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    match shape:
        case Shape.DOT:
            painter.setBrush(COLORS[ink])
            painter.drawEllipse(at, half * 0.8, half * 0.8)
        case Shape.CIRCLE:
            painter.setBrush(WHITE)
            painter.drawEllipse(at, half, half)
        case Shape.CROSS:
            painter.setPen(pen(ink, 1.6))
            painter.drawLine(at + QPointF(-half, -half), at + QPointF(half, half))
            painter.drawLine(at + QPointF(half, -half), at + QPointF(-half, half))
        case Shape.RING:
            painter.drawEllipse(at, half * 1.55, half * 1.55)
        case Shape.TICK:
            top = at + QPointF(half * 0.6, -half * 1.5)
            painter.drawPolyline(
                QPolygonF([top + QPointF(-half * 0.7, -half * 1.3), top, top + QPointF(half * 0.7, -half * 1.3)])
            )
        case Shape.SQUARE:
            painter.setBrush(WHITE)
            painter.drawRect(QRectF(at.x() - half, at.y() - half, half * 2, half * 2))
        case Shape.TRIANGLE | Shape.TRIANGLE_OPEN:
            painter.setBrush(COLORS[ink] if shape is Shape.TRIANGLE else WHITE)
            painter.drawPolygon(
                QPolygonF([at + QPointF(0, -half * 1.1), at + QPointF(half, half), at + QPointF(-half, half)])
            )


def draw_symbols(canvas: Canvas, frame: Frame, symbols: Iterable[Symbol]) -> None:
    """Rings and ticks last: they go over what they are about."""
    painter, half = canvas.painter, size_of(frame)
    for one in sorted(symbols, key=_late):
        at = QPointF(frame.x(one.column), frame.y(one.at))
        draw_symbol(painter, at, one.shape, one.ink, half)
        if one.label:
            _draw_value(canvas, frame, at, one)
        if one.is_pending:
            draw_pending(painter, at + QPointF(half * 1.9, -half * 1.9), half)


def _late(one: Symbol) -> bool:
    return one.shape in {Shape.RING, Shape.TICK}


def _draw_value(canvas: Canvas, frame: Frame, at: QPointF, one: Symbol) -> None:
    """The value beyond the edge, on the side that lies on the chart."""
    is_top = at.y() - frame.grid_top < frame.grid_bottom - at.y()
    room = QRectF(at.x() - 15, at.y() + (4 if is_top else -15), 30, 11)
    canvas.text(room, one.label, 9, bold=True, align=Align.CENTER, color=COLORS[one.ink])


def draw_pending(painter: QPainter, at: QPointF, half: float) -> None:
    """A small black triangle, empty: central has not answered for this value."""
    painter.setPen(pen(Ink.BLACK, 0.9))
    painter.setBrush(WHITE)
    side = max(half * 0.8, 2.2)
    painter.drawPolygon(QPolygonF([at + QPointF(0, -side), at + QPointF(side, side), at + QPointF(-side, side)]))


def draw_joins(painter: QPainter, frame: Frame, joins: Iterable[Join]) -> None:
    for one in joins:
        painter.setPen(pen(one.ink, 1.1, is_dashed=one.is_dashed))
        painter.drawLine(frame.point(one.start), frame.point(one.end))


def draw_hatches(painter: QPainter, frame: Frame, hatches: Iterable[Hatch]) -> None:
    for one in hatches:
        upper, lower = ([frame.point(place) for place in side] for side in (one.upper, one.lower))
        if len(upper) == 1:  # a single slot: half a column wide, or there would be nothing to hatch
            aside = QPointF(frame.column / 4, 0)
            upper, lower = ([side[0] - aside, side[0] + aside] for side in (upper, lower))
        _hatch(painter, QPolygonF([*upper, *reversed(lower)]))


def _hatch(painter: QPainter, room: QPolygonF) -> None:
    painter.save()
    path = QPainterPath()
    path.addPolygon(room)
    path.closeSubpath()
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    painter.setPen(pen(Ink.RED, 0.7))
    box = room.boundingRect()
    reach = box.height()
    start = box.left() - reach
    for step in range(int((box.width() + reach) / HATCH_STEP) + 1):
        left = start + step * HATCH_STEP
        painter.drawLine(QPointF(left, box.bottom()), QPointF(left + reach, box.top()))
    painter.restore()


def draw_words(canvas: Canvas, frame: Frame, words: Iterable[Words]) -> None:
    size = max(6, min(11, round(frame.square * 0.82)))
    for one in words:
        top = frame.y(one.top)
        for at, sign in enumerate(one.text):
            room = QRectF(frame.x(one.column) - frame.column / 2, top + at * frame.square, frame.column, frame.square)
            canvas.text(room, sign, size, align=Align.CENTER, color=COLORS[one.ink])
        if one.is_pending:
            draw_pending(canvas.painter, QPointF(frame.x(one.column) + frame.column * 0.36, top + 3), 3.0)
