"""Rows as central gives them, for a small fixture ward; refuses realistic medicine."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from client.fhir import names
from client.records import Person, Role

ZONE = ZoneInfo("Asia/Shanghai")
NOW = datetime(2026, 11, 20, 10, 0, tzinfo=ZONE)
NOW_MS = round(NOW.timestamp() * 1000)
DOCTOR = Person(
    reference="Practitioner/d1", name="沈亦舟", role=Role.DOCTOR, staff_number="D001", antimicrobial_tier="special"
)
NURSE = Person(reference="Practitioner/n1", name="柳安", role=Role.NURSE, staff_number="N001")
WARD = "Location/w1"
PATIENT = "Patient/p1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """One version of one resource in the shape the replica takes."""

    resource_type: str
    id: str
    version: str = "1"
    last_updated: str = "2026-11-20T01:00:00.000Z"
    raw: bytes = b""


def given(resource: Mapping[str, Any], version: str = "1", at: datetime = NOW) -> Given:
    """A resource as central would give it, with id, version and time in its meta."""
    updated = at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    meta = {**resource.get("meta", {}), "versionId": version, "lastUpdated": updated}
    raw = json.dumps({**resource, "meta": meta}, ensure_ascii=False, default=_number).encode()
    return Given(
        resource_type=resource["resourceType"], id=resource["id"], version=version, last_updated=updated, raw=raw
    )


def _number(value: object) -> float:
    assert isinstance(value, Decimal)
    return float(value)


def stamp(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")


def patient(n: int = 1, name: str = "赵秉衡", born: str = "1959-03-08", sex: str = "male") -> dict[str, Any]:
    return {
        "resourceType": "Patient",
        "id": f"p{n}",
        "identifier": [{"system": names.HOSPITAL_NUMBER, "value": f"B{n:07d}"}],
        "name": [{"use": "official", "text": name}],
        "gender": sex,
        "birthDate": born,
    }


def stay(
    n: int = 1, bed: int | None = None, status: str = "in-progress", diagnosis: str | None = None
) -> dict[str, Any]:
    places = [{"location": {"reference": WARD}, "status": "active", "physicalType": _physical("wa")}]
    if bed is not None:
        places.append(
            {"location": {"reference": f"Location/b{bed}"}, "status": "active", "physicalType": _physical("bd")}
        )
    ranked = {"diagnosis": [{"condition": {"reference": diagnosis}, "rank": 1}]} if diagnosis else {}
    return {
        "resourceType": "Encounter",
        "id": f"e{n}",
        "status": status,
        "class": {"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "IMP"},
        "subject": {"reference": f"Patient/p{n}"},
        "period": {"start": stamp(NOW - timedelta(days=3))},
        "location": places,
        **ranked,
    }


def ward() -> dict[str, Any]:
    return {
        "resourceType": "Location",
        "id": "w1",
        "status": "active",
        "name": "呼吸内三病区",
        "physicalType": _physical("wa"),
    }


def bed(n: int) -> dict[str, Any]:
    return {
        "resourceType": "Location",
        "id": f"b{n}",
        "status": "active",
        "name": f"{n:02d}",
        "physicalType": _physical("bd"),
        "partOf": {"reference": WARD},
    }


def _physical(code: str) -> dict[str, Any]:
    return {"coding": [{"system": names.LOCATION_TYPE, "code": code}]}


def allergy(ident: str, text: str, n: int = 1, severity: str = "severe") -> dict[str, Any]:
    return {
        "resourceType": "AllergyIntolerance",
        "id": ident,
        "clinicalStatus": {"coding": [{"code": "active"}]},
        "verificationStatus": {"coding": [{"code": "confirmed"}]},
        "criticality": "high",
        "code": {"text": text},
        "patient": {"reference": f"Patient/p{n}"},
        "recordedDate": "2019-05-01",
        "reaction": [{"manifestation": [{"text": "喉头水肿"}], "severity": severity}],
    }


def no_allergy(ident: str, n: int = 1) -> dict[str, Any]:
    coded = {"coding": [{"system": names.SNOMED, "code": names.NO_KNOWN_ALLERGY}], "text": "No known allergy"}
    return {
        "resourceType": "AllergyIntolerance",
        "id": ident,
        "clinicalStatus": {"coding": [{"code": "active"}]},
        "code": coded,
        "patient": {"reference": f"Patient/p{n}"},
    }


def problem(ident: str, text: str, n: int = 1) -> dict[str, Any]:
    return {
        "resourceType": "Condition",
        "id": ident,
        "clinicalStatus": {"coding": [{"code": "active"}]},
        "code": {"text": text},
        "subject": {"reference": f"Patient/p{n}"},
        "recordedDate": "2026-11-17",
    }


def flag(ident: str, text: str, kind: str = "risk", n: int = 1) -> dict[str, Any]:
    return {
        "resourceType": "Flag",
        "id": ident,
        "status": "active",
        "category": [{"coding": [{"system": names.TAG_KIND, "code": kind}]}],
        "code": {"text": text},
        "subject": {"reference": f"Patient/p{n}"},
        "period": {"start": "2026-11-17"},
    }


def observation(
    ident: str, loinc: str, value: str, unit: str, *, n: int = 1, at: datetime = NOW, category: str = "vital-signs"
) -> dict[str, Any]:
    return {
        "resourceType": "Observation",
        "id": ident,
        "status": "final",
        "category": [{"coding": [{"system": names.OBSERVATION_CATEGORY, "code": category}]}],
        "code": {"coding": [{"system": names.LOINC, "code": loinc}], "text": loinc},
        "subject": {"reference": f"Patient/p{n}"},
        "effectiveDateTime": stamp(at),
        "valueQuantity": {"value": float(value), "unit": unit, "system": names.UCUM, "code": unit},
    }


def lab(
    ident: str, loinc: str, value: str, unit: str, *, n: int = 1, at: datetime = NOW, flagged: str | None = None
) -> dict[str, Any]:
    made = observation(ident, loinc, value, unit, n=n, at=at, category="laboratory")
    system = "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation"
    return made | ({"interpretation": [{"coding": [{"system": system, "code": flagged}]}]} if flagged else {})


def drug_order(
    ident: str,
    drug: str = "paracetamol-tab",
    *,
    n: int = 1,
    status: str = "active",
    start: datetime = NOW - timedelta(days=2),
) -> dict[str, Any]:
    """A long-term order, 0.5 g three times a day (08, 12, 18)."""
    repeat = {"frequency": 3, "period": 1, "periodUnit": "d", "timeOfDay": ["08:00:00", "12:00:00", "18:00:00"]}
    dose = {"value": 0.5, "unit": "g", "system": names.UCUM, "code": "g"}
    return {
        "resourceType": "MedicationRequest",
        "id": ident,
        "status": status,
        "intent": "order",
        "category": [{"coding": [{"system": names.ORDER_TERM, "code": "long-term"}]}],
        "medicationCodeableConcept": {"coding": [{"system": names.DRUG, "code": drug}], "text": drug},
        "subject": {"reference": f"Patient/p{n}"},
        "encounter": {"reference": f"Encounter/e{n}"},
        "authoredOn": stamp(start),
        "requester": {"reference": DOCTOR.reference, "display": DOCTOR.name},
        "dosageInstruction": [
            {
                "timing": {"repeat": {**repeat, "boundsPeriod": {"start": stamp(start)}}, "code": {"text": "TID"}},
                "doseAndRate": [{"doseQuantity": dose}],
            }
        ],
    }


def verify_task(ident: str, order: str, *, n: int = 1, status: str = "requested") -> dict[str, Any]:
    return {
        "resourceType": "Task",
        "id": ident,
        "status": status,
        "intent": "order",
        "code": {"coding": [{"system": names.TASK, "code": names.VERIFY_ORDER}]},
        "focus": {"reference": order},
        "basedOn": [{"reference": order}],
        "for": {"reference": f"Patient/p{n}"},
        "authoredOn": stamp(NOW - timedelta(hours=1)),
    }


def dose_given(ident: str, order: str, slot: datetime, *, n: int = 1, status: str = "completed") -> dict[str, Any]:
    return {
        "resourceType": "MedicationAdministration",
        "id": ident,
        "extension": [{"url": names.SLOT_TIME, "valueDateTime": stamp(slot)}],
        "status": status,
        "medicationCodeableConcept": {"text": "paracetamol"},
        "subject": {"reference": f"Patient/p{n}"},
        "effectiveDateTime": stamp(slot + timedelta(minutes=5)),
        "performer": [{"actor": {"reference": NURSE.reference, "display": NURSE.name}}],
        "request": {"reference": order},
    }
