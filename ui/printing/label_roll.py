"""Labels on the roll of a label printer: each is a page of its own, as wide as the roll and as high as its words need. Cuts nothing off."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from ui.printing.canvas import WHITE, Canvas, Inks
from ui.printing.codes import Ticket
from ui.printing.door import Ask, PageOf, PrintStation
from ui.printing.label_facts import Label
from ui.printing.label_painter import LabelPainter
from ui.printing.label_sheet import LabelSheet
from ui.printing.words import moment

UNITS_PER_MM = 96.0 / 25.4
EDGE, FOOT = 6.0, 14.0
WIDTHS_MM = (80, 100)
"""Of usual rolls; a card that is wider on a sheet wraps its words."""


class LabelRoll(LabelSheet):
    """Invariant: as many pages as labels, each with its own marking, number and time where pages are marked."""

    def __init__(self, every: Sequence[Label], ask: Ask, station: PrintStation, inks: Inks, roll_mm: int) -> None:
        super().__init__(every, ask, station, inks)
        self._wide = roll_mm * UNITS_PER_MM
        self._painters = tuple(LabelPainter(one, self._wide - 2 * EDGE, self._marks) for one in self.labels)

    @property
    def pages(self) -> int:
        return max(1, len(self.labels))

    def size(self, page: int) -> tuple[float, float]:
        """Of the page of this number, in units of 1/96 inch."""
        high = self._painters[page - 1].height if self._painters else 40.0
        return self._wide, high + 2 * EDGE + (FOOT if self._marks is not None else 0)

    def paint(self, painter: QPainter, page: PageOf) -> None:
        canvas, (wide, high) = Canvas(painter, self._inks), self.size(page.page)
        canvas.fill(QRectF(0, 0, wide, high), WHITE)
        if not self._painters:
            nothing = QCoreApplication.translate("Labels", "Nothing to print was found for this choice.")
            canvas.fitted(QRectF(EDGE, EDGE, wide - 2 * EDGE, 20), nothing, 12)
            return
        self._painters[page.page - 1].paint(canvas, EDGE, EDGE)
        if self._marks is not None:
            words = " · ".join(part for part in (page.number or "", self._station, moment(page.printed_at)) if part)
            canvas.fitted(QRectF(EDGE, high - EDGE - FOOT, wide - 2 * EDGE, FOOT), words, 10)

    def ticket(self, page: int) -> Ticket:
        return self._ticket_of(self.labels[page : page + 1])
