"""The docked question whether a positive skin test is an allergy: recorded, or declined with a reason. Presets nothing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui.requests.parts import ChoiceField
from ui.theme.theme import Theme
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.docked import DockedPanel, form_key
from ui.widgets.fields import LineField
from ui.widgets.labels import Label

RECORD, DECLINE = "record", "decline"


class AllergyPanel(DockedPanel):
    """Invariant: nothing is decided until one of the two was said, and a reason where it is declined."""

    confirmed = Signal(bool, str)
    """Whether it is one, and why not."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._title = Label(theme, role="value", wrap=True)
        self._about = Label(theme, role="meta", tone="t2", wrap=True)
        self._against = Label(theme, role="meta", tone="danger", weight=600, wrap=True)
        self.decision, self.reason = ChoiceField(theme), LineField(theme)
        self._confirm = PrimaryButton(theme, "", keys="Alt ↵")
        self._drop = SecondaryButton(theme, "", keys="Esc")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._about)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.decision, 2, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.reason, 3, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        column.addWidget(self._against)
        column.addStretch(1)
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
        self.reason.edit.clear()
        self._against.hide()
        self._follow()
        self.show()
        self.decision.box.setFocus()

    def refuse(self, words: str) -> None:
        self._against.setText(words)
        self._against.show()

    def retranslate(self) -> None:
        choices = ((RECORD, self.tr("Allergy: record it")), (DECLINE, self.tr("No allergy: decline")))
        self.decision.set_words(self.tr("Decision"), self.tr("choose"), choices)
        self.reason.set_words(self.tr("Why it is none"), self.tr("e.g. wrong reagent, to be repeated"))
        self._drop.setText(self.tr("Back"))
        self._follow()

    def _follow(self) -> None:
        """The button names the act that follows."""
        code = self.decision.code()
        self.reason.setVisible(code == DECLINE)
        words = {RECORD: self.tr("Record the allergy"), DECLINE: self.tr("Decline")}
        self._confirm.setText(words.get(code, self.tr("Decide")))

    def _say(self) -> None:
        code, reason = self.decision.code(), self.reason.text().strip()
        if not code or (code == DECLINE and not reason):
            self.refuse(self.tr("Say the decision; to decline, say why."))
            return
        self.confirmed.emit(code == RECORD, reason if code == DECLINE else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not form_key(event, onward=self.focusNextChild, take=self._say, leave=self.dropped.emit):
            super().keyPressEvent(event)
