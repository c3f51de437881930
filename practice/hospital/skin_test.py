"""A drug that waits for its skin test, and one of the ward whose test was read as negative a while ago and that is not released yet."""

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal

from practice.hospital.lines import Line, Part
from practice.hospital.orders import Placed, orders, place
from practice.hospital.people import BY_NAME
from practice.hospital.roster import Guest
from practice.hospital.scene import Scene
from practice.hospital.words import HL7, Json, coding, concept, entry_identifier, instant, own, reference

SLUG = "n3-04"
TEST = Line(kind="nursing", codes=("SKINTEST-PEN",), frequency="ONCE", ago_h=Decimal(1))
DRUG = Line(
    kind="medication",
    parts=(Part(drug="penicillin-g-inj", amount=Decimal(4000000), unit="[iU]"),),
    route="IVGTT",
    frequency="Q6H",
    ago_h=Decimal(1),
)


def skin_test(scene: Scene, people: tuple[Guest, ...]) -> Iterator[Json]:
    """The test with its result, and the drug on hold that names it."""
    guest = next(one for one in people if one.slug == SLUG)
    test, drug = place(scene, guest, TEST, f"{SLUG}-skin-test"), place(scene, guest, DRUG, f"{SLUG}-held")
    yield from orders(scene, test)
    yield from held(scene, drug, test.id_of(1))
    read_at = scene.now - timedelta(minutes=25)
    yield {
        "resourceType": "Observation",
        "id": f"{SLUG}-skin-test-result",
        "identifier": entry_identifier(f"{SLUG}-skin-test-result"),
        "status": "final",
        "category": [concept("", coding(f"{HL7}/observation-category", "procedure"))],
        "code": concept("青霉素皮试", coding(own("nursing-order"), "SKINTEST-PEN")),
        "subject": guest.patient,
        "encounter": guest.encounter,
        "effectiveDateTime": instant(read_at),
        "issued": instant(read_at),
        "performer": [BY_NAME[guest.nurse].reference],
        "basedOn": [reference("ServiceRequest", test.id_of(1))],
        "valueString": "阴性",
    }


def held(scene: Scene, drug: Placed, test: str) -> Iterator[Json]:
    """The drug on hold that names its test."""
    for resource in orders(scene, drug):
        yield {**resource, **_hold(test)} if resource["resourceType"] == "MedicationRequest" else resource


def _hold(test: str) -> Json:
    return {
        "status": "on-hold",
        "statusReason": concept("skin test pending", coding(own("hold-reason"), "skin-test")),
        "supportingInformation": [reference("ServiceRequest", test)],
    }
