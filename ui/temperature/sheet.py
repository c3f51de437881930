"""The temperature chart as a document: heading, chart, legend, foot, and in an emergency plate, stamp, number and watermark on each page.

Every page is whole by itself: who it is about, which days, which profile, what central has not answered for.
"""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter, QPicture

from client.errors import InputRefused
from client.tongue import reads_chinese
from offline.temperature_views import TemperatureFacts
from offline.views import Banner
from ui.marking.state import MarkingState
from ui.people.age_words import age_words
from ui.person_words import patient_name
from ui.printing import codes
from ui.printing import sheet_parts as parts
from ui.printing.canvas import WHITE, Canvas, Inks, width_of
from ui.printing.door import Ask, PageOf, PrintStation
from ui.printing.mark_strip import HEIGHT as STRIP
from ui.printing.mark_strip import MarkFacts, paint_strip
from ui.printing.sheet_facts import inks_of, person_words
from ui.printing.words import NUMBERED, UNKNOWN, age_at_print, moment, paper_marks, sex_words
from ui.temperature.frame import LEFT, RIGHT, Frame, frame
from ui.temperature.legend import paint_legend
from ui.temperature.marks import ChartPage
from ui.temperature.pages import Chart, chart
from ui.temperature.painter import paint_chart
from ui.widgets.painting import Align

KEY = "temperature-chart"
BOTTOM, PLATE, MARKED_TOP = 1084.0, 52.0, 28.0
Facts = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetWords:
    """What stands around the chart. Invariant: nothing on paper comes from anywhere else than this and the chart."""

    name: str
    hospital: str
    title: str
    facts: Facts
    place: str
    station: str
    printed_by: str
    patient_number: str
    marking: MarkingState
    copies: int
    profile: str


class TemperatureSheet:
    """Invariant: painting a page twice gives the same page; a page that somebody has to collect again has a number."""

    def __init__(self, words: SheetWords, made: Chart, inks: Inks) -> None:
        self.key, self.words, self.chart = KEY, words, made
        self._inks, self._marks = inks, paper_marks(words.marking)
        self._top = self._heading_bottom()

    @property
    def name(self) -> str:
        return self.words.name

    @property
    def pages(self) -> int:
        return len(self.chart.pages)

    @property
    def copies(self) -> int:
        return self.words.copies

    @property
    def is_numbered(self) -> bool:
        return self.words.marking.kind in NUMBERED

    def paint(self, painter: QPainter, page: PageOf) -> None:
        canvas = Canvas(painter, self._inks)
        canvas.fill(QRectF(0, 0, parts.WIDTH, parts.HEIGHT), WHITE)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self._paint_top(canvas)
        shown, framed = self.chart.pages[page.page - 1], self.frame()
        bottom = framed.bottom
        paint_chart(canvas, framed, shown)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_legend(canvas, bottom + 3, self.chart.profile)
        painter.restore()
        if self._marks is not None:
            self._paint_codes(canvas, bottom + 20, page)
        self._paint_notes(canvas, shown)
        parts.paint_foot(canvas, BOTTOM, self._foot(page))

    def frame(self) -> Frame:
        """Where the chart lies on each page."""
        is_marked = self._marks is not None
        bottom = BOTTOM - 40 - 18 - (STRIP + 8 if is_marked else 0)
        return frame(self.chart.profile, self._top, bottom, is_marked=is_marked)

    def _heading_bottom(self) -> float:
        """Found by painting the heading into a picture nobody sees."""
        picture = QPicture()
        painter = QPainter(picture)
        top = self._paint_top(Canvas(painter, self._inks))
        painter.end()
        return top

    def _paint_top(self, canvas: Canvas) -> float:
        if self._marks is not None:
            parts.paint_border(canvas)
            parts.paint_watermark(canvas, self._marks.watermark)
            parts.paint_plate(canvas, QRectF(parts.LEFT, MARKED_TOP, parts.RIGHT - parts.LEFT, PLATE), self._marks)
        top = MARKED_TOP + PLATE + 4 if self._marks is not None else 30.0
        width = RIGHT - LEFT
        canvas.text(QRectF(LEFT, top, width, 18), self.words.hospital, 14, align=Align.CENTER)
        canvas.text(QRectF(LEFT, top + 18, width, 26), self.words.title, 21, bold=True, align=Align.CENTER, spacing=3.0)
        canvas.fitted(QRectF(LEFT, top + 22, width, 18), self.words.profile, 9, align=Align.RIGHT)
        return self._paint_identity(canvas, top + 46)

    def _paint_identity(self, canvas: Canvas, top: float) -> float:
        """Label and value, as many on a line as fit whole; never shortened."""
        left = LEFT
        for label, value in self.words.facts:
            width = width_of(label, 11) + 3 + width_of(value, 12, bold=True)
            if left > LEFT and left + width > RIGHT:
                left, top = LEFT, top + 18
            at = left + canvas.text(QRectF(left, top, width, 18), label, 11) + 3
            canvas.text(QRectF(at, top, width, 18), value, 12, bold=True)
            left += width + 14
        return top + 22

    def _paint_codes(self, canvas: Canvas, top: float, page: PageOf) -> None:
        if self._marks is None:
            return
        words = self.words
        facts = MarkFacts(
            marking=words.marking, marks=self._marks, place=words.place, ticket=self.ticket(page.page - 1)
        )
        paint_strip(canvas, top, facts, page)

    def ticket(self, page: int) -> codes.Ticket:
        """What the QR of a page says."""
        return codes.Ticket(
            station=self.words.station,
            patient_number=self.words.patient_number,
            as_of=self.words.marking.data_as_of,
            numbers=(),
            digest=codes.digest([self.words.patient_number, *self.texts(page)]),
        )

    def texts(self, page: int) -> tuple[str, ...]:
        """What a page says, for its check value: the days, every height on the curve, every cell."""
        shown = self.chart.pages[page]
        days = [f"{day.date}|{day.of_stay}|{day.after_operation}" for day in shown.days]
        places = [f"{one.column}|{one.at}|{one.shape}" for one in shown.plot.symbols]
        cells = [f"{row.key}|{at}|{cell.text}" for row in shown.rows for at, cell in enumerate(row.cells) if cell.text]
        return (*days, *places, *cells)

    def _paint_notes(self, canvas: Canvas, page: ChartPage) -> None:
        """What the page does not have from central, and what it does not draw."""
        translate = QCoreApplication.translate
        late = translate("TemperatureSheet", "{count} values here are not yet at central (empty triangle)")
        hidden = translate("TemperatureSheet", "{count} more readings in these slots are not drawn")
        room = QRectF(LEFT, BOTTOM - 38, 330, 18)
        if page.pending:
            canvas.fitted(room, late.format(count=page.pending), 11, bold=True)
        if page.others:
            canvas.fitted(room.translated(0, 18), hidden.format(count=page.others), 11)

    def _foot(self, page: PageOf) -> parts.Foot:
        translate, words = QCoreApplication.translate, self.words
        printed = translate(
            "TemperatureSheet", "Printed {time}　{by} · station {station}　copy {copy} of {copies}"
        ).format(
            time=moment(page.printed_at), by=words.printed_by, station=words.station, copy=page.copy, copies=page.copies
        )
        as_of = translate("TemperatureSheet", "Data as of {time} ({age} old at print)").format(
            time=moment(words.marking.data_as_of), age=age_at_print(words.marking, page.printed_at)
        )
        numbered = translate("TemperatureSheet", "page {page} of {pages}").format(page=page.page, pages=page.pages)
        return parts.Foot(printed=printed, as_of=as_of, page=numbered)


def chart_title() -> str:
    return QCoreApplication.translate("TemperatureSheet", "Temperature chart")


async def read_temperature(station: PrintStation, ask: Ask) -> TemperatureSheet:
    """Raises InputRefused for a patient nobody knows here, one without an admission, and a pack without profiles."""
    facts, banner = await station.temperature(ask.patient), await station.banner(ask.patient)
    book = station.temperature_book
    if facts is None or banner is None or book is None:
        raise InputRefused("patient", "unknown-here")
    clock = station.clock
    made = chart(facts, book, book.profile(), clock.now(), clock.zone, language=ask.language)
    if not made.pages:
        raise InputRefused("patient", "no-admission")
    return TemperatureSheet(sheet_words(station, ask, facts, banner, made), made, inks_of(ask.marking))


def sheet_words(station: PrintStation, ask: Ask, facts: TemperatureFacts, banner: Banner, made: Chart) -> SheetWords:
    marks, title = paper_marks(ask.marking), chart_title()
    number = (facts.stay.admission_number if facts.stay else None) or facts.patient.hospital_number or ""
    profile = made.profile.zh if reads_chinese(ask.language) else made.profile.en
    return SheetWords(
        name=f"{title} {patient_name(facts.patient)}",
        hospital=station.hospital_name,
        title=title if marks is None else f"{title} · {marks.stamp}",
        facts=_identity(facts, banner, station.clock.now(), number),
        place=station.ward_name or station.hospital_name,
        station=station.station_code,
        printed_by=person_words(ask.by),
        patient_number=number or facts.patient.key,
        marking=ask.marking,
        copies=max(1, ask.copies),
        profile=profile,
    )


def _identity(facts: TemperatureFacts, banner: Banner, now: datetime, number: str) -> Facts:
    translate, stay, patient = QCoreApplication.translate, facts.stay, facts.patient
    admitted = stay.admitted_at if stay else None
    beds = "→".join(facts.beds) or (banner.bed.label if banner.bed else UNKNOWN)
    return (
        (translate("TemperatureSheet", "Name"), patient_name(patient)),
        (translate("TemperatureSheet", "Sex"), sex_words(patient.sex)),
        (translate("TemperatureSheet", "Age"), age_words(patient, now)),
        (translate("TemperatureSheet", "Ward"), (stay.ward_name if stay else "") or UNKNOWN),
        (translate("TemperatureSheet", "Bed"), beds),
        (
            translate("TemperatureSheet", "Admitted"),
            f"{admitted.astimezone(now.tzinfo):%Y-%m-%d}" if admitted else UNKNOWN,
        ),
        (translate("TemperatureSheet", "Admission no."), number or UNKNOWN),
    )
