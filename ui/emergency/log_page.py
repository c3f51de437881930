"""The log: the newest events of the journal, newest first, in words. Changes nothing and hides no event."""

from PySide6.QtWidgets import QVBoxLayout

from ui.emergency.centre_model import LAST_EVENTS, CentreModel
from ui.emergency.rows import log_row
from ui.marking.windows import Backdrop
from ui.theme.theme import Theme
from ui.widgets.empty import EmptyKind
from ui.widgets.listing import Listing
from ui.widgets.pane import Pane
from ui.widgets.table_model import Column


class LogPage(Backdrop):
    """Invariant: shows exactly the events that were read."""

    def __init__(self, theme: Theme, model: CentreModel) -> None:
        super().__init__(theme)
        self._model = model
        self.pane = Pane(theme)
        self.listing = Listing(theme, self._columns())
        self.pane.body.addWidget(self.listing, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.pane)
        self.retranslate()

    def retranslate(self) -> None:
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
        self.listing.show_rows(tuple(log_row(event, numbers, model.now) for event in model.events))

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(key="seq", title=self.tr("No."), width=64),
            Column(key="at", title=self.tr("Time"), width=130),
            Column(key="title", title=self.tr("Event"), width=180, wraps=True),
            Column(key="number", title=self.tr("Number"), width=84),
            Column(key="detail", title=self.tr("Details"), wraps=True),
        )
