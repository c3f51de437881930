"""The overview's values from the status alone: seven steps, why the mode is what it is. Refuses a step that is not true."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from PySide6.QtCore import QCoreApplication

from offline.mode import CUT_NEAR, NOT_DECLARED, Mode
from offline.outbox import WAITING_FOR_CENTRAL
from offline.status import StationStatus
from ui.emergency.check_words import error_words
from ui.emergency.plan_words import by_words, why_words
from ui.emergency.words import UNKNOWN, clock_of, mode_reason_words, mode_words
from ui.marking.words import duration_words


class StepState(Enum):
    """Whether a step of the walk through an emergency is behind us, where we are, or not reached."""

    DONE = "done"
    NOW = "now"
    LATER = "later"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step of the bar: number, name, what is known of it."""

    number: int
    name: str
    state: StepState
    remark: str


def step_names() -> tuple[str, ...]:
    translate = QCoreApplication.translate
    return (
        translate("Centre", "Outage"),
        translate("Centre", "Emergency running"),
        translate("Centre", "Central is back"),
        translate("Centre", "Upload"),
        translate("Centre", "Reconcile"),
        translate("Centre", "Copies equal"),
        translate("Centre", "Leave"),
    )


def reached(status: StationStatus, now: datetime) -> int:
    """The step where we are, 1 to 7; 0 when there is no emergency."""
    if status.outage_since is None:
        return 0
    if status.mode is Mode.EMERGENCY:
        return 2
    if status.mode is not Mode.RECOVERING:
        return 1
    states = status.waiting.by_state
    if any(states.get(state.value, 0) for state in WAITING_FOR_CENTRAL):
        return 4
    if status.waiting.conflicts or status.waiting.refused:
        return 5
    return 7 if status.freshness.is_proven(now) else 6


def steps(status: StationStatus, now: datetime) -> tuple[Step, ...]:
    at = reached(status, now)
    return tuple(
        Step(number=number, name=name, state=_state(number, at), remark=_remark(number, at, status, now))
        for number, name in enumerate(step_names(), start=1)
    )


def _state(number: int, at: int) -> StepState:
    if number == at:
        return StepState.NOW
    return StepState.DONE if number < at else StepState.LATER


def _remark(number: int, at: int, status: StationStatus, now: datetime) -> str:
    translate = QCoreApplication.translate
    waiting = status.waiting
    if number == 1 and at > 0:
        return clock_of(status.outage_since or status.mode_since, now)
    if number > at:
        return UNKNOWN
    if number == 4:
        left = waiting.open - waiting.conflicts - waiting.refused
        return translate("Centre", "{count} left").format(count=left) if number == at else ""
    if number == 5 and number == at:
        return translate("Centre", "{count} to decide").format(count=waiting.conflicts + waiting.refused)
    if number == 7:
        return translate("Centre", "can be closed") if status.can_close else translate("Centre", "not yet")
    return translate("Centre", "now") if number == at else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of a card: label, value, and whether it is well (None: nothing to judge)."""

    label: str
    value: str
    is_well: bool | None = None


def mode_lines(status: StationStatus, now: datetime) -> tuple[Line, ...]:
    """Since when, why, declared by whom, and how the link stands."""
    translate = QCoreApplication.translate
    since = f"{clock_of(status.mode_since, now)} · {duration_words(max(now - status.mode_since, now - now))}"
    lines = [
        Line(label=translate("Centre", "Since"), value=since),
        Line(label=translate("Centre", "Because"), value=mode_reason_words(status.mode_reason)),
    ]
    if status.outage_since is not None:
        span = duration_words(max(now - status.outage_since, now - now))
        value = f"{clock_of(status.outage_since, now)} · {span}"
        lines.append(Line(label=translate("Centre", "Outage since"), value=value))
    if status.declared_by:
        said = (by_words(status.declared_by), why_words(status.declared_why or ""))
        value = " · ".join(part for part in said if part)
        lines.append(Line(label=translate("Centre", "Declared by"), value=value))
    return (*lines, *link_lines(status, now))


def link_lines(status: StationStatus, now: datetime) -> tuple[Line, ...]:
    translate, link = QCoreApplication.translate, status.link
    answer = (
        translate("Centre", "answers")
        if link.is_answering
        else translate("Centre", "does not answer, {count} failed tries").format(count=link.failures)
    )
    parts = (
        answer,
        f"{link.last_ms:.0f} ms" if link.last_ms is not None else "",
        translate("Centre", "{percent} % of late not answered").format(percent=round(link.fault_percent))
        if link.is_answering and link.fault_percent
        else "",
        error_words(link.last_error) if link.last_error else "",
    )
    last = translate("Centre", "last heard {time}").format(time=clock_of(link.last_good_at, now))
    try_at = translate("Centre", "every second") if link.next_try_at is None else clock_of(link.next_try_at, now)
    return (
        Line(
            label=translate("Centre", "Central"),
            value=" · ".join(part for part in (*parts, last) if part),
            is_well=link.is_answering,
        ),
        Line(label=translate("Centre", "Next try"), value=try_at),
    )


def mode_title(status: StationStatus) -> tuple[str, str]:
    return mode_words(status.mode)


def open_words(status: StationStatus) -> str:
    """What still keeps the emergency open; empty when it may be closed."""
    translate, waiting = QCoreApplication.translate, status.waiting
    if status.can_close:
        return ""
    if not status.link.is_answering:
        return translate("Centre", "Cannot be closed: central does not answer.")
    upload = waiting.open - waiting.conflicts - waiting.refused
    parts = (
        (upload, translate("Centre", "{count} not confirmed yet")),
        (waiting.conflicts, translate("Centre", "{count} conflicts to decide")),
        (waiting.refused, translate("Centre", "{count} refused")),
    )
    said = " · ".join(words.format(count=count) for count, words in parts if count)
    if not said:
        return translate("Centre", "Cannot be closed yet: central has not been answering for long enough.")
    return translate("Centre", "Still open: {what}").format(what=said)


def caution_words(status: StationStatus, now: datetime) -> str:
    """It may be closed, and yet not everything was compared: said beside the button; empty when nothing is left."""
    if not status.can_close or not status.closes_by_two or status.freshness.is_proven(now):
        return ""
    fresh, translate = status.freshness, QCoreApplication.translate
    parts = (
        (fresh.uncompared, translate("Centre", "{count} patients not compared yet")),
        (len({*fresh.differing, *fresh.unequal}), translate("Centre", "{count} patients unequal")),
    )
    said = " · ".join(words.format(count=count) for count, words in parts if count)
    return translate("Centre", "Not verified: {what}").format(what=said) if said else ""


def is_in_emergency(status: StationStatus) -> bool:
    """Whether there is something to close."""
    return status.mode in {Mode.EMERGENCY, Mode.RECOVERING}


def may_declare(status: StationStatus) -> bool:
    """Whether there is something to declare: also an outage that the site lets nobody work in until it is declared."""
    is_held = status.mode is Mode.READ_ONLY and status.mode_reason in {NOT_DECLARED, CUT_NEAR}
    open_modes = {Mode.ONLINE, Mode.DEGRADED, Mode.DRILL, Mode.EMERGENCY}
    return (is_held or status.mode in open_modes) and not status.declared_by
