"""The bar under the orders of a visit: where it stands, and what may be done with it. Emits what is wanted; judges nothing."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui.theme.theme import Theme
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.labels import Label
from ui.widgets.pane import Pane


class VisitBar(Pane):
    """Invariant: a button that can do nothing now is greyed, and the line above says why."""

    begin_wanted = Signal()
    hold_wanted = Signal()
    papers_wanted = Signal()
    forms_wanted = Signal()
    finish_wanted = Signal()
    queue_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._top.hide()
        self._waiting: int | None = None
        self.told = Label(theme, role="meta", tone="t2", wrap=True)
        self.queue = SecondaryButton(theme, "", keys="F8", height=32)
        self.begin = SecondaryButton(theme, "", keys="Ctrl B", height=32)
        self.hold = SecondaryButton(theme, "", keys="Ctrl H", height=32)
        self.forms = SecondaryButton(theme, "", keys="P", height=32)
        self.papers = SecondaryButton(theme, "", keys="Ctrl J", height=32)
        self.finish = PrimaryButton(theme, "", keys="Ctrl ↵", height=32)
        column = QVBoxLayout()
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        column.addWidget(self.told)
        row = QHBoxLayout()
        row.setSpacing(6)
        for button, wanted in (
            (self.queue, self.queue_wanted),
            (self.begin, self.begin_wanted),
            (self.hold, self.hold_wanted),
            (self.forms, self.forms_wanted),
            (self.papers, self.papers_wanted),
        ):
            row.addWidget(button)
            button.clicked.connect(wanted)
        row.addStretch(1)
        row.addWidget(self.finish)
        self.finish.clicked.connect(self.finish_wanted)
        self.queue.hide()
        column.addLayout(row)
        self.body.addLayout(column)
        self.retranslate()

    def tell(self, words: Sequence[str]) -> None:
        self.told.setText(" · ".join(words))

    def tell_queue(self, waiting: int | None, *, is_folded: bool) -> None:
        """How many wait, while the queue itself is folded away; None: not known."""
        self._waiting = waiting
        self.queue.setVisible(is_folded)
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        known = self.tr("Queue: {count} wait").format(count=self._waiting)
        self.queue.setText(known if self._waiting is not None else self.tr("Queue: not known"))
        self.setAccessibleName(self.tr("This visit"))
        self.begin.setText(self.tr("Begin"))
        self.hold.setText(self.tr("Wait for reports"))
        self.forms.setText(self.tr("Forms"))
        self.papers.setText(self.tr("Certificates"))
        self.finish.setText(self.tr("Sign and finish"))
