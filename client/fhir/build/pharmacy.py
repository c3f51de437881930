"""The doctor's answer to a pharmacist's rejection, written into the pharmacist's own Task; refuses to change what the pharmacist said.

The status stays: whether the answer is enough is the pharmacist's to say. The note is for a central that knows none of our extensions.
"""

from client.commands import ReplyPharmacist
from client.errors import InputRefused
from client.fhir.build.elements import extension, instant, line, person, words
from client.fhir.build.sheet import Sheet
from client.fhir.names import PHARM_REPLY, PHARM_REPLY_NOTE


def write_reply_to_pharmacist(sheet: Sheet, command: ReplyPharmacist) -> None:
    """One extension and one note more; an answer to an earlier rejection gives way, its note stays."""
    task, at = sheet.copy_of(command.task), instant(command.occurred_at)
    if task.get("resourceType") != "Task":
        raise InputRefused("task", "not-a-task")
    reason, rejection = line(command.reason, "reason"), words(command.rejection, "rejection").strip()
    said = [
        extension("by", valueReference=person(command.author)),
        extension("at", valueDateTime=at),
        extension("reason", valueString=reason),
        *([extension("rejection", valueString=rejection)] if rejection else []),
    ]
    others = [each for each in task.get("extension", []) if each.get("url") != PHARM_REPLY]
    note = {
        "extension": [extension(PHARM_REPLY_NOTE, valueBoolean=True)],
        "authorReference": person(command.author),
        "time": at,
        "text": reason,
    }
    changed = {
        "extension": [*others, {"url": PHARM_REPLY, "extension": said}],
        "note": [*task.get("note", []), note],
        "lastModified": at,
    }
    sheet.change(command.task, {**task, **changed})
