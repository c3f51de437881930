"""Releasing a drug that waits for its skin test: one docked question that names the result it rests on, answered with Ctrl Enter."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from client.errors import PolicyRefused
from client.records import SkinOutcome, SkinTestRead
from offline.views import OrderRow
from ui.doctor.doctor_model import DoctorModel
from ui.doctor.ending_acts import EndingActs
from ui.doctor.orders_pane import OrdersPane
from ui.doctor.orders_words import release_refusal_words
from ui.doctor.wording import day_time
from ui.spawner import Spawner


class ReleaseActs(QObject):
    """Invariant: releases only the order that the question was about; whether its test is negative, the station judges again."""

    def __init__(
        self, model: DoctorModel, pane: OrdersPane, endings: EndingActs, spawner: Spawner, page: QWidget
    ) -> None:
        super().__init__(page)
        self._model, self._pane, self._endings = model, pane, endings
        self._spawner, self._page = spawner, page
        self._asked: tuple[str, OrderRow] | None = None

    @property
    def is_asking(self) -> bool:
        return self._asked is not None

    def drop(self) -> None:
        self._asked = None

    def ask(self, row: OrderRow) -> None:
        """Enter on a row that is held: what the test said, or that nobody has read one."""
        patient = self._model.drawn
        if patient is None:
            return
        tests = self.tests_of(row)
        if tests and tests[0].outcome is not SkinOutcome.NEGATIVE:
            self._pane.say(
                self.tr("Not released: {result}. S stops the order.").format(result=self._words(tests[0])),
                is_danger=True,
            )
            return
        title = (
            self.tr("Release {names}: rests on {result}")
            if tests
            else self.tr(
                "Release {names}: {result}; the nurse enters it, or what is on record about the drug is judged"
            )
        )
        self._pane.say("")
        self._asked = (patient, row)
        names = self._endings.names(row)
        result = self._words(tests[0]) if tests else self.tr("no result of its own test yet")
        self._pane.reason.ask_signed(title.format(names=names, result=result), self.tr("Release the drug"))

    def tests_of(self, row: OrderRow) -> tuple[SkinTestRead, ...]:
        """The results of the very test that the order names, the newest first."""
        banner = self._model.chart.banner if self._model.chart is not None else None
        tests = banner.skin_tests if banner is not None else ()
        return tuple(one for one in tests if set(one.answers) & set(row.order.rests_on))

    def _words(self, test: SkinTestRead) -> str:
        now = self._model.now
        return " ".join(part for part in (test.name, test.said, day_time(test.at, now), test.by or "") if part)

    def confirm(self) -> None:
        asked = self._asked
        if asked is not None and asked[0] == self._model.drawn:
            self._spawner.spawn(self._release(*asked), "release", owner=self._page)

    async def _release(self, patient: str, row: OrderRow) -> None:
        try:
            await self._model.release(patient, row)
        except PolicyRefused as error:
            self._pane.say(release_refusal_words(error.facts))
        else:
            self._pane.say("")
