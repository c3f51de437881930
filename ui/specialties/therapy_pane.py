"""Therapies of Chinese medicine as requests, and the programmes of central for the patient's diagnoses. Drafts only: signing is elsewhere.

Points, course and indication are said by who orders them; nothing of them is proposed.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from client.clinical.specialties.book import Therapy
from client.records import Code
from ui.doctor.wording import short_language
from ui.requests.set_model import Offered, offered
from ui.spawner import Spawner
from ui.specialties.desk import RECORD_LANGUAGE, SpecialDesk
from ui.specialties.unread import show_unread
from ui.specialties.words import faults_line, named
from ui.theme.theme import Theme
from ui.widgets.buttons import PrimaryButton
from ui.widgets.docked import ENTER
from ui.widgets.fields import LineField
from ui.widgets.flow_chips import FlowChips
from ui.widgets.labels import Label
from ui.widgets.listing import Listing
from ui.widgets.living import Living
from ui.widgets.painting import Words
from ui.widgets.pane import Pane
from ui.widgets.table_model import Cell, Column, TableRow
from ui.widgets.tips import tip

FIELDS = ("points", "course", "indication", "against")


class Asked:
    """A therapy as it was filled in: what the request form carries."""

    def __init__(self, therapy: Therapy, values: dict[str, str]) -> None:
        self.what = Code(text=named(therapy.zh, therapy.en, RECORD_LANGUAGE))
        self.site, self.course = values["points"], values["course"]
        self.indication, self.against = values["indication"], values["against"]


class TherapyPane(Living, QWidget):
    """Invariant: what is drafted is what stands in the fields at the press, for the patient who is open then."""

    draft_wanted = Signal(object)
    """An `Asked` to become an unsigned request."""
    set_wanted = Signal(str)
    """The key of an order set that the doctor wants to look at."""

    def __init__(self, theme: Theme, desk: SpecialDesk, spawner: Spawner) -> None:
        super().__init__()
        self.live_with(theme)
        self._desk, self._spawner = desk, spawner
        self.patient: str | None = None
        self.sets: tuple[Offered, ...] | None = None
        self.pane, self.side = Pane(theme), Pane(theme)
        self.kind = FlowChips(theme, [one.id for one in desk.book.therapies] or [""])
        self.fields = {name: LineField(theme) for name in FIELDS}
        self.faults = Label(theme, tone="danger", wrap=True)
        self.done = Label(theme, role="meta", tone="t2", wrap=True)
        self.take = PrimaryButton(theme, "", keys="Ctrl+Return")
        self.listing = Listing(theme, (Column(key="what", title="", pad=10, wraps=True),), has_header=False)
        self._lay_out()
        self.take.clicked.connect(self.draft)
        self.listing.table.row_activated.connect(self._choose)
        self.setFocusProxy(self.fields["points"].edit)
        self.retranslate()

    def _lay_out(self) -> None:
        inner = QVBoxLayout()
        inner.setContentsMargins(12, 10, 12, 12)
        inner.setSpacing(8)
        inner.addWidget(self.kind)
        for field in self.fields.values():
            inner.addWidget(field)
        inner.addWidget(self.faults)
        inner.addWidget(self.done)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.take)
        inner.addLayout(foot)
        inner.addStretch(1)
        self.pane.body.addLayout(inner)
        self.side.body.addWidget(self.listing, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.pane, 1)
        row.addWidget(self.side, 1)

    # -- showing ----------------------------------------------------------------------------------------------------

    def open_patient(self, patient: str | None) -> None:
        if patient != self.patient:
            self.patient, self.sets = patient, None
            for field in self.fields.values():
                field.edit.clear()
            self.faults.setText("")
            self.done.setText("")
            self.draw()

    async def read(self) -> None:
        """Central's own plans and the pack's, those for the patient's diagnoses only."""
        patient, station = self.patient, self._desk.station
        if patient is None:
            return
        central, rows = await station.order_sets(), await station.diagnoses(patient)
        codes = [row.diagnosis.icd10 for row in rows if row.diagnosis.icd10 and row.diagnosis.is_in_force]
        found = offered(station.knowledge.catalogue.order_sets.values(), central, (), codes)
        if patient == self.patient:
            self.sets = tuple(one for one in found if one.fits)
            self.draw()

    def draw(self) -> None:
        language = short_language(self.theme.language)
        if self.sets is None:
            show_unread(self.listing, self.patient)
            return
        rows = tuple(self._row(one, language) for one in self.sets)
        self.listing.show_rows(rows, subject=self.tr("Programmes for these diagnoses"))

    def _row(self, one: Offered, language: str) -> TableRow:
        words = Words(one.name(language), weight=500)
        origin = Words(self._origin(one), tone="t2", role="meta", gap=6)
        return TableRow(key=one.key, cells=(Cell(runs=(words, origin)),), subject=one)

    def _origin(self, one: Offered) -> str:
        return self.tr("central's") if one.origin.value == "central" else self.tr("sample of the pack")

    def retranslate(self) -> None:
        language, book = short_language(self.theme.language), self._desk.book
        self.pane.set_title(self.tr("Therapy of Chinese medicine"))
        self.side.set_title(self.tr("Programmes for the patient's diagnoses"))
        self.side.set_meta(self.tr("Enter looks into one"))
        for one in book.therapies:
            self.kind.set_text(one.id, named(one.zh, one.en, language))
        if not book.therapies:
            self.kind.set_text("", self.tr("no therapies in this pack"))
        words = {
            "points": self.tr("Points, or the part to be treated"),
            "course": self.tr("How often and how long"),
            "indication": self.tr("What for"),
            "against": self.tr("What speaks against it, what to mind (empty: to be asked)"),
        }
        for name, label in words.items():
            self.fields[name].set_words(label)
        self.take.setText(self.tr("Draft the request"))
        self.pane.setToolTip(tip(book.therapies_source))
        self.listing.table.setAccessibleName(self.tr("Programmes for the patient's diagnoses"))
        self.draw()

    # -- acting -----------------------------------------------------------------------------------------------------

    def focus_form(self) -> None:
        self.fields["points"].edit.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.draft()
        else:
            super().keyPressEvent(event)

    def draft(self) -> None:
        """Never without what for, how often, and where the therapy asks for it the points."""
        therapy = next((one for one in self._desk.book.therapies if one.id == self.kind.choice()), None)
        values = {name: field.text().strip() for name, field in self.fields.items()}
        if therapy is None or self.patient is None:
            return
        needed = ("course", "indication", *(("points",) if therapy.asks_points else ()))
        faults = tuple(name for name in FIELDS if name in needed and not values[name])
        self.faults.setText(faults_line(faults))
        self.done.setText("")
        if faults:
            self.fields[faults[0]].edit.setFocus()
            return
        self.draft_wanted.emit(Asked(therapy, values))

    def drafted(self, words: str) -> None:
        """It stands among the drafts now."""
        for field in self.fields.values():
            field.edit.clear()
        self.done.setText(words)

    def _choose(self, row: object) -> None:
        if isinstance(row, TableRow) and isinstance(row.subject, Offered):
            self.set_wanted.emit(row.subject.key)
