"""Labels on A4, two beside each other, as many as fit; cut apart. A marked page is marked, and each label on it by itself as well."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from ui.marking.state import MarkingState
from ui.printing import sheet_parts as parts
from ui.printing.canvas import WHITE, Canvas, Inks
from ui.printing.codes import Ticket, digest
from ui.printing.door import Ask, PageOf, PrintStation
from ui.printing.label_facts import Label, LabelKind
from ui.printing.label_painter import LabelPainter
from ui.printing.mark_strip import HEIGHT as STRIP
from ui.printing.mark_strip import MarkFacts, paint_strip
from ui.printing.sheet_facts import person_words
from ui.printing.words import NUMBERED, PaperMarks, age_at_print, moment, paper_marks

KEY = "labels"
GAP = 10.0
_TOP, _MARKED_TOP, _PLATE, _BOTTOM = 34.0, 28.0, 52.0, 1084.0
_FOOT = 44.0
WIDTH = (parts.RIGHT - parts.LEFT - GAP) / 2
_WIDE = frozenset({LabelKind.PATROL, LabelKind.BED_CARD})
"""Cards that take the whole width."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where one label stands."""

    label: Label
    page: int
    left: float
    top: float
    width: float


def placed(every: Sequence[Label], marks: PaperMarks | None) -> tuple[Place, ...]:
    """Row by row; a label that does not fit into the rest of a page stands on the next. None is left out."""
    first = _MARKED_TOP + _PLATE + 12 if marks is not None else _TOP
    last = _BOTTOM - _FOOT - (STRIP + 8 if marks is not None else 0)
    page, top, row_bottom, is_right = 0, first, first, False
    found: list[Place] = []
    for label in every:
        width = parts.RIGHT - parts.LEFT if label.kind in _WIDE else WIDTH
        height = LabelPainter(label, width, marks).height
        if is_right and (label.kind in _WIDE or top + height > last):
            top, is_right = row_bottom + GAP, False
        if not is_right and top + height > last and top > first:
            page, top, row_bottom = page + 1, first, first
        left = parts.LEFT + WIDTH + GAP if is_right else parts.LEFT
        found.append(Place(label=label, page=page, left=left, top=top, width=width))
        row_bottom = max(row_bottom, top + height)
        if is_right or label.kind in _WIDE:
            top, is_right = row_bottom + GAP, False
        else:
            is_right = True
    return tuple(found)


class LabelSheet:
    """Invariant: painting a page twice gives the same page; every label stands on exactly one."""

    def __init__(self, every: Sequence[Label], ask: Ask, station: PrintStation, inks: Inks) -> None:
        self.labels = tuple(every)
        self._marking: MarkingState = ask.marking
        self._marks = paper_marks(ask.marking)
        self._places = placed(every, self._marks)
        self._inks, self._copies = inks, max(1, ask.copies)
        self._by, self._station = person_words(ask.by), station.station_code
        self._place = station.ward_name or station.hospital_name

    @property
    def key(self) -> str:
        return KEY

    @property
    def name(self) -> str:
        return labels_title()

    @property
    def pages(self) -> int:
        return max((place.page for place in self._places), default=0) + 1

    @property
    def copies(self) -> int:
        return self._copies

    @property
    def is_numbered(self) -> bool:
        return self._marking.kind in NUMBERED

    @property
    def codes(self) -> tuple[str, ...]:
        """What is written down as printed."""
        return tuple(dict.fromkeys(label.code for label in self.labels if label.code))

    def paint(self, painter: QPainter, page: PageOf) -> None:
        canvas = Canvas(painter, self._inks)
        canvas.fill(QRectF(0, 0, parts.WIDTH, parts.HEIGHT), WHITE)
        if self._marks is not None:
            parts.paint_border(canvas)
            parts.paint_watermark(canvas, self._marks.watermark)
            plate = QRectF(parts.LEFT, _MARKED_TOP, parts.RIGHT - parts.LEFT, _PLATE)
            parts.paint_plate(canvas, plate, self._marks)
        for place in self._places:
            if place.page == page.page - 1:
                LabelPainter(place.label, place.width, self._marks).paint(canvas, place.left, place.top)
        if not self._places:
            nothing = QCoreApplication.translate("Labels", "Nothing to print was found for this choice.")
            canvas.text(QRectF(parts.LEFT, 120, parts.RIGHT - parts.LEFT, 30), nothing, 16)
        if self._marks is not None:
            facts = MarkFacts(
                marking=self._marking, marks=self._marks, place=self._place, ticket=self.ticket(page.page - 1)
            )
            paint_strip(canvas, _BOTTOM - _FOOT - STRIP, facts, page)
        parts.paint_foot(canvas, _BOTTOM, self._foot(page))

    def ticket(self, page: int) -> Ticket:
        """What the QR of a page says: of several patients no number of one, and a check value over its labels."""
        return self._ticket_of([place.label for place in self._places if place.page == page])

    def _ticket_of(self, shown: Sequence[Label]) -> Ticket:
        return Ticket(
            station=self._station,
            patient_number="",
            as_of=self._marking.data_as_of,
            numbers=(),
            digest=digest([f"{one.owner.number}|{one.code}|{one.heading}|{one.when}" for one in shown]),
        )

    def _foot(self, page: PageOf) -> parts.Foot:
        translate = QCoreApplication.translate
        printed = translate("Paper", "Printed {time}　{by} · station {station}　copy {copy} of {copies}").format(
            time=moment(page.printed_at), by=self._by, station=self._station, copy=page.copy, copies=page.copies
        )
        as_of = translate("Paper", "Data as of {time} ({age} old at print)").format(
            time=moment(self._marking.data_as_of), age=age_at_print(self._marking, page.printed_at)
        )
        numbered = translate("Paper", "page {page} of {pages}").format(page=page.page, pages=page.pages)
        return parts.Foot(printed=printed, as_of=as_of, page=f"{page.number} · {numbered}" if page.number else numbered)


def labels_title() -> str:
    return QCoreApplication.translate("Labels", "Labels and cards")
