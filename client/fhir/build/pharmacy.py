"""The doctor's answer to a pharmacist's rejection, written into the pharmacist's own Task; refuses to change what the pharmacist said.

The status stays: whether the answer is enough is the pharmacist's to say. The note is for a central that knows none of our extensions.
"""

from collections.abc import Mapping
from typing import Any

from client.commands import ReplyPharmacist
from client.errors import InputRefused
from client.fhir.build.elements import extension, instant, line, person, words
from client.fhir.build.sheet import Sheet
from client.fhir.names import PHARM_REPLY, PHARM_REPLY_NOTE
from client.records.pharmacy import plain_words


def write_reply_to_pharmacist(sheet: Sheet, command: ReplyPharmacist) -> None:
    """One extension and one note more; an earlier answer about the same order gives way, its note stays."""
    task, at = sheet.copy_of(command.task), instant(command.occurred_at)
    if task.get("resourceType") != "Task":
        raise InputRefused("task", "not-a-task")
    reason, rejection = line(command.reason, "reason"), words(plain_words(command.rejection), "rejection")
    order = sheet.reference(command.order)
    rejected_at = task.get("executionPeriod", {}).get("end") or _before(task)
    said = [
        extension("by", valueReference=person(command.author)),
        extension("at", valueDateTime=at),
        extension("reason", valueString=reason),
        *([extension("rejection", valueString=rejection)] if rejection else []),
        *([extension("rejected-at", valueDateTime=rejected_at)] if rejected_at else []),
        extension("order", valueReference=order),
    ]
    others = [each for each in task.get("extension", []) if not _is_answer_about(each, order)]
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


def _before(task: Mapping[str, Any]) -> str | None:
    """When the pharmacist changed it last: what was changed by an answer of ours was said when that answer says."""
    at = task.get("lastModified")
    answers = [_parts(one) for one in task.get("extension", []) if one.get("url") == PHARM_REPLY]
    for _ in answers:
        said = (one["rejected-at"].get("valueDateTime") for one in answers if _is_of(one, at))
        at = next(said, at)
    return at


def _is_of(answer: Mapping[str, Any], at: str | None) -> bool:
    return "rejected-at" in answer and answer.get("at", {}).get("valueDateTime") == at


def _parts(one: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
    return {str(each.get("url")): each for each in one.get("extension", [])}


def _is_answer_about(one: Mapping[str, Any], order: Mapping[str, Any]) -> bool:
    """An answer of ours that names the same order, or none."""
    if one.get("url") != PHARM_REPLY:
        return False
    about = _parts(one).get("order")
    return about is None or about.get("valueReference", {}).get("reference") == order.get("reference")
