"""Positive skin tests on the doctor's page: proposed beside the orders, judged with Y. Blocks nothing; the drug is stopped by its test."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from client.commands import DecideAllergy
from client.records import AllergyProposal
from ui.doctor.doctor_model import DoctorModel
from ui.doctor.orders_pane import OrdersPane
from ui.doctor.proposal_words import of_test
from ui.requests.allergy_panel import AllergyPanel
from ui.requests.question import QuestionActs
from ui.spawner import Spawner


class AllergyActs(QuestionActs[AllergyProposal]):
    """Invariant: what is judged is the reading that the question named, of the patient it was asked for."""

    def __init__(
        self, model: DoctorModel, pane: OrdersPane, panel: AllergyPanel, spawner: Spawner, page: QWidget
    ) -> None:
        super().__init__(model, pane, panel, spawner, page)
        panel.confirmed.connect(self._confirmed)

    def ask(self) -> None:
        """Y: the newest that waits."""
        translate, patient = QCoreApplication.translate, self._model.drawn
        banner = self._model.chart.banner if self._model.chart is not None else None
        proposed = banner.allergies_proposed if banner is not None else ()
        if patient is None or not proposed:
            self._pane.say(translate("AllergyActs", "No positive skin test of this patient waits to be judged."))
            return
        title = translate("AllergyActs", "Is it an allergy to {substance}?").format(
            substance=proposed[0].substance.text
        )
        about = translate("AllergyActs", "{test}. Either way the drug stays stopped by its positive test.")
        self.open(patient, proposed[0], title, about.format(test=of_test(proposed[0], self._model.now)))

    def _confirmed(self, is_one: bool, reason: str) -> None:  # noqa: FBT001
        asked = self._asked
        self.drop()
        if asked is not None:
            self._spawner.spawn(self._keep(*asked, is_one, reason), "judge a skin test", owner=self._page)

    async def _keep(self, patient: str, one: AllergyProposal, is_one: bool, reason: str) -> None:  # noqa: FBT001
        chart = self._model.chart
        if chart is None or chart.patient != patient:
            return
        command = DecideAllergy(
            id=self._model.station.new_id(),
            author=self._model.session.person,
            patient=patient,
            encounter=chart.encounter,
            occurred_at=self._model.now,
            observation=one.key,
            substance=one.substance,
            is_confirmed=is_one,
            reason=reason,
        )
        words = QCoreApplication.translate("AllergyActs", "It was judged meanwhile; nothing was kept.")
        await self.send(command, words)
