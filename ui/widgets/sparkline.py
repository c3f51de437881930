"""A small course of one value: normal band first, straight lines, last point marked. Never smooths and never invents a point.

paint_sparkline(painter, rect, Course(points=((0, 37.2), (4, 38.1)), low=36, high=37.2), theme)
"""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from ui.theme.theme import Theme


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """`points` are (time, value) in any unit, in order of time; `low`/`high` bound the normal band; `is_critical` reddens the end."""

    points: tuple[tuple[float, float], ...]
    low: float | None = None
    high: float | None = None
    is_critical: bool = False


def paint_sparkline(painter: QPainter, rect: QRectF, course: Course, theme: Theme) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inner = rect.adjusted(3, 5, -5, -5)
    floor, ceiling = _range(course)
    if course.low is not None and course.high is not None:
        top = max(_y(course.high, floor, ceiling, inner), rect.top() + 3)
        bottom = min(_y(course.low, floor, ceiling, inner), rect.bottom() - 3)
        if bottom > top:
            painter.fillRect(QRectF(rect.left(), top, rect.width(), bottom - top), theme.color("band"))
    if course.points:
        _paint_line(painter, inner, course, (floor, ceiling), theme)
    painter.restore()


def _paint_line(painter: QPainter, inner: QRectF, course: Course, span: tuple[float, float], theme: Theme) -> None:
    start, end = course.points[0][0], course.points[-1][0]
    width = (end - start) or 1.0
    places = [
        QPointF(
            inner.left() + (at - start) / width * inner.width() if end > start else inner.right(),
            _y(value, *span, inner),
        )
        for at, value in course.points
    ]
    pen = QPen(theme.color("spark"), 1.5)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPolyline(QPolygonF(places))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("danger" if course.is_critical else "spark"))
    painter.drawEllipse(places[-1], 2.8, 2.8)


def _range(course: Course) -> tuple[float, float]:
    values = (
        [value for _, value in course.points]
        or [bound for bound in (course.low, course.high) if bound is not None]
        or [0.0]
    )
    return min(values), max(values)


def _y(value: float, floor: float, ceiling: float, inner: QRectF) -> float:
    share = 0.5 if ceiling == floor else (value - floor) / (ceiling - floor)
    return inner.bottom() - share * inner.height()
