"""Small rows and bundles for the practice server's tests."""

from typing import Any

Json = dict[str, Any]


def patient(number: str, family: str = "王") -> Json:
    return {
        "resourceType": "Patient",
        "identifier": [{"system": "urn:ward", "value": number}],
        "name": [{"family": family, "given": ["小明"]}],
    }


def order(number: str, subject: str, **more: Any) -> Json:
    return {
        "resourceType": "MedicationRequest",
        "status": "active",
        "intent": "order",
        "identifier": [{"system": "urn:order", "value": number}],
        "medicationCodeableConcept": {"coding": [{"system": "urn:drug", "code": "A1"}]},
        "subject": {"reference": subject},
        "authoredOn": "2026-11-20T10:00:00+08:00",
        **more,
    }


def heart_rate(subject: str, at: str, value: str = "72") -> Json:
    return {
        "resourceType": "Observation",
        "status": "final",
        "category": [{"coding": [{"system": "urn:cat", "code": "vital-signs"}]}],
        "code": {"coding": [{"system": "http://loinc.org", "code": "8867-4"}]},
        "subject": {"reference": subject},
        "effectiveDateTime": at,
        "valueQuantity": {"value": int(value), "unit": "/min", "system": "http://unitsofmeasure.org", "code": "/min"},
    }


def post(resource: Json, condition: str = "", full_url: str = "") -> Json:
    request = {"method": "POST", "url": resource["resourceType"]}
    if condition:
        request["ifNoneExist"] = condition
    entry: Json = {"resource": resource, "request": request}
    if full_url:
        entry["fullUrl"] = full_url
    return entry


def put(resource: Json, if_match: str = "") -> Json:
    request = {"method": "PUT", "url": f"{resource['resourceType']}/{resource['id']}"}
    if if_match:
        request["ifMatch"] = if_match
    return {"resource": resource, "request": request}


def bundle(*entries: Json, kind: str = "transaction") -> Json:
    return {"resourceType": "Bundle", "type": kind, "entry": list(entries)}


def rows_of(answer: Json) -> list[Json]:
    return [entry["resource"] for entry in answer.get("entry", [])]


def next_link(answer: Json) -> str:
    return next((link["url"] for link in answer["link"] if link["relation"] == "next"), "")
