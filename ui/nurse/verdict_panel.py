"""The verdict of a bedside check, large: a sign, a word and a reason; and the five rights under it. Paints, decides nothing."""

from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.marking.paint import paint_watermark
from ui.nurse.bedside_words import Right, Verdict
from ui.theme.icons import paint_icon
from ui.theme.theme import Theme
from ui.widgets.living import Living
from ui.widgets.painting import draw_text, fill_rounded, hline, text_width
from ui.widgets.straight import straight

_WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)
_LOOKS = {
    "stop": ("danger", "ondanger", "xc"),
    "ask": ("ink", "onink", "warn"),
    "ok": ("ok", "surface", "check"),
    "wait": ("accentsoft", "accent", "scan"),
}


class VerdictPanel(Living, QWidget):
    """Invariant: its accessible name says what it shows, and its sign is not colour alone."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._verdict, self._is_compact = Verdict(tone="wait", title="", said=""), False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.live_with(theme)

    @property
    def shown(self) -> Verdict:
        return self._verdict

    def show_verdict(self, verdict: Verdict) -> None:
        self._verdict = verdict
        self.setAccessibleName(f"{verdict.title}. {verdict.said}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, self.theme.scaled(80 if self._is_compact else 112))

    def set_compact(self, *, is_compact: bool) -> None:
        self._is_compact = is_compact
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme, rect = QPainter(self), self.theme, QRectF(self.rect())
        fill, ink, icon = _LOOKS[self._verdict.tone]
        painter.fillRect(rect, theme.color(fill))
        size = min(rect.height() - 24, 72)
        sign = QRectF(20, rect.center().y() - size / 2, size, size)
        paint_icon(painter, sign, icon, theme.color(ink))
        left = sign.right() + 20
        top = 4 if self._is_compact else 12
        room = QRectF(left, rect.top() + top, rect.width() - left - 16, rect.height() * 0.5)
        draw_text(painter, room, self._verdict.title, theme.font("display"), theme.color(ink), elide=True)
        self._said(
            painter, QRectF(left, room.bottom(), room.width(), rect.height() - room.bottom() - 6), theme.color(ink)
        )
        painter.end()

    def _said(self, painter: QPainter, room: QRectF, ink: QColor) -> None:
        painter.setFont(self.theme.font("pane"))
        painter.setPen(QPen(ink))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap), straight(self._verdict.said))


class RightsList(Living, QWidget):
    """Five rows, each with its sign, what is ordered and what was found."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._rights: tuple[Right, ...] = ()
        self._is_compact = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.live_with(theme)

    def set_compact(self, *, is_compact: bool) -> None:
        """One line a right, so that all five stand on a low screen."""
        self._is_compact = is_compact
        self.updateGeometry()
        self.update()

    def show_rights(self, rights: tuple[Right, ...]) -> None:
        self._rights = rights
        self.setAccessibleName("; ".join(f"{one.name} {one.value} {self.word(one)} {one.said}" for one in rights))
        self.updateGeometry()
        self.update()

    def word(self, right: Right) -> str:
        if right.is_right is None:
            return self.tr("not known yet")
        return self.tr("agrees") if right.is_right else self.tr("does not agree")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(400, sum(self._height(one) for one in self._rights) or 5 * self.theme.scaled(58))

    def _room(self) -> float:
        """Of the words in the middle; a drug's name is never cut, it goes over more lines."""
        theme = self.theme
        return max(self.width() - theme.scaled(28) - 36 - theme.scaled(64) - self._end_width() - 6, 120)

    def _end_width(self) -> int:
        """Of the words at the end, whatever the language."""
        words, font = (self.tr("not known yet"), self.tr("agrees"), self.tr("does not agree")), self.theme.font("value")
        return max(self.theme.scaled(104), ceil(max(text_width(one, font) for one in words)) + 8)

    def _height(self, one: Right) -> int:
        metrics = QFontMetricsF(self.theme.font("value"))
        words = metrics.boundingRect(QRectF(0, 0, self._room(), 1000), _WRAP, straight(self._value(one)))
        if self._is_compact:
            return max(self.theme.scaled(38), round(words.height()) + self.theme.scaled(18))
        return max(self.theme.scaled(58), round(words.height()) + self.theme.scaled(34))

    def _value(self, one: Right) -> str:
        return f"{one.value}  {one.said}".strip() if self._is_compact else one.value

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        rect, top = QRectF(self.rect()), 0.0
        painter.fillRect(rect, theme.color("surface"))
        paint_watermark(painter, self, theme)
        for one in self._rights:
            height = self._height(one)
            self._paint(painter, QRectF(0, top, rect.width(), height), one)
            top += height
        painter.end()

    def _paint(self, painter: QPainter, row: QRectF, one: Right) -> None:
        theme, is_wrong = self.theme, one.is_right is False
        if is_wrong:
            painter.fillRect(row, theme.color("sunken" if one.may_go_on else "dangersoft"))
        hline(painter, row.left(), row.right(), row.bottom() - 1, theme.color("line"))
        size = theme.scaled(28)
        sign = QRectF(16, row.center().y() - size / 2, size, size)
        fill, line, ink, icon, radius = self._look(one)
        fill_rounded(painter, sign, theme.color(fill), theme.color(line), radius)
        if icon:
            paint_icon(painter, sign.adjusted(5, 5, -5, -5), icon, theme.color(ink))
        name = QRectF(sign.right() + 12, row.top(), theme.scaled(64), row.height())
        draw_text(painter, name, one.name, theme.font("heading", weight=600), theme.color("t1"))
        self._middle(painter, QRectF(name.right() + 8, row.top() + 8, self._room(), row.height() - 16), one)
        tone = "t3" if one.is_right is None else "ok" if one.is_right else "t1" if one.may_go_on else "danger"
        end = QRectF(row.right() - self._end_width(), row.top(), self._end_width() - 8, row.height())
        draw_text(painter, end, self.word(one), theme.font("value"), theme.color(tone))

    def _middle(self, painter: QPainter, room: QRectF, one: Right) -> None:
        theme, is_wrong = self.theme, one.is_right is False
        painter.setFont(theme.font("value"))
        painter.setPen(theme.color("t1"))
        painter.drawText(room, _WRAP, self._value(one))
        if self._is_compact:
            return
        tone = "danger" if is_wrong and not one.may_go_on else "t1" if is_wrong else "t2"
        below = QRectF(room.left(), room.bottom() - theme.scaled(20), room.width(), theme.scaled(20))
        draw_text(painter, below, one.said, theme.font("meta"), theme.color(tone), elide=True)

    def _look(self, one: Right) -> tuple[str, str, str, str, float]:
        if one.is_right is None:
            return "surface", "line2", "t3", "", 14
        if one.is_right:
            return "oksoft", "okline", "ok", "check", 14
        return ("ink", "ink", "onink", "clock", 3) if one.may_go_on else ("danger", "danger", "ondanger", "x", 3)
