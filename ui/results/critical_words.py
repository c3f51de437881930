"""Words of critical values: the value large with what is usual, the stage and its limit, faults of a form, the block for a note."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from client.clinical.critical import Level, Stage
from client.records import Result
from client.records.critical import Told
from offline.result_views import CriticalValue
from offline.views import ResultRow
from ui.doctor.results_model import Action, Lean, lean_of_result
from ui.doctor.wording import NONE, amount_words, full_time, number_words
from ui.results.critical_model import Fault, lacks_read_back
from ui.results.names import Names
from ui.results.words import joined

ARROWS = {Lean.HIGH: "↑", Lean.LOW: "↓"}


def value_words(result: Result) -> str:
    """Number with its unit and arrow, or the words."""
    if result.amount is None:
        return result.text or NONE
    arrow = ARROWS.get(lean_of_result(ResultRow(result=result)), "")
    return f"{result.comparator or ''}{amount_words(result.amount)} {arrow}".strip()


def usual_words(result: Result) -> str:
    """As central sent it; nothing where it sent none."""
    low, high = result.low, result.high
    if low and high:
        return f"{number_words(low.value)}–{number_words(high.value)}"  # a range is written with an en dash
    if low or high:
        return f"≥ {number_words(low.value)}" if low else f"≤ {number_words(high.value)}" if high else ""
    return result.range_text or ""


def earlier_words(value: CriticalValue, now: datetime) -> str:
    """The two before, newest first, with their times."""
    translate = QCoreApplication.translate
    if not value.earlier:
        return translate("Critical", "no earlier value here")
    told = [
        f"{number_words(one.amount.value) if one.amount else one.text or NONE} ({full_time(one.observed_at or one.issued_at, now)})"
        for one in value.earlier
    ]
    return translate("Critical", "before: {values}").format(values=", ".join(told))


def stage_words(stage: Stage | None) -> str:
    translate = QCoreApplication.translate
    return {
        Stage.READ_BACK: translate("Critical", "to be read back"),
        Stage.ACKNOWLEDGE: translate("Critical", "doctor to acknowledge"),
        Stage.HANDLE: translate("Critical", "to be handled"),
        Stage.NOTE: translate("Critical", "note"),
        None: translate("Critical", "closed"),
    }[stage]


def not_read_back_words() -> str:
    return QCoreApplication.translate("Critical", "no read-back is recorded")


def step_words(stage: Stage) -> str:
    """The stage as a row of the clock."""
    translate = QCoreApplication.translate
    return {
        Stage.READ_BACK: translate("Critical", "Read back"),
        Stage.ACKNOWLEDGE: translate("Critical", "Doctor acknowledges"),
        Stage.HANDLE: translate("Critical", "Handled"),
        Stage.NOTE: translate("Critical", "In the notes"),
    }[stage]


def level_words(level: Level) -> str:
    """Whom to call now; this station does not call them by itself."""
    translate = QCoreApplication.translate
    return {
        Level.NONE: "",
        Level.SENIOR: translate("Critical", "not acknowledged: call the senior doctor"),
        Level.HEAD: translate("Critical", "not acknowledged: call the head of department and the officer on duty"),
    }[level]


def action_words(action: str) -> str:
    translate = QCoreApplication.translate
    return {
        Action.NO_ACTION.value: translate("Critical", "nothing needed"),
        Action.REPEAT.value: translate("Critical", "repeat the test"),
        Action.ORDER.value: translate("Critical", "order treatment"),
        Action.INFORM.value: translate("Critical", "inform a colleague"),
    }.get(action, action)


def told_words(told: Told) -> str:
    """One line of the thread: what was done, then the words that belong to it."""
    translate = QCoreApplication.translate
    kind = {
        "seen": translate("Critical", "seen"),
        "read-back": translate("Critical", "read back {value}, called by {caller}").format(
            value=told.read_back or NONE, caller=told.caller or NONE
        ),
        "message": translate("Critical", "message"),
        "forwarded": translate("Critical", "passed on"),
        "handled": translate("Critical", "handled without orders")
        if told.decision == "none"
        else translate("Critical", "handled with orders"),
    }.get(told.step, told.step)
    count = len(told.orders)
    orders = translate("Critical", "{count} orders named").format(count=count) if count else ""
    return joined((kind, told.text, orders))


def fault_words(fault: Fault) -> str:
    translate = QCoreApplication.translate
    return {
        Fault.VALUE: translate("Critical", "the value said back is not the value of the result"),
        Fault.UNIT: translate("Critical", "the unit is missing"),
        Fault.CALLER: translate("Critical", "who called is missing"),
        Fault.NAME: translate("Critical", "the name does not fit this patient"),
        Fault.NUMBER: translate("Critical", "the number, age or year of birth does not fit this patient"),
        Fault.PATIENT: translate("Critical", "no patient of this ward is meant by that"),
        Fault.TEST: translate("Critical", "no test is found under that name"),
        Fault.REASON: translate("Critical", "the reason, or what was ordered, is missing"),
        Fault.TEXT: translate("Critical", "the words are missing"),
        Fault.TIME: translate("Critical", "the time is written as 14:05"),
        Fault.CHANGED: translate("Critical", "somebody has acknowledged it meanwhile"),
        Fault.BUSY: translate("Critical", "the act before is still being saved"),
    }[fault]


def lamp_words(name: str, seen_by: str, seen_at: datetime | None, now: datetime) -> str:
    translate = QCoreApplication.translate
    place = name or translate("Critical", "another department")
    if not seen_by:
        return translate("Critical", "{place}: not seen").format(place=place)
    return translate("Critical", "{place}: seen by {name} {time}").format(
        place=place, name=seen_by, time=full_time(seen_at, now)
    )


def note_block(value: CriticalValue, names: Names, language: str, now: datetime) -> str:
    """The whole loop as plain text for the progress note: only what is known, each with its time and person. To be read before signing."""
    translate, result = QCoreApplication.translate, value.result
    name, usual = names.of(result.code, language), usual_words(result)
    lines = [
        translate("Critical", "Critical value: {name} {value} (usual {usual})").format(
            name=name, value=value_words(result), usual=usual or NONE
        ),
        translate("Critical", "Specimen {taken}, reported {released}; {earlier}").format(
            taken=full_time(result.observed_at, now),
            released=full_time(value.released_at, now),
            earlier=earlier_words(value, now),
        ),
    ]
    if value.reported_by:
        lines.append(translate("Critical", "Reported by telephone by {name}").format(name=value.reported_by))
    lines += [f"{full_time(one.at, now)} {one.by}: {told_words(one)}" for one in value.told]
    if lacks_read_back(value):
        lines.append(not_read_back_words())
    if value.is_acknowledged:
        lines.append(
            translate("Critical", "{time} acknowledged by {name}: {action}").format(
                time=full_time(value.read_at, now), name=value.read_by, action=action_words(value.action)
            )
        )
    return "\n".join(lines)
