"""What an execution plan meets beside plain orders: three orders that cannot be split, and a patient whose units central made itself.

The orders came over from another software, as its own words show. Nothing of them is due, because nobody can say when.
"""

from collections.abc import Iterable, Iterator
from datetime import timedelta
from decimal import Decimal

from practice.hospital.orders import Placed, is_done, kind_of
from practice.hospital.pack import medication, printed_unit, route_of
from practice.hospital.people import BY_NAME, doctor
from practice.hospital.roster import Guest
from practice.hospital.scene import Scene
from practice.hospital.words import Json, coding, entry_identifier, instant, own, quantity, reference, sid

PLANNED_THERE = "n3-20"
"""Whose units central makes itself and prints on its own labels."""
HIS_UNIT = sid("his-unit")
_TIMES: dict[str, tuple[str, str, str, str, Json]] = {
    "n3-05": ("no-frequency", "long-term", "folic-acid-tab", "5 mg", {}),
    "n3-13": (
        "unreadable",
        "long-term",
        "montelukast-tab",
        "10 mg",
        {
            "timing": {
                "repeat": {"frequency": 1, "period": 1, "periodUnit": "d", "offset": 30, "when": ["PCX"]},
                "code": {"text": "遵专科意见"},
            }
        },
    ),
    "n3-31": ("no-time", "temporary", "lactulose-sol", "15 mL", {}),
}


def unsplit(scene: Scene, people: Iterable[Guest]) -> Iterator[Json]:
    """An order without a frequency, one whose times nobody can read, one for once that does not say when."""
    for guest in people:
        if guest.slug in _TIMES:
            yield from _order(scene, guest, *_TIMES[guest.slug])


def _order(scene: Scene, guest: Guest, name: str, term: str, drug: str, dose: str, timing: Json) -> Iterator[Json]:
    key, at = f"{guest.slug}-{name}", instant(scene.now - timedelta(hours=5))
    amount, unit = dose.split()
    line = reference("MedicationRequest", key)
    yield {
        "resourceType": "MedicationRequest",
        "id": key,
        "status": "active",
        "intent": "order",
        "category": [{"coding": [coding(own("order-term"), term)]}],
        "medicationCodeableConcept": medication(scene.content, drug),
        "subject": guest.patient,
        "encounter": guest.encounter,
        "authoredOn": at,
        "requester": doctor(guest.doctor).reference,
        "dosageInstruction": [
            {
                **timing,
                "route": route_of(scene.content, "PO"),
                "doseAndRate": [{"doseQuantity": quantity(Decimal(amount), printed_unit(unit), unit)}],
            }
        ],
    }
    yield {
        "resourceType": "Task",
        "id": f"{key}-check",
        "identifier": entry_identifier(f"{key}-check"),
        "status": "completed",
        "intent": "order",
        "code": {"coding": [coding(own("task"), "verify-order")]},
        "basedOn": [line],
        "focus": line,
        "for": guest.patient,
        "encounter": guest.encounter,
        "authoredOn": at,
        "requester": doctor(guest.doctor).reference,
        "owner": BY_NAME[guest.nurse].reference,
        "executionPeriod": {"end": at},
    }


def planned_there(scene: Scene, placed: Iterable[Placed]) -> Iterator[Json]:
    """Of his drugs by the clock each time of tomorrow, as a request of its own with the number on its label."""
    number = 0
    for one in placed:
        if (
            one.guest.slug != PLANNED_THERE
            or kind_of(one) != "MedicationRequest"
            or not one.times
            or is_done(one, scene)
        ):
            continue
        for clock in one.times:
            number += 1
            yield _unit(scene, one, number, instant(scene.day(1, clock)))


def _unit(scene: Scene, placed: Placed, number: int, at: str) -> Json:
    part = placed.line.parts[0]
    return {
        "resourceType": "MedicationRequest",
        "id": f"{placed.guest.slug}-unit-{number:02d}",
        "identifier": [{"system": HIS_UNIT, "value": f"YT{scene.now:%y%m%d}{number:04d}"}],
        "basedOn": [reference("MedicationRequest", placed.id_of(1))],
        "status": "active",
        "intent": "instance-order",
        "medicationCodeableConcept": medication(scene.content, part.drug),
        "subject": placed.guest.patient,
        "encounter": placed.guest.encounter,
        "authoredOn": instant(placed.signed_at),
        "requester": doctor(placed.guest.doctor).reference,
        "dosageInstruction": [{"timing": {"event": [at]}}],
    }
