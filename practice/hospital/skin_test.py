"""A drug that waits for its skin test, and one of the ward whose test was read as negative a while ago and that is not released yet."""

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal

from practice.hospital.lines import Line, Part
from practice.hospital.orders import Placed, orders, place
from practice.hospital.people import BY_NAME
from practice.hospital.roster import Guest
from practice.hospital.scene import Scene
from practice.hospital.words import HL7, Json, coding, concept, entry_identifier, instant, own, reference, structure

SLUG = "n3-04"
TEST = Line(kind="nursing", codes=("SKINTEST-PEN",), frequency="ONCE", ago_h=Decimal(1))
CEPHALOSPORIN = Line(kind="nursing", codes=("SKINTEST-CEF",), frequency="ONCE", ago_h=Decimal(1))
TUBERCULIN = Line(kind="nursing", codes=("PPD-TEST",), frequency="ONCE", ago_h=Decimal(30))
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


def started(scene: Scene, guest: Guest, test: str, minutes: int, batch: str) -> Json:
    """The solution was given so many minutes ago; it is read after twenty."""
    ident, at = f"{guest.slug}-skin-given", scene.now - timedelta(minutes=minutes)
    return {
        "resourceType": "Procedure",
        "id": ident,
        "identifier": entry_identifier(ident),
        "extension": [
            {"url": structure("skin-test-batch"), "valueString": batch},
            {"url": structure("skin-test-solution"), "valueString": "原药皮试液"},
            {"url": structure("read-from"), "valueDateTime": instant(at + timedelta(minutes=20))},
        ],
        "status": "completed",
        "category": concept("", coding(own("skin-test-step"), "given")),
        "code": concept("头孢菌素皮试(原药)", coding(own("nursing-order"), "SKINTEST-CEF")),
        "subject": guest.patient,
        "encounter": guest.encounter,
        "basedOn": [reference("ServiceRequest", test)],
        "performedDateTime": instant(at),
        "performer": [{"actor": BY_NAME[guest.nurse].reference}],
        "bodySite": [concept("左前臂掌侧")],
    }


def running(scene: Scene, people: tuple[Guest, ...]) -> Iterator[Json]:
    """One that runs, one whose time has come, a tuberculin test that is read tomorrow."""
    for slug, minutes, batch in (("n3-07", 12, "260318A"), ("n3-23", 24, "260402B")):
        guest = next(one for one in people if one.slug == slug)
        test = place(scene, guest, CEPHALOSPORIN, f"{slug}-skin-running")
        yield from orders(scene, test)
        yield started(scene, guest, test.id_of(1), minutes, batch)
    guest = next(one for one in people if one.slug == "n3-19")
    test = place(scene, guest, TUBERCULIN, "n3-19-tuberculin")
    yield from orders(scene, test)
    given = started(scene, guest, test.id_of(1), 26 * 60, "PPD2603")
    at = scene.now - timedelta(hours=26)
    times = [
        {"url": structure("skin-test-batch"), "valueString": "PPD2603"},
        {"url": structure("skin-test-solution"), "valueString": "结核菌素纯蛋白衍生物(PPD)"},
        {"url": structure("read-from"), "valueDateTime": instant(at + timedelta(hours=48))},
        {"url": structure("read-until"), "valueDateTime": instant(at + timedelta(hours=72))},
    ]
    code = concept("结核菌素试验(PPD)", coding(own("nursing-order"), "PPD-TEST"))
    yield {**given, "extension": times, "code": code}


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
