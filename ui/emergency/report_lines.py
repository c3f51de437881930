"""An emergency's report as lines: what stands on the screen and on the paper alike. Leaves nothing out and judges nothing."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from client.commands import Choice
from offline.event_report import DecidedCase, EmergencyReport, Entered
from offline.numbers import short
from offline.outbox import State
from offline.sync.decide import ConflictKind
from ui.emergency.conflict_rows import risk_words
from ui.emergency.event_words import event_words
from ui.emergency.words import UNKNOWN, choice_words, clock_of, conflict_words, kind_words, state_words
from ui.marking.words import duration_words


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportLine:
    """`is_heading`: the name of a part. The rest: when (or how many), what, and what is to say of it."""

    first: str
    what: str = ""
    said: str = ""
    is_heading: bool = False


def report_lines(report: EmergencyReport, now: datetime) -> tuple[ReportLine, ...]:
    return (*_whole(report, now), *_entered(report), *_cases(report, now), *_timeline(report, now))


def _heading(words: str) -> ReportLine:
    return ReportLine(first=words, is_heading=True)


def _whole(report: EmergencyReport, now: datetime) -> Iterator[ReportLine]:
    translate = QCoreApplication.translate
    yield _heading(translate("EventReport", "The emergency"))
    ended = report.closed_at
    yield ReportLine(first=translate("EventReport", "Began"), what=clock_of(report.began_at, now))
    if ended is None:
        yield ReportLine(first=translate("EventReport", "Closed"), what=translate("EventReport", "not yet"))
    else:
        by = translate("EventReport", "{name}, with {second}").format(
            name=report.closed_by or UNKNOWN, second=report.second or UNKNOWN
        )
        yield ReportLine(first=translate("EventReport", "Closed"), what=clock_of(ended, now), said=by)
    span = duration_words(max((ended or now) - report.began_at, now - now))
    yield ReportLine(first=translate("EventReport", "Lasted"), what=span)
    for at, name, why in report.declared:
        yield ReportLine(
            first=translate("EventReport", "Declared"), what=f"{clock_of(at, now)} {name}".strip(), said=why
        )
    if not report.declared:
        yield ReportLine(
            first=translate("EventReport", "Declared"), what=translate("EventReport", "by nobody; it began by itself")
        )
    patients = translate("EventReport", "{count} patients").format(count=len(report.patients))
    yield ReportLine(first=translate("EventReport", "Entered for"), what=patients, said="、".join(report.patients))
    if ended is not None:
        charts = translate("EventReport", "{count} charts").format(count=report.recorded)
        yield ReportLine(first=translate("EventReport", "Downtime written on"), what=charts)


def _entered(report: EmergencyReport) -> Iterator[ReportLine]:
    translate = QCoreApplication.translate
    title = translate("EventReport", "Entered: {count}, of these {open} without an end yet")
    yield _heading(title.format(count=report.total, open=report.open))
    for one in report.entered:
        yield ReportLine(first=str(one.total), what=kind_words(one.kind), said=_states(one))
    if not report.entered:
        yield ReportLine(first="0", what=translate("EventReport", "nothing was entered at this station"))


def _states(one: Entered) -> str:
    known = set(State)
    named = (
        (state_words(State(state)) if state in known else state, count) for state, count in sorted(one.by_state.items())
    )
    return " · ".join(f"{words} {count}" for words, count in named)


def _cases(report: EmergencyReport, now: datetime) -> Iterator[ReportLine]:
    translate = QCoreApplication.translate
    open_ones = sum(1 for one in report.cases if one.choice is None)
    title = translate("EventReport", "Decided by people: {count}, of these {open} open")
    yield _heading(title.format(count=len(report.cases), open=open_ones))
    for one in report.cases:
        yield ReportLine(first=short(one.number) if one.number else UNKNOWN, what=_about(one), said=_decision(one, now))
    if not report.cases:
        yield ReportLine(first="0", what=translate("EventReport", "there was nothing to decide"))


def _about(one: DecidedCase) -> str:
    title = conflict_words(ConflictKind(one.conflict))[0] if one.conflict in set(ConflictKind) else one.conflict
    who = f"{one.bed} {one.patient_name}".strip()
    return " · ".join(part for part in (who, kind_words(one.kind), title, risk_words(one.risk)) if part)


def _decision(one: DecidedCase, now: datetime) -> str:
    translate = QCoreApplication.translate
    if one.choice is not None:
        words = choice_words(Choice(one.choice)) if one.choice in set(Choice) else one.choice
        parts = (words, one.decided_by or UNKNOWN, clock_of(one.decided_at, now), one.reason)
        return " · ".join(part for part in parts if part)
    if one.owner:
        return translate("EventReport", "open, taken by {name} until {time}").format(
            name=one.owner, time=clock_of(one.due_at, now)
        )
    return translate("EventReport", "open, taken by nobody; given by {name}").format(name=one.author)


def _timeline(report: EmergencyReport, now: datetime) -> Iterator[ReportLine]:
    yield _heading(QCoreApplication.translate("EventReport", "What happened"))
    for event in report.timeline:
        title, detail = event_words(event)
        yield ReportLine(first=clock_of(event.at, now), what=title, said=detail)
