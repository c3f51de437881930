"""Words and chips on as many lines as they need, in a widget of its own. Refuses to cut any of them: the height follows the width."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.theme import Theme
from ui.widgets.living import Living
from ui.widgets.painting import Run
from ui.widgets.wrapping import AIR, draw_wrapped, wrapped_height


class RunsLine(Living, QWidget):
    """Invariant: what is painted is what is told to a screen reader."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.live_with(theme)
        self._runs: tuple[Run, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_runs(self, runs: Sequence[Run]) -> None:
        self._runs = tuple(runs)
        self.setAccessibleName(" · ".join(run.text for run in self._runs))
        self._fit()
        self.update()

    def restyle(self) -> None:
        super().restyle()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _: QPaintEvent) -> None:
        if self._runs:
            draw_wrapped(QPainter(self), QRectF(self.rect()), self._runs, self.theme)

    def _fit(self) -> None:
        wanted = wrapped_height(self._runs, self.theme, max(self.width(), 1)) + AIR if self._runs else 0
        if self.height() != wanted:
            self.setFixedHeight(wanted)
