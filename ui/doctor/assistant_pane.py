"""The assistant rail: cards of what is really there, as a painted table; folded, an alert bar with the loudest. Advises nothing itself."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.doctor.assistant_model import Card, Loudness
from ui.doctor.order_book import OrderBook
from ui.doctor.safety_words import finding_words, kind_word
from ui.doctor.wording import amount_words, short_language
from ui.theme.theme import Theme
from ui.widgets.buttons import SecondaryButton
from ui.widgets.listing import Listing
from ui.widgets.living import Living
from ui.widgets.painting import Align, Chip, Words, draw_runs, draw_text, fill_rounded, paint_chip, runs_width
from ui.widgets.pane import Pane
from ui.widgets.table import CellPainter
from ui.widgets.table_model import Cell, Column, TableRow

WIDTH, RAIL = 360, 44


def card_words(card: Card, book: OrderBook, language: str) -> tuple[str, str]:
    """(title, rest) of one card."""
    translate = QCoreApplication.translate
    if card.result is not None:
        result = card.result.result
        value = f"{result.comparator or ''}{amount_words(result.amount)}" if result.amount else result.text or ""
        return f"{book.name_of_lab(result.code, language)} {value}", translate("AssistantPane", "nobody has read it")
    if card.finding is not None:
        return kind_word(card.finding.kind), finding_words(card.finding, language)
    task = card.task
    if task is None:
        return "", ""
    who = " ".join(part for part in (task.bed, task.patient_name) if part)
    what = book.name_of_lab(task.what, language) if task.what is not None else ""
    return task_words(task.kind), " · ".join(part for part in (who, what) if part)


def task_words(kind: str) -> str:
    translate = QCoreApplication.translate
    known = {
        "critical-result": translate("AssistantPane", "Critical value unread"),
        "verify-order": translate("AssistantPane", "Waits for the nurse's check"),
        "overdue-dose": translate("AssistantPane", "Dose overdue"),
    }
    if kind.startswith("conflict"):
        return translate("AssistantPane", "To decide in F12")
    return known.get(kind, kind)


def card_chip(card: Card) -> Chip:
    translate = QCoreApplication.translate
    late = card.task is not None and card.task.is_overdue
    return {
        Loudness.CRITICAL: Chip(text=translate("AssistantPane", "Critical"), tone="red", icon="warn"),
        Loudness.STOP: Chip(text=translate("AssistantPane", "Blocked"), tone="red", icon="warn"),
        Loudness.REASON: Chip(text=translate("AssistantPane", "Reason"), tone="redo"),
        Loudness.TASK: Chip(
            text=translate("AssistantPane", "Overdue") if late else translate("AssistantPane", "Task"),
            tone="ink" if late else "plain",
        ),
        Loudness.OTHER: Chip(text=translate("AssistantPane", "Advice")),
    }[card.loudness]


class CardPainter(CellPainter):
    """A card over its whole height: chip and title, the rest below, wrapped."""

    def _paint_cell(self, painter: QPainter, rect: QRectF, found: Cell, column: Column, *, is_struck: bool) -> None:
        del column, is_struck
        head, rest = found.runs[:2], found.runs[2:]
        draw_runs(painter, QRectF(rect.left(), rect.top() + 6, rect.width(), 20), head[:1], self._theme)
        left = runs_width(head[:1], self._theme) + 8
        for run, area in zip(
            (*head[1:], *rest),
            (QRectF(rect.left() + left, rect.top() + 6, rect.width() - left, 20), rect.adjusted(0, 30, -8, -4)),
            strict=False,
        ):
            if isinstance(run, Words):
                painter.setFont(self._theme.font(run.role, weight=run.weight))
                painter.setPen(self._theme.color(run.tone))
                painter.drawText(area, int(Qt.TextFlag.TextWordWrap), run.text)


class AssistantPane(Pane):
    """Invariant: holds only what is there; nothing is promised."""

    card_opened = Signal(object)

    def __init__(self, theme: Theme, book: OrderBook) -> None:
        super().__init__(theme, keys="Alt 5")
        self._book = book
        self._cards: tuple[Card, ...] = ()
        self.list = CardListing(theme)
        self.list.table.row_activated.connect(self._open)
        self.body.addWidget(self.list, 1)
        self.retranslate()

    def show_cards(self, cards: Sequence[Card]) -> None:
        self._cards = tuple(cards)
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
        language = short_language(self.theme.language)
        rows = tuple(self._row(card, language) for card in self._cards)
        self.list.show_rows(rows, subject=self.tr("Alerts and tasks"))

    def _row(self, card: Card, language: str) -> TableRow:
        title, rest = card_words(card, self._book, language)
        runs = (card_chip(card), Words(title, weight=600), Words(rest, tone="t2", role="meta"))
        room = max(self.list.width() - 24, 200)
        lines = -(-int(runs_width((runs[2],), self.theme) * 1.15) // room)
        return TableRow(key=card.key, cells=(Cell(runs=runs),), height=38 + 18 * max(lines, 1), subject=card)

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

    def __init__(self, theme: Theme, book: OrderBook) -> None:
        super().__init__()
        self.live_with(theme)
        self._book = book
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

    def show_cards(self, cards: Sequence[Card], *, is_folded: bool) -> None:
        loud = [card for card in cards if card.loudness in {Loudness.CRITICAL, Loudness.STOP, Loudness.REASON}]
        self._card, self._more = next(iter(loud), None), max(len(cards) - 1, 0)
        self.setVisible(is_folded and self._card is not None)
        self.retranslate()

    def retranslate(self) -> None:
        self.button.setText(self.tr("All {count}").format(count=self._more + 1))
        title, rest = (
            card_words(self._card, self._book, short_language(self.theme.language)) if self._card else ("", "")
        )
        self.setAccessibleName(f"{title} {rest}".strip())
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
            title, rest = card_words(self._card, self._book, short_language(theme.language))
            left += draw_text(painter, rect.adjusted(left, 0, 0, 0), title, theme.font("value"), theme.color("t1")) + 14
            room = QRectF(left, 0, max(self.button.x() - left - 10, 0), rect.height())
            draw_text(painter, room, rest, theme.font("meta"), theme.color("t2"), Align.LEFT, elide=True)
        painter.end()
