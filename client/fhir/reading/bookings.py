"""What others do about an order: an appointment that was given, how far a decoction is, what was dispensed; refuses to invent any."""

from collections.abc import Mapping
from typing import Any

from client.fhir.names import DECOCTION
from client.fhir.reading.elements import (
    HERE,
    Origin,
    amount,
    code,
    key,
    mapping,
    mappings,
    moment,
    target,
    targets,
    text,
    texts,
    who,
)
from client.records import Decoction, Dispense, RequestBooking

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


def dispense(resource: Mapping[str, Any], origin: Origin = HERE) -> Dispense:
    """What the pharmacy handed out, is preparing, or will not hand out, and why."""
    people = (who(one.get("actor"), origin) for one in mappings(resource.get("performer")))
    why = code(resource.get("statusReasonCodeableConcept"))
    place = mapping(resource.get("destination"))
    return Dispense(
        key=key(resource),
        orders=targets(resource.get("authorizingPrescription"), origin),
        status=text(resource.get("status")) or "unknown",
        handed_at=moment(resource.get("whenHandedOver")),
        prepared_at=moment(resource.get("whenPrepared")),
        quantity=amount(resource.get("quantity")),
        by=next((one for one in people if one), ""),
        to=text(place.get("display")) or "",
        reason=why.text if why is not None else "",
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
