"""Notes: written, replaced, co-signed, answered for, and not written at all; refuses to change the text of one that was signed.

A correction is a document of its own that says which one it replaces and why. The replaced one keeps every word and gets a pointer to
the new one by a change with If-Match: two corrections of one version cannot both go through unseen.
"""

from collections.abc import Iterable
from typing import Any

from client.commands import CosignNote, DismissDeadline, FindingAnswer, WriteNote
from client.errors import BugError, InputRefused
from client.fhir.build.elements import (
    coded,
    coding,
    concept,
    extension,
    instant,
    kept,
    line,
    person,
    quantity,
    words,
)
from client.fhir.build.sheet import Sheet
from client.fhir.names import (
    CORRECTION_REASON,
    FIELD_VALUE,
    FINDING_REPLY,
    NOTE_FIELD,
    NOTE_SECTION,
    RECORD_RULE,
    SUPERSEDED_BY,
    TASK,
    TASK_INTENT,
    WRITE_DOCUMENT,
)
from client.fhir.narrative import narrative
from client.records.notes import NoteField, NoteSection

ANSWERS = frozenset({"fixed", "feedback", "appeal"})
NEEDS_WORDS = frozenset({"feedback", "appeal"})


def write_note(sheet: Sheet, command: WriteNote) -> None:
    """A Composition whose text comes back exactly as typed; for a correction also the pointer on the one it replaces."""
    text = line(command.text, "text")
    title = line(command.title if command.title.strip() else command.note_kind.text, "title")
    if command.replaces and not command.reason.strip():
        raise InputRefused("reason", "empty")
    at = instant(command.occurred_at)
    plain = kept(
        title=title, text={"status": "additional", "div": narrative(text)}, entry=_quoted(sheet, command.sources)
    )
    made = kept(
        resourceType="Composition",
        extension=[extension(CORRECTION_REASON, valueString=line(command.reason, "reason"))]
        if command.replaces
        else [],
        text={"status": "additional", "div": narrative(text)} if command.sections else None,
        status="amended" if command.replaces else "final",
        type=concept(command.note_kind),
        subject=sheet.patient(),
        encounter=sheet.encounter(),
        date=at,
        author=[person(command.author)],
        title=title,
        attester=[{"mode": "professional", "time": at, "party": person(command.author)}],
        relatesTo=[{"code": "replaces", "targetReference": sheet.reference(command.replaces)}]
        if command.replaces
        else [],
        section=[_section(sheet, one) for one in command.sections] or [plain],
    )
    new = sheet.create(made)
    if command.replaces:
        sheet.change(command.replaces, _superseded(sheet, command.replaces, new))
    for answer in command.answers:
        write_reply(sheet, new, answer)


def _superseded(sheet: Sheet, key: str, new: str) -> dict[str, Any]:
    old = sheet.copy_of(key)
    if old.get("resourceType") != "Composition":
        raise InputRefused("replaces", key.partition("/")[0])
    others = [each for each in old.get("extension", []) if each.get("url") != SUPERSEDED_BY]
    return {**old, "extension": [*others, extension(SUPERSEDED_BY, valueReference=sheet.reference(new))]}


def _quoted(sheet: Sheet, keys: Iterable[str]) -> list[dict[str, Any]]:
    """References to the rows that values were taken from; a part of a panel (`Observation/1#loinc`) is its whole row."""
    return [sheet.reference(key) for key in dict.fromkeys(key.partition("#")[0] for key in keys)]


def _section(sheet: Sheet, section: NoteSection) -> dict[str, Any]:
    text = {"status": "additional", "div": narrative(words(section.text, "text"))} if section.text.strip() else None
    found = kept(
        title=line(section.title, "title"),
        code=coded(NOTE_SECTION, section.id),
        text=text,
        entry=_quoted(sheet, section.sources),
        section=[_field(each) for each in section.fields],
    )
    if not {"text", "entry", "section"} & found.keys():
        raise BugError("note-section", section.id)
    return found


def _field(field: NoteField) -> dict[str, Any]:
    """One field as a section of its own: readable everywhere, typed in an extension."""
    return {
        "extension": [extension(FIELD_VALUE, **_typed(field))],
        "title": line(field.label, "field"),
        "code": coded(NOTE_FIELD, field.id),
        "text": {"status": "additional", "div": narrative(line(field.value, "field"))},
    }


def _typed(field: NoteField) -> dict[str, Any]:
    if field.amount is not None:
        return {"valueQuantity": quantity(field.amount)}
    if field.at is not None:
        return {"valueDateTime": instant(field.at)}
    return {"valueString": line(field.value, "field")}


def write_cosignature(sheet: Sheet, command: CosignNote) -> None:
    """The same document with one more attester; its author cannot be that."""
    note = sheet.copy_of(command.note)
    if note.get("resourceType") != "Composition":
        raise InputRefused("note", command.note.partition("/")[0])
    signer = person(command.author)
    authors = [each.get("reference") for each in note.get("author", [])]
    signed = [
        each.get("party", {}).get("reference") for each in note.get("attester", []) if each.get("mode") == "legal"
    ]
    if command.author.reference in authors or command.author.reference in signed:
        raise InputRefused("co-signature", "author" if command.author.reference in authors else "twice")
    attester = {"mode": "legal", "time": instant(command.occurred_at), "party": signer}
    sheet.change(command.note, {**note, "attester": [*note.get("attester", []), attester]})


def write_dismissal(sheet: Sheet, command: DismissDeadline) -> None:
    """A cancelled Task to write that document until then, with the reason."""
    made = kept(
        resourceType="Task",
        status="cancelled",
        statusReason={"text": line(command.reason, "reason")},
        intent=TASK_INTENT,
        code=coded(TASK, WRITE_DOCUMENT),
        description=line(command.document, "document"),
        **{"for": sheet.patient()},
        encounter=sheet.encounter(),
        authoredOn=instant(command.occurred_at),
        requester=person(command.author),
        owner=person(command.author),
        reasonCode={"coding": [coding(RECORD_RULE, line(command.rule, "rule"))], "text": command.document},
        restriction={"period": {"end": instant(command.due_at)}},
    )
    sheet.create(made)


def write_reply(sheet: Sheet, note: str, answer: FindingAnswer) -> None:
    """A Communication about the note, and about central's finding where it answers one; feedback and an appeal say something."""
    if answer.answer not in ANSWERS or (answer.answer in NEEDS_WORDS and not answer.reason.strip()):
        raise InputRefused("reply", "reason" if answer.answer in ANSWERS else "answer")
    said = answer.reason if answer.reason.strip() else answer.answer
    made = kept(
        resourceType="Communication",
        status="completed",
        subject=sheet.patient(),
        topic={"coding": [coding(RECORD_RULE, line(answer.rule, "rule"))], "text": line(answer.finding, "finding")},
        about=[sheet.reference(note), *([sheet.reference(answer.about)] if answer.about else [])],
        encounter=sheet.encounter(),
        sent=instant(sheet.act.occurred_at),
        sender=person(sheet.act.author),
        reasonCode=[coded(FINDING_REPLY, answer.answer)],
        payload=[{"contentString": words(said, "reason")}],
    )
    sheet.create(made)
