"""A nurse's question about an order on the doctor's page: what she asked, and the doctor's words back to her. Decides nothing by itself."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from client.commands import AnswerQuery
from offline.views import OrderRow, QueryThread
from ui.doctor.doctor_model import DoctorModel
from ui.doctor.orders_pane import OrdersPane
from ui.doctor.wording import day_time
from ui.requests.question import QuestionActs, QuestionPanel
from ui.spawner import Spawner
from ui.theme.theme import Theme
from ui.widgets.fields import LineField


class QueryAnswerPanel(QuestionPanel):
    """Invariant: nothing is sent without words."""

    confirmed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.answer = LineField(theme)
        self.lay_out((self.answer, 1))

    def begin(self) -> QWidget:
        self.answer.edit.clear()
        return self.answer.edit

    def retranslate(self) -> None:
        self.answer.set_words(
            self.tr("Answer"), self.tr("the nurse reads this; change or stop the order by its own act")
        )
        self._confirm.setText(self.tr("Send to the nurse"))
        self._drop.setText(self.tr("Back"))

    def say(self) -> None:
        words = self.answer.text().strip()
        if words:
            self.confirmed.emit(words)
        else:
            self.refuse(self.tr("Write the answer: the nurse cannot verify the order without it."))


class QueryActs(QuestionActs[tuple[OrderRow, QueryThread]]):
    """Invariant: an answer belongs to the patient and the question it was opened for."""

    def __init__(
        self, model: DoctorModel, pane: OrdersPane, panel: QueryAnswerPanel, spawner: Spawner, page: QWidget
    ) -> None:
        super().__init__(model, pane, panel, spawner, page)
        panel.confirmed.connect(self._confirmed)

    def is_asked(self) -> bool:
        """Whether a question waits at the chosen order."""
        row = self._row()
        return row is not None and row.is_queried

    def ask(self) -> None:
        """X: the oldest open question about the chosen order."""
        row, patient = self._row(), self._model.drawn
        one = next((each for each in row.queries if each.is_open), None) if row is not None else None
        if row is None or patient is None or one is None:
            return
        translate, query = QCoreApplication.translate, one.query
        title = translate("QueryActs", "{who} asks about {name}").format(who=query.by or "—", name=row.order.what.text)
        at = day_time(query.at, self._model.now) if query.at is not None else ""
        self.open(patient, (row, one), title, " ".join(part for part in (at, query.reason, query.text) if part))

    def _row(self) -> OrderRow | None:
        line = self._pane.current()
        return line.row if line is not None else None

    def _confirmed(self, words: str) -> None:
        asked = self._asked
        if asked is not None:
            self.drop()
            patient, (row, one) = asked
            self._spawner.spawn(self._answer(patient, row, one, words), "answer a nurse", owner=self._page)

    async def _answer(self, patient: str, row: OrderRow, one: QueryThread, words: str) -> None:
        command = AnswerQuery(
            id=self._model.station.new_id(),
            author=self._model.session.person,
            patient=patient,
            encounter=row.order.encounter,
            occurred_at=self._now(),
            query=one.query.key,
            orders=one.query.orders,
            order_versions=self._versions(one),
            text=words,
            recipient=one.query.by_reference or "",
        )
        said = QCoreApplication.translate("QueryActs", "The question is not here any more; nothing was sent.")
        await self.send(command, said, only="gone")

    def _versions(self, one: QueryThread) -> tuple[str | None, ...]:
        """Of the lines as they stand before the doctor; None for what is not here."""
        chart = self._model.chart
        known = {row.order.key: row.order.version for row in chart.orders} if chart is not None else {}
        return tuple(known.get(key) for key in one.query.orders)

    def _now(self) -> datetime:
        return self._model.now
