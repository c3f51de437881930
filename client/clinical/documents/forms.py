"""A template as text to be written in, and the text read back as typed fields. Refuses to fill in, to round and to correct a value.

Each field stands on a line of its own, `label：value`, and may run over further lines until the next label or heading. What is missing
stands as a token `{…}`; a value that still has a token in it is missing.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from decimal import Decimal, InvalidOperation
from enum import StrEnum

from client.clinical.documents.book import Field, Section, Template
from client.clinical.unit_words import record_unit
from client.records import Amount
from client.records.notes import FieldKind, NoteField, NoteSection

CARRIED = re.compile(r"〔沿用[^〔〕\n]{0,20}〕")
"""Stands before what was taken over from an earlier note, until its author has confirmed that it still holds."""
TOKEN = re.compile(r"\{[^{}\n]{0,80}\}")
_NUMBER = re.compile(r"(-?\d+(?:\.\d+)?)\s*(.*)", re.DOTALL)
_MOMENT = re.compile(r"(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})日?[ T]*(\d{1,2})[:：](\d{2})")


class Fault(StrEnum):
    """Why a field does not let a note be signed."""

    EMPTY = "empty"
    NOT_A_NUMBER = "not-a-number"
    OTHER_UNIT = "other-unit"
    NOT_A_TIME = "not-a-time"
    NOT_A_CHOICE = "not-a-choice"
    CARRIED = "carried"
    """Taken over from an earlier note and not confirmed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Faulty:
    """One field that is missing or is not what its kind asks for."""

    field: Field
    fault: Fault


def blank(template: Template, values: Mapping[str, str] | None = None) -> str:
    """The document to be written in; `values` by field id stand where they are known."""
    known = values or {}
    lines = []
    for section in template.sections:
        if len(template.sections) > 1:
            lines.append(f"【{section.zh}】")
        lines += [_line(field, known.get(field.id, "")) for field in section.fields]
    return "\n".join(lines)


def _line(field: Field, value: str) -> str:
    unit = f" {field.unit_words}" if field.unit_words and not value else ""
    return f"{field.zh}：{value or field.token}{unit}"


def values_of(template: Template, text: str) -> dict[str, str]:
    """What stands under each label, tokens included; a label that was taken out is not there. The first of two counts."""
    labels = {field.zh: field.id for field in template.fields}
    found: dict[str, list[str]] = {}
    present: list[str] | None = None
    for line in text.split("\n"):
        label, sign, rest = _split(line)
        if sign and label in labels:
            present = found.setdefault(labels[label], []) if labels[label] not in found else []
            present.append(rest)
        elif line.strip().startswith("【"):
            present = None
        elif present is not None:
            present.append(line)
    return {ident: "\n".join(lines).strip() for ident, lines in found.items()}


def tidied(template: Template, text: str) -> str:
    """Without the lines of fields that were left empty, and without headings over nothing: a token is no text of anybody."""
    empty = {
        f"{field.zh}：{field.token}{f' {field.unit_words}' if field.unit_words else ''}" for field in template.fields
    }
    headings = {f"【{section.zh}】" for section in template.sections}
    lines = [line for line in text.split("\n") if line.strip() not in empty]
    kept = [
        line
        for at, line in enumerate(lines)
        if line.strip() not in headings or (at + 1 < len(lines) and lines[at + 1].strip() not in headings)
    ]
    return "\n".join(kept).strip()


def _split(line: str) -> tuple[str, str, str]:
    places = [at for sign in "：:" if (at := line.find(sign)) > 0]
    at = min(places, default=-1)
    return ("", "", line) if at < 0 else (line[:at].strip(), line[at], line[at + 1 :].strip())


def faults(template: Template, text: str, zone: tzinfo) -> tuple[Faulty, ...]:
    """Required fields that are missing, and fields with something else in them than their kind, in the template's order."""
    values = values_of(template, text)
    found = []
    for field in template.fields:
        fault = _fault(field, values.get(field.id, ""), zone)
        if fault is not None and (field.is_required or fault is not Fault.EMPTY):
            found.append(Faulty(field=field, fault=fault))
    return tuple(found)


def is_missing(field: Field, value: str) -> bool:
    bare = TOKEN.sub("", value).replace(field.unit_words, "") if field.unit_words else TOKEN.sub("", value)
    return not bare.strip() or TOKEN.search(value) is not None


def _fault(field: Field, value: str, zone: tzinfo) -> Fault | None:
    if CARRIED.search(value):
        return Fault.CARRIED
    if is_missing(field, value):
        return Fault.EMPTY
    if field.kind is FieldKind.NUMBER:
        match = _NUMBER.fullmatch(value)
        if match is None:
            return Fault.NOT_A_NUMBER
        return None if _is_unit(match[2], field.unit) else Fault.OTHER_UNIT
    if field.kind is FieldKind.DATETIME:
        return Fault.NOT_A_TIME if moment(value, zone) is None else None
    if field.kind is FieldKind.CHOICE:
        return None if choice_of(field, value) else Fault.NOT_A_CHOICE
    return None


def _is_unit(written: str, unit: str) -> bool:
    return written.strip().casefold() in {"", unit.casefold(), record_unit(unit).casefold()}


def choice_of(field: Field, value: str) -> str:
    """The longest choice the value begins with, followed by nothing or by a mark (`有，详见《输血记录》`)."""
    fitting = [one for one in field.choices if value.startswith(one) and _ends(value[len(one) :])]
    return max(fitting, key=len, default="")


def _ends(rest: str) -> bool:
    return not rest or not rest[0].isalnum()


def moment(value: str, zone: tzinfo) -> datetime | None:
    """`2026-11-20 14:05`, also with 年月日; in the ward's zone. Anything less is no time."""
    match = _MOMENT.fullmatch(value.strip())
    if match is None:
        return None
    try:
        return datetime(*(int(part) for part in match.groups()), tzinfo=zone)  # type: ignore[arg-type, misc]  # five whole numbers
    except ValueError:
        return None


def number(value: str, unit: str) -> Amount | None:
    match = _NUMBER.fullmatch(value.strip())
    if match is None or not _is_unit(match[2], unit):
        return None
    try:
        return Amount(value=Decimal(match[1]), unit=record_unit(unit), code=unit or None)
    except InvalidOperation:
        return None


def sections_of(
    template: Template, text: str, zone: tzinfo, sources: Mapping[str, Sequence[str]]
) -> tuple[NoteSection, ...]:
    """The filled fields by section. `sources`: a piece of text that was pulled, and the keys of the rows it came from.

    A row is a source of a section only while the piece stands there unchanged.
    """
    values = values_of(template, text)
    return tuple(_section(section, values, zone, sources) for section in template.sections if _said(section, values))


def _said(section: Section, values: Mapping[str, str]) -> bool:
    return any(not is_missing(field, values.get(field.id, "")) for field in section.fields)


def _section(
    section: Section, values: Mapping[str, str], zone: tzinfo, sources: Mapping[str, Sequence[str]]
) -> NoteSection:
    fields = tuple(
        filled(field, values[field.id], zone)
        for field in section.fields
        if not is_missing(field, values.get(field.id, ""))
    )
    words = "\n".join(field.value for field in fields)
    return NoteSection(id=section.id, title=section.zh, fields=fields, sources=cited(words, sources))


def filled(field: Field, value: str, zone: tzinfo) -> NoteField:
    amount = number(value, field.unit) if field.kind is FieldKind.NUMBER else None
    at = moment(value, zone) if field.kind is FieldKind.DATETIME else None
    return NoteField(id=field.id, label=field.zh, kind=field.kind, value=value, amount=amount, at=at)


def cited(words: str, sources: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """The keys of the rows whose pulled text stands in these words, each once."""
    return tuple(dict.fromkeys(key for piece, keys in sources.items() if piece and piece in words for key in keys))


def carried_mark(day: date) -> str:
    return f"〔沿用{day:%m-%d}〕"


def carried_over(values: Mapping[str, str], day: date) -> dict[str, str]:
    """What an earlier note said, each field marked with the day it is from."""
    return {ident: f"{carried_mark(day)}{value}" for ident, value in values.items() if value.strip()}


def confirmed(text: str, at: int) -> tuple[str, int]:
    """The text without the mark that stands on the line of `at` or is the next one, and where the one after it stands."""
    line = text.rfind("\n", 0, at) + 1
    found = CARRIED.search(text, line) or CARRIED.search(text)
    if found is None:
        return text, at
    rest = text[: found.start()] + text[found.end() :]
    following = CARRIED.search(rest, found.start()) or CARRIED.search(rest)
    return rest, following.start() if following is not None else found.start()


def tokens(text: str) -> Iterator[tuple[int, int]]:
    """Begin and end of each token, in order."""
    for match in TOKEN.finditer(text):
        yield match.span()


def next_token(text: str, at: int) -> tuple[int, int] | None:
    """The first token at or after this place, else the first of all."""
    every = list(tokens(text))
    return next((span for span in every if span[0] >= at), every[0] if every else None)
