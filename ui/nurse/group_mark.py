"""Marks the whole group of the current row, not only the line the keys stand on. The current row stays the one that was chosen."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QObject, QSignalBlocker

from ui.widgets.table import Table


class GroupMark(QObject):
    """Lives as long as its table. Invariant: the selected rows are those that share the current row's bracket; nobody is told twice."""

    def __init__(self, table: Table) -> None:
        super().__init__(table)
        self._table = table
        table.selectionModel().selectionChanged.connect(self._extend)

    def _extend(self) -> None:
        table = self._table
        at, chosen = table.currentIndex().row(), table.selectionModel()
        if at < 0 or not chosen.isRowSelected(at, QModelIndex()):
            return
        first = last = at
        while table.rows.shares_group(first, first - 1):
            first -= 1
        while table.rows.shares_group(last, last + 1):
            last += 1
        if all(chosen.isRowSelected(row, QModelIndex()) for row in range(first, last + 1)):
            return
        lines = QItemSelection(table.rows.index(first, 0), table.rows.index(last, len(table.rows.columns) - 1))
        blocker = QSignalBlocker(table)
        chosen.select(lines, QItemSelectionModel.SelectionFlag.Select)
        blocker.unblock()
