"""Without a scan: two identifiers of one patient and why; or a dose chosen from the list, and why. Refuses a bed as an identifier."""

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from client.records.bedside import NoScan
from offline.views.mar import MarRow
from ui.nurse import words
from ui.nurse.bedside_model import open_doses
from ui.nurse.bedside_words import reason_word
from ui.nurse.door import Desk
from ui.nurse.pack_names import order_name, way_words
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.choices import FilterChip
from ui.widgets.fields import LineField
from ui.widgets.flow_row import FlowRow
from ui.widgets.labels import Label
from ui.widgets.listing import Listing
from ui.widgets.living import Living
from ui.widgets.table_model import Column, TableRow, cell

OF_PATIENT = (NoScan.WRISTBAND_MISSING, NoScan.WRISTBAND_UNREADABLE)
OF_LABEL = (NoScan.LABEL_MISSING, NoScan.LABEL_UNREADABLE)
_OF_BOTH = (NoScan.SCANNER_BROKEN, NoScan.EMERGENCY, NoScan.ISOLATION, NoScan.OTHER)


class NoScanForm(Living, QWidget):
    """Invariant: nothing goes on without a reason; OTHER needs its words."""

    identified = Signal()
    chosen = Signal()
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.live_with(desk.theme)
        self._desk, self._is_label = desk, False
        theme = desk.theme
        self.heading, self.why = (
            Label(theme, role="heading", wrap=True),
            Label(theme, role="meta", tone="t2", wrap=True),
        )
        self.first, self.second, self.words = LineField(theme), LineField(theme), LineField(theme)
        self.listing = Listing(theme, _columns())
        self.refusal = Label(theme, role="value", tone="danger", wrap=True)
        self.go, self.back = (
            PrimaryButton(theme, "", keys="Ctrl+Return", height=32),
            SecondaryButton(theme, "", keys="Escape"),
        )
        self._chips: dict[NoScan, FilterChip] = {}
        self._group = QButtonGroup(self)
        self._choices: list[tuple[MarRow, object]] = []
        self._lay_out()
        self.go.clicked.connect(self.accept)
        self.back.clicked.connect(self.left)
        self.first.edit.returnPressed.connect(self._onward)
        self.second.edit.returnPressed.connect(self._onward)
        self.retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        for part in (self.heading, self.why, self.first, self.second):
            column.addWidget(part)
        column.addWidget(self.listing, 1)
        for reason in NoScan:
            chip = FilterChip(self.theme, "")
            chip.setProperty("reason", reason.value)
            self._chips[reason] = chip
            self._group.addButton(chip)
        column.addWidget(FlowRow(tuple(self._chips.values()), is_left=True, side=0))
        column.addWidget(self.words)
        column.addWidget(self.refusal)
        column.addWidget(self.go)
        column.addWidget(self.back)
        column.addStretch(0)

    def begin_patient(self) -> None:
        self._begin(is_label=False)
        self.first.edit.setFocus()

    def begin_label(self, rows: tuple[MarRow, ...]) -> None:
        self._begin(is_label=True)
        self._choices = [(row, at) for row, at in open_doses(rows)]
        clock, catalogue, language = self._desk.station.clock, self._desk.pack.catalogue, self.theme.language
        made = []
        for at, (row, slot) in enumerate(open_doses(rows)):
            when = words.moment_words(slot, clock.now(), clock.zone) if slot else self.tr("as needed")
            what = " + ".join(order_name(line, catalogue, language) for line in row.lines)
            dose = " + ".join(words.amount_words(line.dose, line.dose_text) for line in row.lines)
            way = way_words(row.lines[0], catalogue, language)
            made.append(
                TableRow(key=str(at), cells=(cell(when, weight=600), cell(what), cell(dose), cell(way)), subject=at)
            )
        blocker = QSignalBlocker(self.listing.table)
        self.listing.show_rows(made, subject=self.tr("Doses that can be given"))
        blocker.unblock()
        self.listing.table.setFocus()

    def _begin(self, *, is_label: bool) -> None:
        self._is_label = is_label
        for field in (self.first, self.second, self.words):
            field.edit.clear()
        self._group.setExclusive(False)
        for reason, chip in self._chips.items():
            chip.setChecked(False)
            chip.setVisible(reason in _OF_BOTH or reason in (OF_LABEL if is_label else OF_PATIENT))
        self._group.setExclusive(True)
        self.refusal.setText("")
        self.first.setVisible(not is_label)
        self.second.setVisible(not is_label)
        self.listing.setVisible(is_label)
        self.retranslate()

    def retranslate(self) -> None:
        self.heading.setText(
            self.tr("No label can be scanned") if self._is_label else self.tr("No wristband can be scanned")
        )
        self.why.setText(
            self.tr("Read drug, dose and route aloud against the order. It is counted as not scanned.")
            if self._is_label
            else self.tr("Two identifiers: name, date of birth, hospital number or admission number. A bed is none.")
        )
        self.first.set_words(self.tr("First identifier"))
        self.second.set_words(self.tr("Second identifier"))
        self.words.set_words(self.tr("In words"))
        self.go.setText(self.tr("Go on without a scan"))
        self.back.setText(self.tr("Back"))
        self.listing.table.setAccessibleName(self.tr("Doses that can be given"))
        self.listing.table.set_columns(_columns())
        for reason, chip in self._chips.items():
            chip.setText(reason_word(reason))

    # -- giving back ----------------------------------------------------------------------------------------------

    @property
    def is_label(self) -> bool:
        return self._is_label

    def reason(self) -> NoScan | None:
        chosen = self._group.checkedButton()
        return NoScan(str(chosen.property("reason"))) if chosen else None

    def choose_reason(self, reason: NoScan) -> None:
        self._chips[reason].setChecked(True)

    def choice(self) -> tuple[MarRow, object] | None:
        row = self.listing.table.current_row()
        at = row.subject if row is not None else None
        return self._choices[at] if isinstance(at, int) and at < len(self._choices) else None

    def accept(self) -> None:
        reason = self.reason()
        if reason is None or (reason is NoScan.OTHER and not self.words.text().strip()):
            self.refusal.setText(self.tr("Say why nothing was scanned."))
        elif self._is_label:
            if self.choice() is None:
                self.refusal.setText(self.tr("Choose the dose."))
            else:
                self.chosen.emit()
        elif not (self.first.text().strip() and self.second.text().strip()):
            self.refusal.setText(self.tr("Type two identifiers."))
        else:
            self.identified.emit()

    def refuse(self) -> None:
        self.refusal.setText(
            self.tr("These are not two different identifiers of one patient of this ward. Nothing was done.")
        )

    def _onward(self) -> None:
        self.focusNextChild()


def _columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(key="time", title=translate("NoScanForm", "Planned"), width=90, may_elide=False),
        Column(key="what", title=translate("NoScanForm", "Drug"), wraps=True),
        Column(key="dose", title=translate("NoScanForm", "Dose"), width=80, may_elide=False, wraps=True),
        Column(key="way", title=translate("NoScanForm", "Route, frequency"), width=110, wraps=True),
    )
