"""The one painter of a labour chart, for the screen and for paper: points and straight lines, proportional time, every label seen.

The cervix is a red circle on the left scale, the presenting part a blue cross on the right one: shape as well as colour. Refuses to
smooth, and to let one label cover another: a row grows by lines until all of its words have room.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from ui.specialties.labour_sheet import Chart, Entry, Row, Spot, Stroke
from ui.widgets.painting import Align, draw_text, text_width

AXIS, TOP, FOOT, LINE, GAP = 34.0, 42.0, 36.0, 18.0, 6.0
MOST_CM = 10
DOT = 4.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """Fonts and colours of the ground it is painted on."""

    font: QFont
    small: QFont
    strong: QFont
    ink: QColor
    soft: QColor
    grid: QColor
    cervix: QColor
    station: QColor
    loud: QColor


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """Where the curves are, and the left edge of the names of the rows."""

    plot: QRectF
    left: float
    hours: int

    def x(self, hours: Decimal | int) -> float:
        return self.plot.left() + float(hours) / self.hours * self.plot.width()

    def y(self, cm: Decimal | int) -> float:
        return self.plot.bottom() - float(cm) / MOST_CM * self.plot.height()


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A word of a row with the line of the row it stands on."""

    entry: Entry
    left: float
    line: int


def label_width(chart: Chart, look: Look) -> float:
    names = [text_width(row.name, look.font) for row in chart.rows]
    return max([*names, text_width(chart.hours_name, look.small)]) + 14


def rows_height(chart: Chart, width: float, look: Look) -> float:
    """What the rows need in this width."""
    room = _room(chart, QRectF(0, 0, width, 400), look, 0.0)
    return sum(_lines(placed(row, room, look)) * LINE + GAP for row in chart.rows)


def paint(painter: QPainter, rect: QRectF, chart: Chart, look: Look) -> None:
    """The whole chart into `rect`; what is missing is said in its place."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if chart.onset is None:
        draw_text(painter, rect, chart.missing, look.strong, look.ink, Align.CENTER)
        return
    room = _room(chart, rect, look, rows_height(chart, rect.width(), look))
    _paint_grid(painter, room, chart, look)
    for stroke in chart.strokes:
        _paint_stroke(painter, room, stroke, look)
    span = chart.station_high - chart.station_low
    raised = tuple(_raised(one, chart.station_low, span) for one in chart.station)
    _paint_course(painter, room, raised, look, is_cervix=False)
    _paint_course(painter, room, chart.cervix, look, is_cervix=True)
    if chart.born is not None:
        _paint_birth(painter, room, chart.born, look)
    top = room.plot.bottom() + FOOT
    for row in chart.rows:
        top = _paint_row(painter, room, row, top, look)


def _room(chart: Chart, rect: QRectF, look: Look, below: float) -> Room:
    left = label_width(chart, look)
    plot = QRectF(rect.left() + left + AXIS, rect.top() + TOP, 0, 0)
    plot.setRight(rect.right() - AXIS - 8)
    plot.setBottom(max(plot.top() + 60, rect.bottom() - below - FOOT))
    return Room(plot=plot, left=rect.left(), hours=chart.hours)


def _raised(one: Spot, low: int, span: int) -> Spot:
    """A station at its height on the scale of the cervix."""
    value = (one.value - low) / Decimal(span) * MOST_CM
    return Spot(hours=one.hours, value=value, words=one.words, is_sent=one.is_sent)


# -- ground -----------------------------------------------------------------------------------------------------------


def _paint_grid(painter: QPainter, room: Room, chart: Chart, look: Look) -> None:
    plot = room.plot
    painter.setPen(QPen(look.grid, 0.8))
    for hour in range(room.hours + 1):
        painter.drawLine(QPointF(room.x(hour), plot.top()), QPointF(room.x(hour), plot.bottom()))
    for cm in range(MOST_CM + 1):
        painter.drawLine(QPointF(plot.left(), room.y(cm)), QPointF(plot.right(), room.y(cm)))
    for cm in range(MOST_CM + 1):
        side = QRectF(plot.left() - AXIS, room.y(cm) - 8, AXIS - 6, 16)
        draw_text(painter, side, str(cm), look.small, look.cervix, Align.RIGHT)
    span = chart.station_high - chart.station_low
    for at in range(span + 1):
        words = _signed(chart.station_low + at)
        side = QRectF(plot.right() + 6, room.y(Decimal(at * MOST_CM) / span) - 8, AXIS, 16)
        draw_text(painter, side, words, look.small, look.station)
    _paint_names(painter, room, chart, look)
    _paint_times(painter, room, chart, look)


def _signed(value: int) -> str:
    return "0" if value == 0 else f"{value:+d}".replace("-", "−")  # a minus, not a hyphen


def _paint_names(painter: QPainter, room: Room, chart: Chart, look: Look) -> None:
    """What the shapes are, above the scales they are read on."""
    line = QRectF(room.plot.left() - AXIS, room.plot.top() - TOP, room.plot.width() + 2 * AXIS, 18)
    draw_text(painter, line, f"○ {chart.cervix_name}", look.font, look.cervix)
    draw_text(painter, line, f"× {chart.station_name}", look.font, look.station, Align.RIGHT)


def _paint_times(painter: QPainter, room: Room, chart: Chart, look: Look) -> None:
    """Hours since the onset, and the clock below them; as many as have room."""
    wide = text_width("88:88", look.small) + 8
    step = next((one for one in (1, 2, 3, 4, 6, 12) if room.x(one) - room.x(0) >= wide), 24)
    top = room.plot.bottom() + 2
    for hour in range(0, room.hours + 1, step):
        line = QRectF(room.x(hour) - wide / 2, top, wide, 15)
        draw_text(painter, line, str(hour), look.small, look.ink, Align.CENTER)
        draw_text(painter, line.translated(0, 14), chart.clock(hour), look.small, look.soft, Align.CENTER)
    name = QRectF(room.left, top, room.plot.left() - AXIS - room.left, 15)
    draw_text(painter, name, chart.hours_name, look.small, look.soft)


# -- lines and points -------------------------------------------------------------------------------------------------


def _paint_stroke(painter: QPainter, room: Room, stroke: Stroke, look: Look) -> None:
    style = Qt.PenStyle.DashLine if stroke.is_dashed else Qt.PenStyle.SolidLine
    painter.setPen(QPen(look.ink, 1.6, style))
    start = QPointF(room.x(stroke.start[0]), room.y(stroke.start[1]))
    end = QPointF(room.x(stroke.end[0]), room.y(stroke.end[1]))
    painter.drawLine(start, end)
    wide = text_width(stroke.name, look.small) + 6
    left = min(end.x() - wide / 2, room.plot.right() + AXIS - wide)
    draw_text(painter, QRectF(left, room.plot.top() - 18, wide, 15), stroke.name, look.small, look.ink, Align.CENTER)


def _paint_course(painter: QPainter, room: Room, spots: Sequence[Spot], look: Look, *, is_cervix: bool) -> None:
    color = look.cervix if is_cervix else look.station
    places = [QPointF(room.x(one.hours), room.y(one.value)) for one in spots]
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(color, 1.8))
    if len(places) > 1:
        painter.drawPolyline(places)
    for one, place in zip(spots, places, strict=True):
        painter.setPen(QPen(color, 2.0))
        if is_cervix:
            painter.drawEllipse(place, DOT, DOT)
        else:
            painter.drawLine(place + QPointF(-DOT, -DOT), place + QPointF(DOT, DOT))
            painter.drawLine(place + QPointF(-DOT, DOT), place + QPointF(DOT, -DOT))
        words = one.words if one.is_sent else f"{one.words}*"
        wide = text_width(words, look.small) + 2
        label = QRectF(place.x() + 6, place.y() + 3, wide, 15)
        if is_cervix:  # above the curve that rises, where neither it nor the cross below lies
            label = QRectF(place.x() - 6 - wide, place.y() - 17, wide, 15)
        draw_text(painter, label, words, look.small, color)


def _paint_birth(painter: QPainter, room: Room, born: Entry, look: Look) -> None:
    x = room.x(born.hours)
    painter.setPen(QPen(look.ink, 2.0))
    painter.drawLine(QPointF(x, room.plot.top()), QPointF(x, room.plot.bottom()))
    wide = text_width(born.words, look.font) + 4
    left = x + 4 if x + 4 + wide <= room.plot.right() + AXIS else x - 4 - wide
    draw_text(painter, QRectF(left, room.plot.center().y() - 8, wide, 16), born.words, look.font, look.ink)


# -- rows -------------------------------------------------------------------------------------------------------------


def placed(row: Row, room: Room, look: Look) -> tuple[Placed, ...]:
    """Each word begins at its time, on the first line of the row where it covers no other; one at the edge ends there."""
    ends: list[float] = []
    found = []
    for entry in row.entries:
        wide = text_width(entry.words, look.small)
        left = min(room.x(entry.hours), room.plot.right() + AXIS - wide)
        left = max(left, room.plot.left())
        line = next((at for at, end in enumerate(ends) if end + GAP <= left), len(ends))
        if line == len(ends):
            ends.append(0.0)
        ends[line] = left + wide
        found.append(Placed(entry=entry, left=left, line=line))
    return tuple(found)


def _lines(found: Sequence[Placed]) -> int:
    return 1 + max((one.line for one in found), default=0)


def _paint_row(painter: QPainter, room: Room, row: Row, top: float, look: Look) -> float:
    found = placed(row, room, look)
    height = _lines(found) * LINE
    right = room.plot.right() + AXIS
    painter.setPen(QPen(look.grid, 0.8))
    painter.drawLine(QPointF(room.left, top), QPointF(right, top))
    draw_text(painter, QRectF(room.left, top + 2, room.plot.left() - room.left, LINE), row.name, look.font, look.ink)
    for one in found:
        words, font = one.entry.words, look.strong if one.entry.is_loud else look.small
        color = look.loud if one.entry.is_loud else look.ink
        tick = room.x(one.entry.hours)
        painter.setPen(QPen(look.soft, 0.8))
        painter.drawLine(QPointF(tick, top), QPointF(tick, top + 3))
        line = QRectF(one.left, top + 2 + one.line * LINE, text_width(words, font) + 2, LINE)
        draw_text(painter, line, words, font, color)
    return top + height + GAP
