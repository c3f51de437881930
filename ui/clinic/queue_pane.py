"""The queue pane: filters with counts, the rows in central's order, and the buttons of the queue. Calls nobody by itself."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from client.records import VisitStep
from ui.clinic.queue_model import Queue, QueueFilter
from ui.clinic.queue_rows import known_words, queue_columns, queue_row
from ui.people.scope_chips import reason_words
from ui.theme.theme import Theme
from ui.widgets.buttons import Button, PrimaryButton, SecondaryButton
from ui.widgets.empty import EmptyKind
from ui.widgets.flow_chips import FlowChips
from ui.widgets.labels import Label
from ui.widgets.listing import Listing
from ui.widgets.pane import Pane

WIDTH = 288


class QueuePane(Pane):
    """Invariant: rows stand in central's order; choosing one opens its chart, the buttons emit the step that is wanted."""

    patient_chosen = Signal(str)
    scope_chosen = Signal(str)
    step_wanted = Signal(str)
    call_wanted = Signal()
    pointed_at = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, keys="Alt 1")
        self.filters = FlowChips(theme, tuple(each.value for each in QueueFilter))
        self.known = Label(theme, role="meta", tone="t3", wrap=True)
        self.listing = Listing(theme, queue_columns(), has_header=False)
        self.view = self.listing.table
        self.call = PrimaryButton(theme, "", keys="Ctrl ↓", height=32)
        self.recall = SecondaryButton(theme, "", keys="Ctrl R", height=32)
        self.skip = SecondaryButton(theme, "", keys="Ctrl G", height=32)
        self.transfer = SecondaryButton(theme, "", keys="Ctrl T", height=32)
        self._queue = Queue()
        self._lay_out()
        self.filters.chosen.connect(self.scope_chosen)
        self.view.row_activated.connect(self._announce)
        self.view.clicked.connect(self._clicked)
        self.view.row_changed.connect(self._point_at)
        self.call.clicked.connect(self.call_wanted)
        for button, step in self._steps():
            button.setProperty("step", step.value)
            button.clicked.connect(self._step)
        self.retranslate()

    def _steps(self) -> tuple[tuple[Button, VisitStep], ...]:
        return ((self.recall, VisitStep.RECALL), (self.skip, VisitStep.SKIP), (self.transfer, VisitStep.TRANSFER))

    def _lay_out(self) -> None:
        bar = QWidget()
        column = QVBoxLayout(bar)
        column.setContentsMargins(8, 6, 8, 6)
        column.setSpacing(4)
        column.addWidget(self.filters)
        column.addWidget(self.known)
        foot = QWidget()
        grid = QGridLayout(foot)
        grid.setContentsMargins(8, 6, 8, 8)
        grid.setSpacing(6)
        for at, button in enumerate((self.call, self.recall, self.skip, self.transfer)):
            grid.addWidget(button, at // 2, at % 2)
        self.body.addWidget(bar)
        self.body.addWidget(self.listing, 1)
        self.body.addWidget(foot)

    def set_rail(self, *, is_rail: bool, width: int) -> None:
        """A queue is whole or not there: a rail of names without numbers would call the wrong one."""
        self.setVisible(not is_rail)
        self.setFixedWidth(max(width, self.theme.scaled(WIDTH)))

    def show_queue(self, queue: Queue, patient: str | None, now: datetime, *, is_away: bool) -> None:
        self._queue = queue
        view = queue.view
        as_of, reason = (view.as_of, view.reason) if view is not None else (None, "")
        self.known.setText(known_words(as_of, now, is_away=is_away, reason=reason_words(reason)))
        if queue.is_known:
            self.listing.show_rows([queue_row(row, now) for row in queue.shown])
            row = queue.row(patient)
            if row is not None:
                self.view.choose(row.key)
        else:
            self.listing.show_note(EmptyKind.NOT_LOADED, detail=reason_words(reason))
        self.retranslate()

    def allow(self, steps: frozenset[VisitStep], *, may_call: bool) -> None:
        """Of the open patient, and whether anybody waits."""
        self.call.setEnabled(may_call)
        for button, step in self._steps():
            button.setEnabled(step in steps)

    def retranslate(self) -> None:
        super().retranslate()
        self.set_title(self.tr("Queue"))
        counts = self._queue.counts
        if self._queue.is_known:
            seen = self.tr("{waiting} · seen {done}")
            waiting, done = counts.get(QueueFilter.WAITING, 0), counts.get(QueueFilter.DONE, 0)
            self.set_meta(seen.format(waiting=waiting, done=done))
        words = {
            QueueFilter.WAITING: self.tr("Waiting"),
            QueueFilter.RETURNED: self.tr("Back"),
            QueueFilter.FIRST: self.tr("Priority"),
            QueueFilter.SKIPPED: self.tr("Skipped"),
            QueueFilter.HELD: self.tr("Reports pending"),
            QueueFilter.DONE: self.tr("Done"),
            QueueFilter.ALL: self.tr("All"),
        }
        for each, name in words.items():
            count = str(counts[each]) if each in counts else "—"
            self.filters.set_text(each.value, f"{name} {count}")
        self.call.setText(self.tr("Call next"))
        self.recall.setText(self.tr("Call again"))
        self.skip.setText(self.tr("Skip"))
        self.transfer.setText(self.tr("Other room"))
        self.view.setAccessibleName(self.tr("Queue in the hospital's order"))

    def _announce(self, row: object) -> None:
        subject = getattr(row, "subject", None)
        if isinstance(subject, str):
            self.patient_chosen.emit(subject)

    def _point_at(self, row: object) -> None:
        subject = getattr(row, "subject", None)
        if isinstance(subject, str) and self.view.hasFocus():
            self.pointed_at.emit(subject)

    def _clicked(self) -> None:
        self._announce(self.view.current_row())

    def _step(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.step_wanted.emit(str(sender.property("step")))
