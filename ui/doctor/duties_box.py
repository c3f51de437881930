"""What is still to be written, with its countdown: write it, put it aside, ask to unlock it. Does none of it itself."""

from datetime import datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from client.clinical.documents.deadlines import Deadline, Urgency
from client.records.notes import RequestState
from offline.quality_views import RequestRow
from offline.record_views import RecordView
from ui.doctor.act_panel import ReasonPanel
from ui.doctor.central_rows import unlock_state, unlock_words
from ui.doctor.chart_model import Chart, PartName
from ui.doctor.unread import show_unread
from ui.theme.theme import Theme
from ui.widgets.buttons import SecondaryButton
from ui.widgets.empty import EmptyKind
from ui.widgets.labels import Label
from ui.widgets.listing import Listing
from ui.widgets.living import Living
from ui.widgets.painting import Align, Chip
from ui.widgets.pane import SectionHeader
from ui.widgets.table_model import Cell, Column, TableRow, cell

_ROW, _MOST = 28, 3
_STANDING = frozenset({RequestState.ASKED, RequestState.GRANTED})
_TONES = {Urgency.DUE: "plain", Urgency.SOON: "acc", Urgency.OVERDUE: "ink", Urgency.LOCKED: "ink"}


class DutiesBox(Living, QWidget):
    """Invariant: each line is a rule of the pack with its source; an empty list is said to be empty, an unread one unread."""

    write_wanted = Signal(object)
    dismiss_wanted = Signal(object, str)
    unlock_wanted = Signal(object, str)
    read_again = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.awaits: EmptyKind | None = EmptyKind.READING
        self.live_with(theme)
        self._now: datetime | None = None
        self._deadlines: tuple[Deadline, ...] = ()
        self._asked: Deadline | None = None
        self._asks_unlock = False
        self._record: RecordView | None = None
        self._patient: str | None = None
        self.head = SectionHeader(theme, has_top_line=True)
        self.listing = Listing(
            theme,
            (
                Column(key="name", title="", pad=12, wraps=True),
                Column(key="left", title="", width=150, pad=4, align=Align.RIGHT, wraps=True),
                Column(key="e", title="", width=10, pad=0),
            ),
            has_header=False,
        )
        self.write_button = SecondaryButton(theme, "", is_small=True, keys="↵")
        self.dismiss_button = SecondaryButton(theme, "", is_small=True)
        self.unlock_button = SecondaryButton(theme, "", is_small=True)
        self.reason = ReasonPanel(theme)
        self.lock_line = Label(theme, role="meta", tone="t2", wrap=True)
        self.lock_line.setContentsMargins(12, 2, 12, 2)
        self._bar = QWidget()
        bar = QHBoxLayout(self._bar)
        bar.setContentsMargins(12, 4, 12, 4)
        bar.setSpacing(6)
        bar.addStretch(1)
        bar.addWidget(self.write_button)
        bar.addWidget(self.unlock_button)
        bar.addWidget(self.dismiss_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.head, self.listing, self.lock_line, self._bar, self.reason):
            column.addWidget(widget)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.listing.table.row_activated.connect(self._open_row)
        self.listing.retry_wanted.connect(self.read_again)
        self.write_button.clicked.connect(self._write)
        self.dismiss_button.clicked.connect(self._ask)
        self.unlock_button.clicked.connect(self._ask_unlock)
        self.listing.table.row_changed.connect(self._show_unlock)
        self.reason.confirmed.connect(self._dismiss)
        self.reason.dropped.connect(self._drop)

    def show_chart(self, chart: Chart | None, now: datetime | None) -> None:
        """A question (why not write it) goes with the patient it was asked for."""
        patient = chart.patient if chart is not None else None
        record = chart.record if chart is not None else None
        self._now, self._record = now, record
        self._deadlines = record.deadlines if record is not None else ()
        if patient != self._patient or (self._asked is not None and self._asked not in self._deadlines):
            self._drop()
        self._patient = patient
        has_failed = chart is not None and PartName.RECORD in chart.failed
        locked = sum(1 for one in self._deadlines if one.urgency is Urgency.LOCKED)
        words = self.tr("To be written {count}").format(count=len(self._deadlines) - locked)
        self.head.set_words(words, self.tr("locked {count}").format(count=locked))
        self._bar.setVisible(bool(self._deadlines))
        if record is None or now is None:
            if has_failed:
                self.listing.show_note(EmptyKind.FAILED)
            else:
                show_unread(self.listing, self.awaits)
            self.listing.setFixedHeight(self.theme.scaled(80))
        elif self._deadlines:
            rows = [self._row(one, now) for one in self._deadlines]
            self.listing.show_rows(rows)
            self.listing.setFixedHeight(self.theme.scaled(_ROW) * min(len(rows), _MOST) + 2)
        self.listing.setVisible(record is None or bool(self._deadlines))
        self._show_unlock()

    def _row(self, deadline: Deadline, now: datetime) -> TableRow:
        chip = Chip(text=self._left(deadline, now), tone=_TONES[deadline.urgency], is_small=True)
        return TableRow(
            key=deadline.key, cells=(cell(deadline.title), Cell(runs=(chip,))), height=_ROW, subject=deadline
        )

    def _left(self, deadline: Deadline, now: datetime) -> str:
        if deadline.urgency is Urgency.LOCKED:
            row = self._unlock_of(deadline)
            return self.tr("locked") if row is None else unlock_state(row.state(now))
        left = deadline.due_at - now
        if left.total_seconds() <= 0:
            return self.tr("overdue {time}").format(time=self._span(-left))
        return self.tr("{time} left").format(time=self._span(left))

    def _span(self, span: timedelta) -> str:
        minutes = int(span.total_seconds()) // 60
        if minutes >= 48 * 60:
            return self.tr("{days} d {hours} h").format(days=minutes // 1440, hours=minutes % 1440 // 60)
        return self.tr("{hours} h {minutes} min").format(hours=minutes // 60, minutes=minutes % 60)

    def retranslate(self) -> None:
        self.listing.table.setAccessibleName(self.tr("Notes to be written; Enter begins one"))
        self.write_button.setText(self.tr("Write"))
        self.dismiss_button.setText(self.tr("Ignore"))
        self.unlock_button.setText(self.tr("Ask to unlock"))

    # -- acts -----------------------------------------------------------------------------------------------------

    def current(self) -> Deadline | None:
        """The chosen one, else the most urgent."""
        row = self.listing.table.current_row()
        found = row.subject if row is not None else None
        return found if isinstance(found, Deadline) else next(iter(self._deadlines), None)

    def _open_row(self, row: object) -> None:
        if isinstance(row, TableRow) and isinstance(row.subject, Deadline):
            self.write_wanted.emit(row.subject)

    def _write(self) -> None:
        deadline = self.current()
        if deadline is not None:
            self.write_wanted.emit(deadline)

    def _show_unlock(self) -> None:
        """Only where the chosen document is locked and nobody has asked yet, or what was asked was refused or is over."""
        deadline = self.current()
        self.unlock_button.setVisible(deadline is not None and self.may_ask(deadline))
        is_locked = deadline is not None and deadline.urgency is Urgency.LOCKED
        row = self._unlock_of(deadline) if is_locked and deadline else None
        self.lock_line.setText(unlock_words(row, self._now) if row is not None and self._now is not None else "")
        self.lock_line.setVisible(row is not None)

    def _unlock_of(self, deadline: Deadline) -> RequestRow | None:
        if self._record is None or self._now is None:
            return None
        return self._record.unlock_of(deadline, self._now)

    def may_ask(self, deadline: Deadline) -> bool:
        row = self._unlock_of(deadline)
        is_standing = row is not None and self._now is not None and row.state(self._now) in _STANDING
        return deadline.urgency is Urgency.LOCKED and not is_standing

    def ask_unlock(self, deadline: Deadline) -> None:
        """Why it has to be unlocked; sent to central as a request."""
        self._asked, self._asks_unlock = deadline, True
        title = self.tr("Ask to unlock {title} ({rule}): why?").format(title=deadline.title, rule=deadline.rule)
        reasons = (self.tr("Taken ill"), self.tr("Written on paper"), self.tr("System was down"))
        self.reason.ask(title, self.tr("Ask to unlock"), reasons)

    def _ask_unlock(self) -> None:
        deadline = self.current()
        if deadline is not None:
            self.ask_unlock(deadline)

    def _ask(self) -> None:
        self._asked, self._asks_unlock = self.current(), False
        if self._asked is not None:
            title = self.tr("Not write {title} ({rule}): why?").format(title=self._asked.title, rule=self._asked.rule)
            reasons = (self.tr("Written on paper"), self.tr("Discharged or transferred"), self.tr("Not applicable"))
            self.reason.ask(title, self.tr("Ignore"), reasons)

    def _dismiss(self, reason: str) -> None:
        asked, is_unlock = self._asked, self._asks_unlock
        self._drop()
        if asked is not None:
            (self.unlock_wanted if is_unlock else self.dismiss_wanted).emit(asked, reason)

    def _drop(self) -> None:
        self._asked, self._asks_unlock = None, False
        self.reason.hide()
