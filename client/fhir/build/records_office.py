"""A request to the records department as a Task that central answers; refuses one without a reason, and an unlock without its deadline."""

from client.commands import AskRecords
from client.errors import InputRefused
from client.fhir.build.elements import coded, coding, instant, kept, line, person, words
from client.fhir.build.sheet import Sheet
from client.fhir.names import RECORD_RULE, TASK, TASK_INTENT
from client.records.notes import RecordRequestKind


def write_request(sheet: Sheet, command: AskRecords) -> None:
    """`requested`, without an owner: who decides it is central's business."""
    if not command.reason.strip():
        raise InputRefused("reason", "empty")
    if command.what is RecordRequestKind.UNLOCK and (not command.rule.strip() or command.due_at is None):
        raise InputRefused("deadline", "empty")
    at = instant(command.occurred_at)
    rule = {"coding": [coding(RECORD_RULE, line(command.rule, "rule"))]} if command.rule.strip() else None
    made = kept(
        resourceType="Task",
        status="requested",
        intent=TASK_INTENT,
        code=coded(TASK, command.what.value),
        description=line(command.document, "document"),
        **{"for": sheet.patient()},
        encounter=sheet.encounter(),
        authoredOn=at,
        requester=person(command.author),
        reasonCode={**rule, "text": command.document} if rule is not None else None,
        note=[
            {
                "authorReference": person(command.author),
                "time": at,
                "text": words(line(command.reason, "reason"), "reason"),
            }
        ],
        restriction={"period": {"end": instant(command.due_at)}} if command.due_at is not None else None,
    )
    sheet.create(made)
