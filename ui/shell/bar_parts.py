"""The small painted parts of the bar at the top: brand, words, pill, lock. Black with its own inks while marked."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.marking.state import MarkingKind
from ui.marking.words import pill_words
from ui.theme.icons import paint_icon, sign_pixmap
from ui.theme.theme import Theme
from ui.widgets.keys import key_width, paint_key
from ui.widgets.living import Living
from ui.widgets.painting import draw_text, fill_rounded, text_width
from ui.widgets.tips import tip

HEIGHT = 44


def bar_color(theme: Theme, plain: str, marked: str) -> QColor:
    return theme.mark(marked) if theme.marking.is_marked else theme.color(plain)


def paint_bar_key(painter: QPainter, rect: QRectF, keys: str, theme: Theme) -> float:
    ink, line = bar_color(theme, "t2", "barMuted"), bar_color(theme, "line2", "barFieldLine")
    return paint_key(painter, rect, keys, theme, ink=ink, line=line, fill=bar_color(theme, "surface", "barField"))


class BarPart(Living, QWidget):
    """A painted part as wide as its words."""

    spoken_as = QAccessible.Role.StaticText

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.live_with(theme)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def content_width(self) -> float:
        return 0.0

    def sizeHint(self) -> QSize:
        return QSize(round(self.content_width() + 0.5), HEIGHT)


class Brand(BarPart):
    """The lamp, the product's name, the station's name and a dividing line."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._station, self._is_short, self._is_lamp = "", False, False

    def set_short(self, *, is_short: bool, is_lamp: bool = False) -> None:
        """Without the station's name: the page that is open says it too; `is_lamp`: without the product's as well."""
        if (is_short, is_lamp) == (self._is_short, self._is_lamp):
            return
        self._is_short, self._is_lamp = is_short, is_lamp
        self.updateGeometry()
        self.update()

    def set_station(self, name: str) -> None:
        self._station = name
        self.setAccessibleName(f"Wardlight {name}")
        self.updateGeometry()
        self.update()

    def content_width(self) -> float:
        if self._is_lamp:
            return 22 + 9
        name = text_width("Wardlight", self.theme.font("body", size=15, weight=600))
        station = 0.0 if self._is_short else 8 + text_width(self._station, self.theme.font("meta"))
        return 22 + 8 + name + station + 13

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, rect = QPainter(self), QRectF(self.rect())
        is_marked = self.theme.marking.is_marked
        fill = self.theme.mark("fill") if is_marked else self.theme.color("accent")
        lamp = QColor(Qt.GlobalColor.white) if is_marked else self.theme.color("onaccent")
        painter.drawPixmap(0, (self.height() - 22) // 2, sign_pixmap(fill, lamp, 22, self.devicePixelRatioF()))
        name = self.theme.font("body", size=15, weight=600)
        words = "" if self._is_lamp else "Wardlight"
        left = 30 + draw_text(painter, rect.adjusted(30, 0, 0, 0), words, name, bar_color(self.theme, "t1", "barText"))
        small = rect.adjusted(left + 8, 1, 0, 1)
        draw_text(
            painter,
            small,
            "" if self._is_short or self._is_lamp else self._station,
            self.theme.font("meta"),
            bar_color(self.theme, "t2", "barMuted"),
        )
        painter.fillRect(QRectF(rect.right() - 1, 10, 1, 24), bar_color(self.theme, "line", "barLine"))
        painter.end()


class BarWords(BarPart):
    """Plain words in the bar: ward, clock, date, user."""

    def __init__(self, theme: Theme, *, tone: str = "t1", role: str = "body", weight: int = 0, size: int = 0) -> None:
        super().__init__(theme)
        self._tone, self._role, self._weight, self._size = tone, role, weight, size
        self._text = ""

    def set_text(self, text: str) -> None:
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self.updateGeometry()
            self.update()

    def content_width(self) -> float:
        return text_width(self._text, self.theme.font(self._role, weight=self._weight, size=self._size))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        ink = bar_color(self.theme, self._tone, "barText" if self._tone == "t1" else "barMuted")
        draw_text(
            painter,
            QRectF(self.rect()),
            self._text,
            self.theme.font(self._role, weight=self._weight, size=self._size),
            ink,
        )
        painter.end()


class LinkPill(BarPart):
    """How central is: a word, and figures when there is room. Ink while slow, a full amber plate while marked."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._is_short = False
        self.remark()

    def set_short(self, is_short: bool) -> None:  # noqa: FBT001  # a Qt-like setter
        self._is_short = is_short
        self.remark()

    def retranslate(self) -> None:
        self.remark()

    def remark(self) -> None:
        bold, figures = pill_words(self.theme.marking)
        self.setAccessibleName(f"{bold} {figures}".strip())
        self.setToolTip(tip(figures))
        self.updateGeometry()
        self.update()

    def tick(self) -> None:
        self.remark()

    def _words(self) -> tuple[str, str]:
        bold, figures = pill_words(self.theme.marking)
        return (bold.split(" · ")[0], "") if self._is_short else (bold, figures)

    def content_width(self) -> float:
        bold, figures = self._words()
        width = 16 + 14 + 6 + text_width(bold, self.theme.font("meta", weight=600))
        return width + (6 + text_width(figures, self.theme.font("meta")) if figures else 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        plate = QRectF(0, (self.height() - 24) / 2, self.width(), 24)
        is_marked, is_slow = theme.marking.is_marked, theme.marking.kind is MarkingKind.DEGRADED
        fill = theme.mark("fill") if is_marked else theme.color("surface")
        line = theme.mark("fill") if is_marked else theme.color("t1" if is_slow else "line")
        ink = theme.mark("ink") if is_marked else theme.color("t1" if is_slow else "ok")
        fill_rounded(painter, plate, fill, line, theme.radius("control"))
        icon = "cloudx" if is_marked else "warn" if is_slow else "cloudok"
        paint_icon(painter, QRectF(8, plate.top(), 14, 24), icon, ink, stroke=1.8)
        bold, figures = self._words()
        left = 28 + draw_text(painter, plate.adjusted(28, 0, 0, 0), bold, theme.font("meta", weight=600), ink)
        muted = theme.mark("ink") if is_marked else theme.color("t2" if is_slow else "t3")
        draw_text(painter, plate.adjusted(left + 6, 0, 0, 0), figures, theme.font("meta"), muted)
        painter.end()


class LockButton(Living, QAbstractButton):
    """A padlock with its key."""

    def __init__(self, theme: Theme, keys: str) -> None:
        super().__init__()
        self.live_with(theme)
        self._keys, self._shows_keys = keys, True
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Lock"))
        self.setToolTip(self.tr("Lock"))

    def show_keys(self, shows: bool) -> None:  # noqa: FBT001  # a Qt-like setter
        self._shows_keys = shows
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(15 + (round(key_width(self._keys, self.theme)) + 13 if self._shows_keys else 1), HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_icon(painter, QRectF(0, 0, 15, self.height()), "lock", bar_color(self.theme, "t1", "barText"))
        if self._shows_keys:
            paint_bar_key(painter, QRectF(27, 0, 60, self.height()), self._keys, self.theme)
        if self.hasFocus():
            fill_rounded(
                painter,
                QRectF(self.rect()).adjusted(-1, 8, 1, -8),
                QColor(0, 0, 0, 0),
                bar_color(self.theme, "accent", "fill"),
                4,
                2.0,
            )
        painter.end()
