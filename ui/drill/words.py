"""What the steps of a drill and its end are called; the report as lines, the same on the screen and on paper. Judges nothing."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from offline.drills import AFTER_RETURN, BY_EYE, DrillReport, Ended, Step, StepResult

UNKNOWN = "—"


def step_words(step: Step) -> tuple[str, str]:
    """(name, what is to be done) of a step."""
    translate = QCoreApplication.translate
    return {
        Step.DECLARE: (
            translate("Drill", "Declare the emergency"),
            translate("Drill", "F12, Emergency Centre: declare it with your name and the reason."),
        ),
        Step.TELL: (
            translate("Drill", "Tell the ward"),
            translate("Drill", "Everybody on the ward has heard aloud that the emergency has begun."),
        ),
        Step.ALLERGIES: (
            translate("Drill", "Find the last known allergies"),
            translate("Drill", "Open the patient named below; write what he is allergic to, every substance."),
        ),
        Step.PHONED: (
            translate("Drill", "Take a critical result by telephone"),
            translate("Drill", "The laboratory calls: potassium 6.8 mmol/L. Read back and enter it for any patient."),
        ),
        Step.ORAL: (
            translate("Drill", "Take an oral order"),
            translate("Drill", "Nurse, F6: an order that the doctor says aloud; read it back, save it."),
        ),
        Step.TEMPORARY: (
            translate("Drill", "Admit somebody whom nobody knows"),
            translate("Drill", "Register a temporary patient with number and alias."),
        ),
        Step.BEDSIDE: (
            translate("Drill", "Give a dose at the bed with the scanner"),
            translate("Drill", "Nurse, Ctrl+B: wristband and label are scanned, the dose is signed."),
        ),
        Step.PRINT: (
            translate("Drill", "Print the MAR"),
            translate("Drill", "The administration sheet of a patient comes out, on paper or as a file."),
        ),
        Step.RECOVER: (
            translate("Drill", "Begin the recovery"),
            translate("Drill", "Central answers again: lift what was declared in the Emergency Centre."),
        ),
        Step.DECIDE: (
            translate("Drill", "Decide a conflict"),
            translate("Drill", "Somebody elsewhere wrote down the same dose. Compare both, decide, sign."),
        ),
        Step.CLOSE: (
            translate("Drill", "Close it by two"),
            translate("Drill", "Nothing is open any more: close the emergency with a second person."),
        ),
    }[step]


def step_name(step: Step) -> str:
    return step_words(step)[0]


def ended_words(ended: Ended) -> str:
    translate = QCoreApplication.translate
    return {
        Ended.WHOLE: translate("Drill", "played to its end"),
        Ended.BY_HAND: translate("Drill", "ended before its end"),
        Ended.EMERGENCY: translate("Drill", "broken off by a real emergency"),
        Ended.LOST: translate("Drill", "the program of the drill was lost"),
    }[ended]


def span_words(span: timedelta | None) -> str:
    """Minutes and seconds."""
    if span is None:
        return UNKNOWN
    minutes, seconds = divmod(int(span.total_seconds()), 60)
    return f"{minutes}:{seconds:02d}"


def remark_words(remark: str) -> str:
    """Of one machine word of a step."""
    translate = QCoreApplication.translate
    word, _, count = remark.partition(":")
    known = {
        "wrong-answer": translate("Drill", "wrong answers before: {count}"),
        "by-eye": translate("Drill", "seen by a person, not by the program"),
        "no-scan": translate("Drill", "a dose was given, but not scanned"),
        "played-scan": translate("Drill", "scanner played by the drill: {count} times"),
        "nothing-to-decide": translate("Drill", "could not come up: no planned dose was given before"),
    }
    return known.get(word, word).format(count=count)


@dataclass(frozen=True, slots=True, kw_only=True)
class DrillLine:
    """`is_heading`: the name of a part; else what it is about, and what is to say of it."""

    first: str
    said: str = ""
    more: str = ""
    is_heading: bool = False


def result_words(report: DrillReport, one: StepResult) -> tuple[str, str]:
    """(done after how long by whom, or missed; what is to remark)."""
    translate = QCoreApplication.translate
    remarks = " · ".join(remark_words(remark) for remark in one.remarks)
    if one.done_at is None:
        return translate("Drill", "MISSED"), remarks
    return " · ".join(filter(None, (span_words(report.took(one)), one.by))), remarks


def improvements(report: DrillReport) -> tuple[str, ...]:
    """What the figures say should be better next time; nothing else is made up."""
    translate = QCoreApplication.translate
    missed = "、".join(map(step_name, report.missed))
    found = [translate("Drill", "Missed: {steps}").format(steps=missed)] if missed else []
    for one in report.steps:
        wrong = [remark_words(remark) for remark in one.remarks if remark.startswith(("wrong-answer", "no-scan"))]
        found += [f"{step_name(one.step)}: {words}" for words in wrong if one.done_at is not None]
    timed = [(report.took(one), one) for one in report.steps if one.step not in {*AFTER_RETURN, *BY_EYE}]
    slowest = max(((took, one) for took, one in timed if took is not None), key=_by_span, default=None)
    if slowest is not None and report.done > 1:
        words = translate("Drill", "Longest after the cut: {step}, {time}")
        found.append(words.format(step=step_name(slowest[1].step), time=span_words(slowest[0])))
    return tuple(found)


def _by_span(one: tuple[timedelta, StepResult]) -> timedelta:
    return one[0]


def score_words(report: DrillReport) -> str:
    return score_of(report.done, report.total)


def score_of(done: object, total: object) -> str:
    return QCoreApplication.translate("Drill", "{done} of {all} steps").format(done=done, all=total)


def alone_words() -> str:
    return QCoreApplication.translate("Drill", "practised alone")


def ward_words() -> str:
    return QCoreApplication.translate("Drill", "with the ward")


def drills_title() -> str:
    return QCoreApplication.translate("Drill", "Drills")


def drill_lines(report: DrillReport, now: datetime) -> Iterator[DrillLine]:
    """The whole report, for the screen and for paper."""
    translate = QCoreApplication.translate
    yield DrillLine(first=translate("Drill", "The drill"), is_heading=True)
    yield from _whole(report, now)
    yield DrillLine(first=translate("Drill", "Steps"), said=score_words(report), is_heading=True)
    for one in report.steps:
        said, more = result_words(report, one)
        yield DrillLine(first=step_name(one.step), said=said, more=more)
    yield DrillLine(first=translate("Drill", "To improve"), is_heading=True)
    better = improvements(report)
    for words in better or (translate("Drill", "No step was missed."),):
        yield DrillLine(first="·", said=words)
    if report.points:
        yield DrillLine(first=translate("Drill", "Written by who led it"), said=report.points)


def _whole(report: DrillReport, now: datetime) -> Iterator[DrillLine]:
    translate = QCoreApplication.translate
    began = report.began_at.astimezone(now.tzinfo)
    span = None if report.ended_at is None else report.ended_at - report.began_at
    until = "" if report.ended_at is None else f" – {report.ended_at.astimezone(now.tzinfo):%H:%M}"
    kind = alone_words() if report.is_alone else ward_words()
    yield DrillLine(first=translate("Drill", "When"), said=f"{began:%Y-%m-%d %H:%M}{until}", more=span_words(span))
    yield DrillLine(first=translate("Drill", "Where"), said=f"{report.ward} · {report.station}", more=kind)
    yield DrillLine(first=translate("Drill", "Led by"), said=report.led_by)
    yield DrillLine(first=translate("Drill", "Took part"), said="、".join(report.took_part) or UNKNOWN)
    entries = translate("Drill", "{count} entries, all in the drill's own store").format(count=report.entries)
    yield DrillLine(first=translate("Drill", "End"), said=ended_words(report.ended), more=entries)
