"""The rows and words of the day's work. Refuses to write an unknown time as free and an unasked question as nobody."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from client.records.notes import RecordRequest, RecordRequestKind, RequestState
from offline.day_views import DayRequest, DayWork, OnDuty
from offline.outbox import State
from ui.people.details_rows import when
from ui.people.scope_chips import reason_words
from ui.widgets.painting import Chip
from ui.widgets.table_model import Cell, Column, TableRow, cell


def request_columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(key="kind", title=translate("DayPage", "Request"), width=130, wraps=True),
        Column(key="patient", title=translate("DayPage", "Patient"), width=180, wraps=True),
        Column(key="what", title=translate("DayPage", "What and why"), wraps=True),
        Column(key="state", title=translate("DayPage", "State"), width=230, wraps=True),
        Column(key="by", title=translate("DayPage", "Asked by"), width=150, wraps=True),
    )


def request_row(one: DayRequest, now: datetime) -> TableRow:
    request, state = one.row.request, one.row.state(now)
    unknown = QCoreApplication.translate("TaskPage", "name unknown")
    tone = "ink" if state is RequestState.REFUSED else "acc" if state is RequestState.GRANTED else "plain"
    asked = " ".join(
        part for part in (request.by or "", when(request.asked_at, now) if request.asked_at else "") if part
    )
    return TableRow(
        key=request.key,
        cells=(
            Cell(runs=(Chip(text=kind_words(request.kind), tone=tone, is_small=True),)),
            cell(" ".join(part for part in (one.place, one.patient_name or unknown) if part), weight=600),
            cell("：".join(part for part in (request.document, request.reason) if part)),
            cell(state_words(one, now)),
            cell(asked or "—"),
        ),
        is_pending=one.row.mark is not None and one.row.mark.state is not State.CONFIRMED,
        subject=one,
    )


def kind_words(kind: RecordRequestKind) -> str:
    translate = QCoreApplication.translate
    return {
        RecordRequestKind.UNLOCK: translate("DayPage", "Unlock"),
        RecordRequestKind.BORROW: translate("DayPage", "Borrow"),
        RecordRequestKind.RECALL: translate("DayPage", "Call back"),
        RecordRequestKind.ARCHIVE: translate("DayPage", "Archive"),
    }[kind]


def state_words(one: DayRequest, now: datetime) -> str:
    """What central answered, with its reason; what it did not answer is asked, and where it lies while it was not sent."""
    translate, mark = QCoreApplication.translate, one.row.mark
    request, state = one.row.request, one.row.state(now)
    if state is RequestState.ASKED:
        is_local = mark is not None and mark.state is not State.CONFIRMED
        return translate("DayPage", "asked, saved here") if is_local else translate("DayPage", "asked, not answered")
    return {
        RequestState.GRANTED: _granted(request, now),
        RequestState.OVER: translate("DayPage", "was granted until {time}").format(time=_when(request.until, now)),
        RequestState.REFUSED: translate("DayPage", "refused: {reason}").format(
            reason=request.refusal or translate("DayPage", "no reason given")
        ),
        RequestState.WITHDRAWN: translate("DayPage", "withdrawn"),
    }[state]


def _granted(request: RecordRequest, now: datetime) -> str:
    translate = QCoreApplication.translate
    if request.until is None:
        return translate("DayPage", "granted, no end said")
    return translate("DayPage", "granted until {time}").format(time=_when(request.until, now))


def _when(at: datetime | None, now: datetime) -> str:
    return when(at, now) if at is not None else "—"


def roster_columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(key="name", title=translate("DayPage", "Doctor"), width=130, wraps=True),
        Column(key="title", title=translate("DayPage", "Title"), width=120, wraps=True),
        Column(key="hours", title=translate("DayPage", "Today"), width=120, wraps=True),
        Column(key="note", title=translate("DayPage", "Exceptions, as central writes them"), wraps=True),
    )


def roster_row(one: OnDuty) -> TableRow:
    translate = QCoreApplication.translate
    times = ", ".join(one.hours) or (
        translate("DayPage", "not today") if one.is_off else translate("DayPage", "times not known")
    )
    return TableRow(
        key=one.key,
        cells=(
            cell(one.name or "—", weight=600),
            cell(one.title or "—"),
            cell(times),
            cell(one.note or "—", tone="t2"),
        ),
    )


def roster_words(day: DayWork, now: datetime) -> str:
    """Since when it is known; a roster that was never asked is not empty."""
    translate = QCoreApplication.translate
    if day.roster_as_of is None:
        return translate("DayPage", "Not known here: {reason}").format(
            reason=reason_words(day.roster_reason or "not-asked")
        )
    return translate("DayPage", "as central names it, {time}").format(time=when(day.roster_as_of, now))


def facts_words(day: DayWork) -> str:
    """Counts of this station in one line; statistics themselves are central's."""
    translate = QCoreApplication.translate
    left = translate("DayPage", "left in 7 days: {count}").format(count="—" if day.left is None else day.left)
    beds = translate("DayPage", "patients {patients} of {beds} beds").format(
        patients=day.patients, beds=day.beds or "—"
    )
    more = translate("DayPage", "more in the statistics of the hospital, not here")
    return f"{beds} · {left} · {more}"
