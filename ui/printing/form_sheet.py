"""The paper of request forms and herbal prescriptions: each form on pages of its own, identity and allergies on every page."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QPainter, QPicture

from ui.printing import codes
from ui.printing import sheet_parts as parts
from ui.printing.canvas import WHITE, Canvas, Inks, wrapped
from ui.printing.door import PageOf
from ui.printing.form_lines import PaperForm, PaperRow
from ui.printing.mark_strip import HEIGHT as STRIP
from ui.printing.mark_strip import MarkFacts, paint_strip
from ui.printing.order_sheet import BOTTOM, MARKED_TOP, PLAIN_TOP, PLATE, SheetFacts
from ui.printing.words import NUMBERED, age_at_print, moment, paper_marks

KEY = "request-forms"
LABEL, LINE, SIZE = 190.0, 20.0, 13


@dataclass(frozen=True, slots=True, kw_only=True)
class _Page:
    """What stands on one page: the form, and the rows of it."""

    form: PaperForm
    rows: tuple[PaperRow, ...]


class FormSheet:
    """Invariant: no form shares a page with another, and no row falls apart."""

    def __init__(self, facts: SheetFacts, forms: tuple[PaperForm, ...], inks: Inks) -> None:
        self.facts, self.key = facts, KEY
        self._marks = paper_marks(facts.marking)
        self._inks = inks
        self._strip = STRIP if self._marks is not None else 0.0
        self._pages = tuple(page for form in forms for page in self._laid_out(form))

    @property
    def name(self) -> str:
        return self.facts.name

    @property
    def pages(self) -> int:
        return max(len(self._pages), 1)

    @property
    def copies(self) -> int:
        return self.facts.copies

    @property
    def is_numbered(self) -> bool:
        return self.facts.marking.kind in NUMBERED

    def paint(self, painter: QPainter, page: PageOf) -> None:
        canvas = Canvas(painter, self._inks)
        canvas.fill(QRectF(0, 0, parts.WIDTH, parts.HEIGHT), WHITE)
        shown = self._pages[page.page - 1] if self._pages else None
        if self._marks is not None:
            parts.paint_border(canvas)
            parts.paint_watermark(canvas, self._marks.watermark)
            parts.paint_plate(canvas, QRectF(parts.LEFT, MARKED_TOP, parts.RIGHT - parts.LEFT, PLATE), self._marks)
        top = parts.paint_heading(canvas, self._heading_top(), self._heading(shown.form if shown else None))
        if shown is None:
            words = QCoreApplication.translate("FormPaper", "No request form and no herbal prescription is in force.")
            canvas.text(QRectF(parts.LEFT, top + 12, parts.RIGHT - parts.LEFT, LINE), words, SIZE)
        else:
            self._paint_rows(canvas, top + 6, shown.rows)
            self._paint_signs(canvas)
        if self._marks is not None:
            facts = MarkFacts(
                marking=self.facts.marking,
                marks=self._marks,
                place=self.facts.place,
                ticket=self.ticket(page.page - 1),
            )
            paint_strip(canvas, BOTTOM - 44 - STRIP, facts, page)
        parts.paint_foot(canvas, BOTTOM, self._foot(page))

    def ticket(self, page: int) -> codes.Ticket:
        """What the QR of a page says: the number of its form."""
        facts, shown = self.facts, self._pages[page] if self._pages else None
        number = shown.form.number if shown is not None else ""
        lines = [f"{row.label}|{row.words}|{'|'.join(row.cells)}" for row in shown.rows] if shown is not None else []
        return codes.Ticket(
            station=facts.station,
            patient_number=facts.patient_number,
            as_of=facts.marking.data_as_of,
            numbers=(number,) if number else (),
            digest=codes.digest([facts.patient_number, number, *lines]),
        )

    # -- parts --------------------------------------------------------------------------------------------------------

    def _heading(self, form: PaperForm | None) -> parts.Heading:
        heading = self.facts.heading
        if form is None:
            return heading
        marked = f"{form.title} · {heading.title}" if self._marks is not None else form.title
        number = (QCoreApplication.translate("FormPaper", "Prov. no."), form.number, True)
        return replace(heading, title=marked, facts=(*heading.facts, *((number,) if form.number else ())))

    def _heading_top(self) -> float:
        return MARKED_TOP + PLATE + 12 if self._marks is not None else PLAIN_TOP

    def _laid_out(self, form: PaperForm) -> list[_Page]:
        picture = QPicture()
        painter = QPainter(picture)
        top = parts.paint_heading(Canvas(painter, self._inks), self._heading_top(), self._heading(form)) + 6
        painter.end()
        room = BOTTOM - 110 - self._strip - top
        pages, rows, used = list[_Page](), list[PaperRow](), 0.0
        for row in form.rows:
            height = _height(row)
            if rows and used + height > room:
                pages.append(_Page(form=form, rows=tuple(rows)))
                rows, used = [], 0.0
            rows.append(row)
            used += height
        return [*pages, _Page(form=form, rows=tuple(rows))]

    def _paint_rows(self, canvas: Canvas, top: float, rows: tuple[PaperRow, ...]) -> None:
        for row in rows:
            height = _height(row)
            if row.cells:
                wide = (parts.RIGHT - parts.LEFT) / 3
                for at, words in enumerate(row.cells):
                    cell = QRectF(parts.LEFT + at * wide, top, wide - 8, LINE)
                    canvas.fitted(cell, words, SIZE + 1, bold=True)
            else:
                for at, words in enumerate(wrapped(row.label, LABEL - 12, SIZE)):
                    canvas.text(QRectF(parts.LEFT, top + at * LINE, LABEL - 12, LINE), words, SIZE)
                left = parts.LEFT + LABEL
                for at, words in enumerate(wrapped(row.words, parts.RIGHT - left, SIZE, bold=not row.is_open)):
                    line = QRectF(left, top + at * LINE, parts.RIGHT - left, LINE)
                    canvas.text(line, words, SIZE, bold=not row.is_open)
            top += height
            canvas.line(QPointF(parts.LEFT, top - 2), QPointF(parts.RIGHT, top - 2), 0.4)

    def _paint_signs(self, canvas: Canvas) -> None:
        """Room for the hands that follow on paper."""
        translate = QCoreApplication.translate
        words = (
            translate("FormPaper", "Doctor"),
            translate("FormPaper", "Checked by"),
            translate("FormPaper", "Done by, time"),
        )
        wide = (parts.RIGHT - parts.LEFT) / 3
        for at, label in enumerate(words):
            place = QRectF(parts.LEFT + at * wide, BOTTOM - 70 - self._strip, wide, LINE)
            used = canvas.text(place, label, 12)
            start = QPointF(place.left() + used + 8, place.bottom())
            canvas.line(start, QPointF(place.right() - 16, place.bottom()))

    def _foot(self, page: PageOf) -> parts.Foot:
        translate, facts = QCoreApplication.translate, self.facts
        printed = translate("Paper", "Printed {time}　{by} · station {station}　copy {copy} of {copies}").format(
            time=moment(page.printed_at), by=facts.printed_by, station=facts.station, copy=page.copy, copies=page.copies
        )
        as_of = translate("Paper", "Data as of {time} ({age} old at print)").format(
            time=moment(facts.marking.data_as_of), age=age_at_print(facts.marking, page.printed_at)
        )
        number = f"　{page.number}" if page.number else ""
        numbered = translate("Paper", "page {page} of {pages}").format(page=page.page, pages=page.pages)
        return parts.Foot(printed=printed, as_of=as_of, page=f"{numbered}{number}")


def _height(row: PaperRow) -> float:
    if row.cells:
        return LINE + 8
    lines = max(
        len(wrapped(row.label, LABEL - 12, SIZE)),
        len(wrapped(row.words, parts.RIGHT - parts.LEFT - LABEL, SIZE, bold=not row.is_open)),
    )
    return lines * LINE + 6
