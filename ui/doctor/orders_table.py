"""The order table: columns as wide as their words; a name that does not fit goes over several lines, it is never cut."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent

from ui.doctor.order_columns import order_columns
from ui.theme.theme import Theme
from ui.widgets.table import Table
from ui.widgets.table_model import TableRow


class OrdersTable(Table):
    """Invariant: widths follow the rows and the room; the selection stays on its order."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, order_columns((), theme, 1000))

    def show_rows(self, rows: Sequence[TableRow]) -> None:
        """What stands there already is neither measured nor laid out again."""
        if tuple(rows) != self.rows.rows:
            self.show_table(order_columns(rows, self.theme, self.viewport().width()), rows)

    def retranslate(self) -> None:
        self._lay(self.rows.rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay(self.rows.rows)

    def remark(self) -> None:
        super().remark()
        self._lay(self.rows.rows)

    def restyle(self) -> None:
        super().restyle()
        self._lay(self.rows.rows)

    def _lay(self, rows: Sequence[TableRow]) -> None:
        columns = order_columns(rows, self.theme, self.viewport().width())
        if columns != self.rows.columns:
            self.set_columns(columns)
