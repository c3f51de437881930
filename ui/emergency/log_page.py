"""The log: the newest events of the journal, newest first, in words. Changes nothing and hides no event."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from PySide6.QtWidgets import QVBoxLayout

from offline.views import Event
from ui.emergency.centre_model import LAST_EVENTS, CentreModel
from ui.emergency.rows import log_row
from ui.marking.windows import Backdrop
from ui.theme.theme import Theme
from ui.widgets.empty import EmptyKind
from ui.widgets.listing import Listing
from ui.widgets.pane import Pane
from ui.widgets.table_model import Column, TableRow


class LogPage(Backdrop):
    """Invariant: shows exactly the events that were read."""

    def __init__(self, theme: Theme, model: CentreModel) -> None:
        super().__init__(theme)
        self._model = model
        self._rows: dict[tuple[int, str, date], TableRow] = {}
        self.pane = Pane(theme)
        self.listing = Listing(theme, self._columns())
        self.pane.body.addWidget(self.listing, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.pane)
        self.retranslate()

    def retranslate(self) -> None:
        self._rows.clear()
        self.pane.set_title(self.tr("Log"))
        self.listing.table.set_columns(self._columns())
        self.listing.table.setAccessibleName(self.tr("Log"))
        self.show_model()

    def show_model(self) -> None:
        model = self._model
        self.pane.set_meta(self.tr("the newest {count} events").format(count=LAST_EVENTS))
        if model.events is None:
            kind = EmptyKind.FAILED if "events" in model.failed else EmptyKind.READING
            self.listing.show_note(kind, subject=self.tr("Log"))
            return
        numbers = model.numbers()
        detail = self.tr("Nothing has happened at this station yet.")
        if not model.events:
            self.listing.show_note(EmptyKind.EMPTY, subject=self.tr("Log"), detail=detail)
            return
        self.listing.show_rows(self._worded(model.events, numbers, model.now))

    def _worded(self, events: Sequence[Event], numbers: Mapping[str, str], now: datetime) -> tuple[TableRow, ...]:
        """An event never changes and is told each second: its words are made once a day, and again when its command gets a number."""
        keys = [(event.seq, numbers.get(event.command or "", ""), now.date()) for event in events]
        made = {
            key: self._rows.get(key) or log_row(event, numbers, now) for key, event in zip(keys, events, strict=True)
        }
        self._rows = made
        return tuple(made[key] for key in keys)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(key="seq", title=self.tr("No."), width=64),
            Column(key="at", title=self.tr("Time"), width=130),
            Column(key="title", title=self.tr("Event"), width=180, wraps=True),
            Column(key="number", title=self.tr("Number"), width=84),
            Column(key="detail", title=self.tr("Details"), wraps=True),
        )
