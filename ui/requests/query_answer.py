"""A nurse's question about an order on the doctor's page: what she asked, and the doctor's words back to her. Decides nothing by itself."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from client.commands import AnswerQuery
from client.errors import PolicyRefused
from offline.views import OrderRow, QueryThread
from ui.doctor.doctor_model import DoctorModel
from ui.doctor.orders_pane import OrdersPane
from ui.doctor.wording import day_time
from ui.spawner import Spawner
from ui.theme.theme import Theme
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.docked import DockedPanel, form_key
from ui.widgets.fields import LineField
from ui.widgets.labels import Label


class QueryAnswerPanel(DockedPanel):
    """Invariant: nothing is sent without words."""

    confirmed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._title = Label(theme, role="value", wrap=True)
        self.about = Label(theme, role="body", wrap=True)
        self._against = Label(theme, role="meta", tone="danger", weight=600, wrap=True)
        self.answer = LineField(theme)
        self._confirm = PrimaryButton(theme, "", keys="Alt ↵")
        self._drop = SecondaryButton(theme, "", keys="Esc")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(6)
        for widget in (self._title, self.about, self.answer, self._against):
            column.addWidget(widget)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._drop)
        buttons.addWidget(self._confirm)
        column.addLayout(buttons)
        column.addStretch(1)
        self._confirm.clicked.connect(self._say)
        self._drop.clicked.connect(self.dropped)
        self.hide()
        self.retranslate()

    def ask(self, title: str, about: str) -> None:
        self._title.setText(title)
        self.about.setText(about)
        self.answer.edit.clear()
        self._against.hide()
        self.show()
        self.answer.edit.setFocus()

    def retranslate(self) -> None:
        self.answer.set_words(
            self.tr("Answer"), self.tr("the nurse reads this; change or stop the order by its own act")
        )
        self._confirm.setText(self.tr("Send to the nurse"))
        self._drop.setText(self.tr("Back"))

    def _say(self) -> None:
        words = self.answer.text().strip()
        if words:
            self.confirmed.emit(words)
        else:
            self._against.setText(self.tr("Write the answer: the nurse cannot verify the order without it."))
            self._against.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not form_key(event, onward=self.focusNextChild, take=self._say, leave=self.dropped.emit):
            super().keyPressEvent(event)


class QueryActs(QObject):
    """Invariant: an answer belongs to the patient and the question it was opened for."""

    def __init__(
        self, model: DoctorModel, pane: OrdersPane, panel: QueryAnswerPanel, spawner: Spawner, page: QWidget
    ) -> None:
        super().__init__(page)
        self._model, self._pane, self._panel = model, pane, panel
        self._spawner, self._page = spawner, page
        self._asked: tuple[str, OrderRow, QueryThread] | None = None
        panel.confirmed.connect(self._confirmed)
        panel.dropped.connect(self.drop)

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
        self._asked = (patient, row, one)
        self._panel.ask(title, " ".join(part for part in (at, query.reason, query.text) if part))
        self._pane.show_form(self._panel)

    def _row(self) -> OrderRow | None:
        line = self._pane.current()
        return line.row if line is not None else None

    def _confirmed(self, words: str) -> None:
        asked = self._asked
        if asked is not None:
            self.drop()
            self._spawner.spawn(self._answer(*asked, words), "answer a nurse", owner=self._page)

    async def _answer(self, patient: str, row: OrderRow, one: QueryThread, words: str) -> None:
        command = AnswerQuery(
            id=self._model.station.new_id(),
            author=self._model.session.person,
            patient=patient,
            encounter=row.order.encounter,
            occurred_at=self._now(),
            query=one.query.key,
            orders=one.query.orders,
            text=words,
            recipient=one.query.by_reference or "",
        )
        try:
            await self._model.station.submit(command)
        except PolicyRefused as error:
            if "gone" not in error.facts:
                raise
            said = QCoreApplication.translate("QueryActs", "The question is not here any more; nothing was sent.")
            self._pane.say(said)
            return
        await self._model.refresh()

    def _now(self) -> datetime:
        return self._model.now

    def drop(self) -> None:
        self.leave()
        self._pane.table.setFocus()

    def leave(self) -> None:
        if self._asked is not None:
            self._asked = None
            self._panel.hide()
            self._pane.show_form(None)
