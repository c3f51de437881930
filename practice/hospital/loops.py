"""The loops of critical values that were closed: read back by the nurse, then acknowledged and handled by the doctor."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from practice.hospital.people import BY_NAME, doctor
from practice.hospital.roster import Guest
from practice.hospital.words import HL7, Json, coding, entry_identifier, instant, own, reference, structure


def loop(guest: Guest, observation: Json, issued: datetime, done: datetime) -> Iterator[Json]:
    """`issued`: when the laboratory released it; `done`: when the doctor acknowledged."""
    nurse, physician = BY_NAME[guest.nurse].reference, doctor(guest.doctor).reference
    key, heard = observation["id"], min(issued + timedelta(minutes=4), done)
    said: Json = {"url": structure("read-back")}
    value = observation.get("valueQuantity")
    said |= {"valueQuantity": value} if value else {"valueString": observation.get("valueString", "")}
    caller = {"url": structure("caller"), "valueString": "检验科 韩柏舟"}
    named = [{"url": structure("identified-by"), "valueCode": code} for code in ("name", "hospital-number")]
    yield _told(guest, f"cb-{key}", key, "read-back", heard) | {
        "extension": [_department(guest), said, *named, caller],
        "medium": [{"coding": [coding(f"{HL7}/v3-ParticipationMode", "PHONE")]}],
        "recipient": [nurse],
        "sender": {"display": "检验科 韩柏舟"},
    }
    yield _acknowledged(guest, key, physician, done)
    yield _told(guest, f"ch-{key}", key, "handled", done) | {
        "extension": [_department(guest)],
        "topic": {"coding": [coding(own("critical-handling"), "orders")]},
        "sender": physician,
        "payload": [{"contentString": "已查看患者，调整医嘱并安排复查"}],
    }


def _department(guest: Guest) -> Json:
    return {"url": structure("department"), "valueReference": reference("Location", guest.ward)}


def _told(guest: Guest, ident: str, observation: str, step: str, at: datetime) -> Json:
    return {
        "resourceType": "Communication",
        "id": ident,
        "identifier": entry_identifier(ident),
        "status": "completed",
        "priority": "stat",
        "subject": guest.patient,
        "encounter": guest.encounter,
        "about": [reference("Observation", observation)],
        "sent": instant(at),
        "reasonCode": [{"coding": [coding(own("critical-step"), step)]}],
    }


def _acknowledged(guest: Guest, observation: str, physician: Json, done: datetime) -> Json:
    return {
        "resourceType": "Task",
        "id": f"k-{observation}",
        "identifier": entry_identifier(f"k-{observation}"),
        "status": "completed",
        "intent": "order",
        "code": {"coding": [coding(own("task"), "acknowledge-result")]},
        "focus": reference("Observation", observation),
        "for": guest.patient,
        "encounter": guest.encounter,
        "authoredOn": instant(done),
        "owner": physician,
        "executionPeriod": {"start": instant(done), "end": instant(done)},
        "output": [
            {
                "type": {"coding": [coding(own("task"), "acknowledge-result")]},
                "valueCodeableConcept": {"coding": [coding(own("acknowledge-action"), "order")]},
            }
        ],
    }
