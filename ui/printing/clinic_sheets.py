"""The papers of an outpatient visit: one page per prescription form in its colour, one per certificate. Paints from values; asks nobody.

In an emergency with plate, stripes, number, QR, stamp and watermark like every page that leaves this station.
"""

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from client.clinical.prescriptions import FormKind
from ui.marking.state import MarkingState
from ui.printing import codes
from ui.printing import sheet_parts as parts
from ui.printing.canvas import WHITE, Canvas, Inks, wrapped
from ui.printing.door import PageOf
from ui.printing.mark_strip import HEIGHT as STRIP
from ui.printing.mark_strip import MarkFacts, paint_strip
from ui.printing.prescription_paper import PAPERS
from ui.printing.words import NUMBERED, age_at_print, moment, paper_marks
from ui.widgets.painting import Align

PRESCRIPTIONS, CERTIFICATES = "prescriptions", "certificates"
_TOP, _MARKED_TOP, _PLATE, _BOTTOM = 34.0, 28.0, 52.0, 1084.0
_LINE = 20.0


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetPage:
    """One page: its title, its corner mark, and its lines; `kind` colours the ground, None is white."""

    title: str
    lines: tuple[tuple[str, str], ...]
    """What stands left and right on a line; a left part that is too long goes on below."""
    number: str = ""
    corner: str = ""
    kind: FormKind | None = None
    is_void: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ClinicFacts:
    """Everything the sheets show. Invariant: nothing on paper comes from anywhere else."""

    key: str
    name: str
    heading: parts.Heading
    place: str
    station: str
    printed_by: str
    marking: MarkingState
    sheets: tuple[SheetPage, ...]
    copies: int
    patient_number: str


class ClinicSheets:
    """Invariant: one page per form or certificate; painting a page twice gives the same page."""

    def __init__(self, facts: ClinicFacts, inks: Inks) -> None:
        self.facts, self._inks = facts, inks
        self._marks = paper_marks(facts.marking)

    @property
    def key(self) -> str:
        return self.facts.key

    @property
    def name(self) -> str:
        return self.facts.name

    @property
    def pages(self) -> int:
        return max(len(self.facts.sheets), 1)

    @property
    def copies(self) -> int:
        return self.facts.copies

    @property
    def is_numbered(self) -> bool:
        """As the order sheet: pages that somebody has to collect again."""
        return self.facts.marking.kind in NUMBERED

    def paint(self, painter: QPainter, page: PageOf) -> None:
        sheets = self.facts.sheets
        sheet = sheets[page.page - 1] if sheets else SheetPage(title=self.facts.name, lines=(("—", ""),))
        canvas = Canvas(painter, self._inks)
        canvas.fill(QRectF(0, 0, parts.WIDTH, parts.HEIGHT), PAPERS[sheet.kind].ground if sheet.kind else WHITE)
        top = _TOP
        if self._marks is not None:
            parts.paint_border(canvas)
            parts.paint_watermark(canvas, self._marks.watermark)
            plate = QRectF(parts.LEFT, _MARKED_TOP, parts.RIGHT - parts.LEFT, _PLATE)
            parts.paint_plate(canvas, plate, self._marks)
            top = _MARKED_TOP + _PLATE + 12
        if sheet.corner:
            self._paint_corner(canvas, top, sheet.corner)
        below = parts.paint_heading(canvas, top, replace(self.facts.heading, title=sheet.title))
        self._paint_lines(canvas, below + 8, sheet)
        if self._marks is not None:
            ticket = self.ticket(page.page - 1)
            marked = MarkFacts(marking=self.facts.marking, marks=self._marks, place=self.facts.place, ticket=ticket)
            paint_strip(canvas, _BOTTOM - 44 - STRIP, marked, page)
        parts.paint_foot(canvas, _BOTTOM, self._foot(page))

    def ticket(self, page: int) -> codes.Ticket:
        """What the QR of a page says: the number of the form or paper, where it has one."""
        facts, sheets = self.facts, self.facts.sheets
        sheet = sheets[page] if sheets else SheetPage(title=facts.name, lines=())
        lines = [part for line in sheet.lines for part in line]
        return codes.Ticket(
            station=facts.station,
            patient_number=facts.patient_number,
            as_of=facts.marking.data_as_of,
            numbers=(sheet.number,) if sheet.number else (),
            digest=codes.digest([facts.patient_number, sheet.title, sheet.number, *lines]),
        )

    def _paint_corner(self, canvas: Canvas, top: float, words: str) -> None:
        """Upper right, framed: the form is known without its colour, and in a copy in black."""
        box = QRectF(parts.RIGHT - 190, top, 190, 28)
        canvas.box(box, 2)
        canvas.text(box, words, 14, bold=True, align=Align.CENTER)

    def _paint_lines(self, canvas: Canvas, top: float, sheet: SheetPage) -> None:
        width = parts.RIGHT - parts.LEFT
        if sheet.number:
            canvas.text(QRectF(parts.LEFT, top, width, _LINE), sheet.number, 12, bold=True, align=Align.RIGHT)
        at = top + _LINE + 6
        for left, right in sheet.lines:
            for place, line in enumerate(wrapped(left, width - (220 if right else 0), 14) if left else ("",)):
                canvas.text(QRectF(parts.LEFT, at, width, _LINE), line, 14)
                if right and not place:
                    canvas.text(QRectF(parts.LEFT, at, width, _LINE), right, 14, bold=True, align=Align.RIGHT)
                at += _LINE + 4
        if sheet.is_void:
            void = QCoreApplication.translate("Papers", "VOID")
            canvas.text(QRectF(parts.LEFT, at + 10, width, 60), void, 44, bold=True, align=Align.CENTER, spacing=8)

    def _foot(self, page: PageOf) -> parts.Foot:
        translate, facts = QCoreApplication.translate, self.facts
        printed = translate("Paper", "Printed {time}　{by} · station {station}　copy {copy} of {copies}").format(
            time=moment(page.printed_at), by=facts.printed_by, station=facts.station, copy=page.copy, copies=page.copies
        )
        as_of = translate("Paper", "Data as of {time} ({age} old at print)").format(
            time=moment(facts.marking.data_as_of), age=age_at_print(facts.marking, page.printed_at)
        )
        numbered = translate("Paper", "page {page} of {pages}").format(page=page.page, pages=page.pages)
        number = f"{page.number} · {numbered}" if page.number else numbered
        return parts.Foot(printed=printed, as_of=as_of, page=number)
