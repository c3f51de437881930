"""Marks at the foot of a page with little room: QR, page number as barcode and words, what is filled in afterwards, stamp.."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF

from ui.marking.state import MarkingState
from ui.printing import codes
from ui.printing import sheet_parts as parts
from ui.printing.canvas import Canvas, width_of
from ui.printing.door import PageOf
from ui.printing.words import NUMBERED, PaperMarks

HEIGHT = 92.0
STAMP = 0.78
"""How much smaller the stamp is than on a page with room."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkFacts:
    """Whose marks: where and by which station; `ticket` is what the QR says."""

    marking: MarkingState
    marks: PaperMarks
    place: str
    ticket: codes.Ticket


def paint_strip(canvas: Canvas, top: float, facts: MarkFacts, page: PageOf) -> None:
    """From `top`, `HEIGHT` high, over the whole width."""
    painter = canvas.painter
    painter.save()
    painter.translate(parts.RIGHT - parts.STAMP_WIDTH * STAMP / 2 - 4, top + HEIGHT / 2)
    painter.scale(STAMP, STAMP)
    parts.paint_stamp(canvas, QPointF(0, 0), facts.place, facts.marks, page.printed_at)
    painter.restore()
    parts.paint_qr(canvas, QRectF(parts.LEFT, top, HEIGHT, HEIGHT), codes.qr(facts.ticket.text()))
    left = parts.LEFT + HEIGHT + 14
    width = parts.RIGHT - parts.STAMP_WIDTH * STAMP - 22 - left
    if facts.marking.kind in NUMBERED:
        bars = codes.bars(page.number) if page.number else None
        preview = QCoreApplication.translate("Paper", "The page number is given when it is printed.")
        parts.paint_barcode(canvas, QRectF(left, top, min(330.0, width), 48), bars, page.number or preview)
        _paint_afterwards(canvas, QRectF(left, top + 51, width, HEIGHT - 51))


def _paint_afterwards(canvas: Canvas, rect: QRectF) -> None:
    translate = QCoreApplication.translate
    canvas.box(rect, 1)
    line = QRectF(rect.left() + 8, rect.top() + 2, rect.width() - 16, 17)
    canvas.fitted(
        line, translate("Paper", "To be entered after recovery (number and line of this sheet)"), 11, bold=True
    )
    line = line.translated(0, 18)
    labels = (translate("Paper", "Reconciled by"), translate("Paper", "Date, time"))
    half = line.width() / 2
    for at, label in enumerate(labels):
        room = QRectF(line.left() + at * half, line.top(), half - 8, line.height())
        canvas.text(room, label, 11)
        start = QPointF(room.left() + width_of(label, 11) + 6, room.bottom() - 3)
        canvas.line(start, QPointF(room.right(), room.bottom() - 3), 0.8)
