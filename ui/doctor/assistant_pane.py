"""The alerts: cards of what is really there, as a painted table; folded, a bar with the loudest. Advises nothing itself."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.doctor.assistant_model import LOUD, Card
from ui.doctor.assistant_words import Spoken, card_chip, card_words
from ui.theme.theme import Theme
from ui.widgets.buttons import SecondaryButton
from ui.widgets.listing import Listing
from ui.widgets.living import Living
from ui.widgets.painting import Align, Words, draw_runs, draw_text, fill_rounded, paint_chip, runs_width
from ui.widgets.pane import Pane
from ui.widgets.rest_line import RestLine
from ui.widgets.straight import straight
from ui.widgets.table_model import Cell, Column, TableRow
from ui.widgets.table_painting import CellPainter

WIDTH, RAIL = 360, 44


TITLE, TEXT, LEAD = 20, 18, 1.15
"""Heights of a title's and a text's line; how much longer wrapped words may be than their bare width."""


def lines_of(run: Words, room: float, theme: Theme) -> int:
    """Over how many lines the words go in this room."""
    return max(1, ceil(runs_width((run,), theme) * LEAD / max(room, 1))) if run.text else 0


class CardPainter(CellPainter):
    """A card over its whole height: chip and title, the rest below; both wrapped, neither cut."""

    def _paint_cell(self, painter: QPainter, rect: QRectF, found: Cell, column: Column, *, is_struck: bool) -> None:
        del column, is_struck
        chip, title, rest = found.runs[:1], found.runs[1], found.runs[2]
        if not isinstance(title, Words) or not isinstance(rest, Words):
            return
        draw_runs(
            painter, QRectF(rect.left(), rect.top() + 6, rect.width(), self._theme.scaled(TITLE)), chip, self._theme
        )
        left = runs_width(chip, self._theme) + 8
        room = rect.width() - left - 8
        deep = self._theme.scaled(TITLE) * lines_of(title, room, self._theme)
        self._write(painter, QRectF(rect.left() + left, rect.top() + 7, room, deep), title)
        self._write(painter, rect.adjusted(0, 8 + deep, -8, 0), rest)

    def _write(self, painter: QPainter, area: QRectF, run: Words) -> None:
        painter.setFont(self._theme.font(run.role, weight=run.weight))
        painter.setPen(self._theme.color(run.tone))
        painter.drawText(area, int(Qt.TextFlag.TextWordWrap), straight(run.text))


class AssistantPane(Pane):
    """Invariant: holds only what is there; nothing is promised."""

    card_opened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, keys="Alt 5")
        self._cards: tuple[Card, ...] = ()
        self._spoken: Spoken | None = None
        self.list = CardListing(theme)
        self.rest = RestLine(theme, self.list.table, self._rest_words)
        self.list.table.row_activated.connect(self._open)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.rest)
        self.retranslate()

    def show_cards(self, cards: Sequence[Card], spoken: Spoken) -> None:
        self._cards, self._spoken = tuple(cards), spoken
        self._draw()

    def retranslate(self) -> None:
        super().retranslate()
        self.set_title(self.tr("Alerts"))
        self.list.table.setAccessibleName(self.tr("Safety findings, critical values and tasks"))
        self.set_tag(self.tr("local rules only"))
        self._draw()

    def _draw(self) -> None:
        loud = sum(1 for card in self._cards if card.is_danger)
        self.set_meta(
            self.tr("high {loud} · others {rest}").format(loud=loud, rest=len(self._cards) - loud)
            if self._cards
            else ""
        )
        spoken = self._spoken
        rows = tuple(self._row(card, spoken) for card in self._cards) if spoken is not None else ()
        self.list.show_rows(rows, subject=self.tr("Alerts and tasks"))

    def _row(self, card: Card, spoken: Spoken) -> TableRow:
        title, rest = card_words(card, spoken)
        chip, head, text = card_chip(card), Words(title, weight=600), Words(rest, tone="t2", role="meta")
        room = max(self.list.width() - 20, 200)
        deep = TITLE * lines_of(head, room - runs_width((chip,), self.theme) - 16, self.theme)
        height = 14 + deep + TEXT * lines_of(text, room, self.theme)
        return TableRow(key=card.key, cells=(Cell(runs=(chip, head, text)),), height=height, subject=card)

    def _rest_words(self, rows: Sequence[TableRow]) -> str:
        return self.tr("{count} more").format(count=len(rows))

    def _open(self, row: object) -> None:
        if isinstance(row, TableRow) and isinstance(row.subject, Card):
            self.card_opened.emit(row.subject)


class CardListing(Listing):
    """A listing of cards."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, (Column(key="card", title="", pad=12),), has_header=False)
        painter = CardPainter(theme, self.table.rows)
        painter.setParent(self)
        self.table.setItemDelegate(painter)


class AlertBar(Living, QWidget):
    """The loudest card in one line, where the rail is folded. Invariant: hidden when nothing is loud."""

    opened = Signal(object)
    rail_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.live_with(theme)
        self._words = ("", "")
        self._card: Card | None = None
        self._more = 0
        self.button = SecondaryButton(theme, "", keys="F9")
        self.button.clicked.connect(self.rail_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 10, 0)
        row.addStretch(1)
        row.addWidget(self.button)
        self.setFixedHeight(32)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def show_cards(self, cards: Sequence[Card], spoken: Spoken, *, is_folded: bool) -> None:
        loud = [card for card in cards if card.loudness in LOUD]
        self._card, self._more = next(iter(loud), None), max(len(cards) - 1, 0)
        self._words = card_words(self._card, spoken) if self._card is not None else ("", "")
        self.setVisible(is_folded and self._card is not None)
        self.retranslate()

    def retranslate(self) -> None:
        self.button.setText(self.tr("All {count}").format(count=self._more + 1))
        self.setAccessibleName(" ".join(self._words).strip())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, 32)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        if self._card is not None:
            self.opened.emit(self._card)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, rect, theme = QPainter(self), QRectF(self.rect()), self.theme
        fill_rounded(painter, rect, theme.color("surface"), theme.color("line"), theme.radius("pane"))
        if self._card is not None:
            if self._card.is_danger:
                painter.fillRect(QRectF(0, 2, 4, rect.height() - 4), theme.color("danger"))
            left = 14 + paint_chip(painter, rect.adjusted(14, 0, 0, 0), card_chip(self._card), theme) + 10
            title, rest = self._words
            left += draw_text(painter, rect.adjusted(left, 0, 0, 0), title, theme.font("value"), theme.color("t1")) + 14
            room = QRectF(left, 0, max(self.button.x() - left - 10, 0), rect.height())
            draw_text(painter, room, rest, theme.font("meta"), theme.color("t2"), Align.LEFT, elide=True)
        painter.end()
