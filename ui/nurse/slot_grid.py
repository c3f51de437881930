"""The grid itself: a row for each patient, a cell for each value. Typing opens a cell, Enter goes down. Holds no value: the model does."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.nurse.slot_cells import COLUMNS
from ui.nurse.slot_model import SlotLine, SlotModel
from ui.nurse.slot_words import cell_fault, column_title, present_words
from ui.nurse.words import UNKNOWN
from ui.person_words import patient_name
from ui.theme.theme import Theme
from ui.widgets.living import Living

Index = QModelIndex | QPersistentModelIndex
HEADS = ("bed", "name", *COLUMNS)
WIDTHS = {"bed": 52, "name": 150, "t": 92, "bp": 96, "stool": 84, "weight": 92}


class SlotCells(QAbstractTableModel):
    """What the view asks for. Invariant: a cell shows what is typed, else what the slot already has, in grey."""

    def __init__(self, theme: Theme, model: SlotModel) -> None:
        super().__init__()
        self._theme, self._model = theme, model
        self.lines: tuple[SlotLine, ...] = ()

    def show_lines(self) -> None:
        self.beginResetModel()
        self.lines = self._model.shown()
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(HEADS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return column_title(HEADS[section])

    def flags(self, index: Index) -> Qt.ItemFlag:
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return plain | Qt.ItemFlag.ItemIsEditable if HEADS[index.column()] in COLUMNS else plain

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line, column = self.lines[index.row()], HEADS[index.column()]
        if column == "bed":
            return _plain(line.card.bed.label if line.card.bed else UNKNOWN, role)
        if column == "name":
            return _plain(patient_name(line.card.patient) if line.card.patient else "", role)
        return self._cell(line, column, role)

    def _cell(self, line: SlotLine, column: str, role: int) -> Any:
        typed, doubt = self._model.typed(line.key, column), self._model.doubted(line.key, column)
        fault = self._model.fault(line.key, column)
        if role == Qt.ItemDataRole.EditRole:
            return typed
        if role == Qt.ItemDataRole.DisplayRole:
            here = present_words(self._model.present(line, column))
            pending = "▵ " if here and line.is_pending else ""
            return f"{doubt} ?" if doubt else f"! {typed}" if fault else typed or f"{pending}{here}"
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._theme.color("danger" if fault else "t1" if typed else "t3")
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole}:
            return self.said(line, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def said(self, line: SlotLine, column: str) -> str:
        """What is wrong with a cell."""
        book = self._model.book
        return cell_fault(self._model.meant(line.key, column), self._model.doubted(line.key, column), book)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole:
            return False
        line = self.lines[index.row()]
        self._model.type(line.key, HEADS[index.column()], str(value))
        self.dataChanged.emit(index, index)
        return True


def _plain(text: str, role: int) -> Any:
    return text if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole} else None


class SlotPainter(QStyledItemDelegate):
    """Words in their own colour, chosen or not; the grid frames the chosen cell."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_Selected


class SlotGrid(Living, QTableView):
    """Invariant: the current cell is where typing goes; a wrong cell keeps what was typed."""

    moved = Signal()

    def __init__(self, theme: Theme, model: SlotModel) -> None:
        super().__init__()
        self.cells = SlotCells(theme, model)
        self.setModel(self.cells)
        self._painter = SlotPainter()
        self.setItemDelegate(self._painter)
        self.verticalHeader().hide()
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.AnyKeyPressed | triggers.EditKeyPressed | triggers.DoubleClicked)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.cells.dataChanged.connect(self._tell)
        self.live_with(theme)
        self.restyle()

    def restyle(self) -> None:
        self.setFont(self.theme.font("body"))
        self.horizontalHeader().setFont(self.theme.font("meta", weight=500))
        self.verticalHeader().setDefaultSectionSize(self.theme.row_height)
        for at, column in enumerate(HEADS):
            self.setColumnWidth(at, round(WIDTHS.get(column, 66) * self.theme.text_percent / 100))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.currentIndex().isValid():
            painter = QPainter(self.viewport())
            painter.setPen(QPen(self.theme.color("accent"), 2))
            painter.drawRect(self.visualRect(self.currentIndex()).adjusted(0, 0, -2, -2))
            painter.end()

    def _tell(self) -> None:
        self.moved.emit()

    def show_lines(self) -> None:
        """The same cell stays the current one, where its patient is still there."""
        index = self.currentIndex()
        before = self.cells.lines[index.row()].key if index.isValid() and index.row() < len(self.cells.lines) else ""
        column = index.column() if index.isValid() else HEADS.index("t")
        self.cells.show_lines()
        rows = [line.key for line in self.cells.lines]
        if rows:
            row = rows.index(before) if before in rows else min(max(index.row(), 0), len(rows) - 1)
            self.setCurrentIndex(self.cells.index(row, column))

    def finish(self) -> None:
        """Takes what stands in an open cell."""
        editor = self.viewport().findChild(QLineEdit)
        if editor is not None and self.is_typing():
            self.commitData(editor)
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def is_typing(self) -> bool:
        return self.state() == QAbstractItemView.State.EditingState

    def current(self) -> tuple[SlotLine, str] | None:
        index = self.currentIndex()
        if not index.isValid() or index.row() >= len(self.cells.lines):
            return None
        return self.cells.lines[index.row()], HEADS[index.column()]

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.moved.emit()

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Enter takes the cell and goes down; a cell that is asked for again stays."""
        super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        if hint is QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            self._go_down()
        elif hint is QAbstractItemDelegate.EndEditHint.EditNextItem:
            self._go_aside(1)
        elif hint is QAbstractItemDelegate.EndEditHint.EditPreviousItem:
            self._go_aside(-1)

    def _go_down(self) -> None:
        index = self.currentIndex()
        here = self.current()
        if here is not None and self.cells.said(*here):
            return
        below = self.cells.index(index.row() + 1, index.column())
        if below.isValid():
            self.setCurrentIndex(below)

    def _go_aside(self, step: int) -> None:
        index = self.currentIndex()
        beside = self.cells.index(index.row(), index.column() + step)
        if beside.isValid():
            self.setCurrentIndex(beside)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes down without typing too; Del empties a cell. Enter of an open cell comes by here on its way and is not meant."""
        key = event.key()
        if self.is_typing():
            event.accept()
            return
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._go_down()
        elif key == Qt.Key.Key_Delete and self.current() is not None:
            self.cells.setData(self.currentIndex(), "")
        else:
            super().keyPressEvent(event)
