"""The docked review of the long-term orders: one row per order or infusion, stop or keep, nothing preset. Decides nothing."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout

from client.clinical.orders import Review
from ui.doctor.order_book import OrderBook
from ui.doctor.order_rows import frequency_words
from ui.doctor.review_model import Reviewed, ReviewGroup, ReviewHindrance, Word
from ui.doctor.wording import amount_words, short_language
from ui.theme.theme import Theme
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.docked import DockedPanel
from ui.widgets.labels import Label
from ui.widgets.painting import Align, Chip, Words
from ui.widgets.table import Table
from ui.widgets.table_model import Cell, Column, TableRow, cell


class ReviewPanel(DockedPanel):
    """Invariant: shows the review it was given whole; Enter on a row says nothing, only 1 and 2 do."""

    said = Signal(str, str)
    all_stopped = Signal()
    kind_chosen = Signal(str)
    confirmed = Signal()

    def __init__(self, theme: Theme, book: OrderBook) -> None:
        super().__init__(theme)
        self._book = book
        self._review = Reviewed(patient="")
        self._title = Label(theme, role="value", wrap=True)
        self.kind = QComboBox()
        self.table = Table(theme, review_columns())
        self.against = Label(theme, role="meta", tone="t1", weight=600, wrap=True)
        self._buttons = {
            "stop": SecondaryButton(theme, "", keys="1", is_small=True),
            "keep": SecondaryButton(theme, "", keys="2", is_small=True),
            "all": SecondaryButton(theme, "", keys="3", is_small=True),
        }
        self._drop = SecondaryButton(theme, "", keys="Esc")
        self.confirm = PrimaryButton(theme, "", keys="Ctrl ↵")
        self._lay_out()
        self._connect()
        self.hide()
        self.retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(6)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self.kind)
        acts = QHBoxLayout()
        acts.setSpacing(6)
        for button in self._buttons.values():
            acts.addWidget(button)
        acts.addStretch(1)
        acts.addWidget(self._drop)
        acts.addWidget(self.confirm)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addWidget(self.against)
        column.addLayout(acts)

    def _connect(self) -> None:
        self.table.installEventFilter(self)
        self.kind.activated.connect(self._choose_kind)
        self._buttons["stop"].clicked.connect(self._stop)
        self._buttons["keep"].clicked.connect(self._keep)
        self._buttons["all"].clicked.connect(self.all_stopped)
        self._drop.clicked.connect(self.dropped)
        self.confirm.clicked.connect(self.confirmed)

    def show_review(self, review: Reviewed) -> None:
        self._review = review
        self._draw()

    def focus(self) -> None:
        self.table.setFocus()
        if self._review.groups and self.table.current_row() is None:
            self.table.choose(self._review.groups[0].key)

    def retranslate(self) -> None:
        self._buttons["stop"].setText(self.tr("Stop"))
        self._buttons["keep"].setText(self.tr("Keep"))
        self._buttons["all"].setText(self.tr("Stop all"))
        self._drop.setText(self.tr("Back"))
        self.confirm.setText(self.tr("Sign"))
        self.kind.setAccessibleName(self.tr("What the review is for"))
        self.table.setAccessibleName(self.tr("Long-term orders in force"))
        words = {
            Review.TRANSFER: self.tr("Transfer"),
            Review.DISCHARGE: self.tr("Discharge"),
            Review.POST_OPERATIVE: self.tr("After an operation"),
        }
        self.kind.clear()
        self.kind.addItem(self.tr("Choose: for what?"), "")
        for kind in Review:
            self.kind.addItem(words[kind], kind.value)
        self.table.set_columns(review_columns())
        self._draw()

    def _draw(self) -> None:
        review, language = self._review, short_language(self.theme.language)
        current = self.table.current_row()
        self._title.setText(self.tr("Review of the long-term orders: {count}").format(count=len(review.groups)))
        self.table.set_rows(review_rows(review, self._book, language))
        if current is not None:
            self.table.choose(current.key)
        self.kind.setCurrentIndex(max(self.kind.findData(review.kind.value if review.kind else ""), 0))
        hindrances = review.hindrances()
        self.against.setText(" ".join(hindrance_words(one, review) for one in hindrances))
        self.confirm.setEnabled(not hindrances)

    def _choose_kind(self, at: int) -> None:
        self.kind_chosen.emit(str(self.kind.itemData(at)))

    def _stop(self) -> None:
        self._say(Word.STOP)

    def _keep(self) -> None:
        self._say(Word.KEEP)

    def _say(self, word: Word) -> None:
        """Of the group under the cursor, which then goes to the next that nobody decided."""
        row = self.table.current_row()
        if row is None or not isinstance(row.subject, ReviewGroup):
            return
        self.said.emit(row.subject.key, word.value)
        rest = [group.key for group in self._review.groups if group.key not in self._review.said]
        self.table.choose(rest[0] if rest else row.subject.key)
        self.table.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The table would take the digits for a search."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._key(event.key()):
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._key(event.key()):
            super().keyPressEvent(event)

    def _key(self, key: int) -> bool:
        if key == Qt.Key.Key_Escape:
            self.dropped.emit()
        elif key == Qt.Key.Key_1:
            self._stop()
        elif key == Qt.Key.Key_2:
            self._keep()
        elif key == Qt.Key.Key_3:
            self.all_stopped.emit()
        else:
            return False
        return True


def review_columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(key="word", title=translate("ReviewPanel", "Stop or keep"), width=104, pad=8),
        Column(key="bracket", title="", width=14, pad=0, is_bracket=True),
        Column(key="text", title=translate("ReviewPanel", "Order"), wraps=True),
        Column(key="dose", title=translate("ReviewPanel", "Single dose"), width=96, align=Align.RIGHT, wraps=True),
        Column(key="frequency", title=translate("ReviewPanel", "Frequency"), width=96, pad=10, wraps=True),
    )


def review_rows(review: Reviewed, book: OrderBook, language: str) -> tuple[TableRow, ...]:
    rows = []
    for group in review.groups:
        for row in group.rows:
            order, is_lead = row.order, row is group.rows[0]
            word = review.said.get(group.key)
            cells = (
                Cell(runs=(_chip(word),)) if is_lead else cell(),
                cell(),
                Cell(runs=(Words(book.name_of_order(order, language), weight=500),)),
                cell(amount_words(order.dose) if order.dose else order.dose_text or "—", weight=600),
                cell(frequency_words(order.frequency, book, language) if is_lead else "〃"),
            )
            rows.append(
                TableRow(
                    key=order.key,
                    cells=cells,
                    group=group.key if len(group.rows) > 1 else "",
                    is_struck=word is Word.STOP,
                    subject=group,
                )
            )
    return tuple(rows)


def _chip(word: Word | None) -> Chip:
    translate = QCoreApplication.translate
    if word is Word.STOP:
        return Chip(text=translate("ReviewPanel", "stop"), tone="ink", icon="stop", is_small=True)
    if word is Word.KEEP:
        return Chip(text=translate("ReviewPanel", "keep"), tone="acc", icon="check", is_small=True)
    return Chip(text=translate("ReviewPanel", "not said"), tone="sunken", is_small=True)


def hindrance_words(hindrance: ReviewHindrance, review: Reviewed) -> str:
    translate = QCoreApplication.translate
    return {
        ReviewHindrance.NO_KIND: translate("ReviewPanel", "Choose what the review is for."),
        ReviewHindrance.UNSAID: translate("ReviewPanel", "Not decided yet: {count}.").format(count=review.unsaid),
        ReviewHindrance.UNDECIDED: translate(
            "ReviewPanel", "A long-term order waits for a decision (F12): decide it first."
        ),
    }[hindrance]
