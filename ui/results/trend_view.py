"""Curves under one time axis, painted: points and straight lines, the usual band, the last values large. Smooths nothing.

Proportional time, newest at the right. A pressure is a line with two ends. High and low are arrows and weight; red is only for critical.
"""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from client.tongue import reads_english
from ui.doctor.results_model import Lean
from ui.doctor.wording import NONE, full_time, number_words
from ui.results.lines import Origin, Point
from ui.results.trend import Graph, time_marks
from ui.results.words import (
    change_words,
    joined,
    line_words,
    population_words,
    range_words,
    room_words,
    status_words,
)
from ui.theme.theme import Theme
from ui.units import unit_words
from ui.widgets.living import Living
from ui.widgets.painting import Align, draw_text, hline, text_width, vline

LEFT, RIGHT, TOP, BOTTOM, HEAD = 58, 148, 4, 24, 22
DOT, CAP = 3.0, 5.0
LEAST, MOST = 88, 340
DAY = timedelta(days=1)
ARROWS = {Lean.HIGH: "↑", Lean.LOW: "↓"}


class TrendView(Living, QWidget):
    """Invariant: what is painted is what `show_graphs` gave last; its accessible description says the same in words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.live_with(theme)
        self._graphs: tuple[Graph, ...] = ()
        self._names: tuple[str, ...] = ()
        self._since = self._until = self._now = datetime.min.replace(tzinfo=UTC)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(280, 120)

    def show_graphs(
        self, graphs: Sequence[Graph], names: Sequence[str], span: tuple[datetime, datetime], now: datetime
    ) -> None:
        """`names` in the order of the graphs; all times in the ward's zone."""
        self._graphs, self._names, self._now = tuple(graphs), tuple(names), now
        self._since, self._until = span
        said = [line_words(one.line, name, now) for one, name in zip(graphs, names, strict=True)]
        self.setAccessibleDescription("; ".join(said))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(560, 320)

    # -- painting -------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._graphs:
            share = (self.height() - BOTTOM - TOP) / len(self._graphs)
            height = min(max(share, LEAST), MOST)
            for at, one in enumerate(self._graphs):
                area = QRectF(0, TOP + at * height, self.width(), height)
                self._paint_graph(painter, area, one, self._names[at])
            self._paint_times(painter, TOP + len(self._graphs) * height)
        painter.end()

    def _plot(self, area: QRectF) -> QRectF:
        return area.adjusted(LEFT, HEAD + 6, -RIGHT, -10)

    def _x(self, at: datetime, plot: QRectF) -> float:
        return plot.left() + (at - self._since) / (self._until - self._since) * plot.width()

    def _paint_graph(self, painter: QPainter, area: QRectF, one: Graph, name: str) -> None:
        plot = self._plot(area)
        painter.fillRect(plot, self.theme.color("surface"))  # no watermark behind a curve: frame and tag mark it
        self._paint_head(painter, area, one, name)
        self._paint_band(painter, plot, one)
        self._paint_scale(painter, plot, one)
        self._paint_target(painter, plot, one)
        painter.save()
        painter.setClipRect(plot.adjusted(-CAP, -CAP, CAP, CAP))
        self._paint_course(painter, plot, one)
        painter.restore()
        self._paint_newest(painter, area, one)

    def _paint_head(self, painter: QPainter, area: QRectF, one: Graph, name: str) -> None:
        theme, rect = self.theme, QRectF(area.left() + 12, area.top(), area.width() - 24, HEAD)
        left = draw_text(painter, rect, name, theme.font("value"), theme.color("t1"))
        unit = unit_words(one.line.unit)
        left += draw_text(painter, rect.adjusted(left + 6, 0, 0, 0), unit, theme.font("meta"), theme.color("t3")) + 6
        room = room_words(one.scale.room)
        if room:
            draw_text(painter, rect.adjusted(left + 12, 0, 0, 0), room, theme.font("meta"), theme.color("t2"))

    def _paint_band(self, painter: QPainter, plot: QRectF, one: Graph) -> None:
        """The usual range as a light band with whose it is; an open side reaches to the edge."""
        usual, scale = one.line.usual, one.scale
        if usual.low is None and usual.high is None:
            return
        top = self._y(max(scale.low, min(usual.high, scale.high)), plot, one) if usual.high is not None else plot.top()
        low = self._y(min(scale.high, max(usual.low, scale.low)), plot, one) if usual.low is not None else plot.bottom()
        if low > top:
            painter.fillRect(QRectF(plot.left(), top, plot.width(), low - top), self.theme.color("band"))
        who = self.tr("laboratory") if usual.origin is Origin.CENTRAL else population_words(usual)
        is_pressure = any(point.second is not None for point in one.points)
        words = joined((self.tr("systolic") if is_pressure else "", range_words(usual), who))
        label = QRectF(plot.left() + 4, max(plot.top(), min(top, plot.bottom() - 16)), plot.width() - 8, 16)
        draw_text(painter, label, words, self.theme.font("meta"), self.theme.color("t3"))

    def _paint_target(self, painter: QPainter, plot: QRectF, one: Graph) -> None:
        """A dashed line with its words; only in the unit of the curve and inside its room."""
        target = one.line.target
        if target is None or target.unit != one.line.unit or not one.scale.low <= target.value <= one.scale.high:
            return
        y = self._y(target.value, plot, one)
        painter.setPen(QPen(self.theme.color("t2"), 1.2, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        words = target.name_en if reads_english(self.theme.language) else target.name_zh
        room = QRectF(plot.left() + 4, y - 17, plot.width() - 8, 16)
        draw_text(painter, room, words, self.theme.font("meta"), self.theme.color("t2"), Align.RIGHT)

    def _paint_scale(self, painter: QPainter, plot: QRectF, one: Graph) -> None:
        theme = self.theme
        vline(painter, plot.left(), plot.top(), plot.bottom(), theme.color("line2"))
        for mark in one.scale.marks:
            y = self._y(mark, plot, one)
            hline(painter, plot.left(), plot.right(), y, theme.color("line"))
            room = QRectF(plot.left() - LEFT, y - 8, LEFT - 6, 16)
            draw_text(painter, room, number_words(mark), theme.font("micro"), theme.color("t3"), Align.RIGHT)
        hline(painter, plot.left(), plot.right(), plot.bottom(), theme.color("line2"))

    def _y(self, value: object, plot: QRectF, one: Graph) -> float:
        low, high = float(one.scale.low), float(one.scale.high)
        share = (float(value) - low) / (high - low)  # type: ignore[arg-type]  # a Decimal of the scale
        return plot.bottom() - share * plot.height()

    def _paint_course(self, painter: QPainter, plot: QRectF, one: Graph) -> None:
        points = [point for point in one.points if self._since <= point.at <= self._until]
        pen = QPen(self.theme.color("spark"), 1.6)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if any(point.second is not None for point in points):
            for point in points:
                self._paint_pressure(painter, plot, one, point)
            return
        places = [QPointF(self._x(point.at, plot), self._y(point.value, plot, one)) for point in points]
        painter.drawPolyline(QPolygonF(places))
        for point, place in zip(points, places, strict=True):
            self._paint_dot(painter, place, point)

    def _paint_dot(self, painter: QPainter, place: QPointF, point: Point) -> None:
        """Filled; hollow while central has not confirmed it or the laboratory has not; red and ringed where it is critical."""
        color = self.theme.color("danger" if point.is_critical else "spark")
        is_open = point.is_pending or point.is_by_hand or point.status in {"preliminary", "registered", "partial"}
        painter.setPen(QPen(color, 1.6))
        painter.setBrush(self.theme.color("surface") if is_open else color)
        painter.drawEllipse(place, DOT, DOT)
        if point.is_critical:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(place, DOT + 3, DOT + 3)

    def _paint_pressure(self, painter: QPainter, plot: QRectF, one: Graph, point: Point) -> None:
        """Systolic above, diastolic below, a bar at each end."""
        x = self._x(point.at, plot)
        painter.setPen(QPen(self.theme.color("danger" if point.is_critical else "spark"), 1.6))
        ends = [self._y(value, plot, one) for value in (point.value, point.second) if value is not None]
        for y in ends:
            painter.drawLine(QPointF(x - CAP, y), QPointF(x + CAP, y))
        if len(ends) == 2:
            painter.drawLine(QPointF(x, ends[0]), QPointF(x, ends[1]))

    def _paint_newest(self, painter: QPainter, area: QRectF, one: Graph) -> None:
        """The newest value large at the right, its time, the one before it and how much lies between."""
        theme, newest = self.theme, one.newest
        rect = QRectF(area.right() - RIGHT + 14, area.top() + HEAD, RIGHT - 18, 30)
        arrow = ARROWS.get(newest.lean, "")
        tone = theme.color("danger" if newest.is_critical else "t1")
        width = draw_text(painter, rect, newest.text, theme.font("title"), tone)
        draw_text(painter, rect.adjusted(width + 4, 0, 0, 0), arrow, theme.font("heading"), tone)
        state = status_words(newest.status) if newest.status != "final" else ""
        before = one.previous.text if one.previous else NONE
        apart = newest.at - one.previous.at if one.previous else None
        told = (
            joined((full_time(newest.at, self._now), state)),
            self.tr("before {value}").format(value=before),
            change_words(one.change, apart),
        )
        room = area.bottom() - rect.bottom()
        for at, words in enumerate(told):
            if words and (at + 1) * 17 <= room:
                line = QRectF(rect.left(), rect.bottom() + at * 17, rect.width(), 17)
                draw_text(painter, line, words, theme.font("meta"), theme.color("t2"))

    def _paint_times(self, painter: QPainter, top: float) -> None:
        plot = QRectF(LEFT, top, self.width() - LEFT - RIGHT, BOTTOM)
        is_days = self._until - self._since > 2 * DAY
        font = self.theme.font("micro")
        wide = text_width("88-88 88:88", font) + 14
        for mark in time_marks(self._since, self._until, max(2, int(plot.width() / wide))):
            x = self._x(mark, plot)
            words = f"{mark:%m-%d}" if is_days and (mark.hour, mark.minute) == (0, 0) else f"{mark:%m-%d %H:%M}"
            vline(painter, x, top - 6, top, self.theme.color("line2"))
            room = QRectF(x - wide / 2, top, wide, 16)
            draw_text(painter, room, words, font, self.theme.color("t3"), Align.CENTER)
