"""A rehabilitation in sessions with how far it is, and what the insurance says about it. Prescribes nothing to anybody real."""

from collections.abc import Iterable, Iterator
from datetime import timedelta

from practice.hospital.people import BY_NAME, doctor
from practice.hospital.roster import Guest
from practice.hospital.scene import Scene
from practice.hospital.words import Json, coding, concept, entry_identifier, instant, own, reference, structure

TREATED, KEY, ASKED, DONE = "n3-01", "rehab-n3-01", 10, 3


def therapy(scene: Scene, people: Iterable[Guest]) -> Iterator[Json]:
    guest = next(one for one in people if one.slug == TREATED)
    at = scene.now - timedelta(days=DONE, hours=1)
    yield {
        "resourceType": "ServiceRequest",
        "id": KEY,
        "identifier": entry_identifier(KEY),
        "extension": [{"url": structure("insurance-hint"), "valueString": "限住院前 14 日，超出部分自付"}],
        "status": "active",
        "intent": "order",
        "category": [
            {"coding": [coding(own("order-term"), "long-term")]},
            {"coding": [coding(own("order-kind"), "other")]},
        ],
        "code": concept("呼吸康复训练"),
        "quantityQuantity": {"value": ASKED, "unit": "次"},
        "subject": guest.patient,
        "encounter": guest.encounter,
        "authoredOn": instant(at),
        "requester": doctor(guest.doctor).reference,
    }
    nurse = BY_NAME[guest.nurse].reference
    yield {
        "resourceType": "Task",
        "id": f"v-{KEY}",
        "identifier": entry_identifier(f"v-{KEY}"),
        "status": "completed",
        "intent": "order",
        "code": {"coding": [coding(own("task"), "verify-order", "核对医嘱")]},
        "basedOn": [reference("ServiceRequest", KEY)],
        "focus": reference("ServiceRequest", KEY),
        "for": guest.patient,
        "encounter": guest.encounter,
        "authoredOn": instant(at),
        "owner": nurse,
        "executionPeriod": {"end": instant(at + timedelta(minutes=20))},
    }
    for number in range(1, DONE + 1):
        done = at + timedelta(days=number - 1, hours=5)
        yield {
            "resourceType": "Procedure",
            "id": f"{KEY}-{number}",
            "identifier": entry_identifier(f"{KEY}-{number}"),
            "basedOn": [reference("ServiceRequest", KEY)],
            "status": "completed",
            "code": concept("呼吸康复训练"),
            "subject": guest.patient,
            "encounter": guest.encounter,
            "performedPeriod": {"start": instant(done), "end": instant(done + timedelta(minutes=30))},
            "performer": [{"actor": {"display": "康复治疗师 乔木"}}],
        }
