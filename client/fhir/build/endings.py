"""How an order ends, written: the current resource copied with the few members that change; refuses to touch anything else of it.

A stop ahead of time leaves the status and ends the bounds; a void and an entry in error say so in the extension *stopped*, because
ServiceRequest and NutritionOrder know one word (`revoked`) for both a stop and a void.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from client.commands import Ending, EndingKind, StopOrder
from client.errors import BugError, InputRefused
from client.fhir.build.elements import extension, instant, line, person
from client.fhir.build.nurse_checks import is_long_term_on_ward, is_on_ward, stop_task
from client.fhir.build.sheet import Sheet
from client.fhir.names import ANTIMICROBIAL_REVIEW, CONSULT, REVIEW_CONSULT, STOPPED, TASK
from client.fhir.references import urn

_STATUS = {
    EndingKind.STOP: {"MedicationRequest": "stopped", "ServiceRequest": "revoked", "NutritionOrder": "revoked"},
    EndingKind.VOID: {"MedicationRequest": "cancelled", "ServiceRequest": "revoked", "NutritionOrder": "revoked"},
    EndingKind.ERROR: dict.fromkeys(("MedicationRequest", "ServiceRequest", "NutritionOrder"), "entered-in-error"),
}
_OTHER_BOUNDS = ("boundsDuration", "boundsRange")
OPEN = frozenset({"requested", "received", "accepted", "ready", "in-progress", "on-hold", "draft"})
PAST = timedelta(minutes=1)
"""A stop time so little before the signature is the minute that was on the screen."""


def write_endings(sheet: Sheet, endings: tuple[Ending, ...]) -> None:
    """One change per line of each order; what nurses do is told them with it, by whatever command."""
    for ending in endings:
        if not ending.orders:
            raise InputRefused("orders", "empty")
        for key in ending.orders:
            sheet.change(key, _ended_order(sheet, ending, key))
            if is_ahead(ending, sheet.act.occurred_at):
                _end_looks(sheet, ending, key)
            else:
                _end_tasks(sheet, ending, key)
        if any(_is_told(ending, sheet.copy_of(key)) for key in ending.orders):
            sheet.create(stop_task(sheet, ending))


def _is_told(ending: Ending, order: Mapping[str, Any]) -> bool:
    """Stopped or changed: what goes on by itself. Taken back: every order of the ward, because it may be laid out or labelled already."""
    if ending.how is EndingKind.STOP or ending.replaced_by is not None:
        return is_long_term_on_ward(order)
    return is_on_ward(order)


def _end_tasks(sheet: Sheet, ending: Ending, key: str) -> None:
    """A consult whose order ends is asked of nobody any more, and waits for nobody's approval; an antibacterial for no 72-hour look."""
    status = "entered-in-error" if ending.how is EndingKind.ERROR else "cancelled"
    said = {"lastModified": instant(sheet.act.occurred_at), "statusReason": {"text": line(ending.reason, "reason")}}
    current = {name: row.resource for name, row in sheet.setting.current.items()}
    asked = [name for name, task in current.items() if is_open_task(task, CONSULT, key)]
    reviews = [name for name, task in current.items() for one in asked if is_open_task(task, REVIEW_CONSULT, one)]
    looks = [name for name, task in current.items() if is_open_task(task, ANTIMICROBIAL_REVIEW, key)]
    for name in (*asked, *reviews, *looks):
        sheet.change(name, {**current[name], **said, "status": status})


def _end_looks(sheet: Sheet, ending: Ending, key: str) -> None:
    """A stop ahead: the look that would be due after it is asked of nobody any more, one that is due before stays."""
    said = {"lastModified": instant(sheet.act.occurred_at), "statusReason": {"text": line(ending.reason, "reason")}}
    for name, row in sheet.setting.current.items():
        due = _moment(row.resource.get("restriction", {}).get("period", {}).get("end"))
        if is_open_task(row.resource, ANTIMICROBIAL_REVIEW, key) and due is not None and due >= ending.at:
            sheet.change(name, {**row.resource, **said, "status": "cancelled"})


def is_open_task(task: Mapping[str, Any], code: str, focus: str) -> bool:
    """Whether it is an open Task of this kind about a row, under whichever name the row has in it."""
    codes = task.get("code", {}).get("coding", []) if task.get("resourceType") == "Task" else []
    is_kind = any(each.get("system") == TASK and each.get("code") == code for each in codes)
    names = {focus, urn(focus.partition("/")[2])}
    return is_kind and task.get("status") in OPEN and task.get("focus", {}).get("reference") in names


def refuse_past(command: StopOrder) -> None:
    """Nobody stops what was given meanwhile: a time that has passed needs the word that nothing was carried out since."""
    if command.stop_at < command.occurred_at - PAST and not command.was_already_halted:
        raise InputRefused("stop-at", "past")


def is_ahead(ending: Ending, signed_at: datetime) -> bool:
    """Whether the order goes on for a while after the signature."""
    return ending.how is EndingKind.STOP and ending.at > signed_at


def _ended_order(sheet: Sheet, ending: Ending, key: str) -> dict[str, Any]:
    order = sheet.copy_of(key)
    kind = key.partition("/")[0]
    if kind not in _STATUS[ending.how]:
        raise BugError("stop", kind)
    reason = line(ending.reason, "reason")
    said = [
        extension("at", valueDateTime=instant(ending.at)),
        extension("by", valueReference=person(sheet.act.author)),
        extension("reason", valueString=reason),
        *([] if ending.how is EndingKind.STOP else [extension("kind", valueCode=ending.how.value)]),
    ]
    others = [each for each in order.get("extension", []) if each.get("url") != STOPPED]
    order |= {"extension": [*others, {"url": STOPPED, "extension": said}]}
    _end(order, ending.at)
    if is_ahead(ending, sheet.act.occurred_at):
        return order
    order |= {"status": _STATUS[ending.how][kind]}
    if kind == "MedicationRequest":
        order["statusReason"] = {"text": reason}
    return order


def _end(order: dict[str, Any], stop_at: datetime) -> None:
    """End every repeating timing and the occurrence period; bounds given as a length stay, the extension says the end."""
    timings = [each.get("timing") for each in order.get("dosageInstruction", [])]
    timings += [order.get("occurrenceTiming"), *order.get("oralDiet", {}).get("schedule", [])]
    timings += [each for supplement in order.get("supplement", []) for each in supplement.get("schedule", [])]
    for timing in timings:
        repeat = timing.get("repeat") if isinstance(timing, dict) else None
        if isinstance(repeat, dict) and not any(name in repeat for name in _OTHER_BOUNDS):
            repeat["boundsPeriod"] = _ended(repeat.get("boundsPeriod", {}), stop_at)
    if "occurrencePeriod" in order:
        order["occurrencePeriod"] = _ended(order["occurrencePeriod"], stop_at)


def _ended(period: Mapping[str, Any], stop_at: datetime) -> dict[str, Any]:
    """Never later than it was, and never before its own start, which FHIR forbids."""
    start, end = _moment(period.get("start")), _moment(period.get("end"))
    if end is not None and end <= stop_at:
        return dict(period)
    if start is not None and start > stop_at:
        return {**period, "end": period["start"]}
    return {**period, "end": instant(stop_at)}


def _moment(value: Any) -> datetime | None:
    """A dateTime with a zone; a date alone is not compared."""
    try:
        found = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
    return found if found is not None and found.tzinfo is not None else None
