"""The page of drills in the Emergency Centre: what was held at this PC, when the next is due, the way to begin one. Changes none."""

from datetime import datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from client.clock import Clock
from offline.drills import DrillReport
from ui.drill.words import UNKNOWN, alone_words, drills_title, ended_words, score_words, span_words, ward_words
from ui.marking.windows import Backdrop
from ui.theme.theme import Theme
from ui.widgets.buttons import SecondaryButton
from ui.widgets.empty import EmptyKind
from ui.widgets.listing import Listing
from ui.widgets.pane import Pane
from ui.widgets.table_model import Column, TableRow, cell


class DrillsPage(Backdrop):
    """Invariant: shows the reports that were read, newest first; `drill_wanted` begins one, `report_wanted` opens the row's."""

    drill_wanted = Signal()
    report_wanted = Signal(object)

    def __init__(self, theme: Theme, clock: Clock) -> None:
        super().__init__(theme)
        self._clock = clock
        self.reports: tuple[DrillReport, ...] | None = None
        self._every_days, self._may_begin = 0, False
        self.pane, self.listing = Pane(theme), Listing(theme, self._columns())
        self.begin = SecondaryButton(theme, "", keys="N", is_small=True)
        self.report = SecondaryButton(theme, "", keys="Ctrl P", is_small=True)
        for button in (self.begin, self.report):
            self.pane.add_to_header(button)
        self.pane.body.addWidget(self.listing, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.pane)
        self.begin.clicked.connect(self.drill_wanted)
        self.report.clicked.connect(self.open_report)
        self.listing.table.row_activated.connect(self._opened)
        self.retranslate()

    def set_site(self, every_days: int, *, may_begin: bool) -> None:
        """How often the site wants a drill, and whether one can be begun from here (not in a drill)."""
        self._every_days, self._may_begin = every_days, may_begin
        self.show_model()

    def begin_now(self) -> None:
        if self.begin.isEnabled():
            self.drill_wanted.emit()

    def open_report(self) -> None:
        """Of the row; of the newest where none is chosen."""
        row, newest = self.listing.table.current_row(), self.reports[0] if self.reports else None
        self._opened(row.subject if row is not None else newest)

    def _opened(self, subject: object) -> None:
        found = getattr(subject, "subject", subject)
        if isinstance(found, DrillReport):
            self.report_wanted.emit(found)

    def show_reports(self, reports: tuple[DrillReport, ...]) -> None:
        self.reports = reports
        self.show_model()

    # -- showing ------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self.pane.set_title(drills_title())
        self.begin.setText(self.tr("Begin a drill"))
        self.report.setText(self.tr("Report"))
        self.listing.table.set_columns(self._columns())
        self.listing.table.setAccessibleName(drills_title())
        self.show_model()

    def show_model(self) -> None:
        self.begin.setEnabled(self._may_begin)
        self.report.setEnabled(bool(self.reports))
        self.pane.set_meta(self._due())
        if self.reports is None:
            self.listing.show_note(EmptyKind.READING, subject=drills_title())
        elif not self.reports:
            none = self.tr("No drill was held at this PC yet. Begin one: nobody from IT is needed.")
            self.listing.show_note(EmptyKind.EMPTY, subject=drills_title(), detail=none)
        else:
            self.listing.show_rows(tuple(self._row(one) for one in self.reports))

    def _due(self) -> str:
        """Of those that count for the ward."""
        if self.reports is None or not self._every_days:
            return ""
        held = [one.began_at for one in self.reports if one.counts]
        if not held:
            return self.tr("the site wants one every {days} days").format(days=self._every_days)
        due = max(held).astimezone(self._clock.zone) + timedelta(days=self._every_days)
        return self.tr("the next is due by {day}").format(day=f"{due:%Y-%m-%d}")

    def _row(self, one: DrillReport) -> TableRow:
        began: datetime = one.began_at.astimezone(self._clock.zone)
        kind = alone_words() if one.is_alone else ward_words()
        lasted = None if one.ended_at is None else one.ended_at - one.began_at
        cells = (
            cell(f"{began:%Y-%m-%d %H:%M}", weight=600),
            cell(kind),
            cell(one.led_by),
            cell("、".join(one.took_part) or UNKNOWN),
            cell(score_words(one), weight=600),
            cell(span_words(lasted)),
            cell(ended_words(one.ended)),
        )
        return TableRow(key=one.id, cells=cells, subject=one)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(key="when", title=self.tr("When"), width=150),
            Column(key="kind", title=self.tr("How"), width=120),
            Column(key="led", title=self.tr("Led by"), width=120, wraps=True),
            Column(key="people", title=self.tr("Took part"), wraps=True),
            Column(key="score", title=self.tr("Score"), width=130),
            Column(key="lasted", title=self.tr("Lasted"), width=80),
            Column(key="ended", title=self.tr("End"), width=240, wraps=True),
        )
