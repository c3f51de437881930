"""Who it is about, large, with allergies and what must be known at the bed. Shows one banner whole or nothing."""

from datetime import datetime, tzinfo

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from client.records import AllergyKnowledge
from offline.views import Banner, Measure
from ui.marking.paint import paint_watermark
from ui.nurse import words
from ui.nurse.bed_facts import risks_of
from ui.person_words import patient_name
from ui.theme.theme import Theme
from ui.widgets.banner_cells import freshness_words
from ui.widgets.labels import Label
from ui.widgets.living import Living
from ui.widgets.painting import Align, draw_text, fill_rounded, text_width
from ui.widgets.tips import tip

BED_WIDTH, HEIGHT, SIDE_BY_SIDE = 64, 60, 900
LOW_HEIGHT, LOW_PAGE = 48, 480
"""Of the plate on a page that is lower than this, in px of 100 %."""
SMALLEST = 9
KEPT, JOINED = "\u00a0", "\u2060"
"""Between a name and its value, and behind the stroke of a unit: no line is broken there."""


class IdentityPlate(Living, QWidget):
    """Bed on an ink plate, name and who. Invariant: the name is never cut; long ones become smaller."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._bed, self._name, self._who, self._line = "", "", "", ""
        self._is_whole = self._is_low = False
        self.live_with(theme)
        self.setFixedHeight(theme.scaled(HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_words(self, bed: str, name: str, who: str, line: str, *, is_whole: bool = False) -> None:
        """`is_whole`: the line is of numbers alone, and is never cut."""
        self._bed, self._name, self._who, self._line = bed, name, who, line
        self._is_whole = is_whole
        self.setAccessibleName(", ".join(part for part in (bed, name, who, line) if part))
        self._fit()
        self.update()

    def _fit(self) -> None:
        """The numbers by which somebody is told apart have their room, in smaller letters where it is narrow."""
        needed = text_width(self._line, self.theme.font("meta", size=SMALLEST)) if self._is_whole else 0
        self.setMinimumWidth(self.theme.scaled(BED_WIDTH) + 24 + round(needed))

    def set_low(self, *, is_low: bool) -> None:
        self._is_low = is_low
        self.restyle()

    @property
    def _high(self) -> int:
        return LOW_HEIGHT if self._is_low else HEIGHT

    def sizeHint(self) -> QSize:
        return QSize(280, self.theme.scaled(self._high))

    def restyle(self) -> None:
        super().restyle()
        self.setFixedHeight(self.theme.scaled(self._high))
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme, rect = QPainter(self), self.theme, QRectF(self.rect())
        px = theme.scaled
        painter.fillRect(rect, theme.color("surface"))
        paint_watermark(painter, self, theme)
        plate, ink = QRectF(0, 0, px(BED_WIDTH), px(self._high)), theme.color("ink")
        fill_rounded(painter, plate, ink, ink, 0)
        draw_text(painter, plate, self._bed, theme.font("name"), theme.color("onink"), Align.CENTER)
        above = 1 if self._is_low else 6
        room = QRectF(px(BED_WIDTH) + 12, px(above), rect.width() - px(BED_WIDTH) - 20, px(28))
        who = text_width(self._who, theme.font("note"))
        fonts = (theme.font("name", size=size) for size in (24, 20, 17, 15, 13))
        font = next((f for f in fonts if text_width(self._name, f) + 10 + who <= room.width()), theme.font("value"))
        left = draw_text(painter, room, self._name, font, theme.color("t1"))
        draw_text(painter, room.adjusted(left + 10, 1, 0, 1), self._who, theme.font("note"), theme.color("t2"))
        below = QRectF(room.left(), px(above + 30 - (2 if self._is_low else 0)), room.width(), px(18))
        sizes = (theme.font("meta", size=size) for size in (12, 11, 10, SMALLEST))
        wide = theme.font("meta", size=SMALLEST)
        line_font = next((f for f in sizes if text_width(self._line, f) <= below.width()), wide)
        draw_text(painter, below, self._line, line_font, theme.color("t2"), elide=not self._is_whole)
        painter.end()


class PatientBlock(Living, QWidget):
    """The plate, the allergy line (red only when there is one), weight, clearance, risks, and until when all of it is known."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.plate = IdentityPlate(theme)
        self.allergy = Label(theme, role="value", wrap=True)
        self.body = Label(theme, role="meta", tone="t2", wrap=True)
        self.risks = Label(theme, role="meta", tone="t2", wrap=True)
        self.fresh = Label(theme, role="meta", tone="t2", wrap=True)
        self._shown: tuple[Banner, datetime, tzinfo] | None = None
        self._is_compact = False
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self.plate, 1)
        inner = QVBoxLayout()
        inner.setContentsMargins(12, 4, 12, 4)
        inner.setSpacing(2)
        for label in (self.allergy, self.body, self.risks, self.fresh):
            inner.addWidget(label)
        self._row.addLayout(inner, 3)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.live_with(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is width the words stand beside the plate, so that the list below keeps its height."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()
        is_wide = self.width() >= self.theme.scaled(SIDE_BY_SIDE)
        way = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != way:
            self._row.setDirection(way)

    def sizeHint(self) -> QSize:
        """As high as its words are at this width: none of their lines is cut."""
        hint = super().sizeHint()
        return QSize(hint.width(), self.heightForWidth(self.width())) if self.hasHeightForWidth() else hint

    def minimumSizeHint(self) -> QSize:
        """No allergy is squeezed out of sight: where the page is low, what stands below is scrolled."""
        least = super().minimumSizeHint()
        high = self.heightForWidth(self.width()) if self.hasHeightForWidth() else least.height()
        return QSize(least.width(), max(high, least.height()))

    def fit(self, page: int) -> None:
        """On a page that is so high (px)."""
        self.set_compact(is_compact=self.theme.unscaled(page) < LOW_PAGE)

    def set_compact(self, *, is_compact: bool) -> None:
        """Where a list below needs the height: who, allergies, weight, clearance and freshness stay; risks are read on hover."""
        if is_compact is not self._is_compact:
            self._is_compact = is_compact
            self.plate.set_low(is_low=is_compact)
            self.retranslate()

    def show_banner(self, banner: Banner | None, now: datetime, zone: tzinfo) -> None:
        self._shown = None if banner is None else (banner, now, zone)
        self.setVisible(banner is not None)
        self.retranslate()

    def retranslate(self) -> None:
        if self._shown is None:
            return
        banner, now, zone = self._shown
        patient, stay = banner.patient, banner.stay
        numbers = [patient.hospital_number or "", stay.admission_number or "" if stay else ""]
        line = " · ".join(number for number in numbers if number) or self.tr("no hospital number")
        who = words.who_words(patient, now.astimezone(zone))
        self.plate.set_words(banner.bed.label if banner.bed else "—", patient_name(patient), who, line, is_whole=True)
        known = banner.allergy is AllergyKnowledge.KNOWN
        title = self.tr("Allergies") + " " if known else ""  # the other states name themselves
        self.allergy.setText(title + words.allergy_words(banner.allergy, banner.allergies))
        self.allergy.set_tone("danger" if known else "t1")
        self.body.setText(self._body_words(banner, now, zone))
        self.risks.setText(self._risk_words(banner, now, zone))
        self.risks.setVisible(bool(self.risks.text()) and not self._is_compact)
        self.setToolTip(tip(f"{self.body.text()}\n{self.risks.text()}"))
        self._say_fresh()

    def tick(self) -> None:
        self._say_fresh()

    def remark(self) -> None:
        super().remark()
        self._say_fresh()

    def _say_fresh(self) -> None:
        """Until when this patient's rows are known: in an emergency in ink, that it is a snapshot."""
        if self._shown is None:
            return
        banner, _, zone = self._shown
        marking = self.theme.marking
        as_of = banner.fresh_at.astimezone(zone) if banner.fresh_at else marking.data_as_of
        text = " · ".join(freshness_words(as_of, marking))
        if text != self.fresh.text():
            self.fresh.setText(text)
        self.fresh.set_tone("hztext" if marking.is_marked else "t2")

    def _body_words(self, banner: Banner, now: datetime, zone: tzinfo) -> str:
        pairs = ((self.tr("Weight"), banner.weight), (self.tr("CrCl"), banner.crcl))
        return "   ".join(_kept(f"{name} {self._measure(measure, now, zone)}") for name, measure in pairs)

    def _measure(self, measure: Measure | None, now: datetime, zone: tzinfo) -> str:
        if measure is None or measure.amount is None:
            return self.tr("unknown")
        at = f" ({words.moment_words(measure.at, now, zone)})" if measure.at else ""
        return words.amount_words(measure.amount) + at

    def _risk_words(self, banner: Banner, now: datetime, zone: tzinfo) -> str:
        """Each with when it was found: a score without its time says nothing about now."""
        named = [_kept(words.risk_with_time(risk, self.theme.language, now, zone)) for risk in risks_of(banner.tags)]
        mixed = ", ".join(banner.looks_like)
        mix = (self.tr("Easily mixed up with bed {beds}").format(beds=mixed),) if mixed else ()
        return " · ".join((*mix, *named))


def _kept(said: str) -> str:
    return said.replace(" ", KEPT).replace("/", f"/{JOINED}")
