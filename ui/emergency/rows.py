"""Rows of the Centre's tables as values: queue, conflicts, log, counts, checks. Pure; every time is a full clock time."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from offline.numbers import short
from offline.outbox import ENDS, State
from offline.status import Check, StationStatus
from offline.views import Event, QueueEntry
from ui.emergency.check_words import CheckName, check_words, error_words, type_words
from ui.emergency.content_words import content_words
from ui.emergency.event_words import event_words
from ui.emergency.neighbour_lines import neighbour_lines
from ui.emergency.overview_model import Line
from ui.emergency.words import UNKNOWN, clock_of, state_chip
from ui.units import apart
from ui.widgets.table_model import Cell, TableRow, cell

NO_NUMBER = UNKNOWN
ASKED_OF_CENTRAL = frozenset(
    {
        CheckName.COUNTS,
        CheckName.NEWEST,
        CheckName.PROOF,
        CheckName.CLOCK,
        CheckName.DELIVERY,
        CheckName.SIGN_IN,
    }
)


def queue_row(entry: QueueEntry, numbers: Mapping[str, str], now: datetime) -> TableRow:
    needs = ", ".join(short(numbers.get(need, "")) or NO_NUMBER for need in entry.needs)
    cells = (
        cell(short(entry.number) if entry.number else NO_NUMBER, weight=600),
        cell(clock_of(entry.saved_at, now)),
        cell(" ".join(part for part in (entry.bed, entry.patient_name) if part) or UNKNOWN, weight=500),
        cell(content_words(entry)),
        cell(entry.author),
        cell(entry.station.partition("/")[2] or entry.station, tone="t2"),
        Cell(runs=(state_chip(entry.state),)),
        cell(str(entry.tries), tone="t2"),
        cell(error_words(entry.error) if entry.error and entry.state not in ENDS else "", tone="t2", role="meta"),
        cell(f"↳ {needs}" if needs else "", tone="t2"),
    )
    is_pending = entry.state not in ENDS and entry.state is not State.CONFLICT and entry.state is not State.REFUSED
    return TableRow(key=entry.command, cells=cells, is_pending=is_pending, subject=entry)


def log_row(event: Event, numbers: Mapping[str, str], now: datetime) -> TableRow:
    title, detail = event_words(event)
    number = short(numbers.get(event.command or "", ""))
    cells = (
        cell(str(event.seq), tone="t3"),
        cell(clock_of(event.at, now)),
        cell(title, weight=600),
        cell(number),
        cell(detail),
    )
    return TableRow(key=str(event.seq), cells=cells, subject=event)


def count_rows(status: StationStatus) -> tuple[TableRow, ...]:
    """Patients first; then every type that was counted, with its difference in words and sign.

    While central does not answer, its figures are its last ones and whether they still agree is not known.
    """
    fresh, is_now = status.freshness, status.link.is_answering
    translate = QCoreApplication.translate
    patients = _count_row(
        "census",
        translate("Centre", "Patients on the ward"),
        fresh.patients_here,
        fresh.patients_central,
        is_now=is_now,
    )
    others = (_count_row(one.kind, type_words(one.kind), one.here, one.central, is_now=is_now) for one in fresh.counts)
    return (patients, *others)


def _count_row(key: str, name: str, here: int, central: int | None, *, is_now: bool) -> TableRow:
    translate = QCoreApplication.translate
    if central is None:
        difference = cell(translate("Centre", "not asked"), tone="t2")
    elif not is_now:
        difference = cell(translate("Centre", "unknown"), tone="t2")
    elif here == central:
        difference = cell(translate("Centre", "equal"), tone="ok")
    else:
        difference = cell(f"{here - central:+d}", weight=700)
    there = apart(f"{central:,}") if central is not None else UNKNOWN
    return TableRow(key=key, cells=(cell(name), cell(apart(f"{here:,}"), weight=600), cell(there), difference))


def central_last(status: StationStatus, now: datetime) -> str:
    """Over figures of a central that does not answer: when it was last heard."""
    last = status.link.last_good_at
    at = UNKNOWN if last is None else clock_of(last, now)[:-3]
    return QCoreApplication.translate("Centre", "central last {time}").format(time=at)


def is_unknown(check: Check, status: StationStatus) -> bool:
    """What this PC cannot say, and what only central can answer, while it does not."""
    return not check.is_known or (not status.link.is_answering and check.is_well and check.name in ASKED_OF_CENTRAL)


def check_lines(status: StationStatus, now: datetime) -> tuple[Line, ...]:
    """What is not well comes first, with its figures and what to do; then what is not known; then what is well."""
    translate, made = QCoreApplication.translate, list[Line]()
    for check in sorted(status.readiness, key=lambda one: (one.is_well, not is_unknown(one, status))):
        title, figures, todo = check_words(check)
        if is_unknown(check, status):
            said = f"{translate('Centre', 'unknown')} · {central_last(status, now) if check.is_known else todo}".rstrip(
                " ·"
            )
            made.append(Line(label=title, value=" · ".join(part for part in (said, figures) if part)))
            continue
        said = translate("Centre", "well") if check.is_well else translate("Centre", "not well")
        value = " · ".join(part for part in (said, figures, todo) if part)
        made.append(Line(label=title, value=value, is_well=check.is_well))
    return (*made, *neighbour_lines(status.neighbours, now, status.link.clock_offset_s or 0.0))


def fresh_lines(status: StationStatus, now: datetime, bed_of: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """(label, value) of the freshness card: age, oldest patient, newest values, last proof, who is unequal."""
    fresh, translate = status.freshness, QCoreApplication.translate
    age = fresh.age_s(now)
    aged = (
        translate("Centre", "never loaded whole")
        if age is None
        else translate("Centre", "{time} · {age} s old").format(time=clock_of(fresh.as_of, now), age=round(age))
    )
    unequal = "、".join(bed_of.get(key, key) for key in fresh.unequal) or translate("Centre", "none")
    return (
        (translate("Centre", "Copy as of"), aged),
        (
            translate("Centre", "Oldest patient"),
            bed_of.get(fresh.oldest_patient or "", fresh.oldest_patient or UNKNOWN),
        ),
        (translate("Centre", "Newest vital sign"), clock_of(fresh.newest_vital_at, now)),
        (translate("Centre", "Newest order"), clock_of(fresh.newest_order_at, now)),
        (translate("Centre", "Proven equal at"), clock_of(fresh.verified_at, now)),
        (translate("Centre", "Unequal patients"), unequal),
    )
