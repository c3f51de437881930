"""An outpatient clinic at a practice hospital of the tests: three patients wait, one is booked. Invented; no realistic medicine."""

from datetime import timedelta
from typing import Any

from client.fhir import names
from tests.support import builders
from tests.support.builders import NOW, stamp
from tests.support.whole import Hospital, Place

DEPARTMENT = {"reference": "Organization/dept"}
WAITING = "Patient/p21"


def clinic_place() -> dict[str, Any]:
    kind = {"coding": [{"system": names.LOCATION_TYPE, "code": "area"}]}
    named = {"name": "呼吸内科门诊", "physicalType": kind, "managingOrganization": DEPARTMENT}
    return {"resourceType": "Location", "id": "op", "status": "active", **named}


def visit(n: int, status: str = "arrived", minutes: int = 30) -> dict[str, Any]:
    return {
        "resourceType": "Encounter",
        "id": f"v{n}",
        "status": status,
        "class": {"system": names.ACT_CODE, "code": "AMB"},
        "subject": {"reference": f"Patient/p{n}"},
        "appointment": [{"reference": f"Appointment/ap{n}"}],
        "priority": {"coding": [{"system": names.TRIAGE_LEVEL, "code": "3"}]},
        "period": {"start": stamp(NOW - timedelta(minutes=minutes))},
        "location": [{"location": {"reference": "Location/op"}, "status": "active"}],
    }


def booked(n: int, priority: int = 0, status: str = "arrived", minutes: int = 30) -> dict[str, Any]:
    found: dict[str, Any] = {
        "resourceType": "Appointment",
        "id": f"ap{n}",
        "identifier": [{"system": names.QUEUE_NUMBER, "value": f"A0{n}"}],
        "status": status,
        "appointmentType": {"coding": [{"system": names.VISIT_KIND, "code": "repeat"}]},
        "start": stamp(NOW - timedelta(minutes=minutes)),
        "end": stamp(NOW - timedelta(minutes=minutes - 10)),
        "participant": [
            {"actor": {"reference": f"Patient/p{n}"}, "status": "accepted"},
            {"actor": {"reference": "Location/op"}, "status": "accepted"},
        ],
    }
    return found | ({"priority": priority} if priority else {})


async def stage(hospital: Hospital, place: Place) -> None:
    """Three patients wait in the department's clinic, one is booked for later; the station has read them."""
    await hospital.put({"resourceType": "Organization", "id": "dept", "name": "呼吸科"})
    await hospital.change(builders.WARD, managingOrganization=DEPARTMENT)
    people = [builders.patient(n, f"候诊{n}") for n in (21, 22, 23, 24)]
    await hospital.put(clinic_place(), *people, builders.no_allergy("na21", 21))
    later = booked(24, status="booked", minutes=-30)
    await hospital.put(booked(21), booked(22, minutes=20), booked(23, priority=1, minutes=5), later)
    await hospital.put(visit(21), visit(22, minutes=20), visit(23, minutes=5))
    await place.station.engine.pull.places()
    await place.duty("scopes", "pull")
