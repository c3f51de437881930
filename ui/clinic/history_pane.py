"""Beside the visit: its requests with their state, measures over the visits, earlier visits. Draws what it is given; opens nothing."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from offline.views import PastVisit, RequestLine, Trend, VisitChart
from ui.theme.theme import Theme
from ui.widgets.listing import Listing
from ui.widgets.painting import Align, Chip, Words
from ui.widgets.pane import Pane
from ui.widgets.sparkline import Course
from ui.widgets.table_model import Cell, Column, TableRow, cell, section

BARE = frozenset({"1", "{score}"})
"""Units that are none to a reader."""


class HistoryPane(Pane):
    """Invariant: three sections, each saying so when it is empty; newest visits first, newest values right."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, keys="H")
        self._chart = VisitChart()
        self._now: datetime | None = None
        self.listing = Listing(theme, _columns(), has_header=False)
        self.past = Listing(theme, _past_columns(), has_header=False)
        self.body.addWidget(self.listing, 1)
        self.body.addWidget(self.past, 1)
        self.retranslate()

    def show_visit(self, chart: VisitChart, now: datetime) -> None:
        self._chart, self._now = chart, now
        self.listing.table.set_columns(_columns())
        self.listing.show_rows(rows(chart))
        self.past.show_rows(past_rows(chart, now))

    def retranslate(self) -> None:
        super().retranslate()
        self.set_title(self.tr("Requests, trends, earlier visits"))
        if self._now is not None:
            self.show_visit(self._chart, self._now)


def _columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(key="what", title=translate("History", "What"), wraps=True),
        Column(key="values", title=translate("History", "Values"), width=132, align=Align.RIGHT, wraps=True, pad=6),
        Column(key="course", title=translate("History", "Course"), width=64, pad=6),
    )


def _past_columns() -> tuple[Column, ...]:
    return (Column(key="visit", title=QCoreApplication.translate("History", "Visit"), wraps=True),)


def rows(chart: VisitChart) -> list[TableRow]:
    translate = QCoreApplication.translate
    return [
        section("requests", translate("History", "Requests of this visit"), str(len(chart.requests))),
        *(_request(one) for one in chart.requests),
        section("trends", translate("History", "Over the visits"), _days(chart.trends)),
        *(_trend(one) for one in chart.trends),
    ]


def past_rows(chart: VisitChart, now: datetime) -> list[TableRow]:
    words = QCoreApplication.translate("History", "Earlier visits and stays")
    return [section("before", words, str(len(chart.before))), *(_past(one, now) for one in chart.before)]


def _days(trends: Sequence[Trend]) -> str:
    longest = max((one.points for one in trends), key=len, default=())
    return " → ".join(f"{at:%m-%d}" for at, _ in longest[:1] + longest[-1:]) if longest else ""


def request_state_words(state: str) -> str:
    """Central's word, where it is one of the usual ones in the reader's language."""
    translate = QCoreApplication.translate
    return {
        "": translate("History", "state not said"),
        "booked": translate("History", "booked"),
        "unpaid": translate("History", "unpaid"),
        "reported": translate("History", "reported"),
    }.get(state, state)


def _request(one: RequestLine) -> TableRow:
    tone = {"reported": "ok", "booked": "acc"}.get(one.state, "plain")
    chip = Chip(text=request_state_words(one.state), tone=tone, is_small=True)
    return TableRow(key=one.key, cells=(cell(one.name), Cell(runs=(chip,), span=2)), is_pending=one.is_pending)


def _trend(one: Trend) -> TableRow:
    values = " ".join(f"{value.normalize():,f}" for _, value in one.points)
    course = Course(points=tuple((at.timestamp(), float(value)) for at, value in one.points))
    name = f"{one.name} {'' if one.unit in BARE else one.unit}".strip()
    return TableRow(key=f"trend-{one.name}", cells=(cell(name), cell(values, weight=600), Cell(course=course)))


def _past(one: PastVisit, now: datetime) -> TableRow:
    translate = QCoreApplication.translate
    kinds = {
        "AMB": translate("History", "clinic"),
        "EMER": translate("History", "emergency"),
        "IMP": translate("History", "ward"),
    }
    day = one.at.astimezone(now.tzinfo) if one.at else None
    when = (f"{day:%m-%d}" if day.year == now.year else f"{day:%Y-%m-%d}") if day else "—"
    words = " · ".join(part for part in (when, kinds.get(one.class_code, one.class_code), one.reason) if part)
    note = (Words(f"  {one.note}", tone="t2", role="meta"),) if one.note else ()
    return TableRow(key=one.key, cells=(Cell(runs=(Words(words), *note)),))
