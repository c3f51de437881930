"""The left half of the sign-in window: brand, what this station knows now, and in an emergency what works and what does not."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.marking.paint import paint_watermark
from ui.marking.words import clock_words, duration_words, reason_words
from ui.theme.icons import paint_icon, sign_pixmap
from ui.theme.theme import Theme
from ui.widgets.labels import Label
from ui.widgets.living import Living
from ui.widgets.painting import Align, draw_text, fill_rounded, hline, text_width
from ui.widgets.tips import tip

ROW, HEAD = 44, 40
HEAD_SIZES = (15, 13, 12)
"""Px of the design of the words in the marked head, the first that fits."""
HEAD_MARGINS, HEAD_GAP = 65, 12


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusFact:
    """One line of the card: icon, name, value, remark; `tone` of icon and value is t1, ok or @text (the marking's)."""

    icon: str
    name: str
    value: str
    remark: str = ""
    tone: str = "t1"


class Surface(Living, QWidget):
    """The right half: white, with the watermark while marked."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.live_with(theme)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.color("surface"))
        painter.fillRect(QRectF(0, 0, 1, self.height()), self.theme.color("line"))
        paint_watermark(painter, self, self.theme)
        painter.end()


class BrandBlock(Living, QWidget):
    """The lamp and the product's name in large."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.live_with(theme)
        self.setFixedHeight(50)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName("Wardlight " + self.tr("Ward workstation"))

    def sizeHint(self) -> QSize:
        return QSize(300, 50)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        is_marked = self.theme.marking.is_marked
        fill = self.theme.mark("ink") if is_marked else self.theme.color("accent")
        lamp = QColor("white") if is_marked else self.theme.color("onaccent")
        painter.drawPixmap(0, 5, sign_pixmap(fill, lamp, 40, self.devicePixelRatioF()))
        draw_text(painter, QRectF(52, 0, 240, 30), "Wardlight", self.theme.font("name"), self.theme.color("t1"))
        draw_text(
            painter,
            QRectF(52, 30, 240, 20),
            self.tr("Ward workstation"),
            self.theme.font("body"),
            self.theme.color("t2"),
        )
        painter.end()


class StatusCard(Living, QWidget):
    """The state of this station. While marked its head is the marking's plate and its edge is heavy."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._facts: tuple[StatusFact, ...] = ()
        self._checked = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.live_with(theme)

    def set_facts(self, facts: tuple[StatusFact, ...], *, checked: str) -> None:
        self._facts, self._checked = facts, checked
        self.setAccessibleName("; ".join(f"{fact.name}: {fact.value} {fact.remark}".strip() for fact in facts))
        self.setToolTip(tip("\n".join(f"{fact.name}: {fact.value} {fact.remark}".strip() for fact in facts)))
        self.setFixedHeight(HEAD + 4 + ROW * len(facts) + 2)
        self.update()

    def tick(self) -> None:
        if self.theme.marking.is_out:
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(560, HEAD + 6 + ROW * len(self._facts))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, rect, theme = QPainter(self), QRectF(self.rect()), self.theme
        is_marked = theme.marking.is_out
        line = theme.mark("ink") if is_marked else theme.color("line")
        fill_rounded(painter, rect, theme.color("surface"), line, theme.radius("pane"), 2.0 if is_marked else 1.0)
        paint_watermark(painter, self, theme, self.rect().adjusted(2, 2, -2, -2))
        top = self._paint_head(painter, rect)
        for at, fact in enumerate(self._facts):
            self._paint_fact(
                painter, QRectF(17, top + at * ROW, rect.width() - 34, ROW), fact, is_last=at == len(self._facts) - 1
            )
        painter.end()

    def _paint_head(self, painter: QPainter, rect: QRectF) -> float:
        theme = self.theme
        if theme.marking.is_out:
            head = QRectF(2, 2, rect.width() - 4, ROW)
            painter.fillRect(head, theme.mark("fill"))
            paint_icon(painter, QRectF(17, 2, 18, ROW), "cloudx", theme.mark("ink"), stroke=1.8)
            since, lasted, font = self.head()
            ink, words = theme.mark("ink"), head.adjusted(45, 0, -16, 0)
            taken = draw_text(painter, words, lasted, font, ink, Align.RIGHT)
            draw_text(painter, words.adjusted(0, 0, -taken - HEAD_GAP, 0), since, font, ink, elide=True)
            return head.bottom()
        head = QRectF(17, 5, rect.width() - 34, HEAD)
        draw_text(painter, head, self.tr("This station"), theme.font("value"), theme.color("t1"))
        draw_text(painter, head, self._checked, theme.font("meta"), theme.color("t3"), Align.RIGHT)
        hline(painter, head.left(), head.right(), head.bottom() - 1, theme.color("line"))
        return head.bottom()

    def head(self) -> tuple[str, str, QFont]:
        """Why and since when, for how long, and a font in which both find room beside each other: in some languages they are long."""
        theme = self.theme
        since = f"{reason_words(theme.marking.reason)} {clock_words(theme.marking.since)}"
        lasted = self.tr("for {span}").format(span=duration_words(theme.marking.lasted))
        fonts = [theme.font("pane", weight=700, size=size) for size in HEAD_SIZES]
        room = self.width() - HEAD_MARGINS - HEAD_GAP
        fitting = (font for font in fonts if text_width(since, font) + text_width(lasted, font) <= room)
        return since, lasted, next(fitting, fonts[-1])

    def _paint_fact(self, painter: QPainter, rect: QRectF, fact: StatusFact, *, is_last: bool) -> None:
        theme = self.theme
        ink = theme.mark(fact.tone[1:]) if fact.tone.startswith("@") else theme.color(fact.tone)
        icon = theme.color("t2") if fact.tone == "t1" else ink
        paint_icon(painter, QRectF(rect.left(), rect.top(), 18, rect.height()), fact.icon, icon, stroke=1.6)
        draw_text(painter, rect.adjusted(30, 0, 0, 0), fact.name, theme.font("body", weight=500), theme.color("t1"))
        taken = draw_text(painter, rect.adjusted(162, 0, 0, 0), fact.value, theme.font("value"), ink)
        room = rect.adjusted(162 + taken + 12, 0, 0, 0)
        draw_text(painter, room, fact.remark, theme.font("meta"), theme.color("t3"), Align.RIGHT, elide=True)
        if not is_last:
            hline(painter, rect.left(), rect.right(), rect.bottom() - 1, theme.color("line"))


class WhatWorks(QWidget):
    """Two small cards for an emergency: possible, not possible now."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(_WorksCard(theme, is_possible=True))
        row.addWidget(_WorksCard(theme, is_possible=False))


class _WorksCard(Living, QWidget):
    """One of the two cards."""

    def __init__(self, theme: Theme, *, is_possible: bool) -> None:
        super().__init__()
        self._is_possible = is_possible
        self._title = Label(theme, role="value")
        self._lines = tuple(Label(theme, role="body", tone="t2", wrap=True) for _ in range(3))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(4)
        title_row = QHBoxLayout()
        title_row.addSpacing(22)
        title_row.addWidget(self._title, 1)
        column.addLayout(title_row)
        for line in self._lines:
            column.addWidget(line)
        column.addStretch(1)
        self.live_with(theme)
        self.retranslate()

    def retranslate(self) -> None:
        if self._is_possible:
            title = self.tr("Possible")
            lines = (
                self.tr("Read the snapshot: charts, orders, results"),
                self.tr("Order, stop and give (provisional numbers)"),
                self.tr("Write notes, enter vitals, print (marked)"),
            )
        else:
            title = self.tr("Not possible now")
            lines = (
                self.tr("New results, images, critical value alerts"),
                self.tr("Insurance check, other hospitals' records, billing"),
                self.tr("Anything entered elsewhere since the snapshot"),
            )
        self._title.setText(title)
        for label, text in zip(self._lines, lines, strict=True):
            label.setText(text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill_rounded(
            painter,
            QRectF(self.rect()),
            self.theme.color("surface"),
            self.theme.color("line"),
            self.theme.radius("pane"),
        )
        paint_watermark(painter, self, self.theme, self.rect().adjusted(1, 1, -1, -1))
        paint_icon(
            painter, QRectF(16, 14, 16, 16), "check" if self._is_possible else "x", self.theme.color("t1"), stroke=2.0
        )
        painter.end()
