"""The ward in figures at the left of the bed map, painted. Counts nothing itself."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from ui.marking.paint import paint_watermark
from ui.nurse.ledger import Ledger, LedgerLine
from ui.theme.theme import Theme
from ui.widgets.living import Living
from ui.widgets.painting import Align, draw_text, hline
from ui.widgets.pane import Pane

ROW, BETWEEN, TOP = 28, 9, 6


class LedgerLines(Living, QWidget):
    """The lines. Invariant: the accessible description reads what is painted, line by line."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._ledger: Ledger = ()
        self.live_with(theme)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_ledger(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self.setFixedHeight(self.sizeHint().height())
        self.retranslate()
        self.update()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Ward in figures"))
        lines = [f"{self.word(line.key)} {line.count}" for group in self._ledger for line in group]
        self.setAccessibleDescription(", ".join(lines))

    def sizeHint(self) -> QSize:
        lines = sum(len(group) for group in self._ledger)
        return QSize(168, 2 * TOP + lines * ROW + max(0, len(self._ledger) - 1) * BETWEEN)

    def word(self, key: str) -> str:
        return {
            "in-hospital": self.tr("In hospital"),
            "empty-beds": self.tr("Empty beds"),
            "unusable-beds": self.tr("Closed beds"),
            "waiting": self.tr("Waiting for a bed"),
            "admitted-today": self.tr("Admitted today"),
            "critical": self.tr("Critically ill"),
            "serious": self.tr("Seriously ill"),
            "level-4": self.tr("Special nursing"),
            "level-3": self.tr("Nursing level 1"),
            "level-2": self.tr("Nursing level 2"),
            "level-1": self.tr("Nursing level 3"),
            "level-unknown": self.tr("Level not recorded"),
            "news2-high": self.tr("NEWS2 ≥ 7"),
            "fever": self.tr("Fever ≥ 38.5"),
            "unread-critical": self.tr("Critical values open"),
            "allergy": self.tr("Allergies"),
            "allergy-unknown": self.tr("Allergies not recorded"),
            "fall": self.tr("Fall risk"),
            "skin": self.tr("Pressure injury risk"),
            "clot": self.tr("VTE risk"),
            "isolation": self.tr("Isolation"),
            "tube": self.tr("Tubes"),
        }[key]

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, y = QPainter(self), float(TOP)
        painter.fillRect(self.rect(), self.theme.color("surface"))
        paint_watermark(painter, self, self.theme)
        for at, group in enumerate(self._ledger):
            if at:
                hline(painter, 0, self.width(), y + 4, self.theme.color("line"))
                y += BETWEEN
            for line in group:
                self._paint_line(painter, QRectF(12, y, self.width() - 24, ROW), line)
                y += ROW
        painter.end()

    def _paint_line(self, painter: QPainter, row: QRectF, line: LedgerLine) -> None:
        theme, is_red = self.theme, line.is_danger and line.count > 0
        color = theme.color("danger" if is_red else "t1" if line.count else "t3")
        font = theme.font("body", weight=500) if is_red else theme.font("body")
        draw_text(painter, row.adjusted(0, 0, -28, 0), self.word(line.key), font, color, elide=True)
        draw_text(painter, row, str(line.count), theme.font("pane"), color, Align.RIGHT)


class LedgerPane(Pane):
    """Scrolls when the window is low."""

    def __init__(self, theme: Theme, *, keys: str) -> None:
        super().__init__(theme, keys=keys)
        self.lines = LedgerLines(theme)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.viewport().setAutoFillBackground(False)
        self.area.setWidget(self.lines)
        self.body.addWidget(self.area, 1)
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self.set_title(self.tr("Ward"))
        self.area.setAccessibleName(self.tr("Ward in figures"))
