"""Intake and output of the running shift at the foot of the MAR: five sums in words, and what is not known said so. Adds nothing up."""

from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from client.clinical.fluids import Balance
from client.records.fluids import FluidKind
from offline.fluid_views import FluidView, ShiftSum
from ui.marking.paint import paint_watermark
from ui.nurse import words
from ui.nursing.words import balance_words, total_words
from ui.theme.theme import Theme
from ui.widgets.living import Living
from ui.widgets.painting import draw_text, hline, vline
from ui.widgets.pane import paint_section

HEAD, HEIGHT = 26, 78
BALANCE_SHARE = 2.4
"""Why there is none is a sentence: it has the room of more than two sums."""
_SUMS = (
    ("iv", (FluidKind.IV, FluidKind.BLOOD)),
    ("mouth", (FluidKind.ORAL, FluidKind.FEED)),
    ("urine", (FluidKind.URINE,)),
    ("drain", (FluidKind.DRAIN,)),
)


class FluidFoot(Living, QWidget):
    """Invariant: what it shows is of the patient last given; with nothing read it is not seen."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._shift: ShiftSum | None = None
        self._since = ""
        self._is_low = False
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.live_with(theme)
        self.hide()

    def show_view(self, view: FluidView | None, now: datetime, zone: tzinfo) -> None:
        self._shift = view.shift if view is not None else None
        if self._shift is not None:
            since, until = (words.moment_words(at, now, zone) for at in (self._shift.since, now))
            self._since = f"{since} – {until}"
            self.setAccessibleName(", ".join(f"{name} {value}" for name, value in self.facts()))
        self.setVisible(self._shift is not None and not self._is_low)
        self.update()

    def set_low(self, *, is_low: bool) -> None:
        """On a low screen the doses have the room; the sums are on the page of intake and output."""
        self._is_low = is_low
        self.setVisible(self._shift is not None and not is_low)

    def sizeHint(self) -> QSize:
        return QSize(300, self.theme.scaled(HEIGHT))

    def facts(self) -> tuple[tuple[str, str], ...]:
        if self._shift is None:
            return ()
        found = self._shift.balance
        translate = QCoreApplication.translate
        names = {
            "iv": translate("FluidFoot", "By vein, blood"),
            "mouth": translate("FluidFoot", "By mouth, tube"),
            "urine": translate("FluidFoot", "Urine"),
            "drain": translate("FluidFoot", "Drains"),
        }
        sums = tuple((names[key], _sum_words(found, kinds)) for key, kinds in _SUMS)
        said = translate("FluidFoot", "nothing recorded") if found.is_empty else balance_words(found)
        return (*sums, (translate("FluidFoot", "Balance"), said))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme, rect = QPainter(self), self.theme, QRectF(self.rect())
        painter.fillRect(rect, theme.color("surface"))
        paint_watermark(painter, self, theme)
        head = QRectF(0, 0, rect.width(), theme.scaled(HEAD))
        hline(painter, 0, rect.width(), 0, theme.color("line"))
        title = QCoreApplication.translate("FluidFoot", "Intake and output of this shift")
        paint_section(painter, head, title, self._since, theme)
        facts, below = self.facts(), rect.adjusted(0, head.height(), 0, 0)
        width = below.width() / (len(facts) - 1 + BALANCE_SHARE) if facts else below.width()
        for at, (name, value) in enumerate(facts):
            share = BALANCE_SHARE if at == len(facts) - 1 else 1
            room = QRectF(at * width, below.top(), share * width, below.height()).adjusted(12, 4, -6, -4)
            half = room.height() / 2
            draw_text(
                painter,
                QRectF(room.left(), room.top(), room.width(), half),
                name,
                theme.font("meta"),
                theme.color("t2"),
                elide=True,
            )
            draw_text(
                painter,
                QRectF(room.left(), room.top() + half, room.width(), half),
                value,
                theme.font("value"),
                theme.color("t1"),
                elide=True,
            )
            if at:
                vline(painter, round(at * width), below.top() + 4, below.bottom() - 4, theme.color("line"))
        painter.end()


def _sum_words(found: Balance, kinds: tuple[FluidKind, ...]) -> str:
    """A kind of which nothing was written down is not zero: it is not known."""
    known = [found.by_kind[kind] for kind in kinds if kind in found.by_kind]
    return " + ".join(total_words(one) for one in known) or words.UNKNOWN
