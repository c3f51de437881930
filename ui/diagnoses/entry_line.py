"""The entry line with its docked hits and the details as they were read. Holds one pure `Entry`; decides nothing beside it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from client.clinical.diagnoses import DiagnosisBook
from client.records import DiagnosisUse, Laterality
from ui.diagnoses.entry_model import Entry, added, choose, moved, open_parts, own_words, typed, unchosen, use_of
from ui.diagnoses.rows import hit_columns, hit_rows
from ui.diagnoses.words import detail_words, icd11_words, name_of, open_words, side_words, use_words
from ui.doctor.wording import short_language
from ui.theme.theme import Theme
from ui.widgets.buttons import SecondaryButton
from ui.widgets.fields import SearchField
from ui.widgets.labels import ChipLabel, Label
from ui.widgets.living import Living
from ui.widgets.painting import Chip
from ui.widgets.table import Table

ROW, MOST_ROWS, LEAST_ROWS = 26, 12, 4


class EntryLine(Living, QWidget):
    """Invariant: a diagnosis is asked to be saved only by Enter on a chosen one with nothing open."""

    changed = Signal(object)
    save_wanted = Signal()
    list_wanted = Signal()
    drawn = Signal()
    left = Signal()

    def __init__(self, theme: Theme, book: DiagnosisBook) -> None:
        super().__init__()
        self.live_with(theme)
        self._book = book
        self._tab: DiagnosisUse | None = None
        self._most = MOST_ROWS
        self.state = Entry()
        self.field = SearchField(theme, icon="plus", keys="Ctrl D", height=32, is_prominent=True)
        self.field.edit.installEventFilter(self)
        self.field.text_edited.connect(self._typed)
        self.hits = Table(theme, hit_columns(), has_header=False)
        self.hits.fold()
        self.hits.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hits.clicked.connect(self._clicked)
        self._more = Label(theme, role="meta", tone="t3", wrap=True)
        self._name = Label(theme, role="value", wrap=True)
        self._chips, self._answers = QHBoxLayout(), QHBoxLayout()
        self._open = Label(theme, role="meta", tone="t1", weight=600, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self.field, self.hits, self._more, self._name):
            column.addWidget(widget)
        for row in (self._chips, self._answers):
            row.setSpacing(4)
            column.addLayout(row)
        column.addWidget(self._open)
        column.addStretch(1)
        self.retranslate()

    # -- state ----------------------------------------------------------------------------------------------------

    def show_state(self, state: Entry, tab: DiagnosisUse | None) -> None:
        """Another patient's line, or another tab: nothing that a person types comes this way."""
        self.state, self._tab = state, tab
        if self.field.edit.text() != state.shown:
            self.field.edit.setText(state.shown)
        self._draw()

    def set_most_rows(self, most: int) -> None:
        """How many hits are seen at once; the rest is moved to."""
        most = min(max(most, LEAST_ROWS), MOST_ROWS)
        if most != self._most:
            self._most = most
            self._draw()

    def retranslate(self) -> None:
        self.hits.setAccessibleName(self.tr("Diagnoses found"))
        self._draw()

    def _word_field(self) -> None:
        name = self.tr("New diagnosis")
        if self.state.chosen is None:
            words = self.tr("Diagnosis: initials, pinyin, name, ICD-10 or ICD-11; = before words of your own")
        else:
            words = self.tr("left / right / both, ? provisional, * main, a rank; then Enter saves")
        self.field.set_words(name, words)

    # -- keys -----------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field.edit and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            return False
        if key == Qt.Key.Key_Down and not self.state.found.entries:
            self.list_wanted.emit()
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self._set(moved(self.state, 1 if key == Qt.Key.Key_Down else -1))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter()
        elif key == Qt.Key.Key_Escape:
            self._escape()
        else:
            return False
        return True

    def _enter(self) -> None:
        if self.state.chosen is None:
            self._set(choose(self.state))
        elif not open_parts(self.state, self._tab):
            self.save_wanted.emit()

    def _escape(self) -> None:
        """First back to the list of hits, then out of the line; the words looked for stay."""
        if self.state.chosen is not None:
            self._set(unchosen(self.state))
        else:
            self.left.emit()

    def _typed(self, text: str) -> None:
        self._set(typed(self.state, text, self._book))

    def _clicked(self) -> None:
        row = self.hits.current_row()
        if row is not None:
            self._set(choose(self.state, int(row.key)))
            self.field.edit.setFocus()

    def _answered(self) -> None:
        sender = self.sender()
        word = str(sender.property("word")) if sender is not None else ""
        self._set(added(self.state, word))
        self.field.edit.setFocus()

    def _set(self, state: Entry) -> None:
        self.state = state
        if self.field.edit.text() != state.shown:
            self.field.edit.setText(state.shown)
        self._draw()
        self.changed.emit(state)

    # -- drawing --------------------------------------------------------------------------------------------------

    def _draw(self) -> None:
        state, language = self.state, short_language(self.theme.language)
        self._word_field()
        rows = hit_rows(state, language) if state.chosen is None else ()
        self.hits.set_rows(rows)
        self.hits.setVisible(bool(rows))
        if rows:
            self.hits.choose(str(state.at))
            self._fit_hits()
        self._more.setText(self._count_words())
        self._more.setVisible(bool(self._more.text()))
        self._draw_chosen(language)
        self.drawn.emit()

    def _fit_hits(self) -> None:
        heights = [self.hits.rowHeight(at) for at in range(self.hits.model().rowCount())]
        self.hits.setFixedHeight(sum(heights[: self._most]) + 2)
        self.hits.choose(str(self.state.at))

    def _count_words(self) -> str:
        state = self.state
        if state.chosen is not None:
            return ""
        if not state.text.strip():
            return self.tr("↓ to the list, Esc closes")
        own = own_words(state.text)
        if own:
            return self.tr("↵ takes “{words}” as a diagnosis without a code").format(words=own)
        if not state.found.total:
            return self.tr("Nothing found. Try initials, pinyin, Chinese, English or a code.")
        counted = self.tr("{shown} of {total}").format(shown=len(state.found.entries), total=state.found.total)
        keys = self.tr("↑↓ move, ↵ choose")
        return f"{counted} · {keys}"

    def _draw_chosen(self, language: str) -> None:
        _empty(self._chips)
        _empty(self._answers)
        state = self.state
        for widget in (self._name, self._open):
            widget.setVisible(state.chosen is not None)
        if state.chosen is None:
            return
        entry = state.chosen.entry
        code = self.tr("without a code") if entry is None else f"{entry.icd10} · {icd11_words(entry, entry.icd11)}"
        self._name.setText(f"{name_of(entry, language) if entry else state.chosen.words}   {code}")
        use = use_of(state, self._tab)
        for words in (*((use_words(use),) if use else ()), *detail_words(state.read)):
            self._chips.addWidget(ChipLabel(self.theme, Chip(text=words)))
        self._chips.addStretch(1)
        self._draw_answers(use)
        found = open_parts(state, self._tab)
        self._open.setText(open_words(found, state.read) or self.tr("↵ saves"))

    def _draw_answers(self, use: DiagnosisUse | None) -> None:
        """What is still asked, to be pressed: the list, or the side of a paired organ."""
        chosen, read = self.state.chosen, self.state.read
        entry = chosen.entry if chosen is not None else None
        asked: list[tuple[str, str]] = []
        if use is None:
            asked = [(one.value, use_words(one)) for one in DiagnosisUse]
        elif entry is not None and entry.is_paired and read.laterality is None:
            asked = [(side.value, side_words(side)) for side in Laterality]
        for word, words in asked:
            button = SecondaryButton(self.theme, words, is_small=True)
            button.setProperty("word", word)
            button.clicked.connect(self._answered)
            self._answers.addWidget(button)
        self._answers.addStretch(1)


def _empty(row: QHBoxLayout) -> None:
    while (item := row.takeAt(0)) is not None:
        old = item.widget()
        if old is not None:
            old.hide()
            old.deleteLater()
