"""The mode in words with its reasons, and the two acts on it: an emergency is declared (`declare_row`) and closed by two."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from client.errors import NotAllowed, SignInRefused
from ui.doctor.second_panel import SecondPanel
from ui.emergency.centre_model import CentreModel
from ui.emergency.declare_row import DeclareRow
from ui.emergency.overview_model import caution_words, is_in_emergency, may_declare, mode_lines, mode_title, open_words
from ui.emergency.parts import FactList
from ui.emergency.plan_row import PlanRow
from ui.spawner import Spawner
from ui.theme.theme import Theme
from ui.widgets.buttons import SecondaryButton
from ui.widgets.labels import Label
from ui.widgets.pane import Pane

LEAST_LINES = 84
"""Px: three lines are read, the others are scrolled to; what can be done stays below them."""


class ModePane(Pane):
    """The mode in words with its reasons, and the two acts on it. Invariant: closing is offered only when the status says so."""

    def __init__(self, theme: Theme, model: CentreModel, spawner: Spawner) -> None:
        super().__init__(theme)
        self._model, self._spawner = model, spawner
        self._title_words, self._said = Label(theme, role="title"), Label(theme, role="body", tone="t2", wrap=True)
        self._lines = FactList(theme, label_width=140)
        self.declare_row = DeclareRow(theme, model, spawner)
        self.close_button = SecondaryButton(theme, "", icon="check")
        self.plan = PlanRow(theme, model, spawner, self.declare_row.why)
        self.second = SecondPanel(theme)
        self._open = Label(theme, role="body", tone="t2", wrap=True)
        head = QVBoxLayout()
        head.setContentsMargins(12, 10, 12, 8)
        head.addWidget(self._title_words)
        head.addWidget(self._said)
        self.body.addLayout(head)
        self._area = QScrollArea()
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setStyleSheet("background: transparent;")
        self._area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._lines)
        column.addStretch(1)
        self._area.setWidget(inside)
        self._area.setMinimumHeight(LEAST_LINES)
        self.body.addWidget(self._area, 1000)
        foot = QVBoxLayout()
        foot.setContentsMargins(12, 10, 12, 12)
        foot.setSpacing(8)
        for part in (self.declare_row, self.plan, self._open, self.close_button, self.second):
            foot.addWidget(part)
        self.body.addLayout(foot)
        self.body.addStretch(1)
        self.close_button.clicked.connect(self.close_now)
        self.second.confirmed.connect(self._prove)
        self.second.dropped.connect(self._leave_second)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room, the sentence gives way: no line is ever painted over another."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._said.show()
        layout = self.layout()
        needed = layout.minimumSize().height() if layout is not None else 0
        self._said.setVisible(
            not self.isVisible() or needed + self._said.heightForWidth(self.width() - 24) <= self.height()
        )

    def close_now(self) -> None:
        """What ends the emergency is signed by two; what only lifts a declaration by one."""
        status = self._model.status
        if not status.can_close:
            return
        if not status.closes_by_two:
            self._spawner.spawn(self._model.close_emergency(), "close emergency", owner=self)
            return
        self.second.ask_with(
            self.tr("The emergency ends and the marks go. A second person signs with own number and password.")
        )

    def _leave_second(self) -> None:
        self.second.leave()
        self.close_button.setFocus()

    def _prove(self, number: str, password: str) -> None:
        self._spawner.spawn(self._close_with(number, password), "close emergency", owner=self)

    async def _close_with(self, number: str, password: str) -> None:
        try:
            second = await self._model.witness(number, password)
        except (SignInRefused, NotAllowed) as error:
            self.second.refuse(is_same="same-person" in error.facts)
            return
        self._leave_second()
        await self._model.close_emergency(second)

    def say(self) -> None:
        status, now = self._model.status, self._model.now
        name, sentence = mode_title(status)
        self.set_title(self.tr("Mode"))
        self._area.setAccessibleName(self.tr("Mode"))
        self._title_words.setText(name)
        self._said.setText(sentence)
        self._lines.show_lines(mode_lines(status, now))
        self._area.setMaximumHeight(max(LEAST_LINES, self._lines.height() + 2))
        self.declare_row.say()
        self.plan.say(may_announce=may_declare(status) and not is_in_emergency(status))
        self.close_button.setText(self.tr("Close the emergency"))
        self.close_button.setVisible(status.can_close)
        self._open.setText(open_words(status) or caution_words(status, now))
        self._open.setVisible(is_in_emergency(status) and bool(self._open.text()))
        if not status.can_close and not self.second.isHidden():
            self._leave_second()
        self._fit()
