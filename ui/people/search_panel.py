"""What the search found, docked under the bar: it pushes the page down and covers nothing. Chooses nobody by itself.

panel = SearchPanel(theme); panel.show_hits(typed, hits, now); panel.opened.connect(...)   # the patient's key
"""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from client.records import Sex
from offline.views import Found
from ui.marking.windows import Backdrop
from ui.people.age_words import short_age
from ui.person_words import patient_name
from ui.theme.theme import Theme
from ui.widgets.keys import KbdHint
from ui.widgets.labels import Label
from ui.widgets.painting import Chip, Run, Words
from ui.widgets.table import Table
from ui.widgets.table_model import Cell, Column, TableRow, cell

MOST_PX = 420


class SearchPanel(Backdrop):
    """Invariant: the rows are the hits of what is typed; none is current until a person moved to it."""

    opened = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._typed, self._now = "", datetime.min.replace(tzinfo=UTC)
        self._hits: tuple[Found, ...] = ()
        self._title = Label(theme, role="value")
        self._hint = Label(theme, role="meta", tone="t3")
        self.table = Table(theme, self._columns())
        self.table.row_activated.connect(self._open)
        self._lay_out(theme)
        self.hide()

    def _lay_out(self, theme: Theme) -> None:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 6, 12, 2)
        row.setSpacing(6)
        row.addWidget(self._title)
        row.addStretch(1)
        for keys in ("↑↓", "Enter", "Esc"):
            row.addWidget(KbdHint(theme, keys))
        row.addWidget(self._hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 8, 4)
        column.setSpacing(2)
        column.addWidget(head)
        column.addWidget(self.table)

    # -- showing ------------------------------------------------------------------------------------------------------

    def show_hits(self, typed: str, hits: Sequence[Found], now: datetime) -> None:
        self._typed, self._hits, self._now = typed, tuple(hits), now
        self._draw()
        self.show()

    def clear(self) -> None:
        """Nothing is searched any more."""
        self._typed, self._hits = "", ()
        self.table.set_rows(())
        self.hide()

    def chosen(self) -> str | None:
        """Whom a person moved to; None while he moved to nobody."""
        at = self.table.currentIndex()
        return self._hits[at.row()].patient.key if at.isValid() and at.row() < len(self._hits) else None

    def move_by(self, step: int) -> None:
        """From nobody to the first, then on; it stays at the ends."""
        at = self.table.currentIndex()
        place = min(max(at.row() + step, 0), len(self._hits) - 1) if at.isValid() else 0
        if self._hits:
            self.table.choose(self._hits[place].patient.key)

    def retranslate(self) -> None:
        super().retranslate()
        self._draw()

    def restyle(self) -> None:
        super().restyle()
        self._draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _draw(self) -> None:
        if not self._typed:
            return
        translate = QCoreApplication.translate
        count = len(self._hits)
        words = (
            translate("Search", "{count} fit “{typed}”") if count else translate("Search", "Nobody here fits “{typed}”")
        )
        self._title.setText(words.format(count=count, typed=self._typed[:60]))
        self._hint.setText(translate("Search", "from this station's copy; the surest first"))
        self.table.setAccessibleName(translate("Search", "Patients found"))
        self.table.set_columns(self._columns())
        self.table.set_rows(tuple(_row(hit, self._now) for hit in self._hits))
        self.table.clearSelection()
        self.table.setCurrentIndex(self.table.model().index(-1, -1))
        self._fit()

    def _fit(self) -> None:
        """As high as its rows, up to a limit; below it the table scrolls."""
        tall = sum(self.table.rowHeight(at) for at in range(len(self._hits)))
        self.table.setVisible(bool(self._hits))
        self.table.setFixedHeight(min(tall + self.table.horizontalHeader().height() + 2, MOST_PX))

    def _open(self, row: object) -> None:
        if isinstance(row, TableRow):
            self.opened.emit(row.key)

    def _columns(self) -> tuple[Column, ...]:
        translate = QCoreApplication.translate
        return (
            Column(key="bed", title=translate("Search", "Bed"), width=72),
            Column(key="name", title=translate("Search", "Name"), width=300, wraps=True),
            Column(key="who", title=translate("Search", "Sex, age"), width=150, wraps=True),
            Column(key="numbers", title=translate("Search", "Admission no. · hospital no."), width=250, wraps=True),
            Column(key="where", title=translate("Search", "Where"), width=230, wraps=True),
            Column(key="why", title=translate("Search", "Found by"), wraps=True),
        )


def _row(hit: Found, now: datetime) -> TableRow:
    patient, stay = hit.patient, hit.stay
    numbers = [number for number in (stay.admission_number if stay else None, patient.hospital_number) if number]
    return TableRow(
        key=patient.key,
        cells=(
            cell(hit.bed or "—", weight=600),
            Cell(runs=_name(hit)),
            cell(f"{sex_words(patient.sex)} {short_age(patient, now)}"),
            cell(" · ".join(numbers) or QCoreApplication.translate("Search", "unknown")),
            cell(_where(hit)),
            cell(matched_words(hit.matched), tone="t2"),
        ),
        subject=hit,
    )


def _name(hit: Found) -> tuple[Run, ...]:
    name = Words(patient_name(hit.patient), weight=600)
    if not hit.looks_like:
        return (name,)
    words = QCoreApplication.translate("Search", "alike {beds}").format(beds=" ".join(hit.looks_like))
    return (name, Chip(text=words, tone="ink", is_small=True))


def _where(hit: Found) -> str:
    translate = QCoreApplication.translate
    if not hit.is_away:
        return translate("Search", "on this ward")
    place = " ".join(part for part in (hit.stay.ward_name, hit.stay.bed_name) if part) if hit.stay else ""
    if hit.stay is not None and hit.stay.status == "finished":
        return translate("Search", "discharged")
    return translate("Search", "not on this ward: {place}").format(place=place or "—")


def sex_words(sex: Sex) -> str:
    translate = QCoreApplication.translate
    return {
        Sex.MALE: translate("Search", "male"),
        Sex.FEMALE: translate("Search", "female"),
        Sex.OTHER: translate("Search", "other sex"),
        Sex.UNKNOWN: translate("Search", "sex unknown"),
    }[sex]


def matched_words(matched: str) -> str:
    translate = QCoreApplication.translate
    return {
        "bed": translate("Search", "bed"),
        "whole-number": translate("Search", "whole number"),
        "whole-name": translate("Search", "whole name"),
        "name": translate("Search", "beginning of the name"),
        "initials": translate("Search", "pinyin initials"),
        "pinyin": translate("Search", "pinyin"),
        "number-end": translate("Search", "end of a number"),
        "name-part": translate("Search", "part of the name"),
        "number-part": translate("Search", "part of a number"),
    }[matched]
