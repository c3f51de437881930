"""Device to a station of a ward: its number and its name; refuses a Device that is none or is not in use."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from client.fhir.names import STATION_NUMBER
from client.fhir.reading.elements import identifier, key, mappings, text


@dataclass(frozen=True, slots=True, kw_only=True)
class WardStation:
    """As central lists it."""

    key: str
    code: str
    name: str


def ward_station(resource: Mapping[str, Any]) -> WardStation | None:
    code = identifier(resource, STATION_NUMBER)
    if code is None or text(resource.get("status")) not in {None, "active"}:
        return None
    names = [said for one in mappings(resource.get("deviceName")) if (said := text(one.get("name")))]
    return WardStation(key=key(resource), code=code, name=names[0] if names else "")
