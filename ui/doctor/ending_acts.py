"""Stopping and taking back an order as people do it in the orders pane: one docked question, carried to the model. Decides nothing."""

from collections.abc import Awaitable
from dataclasses import dataclass, field
from datetime import datetime

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from client.errors import WardlightError
from offline.views import DueDose, OrderRow
from ui.doctor.doctor_model import DoctorModel
from ui.doctor.ending_model import Asked, EndProblem, against_voiding, due_before, judged, read_time
from ui.doctor.ending_words import due_words, not_done_words, problem_words
from ui.doctor.orders_model import OrderLine, same_group
from ui.doctor.orders_pane import OrdersPane
from ui.doctor.wording import short_language
from ui.spawner import Spawner


@dataclass(slots=True)
class _Question:
    """What is asked at this moment, of whom, and what his nurses still have to do."""

    patient: str
    row: OrderRow
    is_void: bool
    doses: tuple[DueDose, ...] = field(default=())


class EndingActs(QObject):
    """Invariant: a question belongs to the patient and the order it was asked about; dropped, it does nothing."""

    def __init__(self, model: DoctorModel, pane: OrdersPane, spawner: Spawner, page: QWidget) -> None:
        super().__init__(page)
        self._model, self._pane = model, pane
        self._spawner, self._page = spawner, page
        self._asked: _Question | None = None
        pane.reason.time_edited.connect(self._time_edited)

    @property
    def is_asking(self) -> bool:
        return self._asked is not None

    def drop(self) -> None:
        self._asked = None

    def names(self, row: OrderRow) -> str:
        chart, language = self._model.chart, short_language(self._pane.theme.language)
        rows = same_group(chart.orders, row) if chart is not None else (row,)
        return " + ".join(self._model.book.name_of_order(one.order, language) for one in rows)

    # -- asking ---------------------------------------------------------------------------------------------------

    def ask_stop(self, line: OrderLine) -> None:
        """Why, and from when; nothing typed is now."""
        patient, row = self._model.drawn, line.row
        if patient is None or row is None:
            return
        reasons = (
            self.tr("Condition improved"),
            self.tr("Changed to another treatment"),
            self.tr("Adverse reaction"),
            self.tr("Patient declines"),
        )
        self._asked = _Question(patient=patient, row=row, is_void=False)
        panel = self._pane.reason
        panel.ask(self.tr("Stop: {names}").format(names=self.names(row)), self.tr("Stop"), reasons)
        panel.ask_time(self.tr("Reading what is still due ..."))
        panel.ask_tick(self.tr("Nothing of it was carried out since that time (already halted)"))
        self._spawner.spawn(self._read_due(self._asked), "read what is due", owner=self._page)

    def ask_void(self) -> None:
        """V: takes back what nobody has begun; what was begun can only be stopped."""
        line, chart, patient = self._pane.current(), self._model.chart, self._model.drawn
        if line is None or line.row is None or chart is None or patient is None:
            self._pane.say(self.tr("Choose an order that is signed."))
            return
        against = against_voiding(chart.orders, line.row)
        if against is not None:
            self._pane.say(problem_words(against))
            return
        self._pane.say("")
        self._asked = _Question(patient=patient, row=line.row, is_void=True)
        reasons = (
            self.tr("Ordered by mistake"),
            self.tr("Ordered twice"),
            self.tr("No longer needed"),
            self.tr("Wrong patient"),
        )
        title = self.tr("Void, nobody has begun it: {names}").format(names=self.names(line.row))
        self._pane.reason.ask(title, self.tr("Void"), reasons)
        self._pane.reason.ask_tick(self.tr("It was never meant for this patient (entered in error)"))

    async def _read_due(self, asked: _Question) -> None:
        """A list that cannot be read is said to be so; it hinders no stop."""
        try:
            asked.doses = await self._model.due(asked.patient)
        except WardlightError:
            if asked is self._asked:
                self._pane.reason.tell(self.tr("What is still due could not be read."))
            raise
        if asked is self._asked:
            self._tell_due()

    def _time_edited(self, _text: str) -> None:
        if self._asked is not None and not self._asked.is_void:
            self._tell_due()

    def _tell_due(self) -> None:
        asked, now, chart = self._asked, self._model.now, self._model.chart
        at = self._at(now)
        if asked is None or chart is None:
            return
        if at is None:
            self._pane.reason.tell(problem_words(EndProblem.UNREAD))
            return
        slots = due_before(asked.doses, same_group(chart.orders, asked.row), now, at)
        self._pane.reason.tell(due_words(slots, now))

    def _at(self, now: datetime) -> datetime | None:
        return read_time(self._pane.reason.time.text(), now)

    # -- answering ------------------------------------------------------------------------------------------------

    def confirm(self, reason: str) -> bool:
        """False while something stands against it: the question stays."""
        asked, now = self._asked, self._model.now
        if asked is None or self._model.drawn != asked.patient:
            return True
        panel = self._pane.reason
        is_ticked = panel.check.isChecked()
        if asked.is_void:
            work = self._model.void(asked.patient, asked.row, reason, is_error=is_ticked)
            self._spawner.spawn(self._done(work), "void an order", owner=self._page)
            return True
        at = self._at(now)
        against = judged(at, asked.row.order, now, is_halted=is_ticked)
        if against is not None or at is None:
            panel.refuse(problem_words(against or EndProblem.UNREAD))
            return False
        wanted = Asked(at=at, reason=reason, is_halted=is_ticked and at < now)
        work = self._model.stop(asked.patient, asked.row, wanted)
        self._spawner.spawn(self._done(work), "stop an order", owner=self._page)
        return True

    async def _done(self, work: Awaitable[EndProblem | None]) -> None:
        """The question is closed by now, so what was not done is said beside the orders."""
        against = await work
        if against is not None:
            self._pane.say(not_done_words(problem_words(against)))
