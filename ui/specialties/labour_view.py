"""The labour chart as a widget: what the painter draws, and the same in words for who cannot see it. Decides nothing."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.specialties.labour_painter import FOOT, TOP, Look, paint, rows_height
from ui.specialties.labour_sheet import Chart
from ui.theme.theme import Theme
from ui.widgets.living import Living

PLOT = 240
"""Px that the curves have at the least."""


class LabourChart(Living, QWidget):
    """Invariant: what is painted is what `show_chart` gave last; its accessible description says every value."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.live_with(theme)
        self.chart: Chart | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(420, PLOT)

    def show_chart(self, chart: Chart | None) -> None:
        self.chart = chart
        self.setAccessibleDescription(said(chart) if chart is not None else "")
        self._fit()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(760, 520)

    def look(self) -> Look:
        theme = self.theme
        return Look(
            font=theme.font("body"),
            small=theme.font("meta"),
            strong=theme.font("value"),
            ink=theme.color("t1"),
            soft=theme.color("t3"),
            grid=theme.color("line"),
            cervix=theme.color("danger"),
            station=theme.color("accent"),
            loud=theme.color("danger"),
        )

    def _fit(self) -> None:
        """High enough for every row, however many lines its words need."""
        below = rows_height(self.chart, self.width() - 16, self.look()) if self.chart is not None else 0.0
        self.setMinimumHeight(round(PLOT + TOP + FOOT + below) + 16)

    def resizeEvent(self, event: object) -> None:
        del event
        self._fit()

    def restyle(self) -> None:
        super().restyle()
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.color("surface"))  # no watermark behind a curve: frame and tag mark it
        if self.chart is not None:
            paint(painter, QRectF(self.rect()).adjusted(8, 8, -8, -8), self.chart, self.look())
        painter.end()


def said(chart: Chart) -> str:
    """Every value with its hour."""
    if chart.onset is None:
        return chart.missing
    courses = ((chart.cervix_name, chart.cervix), (chart.station_name, chart.station))
    words = [f"{name}: " + ", ".join(f"{one.hours:.1f} h {one.words}" for one in spots) for name, spots in courses]
    words += [f"{one.name}: " + ", ".join(f"{e.hours:.1f} h {e.words}" for e in one.entries) for one in chart.rows]
    return "; ".join(words)
