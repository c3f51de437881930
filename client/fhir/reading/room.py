"""Steps in the infusion room (Task), the room and its seats (Location); refuses a step whose word nobody knows."""

from collections.abc import Mapping
from typing import Any

from client.fhir import names
from client.fhir.reading.elements import (
    HERE,
    Origin,
    code_in,
    first,
    has_code,
    key,
    mapping,
    mappings,
    moment,
    target,
    text,
    version,
    who,
)
from client.records.room import RoomEvent, RoomPlace, RoomStep, Said, SeatPlace

_STEPS = {each.value: each for each in RoomStep}
_SAID = {each.value: each for each in Said}
_UNUSABLE = ("C", "H", "K")
"""HL7 v2-0116: closed, housekeeping, contaminated."""


def room_event(resource: Mapping[str, Any], origin: Origin = HERE) -> RoomEvent | None:
    """None for a Task of another kind, for one entered in error, and for one that names no stay."""
    step = _STEPS.get(code_in([resource.get("reasonCode")], names.ROOM_STEP) or "")
    own, of = key(resource), target(first(resource.get("partOf")), origin)
    visit = own if step is RoomStep.ACCEPT else of
    if step is None or not visit or text(resource.get("status")) != "completed":
        return None
    place = mapping(resource.get("location"))
    return RoomEvent(
        key=own,
        patient=target(resource.get("for"), origin) or "",
        step=step,
        visit=visit,
        encounter=target(resource.get("encounter"), origin),
        at=moment(mapping(resource.get("executionPeriod")).get("end")),
        by=who(resource.get("owner"), origin),
        by_reference=target(resource.get("owner"), origin),
        seat=target(place, origin),
        seat_name=text(place.get("display")) or "",
        reason=text(mapping(resource.get("statusReason")).get("text")) or "",
        window=_word(resource, "window"),
        bottles=_bottles(resource, origin),
        slip=_word(resource, "slip"),
        registered=_said(resource, "registered"),
        paid=_said(resource, "paid"),
        version=version(resource),
    )


def _facts(resource: Mapping[str, Any], name: str) -> list[Mapping[str, Any]]:
    return [each for each in mappings(resource.get("input")) if has_code(each.get("type"), names.ROOM_FACT, name)]


def _word(resource: Mapping[str, Any], name: str) -> str:
    return next((found for each in _facts(resource, name) if (found := text(each.get("valueString")))), "")


def _said(resource: Mapping[str, Any], name: str) -> Said:
    return next((_SAID.get(str(each.get("valueCode")), Said.UNKNOWN) for each in _facts(resource, name)), Said.UNKNOWN)


def _bottles(resource: Mapping[str, Any], origin: Origin) -> tuple[str, ...]:
    found = (target(each.get("valueReference"), origin) for each in _facts(resource, "bottle"))
    return tuple(one for one in found if one)


def room_or_seat(resource: Mapping[str, Any], origin: Origin = HERE) -> RoomPlace | SeatPlace | None:
    """A Location whose type says so; None for every other place."""
    kinds = mappings(resource.get("type"))
    name = text(resource.get("name")) or text(first(resource.get("identifier")).get("value")) or ""
    if any(has_code(each, names.PLACE_KIND, names.INFUSION_ROOM) for each in kinds):
        return RoomPlace(key=key(resource), name=name)
    if not any(has_code(each, names.PLACE_KIND, names.INFUSION_SEAT) for each in kinds):
        return None
    operation = resource.get("operationalStatus")
    is_open = text(resource.get("status")) in {None, "active"} and not has_code(operation, names.BED_STATUS, *_UNUSABLE)
    return SeatPlace(
        key=key(resource),
        name=name,
        room=target(resource.get("partOf"), origin),
        is_usable=is_open,
        remark=text(resource.get("description")) or "",
    )
