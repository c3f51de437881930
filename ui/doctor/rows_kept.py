"""The rows of the order table as they were worded last: an order that says the same in the same minute is not worded again.

Refuses to keep a draft's row: what it says depends on the drafts beside it.
"""

from datetime import datetime

from ui.doctor.order_book import OrderBook
from ui.doctor.order_rows import order_row, order_rows
from ui.doctor.orders_model import OrderLine, OrderTable
from ui.widgets.table_model import TableRow


class RowsKept:
    """Invariant: gives what `order_rows` would; times stand in rows to the minute."""

    def __init__(self) -> None:
        self._asked: tuple[object, ...] = ()
        self._before: dict[tuple[str, str], TableRow] = {}
        self._now: dict[tuple[str, str], TableRow] = {}

    def rows(self, table: OrderTable, book: OrderBook, language: str, now: datetime) -> tuple[TableRow, ...]:
        asked = (book, language, now.replace(second=0, microsecond=0))
        if asked != self._asked:
            self._asked, self._before = asked, {}
        self._now = {}
        found = order_rows(table, book, language, now, of_record=self._of_record)
        self._before = self._now
        return found

    def _of_record(self, line: OrderLine, book: OrderBook, language: str, now: datetime) -> TableRow:
        key = (line.section, line.key)
        kept = self._before.get(key)
        row = kept if kept is not None and kept.subject == line else order_row(line, book, language, now)
        self._now[key] = row
        return row
