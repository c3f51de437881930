"""Countersigning an order given by word of mouth: one docked question, carried to the model. Decides nothing."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from client.clinical.controlled import is_strict_order
from client.errors import NotAllowed, SignInRefused
from offline.views import OrderRow
from ui.doctor.doctor_model import DoctorModel
from ui.doctor.ending_words import not_done_words
from ui.doctor.oral_model import against_countersigning
from ui.doctor.oral_words import oral_problem_words, since_words
from ui.doctor.orders_pane import OrdersPane
from ui.doctor.sign_acts import keep_the_keys
from ui.doctor.wording import amount_words, short_language
from ui.spawner import Spawner


class OralActs(QObject):
    """Invariant: signs only the order that the question was about, for the patient it was asked for."""

    def __init__(self, model: DoctorModel, pane: OrdersPane, spawner: Spawner, page: QWidget) -> None:
        super().__init__(page)
        self._model, self._pane = model, pane
        self._spawner, self._page = spawner, page
        self._asked: tuple[str, OrderRow] | None = None
        self._proving: tuple[str, OrderRow] | None = None
        """What the password is asked for."""
        pane.password.confirmed.connect(self._password_given)

    @property
    def is_asking(self) -> bool:
        return self._asked is not None

    def drop(self) -> None:
        self._asked = self._proving = None

    def ask(self) -> None:
        """C: shows the whole group as it was written down before it is signed; from another line it goes to the one that waits for me."""
        self._go_to_waiting()
        line, patient, chart = self._pane.current(), self._model.drawn, self._model.chart
        if line is None or line.row is None or patient is None or chart is None:
            self._pane.say(self.tr("Choose the oral order that is to be signed."))
            return
        row, person = line.row, self._model.session.person
        against = against_countersigning(row, person)
        if against is not None:
            self._pane.say(oral_problem_words(against, row.order.author or ""))
            return
        keys = row.countersign.task.orders if row.countersign is not None else ()
        language = short_language(self._pane.theme.language)
        lines = [
            f"{self._model.book.name_of_order(one.order, language)} {amount_words(one.order.dose)}"
            for one in chart.orders
            if one.order.key in keys
        ]
        waits = since_words(row.countersign.task, self._model.now) if row.countersign is not None else ""
        words = self.tr("Countersign, written down by {nurse} and read back ({waits}): {names}")
        self._pane.say("")
        self._asked = (patient, row)
        title = words.format(nurse=row.order.recorded_by or "", waits=waits, names=" + ".join(lines))
        self._pane.reason.ask_plain(title, self.tr("Countersign"))

    def _go_to_waiting(self) -> None:
        line, chart, person = self._pane.current(), self._model.chart, self._model.session.person
        if chart is None or (line is not None and line.row is not None and line.row.order.is_oral):
            return
        mine = (row.order.key for row in chart.orders if against_countersigning(row, person) is None)
        key = next(mine, None)
        if key is not None:
            self._pane.table.choose(key)

    def asked(self) -> tuple[str, OrderRow] | None:
        """What was asked about: it is dropped before it is carried out."""
        return self._asked

    def confirm(self, asked: tuple[str, OrderRow] | None) -> None:
        """A strictly controlled drug wants the password once more, as at signing."""
        if asked is None or asked[0] != self._model.drawn:
            return
        controlled = self._controlled(asked[1])
        if controlled:
            self._proving = asked
            self._pane.password.ask(controlled)
        else:
            self._spawner.spawn(self._countersign(*asked), "countersign an order", owner=self._page)

    def _controlled(self, row: OrderRow) -> str:
        """The names of the strictly controlled drugs of the group."""
        chart, book = self._model.chart, self._model.book
        keys = row.countersign.task.orders if row.countersign is not None else ()
        found = [one.order for one in chart.orders if one.order.key in keys] if chart is not None else []
        language = short_language(self._pane.theme.language)
        return ", ".join(book.name_of_order(one, language) for one in found if is_strict_order(one, book.catalogue))

    def _password_given(self, password: str) -> None:
        if self._proving is not None:
            work = self._prove_and_countersign(*self._proving, password)
            self._spawner.spawn(work, "countersign an order", owner=self._page)

    async def _prove_and_countersign(self, patient: str, row: OrderRow, password: str) -> None:
        asked = self._proving
        try:
            await self._model.confirm(password)
        except (SignInRefused, NotAllowed):
            if asked is self._proving:
                self._pane.password.refuse()
            return
        if asked is self._proving:
            self._proving = None
            keep_the_keys(self._pane, self._pane.password)
            self._pane.password.leave()
            await self._countersign(patient, row)

    async def _countersign(self, patient: str, row: OrderRow) -> None:
        """The question is closed by now, so what was not done is said beside the orders."""
        against = await self._model.countersign(patient, row)
        if against is not None:
            self._pane.say(not_done_words(oral_problem_words(against, row.order.author or "")))
