"""The matrix: rows of tests or signs, times across, what stands in it said below. Draws and asks; acknowledges nothing by itself."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from client.tongue import reads_english
from offline.views import ResultRow
from ui.doctor.answer_bar import AnswerBar
from ui.doctor.results_model import may_acknowledge
from ui.doctor.wording import day_time, full_time, short_language
from ui.results.lines import Line
from ui.results.matrix import Matrix, MatrixRow, Window
from ui.results.matrix_rows import END, NARROW_RANGE, RANGE, TIME, UNIT, matrix_columns, matrix_table_rows
from ui.results.results_desk import ResultsDesk, View
from ui.results.words import beyond_words, joined, source_words, status_words
from ui.theme.theme import Theme
from ui.theme.width import WidthClass
from ui.units import unit_words
from ui.widgets.buttons import SecondaryButton
from ui.widgets.choices import FilterChip, FilterRow
from ui.widgets.empty import EmptyKind
from ui.widgets.labels import Label
from ui.widgets.listing import Listing
from ui.widgets.pane import Pane
from ui.widgets.rest_line import RestLine
from ui.widgets.table_model import TableRow

NAME = {WidthClass.WIDE: 240, WidthClass.MEDIUM: 190, WidthClass.NARROW: 170}
LEAST_COLUMNS = 2
FOOT = 20
"""A line of words with the taller letters of a fallback font."""
WINDOWS = tuple((window.value, "") for window in Window)


class MatrixPane(Pane):
    """Invariant: shows one patient's lines, or says that they are not loaded, failed or none."""

    read_wanted = Signal(object, str)
    read_again = Signal()
    changed = Signal()
    """Another window, filter or place was chosen."""
    line_chosen = Signal()

    def __init__(self, theme: Theme, desk: ResultsDesk) -> None:
        super().__init__(theme)
        self._desk, self._width = desk, WidthClass.WIDE
        self.found = Matrix()
        self._asked: tuple[str, ResultRow] | None = None
        self.windows = FilterRow(theme, WINDOWS)
        self.windows.choose(desk.window.value)
        self.abnormal = FilterChip(theme, "")
        self.older, self.newer = SecondaryButton(theme, "", is_small=True), SecondaryButton(theme, "", is_small=True)
        self.listing = Listing(theme, matrix_columns(self.found, is_narrow=False))
        self.rest = RestLine(theme, self.listing.table, self._rest_words)
        self.answer = AnswerBar(theme)
        self.said = Label(theme, role="meta", tone="t2", wrap=True)
        self.said.setMinimumHeight(FOOT)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.add_to_header(self.windows, at_end=False)
        self.add_to_header(self.abnormal, at_end=False)
        self.add_to_header(self.older)
        self.add_to_header(self.newer)
        self.body.addWidget(self.answer)
        self.body.addWidget(self.listing, 1)
        self.body.addWidget(self.rest)
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(12, 6, 12, 6)
        row.addWidget(self.said, 1)
        self.body.addWidget(foot)
        self.setFocusProxy(self.listing.table)

    def _connect(self) -> None:
        self.windows.chosen.connect(self._choose_window)
        self.abnormal.clicked.connect(self.toggle_abnormal)
        self.older.clicked.connect(self.go_older)
        self.newer.clicked.connect(self.go_newer)
        self.listing.table.row_changed.connect(self._row_changed)
        self.listing.table.row_activated.connect(self._ask)
        self.listing.retry_wanted.connect(self.read_again)
        self.answer.answered.connect(self._answered)
        self.answer.dropped.connect(self.drop_answer)

    # -- drawing --------------------------------------------------------------------------------------------------

    def set_width_class(self, width: WidthClass) -> None:
        self._width = width
        self.draw()

    def columns_shown(self) -> int:
        is_narrow = self._width is WidthClass.NARROW
        fixed = NAME[self._width] + (NARROW_RANGE + 62 if is_narrow else RANGE + UNIT) + END + 14
        return max(LEAST_COLUMNS, (self.width() - fixed) // TIME)

    def draw(self) -> None:
        desk, language = self._desk, short_language(self.theme.language)
        self._word_head()
        loaded = desk.loaded
        if loaded is None:
            self.found = Matrix()
            self.listing.show_note(desk.unread)
            self._word_foot()
            return
        if any(part in loaded.failed for part in desk.parts()):
            self.found = Matrix()
            self.listing.show_note(EmptyKind.FAILED)
            self._word_foot()
            return
        self.found = desk.matrix(language, self.columns_shown())
        rows = matrix_table_rows(self.found, desk.names, language, frozenset(desk.pinned))
        kept = self.listing.table.current_row()
        self.listing.table.set_columns(matrix_columns(self.found, is_narrow=self._width is WidthClass.NARROW))
        if rows or not any(line.points for line in desk.lines(language)):
            self.listing.show_rows(rows, subject=self._subject())
        else:
            self.listing.show_note(EmptyKind.EMPTY, subject=self._subject(), detail=self._outside(language))
        if kept is None or not self.listing.table.choose(kept.key, scrolls=False):
            self._choose_first()
        self._word_foot()
        self.rest.refresh()

    def _outside(self, language: str) -> str:
        """There are values, but not in this time or not of this filter."""
        count = sum(len(line.points) for line in self._desk.lines(language))
        return self.tr("Nothing in this time and filter; {count} values lie outside of it. H widens the time.").format(
            count=count
        )

    def _rest_words(self, rows: Sequence[TableRow]) -> str:
        return self.tr("{count} more rows below").format(count=len(rows))

    def _choose_first(self) -> None:
        table = self.listing.table
        if table.current_row() is None:
            first = next((row for row in table.rows.rows if not row.is_section), None)
            if first is not None:
                table.choose(first.key, scrolls=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.draw()

    def retranslate(self) -> None:
        super().retranslate()
        words = {
            Window.DAY: self.tr("24 h"),
            Window.WEEK: self.tr("7 days"),
            Window.STAY: self.tr("this stay"),
            Window.ALL: self.tr("all"),
        }
        for window, text in words.items():
            self.windows.set_text(window.value, text)
        self.abnormal.setText(self.tr("only abnormal"))
        self.abnormal.setAccessibleName(self.tr("Only rows with an abnormal value, key O"))
        self.older.setText(self.tr("older"))
        self.older.set_keys("Alt+Left")
        self.newer.setText(self.tr("newer"))
        self.newer.set_keys("Alt+Right")
        self.listing.table.setAccessibleName(
            self.tr("Values over time; Enter or A marks a result as read, P keeps a curve")
        )
        self.draw()

    def _subject(self) -> str:
        return {
            View.LABS: self.tr("Laboratory results"),
            View.SIGNS: self.tr("Vital signs"),
            View.SHEET: self.tr("Flowsheet"),
        }.get(self._desk.view, "")

    def _word_head(self) -> None:
        desk = self._desk
        sheet = desk.flowsheet if desk.view is View.SHEET else None
        name = (sheet.name_en if reads_english(self.theme.language) else sheet.name_zh) if sheet else ""
        self.set_title(joined((self._subject(), name)))
        self.abnormal.setChecked(desk.only_abnormal)

    def _word_foot(self) -> None:
        found = self.found
        self.older.setEnabled(bool(found.older))
        self.newer.setEnabled(bool(found.newer))
        counts = (
            self.tr("{count} older times").format(count=found.older) if found.older else "",
            self.tr("{count} newer times").format(count=found.newer) if found.newer else "",
            self.tr("{count} rows filtered out").format(count=found.hidden) if found.hidden else "",
            self._loaded_words(),
        )
        self.set_meta(joined(counts))
        row = self.current()
        self.said.setText(self._sentence(row) if row is not None else "")
        self.said.setVisible(row is not None)

    def _loaded_words(self) -> str:
        loaded = self._desk.loaded
        history = loaded.history if loaded else None
        if history is None:
            return ""
        if history.loaded_at is None:
            return self.tr("not yet completely loaded")
        return self.tr("older ones are at central only") if history.is_cut else ""

    def _sentence(self, row: MatrixRow) -> str:
        """What is chosen, where its range is from, what state it is in and who has read it."""
        line, desk, now = row.line, self._desk, self._desk.now
        names, newest = desk.names, row.line.newest
        draft = self.tr("draft") if names.is_draft else ""
        pack = joined((self.tr("pack {version}").format(version=names.version), draft), " ")
        name = names.of(line.code, short_language(self.theme.language))
        if newest is None:
            return joined((name, self.tr("nothing measured in this time")))
        value = self.tr("{name} {value} {unit} of {time}").format(
            name=name, value=newest.text, unit=unit_words(newest.unit or line.unit), time=full_time(newest.at, now)
        )
        subject = line.subject
        state = status_words(newest.status) if newest.status != "final" else ""
        caller = (
            self.tr("reported by {name} on the phone").format(name=subject.reported_by)
            if subject and subject.reported_by
            else ""
        )
        reader = self.tr("read by {name}").format(name=subject.read_by) if subject and subject.read_by else ""
        issued = subject.result.issued_at if subject else None
        came = self.tr("issued {time}").format(time=day_time(issued, now)) if issued else ""
        limit = beyond_words(newest.beyond, newest.value, pack)
        return joined((" ".join(value.split()), limit, state, caller, source_words(line.usual, pack), came, reader))

    # -- choosing -------------------------------------------------------------------------------------------------

    def current(self) -> MatrixRow | None:
        row = self.listing.table.current_row()
        return row.subject if row is not None and isinstance(row.subject, MatrixRow) else None

    def current_line(self) -> Line | None:
        row = self.current()
        return row.line if row is not None else None

    def _row_changed(self, _row: object) -> None:
        self._word_foot()
        self.line_chosen.emit()

    def _choose_window(self, key: str) -> None:
        if Window(key) is not self._desk.window:
            self._desk.choose_window(Window(key))
            self.changed.emit()

    def next_window(self) -> None:
        every = tuple(Window)
        self.windows.choose(every[(every.index(self._desk.window) + 1) % len(every)].value)

    def toggle_abnormal(self) -> None:
        self._desk.toggle_abnormal()
        self.changed.emit()

    def go_older(self) -> None:
        if self._desk.scroll(self.found, max(1, self.columns_shown() - 1)):
            self.changed.emit()

    def go_newer(self) -> None:
        if self._desk.scroll(self.found, -max(1, self.columns_shown() - 1)):
            self.changed.emit()

    def pin_current(self) -> None:
        line = self.current_line()
        if line is not None and line.is_drawable:
            self._desk.toggle_pin(line.key)
            self.changed.emit()

    # -- acknowledging --------------------------------------------------------------------------------------------

    def ask_current(self) -> None:
        row = self.listing.table.current_row()
        if row is not None:
            self._ask(row)

    def _ask(self, row: object) -> None:
        found = row.subject if isinstance(row, TableRow) else None
        subject, patient = (found.line.subject if isinstance(found, MatrixRow) else None), self._desk.patient
        if subject is None or patient is None:
            return
        asked = ResultRow(result=subject.result, acknowledged_by=subject.read_by, mark=subject.mark)
        if may_acknowledge(asked):
            self._asked = (patient, asked)
            self.answer.ask(self._desk.names.of(subject.result.code, short_language(self.theme.language)))

    def _answered(self, action: str) -> None:
        if self._asked is not None:
            self.read_wanted.emit(self._asked, action)
        self.drop_answer()

    def drop_answer(self) -> None:
        had_focus = self.answer.hasFocus() or self.answer.isAncestorOf(self.focusWidget() or self)
        self._asked = None
        self.answer.hide()
        if had_focus:
            self.listing.table.setFocus(Qt.FocusReason.OtherFocusReason)
