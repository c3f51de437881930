"""A sheet of headed paragraphs, for a patient or of the whole ward. Marked in an emergency as the order sheet is; leaves nothing out."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from ui.printing import codes
from ui.printing import sheet_parts as parts
from ui.printing.canvas import WHITE, Canvas, Inks, wrapped
from ui.printing.door import PageOf
from ui.printing.order_sheet import BOTTOM, MARKED_TOP, PLATE, OrderSheet, SheetFacts

SIZE, LINE, HEAD = 14, 21.0, 32.0
TOP_OF_WARD = 84.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A heading, or a text below it."""

    text: str
    is_heading: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    text: str
    is_heading: bool
    height: float


class TextSheet(OrderSheet):
    """Invariant: every line of every paragraph stands on exactly one page; a heading never stands last on one."""

    def __init__(
        self, facts: SheetFacts, inks: Inks, paragraphs: Sequence[Paragraph], *, key: str, of_ward: bool = False
    ) -> None:
        self._of_ward, self.paragraphs = of_ward, tuple(paragraphs)
        super().__init__(facts, inks, key=key)
        self._text = _paged(paragraphs, self._room)

    @property
    def pages(self) -> int:
        return len(self._text)

    def lines(self, page: int) -> tuple[str, ...]:
        return tuple(line.text for line in self._text[page])

    def is_heading(self, page: int, at: int) -> bool:
        return self._text[page][at].is_heading

    def ticket(self, page: int) -> codes.Ticket:
        """What the QR of a page says: no provisional numbers, and a check value over the page's words."""
        lines = self.lines(page)
        return codes.Ticket(
            station=self.facts.station,
            patient_number=self.facts.patient_number,
            as_of=self.facts.marking.data_as_of,
            numbers=(),
            digest=codes.digest([self.facts.patient_number, *lines]),
        )

    def paint(self, painter: QPainter, page: PageOf) -> None:
        canvas = Canvas(painter, self._inks)
        canvas.fill(QRectF(0, 0, parts.WIDTH, parts.HEIGHT), WHITE)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        top = self._paint_top(canvas)
        bottom = top + self._room
        at = top
        for line in self._text[page.page - 1]:
            lead = line.height - LINE  # air above a heading
            room = QRectF(parts.LEFT, at + lead, parts.RIGHT - parts.LEFT, LINE)
            canvas.text(room, line.text, SIZE + 2 if line.is_heading else SIZE, bold=line.is_heading)
            at += line.height
        if self._marks is not None:
            self._paint_codes(canvas, bottom + 12, page)
        parts.paint_foot(canvas, BOTTOM, self._foot(page))

    def _measured(self) -> tuple[float, float]:
        if not self._of_ward:
            return super()._measured()
        top = self._heading_top() + TOP_OF_WARD
        below = 12 + 150 + 12 + 52 if self._marks is not None else 50
        return top, BOTTOM - below - top

    def _paint_top(self, canvas: Canvas) -> float:
        if not self._of_ward:
            return super()._paint_top(canvas)
        if self._marks is not None:
            parts.paint_border(canvas)
            parts.paint_watermark(canvas, self._marks.watermark)
            plate = QRectF(parts.LEFT, MARKED_TOP, parts.RIGHT - parts.LEFT, PLATE)
            parts.paint_plate(canvas, plate, self._marks)
        top, heading = self._heading_top(), self.facts.heading
        row = QRectF(parts.LEFT, top, parts.RIGHT - parts.LEFT, 24)
        canvas.fitted(row, heading.hospital, 14)
        canvas.fitted(row.translated(0, 24), heading.title, 22, bold=True)
        canvas.fitted(row.translated(0, 52), "　".join(f"{name} {value}" for name, value, _ in heading.facts), 12)
        return top + TOP_OF_WARD


def _paged(paragraphs: Sequence[Paragraph], room: float) -> tuple[tuple[_Line, ...], ...]:
    pages: list[list[_Line]] = [[]]
    used = 0.0
    for at, paragraph in enumerate(paragraphs):
        lines = _lines(paragraph)
        following = _lines(paragraphs[at + 1])[0].height if paragraph.is_heading and at + 1 < len(paragraphs) else 0.0
        for line in lines:
            if used + line.height + (following if line is lines[-1] else 0.0) > room and pages[-1]:
                pages.append([])
                used = 0.0
            pages[-1].append(line)
            used += line.height
    return tuple(tuple(page) for page in pages)


def _lines(paragraph: Paragraph) -> list[_Line]:
    size = SIZE + 2 if paragraph.is_heading else SIZE
    width = parts.RIGHT - parts.LEFT
    texts = [
        line for part in paragraph.text.split("\n") for line in wrapped(part, width, size, bold=paragraph.is_heading)
    ]
    height = HEAD if paragraph.is_heading else LINE
    return [_Line(text=text, is_heading=paragraph.is_heading, height=height) for text in texts]
