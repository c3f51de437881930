"""Communication to a step of a critical value's loop; refuses what does not say that it is one, and names nobody it does not name."""

from collections.abc import Mapping
from typing import Any

from client.fhir.names import (
    CALLER,
    CRITICAL_HANDLING,
    CRITICAL_STEP,
    DEPARTMENT,
    IDENTIFIED_BY,
    READ_BACK,
)
from client.fhir.reading.elements import (
    HERE,
    Origin,
    code_in,
    extension,
    first,
    key,
    mapping,
    mappings,
    moment,
    quantity_text,
    target,
    targets,
    text,
    who,
)
from client.records.critical import Told


def told(resource: Mapping[str, Any], origin: Origin = HERE) -> Told | None:
    """None for a Communication of another kind, one that did not happen, and one about nothing."""
    step = code_in(resource.get("reasonCode"), CRITICAL_STEP)
    about = targets(resource.get("about"), origin)
    if step is None or not about or text(resource.get("status")) not in {"completed", "in-progress"}:
        return None
    caller = text(extension(resource, CALLER).get("valueString")) or ""
    again = extension(resource, READ_BACK)
    said = quantity_text(again.get("valueQuantity")) or text(again.get("valueString")) or ""
    author = first(resource.get("recipient")) if caller else mapping(resource.get("sender"))
    words = (text(each.get("contentString")) for each in mappings(resource.get("payload")))
    named = (each for each in mappings(resource.get("extension")) if each.get("url") == IDENTIFIED_BY)
    return Told(
        key=key(resource),
        step=step,
        about=about[0],
        orders=about[1:],
        at=moment(resource.get("sent")) or moment(resource.get("received")),
        by=who(author, origin) or "",
        by_reference=target(author, origin),
        caller=caller,
        read_back=said,
        identified_by=tuple(found for each in named if (found := text(each.get("valueCode")))),
        department=target(extension(resource, DEPARTMENT).get("valueReference"), origin),
        encounter=target(resource.get("encounter"), origin),
        decision=code_in([resource.get("topic")], CRITICAL_HANDLING),
        text="\n".join(word for word in words if word),
    )
