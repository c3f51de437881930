"""The 72-hour look on the doctor's page: ticked off with a decision that leads to its own order act. Ends and changes no order itself."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from client.commands import ReviewAntimicrobial
from offline.views import OrderRow
from ui.doctor.doctor_model import DoctorModel
from ui.doctor.ending_model import read_time
from ui.doctor.orders_acts import OrdersActs
from ui.doctor.orders_pane import OrdersPane
from ui.doctor.wording import day_time
from ui.requests.look_panel import LookPanel
from ui.requests.question import QuestionActs
from ui.requests.use_words import form_words
from ui.spawner import Spawner


class LookActs(QuestionActs[OrderRow]):
    """Invariant: a look belongs to the patient and the order it was opened for; the order's own act is asked after it was kept."""

    def __init__(
        self,
        model: DoctorModel,
        pane: OrdersPane,
        panel: LookPanel,
        acts: OrdersActs,
        spawner: Spawner,
        page: QWidget,
    ) -> None:
        super().__init__(model, pane, panel, spawner, page)
        self._panel, self._acts = panel, acts
        panel.confirmed.connect(self._confirmed)

    def ask(self) -> None:
        """T: the look that the chosen order waits for."""
        line, patient = self._pane.current(), self._model.drawn
        row = line.row if line is not None else None
        if row is None or row.review is None or patient is None:
            self._pane.say(QCoreApplication.translate("LookActs", "This order waits for no 72 h review."))
            return
        translate, now = QCoreApplication.translate, self._model.now
        due = day_time(row.review.due_at, now)
        title = translate("LookActs", "72 h review: {name}, due {time}").format(
            name=self._acts.endings.names(row), time=due
        )
        self.open(patient, row, title, self._form_words(row))

    def _form_words(self, row: OrderRow) -> str:
        """What the request form said when it was ordered."""
        form = row.order.form
        if form is None:
            return QCoreApplication.translate("LookActs", "There is no request form to this order.")
        return form_words(form)

    def _confirmed(self, decision: str, until: str, reason: str) -> None:
        asked, translate = self._asked, QCoreApplication.translate
        at = read_time(until, self._model.now) if until.strip() else None
        if not decision or not reason:
            self._panel.refuse(translate("LookActs", "Say the decision and its reason."))
        elif decision == "continue" and (at is None or at <= self._model.now):
            self._panel.refuse(translate("LookActs", "Until when? A time that lies ahead."))
        elif asked is not None:
            self.drop()
            work = self._keep(*asked, decision, at if decision == "continue" else None, reason)
            self._spawner.spawn(work, "review an antibacterial", owner=self._page)

    async def _keep(self, patient: str, row: OrderRow, decision: str, until: datetime | None, reason: str) -> None:
        chart, task = self._model.chart, row.review
        if chart is None or chart.patient != patient or task is None:
            return
        command = ReviewAntimicrobial(
            id=self._model.station.new_id(),
            author=self._model.session.person,
            patient=patient,
            encounter=chart.encounter,
            occurred_at=self._model.now,
            order=row.order.key,
            task=task.key,
            task_version=task.version,
            decision=decision,
            until=until,
            reason=reason,
        )
        words = QCoreApplication.translate("LookActs", "It was reviewed meanwhile; nothing was kept.")
        if not await self.send(command, words):
            return
        if self._model.drawn == patient:
            self._lead_on(row, decision, until)

    def _lead_on(self, row: OrderRow, decision: str, until: datetime | None) -> None:
        """To the act that the decision asks for, with the doctor's own hand."""
        self._pane.table.choose(row.order.key)
        if decision in {"narrow", "switch-oral"}:
            self._acts.change()
        else:
            self._acts.stop()
            if until is not None:
                time = self._pane.reason.time.edit
                time.setText(until.strftime("%m-%d %H:%M"))
                self._pane.reason.time_edited.emit(time.text())
