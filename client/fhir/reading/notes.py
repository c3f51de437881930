"""Composition and DocumentReference to plain text and typed sections, and what was answered or dismissed about them.

Refuses to fetch attachments and to show anything but text. A foreign document has no typed sections; its words are all there.
"""

import base64
import binascii
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from client.fhir import names
from client.fhir.narrative import plain_text
from client.fhir.reading.elements import (
    HERE,
    Origin,
    amount,
    code,
    code_in,
    extension,
    first,
    first_code,
    has_code,
    key,
    mapping,
    mappings,
    moment,
    recorded,
    target,
    targets,
    text,
    version,
    who,
)
from client.fhir.reading.record_quality import DOCUMENTS
from client.records import Code, Note
from client.records.notes import Dismissal, FieldKind, FindingReply, NoteField, NoteSection

_MOST_SECTIONS_DEEP = 12
_FINDINGS = ("Task/", "DetectedIssue/")


def note(resource: Mapping[str, Any], origin: Origin = HERE) -> Note:
    kind = code(resource.get("type")) or Code(text="")
    is_composition = resource.get("resourceType") == "Composition"
    sections = tuple(_typed(resource, origin)) if is_composition else ()
    whole = [*_words(resource)] if sections else []
    words = whole or (_sections(resource) if is_composition else _attachments(resource))
    title = text(resource.get("title")) or text(resource.get("description")) or kind.text
    signed = [each for each in mappings(resource.get("attester")) if each.get("mode") == "legal"]
    return Note(
        key=key(resource),
        kind=kind,
        title=title,
        text="\n\n".join(words),
        status=text(resource.get("status")) or "unknown",
        written_at=recorded(resource.get("date"), origin),
        author=who(first(resource.get("author")), origin),
        version=version(resource),
        author_key=target(first(resource.get("author")), origin),
        sections=sections,
        sources=tuple(_sources(resource.get("section"), origin)) if is_composition else (),
        replaces=_replaced(resource, origin),
        reason=text(extension(resource, names.CORRECTION_REASON).get("valueString")),
        superseded_by=target(extension(resource, names.SUPERSEDED_BY).get("valueReference"), origin),
        cosigned_by=tuple(name for each in signed if (name := who(each.get("party"), origin))),
        cosigned_at=max((at for each in signed if (at := recorded(each.get("time"), origin))), default=None),
        encounter=target(resource.get("encounter"), origin),
    )


def _replaced(resource: Mapping[str, Any], origin: Origin) -> str | None:
    for each in mappings(resource.get("relatesTo")):
        if each.get("code") == "replaces":
            return target(each.get("targetReference") or each.get("target"), origin)
    return None


def _typed(resource: Mapping[str, Any], origin: Origin) -> Iterator[NoteSection]:
    for each in mappings(resource.get("section")):
        ident = code_in([each.get("code")], names.NOTE_SECTION)
        if ident is not None:
            yield NoteSection(
                id=ident,
                title=text(each.get("title")) or "",
                text="\n".join(_words(each)),
                fields=tuple(found for one in mappings(each.get("section")) if (found := _field(one)) is not None),
                sources=targets(each.get("entry"), origin),
            )


def _field(section: Mapping[str, Any]) -> NoteField | None:
    """A field whose value is not what its extension says it is stays text."""
    ident = code_in([section.get("code")], names.NOTE_FIELD)
    if ident is None:
        return None
    typed = extension(section, names.FIELD_VALUE)
    measured, at = amount(typed.get("valueQuantity")), moment(typed.get("valueDateTime"))
    kind = FieldKind.NUMBER if measured else FieldKind.DATETIME if at else FieldKind.TEXT
    label, value = text(section.get("title")) or ident, "\n".join(_words(section))
    return NoteField(id=ident, label=label, kind=kind, value=value, amount=measured, at=at)


def _sources(sections: Any, origin: Origin, depth: int = 1) -> Iterator[str]:
    for each in mappings(sections):
        yield from targets(each.get("entry"), origin)
        if depth < _MOST_SECTIONS_DEEP:
            yield from _sources(each.get("section"), origin, depth + 1)


def reply(resource: Mapping[str, Any], origin: Origin = HERE) -> FindingReply | None:
    """A Communication that answers a finding; None for any other. Central may answer in words of its own: then `answer` is `said`."""
    answer = code_in(resource.get("reasonCode"), names.FINDING_REPLY)
    about, rule = targets(resource.get("about"), origin), code_in([resource.get("topic")], names.RECORD_RULE)
    finding = next((one for one in about if one.startswith(_FINDINGS)), None)
    answer = answer or ("said" if rule is not None and finding is not None else None)
    is_told = rule is not None or finding is not None
    if answer is None or not is_told or not about or resource.get("status") == "entered-in-error":
        return None
    return FindingReply(
        key=key(resource),
        note=next((one for one in about if one.startswith(DOCUMENTS)), about[0]),
        rule=rule or "",
        about=finding,
        finding=text(mapping(resource.get("topic")).get("text")) or "",
        answer=answer,
        reason=text(first(resource.get("payload")).get("contentString")) or "",
        by=who(resource.get("sender"), origin),
        at=recorded(resource.get("sent"), origin),
    )


def dismissal(resource: Mapping[str, Any], origin: Origin = HERE) -> Dismissal | None:
    """A cancelled Task to write a document; None for any other."""
    if not has_code(resource.get("code"), names.TASK, names.WRITE_DOCUMENT) or resource.get("status") != "cancelled":
        return None
    rule = code_in([resource.get("reasonCode")], names.RECORD_RULE)
    if rule is None:
        return None
    return Dismissal(
        key=key(resource),
        rule=rule,
        document=text(resource.get("description")) or "",
        due_at=_end(resource),
        reason=text(mapping(resource.get("statusReason")).get("text"))
        or first_code(resource.get("statusReason"))
        or "",
        by=who(resource.get("owner"), origin) or who(resource.get("requester"), origin),
        at=recorded(resource.get("authoredOn"), origin),
    )


def _end(resource: Mapping[str, Any]) -> datetime | None:
    return moment(mapping(mapping(resource.get("restriction")).get("period")).get("end"))


def _sections(resource: Mapping[str, Any]) -> Iterator[str]:
    sections = mappings(resource.get("section"))
    if not sections:
        yield from _words(resource)
    is_single = len(sections) == 1 and "section" not in sections[0]
    for each in sections:
        yield from _section(each, 1, with_title=not is_single)


def _section(section: Mapping[str, Any], depth: int, *, with_title: bool) -> Iterator[str]:
    words = "\n".join(_words(section))
    title = text(section.get("title")) if with_title else None
    said = "\n".join(part for part in (title, words) if part)
    if said:
        yield said
    if depth < _MOST_SECTIONS_DEEP:
        for each in mappings(section.get("section")):
            yield from _section(each, depth + 1, with_title=True)


def _words(element: Mapping[str, Any]) -> Iterator[str]:
    xhtml = text(mapping(element.get("text")).get("div"))
    if xhtml:
        yield plain_text(xhtml)


def _attachments(resource: Mapping[str, Any]) -> Iterator[str]:
    for content in mappings(resource.get("content")):
        attachment = mapping(content.get("attachment"))
        kind = (text(attachment.get("contentType")) or "").lower()
        words = _decoded(attachment.get("data")) if kind.startswith("text/") else None
        if words:
            yield plain_text(words) if "html" in kind else words


def _decoded(data: Any) -> str | None:
    """Base64 of UTF-8; None when it is neither."""
    if not isinstance(data, str):
        return None
    try:
        return base64.b64decode("".join(data.split()), validate=True).decode("utf-8")
    except (binascii.Error, ValueError):
        return None
