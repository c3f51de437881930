"""What others do about a request: an appointment that was given, how far a decoction is; refuses to invent either."""

from collections.abc import Mapping
from typing import Any

from client.fhir.names import DECOCTION
from client.fhir.reading.elements import (
    HERE,
    Origin,
    code,
    key,
    mapping,
    mappings,
    moment,
    target,
    targets,
    text,
    texts,
)
from client.records import Decoction, RequestBooking

_OVER = frozenset({"cancelled", "noshow", "entered-in-error"})


def request_booking(resource: Mapping[str, Any], origin: Origin = HERE) -> RequestBooking | None:
    """None for one that was called off, is for no request, or says no time."""
    status, starts = text(resource.get("status")) or "unknown", moment(resource.get("start"))
    orders = targets(resource.get("basedOn"), origin)
    if status in _OVER or not orders or starts is None:
        return None
    actors = [mapping(one.get("actor")) for one in mappings(resource.get("participant"))]
    people = (target(one, origin) or "" for one in actors)
    places = (text(one.get("display")) for one in actors if _is_place(one))
    return RequestBooking(
        key=key(resource),
        orders=orders,
        status=status,
        patient=next((one for one in people if one.startswith("Patient/")), ""),
        starts_at=starts,
        ends_at=moment(resource.get("end")),
        place=next((one for one in places if one), ""),
    )


def decoction(resource: Mapping[str, Any], origin: Origin = HERE) -> Decoction | None:
    """The decoction room's Task; its words are central's own. None for any other Task."""
    if not any(one.get("code") == DECOCTION for one in mappings(mapping(resource.get("code")).get("coding"))):
        return None
    said = code(resource.get("businessStatus"))
    return Decoction(
        key=key(resource),
        orders=targets(resource.get("basedOn"), origin) or targets(resource.get("focus"), origin),
        status=text(resource.get("status")) or "unknown",
        words=said.text if said is not None else "",
        at=moment(resource.get("lastModified")),
        sent_to=_address(resource),
    )


def _address(resource: Mapping[str, Any]) -> str:
    """Of the delivery, as the Task's input: its text, else its lines and places in their order."""
    found = (mapping(each.get("valueAddress")) for each in mappings(resource.get("input")))
    return next((words for one in found if (words := text(one.get("text")) or _written(one))), "")


def _written(address: Mapping[str, Any]) -> str:
    parts = (text(address.get(name)) for name in ("state", "city", "district"))
    return " ".join(part for part in (*parts, *texts(address.get("line"))) if part)


def _is_place(actor: Mapping[str, Any]) -> bool:
    """A Location, or something that is only named."""
    return str(actor.get("reference", "Location/")).startswith("Location/")
