"""The course over all stays, newest first, by kind. Says what is not here; takes nothing for complete that was never loaded."""

from collections.abc import Sequence
from datetime import datetime
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from client.records import Code
from offline.result_views import CourseEntry, CourseKind
from ui.doctor.wording import full_time, short_language
from ui.results.results_desk import Part, ResultsDesk
from ui.results.words import joined
from ui.theme.theme import Theme
from ui.widgets.choices import FilterRow
from ui.widgets.empty import EmptyKind
from ui.widgets.labels import Label
from ui.widgets.listing import Listing
from ui.widgets.painting import Chip, Run, Words
from ui.widgets.pane import Pane
from ui.widgets.rest_line import RestLine
from ui.widgets.table_model import Cell, Column, TableRow, cell, section

ALL = "all"
FOOT = 20
KINDS: dict[str, frozenset[CourseKind]] = {
    ALL: frozenset(CourseKind),
    "stays": frozenset({CourseKind.ADMISSION, CourseKind.DISCHARGE, CourseKind.VISIT}),
    "procedures": frozenset({CourseKind.PROCEDURE}),
    "diagnoses": frozenset({CourseKind.DIAGNOSIS}),
    "critical": frozenset({CourseKind.CRITICAL}),
    "orders": frozenset({CourseKind.ORDER, CourseKind.STOP}),
    "reports": frozenset({CourseKind.REPORT}),
    "notes": frozenset({CourseKind.NOTE}),
}


class CoursePane(Pane):
    """Invariant: every entry of the chosen kinds is in the list, in the order of its time; what is left out is counted."""

    read_again = Signal()

    def __init__(self, theme: Theme, desk: ResultsDesk) -> None:
        super().__init__(theme)
        self._desk = desk
        self.filter = FilterRow(theme, tuple((key, "") for key in KINDS))
        self.listing = Listing(theme, _columns(), has_header=False)
        self.rest = RestLine(theme, self.listing.table, self._rest_words)
        self.said = Label(theme, role="meta", tone="t2", wrap=True)
        self.said.setMinimumHeight(FOOT)
        self.add_to_header(self.filter, at_end=False)
        self.body.addWidget(self.listing, 1)
        self.body.addWidget(self.rest)
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(12, 6, 12, 6)
        row.addWidget(self.said, 1)
        self.body.addWidget(foot)
        self.filter.chosen.connect(self._filtered)
        self.listing.retry_wanted.connect(self.read_again)
        self.setFocusProxy(self.listing.table)
        self.retranslate()

    def draw(self) -> None:
        loaded = self._desk.loaded
        if loaded is None or Part.COURSE in loaded.failed or loaded.course is None:
            self.listing.show_note(self._desk.unread if loaded is None else EmptyKind.FAILED)
            self.said.setText("")
            return
        kinds = KINDS[self.filter.choice()]
        entries = [entry for entry in loaded.course.entries if entry.kind in kinds]
        self.listing.show_rows(self._rows(entries), subject=self.tr("Course"))
        self.set_meta(self.tr("{count} entries").format(count=len(entries)))
        self.said.setText(self._coverage())
        self.rest.refresh()

    def _rest_words(self, rows: Sequence[TableRow]) -> str:
        return self.tr("{count} more entries below").format(count=len(rows))

    def _coverage(self) -> str:
        """What this list can and cannot say."""
        course = self._desk.loaded.course if self._desk.loaded else None
        if course is None:
            return ""
        as_of = self.tr("everything of this patient known here up to {time}").format(
            time=full_time(course.loaded_at, self._desk.now)
        )
        parts = (
            as_of if course.loaded_at else self.tr("this patient was never completely loaded: there may be more"),
            self.tr("only the newest {count} are listed").format(count=len(course.entries)) if course.is_cut else "",
            self.tr("{count} entries without a usable time are not in the list").format(count=course.undated)
            if course.undated
            else "",
            self.tr("images, scanned paper and records of other hospitals are not downloaded"),
        )
        return joined(parts)

    def _rows(self, entries: Sequence[CourseEntry]) -> list[TableRow]:
        locale = QLocale(self.theme.language)
        rows: list[TableRow] = []
        for day, members in groupby(entries, key=_Day(self._desk.now)):
            one = list(members)
            weekday = locale.dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
            rows.append(section(f"day-{day:%Y-%m-%d}", f"{day:%Y-%m-%d} {weekday}", str(len(one))))
            rows += [self._row(at, entry) for at, entry in enumerate(one)]
        return rows

    def _row(self, at: int, entry: CourseEntry) -> TableRow:
        local = entry.at.astimezone(self._desk.now.tzinfo)
        kind: Run = Words(kind_words(entry.kind), tone="t2", role="meta")
        if entry.kind is CourseKind.CRITICAL:
            kind = Chip(text=kind_words(entry.kind), tone="redo")
        return TableRow(
            key=f"{entry.kind.value}|{entry.key}|{at}",
            cells=(
                cell(f"{local:%H:%M}" if (local.hour, local.minute) != (0, 0) else "", tone="t3", role="meta"),
                Cell(runs=(kind,)),
                Cell(runs=(Words(self._text(entry)),)),
                cell(joined((entry.place, entry.by)), tone="t2", role="meta"),
            ),
            is_pending=entry.mark is not None,
            subject=entry,
        )

    def _text(self, entry: CourseEntry) -> str:
        language = short_language(self.theme.language)
        return joined((" + ".join(self._name(code, language) for code in entry.names), entry.said))

    def _name(self, code: Code, language: str) -> str:
        return self._desk.names.of(code, language)

    def _filtered(self, _key: str) -> None:
        self.draw()

    def retranslate(self) -> None:
        super().retranslate()
        self.set_title(self.tr("Course over all stays"))
        words = {
            ALL: self.tr("all"),
            "stays": self.tr("stays and visits"),
            "procedures": self.tr("operations"),
            "diagnoses": self.tr("diagnoses"),
            "critical": self.tr("critical values"),
            "orders": self.tr("orders"),
            "reports": self.tr("reports"),
            "notes": self.tr("notes"),
        }
        for key, text in words.items():
            self.filter.set_text(key, text)
        self.listing.table.setAccessibleName(self.tr("Course over all stays, newest first"))
        self.draw()


class _Day:
    """The ward's day of an entry."""

    def __init__(self, now: datetime) -> None:
        self._zone = now.tzinfo

    def __call__(self, entry: CourseEntry) -> datetime:
        local = entry.at.astimezone(self._zone)
        return local.replace(hour=0, minute=0, second=0, microsecond=0)


def _columns() -> tuple[Column, ...]:
    return (
        Column(key="time", title="", width=62, pad=12, may_elide=False),
        Column(key="kind", title="", width=112, pad=4, wraps=True),
        Column(key="text", title="", pad=8, wraps=True),
        Column(key="who", title="", width=300, pad=10, wraps=True),
    )


def kind_words(kind: CourseKind) -> str:
    translate = QCoreApplication.translate
    return {
        CourseKind.ADMISSION: translate("Results", "admitted"),
        CourseKind.DISCHARGE: translate("Results", "discharged"),
        CourseKind.VISIT: translate("Results", "visit"),
        CourseKind.PROCEDURE: translate("Results", "operation"),
        CourseKind.DIAGNOSIS: translate("Results", "diagnosis"),
        CourseKind.CRITICAL: translate("Results", "critical value"),
        CourseKind.ORDER: translate("Results", "ordered"),
        CourseKind.STOP: translate("Results", "stopped"),
        CourseKind.REPORT: translate("Results", "report"),
        CourseKind.NOTE: translate("Results", "note"),
    }[kind]
