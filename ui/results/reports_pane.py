"""Reports of imaging, laboratory, microbiology and others: the list, and one whole. Hides no state, fetches no image."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from offline.result_views import ReportLine, ReportRow
from offline.views import ResultRow
from ui.doctor.answer_bar import AnswerBar
from ui.doctor.results_model import may_acknowledge
from ui.doctor.wording import NONE, amount_words, full_time, short_language
from ui.results.names import Names
from ui.results.results_desk import Part, ResultsDesk, readable_report
from ui.results.scrolling import scrolled
from ui.results.words import joined, status_words, susceptibility_words
from ui.theme.theme import Theme
from ui.theme.width import WidthClass
from ui.widgets.buttons import SecondaryButton
from ui.widgets.choices import FilterRow
from ui.widgets.empty import EmptyKind
from ui.widgets.labels import ChipLabel, Label
from ui.widgets.listing import Listing
from ui.widgets.painting import Chip, Run, Words
from ui.widgets.pane import Pane
from ui.widgets.rest_line import RestLine
from ui.widgets.table_model import Cell, Column, TableRow, cell

IMAGING = frozenset({"RAD", "IMG", "CT", "MR", "NMR", "US", "RUS", "VUS", "XRC", "NMS", "OUS", "RX", "CUS"})
MICRO = frozenset({"MB", "MCB", "MYC", "PAR", "VR"})
LISTS = {WidthClass.WIDE: 640, WidthClass.MEDIUM: 560, WidthClass.NARROW: 430}
ALL, IMAGES, CULTURES, OTHERS = "all", "imaging", "micro", "other"
CHOICES = tuple((key, "") for key in (ALL, IMAGES, CULTURES, OTHERS))
CHANGED = frozenset({"amended", "corrected", "appended"})
NOT_FINAL = frozenset({"registered", "partial", "preliminary"})
VOID = frozenset({"entered-in-error", "cancelled"})


def choice_of(row: ReportRow) -> str:
    """Which filter it belongs to: imaging, microbiology, or the others (laboratory, pathology, function tests)."""
    if any(code in IMAGING for code in row.categories):
        return IMAGES
    has_germ = any(susceptibility_words(line.flag) for line in row.lines)
    return CULTURES if has_germ or any(code in MICRO for code in row.categories) else OTHERS


def state_chip(status: str) -> Chip | None:
    """A final report has none; what may still change, or has changed, says so; red stays for danger."""
    if status == "final":
        return None
    tone = "ink" if status in CHANGED or status in VOID else "plain"
    return Chip(text=status_words(status), tone=tone)


def category_words(row: ReportRow) -> str:
    translate = QCoreApplication.translate
    if choice_of(row) == OTHERS:
        return translate("Results", "laboratory") if "LAB" in row.categories else translate("Results", "other")
    return translate("Results", "imaging") if choice_of(row) == IMAGES else translate("Results", "microbiology")


class ReportsPane(Pane):
    """Invariant: the report read is one of the list, or nothing is read."""

    read_wanted = Signal(object, str)
    read_again = Signal()

    def __init__(self, theme: Theme, desk: ResultsDesk) -> None:
        super().__init__(theme)
        self._desk = desk
        self._asked: tuple[str, ResultRow] | None = None
        self.filter = FilterRow(theme, CHOICES)
        self.listing = Listing(theme, _columns(), has_header=False)
        self.rest = RestLine(theme, self.listing.table, self._rest_words)
        self.answer = AnswerBar(theme)
        self.reader = ReportReader(theme)
        self.read = SecondaryButton(theme, "", keys="A", is_small=True)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.add_to_header(self.filter, at_end=False)
        self.add_to_header(self.read)
        self.body.addWidget(self.answer)
        row = QHBoxLayout()
        row.setSpacing(0)
        self.listing.setFixedWidth(LISTS[WidthClass.WIDE])
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.listing, 1)
        left.addWidget(self.rest)
        row.addLayout(left)
        row.addWidget(self.reader, 1)
        self.body.addLayout(row, 1)
        self.setFocusProxy(self.listing.table)

    def _connect(self) -> None:
        self.filter.chosen.connect(self._filtered)
        self.listing.table.row_changed.connect(self._chosen)
        self.listing.table.row_activated.connect(self._activated)
        self.listing.retry_wanted.connect(self.read_again)
        self.read.clicked.connect(self.ask_current)
        self.answer.answered.connect(self._answered)
        self.answer.dropped.connect(self.drop_answer)

    def _rest_words(self, rows: Sequence[TableRow]) -> str:
        return self.tr("{count} more reports below").format(count=len(rows))

    def set_width_class(self, width: WidthClass) -> None:
        self.listing.setFixedWidth(LISTS[width])

    def draw(self) -> None:
        loaded = self._desk.loaded
        if loaded is None or Part.REPORTS in loaded.failed:
            self.listing.show_note(self._desk.unread if loaded is None else EmptyKind.FAILED)
            self.reader.show_report(None, self._desk.names, self._desk.now)
            return
        chosen = self.filter.choice()
        rows = [row for row in loaded.reports if chosen in {ALL, choice_of(row)}]
        self.listing.show_rows(self._rows(rows), subject=self.tr("Reports"))
        hidden = len(loaded.reports) - len(rows)
        self.set_meta(self.tr("{count} filtered out").format(count=hidden) if hidden else "")
        table = self.listing.table
        if table.current_row() is None and rows:
            table.choose(rows[0].key, scrolls=False)
        self._chosen(table.current_row())
        self.rest.refresh()

    def retranslate(self) -> None:
        super().retranslate()
        self.set_title(self.tr("Reports"))
        self.filter.set_text(ALL, self.tr("all"))
        self.filter.set_text(IMAGES, self.tr("imaging"))
        self.filter.set_text(CULTURES, self.tr("microbiology"))
        self.filter.set_text(OTHERS, self.tr("laboratory and others"))
        self.read.setText(self.tr("read"))
        self.listing.table.setAccessibleName(self.tr("Reports, newest first; Enter or A marks one as read"))
        self.draw()

    def _rows(self, rows: Sequence[ReportRow]) -> list[TableRow]:
        language, now = short_language(self.theme.language), self._desk.now
        return [self._row(row, language, now) for row in rows]

    def _row(self, row: ReportRow, language: str, now: datetime) -> TableRow:
        chip = state_chip(row.status)
        runs: tuple[Run, ...] = (Words(report_name(row, self._desk.names, language), weight=600),)
        seen = (
            cell(self.tr("read"), tone="ok", role="meta")
            if row.read_by
            else cell(self.tr("unread"), tone="t2", role="meta")
        )
        return TableRow(
            key=row.key,
            cells=(
                cell(full_time(row.issued_at or row.effective_at, now), tone="t2", role="meta"),
                Cell(runs=runs),
                Cell(runs=(chip,) if chip else ()),
                cell(category_words(row), tone="t3", role="meta"),
                seen,
            ),
            is_pending=row.mark is not None,
            is_struck=row.status in VOID,
            subject=row,
        )

    def _filtered(self, _key: str) -> None:
        self.draw()

    def _chosen(self, row: object) -> None:
        found = row.subject if isinstance(row, TableRow) and isinstance(row.subject, ReportRow) else None
        self.reader.show_report(found, self._desk.names, self._desk.now)
        self.read.setEnabled(found is not None and may_acknowledge(readable_report(found)))

    def _activated(self, _row: object) -> None:
        self.ask_current()

    def ask_current(self) -> None:
        row = self.listing.table.current_row()
        found, patient = (row.subject if row is not None else None), self._desk.patient
        if isinstance(found, ReportRow) and patient is not None and may_acknowledge(readable_report(found)):
            self._asked = (patient, readable_report(found))
            self.answer.ask(report_name(found, self._desk.names, short_language(self.theme.language)))

    def _answered(self, action: str) -> None:
        if self._asked is not None:
            self.read_wanted.emit(self._asked, action)
        self.drop_answer()

    def drop_answer(self) -> None:
        self._asked = None
        had_focus = self.answer.hasFocus()
        self.answer.hide()
        if had_focus:
            self.listing.table.setFocus(Qt.FocusReason.OtherFocusReason)


def _columns() -> tuple[Column, ...]:
    return (
        Column(key="time", title="", width=98, pad=12, may_elide=False),
        Column(key="name", title="", pad=6, wraps=True),
        Column(key="state", title="", width=78, pad=4, wraps=True),
        Column(key="kind", title="", width=88, pad=6, wraps=True),
        Column(key="read", title="", width=56, pad=6, wraps=True),
    )


def report_name(row: ReportRow, names: Names, language: str) -> str:
    return names.of(row.name, language)


class ReportReader(QWidget):
    """One report as central holds it now. Invariant: its state stands above its words, and every part that is there is shown."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._title = Label(theme, role="heading", wrap=True)
        self._state = ChipLabel(theme, Chip(text=""))
        self._facts = Label(theme, role="meta", tone="t2", wrap=True)
        self._text = Label(theme, role="note", wrap=True)
        self._links = Label(theme, role="meta", tone="t2", wrap=True)
        for label in (self._text, self._links):
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self.lines = Listing(theme, _line_columns(), has_header=False)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        for part in (self._title, self._state, self._facts, self._text, self.lines, self._links):
            column.addWidget(part)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(inner))

    def show_report(self, row: ReportRow | None, names: Names, now: datetime) -> None:
        for part in (self._title, self._state, self._facts, self._text, self.lines, self._links):
            part.setVisible(row is not None)
        if row is None:
            return
        language = short_language(self._theme.language)
        self._title.setText(report_name(row, names, language))
        chip = state_chip(row.status)
        self._state.setVisible(chip is not None)
        if chip is not None:
            self._state.set_chip(chip)
        self._facts.setText(self._facts_of(row, now))
        said = "\n".join(part for part in (row.conclusion or "", *(code.text for code in row.conclusion_codes)) if part)
        self._text.setText(said)
        self._text.setVisible(bool(said))
        self._show_lines(row, names, language)
        self._links.setText(self._links_of(row))
        self._links.setVisible(bool(self._links.text()))
        self.setAccessibleName(joined((self._title.text(), status_words(row.status), self._facts.text(), said)))

    def _facts_of(self, row: ReportRow, now: datetime) -> str:
        about = self.tr("examined {time}").format(time=full_time(row.effective_at, now)) if row.effective_at else ""
        issued = self.tr("issued {time}").format(time=full_time(row.issued_at, now)) if row.issued_at else ""
        version = (
            self.tr("version {number}").format(number=row.version) if row.version and row.status in CHANGED else ""
        )
        reader = self.tr("read by {name}").format(name=row.read_by) if row.read_by else self.tr("read by nobody yet")
        warning = self.tr("may still change") if row.status in NOT_FINAL else ""
        return joined((about, issued, "、".join(row.performers), version, warning, reader))

    def _links_of(self, row: ReportRow) -> str:
        """Where the images are, in central's words; this station holds none."""
        studies = [
            self.tr("Images: {study} (in the image archive, not at this station)").format(study=one)
            for one in row.studies
        ]
        forms = [
            self.tr("Attached: {title} (at central, not at this station)").format(title=one) for one in row.attachments
        ]
        return "\n".join([*studies, *forms])

    def _show_lines(self, row: ReportRow, names: Names, language: str) -> None:
        rows = [_line_row(at, line, names, language) for at, line in enumerate(row.lines)]
        self.lines.setVisible(bool(rows))
        if rows:
            self.lines.show_rows(rows)
            self.lines.setFixedHeight(self._theme.scaled(min(28 * len(rows), 1400)) + 4)


def _line_columns() -> tuple[Column, ...]:
    return (
        Column(key="name", title="", width=300, pad=0, wraps=True),
        Column(key="value", title="", pad=10, wraps=True),
        Column(key="flag", title="", width=180, pad=10, wraps=True),
    )


def _line_row(at: int, line: ReportLine, names: Names, language: str) -> TableRow:
    """A susceptibility in words; an indent says what belongs to the finding above."""
    word = susceptibility_words(line.flag)
    arrow = {"H": "↑", "HH": "↑", "L": "↓", "LL": "↓"}.get(line.flag or "", "")
    value = amount_words(line.amount) if line.amount else line.text or NONE
    is_critical = line.flag in {"HH", "LL", "AA"}
    strong = 600 if word or arrow or is_critical else 400
    return TableRow(
        key=f"line-{at}",
        cells=(
            cell(f"{'　' * line.level}{names.of(line.name, language)}"),
            Cell(runs=(Words(f"{value} {arrow}".strip(), tone="danger" if is_critical else "t1", weight=strong),)),
            cell(word, weight=600 if word else 0),
        ),
        height=28,
    )
