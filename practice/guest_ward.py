"""The admission desk of loaded data: lays each loaded patient's latest inpatient stay into a bed of a guest ward.

What was received stays as version 1. Version 2 is in progress, lies in a ward and a bed, and carries its received end as an
extension instead of period.end. Nothing else of the loaded data is touched; a patient whose stay was admitted before keeps the bed.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from practice.forms import decode
from practice.hospital.places import WARD_NAMES, bed, location, site_resources
from practice.hospital.words import HL7, Json, instant, structure
from practice.intake_files import Arrival
from practice.resources import Records

GUEST_WARD = "N7"
INPATIENT = frozenset(("IMP", "ACUTE", "NONACUTE"))
ADMITTED = structure("received-period-end")
_LEAST_BEDS = 30


@dataclass(slots=True)
class Arrived:
    """The patients and inpatient stays of the files that went in."""

    patients: list[str] = field(default_factory=list)
    stays: set[str] = field(default_factory=set)

    def note(self, found: Iterable[Arrival]) -> None:
        for each in found:
            if each.kind == "Patient" and each.identity not in self.patients:
                self.patients.append(each.identity)
            if each.kind == "Encounter" and is_inpatient(each.resource):
                self.stays.add(each.identity)


def is_inpatient(encounter: dict[str, Any]) -> bool:
    kind = encounter.get("class")
    return isinstance(kind, dict) and kind.get("code") in INPATIENT


def admit(records: Records, arrived: Arrived, now: datetime, ward: str) -> list[str]:
    """Keys of the encounters now in a bed of `ward` through this load. Must run inside a job of the store."""
    latest = _latest(records, arrived)
    waiting = [latest[patient] for patient in arrived.patients if patient in latest]
    new = [encounter for encounter in waiting if not _is_admitted(encounter)]
    if not waiting:
        return []
    taken = set(_taken_beds(records, ward))
    free = _free_beds(ward, taken)
    for encounter in new:
        key = next(free)
        taken.add(key)
        records.update(_admitted(encounter, ward, key, now), "Encounter", encounter["id"])
    _furnish_ward(records, ward, taken)
    return [f"Encounter/{encounter['id']}" for encounter in waiting]


def _latest(records: Records, arrived: Arrived) -> dict[str, Json]:
    """By patient id, the inpatient stay that began last."""
    found: dict[str, Json] = {}
    for identity in sorted(arrived.stays):
        kept = records.read("Encounter", identity).json
        encounter: Json = decode(kept) if kept else {}
        kind, _, patient = str(encounter.get("subject", {}).get("reference", "")).partition("/")
        if kind == "Patient" and _began(encounter) >= _began(found.get(patient, {})):
            found[patient] = encounter
    return found


def _began(encounter: Json) -> str:
    return str(encounter.get("period", {}).get("start", ""))


def _is_admitted(encounter: Json) -> bool:
    return encounter.get("status") == "in-progress" and any(
        one["url"] == ADMITTED for one in encounter.get("extension", [])
    )


def _taken_beds(records: Records, ward: str) -> Iterator[str]:
    """Beds of the ward with a stay in progress."""
    sql = "SELECT v.json FROM resource r JOIN version v ON v.seq = r.seq WHERE r.type = 'Encounter' AND r.deleted = 0"
    for (raw,) in records.store.run(sql):
        encounter = decode(raw)
        for place in encounter.get("location", []) if encounter.get("status") == "in-progress" else []:
            key = str(place.get("location", {}).get("reference", "")).removeprefix("Location/")
            if key.startswith(f"{ward}-"):
                yield key


def _free_beds(ward: str, taken: set[str]) -> Iterator[str]:
    number = 0
    while True:
        number += 1
        key = f"{ward}-{number:02d}"
        if key not in taken:
            yield key


def _admitted(encounter: Json, ward: str, key: str, now: datetime) -> Json:
    period = dict(encounter.get("period", {}))
    end = period.pop("end", None)
    mark: Json = {"url": ADMITTED, "valueDateTime": end} if end else {"url": ADMITTED, "valueBoolean": False}
    earlier = [{**place, "status": "completed"} for place in encounter.get("location", [])]
    found = {
        **encounter,
        "status": "in-progress",
        "extension": [*encounter.get("extension", []), mark],
        "location": [*earlier, _place(ward, "wa", now), _place(key, "bd", now)],
    }
    return {**found, "period": period} if period else {name: value for name, value in found.items() if name != "period"}


def _place(key: str, kind: str, now: datetime) -> Json:
    return {
        "location": {"reference": f"Location/{key}"},
        "status": "active",
        "physicalType": {"coding": [{"system": f"{HL7}/location-physical-type", "code": kind}]},
        "period": {"start": instant(now)},
    }


def _furnish_ward(records: Records, ward: str, taken: set[str]) -> None:
    """The ward and its beds, at least thirty, as far as they are not there."""
    labels = {f"{number:02d}" for number in range(1, _LEAST_BEDS + 1)} | {key.removeprefix(f"{ward}-") for key in taken}
    wanted = [*site_resources(), location(ward, WARD_NAMES.get(ward, ward), "wa", "yunting-site")]
    wanted += [bed(ward, label, taken) for label in sorted(labels)]
    for each in wanted:
        if records.find(each["resourceType"], each["id"]) is None:
            records.update(each, each["resourceType"], each["id"])
