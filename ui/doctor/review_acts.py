"""The review of the long-term orders as people do it in the orders pane, carried to the model. Decides nothing."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from client.clinical.orders import Review
from ui.doctor.doctor_model import DoctorModel
from ui.doctor.orders_pane import OrdersPane
from ui.doctor.review_model import Reviewed, Word, again, begin, say, stop_all
from ui.doctor.review_panel import ReviewPanel
from ui.spawner import Spawner


class ReviewActs(QObject):
    """Invariant: a review belongs to the patient it was begun for, and follows what is shown of him until it is signed."""

    def __init__(self, model: DoctorModel, pane: OrdersPane, spawner: Spawner, page: QWidget) -> None:
        super().__init__(page)
        self._model, self._pane = model, pane
        self._spawner, self._page = spawner, page
        self.panel: ReviewPanel = pane.review
        self.review: Reviewed | None = None
        self.panel.said.connect(self._say)
        self.panel.all_stopped.connect(self._stop_all)
        self.panel.kind_chosen.connect(self._choose_kind)
        self.panel.confirmed.connect(self.sign)

    @property
    def is_open(self) -> bool:
        return self.review is not None

    def begin(self) -> None:
        chart, patient = self._model.chart, self._model.drawn
        if chart is None or patient is None:
            return
        self.review = begin(patient, chart.orders)
        self._show()
        self.panel.focus()

    def follow(self) -> None:
        """The orders are shown anew: what changed must be decided again."""
        chart = self._model.chart
        if self.review is not None and chart is not None and chart.patient == self.review.patient:
            self.review = again(self.review, chart.orders)
            self._show()

    def drop(self) -> None:
        """The keys are the table's again if the review had them."""
        focus = QApplication.focusWidget()
        had_keys = focus is not None and self.panel.isAncestorOf(focus)
        self.review = None
        self._pane.set_reviewing(is_reviewing=False)
        if had_keys:
            self._pane.take_keys()

    def sign(self) -> None:
        review = self.review
        if review is None or review.hindrances() or review.patient != self._model.drawn:
            return
        self._spawner.spawn(self._sign(review), "sign a review", owner=self._page)

    async def _sign(self, review: Reviewed) -> None:
        """What could not be signed stays on the screen as it was decided."""
        if not await self._model.sign_review(review):
            return
        if self.review is not None and self.review.patient == review.patient:
            self.drop()

    def _show(self) -> None:
        if self.review is not None:
            self.panel.show_review(self.review)
            self._pane.set_reviewing(is_reviewing=True)

    def _say(self, key: str, word: str) -> None:
        if self.review is not None:
            self.review = say(self.review, key, Word(word))
            self._show()

    def _stop_all(self) -> None:
        if self.review is not None:
            self.review = stop_all(self.review)
            self._show()

    def _choose_kind(self, kind: str) -> None:
        if self.review is not None:
            review = self.review
            self.review = Reviewed(
                patient=review.patient,
                groups=review.groups,
                said=review.said,
                kind=Review(kind) if kind else None,
                has_undecided=review.has_undecided,
            )
            self._show()
