"""The print centre: which labels and cards, of whom, for which hours; what was printed here before comes out as another copy."""

from collections.abc import Collection, Iterator, Mapping
from datetime import datetime, timedelta

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from offline.changes import Change
from offline.views import BedCard
from ui.nurse.door import Desk, NurseStation
from ui.nurse.hearing import concerns
from ui.nurse.loading import Knowing, Loading
from ui.nurse.nurse_page import EMPTY_KINDS, NursePage
from ui.person_words import patient_name
from ui.printing.door import LabelAsk
from ui.printing.label_facts import LabelKind, kind_words
from ui.printing.label_roll import WIDTHS_MM
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.choices import FilterChip, FilterRow, Segmented
from ui.widgets.labels import Label
from ui.widgets.listing import Listing
from ui.widgets.pane import Pane
from ui.widgets.table_model import Column, TableRow, cell

WINDOWS = {"4": timedelta(hours=4), "8": timedelta(hours=8), "24": timedelta(hours=24), "48": timedelta(hours=48)}
BACK = timedelta(hours=1)
"""What should have been given so long ago is still to be labelled."""


class PrintCentreModel(Loading):
    """The patients of the ward; which of them are ticked is kept while the window is open."""

    def __init__(self, station: NurseStation) -> None:
        super().__init__()
        self._station = station
        self.cards: tuple[BedCard, ...] = ()

    async def refresh(self) -> None:
        with self.refreshing() as is_latest:
            ward = await self._station.ward_map()
            if is_latest():
                self.cards = tuple(card for card in ward.cards if card.patient is not None)

    def is_touched_by(self, change: Change) -> bool:
        return concerns(change, apart=frozenset({"Observation", "Task", "Composition", "Communication"}))


class PrintCentrePage(NursePage):
    """Invariant: nothing is printed here; what is chosen is shown in the preview first."""

    preview_wanted = Signal(object)
    """A `LabelAsk`."""

    def __init__(self, desk: Desk) -> None:
        self.model = PrintCentreModel(desk.station)
        super().__init__(desk, self.model)
        self.setObjectName("printCentre")
        theme = desk.theme
        self.people_pane, self.kinds_pane = Pane(theme, keys="Alt 1"), Pane(theme, keys="Alt 2")
        self.people = Listing(theme, self._columns())
        self._ticked: set[str] = set()
        self.all_button, self.none_button = (SecondaryButton(theme, "", keys=key, is_small=True) for key in ("A", "Z"))
        self.kinds: Mapping[LabelKind, FilterChip] = {kind: FilterChip(theme, "") for kind in LabelKind}
        self.apart = FilterChip(theme, "")
        self.paper = FilterRow(theme, tuple((str(wide), str(wide)) for wide in (0, *WIDTHS_MM)))
        self.hours = Segmented(theme, tuple((one, one, "") for one in WINDOWS), height=32)
        self.hours_label, self.chosen = Label(theme, role="meta", tone="t2"), Label(theme, wrap=True)
        self.why_not = Label(theme, role="value", tone="danger", wrap=True)
        self.preview = PrimaryButton(theme, "", keys="Ctrl ↵", icon="print")
        self._lay_out()
        keys = desk.keys
        keys.bind("print.preview", "Ctrl+Return", self, self.show_preview)
        keys.bind("print.all", "A", self, self.tick_all)
        keys.bind("print.none", "Z", self, self.tick_none)
        keys.bind("print.apart", "P", self, self.apart.toggle)
        keys.bind("print.paper", "R", self, self.next_paper)
        keys.bind("print.people", "Alt+1", self, self.people.table.setFocus)
        keys.bind("print.tick", "Space", self.people, self.tick)
        keys.bind("print.kinds", "Alt+2", self, self.kinds[LabelKind.INFUSION].setFocus)
        self.preview.clicked.connect(self.show_preview)
        self.all_button.clicked.connect(self.tick_all)
        self.none_button.clicked.connect(self.tick_none)
        self.people.table.row_activated.connect(self.tick)
        self.people.retry_wanted.connect(self.refresh)
        for chip in self.kinds.values():
            chip.toggled.connect(self._follow)
        self.hours.show_choice("8")
        self.setFocusProxy(self.people.table)
        self.retranslate()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 8, 8)
        row.setSpacing(8)
        self.people_pane.add_to_header(self.all_button)
        self.people_pane.add_to_header(self.none_button)
        self.people_pane.body.addWidget(self.people, 1)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        for chip in self.kinds.values():
            column.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(8)
        column.addWidget(self.apart, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.paper, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.hours_label)
        column.addWidget(self.hours, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.chosen)
        column.addStretch(1)
        column.addWidget(self.why_not)
        column.addWidget(self.preview)
        self.kinds_pane.body.addWidget(inner, 1)
        row.addWidget(self.people_pane, 3)
        row.addWidget(self.kinds_pane, 2)

    # -- words --------------------------------------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Print centre")

    def hints(self) -> tuple[tuple[str, str], ...]:
        return (("Space", self.tr("tick a patient")), ("R", self.tr("sheet, roll")), ("Ctrl ↵", self.tr("preview")))

    def retranslate(self) -> None:
        self.people_pane.set_title(self.tr("Patients"))
        self.kinds_pane.set_title(self.tr("Labels and cards"))
        self.people.table.setAccessibleName(self.tr("Patients"))
        self.all_button.setText(self.tr("All"))
        self.none_button.setText(self.tr("Nobody"))
        self.hours_label.setText(self.tr("Planned within (hours)"))
        self.preview.setText(self.tr("Preview"))
        self.apart.setText(self.tr("Groups prepared apart: a label for each drug (P)"))
        self.paper.set_text("0", self.tr("A4, cut apart (R)"))
        for wide in WIDTHS_MM:
            self.paper.set_text(str(wide), self.tr("Label printer, roll {width} mm").format(width=wide))
        for kind, chip in self.kinds.items():
            chip.setText(kind_words(kind))
        self.draw()

    def draw(self) -> None:
        """Who was ticked stays ticked; who has left is not in the list."""
        if self.model.knowing is not Knowing.READY:
            self.people.show_note(EMPTY_KINDS[self.model.knowing], subject=self.tr("Patients"))
        else:
            here = {card.patient.key for card in self.model.cards if card.patient is not None}
            self._ticked &= here
            chosen = self.people.table.current_row()
            blocker = QSignalBlocker(self.people.table)
            self.people.table.set_columns(self._columns())
            self.people.show_rows(tuple(self._rows()), subject=self.tr("Patients"))
            self.people.table.choose(chosen.key if chosen is not None else next(iter(sorted(here)), ""))
            blocker.unblock()
        self._follow()

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(key="tick", title="", width=52, pad=14),
            Column(key="bed", title=self.tr("Bed"), width=72),
            Column(key="name", title=self.tr("Patient"), wraps=True),
        )

    def _rows(self) -> Iterator[TableRow]:
        for card in self.model.cards:
            patient = card.patient
            if patient is not None:
                tick = "☑" if patient.key in self._ticked else "☐"
                bed = card.bed.label if card.bed else "—"
                cells = (cell(tick, weight=600), cell(bed, weight=600), cell(patient_name(patient)))
                yield TableRow(key=patient.key, cells=cells, subject=patient.key)

    def _follow(self, _what: object = None) -> None:
        people, kinds = len(self.patients()), len(self.chosen_kinds())
        said = self.tr("{people} patients, {kinds} kinds")
        self.chosen.setText(said.format(people=people, kinds=kinds))
        self.why_not.setText("")

    # -- choosing -----------------------------------------------------------------------------------------------

    def patients(self) -> frozenset[str]:
        return frozenset(self._ticked)

    def chosen_kinds(self) -> frozenset[str]:
        return frozenset(kind.value for kind, chip in self.kinds.items() if chip.isChecked())

    def tick_all(self) -> None:
        self._ticked = {card.patient.key for card in self.model.cards if card.patient is not None}
        self.draw()

    def tick_none(self) -> None:
        self._ticked = set()
        self.draw()

    def tick_only(self, patient: str) -> None:
        """Of one patient: who he is, for his arm and his bed, is chosen beside what was chosen before."""
        self._ticked = {patient}
        for kind in (LabelKind.WRISTBAND, LabelKind.BED_CARD):
            self.kinds[kind].setChecked(True)
        self.draw()

    def tick_beds(self, beds: Collection[str]) -> None:
        """Who lies in these beds, beside whom is ticked already."""
        found = (card for card in self.model.cards if card.bed is not None and card.bed.label in beds)
        self._ticked |= {card.patient.key for card in found if card.patient is not None}
        self.draw()

    def tick(self) -> None:
        """Space: the row that is chosen."""
        row = self.people.table.current_row()
        if row is not None and isinstance(row.subject, str):
            self._ticked ^= {row.subject}
            self.draw()

    def show_preview(self) -> None:
        people, kinds = self.patients(), self.chosen_kinds()
        if self.model.knowing is not Knowing.READY or not people:
            self.why_not.setText(self.tr("Tick the patients first."))
        elif not kinds:
            self.why_not.setText(self.tr("Choose what is to be printed."))
        else:
            self.preview_wanted.emit(self.ask(people, kinds))

    def ask(self, people: frozenset[str], kinds: frozenset[str]) -> LabelAsk:
        now: datetime = self.desk.station.clock.now()
        until = now + WINDOWS[self.hours.choice()]
        return LabelAsk(
            kinds=kinds,
            since=now - BACK,
            until=until,
            patients=people,
            is_apart=self.apart.isChecked(),
            roll_mm=int(self.paper.choice()),
        )

    def next_paper(self) -> None:
        """R: sheets, or the roll of a label printer; it stays chosen as long as this person sits here."""
        widths = [str(wide) for wide in (0, *WIDTHS_MM)]
        self.paper.choose(widths[(widths.index(self.paper.choice()) + 1) % len(widths)])
