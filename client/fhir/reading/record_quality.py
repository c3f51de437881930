"""Findings of central about notes, and requests to the records department; refuses to guess a source, a severity or an end.

A finding is a Task `record-finding` whose focus is a document, or a DetectedIssue that implicates one. What a station's own safety rules
or central's decision support found about orders is none.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from client.fhir import names
from client.fhir.reading.elements import (
    HERE,
    Origin,
    code,
    code_in,
    ending,
    extension,
    first,
    first_code,
    key,
    mapping,
    mappings,
    moment,
    recorded,
    target,
    targets,
    text,
    who,
)
from client.records.notes import FindingSource, RecordFinding, RecordRequest, RecordRequestKind

DOCUMENTS = ("Composition/", "DocumentReference/")
_CLOSED_TASK = frozenset({"completed", "cancelled", "rejected", "failed", "entered-in-error"})
_CLOSED_ISSUE = frozenset({"cancelled", "entered-in-error"})
_SOURCES = {one.value: one for one in FindingSource}
_KINDS = {one.value: one for one in RecordRequestKind}
_SEVERITIES = frozenset({"high", "moderate", "low"})


def record_finding(resource: Mapping[str, Any], origin: Origin = HERE) -> RecordFinding | None:
    """None for any other Task or DetectedIssue, and for one that names no document."""
    read = {"Task": _of_task, "DetectedIssue": _of_issue}.get(str(resource.get("resourceType")))
    return read(resource, origin) if read is not None else None


def _of_task(resource: Mapping[str, Any], origin: Origin) -> RecordFinding | None:
    note = target(resource.get("focus"), origin)
    is_ours = code_in([resource.get("code")], names.TASK) == names.RECORD_FINDING
    if not is_ours or note is None or not note.startswith(DOCUMENTS):
        return None
    reason, status = code(resource.get("reasonCode")), text(resource.get("status")) or "unknown"
    finder = mapping(resource.get("requester"))
    return RecordFinding(
        key=key(resource),
        patient=target(resource.get("for"), origin) or "",
        note=note,
        rule=code_in([resource.get("reasonCode")], names.RECORD_RULE) or first_code(resource.get("reasonCode")) or "",
        words=text(resource.get("description")) or (reason.text if reason else ""),
        status=status,
        is_open=status not in _CLOSED_TASK,
        severity=_severity(text(extension(resource, names.FINDING_SEVERITY).get("valueCode"))),
        source=_source(resource, finder, origin),
        found_by=who(finder, origin) or "",
        found_at=recorded(resource.get("authoredOn"), origin),
        due_at=ending(mapping(mapping(resource.get("restriction")).get("period")).get("end"), origin),
        owner=target(resource.get("owner"), origin),
        field=text(extension(resource, names.FINDING_FIELD).get("valueCode")) or "",
        quote=text(extension(resource, names.FINDING_QUOTE).get("valueString")) or "",
    )


def _of_issue(resource: Mapping[str, Any], origin: Origin) -> RecordFinding | None:
    notes = [one for one in targets(resource.get("implicated"), origin) if one.startswith(DOCUMENTS)]
    if not notes or code_in([resource.get("code")], names.SAFETY_RULE) is not None:
        return None
    found, status = code(resource.get("code")), text(resource.get("status")) or "unknown"
    author = mapping(resource.get("author"))
    return RecordFinding(
        key=key(resource),
        patient=target(resource.get("patient"), origin) or "",
        note=notes[0],
        rule=code_in([resource.get("code")], names.RECORD_RULE) or first_code(resource.get("code")) or "",
        words=text(resource.get("detail")) or (found.text if found else ""),
        status=status,
        is_open=status not in _CLOSED_ISSUE and not mappings(resource.get("mitigation")),
        severity=_severity(text(resource.get("severity"))),
        source=_source(resource, author, origin),
        found_by=who(author, origin) or "",
        found_at=recorded(resource.get("identifiedDateTime"), origin),
        field=text(extension(resource, names.FINDING_FIELD).get("valueCode")) or "",
        quote=text(extension(resource, names.FINDING_QUOTE).get("valueString")) or "",
    )


def _severity(said: str | None) -> str:
    return said if said in _SEVERITIES else ""


def _source(resource: Mapping[str, Any], finder: Mapping[str, Any], origin: Origin) -> FindingSource:
    """As said; else a person who signed it is a person. A device may be rules or a model: that is not guessed."""
    said = _SOURCES.get(text(extension(resource, names.FINDING_SOURCE).get("valueCode")) or "")
    if said is not None and said is not FindingSource.UNSAID:
        return said
    found = target(finder, origin) or ""
    return FindingSource.HUMAN if found.startswith(("Practitioner/", "PractitionerRole/")) else FindingSource.UNSAID


def record_request(resource: Mapping[str, Any], origin: Origin = HERE) -> RecordRequest | None:
    """A Task to the records department; None for any other."""
    kind = _KINDS.get(code_in([resource.get("code")], names.TASK) or "")
    if kind is None:
        return None
    why = code(resource.get("statusReason"))
    answered = moment(mapping(resource.get("executionPeriod")).get("end")) or moment(resource.get("lastModified"))
    status = text(resource.get("status")) or "unknown"
    return RecordRequest(
        key=key(resource),
        kind=kind,
        patient=target(resource.get("for"), origin) or "",
        status=status,
        document=text(resource.get("description")) or "",
        reason=text(first(resource.get("note")).get("text")) or "",
        rule=code_in([resource.get("reasonCode")], names.RECORD_RULE) or "",
        due_at=moment(mapping(mapping(resource.get("restriction")).get("period")).get("end")),
        by=who(resource.get("requester"), origin),
        by_key=target(resource.get("requester"), origin),
        asked_at=recorded(resource.get("authoredOn"), origin),
        answered_at=answered if status in _CLOSED_TASK else None,
        answered_by=who(resource.get("owner"), origin) or "",
        until=_until(resource),
        refusal=(why.text if why else "") or first_code(resource.get("statusReason")) or "",
    )


def _until(resource: Mapping[str, Any]) -> datetime | None:
    for each in mappings(resource.get("output")):
        if code_in([each.get("type")], names.TASK) == names.GRANTED_UNTIL:
            return moment(each.get("valueDateTime"))
    return None
