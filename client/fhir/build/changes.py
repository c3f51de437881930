"""Stopping, taking back and verifying: the current resource with the few members that change; refuses to touch anything else."""

from typing import Any

from client.commands import ConfirmStop, ReleaseOrder, SignOrders, StopOrder, VerifyOrder, VoidOrder, endings_of
from client.errors import InputRefused
from client.fhir.build.elements import extension, instant, person
from client.fhir.build.endings import refuse_past, write_endings
from client.fhir.build.nurse_checks import verify_task
from client.fhir.build.sheet import Sheet
from client.fhir.names import SECOND_VERIFIER


def write_ended(sheet: Sheet, command: SignOrders) -> None:
    """What is left of a signature whose new orders went to central for themselves."""
    write_endings(sheet, endings_of(command))


def write_stop(sheet: Sheet, command: StopOrder) -> None:
    """One change per line of the order."""
    refuse_past(command)
    write_endings(sheet, endings_of(command))


def write_void(sheet: Sheet, command: VoidOrder) -> None:
    """One change per line of the order."""
    write_endings(sheet, endings_of(command))


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


def write_confirmed_stop(sheet: Sheet, command: ConfirmStop) -> None:
    """The Task of the stop completed; the order itself ended by the doctor's signature."""
    task, at = sheet.copy_of(command.task), instant(command.occurred_at)
    period = {**task.get("executionPeriod", {}), "end": at}
    changed = {"status": "completed", "executionPeriod": period, "owner": person(command.author), "lastModified": at}
    sheet.change(command.task, {**task, **changed})


def write_verification(sheet: Sheet, command: VerifyOrder) -> None:
    """The Task completed, or a completed one made where central never had any; who checked it as the second goes with it."""
    at, second = instant(command.occurred_at), command.second
    beside = [extension(SECOND_VERIFIER, valueReference=person(second))] if second is not None else []
    if command.task is None:
        made = verify_task(sheet, command.orders, "completed")
        sheet.create(
            {**made, **_said(beside), "executionPeriod": {"start": at, "end": at}, "owner": person(command.author)}
        )
        return
    task = sheet.copy_of(command.task)
    period = dict(task.get("executionPeriod", {})) | {"end": at}
    changed = {"status": "completed", "executionPeriod": period, "owner": person(command.author), "lastModified": at}
    before = [one for one in task.get("extension", []) if one.get("url") != SECOND_VERIFIER]
    sheet.change(command.task, {**task, **changed, **_said([*before, *beside])})


def _said(extensions: list[Any]) -> dict[str, Any]:
    return {"extension": extensions} if extensions else {}
