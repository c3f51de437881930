"""The quick entry line with its docked list and the parts as they were read. Holds one pure `Entry`; decides nothing beside it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from client.clinical.search import ItemKind
from client.commands import OrderDraft
from ui.doctor.change_model import carried
from ui.doctor.entry_model import (
    SIDES,
    Entry,
    Problem,
    Step,
    choose,
    confirm_unit,
    moved,
    next_open,
    say_which,
    to_draft,
    typed,
    unchosen,
)
from ui.doctor.entry_words import grammar_words, hit_columns, hit_rows, part_chips, problem_words
from ui.doctor.order_book import OrderBook, name_of_hit
from ui.doctor.order_marks import side_word
from ui.doctor.order_sets import as_entry
from ui.doctor.recall_model import Recall
from ui.doctor.wording import short_language
from ui.theme.theme import Theme
from ui.widgets.buttons import SecondaryButton
from ui.widgets.fields import SearchField
from ui.widgets.labels import Label
from ui.widgets.living import Living
from ui.widgets.painting import Words
from ui.widgets.runs_line import RunsLine
from ui.widgets.table import Table

ROW, MOST_ROWS, LEAST_ROWS = 26, 12, 4


class EntryPanel(Living, QWidget):
    """Invariant: a line becomes a draft only by Enter on a chosen item with nothing open."""

    accepted = Signal(object)
    set_accepted = Signal(str)
    candidate_changed = Signal()
    group_wanted = Signal()
    left = Signal()

    def __init__(self, theme: Theme, book: OrderBook, now: Callable[[], datetime]) -> None:
        super().__init__()
        self.live_with(theme)
        self._book, self._now = book, now
        self.state = Entry()
        self._most = MOST_ROWS
        self._brought: OrderDraft | None = None
        self.recall: Callable[[Entry], tuple[Recall, ...]] = no_recall
        """What can be brought back for the words of the line; the page says, who knows the patient and the person."""
        self.field = SearchField(theme, icon="plus", keys="N", height=32, is_prominent=True)
        self.field.edit.installEventFilter(self)
        self.field.text_edited.connect(self._typed)
        self.hits = Table(theme, hit_columns(), has_header=False)
        self.hits.fold()
        self.hits.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hits.clicked.connect(self._clicked)
        self._more = Label(theme, role="meta", tone="t3")
        self._parts = RunsLine(theme)
        self._open = Label(theme, role="meta", tone="t1", wrap=True)
        self._answers = QHBoxLayout()
        self._answers.setSpacing(4)
        self.help = Label(theme, role="meta", tone="t1", wrap=True)
        self.help.hide()
        self.dock = QWidget()
        self._lay_out()
        self.retranslate()
        self._draw()

    def _lay_out(self) -> None:
        inner = QVBoxLayout(self.dock)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(4)
        inner.addWidget(self.help)
        inner.addWidget(self.hits)
        inner.addWidget(self._more)
        inner.addWidget(self._parts)
        inner.addWidget(self._open)
        inner.addLayout(self._answers)
        self._answers.addStretch(1)
        inner.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.field)

    def set_most_rows(self, most: int) -> None:
        """How many hits are seen at once; the rest is moved to, the line below never covers one."""
        most = min(max(most, LEAST_ROWS), MOST_ROWS)
        if most != self._most:
            self._most = most
            self._draw()

    # -- state ----------------------------------------------------------------------------------------------------

    def set_state(self, state: Entry) -> None:
        """Another patient's line, or one to edit."""
        self.state, self._brought = state, None
        self.field.edit.setText(state.text)
        self._draw()
        self.candidate_changed.emit()

    def clear(self) -> None:
        self.help.hide()
        self.set_state(Entry())

    def candidate(self) -> OrderDraft | None:
        """What was brought back keeps what the line cannot say, while it is about the same item."""
        draft = to_draft(self.state, self._book, self._now())
        return carried(self._brought, draft) if draft is not None and self._brought is not None else draft

    def is_open(self) -> bool:
        return not self.help.isHidden() or bool(self.state.text.strip() or self.state.found.hits)

    def retranslate(self) -> None:
        self.field.set_words(
            self.tr("New order"),
            self.tr(
                "New order: initials, name or code, then dose, frequency, route, e.g. mlpn 1g q8h ivgtt (F1: all of it)"
            ),
        )
        self.help.setText(grammar_words())
        self.hits.setAccessibleName(self.tr("What can be ordered"))
        self._draw()

    # -- keys -----------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field.edit and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        key, alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self._set(moved(self.state, 1 if key == Qt.Key.Key_Down else -1))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._set(confirm_unit(self.state, self._book)) if alt else self._enter()
        elif key == Qt.Key.Key_Tab and self.state.text.strip():
            self._tab()
        elif key == Qt.Key.Key_F1:
            self.help.setVisible(self.help.isHidden())
            self._draw()
        elif key == Qt.Key.Key_Escape:
            self._escape()
        elif event.text() in {"[", "【"} and not self.state.text:
            self.group_wanted.emit()
        else:
            return False
        return True

    def _enter(self) -> None:
        if self.state.recalled is not None:
            brought = self.state.recalled.draft
            self.set_state(as_entry(brought, self._book))
            self._brought = brought
            return
        hit = self.state.chosen or self.state.highlighted
        if self.state.chosen is None and hit is not None and hit.kind is not ItemKind.ORDER_SET:
            self._set(choose(self.state, self._book))
            if self.state.step is Step.FILLING:
                self._show_open()
            return
        if hit is not None and hit.kind is ItemKind.ORDER_SET:
            self.clear()
            self.set_accepted.emit(hit.code)
            return
        draft = self.candidate()
        if draft is not None:
            self.accepted.emit(draft)
            self.clear()
        else:
            self._show_open()

    def _tab(self) -> None:
        """The next part: picks the item first, then goes from one open part to the next."""
        if self.state.recalled is not None:
            self._enter()
        elif self.state.chosen is None:
            self._set(choose(self.state, self._book))
        self._show_open()

    def _show_open(self) -> None:
        place = next_open(self.state)
        edit = self.field.edit
        if place.begin < place.end:
            edit.setSelection(place.begin, place.end - place.begin)
            return
        if self.state.problems and not edit.text().endswith(" "):
            edit.setText(f"{edit.text()} ")
            self._typed(edit.text())
        edit.setCursorPosition(len(edit.text()))

    def _escape(self) -> None:
        """First the help goes, then back to the list, then out of the line; the typed words stay."""
        if not self.help.isHidden():
            self.help.hide()
            self._draw()
        elif self.state.chosen is not None:
            self._set(unchosen(self.state, self._book))
        elif not self.state.text:
            self.clear()
            self.left.emit()
        else:
            self.left.emit()

    def _typed(self, text: str) -> None:
        state = typed(self.state, text, self._book)
        self._set(replace(state, recalls=self.recall(state)) if state.chosen is None else state)

    def _clicked(self) -> None:
        row = self.hits.current_row()
        if row is not None and int(row.key) >= len(self.state.found.hits):
            self._set(replace(self.state, at=int(row.key)))
            self._enter()
            self.field.edit.setFocus()
        elif row is not None:
            self._set(choose(self.state, self._book, int(row.key)))
            self.field.edit.setFocus()
            if self.state.chosen is not None and self.state.chosen.kind is ItemKind.ORDER_SET:
                self._enter()

    def _set(self, state: Entry) -> None:
        self.state = state
        self._draw()
        self.candidate_changed.emit()

    # -- drawing --------------------------------------------------------------------------------------------------

    def _draw(self) -> None:
        state, language = self.state, short_language(self.theme.language)
        rows = hit_rows(state, self._book, language)
        self.hits.set_rows(rows)
        if rows:
            self.hits.choose(str(state.at))
        self.hits.setFixedHeight(self.theme.scaled(ROW) * min(len(rows), self._most) + 2)
        if rows:
            self.hits.choose(str(state.at))
        self.hits.setVisible(bool(rows) and state.chosen is None)
        shown, total = len(state.found.hits), state.found.total
        self._more.setText(self._list_words(shown, total))
        self._more.setVisible(state.chosen is None)
        self._draw_parts(language)
        self.dock.setVisible(self.is_open())

    def _list_words(self, shown: int, total: int) -> str:
        if not self.state.text.strip() and not shown:
            return ""
        if not total and self.state.recalls:
            return self.tr("↑↓ move, ↵ brings the line back to read and change")
        if not total:
            return self.tr("Nothing found. Try initials, pinyin, Chinese, English or a code.")
        keys = self.tr("↑↓ move, ↵ choose")
        counted = self.tr("{shown} of {total}").format(shown=shown, total=total)
        return f"{counted} · {keys}"

    def _draw_parts(self, language: str) -> None:
        state = self.state
        _empty(self._answers)
        if state.chosen is None:
            self._open.hide()
            self._parts.hide()
            return
        name = Words(name_of_hit(state.chosen, language), role="value", weight=600)
        self._parts.set_runs((name, *part_chips(state, self._book, language)))
        self._parts.show()
        self._open.setText(problem_words(state))
        self._open.show()
        asked = next((one for one in state.problems if one.choices), None)
        for code in asked.choices if asked else ():
            button = SecondaryButton(self.theme, _choice_name(self._book, code, language), is_small=True)
            button.setProperty("code", code)
            button.clicked.connect(self._answered)
            self._answers.addWidget(button)
        self._answers.addStretch(1)

    def _answered(self) -> None:
        sender = self.sender()
        code = str(sender.property("code")) if sender is not None else ""
        if any(one.problem is Problem.CHOOSE and code in one.choices for one in self.state.problems):
            state = say_which(self.state, code, self._book)
        else:
            state = typed(self.state, f"{self.state.text.rstrip()} {code.lower()}", self._book)
        self.field.edit.setText(state.text)
        self._set(state)
        self.field.edit.setFocus()


def no_recall(_state: Entry) -> tuple[Recall, ...]:
    return ()


def _choice_name(book: OrderBook, code: str, language: str) -> str:
    if code in SIDES:
        return side_word(code)
    table = book.catalogue.routes.get(code) or book.catalogue.frequencies.get(code)
    return code if table is None else f"{table.name_en if language == 'en' else table.name_zh} ({code.lower()})"


def _empty(row: QHBoxLayout) -> None:
    while (item := row.takeAt(0)) is not None:
        old = item.widget()
        if old is not None:
            old.hide()
            old.deleteLater()
