"""The one painter of the temperature chart: screen, printer and PDF draw a page with it. Reads no record and asks nobody anything."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from client.clinical.temperature import SLOTS
from ui.printing.canvas import BLACK, Canvas, width_of
from ui.temperature import signs
from ui.temperature.days import DAYS
from ui.temperature.frame import COLUMNS, LEFT, RIGHT, SQUARES, Frame
from ui.temperature.inks import COLORS, LIGHT, STRONG, pen, ruled
from ui.temperature.marks import Breath, Cell, ChartPage, Ink
from ui.widgets.painting import Align

BOLD, THIN, HAIR = 1.2, 0.8, 0.35


def paint_chart(canvas: Canvas, frame: Frame, page: ChartPage) -> None:
    """The table with its curve, between the frame's top and bottom."""
    painter = canvas.painter
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _squares(painter, frame)
    _head(canvas, frame, page)
    _axes(canvas, frame)
    plot = page.plot
    painter.save()
    inside = QRectF(QPointF(frame.grid_left, frame.grid_top), QPointF(RIGHT, frame.grid_bottom))
    painter.setClipRect(inside.adjusted(-6, -6, 6, 6), Qt.ClipOperation.IntersectClip)
    signs.draw_hatches(painter, frame, plot.hatches)
    signs.draw_joins(painter, frame, plot.joins)
    signs.draw_words(canvas, frame, plot.words)
    signs.draw_symbols(canvas, frame, plot.symbols)
    painter.restore()
    _breaths(canvas, frame, plot.breaths)
    _pain(canvas, frame, page)
    _foot(canvas, frame, page)
    _outline(painter, frame)
    painter.restore()


def _line(painter: QPainter, left: float, top: float, right: float, bottom: float) -> None:
    painter.drawLine(QPointF(left, top), QPointF(right, bottom))


def _squares(painter: QPainter, frame: Frame) -> None:
    """Fine lines, a strong one at every degree, the profile's bold one, and red between the days."""
    high, low = frame.profile.temperature.high, frame.profile.temperature.low
    for step in range(frame.squares + 1):
        y = frame.grid_top + step * frame.square
        painter.setPen(ruled(STRONG, THIN) if step % SQUARES == 0 else ruled(LIGHT, HAIR))
        _line(painter, frame.grid_left, y, RIGHT, y)
    for column in range(COLUMNS + 1):
        x = frame.grid_left + column * frame.column
        is_day = column % SLOTS == 0
        painter.setPen(pen(Ink.RED, THIN) if is_day else ruled(LIGHT, HAIR))
        _line(painter, x, frame.top + 3 * frame.row, x, frame.foot_top)
    if low <= frame.profile.bold_at <= high:
        y = frame.grid_top + (high - frame.profile.bold_at) * SQUARES * frame.square
        painter.setPen(ruled(COLORS[Ink.RED], 2.0))
        _line(painter, frame.grid_left, y, RIGHT, y)


def _head(canvas: Canvas, frame: Frame, page: ChartPage) -> None:
    translate = QCoreApplication.translate
    titles = (
        translate("TemperatureSheet", "Date"),
        translate("TemperatureSheet", "Days in hospital"),
        translate("TemperatureSheet", "Days after operation"),
        translate("TemperatureSheet", "Time"),
    )
    for row, title in enumerate(titles):
        rect = frame.head(row)
        canvas.fitted(frame.label(rect).adjusted(3, 0, -3, 0), title, 11, align=Align.CENTER)
        canvas.painter.setPen(ruled(STRONG, THIN))
        _line(canvas.painter, LEFT, rect.bottom(), RIGHT, rect.bottom())
    for at, day in enumerate(page.days):
        said = ((day.date, Ink.BLUE), (day.of_stay, Ink.BLUE), (day.after_operation, Ink.RED))
        for row, (text, ink) in enumerate(said):
            canvas.text(frame.cell(frame.head(row), at, DAYS), text, 11, align=Align.CENTER, color=COLORS[ink])
            canvas.painter.setPen(ruled(STRONG, THIN))
            left = frame.grid_left + at * SLOTS * frame.column
            _line(canvas.painter, left, frame.head(row).top(), left, frame.head(row).bottom())
    _hours(canvas, frame, page)


def _hours(canvas: Canvas, frame: Frame, page: ChartPage) -> None:
    """Red where the profile prints red; a marked corner where something of the column is not at central."""
    for column in range(COLUMNS):
        hour = frame.profile.slots[column % SLOTS]
        room = frame.cell(frame.head(3), column, COLUMNS)
        ink = Ink.RED if hour in frame.profile.red_hours else Ink.BLACK
        canvas.text(room, str(hour), 9, align=Align.CENTER, color=COLORS[ink])
        if column in page.pending_columns:
            signs.draw_pending(canvas.painter, QPointF(room.right() - 3, room.top() + 3), 2.0)


def _axes(canvas: Canvas, frame: Frame) -> None:
    """The pulse's numbers to the left, red; the temperature's to the right, blue; every degree is twenty beats."""
    translate, half = QCoreApplication.translate, (frame.grid_left - LEFT) / 2
    pulse = QRectF(LEFT, frame.grid_top, half, 11)
    warm = pulse.translated(half, 0)
    canvas.fitted(
        pulse.translated(0, 2), translate("TemperatureSheet", "Pulse"), 9, align=Align.CENTER, color=COLORS[Ink.RED]
    )
    canvas.text(
        pulse.translated(0, 12), translate("TemperatureSheet", "/min"), 8, align=Align.CENTER, color=COLORS[Ink.RED]
    )
    canvas.fitted(
        warm.translated(0, 2), translate("TemperatureSheet", "Temp."), 9, align=Align.CENTER, color=COLORS[Ink.BLUE]
    )
    canvas.text(warm.translated(0, 12), "℃", 8, align=Align.CENTER, color=COLORS[Ink.BLUE])
    high, low = frame.profile.temperature.high, frame.profile.temperature.low
    for degree in range(low, high + 1):
        y = frame.grid_top + (high - degree) * SQUARES * frame.square
        top = y + 23 if degree == high else y - 13 if degree == low else y - 6
        beats = frame.profile.pulse.low + (degree - low) * 20
        canvas.text(QRectF(LEFT, top, half, 12), str(beats), 11, align=Align.CENTER, color=COLORS[Ink.RED])
        canvas.text(QRectF(LEFT + half, top, half, 12), f"{degree}°", 11, align=Align.CENTER, color=COLORS[Ink.BLUE])
    canvas.painter.setPen(ruled(LIGHT, THIN))
    _line(canvas.painter, LEFT + half, frame.grid_top, LEFT + half, frame.grid_bottom)


def _breaths(canvas: Canvas, frame: Frame, breaths: tuple[Breath, ...]) -> None:
    row = QRectF(frame.grid_left, frame.grid_bottom, RIGHT - frame.grid_left, frame.breath)
    title = QCoreApplication.translate("TemperatureSheet", "Respiration /min")
    canvas.fitted(frame.label(row).adjusted(3, 0, -3, 0), title, 10, align=Align.CENTER)
    half = frame.breath / 2
    for one in breaths:
        middle = {"up": half / 2, "down": half * 1.5, "middle": half}[one.place]
        at = QPointF(frame.x(one.column), frame.grid_bottom + middle)
        if one.is_ventilator:
            canvas.painter.setPen(pen(Ink.BLACK, 0.9))
            canvas.painter.setBrush(Qt.BrushStyle.NoBrush)
            canvas.painter.drawEllipse(at, 5.6, 5.6)
        room = QRectF(at.x() - frame.column, at.y() - 6, frame.column * 2, 12)
        ink = Ink.BLACK if one.is_ventilator else Ink.RED
        canvas.text(room, one.text, 9, align=Align.CENTER, color=COLORS[ink])
        if one.is_pending:
            signs.draw_pending(canvas.painter, at + QPointF(frame.column * 0.34, -5), 2.6)


def _pain(canvas: Canvas, frame: Frame, page: ChartPage) -> None:
    painter = canvas.painter
    strip = QRectF(frame.grid_left, frame.pain_top, RIGHT - frame.grid_left, frame.pain)
    title = QCoreApplication.translate("TemperatureSheet", "Pain 0–10")
    canvas.fitted(frame.label(strip).adjusted(3, 0, -22, 0), title, 10, align=Align.CENTER)
    for guide in frame.profile.pain.guides:
        y = frame.pain_y(Decimal(guide.at))
        painter.setPen(pen(Ink(guide.ink), 0.8))
        _line(painter, frame.grid_left, y, RIGHT, y)
    for score in (0, 5, 10):
        y = frame.pain_y(Decimal(score))
        canvas.text(QRectF(frame.grid_left - 20, y - 5, 16, 10), str(score), 8, align=Align.RIGHT)
    for join in page.plot.pain_joins:
        painter.setPen(pen(join.ink, 1.0, is_dashed=join.is_dashed))
        (start, low), (end, high) = join.start, join.end
        _line(painter, frame.x(start), frame.pain_y(low), frame.x(end), frame.pain_y(high))
    for one in page.plot.pain:
        at = QPointF(frame.x(one.column), frame.pain_y(one.at))
        signs.draw_symbol(painter, at, one.shape, one.ink, min(signs.size_of(frame), 3.0))
        if one.is_pending:
            signs.draw_pending(painter, at + QPointF(5, -5), 2.6)
    painter.setPen(ruled(STRONG, THIN))
    for y in (frame.grid_bottom, frame.pain_top, frame.foot_top):
        _line(painter, LEFT, y, RIGHT, y)


def _foot(canvas: Canvas, frame: Frame, page: ChartPage) -> None:
    for at, row in enumerate(page.rows):
        rect = frame.foot(at)
        canvas.fitted(frame.label(rect).adjusted(3, 0, -3, 0), row.title, 10, align=Align.CENTER)
        for place, cell in enumerate(row.cells):
            room = frame.cell(rect, place, len(row.cells))
            _cell(canvas, room, cell)
            canvas.painter.setPen(ruled(STRONG, THIN if len(row.cells) == DAYS or place % 2 == 0 else HAIR))
            _line(canvas.painter, room.left(), room.top(), room.left(), room.bottom())
        canvas.painter.setPen(ruled(STRONG, THIN))
        _line(canvas.painter, LEFT, rect.bottom(), RIGHT, rect.bottom())


def _cell(canvas: Canvas, room: QRectF, cell: Cell) -> None:
    if not cell.text:
        return
    _fitted(canvas, room.adjusted(2, 0, -2, 0), cell.text, COLORS[cell.ink])
    if cell.is_pending:
        signs.draw_pending(canvas.painter, QPointF(room.right() - 4, room.top() + 4), 2.6)


def _fitted(canvas: Canvas, room: QRectF, text: str, color: QColor) -> None:
    """As large as fits on one line, then on two, so that no name of a drug is cut."""
    if width_of(text, 7) <= room.width():
        canvas.fitted(room, text, 10, align=Align.CENTER, color=color)
        return
    middle = (len(text) + 1) // 2
    upper = QRectF(room.left(), room.top(), room.width(), room.height() / 2)
    for half, part in ((upper, text[:middle]), (upper.translated(0, room.height() / 2), text[middle:])):
        canvas.painter.save()
        wide = width_of(part, 6)
        canvas.painter.translate(half.center())
        scale = min(1.0, half.width() / wide) if wide else 1.0
        canvas.painter.scale(scale, scale)
        canvas.text(QRectF(-wide / 2, -5, wide, 10), part, 6, align=Align.CENTER, color=color)
        canvas.painter.restore()


def _outline(painter: QPainter, frame: Frame) -> None:
    painter.setPen(ruled(BLACK, BOLD))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(QRectF(LEFT, frame.top, RIGHT - LEFT, frame.bottom - frame.top))
    painter.setPen(ruled(BLACK, THIN))
    _line(painter, frame.grid_left, frame.top, frame.grid_left, frame.bottom)
    _line(painter, LEFT, frame.grid_top, RIGHT, frame.grid_top)
