"""Keeping an order of the table as a favourite, or not any more; carried to the model. Decides nothing."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from client.commands import OrderDraft
from client.errors import InputRefused
from ui.doctor.change_model import draft_of
from ui.doctor.doctor_model import DoctorModel
from ui.doctor.orders_pane import OrdersPane
from ui.doctor.recall_model import MOST_FAVOURITES
from ui.spawner import Spawner


class FavouriteActs(QObject):
    """Invariant: a favourite is one line, without its patient."""

    def __init__(self, model: DoctorModel, pane: OrdersPane, spawner: Spawner, page: QWidget) -> None:
        super().__init__(page)
        self._model, self._pane = model, pane
        self._spawner, self._page = spawner, page

    def toggle(self) -> None:
        """F: the chosen order or draft."""
        line, draft = self._pane.current(), None
        if line is not None and line.draft is not None:
            draft = line.draft.draft
        elif line is not None and line.row is not None:
            draft = draft_of(line.row.order, self._model.book, self._model.now)
        if draft is None:
            self._pane.say(self.tr("Choose an order that the catalogue knows."))
            return
        self._spawner.spawn(self._toggle(draft), "keep a favourite", owner=self._page)

    async def _toggle(self, draft: OrderDraft) -> None:
        try:
            is_one = await self._model.toggle_favourite(draft)
        except InputRefused:
            words = self.tr("There are {most} favourites already: choose one of them and press F to let it go.")
            self._pane.say(words.format(most=MOST_FAVOURITES))
            return
        count = len(self._model.favourites)
        words = (
            self.tr("Kept as a favourite ({count} of {most}): * in the entry line lists them.")
            if is_one
            else self.tr("No favourite any more ({count} of {most}).")
        )
        self._pane.say(words.format(count=count, most=MOST_FAVOURITES))
