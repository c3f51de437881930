"""The docked panel of diagnoses: six tabs with counts, the table, the entry line, what is said after saving. Pushes the page down.

Draws what it is given and says what a person wants; holds no rule.
"""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from client.clinical.diagnoses import DiagnosisBook
from client.records import DiagnosisChange, Person
from offline.views import DiagnosisRow
from ui.diagnoses.entry_line import ROW, EntryLine
from ui.diagnoses.hints_strip import HintsStrip
from ui.diagnoses.list_model import TABS, change_of_key, counts, lines, may_withdraw, unsettled, use_of_tab
from ui.diagnoses.model import DiagnosesModel
from ui.diagnoses.pair_line import PairLine
from ui.diagnoses.rows import columns, rows
from ui.diagnoses.words import change_words, tab_words
from ui.doctor.act_panel import ReasonPanel
from ui.doctor.wording import short_language
from ui.shell.scanner import ScanGuard
from ui.theme.theme import Theme
from ui.theme.width import WidthClass
from ui.widgets.buttons import SecondaryButton
from ui.widgets.choices import FilterRow
from ui.widgets.empty import EmptyKind
from ui.widgets.keys import KbdHint
from ui.widgets.labels import Label
from ui.widgets.listing import Listing
from ui.widgets.pane import Pane
from ui.widgets.rest_line import RestLine
from ui.widgets.table_model import TableRow

KEYS = {
    "V": Qt.Key.Key_V,
    "M": Qt.Key.Key_M,
    "X": Qt.Key.Key_X,
    "O": Qt.Key.Key_O,
    "E": Qt.Key.Key_E,
    "U": Qt.Key.Key_U,
}
_LETTERS = {int(key): letter for letter, key in KEYS.items()}
AT_REST, AROUND_HITS, BESIDE_HITS = 270, 136, 210
"""Px of the panel while nothing is looked for, what it needs around the hits, and what the list needs above or below them."""
MOST, LOW = 16777215, 330
"""`LOW`: px of the design in which what is typed and the list have no room together."""


class DiagnosesPanel(Pane):
    """Invariant: shows one patient's diagnoses, and a question about one of them; neither covers the other."""

    tab_chosen = Signal(str)
    letter_pressed = Signal(object, str)
    pair_wanted = Signal()
    noted = Signal()
    closed = Signal()
    read_again = Signal()

    def __init__(self, theme: Theme, book: DiagnosisBook) -> None:
        super().__init__(theme)
        self._book = book
        self._is_narrow = self._is_alone = False
        self._room = AT_REST
        self._person: Person | None = None
        self.tabs = FilterRow(theme, tuple((tab, "") for tab in TABS))
        self.line, self.pair = EntryLine(theme, book), PairLine(theme)
        self.lines = QStackedWidget()
        self.listing = Listing(theme, columns(is_narrow=False))
        self.rest = RestLine(theme, self.listing.table, self._rest_words)
        self.hints, self.reason = HintsStrip(theme), ReasonPanel(theme)
        self.message = Label(theme, role="meta", tone="t1", weight=600, wrap=True)
        self._source = Label(theme, role="meta", tone="t3", wrap=True)
        self._pair_button = SecondaryButton(theme, "", keys="Alt Z")
        self._close = SecondaryButton(theme, "", keys="Esc")
        self.buttons = {
            letter: SecondaryButton(theme, "", keys=letter, is_small=True)
            for letter in ("M", "V", "1–9", "X", "O", "E", "U")
        }
        self._lay_out(theme)
        self._connect()
        self.retranslate()
        self.hide()

    def _lay_out(self, theme: Theme) -> None:
        self.add_to_header(self.tabs, at_end=False)
        self.add_to_header(KbdHint(theme, "Ctrl 1–6"), at_end=False)
        for button in (self._pair_button, self._close):
            self.add_to_header(button)
        self.lines.addWidget(self.line)
        self.lines.addWidget(self.pair)
        self._acts = QWidget()
        acts = QHBoxLayout(self._acts)
        acts.setContentsMargins(0, 0, 0, 0)
        acts.setSpacing(6)
        for button in self.buttons.values():
            acts.addWidget(button)
        acts.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(6)
        left.addWidget(self.listing, 1)
        left.addWidget(self.rest)
        left.addWidget(self._acts)
        left.addWidget(self.reason)
        left.addWidget(self.message)
        right = QVBoxLayout()
        right.setSpacing(6)
        right.addWidget(self.lines, 1)
        right.addWidget(self.hints)
        right.addWidget(self._source)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setContentsMargins(10, 8, 10, 8)
        self._sides.setSpacing(12)
        self._sides.addLayout(left, 3)
        self._sides.addLayout(right, 2)
        self.body.addLayout(self._sides, 1)
        self.message.hide()

    def _connect(self) -> None:
        self.tabs.chosen.connect(self.tab_chosen)
        self.listing.table.row_changed.connect(self._row_changed)
        for typing in (self.line.field.edit, *(field.edit for field in self.pair.fields)):
            typing.installEventFilter(self)
        self.listing.table.installEventFilter(self)
        self.listing.retry_wanted.connect(self.read_again)
        self.hints.noted.connect(self.noted)
        self.line.left.connect(self.closed)
        self.line.list_wanted.connect(self._go_to_list)
        self.line.drawn.connect(self._fit)
        self.pair.left.connect(self.pair_wanted)
        self._pair_button.clicked.connect(self.pair_wanted)
        self._close.clicked.connect(self.closed)
        for letter, button in self.buttons.items():
            button.setProperty("letter", letter)
            button.clicked.connect(self._button_pressed)

    # -- showing --------------------------------------------------------------------------------------------------

    def show_model(self, model: DiagnosesModel) -> None:
        self._person = model.session.person
        found = model.rows or ()
        for tab, count in counts(found).items():
            self.tabs.set_text(tab, f"{tab_words(tab)} {count}")
        if self.tabs.choice() != model.tab:
            self.tabs.choose(model.tab)
        if model.error is not None:
            self.listing.show_note(EmptyKind.FAILED)
        elif model.rows is None:
            self.listing.show_note(EmptyKind.READING)
        else:
            shown = rows(
                lines(found, model.tab),
                self._book,
                model.now,
                short_language(self.theme.language),
                is_narrow=self._is_narrow,
            )
            self.listing.show_rows(shown, subject=tab_words(model.tab))
        local = unsettled(found)
        self.set_tag(self.tr("saved here {count}").format(count=local) if local else "")
        self.line.show_state(model.entry, use_of_tab(model.tab))
        self.hints.show_hints(model.saved, model.hints)
        self._fit()
        self._word_source(model)
        self._row_changed(self.listing.table.current_row())

    def _word_source(self, model: DiagnosesModel) -> None:
        pack = model.station.knowledge.pack
        words = self.tr("Pack {version}: ICD-10; ICD-11 by the WHO table of 2020-01-22").format(version=pack.version)
        draft = self.tr("not clinically reviewed")
        self._source.setText(f"{words} · {draft}" if pack.manifest.is_draft else words)

    def show_pair(self, *, is_pair: bool) -> None:
        self.lines.setCurrentWidget(self.pair if is_pair else self.line)
        (self.pair.disease.edit if is_pair else self.line.field.edit).setFocus()

    def is_pair(self) -> bool:
        return self.lines.currentWidget() is self.pair

    def ask(self, title: str, act: str, reasons: tuple[str, ...]) -> None:
        """In place of the buttons, and with more room where there is any: the list stays in sight."""
        self._acts.hide()
        self.reason.ask(title, act, reasons)
        self._fit()

    def drop_question(self) -> None:
        self.reason.hide()
        self._acts.show()
        self._fit()

    def _go_to_list(self) -> None:
        table = self.listing.table
        table.setFocus()
        first = next((row for row in table.rows.rows if not row.is_section), None)
        if table.current_row() is None and first is not None:
            table.choose(first.key)

    def say(self, words: str) -> None:
        self.message.setText(words)
        self.message.setVisible(bool(words))

    def current(self) -> DiagnosisRow | None:
        row = self.listing.table.current_row()
        return row.subject if row is not None and isinstance(row.subject, DiagnosisRow) else None

    def set_width_class(self, width: WidthClass) -> None:
        self._is_narrow = width is WidthClass.NARROW
        self.listing.table.set_columns(columns(is_narrow=self._is_narrow))
        direction = QBoxLayout.Direction.BottomToTop if self._is_narrow else QBoxLayout.Direction.LeftToRight
        self._sides.setDirection(direction)
        self._sides.setStretch(0, 1 if self._is_narrow else 3)
        self._sides.setStretch(1, 0 if self._is_narrow else 2)

    def set_room(self, room: int, *, is_alone: bool) -> None:
        """Px that the page can give it; alone it takes all of them."""
        self._is_alone, self._room = is_alone, room
        around = AROUND_HITS + (BESIDE_HITS if self._is_narrow else 0)
        self.line.set_most_rows((room - around) // ROW)
        self._fit()

    def _fit(self) -> None:
        """Higher while hits are shown or something is asked, so that they are seen and the list as well."""
        hits = self.line.hits
        found = AROUND_HITS + (hits.height() if not hits.isHidden() else 0)
        asked = AT_REST + (0 if self.reason.isHidden() else self.reason.sizeHint().height())
        height = max(AT_REST, found, min(asked, self._room))
        self._make_room()
        self.setMinimumHeight(0 if self._is_alone else height)
        self.setMaximumHeight(MOST if self._is_alone else height)

    def _make_room(self) -> None:
        """On a low screen what is typed, asked or was just saved comes before the list; Escape or its key brings the list back."""
        is_low = self._is_alone and self._room < self.theme.scaled(LOW)
        is_busy = not (self.line.hits.isHidden() and self.hints.isHidden() and self.reason.isHidden())
        self.listing.setVisible(not (is_low and is_busy))
        self._source.setVisible(not is_low)
        if is_low and is_busy:
            self.rest.hide()
        else:
            self.rest.refresh()
        self._acts.setVisible(self.reason.isHidden() and not (is_low and is_busy))

    def retranslate(self) -> None:
        super().retranslate()
        self.set_title(self.tr("Diagnoses"))
        self._pair_button.setText(self.tr("TCM pair"))
        self._close.setText(self.tr("Close"))
        self.listing.table.set_columns(columns(is_narrow=self._is_narrow))
        self.listing.table.setAccessibleName(self.tr("Diagnoses of the patient"))
        self._row_changed(self.listing.table.current_row())

    def _rest_words(self, below: Sequence[TableRow]) -> str:
        count = sum(1 for row in below if not row.is_section)
        return self.tr("{count} more").format(count=count)

    # -- the chosen row -------------------------------------------------------------------------------------------

    def _row_changed(self, row: object) -> None:
        """Each button says what it would do to the chosen row, and is off where it would do nothing."""
        subject = row.subject if isinstance(row, TableRow) else None
        one = subject if isinstance(subject, DiagnosisRow) else None
        plain = {
            "M": DiagnosisChange.PRIMARY,
            "V": DiagnosisChange.CONFIRM,
            "1–9": DiagnosisChange.RANK,
            "X": DiagnosisChange.REFUTE,
            "O": DiagnosisChange.RESOLVE,
            "E": DiagnosisChange.ENTERED_IN_ERROR,
        }
        for letter, usual in plain.items():
            key = "1" if letter == "1–9" else letter
            change = change_of_key(one, key) if one is not None else None
            self.buttons[letter].setText(change_words(change or usual))
            self.buttons[letter].setEnabled(change is not None)
        self.buttons["U"].setText(self.tr("Take back"))
        person = self._person
        self.buttons["U"].setEnabled(one is not None and person is not None and may_withdraw(one, person))

    def _button_pressed(self) -> None:
        sender, one = self.sender(), self.current()
        letter = str(sender.property("letter")) if sender is not None else ""
        if one is None:
            return
        if letter == "1–9":
            self.say(self.tr("Press 1 to 9: the rank of the chosen diagnosis."))
            self.listing.table.setFocus()
        else:
            self.letter_pressed.emit(one, letter)

    # -- keys -----------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The panel's keys before a field writes them down and before they mean something to the page."""
        if isinstance(event, QKeyEvent):
            is_table = watched is self.listing.table
            letter = _letter(event) if is_table else ""
            if event.type() == QEvent.Type.ShortcutOverride and (letter or self._own_act(event) is not None):
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                return self._own_key(event) or (is_table and self._table_key(event, letter))
        return super().eventFilter(watched, event)

    def _table_key(self, event: QKeyEvent, letter: str) -> bool:
        one = self.current()
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif letter and one is not None:
            self._when_typed(partial(self.letter_pressed.emit, one, letter))
        else:
            return False
        return True

    def _when_typed(self, act: Callable[[], object]) -> None:
        """A barcode that is scanned here must not refute a diagnosis."""
        guard = ScanGuard.of(QCoreApplication.instance())
        if guard is None:
            act()
        else:
            guard.defer(act)

    def _own_act(self, event: QKeyEvent) -> Callable[[], object] | None:
        """Ctrl 1-6, Alt Z, Alt Enter."""
        has_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        has_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        place = event.key() - int(Qt.Key.Key_1)
        if has_ctrl and 0 <= place < len(TABS):
            return partial(self.tabs.choose, TABS[place])
        if has_alt and event.key() == Qt.Key.Key_Z:
            return self.pair_wanted.emit
        if has_alt and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not self.hints.isHidden():
            return self.noted.emit
        return None

    def _own_key(self, event: QKeyEvent) -> bool:
        act = self._own_act(event)
        if act is not None:
            act()
        return act is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._own_key(event):
            return
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


def _letter(event: QKeyEvent) -> str:
    """A key of the table without modifiers: a letter of an act, or a rank."""
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier & ~Qt.KeyboardModifier.ShiftModifier:
        return ""
    if int(Qt.Key.Key_1) <= event.key() <= int(Qt.Key.Key_9):
        return str(event.key() - int(Qt.Key.Key_0))
    return _LETTERS.get(event.key(), "")
