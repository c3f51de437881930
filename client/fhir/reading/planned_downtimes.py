"""Appointment of kind *planned downtime* to what it announces for a ward; refuses one that is called off or says no beginning."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from client.fhir.names import SERVICE
from client.fhir.reading.elements import HERE, Origin, has_code, key, mappings, moment, target, text

PLANNED_DOWNTIME = "planned-downtime"
_STANDS = frozenset({"booked", "pending", "proposed"})


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedDowntime:
    """When central will be away, as central announced it."""

    key: str
    starts_at: datetime
    ends_at: datetime | None
    why: str


def planned_downtime(resource: Mapping[str, Any], ward: str, origin: Origin = HERE) -> PlannedDowntime | None:
    """None for another appointment, one for other wards, and one that does not stand. Without a Location it is for everybody."""
    kinds = [kind for kind in mappings(resource.get("serviceType")) if has_code(kind, SERVICE, PLANNED_DOWNTIME)]
    starts_at = moment(resource.get("start"))
    if not kinds or starts_at is None or text(resource.get("status")) not in _STANDS:
        return None
    actors = [target(one.get("actor"), origin) or "" for one in mappings(resource.get("participant"))]
    places = [actor for actor in actors if actor.startswith("Location/")]
    if places and ward not in places:
        return None
    why = text(resource.get("description")) or text(resource.get("comment")) or ""
    return PlannedDowntime(key=key(resource), starts_at=starts_at, ends_at=moment(resource.get("end")), why=why)
