"""A pharmacist's rejection on the doctor's page: changed or stopped by the order's own act, or kept with a reason. Decides nothing."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from client.clinical.safety.findings import is_reason
from client.commands import ReplyPharmacist
from offline.views import OrderRow
from ui.doctor.doctor_model import DoctorModel
from ui.doctor.orders_acts import OrdersActs
from ui.doctor.orders_pane import OrdersPane
from ui.doctor.wording import day_time
from ui.pharm_marks import pharm_words
from ui.requests.pharm_panel import PharmPanel
from ui.requests.question import QuestionActs
from ui.spawner import Spawner


class PharmActs(QuestionActs[OrderRow]):
    """Invariant: an answer belongs to the patient, the order and the rejection it was opened for."""

    def __init__(
        self, model: DoctorModel, pane: OrdersPane, panel: PharmPanel, acts: OrdersActs, spawner: Spawner, page: QWidget
    ) -> None:
        super().__init__(model, pane, panel, spawner, page)
        self._panel, self._acts = panel, acts
        panel.confirmed.connect(self._confirmed)

    def ask(self) -> None:
        """X: the rejection of the chosen order."""
        line, patient = self._pane.current(), self._model.drawn
        row = line.row if line is not None else None
        review = row.pharm.review if row is not None and row.pharm is not None else None
        if row is None or patient is None or review is None or not review.is_open_rejection:
            self._pane.say(QCoreApplication.translate("PharmActs", "No pharmacist's rejection waits at this order."))
            return
        title = QCoreApplication.translate("PharmActs", "The pharmacist rejected: {name}")
        self.open(patient, row, title.format(name=self._acts.endings.names(row)), pharm_words(row.pharm, self._at))

    def _at(self, moment: datetime | None) -> str:
        return day_time(moment, self._model.now) if moment is not None else ""

    def _confirmed(self, answer: str, reason: str) -> None:
        asked, translate = self._asked, QCoreApplication.translate
        if not answer:
            self._panel.refuse(translate("PharmActs", "Say what becomes of the order."))
        elif answer == "keep" and not is_reason(reason):
            self._panel.refuse(translate("PharmActs", "Say why it is kept: the pharmacist reads it."))
        elif asked is not None:
            patient, row = asked
            self.drop()
            if answer == "keep":
                self._spawner.spawn(self._keep(patient, row, reason), "answer a pharmacist", owner=self._page)
            else:
                self._lead_on(row, answer)

    def _lead_on(self, row: OrderRow, answer: str) -> None:
        """To the order's own act, with the doctor's own hand; the pharmacist's own system sees what became of it."""
        self._pane.table.choose(row.order.key)
        if answer == "change":
            self._acts.change()
        else:
            self._acts.stop()

    async def _keep(self, patient: str, row: OrderRow, reason: str) -> None:
        chart = self._model.chart
        review = row.pharm.review if row.pharm is not None else None
        if chart is None or chart.patient != patient or review is None:
            return
        command = ReplyPharmacist(
            id=self._model.station.new_id(),
            author=self._model.session.person,
            patient=patient,
            encounter=chart.encounter,
            occurred_at=self._model.now,
            order=row.order.key,
            task=review.key,
            task_version=review.version,
            rejection=review.reason,
            reason=reason,
        )
        words = QCoreApplication.translate(
            "PharmActs", "The pharmacist's word changed meanwhile; nothing was kept. Read it anew."
        )
        await self.send(command, words)
