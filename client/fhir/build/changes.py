"""Stopping, taking back and verifying: the current resource with the few members that change; refuses to touch anything else."""

from collections.abc import Mapping
from typing import Any

from client.commands import ConfirmStop, ReleaseOrder, StopOrder, VerifyOrder, VoidOrder, endings_of
from client.errors import InputRefused
from client.fhir.build.elements import coding, instant, person
from client.fhir.build.endings import refuse_past, write_endings
from client.fhir.build.orders import verify_task
from client.fhir.build.sheet import Sheet
from client.fhir.names import ORDER_TERM, PRESCRIPTION_FORM, STOP_VERIFY, TASK, TERM_EXTENSION
from client.records import OrderTerm


def write_stop(sheet: Sheet, command: StopOrder) -> None:
    """One change per line of the order; the stop of a long-term order on the ward is for a nurse to confirm."""
    refuse_past(command)
    write_endings(sheet, endings_of(command))
    if any(_is_long_term_on_ward(sheet.copy_of(key)) for key in command.orders):
        sheet.create(_stop_task(sheet, command))


def _is_long_term_on_ward(order: Mapping[str, Any]) -> bool:
    categories = [each.get("coding", []) for each in order.get("category", [])]
    terms = {each.get("code") for one in categories for each in one if each.get("system") == ORDER_TERM}
    terms |= {each.get("valueCode") for each in order.get("extension", []) if each.get("url") == TERM_EXTENSION}
    is_outpatient = any(each.get("url") == PRESCRIPTION_FORM for each in order.get("extension", []))
    return OrderTerm.LONG.value in terms and not is_outpatient


def _stop_task(sheet: Sheet, command: StopOrder) -> dict[str, Any]:
    """Asked with the signature; of a stop that lies ahead from its time on."""
    made = verify_task(sheet, command.orders, "requested")
    return {
        **made,
        "code": {"coding": [coding(TASK, STOP_VERIFY)]},
        "requester": person(command.author),
        "restriction": {"period": {"start": instant(command.stop_at)}},
    }


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
