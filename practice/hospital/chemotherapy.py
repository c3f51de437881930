"""The cycles of chemotherapy that a patient had before the present stay: orders that are done, and who gave each drug when.

Amounts are those of the rule pack's sample regimen as a person of 59 kg might get them, invented for the flowsheet; they guide nobody.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from decimal import Decimal

from practice.hospital.pack import medication, printed_unit, route_of
from practice.hospital.people import BY_NAME, doctor
from practice.hospital.roster import Guest
from practice.hospital.scene import Scene
from practice.hospital.words import HL7, Json, coding, entry_identifier, instant, own, quantity, reference, status_of

TREATED = "n3-33"
CYCLE = (
    ("dexamethasone-inj", Decimal(10), "mg", "IVP", 0),
    ("ondansetron-inj", Decimal(8), "mg", "IVP", 10),
    ("paclitaxel-inj", Decimal(240), "mg", "IVGTT", 40),
    ("carboplatin-inj", Decimal(400), "mg", "IVGTT", 240),
)
"""Drug, amount, unit, route, minutes after the beginning of the day's infusions."""
FIRST_AFTER = timedelta(hours=20)
"""From the admission to the first drug."""


def cycle(scene: Scene, guest: Guest, came: datetime, slug: str) -> Iterator[Json]:
    """The drugs of the stay `slug`, which began at `came`."""
    if guest.slug != TREATED:
        return
    begun = came + FIRST_AFTER
    yield _check(guest, came, slug)
    for number, (drug, amount, unit, route, after) in enumerate(CYCLE, start=1):
        at = begun + timedelta(minutes=after)
        key = f"chemo-{slug}-{number}"
        dose = quantity(amount, printed_unit(unit), unit)
        shared: Json = {
            "status": "completed",
            "medicationCodeableConcept": medication(scene.content, drug),
            "subject": guest.patient,
        }
        yield {
            "resourceType": "MedicationRequest",
            "id": key,
            "identifier": entry_identifier(key),
            "intent": "order",
            **shared,
            "category": [
                {"coding": [coding(own("order-term"), "temporary")]},
                {"coding": [coding(own("order-kind"), "medication")]},
                {"coding": [coding(f"{HL7}/medicationrequest-category", "inpatient")]},
            ],
            "encounter": reference("Encounter", f"e-{slug}"),
            "authoredOn": instant(came + timedelta(hours=2)),
            "requester": doctor(guest.doctor).reference,
            "dosageInstruction": [
                {
                    "timing": {"event": [instant(at)]},
                    "route": route_of(scene.content, route),
                    "doseAndRate": [{"doseQuantity": dose}],
                },
            ],
        }
        yield {
            "resourceType": "MedicationAdministration",
            "id": f"ma-{key}",
            "identifier": entry_identifier(f"ma-{key}"),
            "category": status_of("medication-admin-category", "inpatient"),
            **shared,
            "context": reference("Encounter", f"e-{slug}"),
            "effectiveDateTime": instant(at),
            "performer": [BY_NAME[guest.nurse].performer],
            "request": reference("MedicationRequest", key),
            "dosage": {"route": route_of(scene.content, route), "dose": dose},
        }


def _check(guest: Guest, came: datetime, slug: str) -> Json:
    """A nurse checked them together before the first was given."""
    lines = [reference("MedicationRequest", f"chemo-{slug}-{number}") for number in range(1, len(CYCLE) + 1)]
    return {
        "resourceType": "Task",
        "id": f"v-chemo-{slug}",
        "identifier": entry_identifier(f"v-chemo-{slug}"),
        "status": "completed",
        "intent": "order",
        "code": {"coding": [coding(own("task"), "verify-order", "核对医嘱")]},
        "basedOn": lines,
        "focus": lines[0],
        "for": guest.patient,
        "encounter": reference("Encounter", f"e-{slug}"),
        "authoredOn": instant(came + timedelta(hours=2)),
        "owner": BY_NAME[guest.nurse].reference,
        "executionPeriod": {"end": instant(came + timedelta(hours=2, minutes=20))},
    }
