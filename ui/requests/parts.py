"""A labelled choice of which nothing is chosen at first, and the frame of a docked form. They hold what a person says."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QScrollArea, QVBoxLayout, QWidget

from ui.theme.theme import Theme
from ui.widgets.labels import Label
from ui.widgets.living import Living


class ChoiceField(Living, QWidget):
    """Invariant: the first choice is none, in words; it is what stands there until a person chooses another."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.live_with(theme)
        self._codes: tuple[str, ...] = ("",)
        self._label = Label(theme, role="meta", tone="t2", wrap=True)
        self.box = QComboBox()
        self._label.setBuddy(self.box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._label)
        column.addWidget(self.box)
        column.addStretch(1)
        self.box.activated.connect(self._chosen)
        self.restyle()

    def set_words(self, label: str, none: str, choices: Sequence[tuple[str, str]]) -> None:
        """`choices` are (code, words); what was chosen stays chosen."""
        code = self.code()
        self._label.setText(label)
        self.box.setAccessibleName(label)
        self._codes = ("", *(one for one, _ in choices))
        self.box.clear()
        self.box.addItems((none, *(words for _, words in choices)))
        self.choose(code)

    def code(self) -> str:
        return self._codes[self.box.currentIndex()] if 0 <= self.box.currentIndex() < len(self._codes) else ""

    def words(self) -> str:
        return self.box.currentText() if self.code() else ""

    def choose(self, code: str) -> None:
        self.box.setCurrentIndex(self._codes.index(code) if code in self._codes else 0)

    def restyle(self) -> None:
        self.box.setFont(self.theme.font("body"))

    def _chosen(self) -> None:
        self.changed.emit()


def scrolled(inside: QWidget) -> QScrollArea:
    """As high as there is room; the rest is scrolled to. The ground shows through, so that the watermark does."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setWidget(inside)
    area.viewport().setAutoFillBackground(False)
    inside.setAutoFillBackground(False)
    return area


class Checks(QScrollArea):
    """What the rules say, in sight beside the buttons: as high as its words, a third of the form at most; hidden while nothing is said.

    What stops, or wants a reason later, stands above the rest in the colour of danger.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.loud = Label(theme, role="meta", tone="danger", weight=600, wrap=True)
        self.words = Label(theme, role="meta", tone="t1", wrap=True)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.loud)
        column.addWidget(self.words)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidget(inside)
        for part in (self.viewport(), inside, self.loud, self.words):
            part.setAutoFillBackground(False)
        self.hide()

    def text(self) -> str:
        return "\n".join(part.text() for part in (self.loud, self.words) if part.text())

    def show_words(self, found: Sequence[str], loud: int = 0) -> None:
        """The first `loud` of them are those that somebody must answer."""
        for label, said in ((self.loud, found[:loud]), (self.words, found[loud:])):
            label.setText("\n".join(said))
            label.setVisible(bool(said))
        self.setVisible(bool(found))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        parent, wide = self.parentWidget(), max(self.width() - 16, 100)
        most = max(60, parent.height() // 3) if parent is not None else 120
        needed = sum(part.heightForWidth(wide) + 2 for part in (self.loud, self.words) if part.text())
        self.setFixedHeight(min(needed + 4, most))
