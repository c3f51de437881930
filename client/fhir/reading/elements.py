"""FHIR's small elements, read tolerantly: wrong types and odd values are unknown, never an exception and never a guess.

Whole dates: as record dates and in a Period they mean that day in the ward's zone; as the time of an act they are too little.
A year or a month alone is unknown.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from decimal import Decimal
from typing import Any

from client.fhir.names import COMMAND_TAG, ENTRY, ENTRY_MODE, FROM_PAPER, PAPER_PAGE, UCUM
from client.fhir.references import normal
from client.records import Amount, Code

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)")
_MOST_DIGITS = 40
_YEARS = range(1800, 2201)
"""Of which a record speaks: beyond them no day can be counted on, nor turned into another zone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where a resource came from: central's base URL (absolute references below it read as `Type/id`) and the ward's zone."""

    base: str = ""
    zone: tzinfo = UTC


HERE = Origin()
LONGEST_NAME = 200
"""Signs of a name of a person or a place; to lay out a name of a million stops every window."""
LONGEST_WORDS = 2000
"""Of what something is called: an order or a diagnosis longer than this is no name, and would keep a printer busy for minutes."""
TOO_LONG = "… ⚠ 记录有误 / faulty record"


def text(value: Any) -> str | None:
    """A string with something in it."""
    return value if isinstance(value, str) and value.strip() else None


def bounded(said: str) -> str:
    """A name as it is laid out on screens: whole as long as a name can be; beyond that the row is faulty, which its beginning says."""
    return said if len(said) <= LONGEST_NAME else f"{said[:LONGEST_NAME]}{TOO_LONG}"


def mapping(value: Any) -> Mapping[str, Any]:
    return value if type(value) is dict or isinstance(value, Mapping) else {}


def mappings(value: Any) -> list[Mapping[str, Any]]:
    """The objects of a list; a lone object counts as a list of one."""
    if type(value) is list:  # as JSON is read; asking the general question of every value of a ward takes its time
        return [each for each in value if type(each) is dict or isinstance(each, Mapping)]
    found = [value] if isinstance(value, Mapping) else value
    return [each for each in found if isinstance(each, Mapping)] if isinstance(found, list | tuple) else []


def first(value: Any) -> Mapping[str, Any]:
    return next(iter(mappings(value)), {})


def texts(value: Any) -> list[str]:
    return [each for each in value if text(each)] if isinstance(value, list | tuple) else []


def key(resource: Mapping[str, Any]) -> str:
    """`Type/id`; empty when it has no id."""
    kind, ident = text(resource.get("resourceType")), text(resource.get("id"))
    return f"{kind}/{ident}" if kind and ident else ""


def version(resource: Mapping[str, Any]) -> str | None:
    return text(mapping(resource.get("meta")).get("versionId"))


def number(value: Any) -> Decimal | None:
    """A finite number of believable size, with its digits as written."""
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        return None
    found = Decimal(value)
    is_believable = found.is_finite() and -_MOST_DIGITS < found.adjusted() < _MOST_DIGITS
    return found if is_believable and len(found.as_tuple().digits) <= _MOST_DIGITS else None


def whole(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def moment(value: Any) -> datetime | None:
    """A date with a time and a zone; anything less is unknown."""
    if not isinstance(value, str) or not _MOMENT.fullmatch(value):
        return None
    try:
        found = datetime.fromisoformat(value)
    except ValueError:
        return None
    return found if found.year in _YEARS else None


def day(value: Any) -> date | None:
    if not isinstance(value, str) or not _DAY.fullmatch(value):
        return None
    try:
        found = date.fromisoformat(value)
    except ValueError:
        return None
    return found if found.year in _YEARS else None


def recorded(value: Any, origin: Origin) -> datetime | None:
    """When something was recorded or begins; a whole date is the start of that day on the ward."""
    found = day(value)
    return moment(value) if found is None else datetime.combine(found, time(), tzinfo=origin.zone)


def ending(value: Any, origin: Origin) -> datetime | None:
    """When a Period ends; FHIR counts a whole date in, so it ends as the next day begins."""
    found = day(value)
    if found is None:
        return moment(value)
    return datetime.combine(found + timedelta(days=1), time(), tzinfo=origin.zone)


def codings(concept: Any) -> Iterator[tuple[str | None, str | None, str | None]]:
    """(system, code, display) of each coding of a CodeableConcept, or of a Coding itself."""
    found = mapping(concept)
    for coding in mappings(found.get("coding")) or ([found] if "code" in found or "display" in found else []):
        yield text(coding.get("system")), text(coding.get("code")), text(coding.get("display"))


def code(concept: Any) -> Code | None:
    """A CodeableConcept or Coding as received; None when it says nothing."""
    found = list(codings(concept))
    words = text(mapping(concept).get("text"))
    words = words or next((display for _, _, display in found if display), None)
    words = words or next((ident for _, ident, _ in found if ident), None)
    if words is None:
        return None
    words = words if len(words) <= LONGEST_WORDS else f"{words[:LONGEST_WORDS]}{TOO_LONG}"
    named = [(system, ident) for system, ident, _ in found if system and ident]
    if named:
        return Code(text=words, system=named[0][0], code=named[0][1], others=tuple(named[1:]))
    return Code(text=words, code=next((ident for _, ident, _ in found if ident), None))


def has_code(concept: Any, system: str, *idents: str) -> bool:
    return any(found == system and ident in idents for found, ident, _ in codings(concept))


def code_in(concepts: Any, system: str) -> str | None:
    """The first code of `system` in a list of concepts."""
    for concept in mappings(concepts):
        for found, ident, _ in codings(concept):
            if found == system and ident:
                return ident
    return None


def first_code(concept: Any) -> str | None:
    return next((ident for _, ident, _ in codings(concept) if ident), None)


def amount(quantity: Any) -> Amount | None:
    """A Quantity with a believable value; without any unit `unit` is empty."""
    found = mapping(quantity)
    value = number(found.get("value"))
    if value is None:
        return None
    ident = text(found.get("code"))
    ucum = ident if text(found.get("system")) in {UCUM, None} else None
    return Amount(value=value, unit=text(found.get("unit")) or ident or "", code=ucum)


def quantity_text(quantity: Any) -> str | None:
    found = amount(quantity)
    if found is None:
        return None
    sign = text(mapping(quantity).get("comparator")) or ""
    return f"{sign}{found.value} {found.unit}".strip()


def range_text(value: Any) -> str | None:
    """`1-2 mg`, `>= 1 mg`, `<= 2 mg`."""
    low, high = amount(mapping(value).get("low")), amount(mapping(value).get("high"))
    if low and high:
        return f"{low.value}-{high.value} {high.unit or low.unit}".strip()
    if low or high:
        sign, found = (">=", low) if low else ("<=", high)
        return f"{sign} {found.value} {found.unit}".strip() if found else None
    return None


def ratio_text(value: Any) -> str | None:
    parts = [quantity_text(mapping(value).get(name)) for name in ("numerator", "denominator")]
    return " / ".join(part for part in parts if part) if parts[0] else None


def target(reference: Any, origin: Origin = HERE) -> str | None:
    """The key a Reference points at; None for none, for contained ones and for logical ones."""
    found = text(mapping(reference).get("reference"))
    return None if found is None or found.startswith("#") else normal(found, origin.base) or None


def targets(references: Any, origin: Origin = HERE) -> tuple[str, ...]:
    return tuple(found for each in mappings(references) if (found := target(each, origin)))


def who(reference: Any, origin: Origin = HERE) -> str | None:
    """The name a Reference carries, else what it points at, else its identifier."""
    found = mapping(reference)
    logical = text(mapping(found.get("identifier")).get("value"))
    display = text(found.get("display"))
    return bounded(display) if display else target(found, origin) or logical


def contained(resource: Mapping[str, Any], reference: Any) -> Mapping[str, Any]:
    found = text(mapping(reference).get("reference")) or ""
    named = [each for each in mappings(resource.get("contained")) if found == f"#{each.get('id')}"]
    return named[0] if named else {}


def identifier(resource: Mapping[str, Any], system: str) -> str | None:
    found = (text(each.get("value")) for each in mappings(resource.get("identifier")) if each.get("system") == system)
    return next((value for value in found if value), None)


def typed_identifier(resource: Mapping[str, Any], system: str, kind: str) -> str | None:
    """The value of the identifier whose type has this code."""
    for each in mappings(resource.get("identifier")):
        if has_code(each.get("type"), system, kind) and text(each.get("value")):
            return text(each.get("value"))
    return None


def extension(element: Any, url: str) -> Mapping[str, Any]:
    for each in mappings(mapping(element).get("extension")):
        if each.get("url") == url:
            return each
    return {}


def entry_id(resource: Mapping[str, Any]) -> str | None:
    """Our own name of a resource that a Wardlight station created."""
    return identifier(resource, ENTRY)


PAPER = "✎"
"""Behind the name of who did it: it was on paper first, and entered afterwards. No word, so that every language reads it."""


def is_from_paper(resource: Mapping[str, Any]) -> bool:
    tags = mappings(mapping(resource.get("meta")).get("tag"))
    return any(each.get("system") == ENTRY_MODE and each.get("code") == FROM_PAPER for each in tags)


def paper_line(resource: Mapping[str, Any]) -> tuple[str, int] | None:
    """The sheet of paper and the line from which it was entered; None where it does not say so."""
    tags = mappings(mapping(resource.get("meta")).get("tag"))
    said = next((text(one.get("code")) or "" for one in tags if one.get("system") == PAPER_PAGE), "")
    page, _, at = said.rpartition("#")
    return (page, int(at)) if page and at.isdecimal() else None


def command_of(resource: Mapping[str, Any]) -> str | None:
    """The command that made this version, as its tag says."""
    tags = mappings(mapping(resource.get("meta")).get("tag"))
    return next((text(one.get("code")) for one in tags if one.get("system") == COMMAND_TAG), None)


def by_hand(resource: Mapping[str, Any], name: str | None) -> str | None:
    """The name with the sign of paper, where it came from paper; the sign alone where nobody is named."""
    return f"{name} {PAPER}" if name and is_from_paper(resource) else PAPER if is_from_paper(resource) else name
