"""The three scans of a bedside check in a row, each done or not: badge, wristband, label. Words and a sign, never colour alone."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from client.records.bedside import KnownBy
from offline.views import Banner
from ui.marking.paint import paint_watermark
from ui.nurse.bedside_model import Seen
from ui.person_words import patient_name
from ui.theme.theme import Theme
from ui.widgets.living import Living
from ui.widgets.painting import Chip, Words, draw_runs, plain_text


class StepChips(Living, QWidget):
    """Invariant: a step is ticked only when something of it was scanned or typed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._runs: tuple[Chip | Words, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.live_with(theme)

    def show_seen(self, seen: Seen, person: str, banner: Banner | None) -> None:
        steps = (
            (self.tr("1 badge"), seen.badge, person if seen.badge is not KnownBy.NONE else ""),
            (self.tr("2 wristband"), seen.patient_by, patient_name(banner.patient) if banner else ""),
            (self.tr("3 label"), seen.label_by if seen.dose else KnownBy.NONE, seen.code),
        )
        runs: list[Chip | Words] = []
        for name, by, what in steps:
            is_done = by is not KnownBy.NONE
            runs.append(Chip(text=name, tone="ok" if is_done else "plain", icon="check" if is_done else "scan"))
            runs.append(Words(f"{what} {self._by(by)}".strip() or "—", tone="t2", role="meta", gap=4))
        self._runs = tuple(runs)
        self.setAccessibleName(plain_text(self._runs))
        self.update()

    def _by(self, by: KnownBy) -> str:
        return {
            KnownBy.SCANNED: self.tr("scanned"),
            KnownBy.TYPED: self.tr("typed"),
            KnownBy.NONE: "",
        }[by]

    def sizeHint(self) -> QSize:
        return QSize(300, self.theme.scaled(36))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(QRectF(self.rect()), self.theme.color("surface"))
        paint_watermark(painter, self, self.theme)
        draw_runs(painter, QRectF(self.rect()).adjusted(16, 0, -8, 0), self._runs, self.theme)
        painter.end()
