"""Whether a stay runs on a ward, by what the stay itself says; refuses to take a place that is over for one where somebody lies."""

from client.central.answers import Row
from client.errors import CentralFaulty
from client.fhir import text

_OVER = frozenset({"completed", "planned", "reserved"})


def is_running_on(row: Row, ward: str) -> bool:
    """Whether this stay runs, and on this ward as far as it says: a place that is over does not count."""
    try:
        stay = text.decode(row.raw)
    except CentralFaulty:
        return True
    if stay.get("status") != "in-progress":
        return False
    said = stay.get("location")
    places = [one for one in said if isinstance(one, dict)] if isinstance(said, list) else []
    return any(_is_at(one, ward) for one in places)


def _is_at(place: dict[str, object], ward: str) -> bool:
    location, period = place.get("location"), place.get("period")
    reference = str(location.get("reference", "")) if isinstance(location, dict) else ""
    is_over = str(place.get("status")) in _OVER or (isinstance(period, dict) and "end" in period)
    return (reference == ward or reference.endswith(f"/{ward}")) and not is_over


def has_moved_on(row: Row, ward: str) -> bool:
    """Whether the stay says itself that it runs elsewhere by now; one that names no place is where it was asked for."""
    try:
        places = text.decode(row.raw).get("location")
    except CentralFaulty:
        return False
    return isinstance(places, list) and bool(places) and not is_running_on(row, ward)
