"""Announcing a downtime by hand, and what is announced now, with its countdown; only what was entered here is called off here."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.emergency.centre_model import CentreModel
from ui.emergency.plan_words import moment_of, planned_words
from ui.spawner import Spawner
from ui.theme.theme import Theme
from ui.widgets.buttons import SecondaryButton
from ui.widgets.fields import LineField
from ui.widgets.labels import Label


class PlanRow(QWidget):
    """Invariant: the reason is the one that stands in `why` above it. What is no time to come leaves the button off, and says so."""

    def __init__(self, theme: Theme, model: CentreModel, spawner: Spawner, why: LineField) -> None:
        super().__init__()
        self._model, self._spawner, self._why = model, spawner, why
        self.when = LineField(theme, wraps=True)
        self.announce = SecondaryButton(theme, "", icon="clock")
        self.call_off = SecondaryButton(theme, "")
        self.said = Label(theme, role="body", tone="t1", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._entry = QWidget()
        row = QHBoxLayout(self._entry)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.when, 1)
        row.addWidget(self.announce, 0, Qt.AlignmentFlag.AlignBottom)
        column.addWidget(self._entry)
        column.addWidget(self.said)
        column.addWidget(self.call_off)
        self.announce.clicked.connect(self.announce_now)
        self.call_off.clicked.connect(self.call_off_now)
        self.when.edit.textChanged.connect(self._weigh)
        self.when.edit.returnPressed.connect(self.announce_now)
        why.edit.textChanged.connect(self._weigh)

    def announce_now(self) -> None:
        at, why = moment_of(self.when.text(), self._model.now), self._why.text().strip()
        if at is not None and why:
            self._spawner.spawn(self._model.plan(at, why), "announce downtime", owner=self)
            self.when.edit.clear()
            self._why.edit.clear()

    def call_off_now(self) -> None:
        self._spawner.spawn(self._model.call_off(), "call off downtime", owner=self)

    def say(self, *, may_announce: bool) -> None:
        planned, now = self._model.status.planned, self._model.now
        self.when.set_words(self.tr("Downtime planned for (reason above)"), self.tr("22:00 or 2026-12-01 22:00"))
        self.announce.setText(self.tr("Announce downtime"))
        self.call_off.setText(self.tr("Call it off"))
        self._entry.setVisible(planned is None and may_announce)
        self.call_off.setVisible(planned is not None and not planned.source)
        self._weigh()
        if planned is not None:
            self.said.setText(self.tr("Downtime announced: {words}").format(words=planned_words(planned, now)))
            self.said.show()

    def _weigh(self) -> None:
        text = self.when.text().strip()
        at = moment_of(text, self._model.now)
        self.announce.setEnabled(at is not None and bool(self._why.text().strip()))
        if self._model.status.planned is None:
            is_wrong = len(text) >= 4 and at is None
            self.said.setText(self.tr("This is no time to come: 22:00, or 2026-12-01 22:00.") if is_wrong else "")
            self.said.setVisible(is_wrong)
