"""I on a signed order of the doctor's page: what became of it, step by step. Changes nothing."""

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from offline.views import OrderRow
from ui.doctor.doctor_model import DoctorModel
from ui.doctor.orders_acts import OrdersActs
from ui.doctor.orders_model import same_group
from ui.doctor.orders_pane import OrdersPane
from ui.requests.course_panel import CoursePanel
from ui.requests.course_words import course_rows
from ui.spawner import Spawner


class CourseActs(QObject):
    """Invariant: the steps on the screen are of the patient and the order they were asked for, or there are none."""

    def __init__(
        self,
        model: DoctorModel,
        pane: OrdersPane,
        panel: CoursePanel,
        acts: OrdersActs,
        spawner: Spawner,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._model, self._pane, self._panel, self._acts = model, pane, panel, acts
        self._spawner, self._page = spawner, page
        self._asked: tuple[str, str] | None = None
        panel.dropped.connect(self.drop)

    def ask(self) -> None:
        line, patient = self._pane.current(), self._model.drawn
        row = line.row if line is not None else None
        if row is None or patient is None:
            self._pane.say(QCoreApplication.translate("OrderCourse", "Choose a signed order first."))
            return
        self._asked = (patient, row.order.key)
        self._spawner.spawn(self._read(patient, row), "read the course of an order", owner=self._page)

    async def _read(self, patient: str, row: OrderRow) -> None:
        chart, asked = self._model.chart, self._asked
        group = same_group(chart.orders, row) if chart is not None else (row,)
        steps = await self._model.station.order_course(patient, tuple(one.order.key for one in group))
        if asked is None or self._asked != asked or self._model.drawn != patient:
            return
        title = QCoreApplication.translate("OrderCourse", "Course: {name}")
        self._pane.show_form(self._panel)
        self._panel.ask(title.format(name=self._acts.endings.names(row)), course_rows(steps, self._model.now))

    def drop(self) -> None:
        self.leave()
        self._pane.table.setFocus()

    def leave(self) -> None:
        if self._asked is not None:
            self._asked = None
            if self._panel.isVisibleTo(self._pane):
                self._panel.hide()
                self._pane.show_form(None)
