"""Who may be opened next: the store makes his chart while nobody waits for it. Shows nothing and keeps nothing.

Whoever is opened is read from the store all the same; only what it made a moment ago, with nothing written since, it gives at once.
"""

from PySide6.QtCore import QObject

from ui.doctor.doctor_model import DoctorModel
from ui.spawner import Spawner


class Expecting(QObject):
    """Invariant: nobody is read ahead of whom only name and stay are here."""

    def __init__(self, model: DoctorModel, spawner: Spawner, page: QObject) -> None:
        super().__init__(page)
        self._model, self._spawner = model, spawner

    def expect(self, patient: str) -> None:
        """The pointer rests on him, or what is typed fits him alone."""
        if patient != self._model.patient and not self._model.is_unread(patient):
            self._spawner.spawn(self._model.charts.expect(patient), "read ahead", owner=self)

    def expect_next(self) -> None:
        """Whom the key for the next one would open; when nobody waits for anything else."""
        self._spawner.later(self._expect_next, "read ahead", owner=self)

    def _expect_next(self) -> None:
        if (patient := self._model.whom_next()) is not None:
            self.expect(patient)
