"""A temporary patient's own members and his wristband, read back; refuses to take a person with a known number for a temporary one."""

from collections.abc import Mapping
from typing import Any

from client.fhir.names import (
    AGE_GROUP,
    ARRIVED_AT,
    BAND_INPUT,
    BAND_NUMBER,
    BAND_ON,
    BAND_WAY,
    CLAIMED,
    JOINED_AT,
    MARKS,
    TASK,
    TEMPORARY_NUMBER,
)
from client.fhir.reading.elements import (
    bounded,
    day,
    extension,
    has_code,
    identifier,
    key,
    mapping,
    mappings,
    moment,
    text,
    who,
)
from client.records.temporaries import BandOn, Claimed, Temporary


def temporary(resource: Mapping[str, Any]) -> Temporary | None:
    """None for a person who is known."""
    number = identifier(resource, TEMPORARY_NUMBER)
    if number is None:
        return None
    links = (link for link in mappings(resource.get("link")) if link.get("type") == "replaced-by")
    joined = [moment(extension(link, JOINED_AT).get("valueDateTime")) for link in links]
    return Temporary(
        number=number,
        alias=next(
            (text(one.get("text")) or "" for one in mappings(resource.get("name")) if one.get("use") == "temp"), ""
        ),
        age_group=text(extension(resource, AGE_GROUP).get("valueCode")) or "",
        arrived_at=moment(extension(resource, ARRIVED_AT).get("valueDateTime")),
        marks=bounded(text(extension(resource, MARKS).get("valueString")) or ""),
        claimed=_claimed(extension(resource, CLAIMED)),
        joined_at=next((at for at in joined if at is not None), None),
    )


def _claimed(found: Mapping[str, Any]) -> Claimed | None:
    parts = mappings(found.get("extension"))
    if not parts:
        return None
    said = {str(one.get("url")): one for one in parts}
    named = [mapping(one.get("valueIdentifier")) for one in parts if one.get("url") == "identifier"]
    return Claimed(
        name=bounded(text(said.get("name", {}).get("valueString")) or ""),
        birth_date=day(text(said.get("birthDate", {}).get("valueDate")) or ""),
        sex=text(said.get("sex", {}).get("valueCode")) or "",
        identifiers=tuple((text(one.get("system")) or "", text(one.get("value")) or "") for one in named),
        source=bounded(text(said.get("source", {}).get("valueString")) or ""),
        by=who(said.get("by", {}).get("valueReference")) or "",
        at=moment(said.get("at", {}).get("valueDateTime")),
    )


def replaces(resource: Mapping[str, Any]) -> tuple[str, ...]:
    """Whose records are linked into this one, by key."""
    links = (link for link in mappings(resource.get("link")) if link.get("type") == "replaces")
    named = (text(mapping(link.get("other")).get("reference")) or "" for link in links)
    return tuple(one for one in named if one)


def band_on(resource: Mapping[str, Any]) -> BandOn | None:
    """None for any other Task, and for one that is not completed."""
    if resource.get("status") != "completed" or not has_code(resource.get("code"), TASK, BAND_ON):
        return None
    said = {part: one for part in (BAND_NUMBER, BAND_WAY) if (one := _output(resource, part))}
    return BandOn(
        key=key(resource),
        number=text(said.get(BAND_NUMBER, {}).get("valueString")) or "",
        is_hand_written=said.get(BAND_WAY, {}).get("valueCode") == "hand-written",
        by=who(resource.get("owner")) or "",
        at=moment(resource.get("authoredOn")),
    )


def _output(resource: Mapping[str, Any], part: str) -> Mapping[str, Any]:
    return next((one for one in mappings(resource.get("output")) if has_code(one.get("type"), BAND_INPUT, part)), {})
