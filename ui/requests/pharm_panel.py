"""The docked answer to a pharmacist's rejection: what was said, and whether the order is changed, stopped or kept. Presets nothing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui.requests.parts import ChoiceField
from ui.theme.theme import Theme
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.docked import DockedPanel, form_key
from ui.widgets.fields import LineField
from ui.widgets.labels import Label

ANSWERS = ("change", "stop", "keep")


class PharmPanel(DockedPanel):
    """Invariant: nothing is answered until an answer was chosen; only keeping the order wants words, which the pharmacist reads."""

    confirmed = Signal(str, str)
    """change, stop or keep; the reason of keeping it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._title = Label(theme, role="value", wrap=True)
        self.about = Label(theme, role="body", wrap=True)
        self._against = Label(theme, role="meta", tone="danger", weight=600, wrap=True)
        self.answer, self.reason = ChoiceField(theme), LineField(theme)
        self._confirm = PrimaryButton(theme, "", keys="Alt ↵")
        self._drop = SecondaryButton(theme, "", keys="Esc")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self.about)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.answer, 2, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.reason, 4, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        column.addWidget(self._against)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._drop)
        buttons.addWidget(self._confirm)
        column.addLayout(buttons)
        column.addStretch(1)
        self.answer.changed.connect(self._follow)
        self._confirm.clicked.connect(self._say)
        self._drop.clicked.connect(self.dropped)
        self.hide()
        self.retranslate()

    def ask(self, title: str, about: str) -> None:
        self._title.setText(title)
        self.about.setText(about)
        self.answer.choose("")
        self.reason.edit.clear()
        self._against.hide()
        self._follow()
        self.show()
        self.answer.box.setFocus()

    def refuse(self, words: str) -> None:
        self._against.setText(words)
        self._against.show()

    def retranslate(self) -> None:
        words = (self.tr("Change the order"), self.tr("Stop the order"), self.tr("Keep the order as it is"))
        self.answer.set_words(self.tr("Answer"), self.tr("choose"), tuple(zip(ANSWERS, words, strict=True)))
        self.reason.set_words(self.tr("Why it is kept"), self.tr("the pharmacist and the nurse read this"))
        self._drop.setText(self.tr("Back"))
        self._follow()

    def _follow(self) -> None:
        """The button names the act that follows."""
        code = self.answer.code()
        self.reason.setVisible(code == "keep")
        self._confirm.setText(
            {
                "change": self.tr("To the entry line, in its place"),
                "stop": self.tr("Stop it"),
                "keep": self.tr("Keep it, answer the pharmacist"),
            }.get(code, self.tr("Answer"))
        )

    def _say(self) -> None:
        self.confirmed.emit(self.answer.code(), self.reason.text().strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not form_key(event, onward=self.focusNextChild, take=self._say, leave=self.dropped.emit):
            super().keyPressEvent(event)
