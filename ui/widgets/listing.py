"""A table together with the note that stands in its place when there are no rows to show."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from ui.theme.theme import Theme
from ui.widgets.empty import EmptyKind, EmptyState
from ui.widgets.table import Table
from ui.widgets.table_model import Column, TableRow


class Listing(QStackedWidget):
    """Invariant: either rows or exactly one of the four notes is seen, never a blank table."""

    retry_wanted = Signal()

    def __init__(self, theme: Theme, columns: Sequence[Column], *, has_header: bool = True) -> None:
        super().__init__()
        self.table = Table(theme, columns, has_header=has_header)
        self.note = EmptyState(theme)
        self.note.retry_wanted.connect(self.retry_wanted)
        self.addWidget(self.table)
        self.addWidget(self.note)
        self.setCurrentWidget(self.note)

    def show_rows(self, rows: Sequence[TableRow], *, subject: str = "") -> None:
        """With no rows it says that there are none; only call it when that is known."""
        self.table.set_rows(rows)
        if rows:
            self.setCurrentWidget(self.table)
        else:
            self.show_note(EmptyKind.EMPTY, subject=subject)

    def show_table(self, columns: Sequence[Column], rows: Sequence[TableRow], *, subject: str = "") -> None:
        """As `show_rows`, with other columns."""
        self.table.show_table(columns, rows)
        if rows:
            self.setCurrentWidget(self.table)
        else:
            self.show_note(EmptyKind.EMPTY, subject=subject)

    def show_note(self, kind: EmptyKind, *, subject: str = "", detail: str = "") -> None:
        self.note.set_kind(kind, subject=subject, detail=detail)
        self.setCurrentWidget(self.note)
