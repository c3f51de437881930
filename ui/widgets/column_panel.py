"""The docked list of a table's columns: Space shows or hides, Alt ↑ ↓ moves, ← → sets the width. Keeps nothing: it announces.

panel = ColumnPanel(theme); panel.ask(title, table.given, table.wish)
panel.changed.connect(table.arrange)     # while it is tried out
panel.kept.connect(...)                  # the ColumnWish; dropped: as it was before
"""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui.theme.theme import Theme
from ui.widgets.arranging import AS_IT_COMES, ColumnWish, moved, toggled, visual_order, widened, wished
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.docked import ENTER, DockedPanel
from ui.widgets.labels import Label
from ui.widgets.table import Table
from ui.widgets.table_model import Column, TableRow, cell

STEP = 10
_ROW, _MOST_ROWS, _LEAST_ROWS = 26, 9, 3


class ColumnTable(Table):
    """Invariant: its own keys go to the panel before the table sees them."""

    pressed = Signal(object)
    rows_seen = _MOST_ROWS
    """As many as there is room for, and never fewer than a few: what stands below is not covered."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.height_of(self.rows_seen))

    def height_of(self, rows: int) -> int:
        return self.theme.scaled(_ROW) * rows + 4

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()
        self.pressed.emit(event)
        if not event.isAccepted():
            super().keyPressEvent(event)


class ColumnPanel(DockedPanel):
    """Invariant: what may not be hidden cannot be hidden here, and says so in its line."""

    changed = Signal(object)
    kept = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._columns: tuple[Column, ...] = ()
        self.wish = AS_IT_COMES
        self.title = Label(theme, role="value", wrap=True)
        self.table = ColumnTable(theme, _columns(), has_header=False)
        self.told = Label(theme, role="meta", tone="t2", wrap=True)
        self.keep, self.back = PrimaryButton(theme, "", keys="↵"), SecondaryButton(theme, "", keys="Esc")
        self.reset = SecondaryButton(theme, "", keys="R")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.told, 1)
        for button in (self.reset, self.back, self.keep):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self.table)
        column.addLayout(buttons)
        self.table.pressed.connect(self._key)
        self.keep.clicked.connect(self._keep)
        self.back.clicked.connect(self.dropped)
        self.reset.clicked.connect(self._reset)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        self.keep.setText(self.tr("Keep"))
        self.back.setText(self.tr("As before"))
        self.reset.setText(self.tr("As it comes"))
        self.told.setText(self.tr("Space shows or hides · Alt ↑ ↓ moves · ← → narrower, wider"))
        self.table.setAccessibleName(self.tr("Columns of the table"))
        self._draw()

    def ask(self, title: str, columns: tuple[Column, ...], wish: ColumnWish) -> None:
        self._columns, self.wish = columns, wish
        self.title.setText(title)
        self._draw()
        self.show()
        first = next(iter(self.table.rows.rows), None)
        if first is not None:
            self.table.choose(first.key)
        self.table.setFocus()

    def _draw(self) -> None:
        shown = wished(self._columns, self.wish)
        named = [at for at in visual_order(self._columns, self.wish) if self._columns[at].title]
        self.table.set_rows(tuple(self._row(self._columns[at], shown[at]) for at in named))
        self.table.rows_seen = min(len(named), _MOST_ROWS)
        self.table.setMinimumHeight(self.table.height_of(min(len(named), _LEAST_ROWS)))
        self.table.setMaximumHeight(self.table.height_of(self.table.rows_seen))
        self.table.updateGeometry()

    def _row(self, given: Column, shown: Column) -> TableRow:
        is_hidden = given.key in self.wish.hidden and given.may_hide
        state = self.tr("hidden") if is_hidden else self.tr("shown") if given.may_hide else self.tr("always shown")
        width = self.tr("takes the rest") if not given.width else "" if is_hidden else f"{shown.width} px"
        tone = "t3" if is_hidden else "t1"
        return TableRow(
            key=given.key,
            cells=(cell(given.title, tone=tone, weight=600), cell(state, tone=tone), cell(width, tone="t2")),
            height=_ROW,
        )

    def _key(self, event: QKeyEvent) -> None:
        row = self.table.current_row()
        key, is_alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if key in ENTER:
            self._keep()
        elif key == Qt.Key.Key_R:
            self._reset()
        elif row is None:
            return
        elif key == Qt.Key.Key_Space:
            self._change(toggled(self._columns, self.wish, row.key))
        elif is_alt and key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self._change(moved(self._columns, self.wish, row.key, -1 if key == Qt.Key.Key_Up else 1))
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            step = -STEP if key == Qt.Key.Key_Left else STEP
            self._change(widened(self._columns, self.wish, row.key, step))
        else:
            return
        event.accept()

    def _change(self, wish: ColumnWish) -> None:
        self.wish = wish
        self._draw()
        self.changed.emit(wish)

    def _reset(self) -> None:
        self._change(AS_IT_COMES)

    def _keep(self) -> None:
        self.kept.emit(self.wish)


def _columns() -> tuple[Column, ...]:
    return (
        Column(key="name", title="", wraps=True),
        Column(key="state", title="", width=160),
        Column(key="width", title="", width=120),
    )


def columns_hint() -> str:
    """What the status bar says beside Ctrl Shift C."""
    return QCoreApplication.translate("ColumnPanel", "columns")
