"""The overview: steps, mode with its reasons, declaring and closing, timeline, freshness and readiness. Works online, too."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from ui.emergency.centre_model import CentreModel
from ui.emergency.mode_pane import ModePane
from ui.emergency.overview_model import Line, steps
from ui.emergency.parts import FactList, StepBar, TimelineView
from ui.emergency.rows import central_last, check_lines, count_rows, fresh_lines, is_unknown, queue_row
from ui.emergency.stand_in_row import StandInRow
from ui.emergency.timeline_model import timeline
from ui.marking.windows import Backdrop
from ui.marking.words import duration_words
from ui.spawner import Spawner
from ui.theme.theme import Theme
from ui.widgets.buttons import SecondaryButton
from ui.widgets.empty import EmptyKind, EmptyState
from ui.widgets.listing import Listing
from ui.widgets.painting import Align
from ui.widgets.pane import Pane
from ui.widgets.table_model import Column

QueueColumns = Callable[[], tuple[Column, ...]]
ROOM_FOR_QUEUE, WIDE = 820, 1600
LEAST_COUNTS, LARGE = 64, 125


class OverviewPage(Backdrop):
    """Invariant: every figure on it stands beside its time or says that it is not known."""

    def __init__(self, theme: Theme, model: CentreModel, spawner: Spawner, queue_columns: QueueColumns) -> None:
        super().__init__(theme)
        self._model, self._spawner, self._queue_columns = model, spawner, queue_columns
        self._is_wide: bool | None = None
        self.queue_pane, self.queue = Pane(theme, keys="F3"), Listing(theme, queue_columns())
        self.steps = StepBar(theme)
        self.timeline_pane, self.timeline = Pane(theme), TimelineView(theme)
        self.mode_pane = ModePane(theme, model, spawner)
        self.fresh_pane, self.fresh = Pane(theme), FactList(theme, label_width=140)
        self.counts = Listing(theme, self._count_columns())
        self.ready_pane, self.ready = Pane(theme), FactList(theme, label_width=214)
        self.not_ready = EmptyState(theme)
        self.stand_ins = StandInRow(theme, model, spawner)
        self.retry = SecondaryButton(theme, "", keys="Ctrl R", is_small=True)
        self.timeline_pane.add_to_header(self.retry)
        self.retry.clicked.connect(self.retry_now)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        self.timeline_pane.body.addWidget(self.timeline)
        self.timeline_pane.setFixedHeight(36 + 124 + 2)
        self.fresh_pane.body.addWidget(self.fresh)
        self.fresh_pane.body.addWidget(self.counts, 1)
        self.counts.setMinimumHeight(LEAST_COUNTS)
        self.counts.table.setMinimumHeight(LEAST_COUNTS)
        self.ready_area = QScrollArea()
        self.ready_area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.ready_area.setWidgetResizable(True)
        self.ready_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.ready_area.setStyleSheet("background: transparent;")
        self.ready_area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.ready)
        column.addStretch(1)
        self.ready_area.setWidget(inside)
        self.ready_pane.body.addWidget(self.stand_ins)
        self.ready_pane.body.addWidget(self.ready_area, 10)
        self.ready_pane.body.addWidget(self.not_ready, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        self.queue_pane.body.addWidget(self.queue, 1)
        column.addWidget(self.steps)
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        column.addLayout(self._grid, 1)
        self._place(is_wide=False)

    def _place(self, *, is_wide: bool) -> None:
        """Wide: what happens on the left, how the copies stand on the right. Else everything below each other."""
        if is_wide == self._is_wide:
            return
        self._is_wide, grid = is_wide, self._grid
        wide = (
            (self.timeline_pane, (0, 0, 1, 1)),
            (self.queue_pane, (1, 0, 1, 1)),
            (self.mode_pane, (2, 0, 1, 1)),
            (self.fresh_pane, (0, 1, 2, 1)),
            (self.ready_pane, (2, 1, 1, 1)),
        )
        narrow = (
            (self.timeline_pane, (0, 0, 1, 3)),
            (self.mode_pane, (1, 0, 1, 1)),
            (self.fresh_pane, (1, 1, 1, 1)),
            (self.ready_pane, (1, 2, 1, 1)),
            (self.queue_pane, (2, 0, 1, 3)),
        )
        for pane, place in wide if is_wide else narrow:
            grid.removeWidget(pane)
            grid.addWidget(pane, *place)
        for column, share in enumerate((19, 10, 0) if is_wide else (10, 9, 10)):
            grid.setColumnStretch(column, share)
        for row, share in enumerate((0, 6, 5) if is_wide else (0, 5, 4)):
            grid.setRowStretch(row, share)

    def retry_now(self) -> None:
        self._spawner.spawn(self._model.retry(), "retry all", owner=self)

    def retranslate(self) -> None:
        self.counts.table.set_columns(self._count_columns())
        self.counts.table.setAccessibleName(self.tr("Counts here and at central"))
        self.not_ready.set_kind(EmptyKind.NOT_LOADED, subject=self.tr("Readiness"))
        self.retry.setText(self.tr("Try again now"))
        self.queue.table.set_columns(self._queue_columns())
        self.queue.table.setAccessibleName(self.tr("Upload queue"))
        self.queue_pane.set_title(self.tr("Upload queue"))
        self.timeline_pane.set_title(self.tr("Timeline"))
        self.fresh_pane.set_title(self.tr("Freshness of the copy"))
        self.ready_pane.set_title(self.tr("Readiness"))
        self.ready_area.setAccessibleName(self.tr("Readiness"))
        self.show_model()

    def show_model(self) -> None:
        model, status, now = self._model, self._model.status, self._model.now
        self.steps.show_steps(steps(status, now))
        self.mode_pane.say()
        shown = timeline(model.events or (), status, now)
        self.timeline.show_timeline(shown)
        self.timeline_pane.set_meta(self.tr("the last {span}").format(span=duration_words(shown.now - shown.start)))
        self.fresh.show_lines(
            [Line(label=label, value=value) for label, value in fresh_lines(status, now, model.people)]
        )
        columns = self._count_columns()
        if columns != self.counts.table.rows.columns:
            self.counts.table.set_columns(columns)
        self.counts.show_rows(count_rows(status))
        self._show_queue()
        self._show_readiness()
        self.stand_ins.say()

    def _count_columns(self) -> tuple[Column, ...]:
        status = self._model.status
        is_now = status.link.is_answering
        central = self.tr("Central") if is_now else central_last(status, self._model.now)
        if self.theme.text_percent > LARGE and not self._is_wide:  # what is counted comes before when it was
            return self._few_columns()
        return (
            Column(key="what", title=self.tr("What")),
            Column(key="here", title=self.tr("Here"), width=60, align=Align.RIGHT),
            Column(key="central", title=central, width=64 if is_now else 112, align=Align.RIGHT),
            Column(key="difference", title=self.tr("Difference"), width=84, align=Align.RIGHT),
            Column(key="end", title="", width=12),
        )

    def _few_columns(self) -> tuple[Column, ...]:
        return (
            Column(key="what", title=self.tr("What"), wraps=True),
            Column(key="here", title=self.tr("Here"), width=48, pad=4, align=Align.RIGHT),
            Column(key="central", title=self.tr("Central"), width=52, pad=4, align=Align.RIGHT),
            Column(key="difference", title=self.tr("Difference"), width=72, pad=4, align=Align.RIGHT),
            Column(key="end", title="", width=4, pad=0),
        )

    def _show_queue(self) -> None:
        model = self._model
        self.queue_pane.set_meta(str(model.status.waiting.open))
        if model.queue is None:
            kind = EmptyKind.FAILED if "queue" in model.failed else EmptyKind.READING
            self.queue.show_note(kind, subject=self.tr("Upload queue"))
            return
        numbers = model.numbers()
        self.queue.show_rows(
            tuple(queue_row(entry, numbers, model.now) for entry in model.queue), subject=self.tr("Upload queue")
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        has_room = self.height() >= ROOM_FOR_QUEUE
        self._place(is_wide=has_room and self.width() >= WIDE)
        self.queue_pane.setVisible(has_room)

    def _show_readiness(self) -> None:
        status = self._model.status
        bad = sum(1 for check in status.readiness if not check.is_well)
        unknown = sum(1 for check in status.readiness if is_unknown(check, status))
        well = len(status.readiness) - bad - unknown
        said = (
            (bad, self.tr("not well {count}")),
            (unknown, self.tr("unknown {count}")),
            (well, self.tr("well {count}")),
        )
        self.ready_pane.set_meta(" · ".join(words.format(count=count) for count, words in said if count))
        self.ready.show_lines(check_lines(status, self._model.now))
        self.ready_area.setVisible(bool(status.readiness))
        self.not_ready.setVisible(not status.readiness)
