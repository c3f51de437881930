"""How a station of a ward stands, as a Basic at central; refuses figures and names of its checks, which may tell of a patient.

    standing_row(standing, ward="N3", station="Device/x")     as it is written
    standing_of(resource)                                     as another station reads it; None: no such row

A part that the station cannot judge has no verdict, which is read as unknown.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from client.fhir import names
from client.fhir.build.elements import coded, instant
from client.fhir.reading.elements import extension, identifier, mapping, mappings, moment, target, text, whole

MOST_PARTS = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """`code`: the station's number, its letters and digits; `mode`: one of the six; `waiting`: commands that central has not confirmed.

    `parts`: (machine word, whether it is well, None where it cannot be said); `told_at` by the station's own clock.
    """

    code: str
    mode: str
    waiting: int
    parts: tuple[tuple[str, bool | None], ...]
    told_at: datetime
    station: str = ""
    """The Device it speaks of, as central names it."""


def standing_row(standing: Standing, *, ward: str, station: str) -> dict[str, Any]:
    """The whole row but its id. `ward`: the ward's code; `station`: the reference of the Device."""
    said = [
        {"url": "mode", "valueCode": standing.mode},
        {"url": "told", "valueInstant": instant(standing.told_at)},
        {"url": "waiting", "valueUnsignedInt": standing.waiting},
        *(_part(one) for one in standing.parts),
    ]
    return {
        "resourceType": "Basic",
        "extension": [{"url": names.STATION_STANDING, "extension": said}],
        "identifier": [{"system": names.STANDING, "value": standing.code}],
        "code": coded(names.STANDING_CODE, ward, "How a station of the ward stands"),
        "subject": {"reference": station},
        "created": standing.told_at.date().isoformat(),
    }


def _part(part: tuple[str, bool | None]) -> dict[str, Any]:
    name, is_well = part
    verdict = [] if is_well is None else [{"url": "well", "valueBoolean": is_well}]
    return {"url": "part", "extension": [{"url": "name", "valueCode": name}, *verdict]}


def standing_of(resource: Mapping[str, Any]) -> Standing | None:
    """None for a Basic of another kind, and for one without mode or time: how that station is, nobody can tell from it."""
    code, said = identifier(resource, names.STANDING), extension(resource, names.STATION_STANDING)
    mode, told_at = text(extension(said, "mode").get("valueCode")), moment(extension(said, "told").get("valueInstant"))
    if code is None or mode is None or told_at is None:
        return None
    every = [one for one in mappings(said.get("extension")) if one.get("url") == "part"][:MOST_PARTS]
    return Standing(
        code=code,
        mode=mode,
        waiting=max(0, whole(extension(said, "waiting").get("valueUnsignedInt")) or 0),
        parts=tuple(part for one in every if (part := _verdict(one)) is not None),
        told_at=told_at,
        station=target(mapping(resource.get("subject"))) or "",
    )


def _verdict(part: Mapping[str, Any]) -> tuple[str, bool | None] | None:
    name, is_well = text(extension(part, "name").get("valueCode")), extension(part, "well").get("valueBoolean")
    return None if name is None else (name, is_well if isinstance(is_well, bool) else None)
