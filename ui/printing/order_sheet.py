"""The order sheet: long-term and one-off orders of one patient, on as many pages as they need. Paints from values; asks nobody anything.

In an emergency with plate, stripes, stamp, watermark, provisional numbers, QR and barcode; online a plain sheet. Identity and allergies
stand on every page.
"""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPicture

from client.records import OrderTerm
from ui.marking.state import MarkingState
from ui.printing import codes
from ui.printing import sheet_parts as parts
from ui.printing.canvas import WHITE, Canvas, Inks
from ui.printing.door import PageOf
from ui.printing.order_lines import Block, Placed, paged
from ui.printing.order_table import SECTION, OrderTable, block_height, table_height
from ui.printing.words import NUMBERED, age_at_print, moment, paper_marks

KEY = "order-sheet"
PLAIN_TOP, MARKED_TOP, PLATE = 34.0, 28.0, 52.0
BOTTOM = 1084.0
CODES = 150.0
RED_LINE, RED = 30.0, QColor("#C00000")
"""The line under which a sheet begins anew (rules for medical records: red ink)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetFacts:
    """Everything a sheet shows. Invariant: nothing on paper comes from anywhere else."""

    name: str
    heading: parts.Heading
    place: str
    station: str
    printed_by: str
    patient_number: str
    marking: MarkingState
    blocks: tuple[Block, ...]
    copies: int
    term: OrderTerm | None = None
    """Of the sheet for one term: its columns name who checked, and who stopped or carried out."""
    reorganised: str = ""
    """Words of the red line above the orders of a reorganised sheet; empty on every other."""


class OrderSheet:
    """Invariant: `pages` is fixed once made; painting a page twice gives the same page."""

    def __init__(self, facts: SheetFacts, inks: Inks, *, key: str = KEY) -> None:
        self.facts, self.key = facts, key
        self._marks = paper_marks(facts.marking)
        self._inks = inks
        self._top, self._room = self._measured()
        height_of = _Heights(is_marked=self._marks is not None, term=facts.term)
        self._pages = paged(facts.blocks, height_of, room=self._room - table_height(0), section=SECTION)

    @property
    def name(self) -> str:
        return self.facts.name

    @property
    def pages(self) -> int:
        return len(self._pages)

    @property
    def copies(self) -> int:
        return self.facts.copies

    @property
    def is_numbered(self) -> bool:
        """Whether each page takes a number of the station: those that somebody has to collect again."""
        return self.facts.marking.kind in NUMBERED

    def placed(self, page: int) -> tuple[Placed, ...]:
        return self._pages[page]

    def ticket(self, page: int) -> codes.Ticket:
        """What the QR of a page says: numbers of that page only."""
        shown = [placed.block for placed in self._pages[page]]
        lines = [f"{block.number}|{block.started}|{line}" for block in shown for line in block.lines]
        return codes.Ticket(
            station=self.facts.station,
            patient_number=self.facts.patient_number,
            as_of=self.facts.marking.data_as_of,
            numbers=tuple(block.number for block in shown if block.is_provisional and block.number),
            digest=codes.digest([self.facts.patient_number, *lines]),
        )

    def paint(self, painter: QPainter, page: PageOf) -> None:
        canvas = Canvas(painter, self._inks)
        canvas.fill(QRectF(0, 0, parts.WIDTH, parts.HEIGHT), WHITE)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        top = self._paint_top(canvas)
        bottom = top + self._room
        table = OrderTable(canvas, is_marked=self._marks is not None, term=self.facts.term)
        table.paint(
            QRectF(parts.LEFT, top, parts.RIGHT - parts.LEFT, bottom - top),
            self._pages[page.page - 1],
            is_last=page.page == page.pages,
        )
        if self._marks is not None:
            self._paint_codes(canvas, bottom + 12, page)
        parts.paint_foot(canvas, BOTTOM, self._foot(page))

    # -- parts --------------------------------------------------------------------------------------------------

    def _measured(self) -> tuple[float, float]:
        """Where the table begins and how high it may be; found by painting the heading into a picture nobody sees."""
        picture = QPicture()
        painter = QPainter(picture)
        top = parts.paint_heading(Canvas(painter, self._inks), self._heading_top(), self.facts.heading)
        painter.end()
        top += RED_LINE if self.facts.reorganised else 0
        below = 12 + CODES + 12 + 52 if self._marks is not None else 50
        return top, BOTTOM - below - top

    def _heading_top(self) -> float:
        return MARKED_TOP + PLATE + 12 if self._marks is not None else PLAIN_TOP

    def _paint_top(self, canvas: Canvas) -> float:
        if self._marks is not None:
            parts.paint_border(canvas)
            parts.paint_watermark(canvas, self._marks.watermark)
            plate = QRectF(parts.LEFT, MARKED_TOP, parts.RIGHT - parts.LEFT, PLATE)
            parts.paint_plate(canvas, plate, self._marks)
        top = parts.paint_heading(canvas, self._heading_top(), self.facts.heading)
        return self._paint_red_line(canvas, top) if self.facts.reorganised else top

    def _paint_red_line(self, canvas: Canvas, top: float) -> float:
        """Red where there is red; twice drawn and with its words, so that a copy in black says the same."""
        words = QRectF(parts.LEFT, top, parts.RIGHT - parts.LEFT, RED_LINE - 6)
        canvas.text(words, self.facts.reorganised, 13, bold=True, color=RED)
        for at in (RED_LINE - 5, RED_LINE - 2):
            canvas.fill(QRectF(parts.LEFT, top + at, parts.RIGHT - parts.LEFT, 1.6), RED)
        return top + RED_LINE

    def _paint_codes(self, canvas: Canvas, top: float, page: PageOf) -> None:
        if self._marks is None:
            return
        stamp_width = parts.STAMP_WIDTH
        box = QRectF(parts.LEFT + CODES + 14, top, parts.RIGHT - parts.LEFT - CODES - 28 - stamp_width, CODES)
        ticket = self.ticket(page.page - 1)
        parts.paint_qr(canvas, QRectF(parts.LEFT, top, CODES, CODES), codes.qr(ticket.text()))
        if self.is_numbered:
            parts.paint_reconciliation(canvas, box, len(ticket.numbers))
        middle = QPointF(parts.RIGHT - stamp_width / 2, top + CODES / 2)
        parts.paint_stamp(canvas, middle, self.facts.place, self._marks, page.printed_at)
        if self.is_numbered:
            bars = codes.bars(page.number) if page.number else None
            preview = QCoreApplication.translate("Paper", "The page number is given when it is printed.")
            parts.paint_barcode(canvas, QRectF(parts.LEFT, BOTTOM - 56, 330, 56), bars, page.number or preview)

    def _foot(self, page: PageOf) -> parts.Foot:
        translate, facts = QCoreApplication.translate, self.facts
        printed = translate("Paper", "Printed {time}　{by} · station {station}　copy {copy} of {copies}").format(
            time=moment(page.printed_at), by=facts.printed_by, station=facts.station, copy=page.copy, copies=page.copies
        )
        as_of = translate("Paper", "Data as of {time} ({age} old at print)").format(
            time=moment(facts.marking.data_as_of), age=age_at_print(facts.marking, page.printed_at)
        )
        numbered = translate("Paper", "page {page} of {pages}").format(page=page.page, pages=page.pages)
        return parts.Foot(printed=printed, as_of=as_of, page=numbered)


class _Heights:
    """The height of a block in this kind of sheet."""

    def __init__(self, *, is_marked: bool, term: OrderTerm | None) -> None:
        self._is_marked, self._term = is_marked, term

    def __call__(self, block: Block) -> float:
        return block_height(block, is_marked=self._is_marked, term=self._term)
