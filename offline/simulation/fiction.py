"""A fictitious ward for a server that has none: places, staff, devices, patients and stays; refuses to use a real person's name.

Every row has an identifier of its own and goes in by a conditional create, so that two simulations share one ward.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from client.fhir import names

SYSTEM = f"{names.BASE}/sid/simulation"
PATIENTS = 24
_CLASS = "http://terminology.hl7.org/CodeSystem/v3-ActCode"
_FAMILIES = ("Ash", "Birch", "Cedar", "Dogwood", "Elder", "Fir", "Gorse", "Hazel")
_GIVENS = ("Ada", "Bo", "Cleo", "Dara", "Eli", "Finn")


def location() -> dict[str, Any]:
    place = {"coding": [{"system": names.LOCATION_TYPE, "code": "wa", "display": "Ward"}]}
    return {
        **_named("Location", "ward"),
        "status": "active",
        "name": "Wardlight simulation ward",
        "mode": "instance",
        "physicalType": place,
    }


def practitioner(number: int) -> dict[str, Any]:
    return {**_named("Practitioner", f"staff-{number}"), "name": [{"text": f"Simulated clinician {number}"}]}


def device(number: int) -> dict[str, Any]:
    shown = [{"name": f"Simulated station {number}", "type": "user-friendly-name"}]
    return {**_named("Device", f"station-{number}"), "status": "active", "deviceName": shown}


def patient(number: int) -> dict[str, Any]:
    family, given = _FAMILIES[number % len(_FAMILIES)], _GIVENS[number % len(_GIVENS)]
    return {
        **_named("Patient", f"patient-{number}"),
        "active": True,
        "name": [{"use": "official", "text": f"{given} {family}", "family": family, "given": [given]}],
        "gender": "female" if number % 2 else "male",
        "birthDate": f"{1940 + number * 2 % 55}-{1 + number % 12:02d}-{1 + number % 28:02d}",
    }


def no_allergy(number: int, patient_key: str) -> dict[str, Any]:
    """So that the safety check knows something: without it every order would be signed as not checked."""
    coded = {"coding": [{"system": names.SNOMED, "code": names.NO_KNOWN_ALLERGY}], "text": "No known allergy"}
    clinical = "http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical"
    return {
        **_named("AllergyIntolerance", f"allergy-{number}"),
        "clinicalStatus": {"coding": [{"system": clinical, "code": "active"}]},
        "code": coded,
        "patient": {"reference": patient_key},
    }


def stay(number: int, patient_key: str, ward_key: str, now: datetime) -> dict[str, Any]:
    since = (now - timedelta(days=1 + number % 5)).replace(microsecond=0)
    return {
        **_named("Encounter", f"stay-{number}"),
        "status": "in-progress",
        "class": {"system": _CLASS, "code": "IMP", "display": "inpatient encounter"},
        "subject": {"reference": patient_key},
        "period": {"start": since.isoformat()},
        "location": [{"location": {"reference": ward_key}, "status": "active"}],
    }


def value_of(resource: Mapping[str, Any]) -> str:
    """The value of the one identifier every row here has."""
    found: Sequence[Mapping[str, str]] = resource["identifier"]
    return found[0]["value"]


def _named(kind: str, value: str) -> dict[str, Any]:
    return {"resourceType": kind, "identifier": [{"system": SYSTEM, "value": value}]}
