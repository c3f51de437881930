"""The summary: problems, vital signs, newest results, timeline. Draws values; asks for an acknowledgement, never makes one."""

from collections.abc import Sequence
from contextlib import ExitStack
from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent

from client.clinical.age import whole_years
from offline.views import ResultRow
from ui.doctor.answer_bar import AnswerBar
from ui.doctor.chart_model import Chart, PartName
from ui.doctor.duties_box import DutiesBox
from ui.doctor.order_book import OrderBook
from ui.doctor.result_painter import ResultPainter, high_enough
from ui.doctor.result_rows import result_columns, result_rows
from ui.doctor.results_model import is_open_beyond, is_open_critical, may_acknowledge, newest_first, vital_lines
from ui.doctor.summary_rows import fitted, problem_columns, problem_rows, vital_columns, vital_rows
from ui.doctor.timeline_rows import names_of, nothing_told, timeline_columns, timeline_rows
from ui.doctor.unread import show_unread
from ui.doctor.wording import day_time, short_language
from ui.theme.theme import Theme
from ui.theme.width import WidthClass
from ui.widgets.empty import EmptyKind
from ui.widgets.laying_out import laid_out_once
from ui.widgets.listing import Listing
from ui.widgets.pane import HEADER, Pane, SectionHeader
from ui.widgets.rest_line import HEIGHT as REST
from ui.widgets.rest_line import RestLine
from ui.widgets.table_model import Column, TableRow

WIDTHS = {WidthClass.WIDE: 432, WidthClass.MEDIUM: 360, WidthClass.NARROW: 316}
MOST_PROBLEMS, MOST_VITALS, NOTE, FREE = 5, 9, 100, 16777215
LEAST_RESULTS = 56
"""One result and the line that says how many more."""
MOST_URGENT = 3
"""So many results that nobody has read, critical or at a limit of the pack, stay in sight; vital signs give way to them."""
WANTED_RESULTS, FEW_PROBLEMS, FEW_EVENTS, MOST_EVENTS = 6, 2, 2, 4
"""Problems and timeline give way until so many results are in sight; the banner has the diagnoses too."""
ADULT = 16
"""NEWS2 is for people from 16 on."""


class SummaryPane(Pane):
    """Invariant: shows one chart or says that it is not loaded; each part that failed says so in its own place."""

    acknowledge_wanted = Signal(object, str)
    read_again = Signal()

    def __init__(self, theme: Theme, book: OrderBook) -> None:
        super().__init__(theme, keys="Alt 2")
        self._awaits: EmptyKind | None = EmptyKind.READING
        self._book = book
        self._chart: Chart | None = None
        self._now: datetime | None = None
        self._news = ""
        self._width, self._is_single = WidthClass.WIDE, False
        self._answering: ResultRow | None = None
        self._heads = {
            name: SectionHeader(theme, has_top_line=at > 0)
            for at, name in enumerate(("problems", "vitals", "results", "timeline"))
        }
        self.problems = Listing(theme, problem_columns(), has_header=False)
        self.vitals = Listing(theme, vital_columns(), has_header=False)
        self.results = Listing(theme, result_columns(has_range=True), has_header=False)
        self.timeline = Listing(theme, timeline_columns(), has_header=False)
        self.duties = DutiesBox(theme)
        self.duties.read_again.connect(self.read_again)
        self._rests = {listing: RestLine(theme, listing.table, self._rest_words) for listing in self._listings()}
        self.vitals.table.fold()
        self._result_painter = ResultPainter(theme, self.results.table.rows)
        self.results.table.setItemDelegate(self._result_painter)
        self.answer = AnswerBar(theme)
        self.answer.answered.connect(self._answered)
        self.answer.dropped.connect(self._drop_answer)
        self.results.table.row_activated.connect(self._ask)
        for listing in self._listings():
            listing.retry_wanted.connect(self.read_again)
        self.results.setMinimumHeight(28)
        self._lay_out()
        self.retranslate()

    def _listings(self) -> tuple[Listing, ...]:
        return (self.problems, self.vitals, self.results, self.timeline)

    def _lay_out(self) -> None:
        self.body.addWidget(self._heads["problems"])
        self.body.addWidget(self.problems)
        self.body.addWidget(self._rests[self.problems])
        self.body.addWidget(self._heads["vitals"])
        self.body.addWidget(self.vitals)
        self.body.addWidget(self._rests[self.vitals])
        self.body.addWidget(self._heads["results"])
        self.body.addWidget(self.answer)
        self.body.addWidget(self.results, 1)
        self.body.addWidget(self._rests[self.results])
        self.body.addWidget(self.duties)
        self.body.addWidget(self._heads["timeline"])
        self.body.addWidget(self.timeline)
        self.body.addWidget(self._rests[self.timeline])

    def set_single(self, *, is_single: bool) -> None:
        """Whether it stands alone and has the whole room."""
        self._is_single = is_single
        if is_single:
            self.setMinimumWidth(0)
            self.setMaximumWidth(FREE)
        self._draw()

    def set_width_class(self, width: WidthClass) -> None:
        self._width = width
        self.setFixedWidth(self.theme.scaled(WIDTHS[width]))
        is_narrow = width is WidthClass.NARROW
        for widget in (self._heads["timeline"], self.timeline, self.duties):
            widget.setVisible(not is_narrow)
        self._draw()

    def wait_for(self, kind: EmptyKind | None) -> None:
        """What stands here before the first chart: that it is being read, or that nobody is there."""
        if kind is not self._awaits:
            self._awaits = self.duties.awaits = kind
            self._draw()

    def show_chart(self, chart: Chart | None, now: datetime) -> None:
        if chart is None or self._chart is None or chart.patient != self._chart.patient:
            self._drop_answer()
        self._chart, self._now = chart, now
        self._draw()

    def retranslate(self) -> None:
        super().retranslate()
        self.set_title(self.tr("Summary"))
        self.problems.table.setAccessibleName(self.tr("Problems"))
        self.vitals.table.setAccessibleName(self.tr("Vital signs of 24 hours"))
        self.results.table.setAccessibleName(self.tr("Newest results; Enter or A marks one as read"))
        self.timeline.table.setAccessibleName(self.tr("Timeline of 24 hours"))
        self._draw()

    # -- drawing --------------------------------------------------------------------------------------------------

    def _draw(self) -> None:
        """The lines that say how many more are judged when everything has its place, and shown with one laying out more."""
        held = ExitStack()
        for rest in self._rests.values():
            held.enter_context(rest.held())
        try:
            with laid_out_once(self):
                self._fill()
        finally:
            with laid_out_once(self):
                held.close()

    def _fill(self) -> None:
        chart, now = self._chart, self._now
        self._word_heads()
        self.duties.show_chart(chart, now)
        if chart is None or now is None:
            for listing in self._listings():
                show_unread(listing, self._awaits)
            self._fit()
            return
        self._draw_problems(chart, now)
        vitals = vital_rows(vital_lines(chart.vitals, is_adult=self._is_adult(chart)), now)
        self._draw_part(PartName.VITALS, self.vitals, vitals, fitted(vital_columns(), vitals, self.theme))
        has_range = self._width is WidthClass.WIDE
        language = short_language(self.theme.language)
        names = names_of(chart.orders, chart.queue, partial(self._book.name_of_order, language=language))
        rows = result_rows(newest_first(chart.results), self._book, language, now, has_range=has_range)
        columns = fitted(result_columns(has_range=has_range), rows, self.theme)
        room = self.width() if self._is_single else self.theme.scaled(WIDTHS[self._width]) - 2
        self._draw_part(PartName.RESULTS, self.results, high_enough(rows, columns, room, self.theme), columns)
        told = timeline_rows(chart.timeline, now, names) or (nothing_told(),)
        self._draw_part(PartName.TIMELINE, self.timeline, told, timeline_columns())
        self._fit()

    def _draw_problems(self, chart: Chart, now: datetime) -> None:
        if chart.banner is None:
            self.problems.show_note(EmptyKind.FAILED)
            return
        rows = problem_rows(chart.banner.problems, now)
        if rows:
            self.problems.show_rows(rows)
        else:
            self.problems.show_note(EmptyKind.UNKNOWN)

    def _draw_part(self, part: PartName, listing: Listing, rows: Sequence[TableRow], columns: Sequence[Column]) -> None:
        if self._chart is not None and part in self._chart.failed:
            listing.show_note(EmptyKind.FAILED)
        else:
            listing.show_table(columns, rows)

    def _fit(self) -> None:
        """Vital signs are as high as their rows, problems and timeline as a few; results have the rest.

        The timeline gives way first, then problems; the vital signs only for results that nobody has read and that cannot wait.
        Whole rows, and a line that says how many more.
        """
        for events in (MOST_EVENTS, FEW_EVENTS):
            self._set_rows(self.timeline, events)
            self._set_rows(self.vitals, self._most_vitals())
            self._set_rows(self.problems, self._most_problems())
            if self._has_room():
                break
        for rest in self._rests.values():
            rest.refresh()

    def _set_rows(self, listing: Listing, most: int) -> None:
        heights = [self.theme.scaled(row.height) for row in listing.table.rows.rows[:most]]
        is_shown = listing.currentWidget() is listing.table
        listing.setFixedHeight(sum(heights) if is_shown else max(NOTE, listing.note.heightForWidth(self.width() - 2)))

    def _least_results(self) -> int:
        """One, or those that nobody has read and that cannot wait: they stand first."""
        urgent = (
            [row for row in self._chart.results if is_open_critical(row) or is_open_beyond(row)] if self._chart else []
        )
        return max(1, min(len(urgent), MOST_URGENT))

    def _taken(self, results: int = 0) -> int:
        """What the rows of problems and vital signs do not have: heads, so many results (0: the least), timeline and duties."""
        results = results or self._least_results()
        heads = [head for head in self._heads.values() if not head.isHidden()]
        rows = self.results.table.rows.rows
        wanted = sum(self.theme.scaled(row.height) for row in rows[:results]) + (REST if len(rows) > results else 0)
        taken = HEADER + sum(head.height() for head in heads) + max(LEAST_RESULTS, wanted)
        taken += 0 if self.timeline.isHidden() else self.timeline.height() + self._rest_of(self.timeline)
        return taken + (0 if self.duties.isHidden() else self.duties.sizeHint().height())

    def _rest_of(self, listing: Listing) -> int:
        rows = listing.table.rows.rows
        return REST if listing.height() < sum(self.theme.scaled(row.height) for row in rows) else 0

    def _has_room(self) -> bool:
        """Whether the results that are wanted are in sight beside everything else."""
        others = (self.vitals, self.problems)
        high = sum(listing.height() + self._rest_of(listing) for listing in others)
        return self._taken(WANTED_RESULTS) + high <= self.height()

    def _most_vitals(self) -> int:
        """As many as leave one problem in sight."""
        heights = [self.theme.scaled(row.height) for row in self.vitals.table.rows.rows[:MOST_VITALS]]
        problems = self.problems.table.rows.rows
        first = self.theme.scaled(problems[0].height) if problems else NOTE
        room = self.height() - self._taken() - first - (REST if len(problems) > 1 else 0)
        if sum(heights) <= room:
            return len(heights)
        return max(sum(1 for at in range(len(heights)) if sum(heights[: at + 1]) <= room - REST), 1)

    def _most_problems(self) -> int:
        """As many as leave vital signs and the wanted results in sight, or a few beside one result; a line says how many more."""
        below = self.vitals.height() + self._rest_of(self.vitals)
        few = min(self._problems_in(self.height() - self._taken() - below), FEW_PROBLEMS)
        return max(self._problems_in(self.height() - self._taken(WANTED_RESULTS) - below), few, 1)

    def _problems_in(self, room: int) -> int:
        rows, count = self.problems.table.rows.rows, 0
        for row in rows[:MOST_PROBLEMS]:
            room -= self.theme.scaled(row.height)
            if room < (REST if count + 1 < len(rows) else 0):
                break
            count += 1
        return count

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_single and event.size().width() != event.oldSize().width():
            self._draw()
        elif event.size().height() != event.oldSize().height():
            self._fit()

    def _rest_words(self, rows: Sequence[TableRow]) -> str:
        return self.tr("{count} more").format(count=len(rows))

    def _is_adult(self, chart: Chart) -> bool:
        born = chart.banner.patient.birth_date if chart.banner else None
        years = whole_years(born, self._now) if self._now else None
        return years is not None and years >= ADULT

    def _word_heads(self) -> None:
        chart, now = self._chart, self._now
        problems = len([one for one in chart.banner.problems if one.is_active]) if chart and chart.banner else 0
        self._heads["problems"].set_words(self.tr("Problems"), str(problems) if problems else "")
        self._heads["vitals"].set_words(self.tr("Vital signs 24 h"), self._news)
        critical = sum(1 for row in chart.results if is_open_critical(row)) if chart else 0
        newest = max((at for row in chart.results if (at := row.result.observed_at)), default=None) if chart else None
        when = self.tr("newest {time}").format(time=day_time(newest, now)) if newest and now else ""
        unread = self.tr("critical unread {count} ↵").format(count=critical) if critical else ""
        said = (unread, "" if unread and self._width is WidthClass.NARROW else when)  # each row says its time
        self._heads["results"].set_words(self.tr("Newest results"), " · ".join(part for part in said if part))
        self._heads["timeline"].set_words(self.tr("Timeline"), self.tr("24 h"))

    def set_news2(self, score: int | None, *, is_urgent: bool) -> None:
        """The score the ward map shows for this patient; None says that it could not be computed."""
        words = self.tr("NEWS2 not computable") if score is None else f"NEWS2 {score}"
        high = score is not None and (score >= 7 or is_urgent)
        urgent = self.tr("urgent")
        self._news = f"{words} · {urgent}" if high else words
        self._word_heads()

    # -- acknowledging --------------------------------------------------------------------------------------------

    def ask_current(self) -> None:
        """A on the selected result, or on the first unread critical one."""
        row = self.results.table.current_row() or next(iter(self.results.table.rows.rows), None)
        if row is not None:
            self.results.table.choose(row.key)
            self._ask(row)

    def _ask(self, row: object) -> None:
        found = row.subject if isinstance(row, TableRow) else None
        if isinstance(found, ResultRow) and may_acknowledge(found):
            self._answering = found
            name = self._book.name_of_lab(found.result.code, short_language(self.theme.language))
            self.answer.ask(name)

    def _answered(self, action: str) -> None:
        if self._answering is not None:
            self.acknowledge_wanted.emit(self._answering, action)
        self._drop_answer()

    def _drop_answer(self) -> None:
        focused = self.focusWidget()
        had_focus = focused is self.answer or (focused is not None and self.answer.isAncestorOf(focused))
        self._answering = None
        self.answer.hide()
        if had_focus:
            self.results.table.setFocus()
