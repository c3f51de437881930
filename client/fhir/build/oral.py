"""Orders given by word of mouth, and their countersignature; refuses what is not to be done at once and what was not read back.

The requester is the doctor who gave them, the recorder the nurse who wrote them down. A Task asks the doctor for his signature.
"""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from client.clinical.orders import AT_ONCE
from client.commands import CountersignOrder, OralOrder
from client.errors import InputRefused
from client.fhir.build.elements import coding, extension, instant, kept, person
from client.fhir.build.sheet import Sheet
from client.fhir.names import COUNTERSIGN_ORDER, ORAL, TASK, TASK_INTENT
from client.records import OrderTerm, Role

COUNTERSIGN_WITHIN = timedelta(hours=6)
"""At once after the resuscitation; the record of one at the latest within six hours (basic rules of medical records, 2010, recalled)."""


def demand_oral(command: OralOrder) -> None:
    """Raises InputRefused: for orders at once only, of a doctor, read back to him."""
    if not command.is_read_back:
        raise InputRefused("read-back", "missing")
    if command.given_by.role is not Role.DOCTOR or command.given_by.reference == command.author.reference:
        raise InputRefused("given-by", "not-a-doctor")
    for draft in command.drafts:
        if draft.term is not OrderTerm.ONCE or (draft.frequency or "").upper() not in AT_ONCE:
            raise InputRefused("frequency", "not-at-once")


def as_oral(command: OralOrder, request: dict[str, Any]) -> dict[str, Any]:
    """The request in the name of the doctor, with who wrote it down. R4 has a recorder on drug orders alone."""
    by, at = person(command.given_by), person(command.author)
    said = [extension("recorded-by", valueReference=at), extension("read-back", valueBoolean=command.is_read_back)]
    carried = [*request.get("extension", []), extension(ORAL, extension=said)]
    if request["resourceType"] == "NutritionOrder":
        return {**request, "extension": carried, "orderer": by}
    recorder = {"recorder": at} if request["resourceType"] == "MedicationRequest" else {}
    return {**request, "extension": carried, "requester": by, **recorder}


def countersign_task(sheet: Sheet, command: OralOrder, orders: Sequence[str]) -> dict[str, Any]:
    """Asks the doctor for his signature under these lines, the leading one first."""
    at = command.occurred_at
    return kept(
        resourceType="Task",
        basedOn=[sheet.reference(each) for each in orders],
        status="requested",
        intent=TASK_INTENT,
        priority="stat",
        code={"coding": [coding(TASK, COUNTERSIGN_ORDER)]},
        focus=sheet.reference(orders[0]),
        **{"for": sheet.patient()},
        encounter=sheet.encounter(),
        authoredOn=instant(at),
        requester=person(command.author),
        owner=person(command.given_by),
        restriction={"period": {"start": instant(at), "end": instant(at + COUNTERSIGN_WITHIN)}},
    )


def write_countersign(sheet: Sheet, command: CountersignOrder) -> None:
    task = sheet.copy_of(command.task)
    at = instant(command.occurred_at)
    period = {**task.get("executionPeriod", {}), "end": at}
    sheet.change(
        command.task,
        {**task, "status": "completed", "executionPeriod": period, "owner": person(command.author), "lastModified": at},
    )
