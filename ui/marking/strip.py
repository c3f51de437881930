"""Layer 1: the strip at the top of a marked window. Not closable; says since when, how old the data are, what waits, where to go.

`centre_wanted` and `sheet_wanted` are emitted by its two buttons; the shell connects them. The second is seen only where
`offer_sheet` said that there is a patient to print for.
"""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.marking.paint import stripe_brush
from ui.marking.state import MarkingKind
from ui.marking.words import StripWords, strip_words
from ui.theme.icons import paint_icon
from ui.theme.theme import Theme
from ui.widgets.buttons import MarkedButton
from ui.widgets.living import Living
from ui.widgets.painting import draw_text, text_width

SCRIPT_KEYS, END_KEYS = "Ctrl+Alt+D", "Ctrl+Alt+End"


class EmergencyStrip(Living, QWidget):
    """Invariant: visible exactly when the marking is one of the marked kinds; compact (40 px) below 1920."""

    spoken_as = QAccessible.Role.AlertMessage

    centre_wanted = Signal()
    sheet_wanted = Signal()

    def __init__(self, theme: Theme, *, has_actions: bool = True, is_compact: bool = False) -> None:
        super().__init__()
        self.setObjectName("emergencyStrip")
        self._is_compact = is_compact
        self._has_actions = has_actions
        self._centre = MarkedButton(theme, "", icon="net", keys="")
        self._has_sheet = False
        self._sheet = MarkedButton(theme, "", icon="print", keys="Ctrl P")
        self._script = MarkedButton(theme, "", keys="Ctrl Alt D")
        for button in (self._centre, self._sheet, self._script):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._centre.clicked.connect(self.centre_wanted)
        self._sheet.clicked.connect(self.sheet_wanted)
        self._script.clicked.connect(self._want_script)
        for keys, act in ((SCRIPT_KEYS, self._want_script), (END_KEYS, self._want_end)):
            QShortcut(QKeySequence(keys), self, act)
        row = QHBoxLayout(self)
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self._script)
        row.addWidget(self._sheet)
        row.addWidget(self._centre)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.live_with(theme)
        self.retranslate()
        self.set_compact(is_compact)

    def _want_script(self) -> None:
        if self.theme.marking.kind is MarkingKind.DRILL:
            self.theme.drill_wanted.emit()

    def _want_end(self) -> None:
        """From whatever window of a drill; in a real emergency the key means nothing."""
        if self.theme.marking.kind is MarkingKind.DRILL:
            self.theme.drill_end_wanted.emit()

    def set_compact(self, is_compact: bool) -> None:  # noqa: FBT001  # a Qt-like setter
        self._is_compact = is_compact
        self.setFixedHeight(self.theme.tokens.emergency["strip1366" if is_compact else "strip2560"])
        self._sheet.setVisible(self._has_actions and self._has_sheet and not is_compact)
        self._centre.setVisible(self._has_actions)
        self._lay_margins()
        self.update()

    def offer_sheet(self, is_offered: bool) -> None:  # noqa: FBT001  # a Qt-like setter
        """Whether a patient is open whose order sheet can be printed."""
        self._has_sheet = is_offered
        self.set_compact(self._is_compact)

    def sizeHint(self) -> QSize:
        return QSize(400, self.height())

    def retranslate(self) -> None:
        self._centre.setText(self.tr("Emergency Centre") + " F12")
        self._sheet.setText(self.tr("Print order sheet"))
        self._script.setText(self.tr("Drill script"))
        self.remark()

    def remark(self) -> None:
        self.setVisible(self.theme.marking.is_marked)
        self._script.setVisible(self._has_actions and self.theme.marking.kind is MarkingKind.DRILL)
        self.setAccessibleName(strip_words(self.theme.marking).spoken)
        self.update()

    def tick(self) -> None:
        self.remark()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_margins()

    def _lay_margins(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(0, 0, self._stripe_width() + 12, 2)

    def _stripe_width(self) -> int:
        widest = 72 if self._is_compact else 144
        return min(widest, max(12, self.width() // 18))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        height, stripes = self.height() - 2, self._stripe_width()
        painter.fillRect(self.rect(), self.theme.mark("fill"))
        painter.setBrushOrigin(-self.mapTo(self.window(), self.rect().topLeft()))
        painter.fillRect(QRectF(0, 0, stripes, height), stripe_brush(self.theme))
        painter.fillRect(QRectF(self.width() - stripes, 0, stripes, height), stripe_brush(self.theme))
        painter.fillRect(QRectF(0, height, self.width(), 2), self.theme.mark("ink"))
        words = strip_words(self.theme.marking)
        left = self._paint_plate(painter, QRectF(stripes, 0, 0, height), words)
        self._paint_line(painter, left, words) if self._is_compact else self._paint_parts(painter, left, words)
        painter.end()

    def _paint_plate(self, painter: QPainter, rect: QRectF, words: StripWords) -> float:
        pad, icon_size = (14, 20) if self._is_compact else (20, 28)
        big = self.theme.font(
            "emergencyBig", size=20 if self._is_compact else 26, spacing=2.0 if self._is_compact else 3.0
        )
        small = self.theme.font("value", spacing=1.0)
        has_small = bool(words.plate_small) and not self._is_compact
        width = (
            2 * pad
            + icon_size
            + 12
            + text_width(words.plate, big)
            + (12 + text_width(words.plate_small, small) if has_small else 0)
        )
        rect.setWidth(width)
        painter.fillRect(rect, self.theme.mark("ink"))
        ink, left = self.theme.mark("fill"), rect.left() + pad
        paint_icon(painter, QRectF(left, 0, icon_size, rect.height()), "warn", ink, stroke=1.8)
        left += icon_size + 12
        left += draw_text(painter, QRectF(left, 0, width, rect.height()), words.plate, big, ink)
        if has_small:
            draw_text(painter, QRectF(left + 12, 0, width, rect.height()), words.plate_small, small, ink)
        return rect.right()

    def _paint_parts(self, painter: QPainter, left: float, words: StripWords) -> None:
        label_font = self.theme.font("meta", weight=500)
        value_font, ink = self.theme.font("heading", weight=700), self.theme.mark("ink")
        limit = self._limit()
        for label, value in words.parts:
            width = max(text_width(label, label_font), text_width(value, value_font)) + 32
            if left + width > limit:
                return
            draw_text(painter, QRectF(left + 16, 6, width, 16), label, label_font, ink)
            draw_text(painter, QRectF(left + 16, 22, width, 22), value, value_font, ink)
            left += width
            painter.fillRect(QRectF(left, 0, 2, self.height() - 2), ink)
            left += 2

    def _paint_line(self, painter: QPainter, left: float, words: StripWords) -> None:
        font, limit = self.theme.font("pane", weight=700), self._limit()
        left += 14
        for text in words.line:
            if left + text_width(text, font) > limit:
                return
            left += (
                draw_text(painter, QRectF(left, 0, limit, self.height() - 2), text, font, self.theme.mark("ink")) + 18
            )

    def _limit(self) -> float:
        shown = [button.x() for button in (self._script, self._sheet, self._centre) if button.isVisible()]
        return min(shown) - 8 if self._has_actions and shown else self.width() - self._stripe_width()
