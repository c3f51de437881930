"""The docked picker of order sets (G): sets on the left, the lines of the chosen one on the right, one line to change a dose in.

Space ticks, Enter brings a line to be changed, Alt Enter takes the ticked ones over. Takes the place of the order table while it is open.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.doctor.order_book import OrderBook
from ui.doctor.wording import short_language
from ui.requests.set_model import Member, Offered, searched
from ui.requests.set_rows import item_columns, item_row, set_columns, set_row
from ui.theme.theme import Theme
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.fields import LineField, SearchField
from ui.widgets.labels import Label
from ui.widgets.living import Living
from ui.widgets.table import Table


class SetPanel(Living, QWidget):
    """Invariant: shows what it is given; what is ticked is in the model's hands."""

    set_chosen = Signal(str)
    tick_wanted = Signal(int)
    line_wanted = Signal(int)
    line_given = Signal(int, str)
    save_wanted = Signal(str, bool)
    """A name, and whether it is for the ward."""
    confirmed = Signal()
    dropped = Signal()

    def __init__(self, theme: Theme, book: OrderBook) -> None:
        super().__init__()
        self.live_with(theme)
        self._book = book
        self._sets: tuple[Offered, ...] = ()
        self._members: tuple[Member, ...] = ()
        self._changing: int | None = None
        self._title = Label(theme, role="value", wrap=True)
        self.search = SearchField(theme, keys="G", height=30, is_prominent=True)
        self.search.edit.installEventFilter(self)
        self.sets, self.items = Table(theme, set_columns()), Table(theme, item_columns())
        self.items.installEventFilter(self)
        self.line = SearchField(theme, icon="plus", height=30)
        self.line.hide()
        self._said = Label(theme, role="meta", tone="t2", wrap=True)
        self.name = LineField(theme)
        self.save_own, self.save_ward = (
            SecondaryButton(theme, "", is_small=True),
            SecondaryButton(theme, "", is_small=True),
        )
        self.confirm = PrimaryButton(theme, "", keys="Alt ↵")
        self._drop = SecondaryButton(theme, "", keys="Esc")
        self._lay_out()
        self._connect()
        self.hide()
        self.retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 4, 2, 4)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self.search)
        lists = QHBoxLayout()
        lists.setSpacing(8)
        lists.addWidget(self.sets, 2)
        lists.addWidget(self.items, 3)
        column.addLayout(lists, 1)
        column.addWidget(self.line)
        column.addWidget(self._said)
        buttons = QHBoxLayout()
        buttons.addWidget(self.name, 1)
        for button in (self.save_own, self.save_ward):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        buttons.addStretch(1)
        buttons.addWidget(self._drop, 0, Qt.AlignmentFlag.AlignBottom)
        buttons.addWidget(self.confirm, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self.search.text_edited.connect(self._search)
        self.sets.row_changed.connect(self._set_changed)
        self.sets.row_activated.connect(self._to_items)
        self.items.row_activated.connect(self._change)
        self.line.accepted.connect(self._line_given)
        self.confirm.clicked.connect(self.confirmed)
        self._drop.clicked.connect(self.dropped)
        self.save_own.clicked.connect(self._save_own)
        self.save_ward.clicked.connect(self._save_ward)

    # -- showing ------------------------------------------------------------------------------------------------------

    def ask(self, sets: Sequence[Offered], title: str, *, key: str = "", can_save: bool) -> None:
        self._sets, self._members = tuple(sets), ()
        self._title.setText(title)
        self.search.edit.clear()
        self.name.edit.clear()
        self.leave_line()
        self.say("")
        for widget in (self.name, self.save_own, self.save_ward):
            widget.setEnabled(can_save)
        self.show()
        self._search("")
        if key and self.sets.choose(key):
            self.items.setFocus()
        else:
            self.search.edit.setFocus()

    def show_members(self, found: Sequence[Member], title: str) -> None:
        self._members = tuple(found)
        row = self.items.current_row()
        language = short_language(self.theme.language)
        self.items.set_rows(tuple(item_row(at, one, self._book, language) for at, one in enumerate(found)))
        self.items.setAccessibleName(title)
        self.items.choose(row.key if row is not None else "0")
        count = sum(one.is_ticked for one in found)
        self.confirm.setText(self.tr("Take over {count}").format(count=count))
        self.confirm.setEnabled(bool(count))

    def show_line(self, place: int, text: str) -> None:
        self._changing = place
        self.line.edit.setText(text)
        self.line.show()
        self.line.edit.setFocus()

    def leave_line(self) -> None:
        self._changing = None
        self.line.hide()

    def say(self, words: str) -> None:
        self._said.setText(words or self.tr("Space ticks, Enter changes a line, Alt Enter takes the ticked ones over."))

    def leave(self) -> None:
        self._sets, self._members = (), ()
        self.leave_line()
        self.hide()

    def retranslate(self) -> None:
        self.search.set_words(self.tr("Order set"), self.tr("Order set: name, initials or code"))
        self.sets.setAccessibleName(self.tr("Order sets"))
        self.line.set_words(self.tr("Line of the set"), self.tr("item, dose, frequency, route; Enter takes it"))
        self.name.set_words(self.tr("Save the drafts of this patient as a set"), self.tr("its name"))
        self.save_own.setText(self.tr("Mine"))
        self.save_ward.setText(self.tr("For the ward"))
        self._drop.setText(self.tr("Back"))
        self.sets.set_columns(set_columns())
        self.items.set_columns(item_columns())
        self._search(self.search.text())
        self.show_members(self._members, self.items.accessibleName())
        self.say("")

    # -- what a person does -------------------------------------------------------------------------------------------

    def _search(self, text: str) -> None:
        language = short_language(self.theme.language)
        rows = tuple(set_row(one, language) for one in searched(self._sets, text))
        self.sets.set_rows(rows)
        if rows:
            self.sets.choose(rows[0].key)

    def _set_changed(self, row: object) -> None:
        key = getattr(row, "key", "")
        if key and not self.isHidden():
            self.leave_line()
            self.set_chosen.emit(key)

    def _to_items(self, _row: object) -> None:
        self.items.setFocus()

    def _change(self, row: object) -> None:
        key = getattr(row, "key", "")
        if key:
            self.line_wanted.emit(int(key))

    def _line_given(self, text: str) -> None:
        if self._changing is not None:
            self.line_given.emit(self._changing, text)

    def _save_own(self) -> None:
        self.save_wanted.emit(self.name.text().strip(), False)

    def _save_ward(self) -> None:
        self.save_wanted.emit(self.name.text().strip(), True)

    # -- keys ---------------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or event.modifiers():
            return super().eventFilter(watched, event)
        key = event.key()
        if watched is self.search.edit and key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self._step(1 if key == Qt.Key.Key_Down else -1)
            return True
        if watched is self.search.edit and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.items.setFocus()
            return True
        row = self.items.current_row()
        if watched is self.items and key == Qt.Key.Key_Space and row is not None:
            self.tick_wanted.emit(int(row.key))
            return True
        return super().eventFilter(watched, event)

    def _step(self, by: int) -> None:
        rows, row = self.sets.rows.rows, self.sets.current_row()
        at = next((at for at, one in enumerate(rows) if row is not None and one.key == row.key), 0)
        if rows:
            self.sets.choose(rows[min(max(at + by, 0), len(rows) - 1)].key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.confirmed.emit()
        elif event.key() == Qt.Key.Key_Escape and self._changing is not None:
            self.leave_line()
            self.items.setFocus()
        elif event.key() == Qt.Key.Key_Escape:
            self.dropped.emit()
        else:
            super().keyPressEvent(event)
