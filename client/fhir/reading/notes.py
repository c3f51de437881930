"""Composition and DocumentReference to plain text; refuses to fetch attachments and to show anything but text."""

import base64
import binascii
from collections.abc import Iterator, Mapping
from typing import Any

from client.fhir.narrative import plain_text
from client.fhir.reading.elements import HERE, Origin, code, first, key, mapping, mappings, recorded, text, version, who
from client.records import Code, Note

_MOST_SECTIONS_DEEP = 12


def note(resource: Mapping[str, Any], origin: Origin = HERE) -> Note:
    kind = code(resource.get("type")) or Code(text="")
    is_composition = resource.get("resourceType") == "Composition"
    words = _sections(resource) if is_composition else _attachments(resource)
    title = text(resource.get("title")) or text(resource.get("description")) or kind.text
    return Note(
        key=key(resource),
        kind=kind,
        title=title,
        text="\n\n".join(words),
        status=text(resource.get("status")) or "unknown",
        written_at=recorded(resource.get("date"), origin),
        author=who(first(resource.get("author")), origin),
        version=version(resource),
    )


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
