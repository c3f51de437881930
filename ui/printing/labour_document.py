"""The labour chart on paper: the same painter as on the screen, in black where colour would be lost, and every record below it in words."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QColor, QPainter

from client.clinical.specialties.labour import statements
from client.errors import InputRefused
from ui.person_words import patient_name
from ui.printing import sheet_parts as parts
from ui.printing.canvas import BLACK, WHITE, Canvas, Inks, font
from ui.printing.door import Ask, Document, PageOf, PrintStation
from ui.printing.order_sheet import BOTTOM, SheetFacts
from ui.printing.sheet_facts import inks_of, sheet_facts
from ui.printing.text_sheet import Paragraph, TextSheet
from ui.printing.words import paper_marks
from ui.specialties.labour_painter import Look, paint, rows_height
from ui.specialties.labour_rows import record_lines
from ui.specialties.labour_sheet import Chart, chart_of
from ui.specialties.words import statement_words

KEY = "labour-chart"
PLOT, LEAST = 420.0, 260.0
RED, BLUE, SOFT = QColor("#A00010"), QColor("#0B3F80"), QColor("#555555")


def labour_title() -> str:
    return QCoreApplication.translate("LabourPaper", "Labour chart")


def paper_look() -> Look:
    """Red and blue where the printer has them; circle and cross where it has not."""
    return Look(
        font=font(11),
        small=font(10),
        strong=font(11, bold=True),
        ink=BLACK,
        soft=SOFT,
        grid=QColor("#BBBBBB"),
        cervix=RED,
        station=BLUE,
        loud=BLACK,
    )


async def read_labour(station: PrintStation, ask: Ask) -> Document:
    """Nothing without a labour: an empty chart would look like one without findings."""
    banner = await station.banner(ask.patient)
    if banner is None:
        raise InputRefused("patient", "unknown-here")
    view = await station.labour(ask.patient)
    now = station.clock.now()
    plain = sheet_facts(station, ask, banner, ())
    marks = paper_marks(ask.marking)
    title = labour_title() if marks is None else f"{labour_title()} · {marks.stamp}"
    facts = replace(
        plain, name=f"{labour_title()} {patient_name(banner.patient)}", heading=replace(plain.heading, title=title)
    )
    told = [Paragraph(text=statement_words(one, now)) for one in statements(view.labour, now)]
    told.append(Paragraph(text=QCoreApplication.translate("LabourPaper", "All records"), is_heading=True))
    told += [Paragraph(text=one) for one in record_lines(view, now)]
    profile = view.labour.profile
    told += [Paragraph(text=profile.source)] if profile is not None else []
    return LabourSheet(facts, inks_of(ask.marking), chart_of(view, now), told)


class LabourSheet(TextSheet):
    """Invariant: the first page is the chart, whole; the others say every record of it in words, and what it tells."""

    def __init__(self, facts: SheetFacts, inks: Inks, chart: Chart, told: Sequence[Paragraph]) -> None:
        self.chart = chart
        super().__init__(facts, inks, told, key=KEY)
        self._text = ((), *self._text)

    def paint(self, painter: QPainter, page: PageOf) -> None:
        if page.page > 1:
            super().paint(painter, page)
            return
        canvas = Canvas(painter, self._inks)
        canvas.fill(QRectF(0, 0, parts.WIDTH, parts.HEIGHT), WHITE)
        top = self._paint_top(canvas)
        self._paint_chart(canvas, top)
        if self._marks is not None:
            self._paint_codes(canvas, top + self._room + 12, page)
        parts.paint_foot(canvas, BOTTOM, self._foot(page))

    def _paint_chart(self, canvas: Canvas, top: float) -> None:
        """As large as the page has room for: many records make it smaller, none is left out."""
        look, width = paper_look(), parts.RIGHT - parts.LEFT
        below = rows_height(self.chart, width, look)
        high = max(LEAST, min(PLOT, self._room - below)) + below
        scale = min(1.0, (self._room - 8) / high)
        canvas.fill(QRectF(parts.LEFT, top, width, high * scale + 8), WHITE)  # no watermark behind a curve
        canvas.painter.save()
        canvas.painter.translate(parts.LEFT, top + 4)
        canvas.painter.scale(scale, scale)
        paint(canvas.painter, QRectF(0, 0, width, high), self.chart, look)
        canvas.painter.restore()
