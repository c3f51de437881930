"""The docked 72-hour look at an antibacterial: what was given why, what is decided, until when, and the reason. Presets nothing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from client.clinical.antimicrobial import DECISIONS
from ui.requests.parts import ChoiceField
from ui.theme.theme import Theme
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.docked import DockedPanel, form_key
from ui.widgets.fields import LineField
from ui.widgets.labels import Label


class LookPanel(DockedPanel):
    """Invariant: nothing is decided until a decision and its reason were said."""

    confirmed = Signal(str, str, str)
    """decision, until as typed, reason."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._title = Label(theme, role="value", wrap=True)
        self._about = Label(theme, role="meta", tone="t2", wrap=True)
        self._against = Label(theme, role="meta", tone="danger", weight=600, wrap=True)
        self.decision = ChoiceField(theme)
        self.until, self.reason = LineField(theme), LineField(theme)
        self._confirm = PrimaryButton(theme, "", keys="Alt ↵")
        self._drop = SecondaryButton(theme, "", keys="Esc")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._about)
        row = QHBoxLayout()
        row.setSpacing(10)
        for field, stretch in ((self.decision, 2), (self.until, 2), (self.reason, 3)):
            row.addWidget(field, stretch, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        column.addWidget(self._against)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._drop)
        buttons.addWidget(self._confirm)
        column.addLayout(buttons)
        self.decision.changed.connect(self._follow)
        self._confirm.clicked.connect(self._say)
        self._drop.clicked.connect(self.dropped)
        self.hide()
        self.retranslate()

    def ask(self, title: str, about: str) -> None:
        self._title.setText(title)
        self._about.setText(about)
        self.decision.choose("")
        self.until.edit.clear()
        self.reason.edit.clear()
        self._against.hide()
        self._follow()
        self.show()
        self.decision.box.setFocus()

    def refuse(self, words: str) -> None:
        self._against.setText(words)
        self._against.show()

    def retranslate(self) -> None:
        words = (
            self.tr("Continue until"),
            self.tr("Narrow to another drug"),
            self.tr("From the vein to the mouth"),
            self.tr("Stop"),
        )
        self.decision.set_words(self.tr("Decision"), self.tr("choose"), tuple(zip(DECISIONS, words, strict=True)))
        self.until.set_words(self.tr("Until"), self.tr("16:00, or 11-21 08:00"))
        self.reason.set_words(self.tr("Reason"), self.tr("course, culture, inflammation values"))
        self._drop.setText(self.tr("Back"))
        self._follow()

    def _follow(self) -> None:
        """The button names the act that follows."""
        code = self.decision.code()
        self.until.setVisible(code == "continue")
        self._confirm.setText(
            {
                "continue": self.tr("Reviewed; stop at that time"),
                "narrow": self.tr("Reviewed; change the order"),
                "switch-oral": self.tr("Reviewed; change the order"),
                "stop": self.tr("Reviewed; stop the order"),
            }.get(code, self.tr("Reviewed"))
        )

    def _say(self) -> None:
        self.confirmed.emit(self.decision.code(), self.until.text(), self.reason.text().strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not form_key(event, onward=self.focusNextChild, take=self._say, leave=self.dropped.emit):
            super().keyPressEvent(event)
