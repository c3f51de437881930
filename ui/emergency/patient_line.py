"""Whose conflict it is: bed, name, sex, age, number and allergies above the decision. Never shortens a name or an allergy."""

from datetime import datetime

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from client.records import AllergyKnowledge
from offline.views import Banner, ConflictView
from ui.people.age_words import age_words
from ui.printing.sheet_facts import allergies
from ui.printing.words import sex_words
from ui.theme.theme import Theme
from ui.widgets.labels import Label
from ui.widgets.living import Living
from ui.widgets.painting import Align, draw_text, fill_rounded


class BedPlate(Living, QFrame):
    """The bed, as large as on the banner of the doctor's page."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.live_with(theme)
        self._bed = ""
        self.setFixedSize(56, 44)

    def set_bed(self, bed: str) -> None:
        self._bed = bed
        self.setAccessibleName(self.tr("Bed {bed}").format(bed=bed))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        fill_rounded(painter, QRectF(self.rect()), theme.color("ink"), theme.color("ink"), theme.radius("control"))
        draw_text(painter, QRectF(self.rect()), self._bed, theme.font("title"), theme.color("onink"), Align.CENTER)
        painter.end()


class AllergyBox(Living, QFrame):
    """All allergies, the worst first. Invariant: wraps, never cut; says in words when there is none to name."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.live_with(theme)
        self._is_danger = False
        self._title = Label(theme, role="meta", tone="t2")
        self.words = Label(theme, role="value", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 4, 10, 4)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addWidget(self.words)

    def show_allergies(self, banner: Banner | None) -> None:
        self._title.setText(self.tr("Allergies"))
        known = banner is not None and banner.allergy is AllergyKnowledge.KNOWN
        self._is_danger = banner is None or banner.allergy is not AllergyKnowledge.NONE_KNOWN
        self.words.setText(
            allergies(banner) if banner is not None else self.tr("Could not be read here: ask before you decide")
        )
        self.words.set_tone("danger" if known else "t1")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        if self._is_danger:
            rect = QRectF(self.rect())
            painter.fillRect(rect, theme.color("dangersoft"))
            painter.fillRect(QRectF(0, 0, 4, rect.height()), theme.color("danger"))
        painter.end()


class PatientLine(Living, QFrame):
    """Invariant: shows the patient of the conflict on screen, or says that he could not be read."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.live_with(theme)
        self.bed = BedPlate(theme)
        self.name = Label(theme, role="title")
        self.who = Label(theme, role="body", tone="t2")
        self.allergy = AllergyBox(theme)
        person = QVBoxLayout()
        person.setSpacing(0)
        person.addWidget(self.name)
        person.addWidget(self.who)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.bed, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(person)
        row.addWidget(self.allergy, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_patient(self, view: ConflictView, banner: Banner | None, now: datetime) -> None:
        self.bed.set_bed(view.bed or "—")
        self.name.setText(view.patient_name)
        self.who.setText(_who(banner, now) if banner is not None else self.tr("sex, age and number could not be read"))
        self.allergy.show_allergies(banner)


def _who(banner: Banner, now: datetime) -> str:
    patient = banner.patient
    number = (banner.stay.admission_number if banner.stay else None) or patient.hospital_number or ""
    return " · ".join(part for part in (sex_words(patient.sex), age_words(patient, now), number) if part)
