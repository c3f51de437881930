"""What an execution plan meets: three orders that cannot be split, a patient whose units central made itself, and what nurses did already.

The orders came over from another software, as its own words show. Nothing of them is due, because nobody can say when.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from uuid import NAMESPACE_URL, uuid5

from practice.hospital.orders import Placed, is_done, kind_of
from practice.hospital.pack import medication, printed_unit, route_of
from practice.hospital.people import BY_NAME, doctor
from practice.hospital.roster import Guest
from practice.hospital.scene import Scene
from practice.hospital.words import Json, coding, entry_identifier, instant, own, quantity, reference, sid

PLANNED_THERE = "n3-20"
"""Whose units central makes itself and prints on its own labels."""
HIS_UNIT = sid("his-unit")
_CARRIED_OUT = frozenset({"care", "position", "activity", "education", "procedure", "tcm"})
_OPEN = timedelta(minutes=50)
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


def carried_out(scene: Scene, placed: Iterable[Placed]) -> Iterator[Json]:
    """Nursing orders and treatments of the last day, each time with its Task; what is due within the hour is still open."""
    for one in placed:
        is_wanted = one.line.kind == "nursing" and scene.content.nursing[one.line.codes[0]]["category"] in _CARRIED_OUT
        if is_wanted and one.checked_at is not None and one.stopped_at is None:
            for number, at in enumerate(_past(scene, one), start=1):
                yield _step(scene, one, number, at)


def _past(scene: Scene, placed: Placed) -> list[datetime]:
    """The times of the last day until an hour ago, as the schedule of the order has them."""
    begin, end = max(scene.now - timedelta(days=1, hours=1), placed.signed_at), scene.now - _OPEN
    repeat = placed.frequency.timing.get("repeat", {})
    if placed.times:
        every = [scene.day(day, clock) for day in (-2, -1, 0) for clock in placed.times]
    elif repeat.get("periodUnit") == "h" and repeat.get("period"):
        step = timedelta(hours=float(repeat["period"]) / float(repeat.get("frequency", 1)))
        every = [placed.signed_at + number * step for number in range(int((scene.now - placed.signed_at) / step) + 1)]
    else:
        every = [placed.signed_at]
    return [at for at in every if begin <= at <= end]


def _step(scene: Scene, placed: Placed, number: int, at: datetime) -> Json:
    """As docs/fhir-mapping.md has a step of a unit, and its name."""
    key, nurse = f"{placed.key}-done-{number:02d}", BY_NAME[placed.guest.nurse].reference
    line = reference("ServiceRequest", placed.id_of(1))
    said = entry_identifier(placed.id_of(1))[0]["value"]
    name = str(uuid5(uuid5(NAMESPACE_URL, sid("unit")), f"{said}|{at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"))
    done = instant(at + timedelta(minutes=scene.dice(key, "late").randint(0, 25)))
    return {
        "resourceType": "Task",
        "id": key,
        "identifier": entry_identifier(key),
        "status": "completed",
        "intent": "order",
        "code": {"coding": [coding(own("task"), "unit-step")]},
        "basedOn": [line],
        "focus": line,
        "for": placed.guest.patient,
        "encounter": placed.guest.encounter,
        "executionPeriod": {"end": done},
        "authoredOn": done,
        "requester": nurse,
        "owner": nurse,
        "reasonCode": {"coding": [coding(own("unit-step"), "carry-out", "Carried out")]},
        "restriction": {"period": {"start": instant(at), "end": instant(at)}},
        "input": [
            {
                "type": {"coding": [coding(own("task"), "unit-step")]},
                "valueIdentifier": {"system": sid("unit"), "value": name},
            }
        ],
    }


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
