"""The parts around the table of a sheet: border, plate, heading, allergy box, stamp, reconciliation box, codes, foot. Reads nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPen, QPolygonF

from ui.printing.canvas import BLACK, WHITE, Canvas, font, width_of, wrapped
from ui.printing.codes import BAR_QUIET, QUIET, Modules
from ui.printing.words import PaperMarks, moment
from ui.widgets.painting import Align

WIDTH, HEIGHT = 794.0, 1123.0
LEFT, RIGHT = 34.0, 760.0
EDGE_TOP, EDGE_SIDE = 16.0, 10.0
OTHER = 12
"""The size of what stands there once more in the other language."""
STAMP_WIDTH = 176.0
GROUND = 1.5
"""Pixels of the watermark per unit: 144 to the inch."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """Who the page is about, as text; `facts` are (label, value, is large)."""

    hospital: str
    title: str
    facts: tuple[tuple[str, str, bool], ...]
    allergy: str
    clinical: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Foot:
    """The last lines, right-aligned: who printed where and when, and what the data's age was."""

    printed: str
    as_of: str
    page: str


def paint_border(canvas: Canvas) -> None:
    for edge in (
        QRectF(0, 0, WIDTH, EDGE_TOP),
        QRectF(0, HEIGHT - EDGE_TOP, WIDTH, EDGE_TOP),
        QRectF(0, EDGE_TOP, EDGE_SIDE, HEIGHT - 2 * EDGE_TOP),
        QRectF(WIDTH - EDGE_SIDE, EDGE_TOP, EDGE_SIDE, HEIGHT - 2 * EDGE_TOP),
    ):
        canvas.stripes(edge)


def paint_watermark(canvas: Canvas, words: str) -> None:
    """Behind everything else: 7 % black, so that copies keep the words of the page readable.

    A picture, drawn once for all pages: a PDF holds it once, and a search of it finds the page's words and not its ground.
    """
    canvas.painter.drawImage(QRectF(0, 0, WIDTH, HEIGHT), _watermark(words))


@lru_cache(maxsize=8)
def _watermark(words: str) -> QImage:
    image = QImage(round(WIDTH * GROUND), round(HEIGHT * GROUND), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.scale(GROUND, GROUND)
    _paint_words_behind(painter, words)
    painter.end()
    return image


def _paint_words_behind(painter: QPainter, words: str) -> None:
    ink = BLACK.toRgb()
    ink.setAlphaF(0.07)
    across = max(330.0, width_of(words, 20, bold=True) * 0.97 + 40)
    painter.save()
    painter.setClipRect(QRectF(EDGE_SIDE, EDGE_TOP, WIDTH - 2 * EDGE_SIDE, HEIGHT - 2 * EDGE_TOP))
    shape = QPainterPath()
    shape.addText(QPointF(-across / 2 + 20, 0), font(20, bold=True), words)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for row in range(7):
        for column in range(-1, 3):
            painter.save()
            painter.translate((column + 0.5) * across, (row + 0.5) * 170)
            painter.rotate(-16)
            painter.fillPath(shape, ink)
            painter.restore()
    painter.restore()


def paint_plate(canvas: Canvas, rect: QRectF, marks: PaperMarks) -> None:
    canvas.fill(rect, canvas.inks.fill)
    size, spacing = 22, 2.0
    widest = max(width_of(marks.plate, size, bold=True, spacing=spacing), width_of(marks.plate_other, OTHER, bold=True))
    width = 16 + 26 + 10 + widest + 14
    black = QRectF(rect.left(), rect.top(), width, rect.height())
    canvas.fill(black, BLACK)
    _paint_triangle(canvas, QPointF(rect.left() + 29, rect.center().y()))
    words = QRectF(rect.left() + 52, rect.top() + 4, width, 28)
    canvas.text(words, marks.plate, size, bold=True, color=canvas.inks.fill, spacing=spacing)
    other = QRectF(words.left(), words.bottom(), width, 16)
    canvas.text(other, marks.plate_other, OTHER, bold=True, color=canvas.inks.fill)
    room = QRectF(black.right() + 12, rect.top() + 6, rect.right() - black.right() - 16, (rect.height() - 12) / 2)
    for at, line in enumerate(marks.lines):
        canvas.fitted(room.translated(0, at * room.height()), line, 13, bold=True)
    canvas.box(rect, 2.5)


def _paint_triangle(canvas: Canvas, middle: QPointF) -> None:
    painter = canvas.painter
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(canvas.inks.fill, 2.6))
    painter.setBrush(BLACK)
    corners = ((0.0, -10.0), (11.0, 9.0), (-11.0, 9.0))
    painter.drawPolygon(QPolygonF([middle + QPointF(x, y) for x, y in corners]))
    painter.drawLine(middle + QPointF(0, -3), middle + QPointF(0, 3))
    painter.drawPoint(middle + QPointF(0, 6.5))
    painter.restore()


def paint_heading(canvas: Canvas, top: float, heading: Heading) -> float:
    """Hospital, title, identity line and allergy box; returns where the table may begin."""
    canvas.text(QRectF(LEFT, top, RIGHT - LEFT, 20), heading.hospital, 14, align=Align.CENTER)
    canvas.text(QRectF(LEFT, top + 20, RIGHT - LEFT, 30), heading.title, 22, bold=True, align=Align.CENTER, spacing=2.0)
    below = _paint_identity(canvas, top + 58, heading.facts)
    return _paint_allergy(canvas, below + 6, heading)


def _paint_identity(canvas: Canvas, top: float, facts: Sequence[tuple[str, str, bool]]) -> float:
    """Label and value, as many on a line as fit whole; never shortened."""
    left = LEFT
    for label, value, is_large in facts:
        size = 15 if is_large else 12
        width = width_of(label, 12) + 6 + width_of(value, size, bold=True)
        if left > LEFT and left + width > RIGHT:
            left, top = LEFT, top + 22
        at = left + canvas.text(QRectF(left, top, width, 22), label, 12) + 6
        canvas.text(QRectF(at, top, width, 22), value, size, bold=True)
        left += width + 20
    return top + 22


def _paint_allergy(canvas: Canvas, top: float, heading: Heading) -> float:
    label = QCoreApplication.translate("Paper", "ALLERGY")
    label_width = width_of(label, 12, bold=True) + 16
    inner = RIGHT - LEFT - label_width - 36
    clinical_width = width_of(heading.clinical, 12)
    shares_line = clinical_width + 24 <= inner - width_of(heading.allergy, 12, bold=True)
    lines = wrapped(heading.allergy, inner, 12, bold=True)
    others = () if shares_line or not heading.clinical else wrapped(heading.clinical, inner, 12)
    height = 10 + 18.0 * (len(lines) + len(others))
    box = QRectF(LEFT, top, RIGHT - LEFT, height)
    plate = QRectF(LEFT + 10, top + 5, label_width, 18)
    canvas.fill(plate, BLACK)
    canvas.text(plate, label, 12, bold=True, align=Align.CENTER, color=WHITE)
    row = QRectF(plate.right() + 10, top + 5, inner, 18)
    for at, line in enumerate(lines):
        canvas.text(row.translated(0, 18 * at), line, 12, bold=True)
    for at, line in enumerate(others):
        canvas.text(row.translated(0, 18 * (len(lines) + at)), line, 12)
    if shares_line:
        canvas.text(QRectF(box.right() - 12 - clinical_width, top + 5, clinical_width, 18), heading.clinical, 12)
    canvas.box(box, 2)
    return box.bottom() + 8


def paint_qr(canvas: Canvas, rect: QRectF, shown: Modules) -> None:
    canvas.fill(rect, WHITE)
    canvas.box(rect, 1)
    canvas.modules(rect.adjusted(5, 5, -5, -5), shown, quiet=QUIET)


def paint_reconciliation(canvas: Canvas, rect: QRectF, count: int) -> None:
    """What is filled in by hand when central is back."""
    translate = QCoreApplication.translate
    canvas.box(rect, 1)
    row = QRectF(rect.left() + 12, rect.top() + 8, rect.width() - 24, 22)
    canvas.text(row, translate("Paper", "To be entered after recovery (number and line of this sheet)"), 12, bold=True)
    said = translate("Paper", "QR: {count} provisional numbers, patient number, snapshot time, check value")
    canvas.fitted(row.translated(0, 22), said.format(count=count), 11)
    date = translate("Paper", "Date, time")
    pairs = (
        (translate("Paper", "Doctor signs"), date),
        (translate("Paper", "Nurse signs"), date),
        (translate("Paper", "Central's number"), translate("Paper", "Reconciled by")),
    )
    for at, (first, second) in enumerate(pairs):
        line = row.translated(0, 22 * (at + 2) + 2)
        _paint_blank(canvas, QRectF(line.left(), line.top(), line.width() * 0.56, 22), first)
        _paint_blank(canvas, QRectF(line.left() + line.width() * 0.6, line.top(), line.width() * 0.4, 22), second)


def _paint_blank(canvas: Canvas, rect: QRectF, label: str) -> None:
    used = canvas.text(rect, label, 11)
    canvas.line(QPointF(rect.left() + used + 6, rect.bottom() - 5), QPointF(rect.right(), rect.bottom() - 5), 0.8)


def paint_stamp(canvas: Canvas, middle: QPointF, place: str, marks: PaperMarks, at: datetime) -> None:
    """Turned by nine degrees, as a stamp is; black, because it is copied; its word in both languages."""
    painter, word, other = canvas.painter, marks.stamp, marks.stamp_other
    widest = max(width_of(word, 22, bold=True, spacing=2), width_of(place, 12, bold=True), 122.0) + 16
    rect = QRectF(-widest / 2, -55, widest, 110)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(middle)
    painter.rotate(-9)
    canvas.box(rect, 4)
    inner = rect.adjusted(6, 6, -6, -6)
    canvas.box(inner, 1.2)
    for y in (inner.top() + 26, inner.bottom() - 24):
        canvas.line(QPointF(inner.left(), y), QPointF(inner.right(), y), 1.2)
    canvas.text(QRectF(inner.left(), inner.top(), inner.width(), 26), place, 12, bold=True, align=Align.CENTER)
    middle_row = QRectF(inner.left(), inner.top() + 26, inner.width(), 31)
    canvas.text(middle_row, word, 22, bold=True, align=Align.CENTER, spacing=2)
    below = QRectF(inner.left(), middle_row.bottom(), inner.width(), 14)
    canvas.fitted(below, other, OTHER, bold=True, align=Align.CENTER)
    last = QRectF(inner.left(), inner.bottom() - 24, inner.width(), 24)
    canvas.text(last, moment(at, seconds=False), 12, bold=True, align=Align.CENTER)
    painter.restore()


def paint_barcode(canvas: Canvas, rect: QRectF, shown: Modules | None, number: str) -> None:
    if shown is not None:
        canvas.modules(QRectF(rect.left(), rect.top(), rect.width(), rect.height() - 18), shown, quiet=BAR_QUIET)
    canvas.fitted(QRectF(rect.left(), rect.bottom() - 18, rect.width(), 18), number, 12)


def paint_foot(canvas: Canvas, bottom: float, foot: Foot) -> None:
    room = QRectF(LEFT, bottom - 38, RIGHT - LEFT, 18)
    canvas.text(room, foot.printed, 11, align=Align.RIGHT)
    page_width = width_of(foot.page, 11, bold=True)
    last = room.translated(0, 18)
    canvas.text(last, foot.page, 11, bold=True, align=Align.RIGHT)
    canvas.text(last.adjusted(0, 0, -page_width - 14, 0), foot.as_of, 11, align=Align.RIGHT)
