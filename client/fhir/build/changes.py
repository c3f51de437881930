"""Stopping and verifying: the current resource copied with the few members that change; refuses to touch anything else of it."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from client.commands import ReleaseOrder, StopOrder, VerifyOrder
from client.errors import BugError, InputRefused
from client.fhir.build.elements import extension, instant, line, person
from client.fhir.build.orders import verify_task
from client.fhir.build.sheet import Sheet
from client.fhir.names import STOPPED

_STOPPED_STATUS = {"MedicationRequest": "stopped", "ServiceRequest": "revoked", "NutritionOrder": "revoked"}
_OTHER_BOUNDS = ("boundsDuration", "boundsRange")


def write_stop(sheet: Sheet, command: StopOrder) -> None:
    """One change per line of the order."""
    if not command.orders:
        raise InputRefused("orders", "empty")
    for key in command.orders:
        sheet.change(key, _stopped(sheet, command, key))


def write_release(sheet: Sheet, command: ReleaseOrder) -> None:
    """Each line in force again, without the reason it was held for."""
    if not command.orders:
        raise InputRefused("orders", "empty")
    for key in command.orders:
        order = sheet.copy_of(key)
        if key.partition("/")[0] != "MedicationRequest" or order.get("status") != "on-hold":
            raise InputRefused("orders", "not-held")
        order.pop("statusReason", None)
        sheet.change(key, {**order, "status": "active"})


def write_verification(sheet: Sheet, command: VerifyOrder) -> None:
    """The Task completed, or a completed one made where central never had any."""
    if command.task is None:
        made = verify_task(sheet, command.orders, "completed")
        period = {"start": instant(command.occurred_at), "end": instant(command.occurred_at)}
        sheet.create({**made, "executionPeriod": period, "owner": person(command.author)})
        return
    task = sheet.copy_of(command.task)
    period = dict(task.get("executionPeriod", {})) | {"end": instant(command.occurred_at)}
    changed = {"status": "completed", "executionPeriod": period, "owner": person(command.author)}
    sheet.change(command.task, {**task, **changed, "lastModified": instant(command.occurred_at)})


def _stopped(sheet: Sheet, command: StopOrder, key: str) -> dict[str, Any]:
    order = sheet.copy_of(key)
    kind = key.partition("/")[0]
    if kind not in _STOPPED_STATUS:
        raise BugError("stop", kind)
    reason = line(command.reason, "reason")
    said = [
        extension("at", valueDateTime=instant(command.stop_at)),
        extension("by", valueReference=person(command.author)),
        extension("reason", valueString=reason),
    ]
    others = [each for each in order.get("extension", []) if each.get("url") != STOPPED]
    order |= {"status": _STOPPED_STATUS[kind], "extension": [*others, {"url": STOPPED, "extension": said}]}
    if kind == "MedicationRequest":
        order["statusReason"] = {"text": reason}
    _end(order, command.stop_at)
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
