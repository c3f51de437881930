"""Declaring an emergency: by who may, where the site says so with a second person; who may not, proposes, and sees that it waits."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from client.errors import NotAllowed, SignInRefused
from ui.doctor.second_panel import SecondPanel
from ui.emergency.centre_model import CentreModel
from ui.emergency.overview_model import may_declare
from ui.emergency.words import clock_of
from ui.spawner import Spawner
from ui.theme.theme import Theme
from ui.widgets.buttons import SecondaryButton
from ui.widgets.fields import LineField
from ui.widgets.labels import Label


class DeclareRow(QWidget):
    """Invariant: nothing is declared without a reason; one that was proposed is declared with the reason that stands there."""

    def __init__(self, theme: Theme, model: CentreModel, spawner: Spawner) -> None:
        super().__init__()
        self._model, self._spawner = model, spawner
        self.why = LineField(theme, wraps=True)
        self.declare = SecondaryButton(theme, "", icon="warn")
        self.proposal = Label(theme, role="value", tone="t1", wrap=True)
        self.as_proposed = SecondaryButton(theme, "", icon="warn")
        self.put_aside = SecondaryButton(theme, "")
        self.second = SecondPanel(theme)
        self._wanted = ""
        self._lay_out()
        self.declare.clicked.connect(self.declare_now)
        self.as_proposed.clicked.connect(self.declare_as_proposed)
        self.put_aside.clicked.connect(self.put_aside_now)
        self.why.edit.textChanged.connect(self._weigh)
        self.why.edit.returnPressed.connect(self.declare_now)
        self.second.confirmed.connect(self._prove)
        self.second.dropped.connect(self._leave_second)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._answers, self._entry = QWidget(), QWidget()
        for line in (self._answers, self._entry):
            QHBoxLayout(line).setContentsMargins(0, 0, 0, 0)
        answers, entry = self._answers.layout(), self._entry.layout()
        if isinstance(answers, QHBoxLayout) and isinstance(entry, QHBoxLayout):
            for button in (self.as_proposed, self.put_aside):
                answers.addWidget(button)
            answers.addStretch(1)
            entry.addWidget(self.why, 1)
            entry.addWidget(self.declare, 0, Qt.AlignmentFlag.AlignBottom)
        for part in (self.proposal, self._answers, self._entry, self.second):
            column.addWidget(part)

    # -- acts -----------------------------------------------------------------------------------------------------

    def declare_now(self) -> None:
        """By who may; else it is proposed."""
        why = self.why.text().strip()
        if not why:
            return
        if self._model.may_declare_alone is None:
            self._spawner.spawn(self._model.propose(why), "propose an emergency", owner=self)
            self.why.edit.clear()
        else:
            self._declare(why)

    def declare_as_proposed(self) -> None:
        proposed = self._model.status.proposed
        if proposed is not None and self._model.may_declare_alone is not None:
            self._declare(proposed.why)

    def put_aside_now(self) -> None:
        self._spawner.spawn(self._model.put_proposal_aside(), "put the proposal aside", owner=self)

    def _declare(self, why: str) -> None:
        if self._model.may_declare_alone:
            self._spawner.spawn(self._model.declare(why), "declare emergency", owner=self)
            self.why.edit.clear()
            return
        self._wanted = why
        self.second.ask_with(self.tr("The emergency is declared: {why}. A second person signs.").format(why=why))

    def _prove(self, number: str, password: str) -> None:
        self._spawner.spawn(self._declare_with(number, password), "declare emergency", owner=self)

    async def _declare_with(self, number: str, password: str) -> None:
        try:
            second = await self._model.witness(number, password)
        except (SignInRefused, NotAllowed) as error:
            self.second.refuse(is_same="same-person" in error.facts)
            return
        self.second.leave()
        await self._model.declare(self._wanted, second)
        self.why.edit.clear()

    def _leave_second(self) -> None:
        self.second.leave()
        self.declare.setFocus()

    # -- showing --------------------------------------------------------------------------------------------------

    def say(self) -> None:
        status, alone = self._model.status, self._model.may_declare_alone
        may = may_declare(status)
        proposed = status.proposed if may else None
        self.why.set_words(self.tr("Why is the emergency declared?"), self.tr("planned downtime, network fault, …"))
        self.declare.setText(self.tr("Declare emergency") if alone is not None else self.tr("Propose an emergency"))
        self.as_proposed.setText(self.tr("Declare it"))
        self.put_aside.setText(self.tr("Not now"))
        if proposed is not None:
            at = clock_of(proposed.at.astimezone(self._model.now.tzinfo), self._model.now)
            said = self.tr("{by} proposes an emergency ({time}): {why}")
            self.proposal.setText(said.format(by=proposed.by, time=at, why=proposed.why))
        self.proposal.setVisible(proposed is not None)
        self._answers.setVisible(proposed is not None and alone is not None)
        self._entry.setVisible(may)
        if not may and not self.second.isHidden():
            self.second.leave()
        self._weigh()

    def _weigh(self) -> None:
        self.declare.setEnabled(bool(self.why.text().strip()))
