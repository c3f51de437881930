"""The orders: filters, entry with docked list and check, the table, the legend. Draws what it is given and says what a person wants."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from ui.doctor.act_bar import ActBar
from ui.doctor.act_panel import IdentityPanel
from ui.doctor.antimicrobial_panel import AntimicrobialPanel
from ui.doctor.check_panel import Checked, CheckPanel
from ui.doctor.end_panel import EndPanel
from ui.doctor.entry_panel import ROW, EntryPanel
from ui.doctor.legend import Legend
from ui.doctor.order_book import OrderBook
from ui.doctor.orders_model import Filter, OrderLine, OrderTable, SectionName
from ui.doctor.orders_table import OrdersTable
from ui.doctor.password_panel import PasswordPanel
from ui.doctor.review_panel import ReviewPanel
from ui.doctor.second_panel import SecondPanel
from ui.doctor.unread import set_unread
from ui.theme.theme import Theme
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.choices import FilterRow
from ui.widgets.empty import EmptyKind, EmptyState
from ui.widgets.labels import Label
from ui.widgets.laying_out import laid_out_once
from ui.widgets.pane import HEADER, Pane
from ui.widgets.rest_line import RestLine
from ui.widgets.table_model import TableRow

AROUND_HITS = 290
"""What the pane needs beside the list of hits: header, line, counts, a few orders, legend."""
BESIDE_ASKED = 150
"""Px in which a question that is docked leaves the table its head and three lines."""


class OrdersPane(Pane):
    """Invariant: shows one patient's orders and drafts; nothing docked covers the table."""

    filter_chosen = Signal(str)
    sets_wanted = Signal()
    stop_wanted = Signal()
    sign_wanted = Signal()
    row_opened = Signal(object)
    read_again = Signal()

    def __init__(self, theme: Theme, entry: EntryPanel, book: OrderBook) -> None:
        super().__init__(theme, keys="Alt 4")
        self.entry = entry
        self.filters = FilterRow(theme, tuple((one.value, "") for one in Filter))
        self.set_button = SecondaryButton(theme, "", keys="G")
        self.stop_button = SecondaryButton(theme, "", keys="S")
        self.bar = ActBar(theme)
        self.sign_button = PrimaryButton(theme, "", keys="Ctrl ↵")
        self.check = CheckPanel(theme)
        self.reason, self.identity = EndPanel(theme), IdentityPanel(theme)
        self.review = ReviewPanel(theme, book)
        self.use_form, self.password = AntimicrobialPanel(theme), PasswordPanel(theme)
        self.second = SecondPanel(theme)
        self.proposal = Label(theme, role="meta", tone="danger", weight=600, wrap=True)
        self.proposal.hide()
        self.message = Label(theme, role="meta", tone="t1", weight=600, wrap=True)
        self.table = OrdersTable(theme)
        self.rest = RestLine(theme, self.table, self._rest_words)
        self.note = EmptyState(theme, EmptyKind.READING)
        self.legend = Legend(theme)
        self._orders: OrderTable | None = None
        self._form: QWidget | None = None
        self._awaits: EmptyKind | None = EmptyKind.READING
        self._is_answering = False
        """The reasons that are missing have the table's room: nothing that must be answered is out of sight."""
        self._is_single = self._is_compact = self._is_table_kept = False
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.add_to_header(self.filters, at_end=False)
        for button in (self.set_button, self.stop_button, self.sign_button):
            self.add_to_header(button)
        top = QVBoxLayout()
        top.setContentsMargins(10, 8, 10, 6)
        top.setSpacing(6)
        top.addWidget(self.entry)
        self._dock = QWidget()
        dock = QHBoxLayout(self._dock)
        dock.setContentsMargins(0, 0, 0, 0)
        dock.setSpacing(8)
        dock.addWidget(self.entry.dock, 3)
        dock.addWidget(self.check, 2)
        for widget in (self.proposal, *self._docked(), self.message):
            top.addWidget(widget)
        for asked in (self.reason, self.identity, self.second, self.password):
            asked.installEventFilter(self)
        self.message.hide()
        self.body.addLayout(top)
        around = QVBoxLayout()
        around.setContentsMargins(10, 0, 10, 4)
        around.addWidget(self.review)
        self._around = around
        self.body.addLayout(around, 1)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.rest)
        self.body.addWidget(self.note, 1)
        self.body.addWidget(self.bar)
        self.body.addWidget(self.legend)

    def _connect(self) -> None:
        self.filters.chosen.connect(self.filter_chosen)
        self.set_button.clicked.connect(self.sets_wanted)
        self.stop_button.clicked.connect(self.stop_wanted)
        self.sign_button.clicked.connect(self.sign_wanted)
        self.table.row_activated.connect(self._open_row)
        self.table.row_changed.connect(self._row_changed)
        self.note.retry_wanted.connect(self.read_again)
        self.check.table_wanted.connect(self.show_table_again)

    # -- showing --------------------------------------------------------------------------------------------------

    def show_orders(self, orders: OrderTable | None, rows: tuple[TableRow, ...], *, has_failed: bool = False) -> None:
        self._orders = orders
        with self.rest.held(), laid_out_once(self):
            self.table.show_rows(rows)
            self._show_table()
        if has_failed:
            self.note.set_kind(EmptyKind.FAILED)
        else:
            self._word_none()
        self._word_counts()
        self._row_changed(self.table.current_row())

    def wait_for(self, kind: EmptyKind | None) -> None:
        """What stands here before the first chart: that it is being read, or that nobody is there."""
        self._awaits = kind
        if self._orders is None and self.note.kind is not EmptyKind.FAILED:
            self._word_none()

    def _word_none(self) -> None:
        if self._orders is None:
            set_unread(self.note, self._awaits)
        else:
            self.note.set_kind(EmptyKind.EMPTY)

    def add_form(self, form: QWidget) -> None:
        """A form that takes the table's place while it is open."""
        self._around.addWidget(form)

    def show_form(self, form: QWidget | None) -> None:
        self._form = form
        self.entry.setVisible(form is None)  # what acts on the table makes room while it is not seen
        self._show_legend()
        self._show_table()
        self.fit_dock()

    @property
    def has_form_open(self) -> bool:
        return self._form is not None

    def has_keys_of_form(self) -> bool:
        """Letters typed in an open form are its own, also where it is no line that they are typed in."""
        focus, forms = QApplication.focusWidget(), (self._form, self.use_form)
        return focus is not None and any(one is not None and one.isAncestorOf(focus) for one in forms)

    def set_reviewing(self, *, is_reviewing: bool) -> None:
        """The review lists all that it is about, so it takes the table's place."""
        if is_reviewing == self.review.isVisibleTo(self):
            return
        self.review.setVisible(is_reviewing)
        self.entry.setEnabled(not is_reviewing)
        self._show_table()
        self._word_counts()

    def _show_table(self) -> None:
        has_rows = bool(self.table.rows.rows)
        is_reviewing = self.review.isVisibleTo(self) or self._form is not None or self._answering_or_asked()
        had_keys = self.hasFocus()
        self.bar.setVisible(self._form is None and not self._answering_or_asked())
        self.table.setVisible(has_rows and not is_reviewing)
        if had_keys and self.table.isVisibleTo(self):
            self.table.setFocus()
        if is_reviewing:
            self.rest.hide()
        else:
            self.rest.refresh()  # it shows itself where it is needed: showing it here laid the whole page out anew
        self.note.setVisible(not has_rows and not is_reviewing)

    def _answering_or_asked(self) -> bool:
        return self._is_answering or self._is_crowded()

    def _is_crowded(self) -> bool:
        """Whether a docked question and a few lines of the table have no room together: what is asked is never cut."""
        asked = [one for one in (self.reason, self.identity, self.second, self.password) if one.isVisibleTo(self)]
        if not asked or not self._is_compact:
            return False
        need = HEADER + self.entry.sizeHint().height() + sum(one.sizeHint().height() for one in asked)
        return need + self.theme.scaled(BESIDE_ASKED) > self.height()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A question that is asked or left changes what there is room for."""
        if event.type() in {QEvent.Type.ShowToParent, QEvent.Type.HideToParent}:
            self._show_table()
            self._show_legend()
        return super().eventFilter(watched, event)

    def show_check(self, checked: Checked | None) -> None:
        """None hides it: there is nothing to check."""
        with self.rest.held(), laid_out_once(self):
            self.check.setVisible(checked is not None)
            if checked is not None:
                self.check.show_check(checked)
            self._is_table_kept = self._is_table_kept and checked is not None and checked.only is None
            self.fit_dock()

    def ask_reasons(self) -> None:
        """The cursor goes to the first reason that is missing, and the reasons have the room."""
        self._is_table_kept = False
        self.fit_dock()
        self.check.ask_next()

    def show_table_again(self) -> None:
        """Whoever goes to the table sees it, also while a reason is missing; without orders the pane itself has the keys."""
        self._is_table_kept = True
        self.take_keys()
        self.fit_dock()
        self.take_keys()

    def take_keys(self) -> None:
        """The table has them; without orders there is none, and a hidden one would leave them to the search field in the bar."""
        (self.table if self.table.isVisible() else self).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.entry.set_most_rows((self.height() - AROUND_HITS) // self.theme.scaled(ROW))
        self.fit_dock()

    def fit_dock(self) -> None:
        is_typing = self.entry.dock.isVisibleTo(self._dock)
        # A form needs the room; what was found stands there again once it is closed.
        is_form = self._form is not None or self.use_form.isVisibleTo(self)
        self._dock.setVisible(not is_form and (is_typing or self.check.isVisibleTo(self._dock)))
        width = self.width() * 2 // 5 if is_typing else self.width() - 20
        wanted = self.check.wanted_height(width)
        most = max(self.height() * 45 // 100, 188)
        may_take = self._is_compact and not is_typing and not is_form and not self._is_table_kept
        is_answering = (
            may_take and wanted > most and self.check.isVisibleTo(self._dock) and self.check.has_open_reason()
        )
        if is_answering != self._is_answering:
            self._is_answering, had_keys = is_answering, self.table.hasFocus()
            self.check.stand_alone(is_alone=is_answering)
            wanted = self.check.wanted_height(width)
            self._show_legend()
            self._show_table()
            if is_answering and had_keys:
                self.check.ask_next()
        if is_answering:
            most = self._room_of_table()
        self.check.set_height(min(max(wanted, 188) if is_typing else wanted, most))

    def _docked(self) -> tuple[QWidget, ...]:
        return (self._dock, self.reason, self.identity, self.second, self.password, self.use_form)

    def _room_of_table(self) -> int:
        """What is left for the check while the table is not seen; around it the header, the entry line and what is said."""
        said = (self.entry, self.proposal, self.message, self.reason, self.identity, self.second, self.password)
        taken = sum(one.sizeHint().height() + 6 for one in said if one.isVisibleTo(self))
        return max(self.height() - HEADER - taken - 24, 188)

    def say(self, text: str, *, is_danger: bool = False) -> None:
        self.message.setText(text)
        self.message.set_tone("danger" if is_danger else "t1")
        self.message.setVisible(bool(text))

    def propose(self, words: str) -> None:
        """What waits for the doctor's judgement beside the orders; stays until it was given."""
        self.proposal.setText(words)
        self.proposal.setVisible(bool(words))

    def current(self) -> OrderLine | None:
        row = self.table.current_row()
        return row.subject if row is not None and isinstance(row.subject, OrderLine) else None

    def retranslate(self) -> None:
        super().retranslate()
        self.set_title(self.tr("Orders"))
        self.set_button.setText(self.tr("Order set"))
        self.stop_button.setText(self.tr("Stop"))
        self.table.setAccessibleName(self.tr("Orders of the patient"))
        self._word_counts()

    def set_compact(self, *, is_compact: bool, is_single: bool = False) -> None:
        """Where the header lacks room, the pane's own name gives way: the tab already says it. The legend gives way to orders."""
        self._is_single, self._is_compact = is_single, is_compact
        self._show_legend()
        self._title.setVisible(not is_compact)

    def _show_legend(self) -> None:
        self.legend.setVisible(self._form is None and not self._is_single and not self._is_answering)

    def _word_counts(self) -> None:
        counts = self._orders.counts if self._orders else dict.fromkeys(Filter, 0)
        words = {
            Filter.ALL: self.tr("All"),
            Filter.LONG: self.tr("Long-term {count}"),
            Filter.ONCE: self.tr("One-off {count}"),
            Filter.CHANGED: self.tr("Changed today {count}"),
            Filter.CONTROLLED: self.tr("Controlled {count}"),
        }
        for one, text in words.items():
            self.filters.set_text(one.value, text.format(count=counts[one]))
        is_wanted = bool(counts[Filter.CONTROLLED]) or self.filters.choice() == Filter.CONTROLLED
        self.filters.set_shown(Filter.CONTROLLED, is_shown=is_wanted)
        drafts = self._orders.drafts if self._orders else 0
        local = self._orders.local if self._orders else 0
        is_reviewing = self.review.isVisibleTo(self)
        if is_reviewing:
            self.sign_button.setText(self.tr("Sign the review"))
        else:
            self.sign_button.setText(self.tr("Sign {count}").format(count=drafts) if drafts else self.tr("Sign"))
        is_stopped = self._orders is not None and self._orders.is_stopped
        may_sign = self.review.confirm.isEnabled() if is_reviewing else bool(drafts) and not is_stopped
        self.sign_button.setEnabled(may_sign)
        self.set_tag(self.tr("signed here {count} · to upload").format(count=local) if local else "")

    def _rest_words(self, rows: Sequence[TableRow]) -> str:
        """How many of which section are out of sight, and how many of them wait for the signature."""
        lines = [row.subject for row in rows if isinstance(row.subject, OrderLine)]
        said = (
            (SectionName.LONG, self.tr("long-term {count} more")),
            (SectionName.ONCE, self.tr("one-off {count} more")),
            (SectionName.DISCHARGE, self.tr("discharge {count} more")),
            (SectionName.UNKNOWN, self.tr("without term {count} more")),
        )
        drafts = sum(1 for line in lines if line.draft is not None)
        parts = [
            words.format(count=count) for name, words in said if (count := sum(line.section is name for line in lines))
        ]
        if drafts:
            parts.append(self.tr("to sign {count}").format(count=drafts))
        return " · ".join(parts)

    def _open_row(self, row: object) -> None:
        if isinstance(row, TableRow) and isinstance(row.subject, OrderLine):
            self.row_opened.emit(row.subject)

    def _row_changed(self, row: object) -> None:
        line = row.subject if isinstance(row, TableRow) else None
        self.stop_button.setEnabled(isinstance(line, OrderLine))
        order = line.row if isinstance(line, OrderLine) else None
        self.bar.set_order(
            is_signed=order is not None,
            is_oral=order is not None and order.is_unsigned_oral,
            is_to_review=order is not None and order.review is not None,
            is_rejected=order is not None and order.is_pharm_rejected,
            is_queried=order is not None and order.is_queried,
        )
        is_draft = isinstance(line, OrderLine) and line.draft is not None
        self.stop_button.setText(self.tr("Remove") if is_draft else self.tr("Stop"))
