"""What the orders page shows beyond plain orders, once each.

A request form with its appointment, a herbal prescription in the decoction room, an antibacterial whose 72-hour look is near, a skin
test that nobody has read, and two order sets of the hospital itself.
"""

from collections.abc import Iterator
from datetime import time, timedelta
from decimal import Decimal

from practice.hospital.doses import doses
from practice.hospital.lines import Line, Part
from practice.hospital.orders import orders, place
from practice.hospital.people import doctor
from practice.hospital.roster import Guest
from practice.hospital.scene import Scene
from practice.hospital.skin_test import TEST, held
from practice.hospital.words import (
    HL7,
    Json,
    coding,
    concept,
    entry_identifier,
    instant,
    own,
    reference,
    sid,
    structure,
)

SCANNED, BOILED, LOOKED_AT, TESTED = "n3-36", "n3-34", "n3-28", "n3-29"
SCAN = Line(kind="imaging", codes=("CT-CHEST-CE",), frequency="ONCE", marks=frozenset({"new"}))
LOOK = Line(
    kind="medication",
    parts=(Part(drug="levofloxacin-inj", amount=Decimal(500), unit="mg"),),
    route="IVGTT",
    frequency="QD",
    ago_h=Decimal(70),
)
PENICILLIN = Line(
    kind="medication",
    parts=(Part(drug="penicillin-g-inj", amount=Decimal(4000000), unit="[iU]"),),
    route="IVGTT",
    frequency="Q6H",
    marks=frozenset({"new"}),
)
HERBS = (
    ("huangqi", "黄芪", "15", "sovereign", ""),
    ("baizhu", "白术", "10", "minister", ""),
    ("fuling", "茯苓", "15", "assistant", ""),
    ("bohe", "薄荷", "5", "assistant", "后下"),
    ("gancao", "甘草", "6", "courier", ""),
)
DAYS = 2
"""For how many days back the doses are charted, as for everybody."""
FORM = {
    "purpose": "treatment",
    "site": "胸膜腔",
    "culture": "胸水培养已送",
    "susceptibility": "未回",
    "prior": "无",
    "cause": "肺炎旁积液感染",
}


def requests(scene: Scene, people: tuple[Guest, ...]) -> Iterator[Json]:
    by_slug = {one.slug: one for one in people}
    yield from _scan(scene, by_slug[SCANNED])
    yield from _herbs(scene, by_slug[BOILED])
    yield from _look(scene, by_slug[LOOKED_AT])
    test = place(scene, by_slug[TESTED], TEST, f"{TESTED}-skin-test")
    yield from orders(scene, test)
    yield from held(scene, place(scene, by_slug[TESTED], PENICILLIN, f"{TESTED}-held"), test.id_of(1))
    yield from _sets()


def _scan(scene: Scene, guest: Guest) -> Iterator[Json]:
    """With contrast: one question nobody could answer yet. An appointment for tomorrow."""
    placed = place(scene, guest, SCAN, f"{guest.slug}-scan")
    asked = (("metformin", "目前是否服用二甲双胍", "no", "否"), ("pregnant", "是否可能妊娠", "unknown", "未知，请询问"))
    form: Json = {
        "requisition": {"system": sid("order-group"), "value": f"g-{placed.key}"},
        "priority": "urgent",
        "reasonCode": [{"text": "肺部真菌感染治疗后复查"}],
        "bodySite": [{"text": "胸部"}],
        "orderDetail": [
            {
                "coding": [coding(own("request-question"), code, question), coding(own("request-answer"), value)],
                "text": f"{question}: {words}",
            }
            for code, question, value, words in asked
        ],
    }
    for one in orders(scene, placed):
        if one["resourceType"] == "ServiceRequest":
            kind = {"coding": [coding(own("request-form"), "imaging")]}
            yield {**one, **form, "category": [*one["category"], kind]}
        else:
            yield one
    start = scene.day(1, time(9, 30))
    yield {
        "resourceType": "Appointment",
        "id": f"{guest.slug}-scan-slot",
        "identifier": entry_identifier(f"{guest.slug}-scan-slot"),
        "status": "booked",
        "start": instant(start),
        "end": instant(start + timedelta(minutes=20)),
        "basedOn": [reference("ServiceRequest", placed.id_of(1))],
        "participant": [
            {"actor": guest.patient, "status": "accepted"},
            {"actor": {"display": "CT 一室"}, "status": "accepted"},
        ],
    }


def _herbs(scene: Scene, guest: Guest) -> Iterator[Json]:
    """Seven doses, decocted by the hospital, which says how far it is."""
    key = f"{guest.slug}-herbs"
    line = Line(
        kind="medication",
        parts=tuple(Part(drug="omeprazole-cap", amount=Decimal(grams), unit="g") for _, _, grams, _, _ in HERBS),
        route="PO",
        frequency="QD",
        ago_h=Decimal(20),
    )
    placed = place(scene, guest, line, key)
    lines: list[Json] = []
    for one in orders(scene, placed):
        if one["resourceType"] != "MedicationRequest":
            yield one
            continue
        ident, name, _, role, note = HERBS[len(lines)]
        lines.append(reference("MedicationRequest", one["id"]))
        said: list[Json] = [
            {"url": "role", "valueCode": role},
            *([{"url": "footnote", "valueString": note}] if note else []),
            {"url": "doses", "valuePositiveInt": 7},
            {"url": "method", "valueString": "水煎"},
            {"url": "decocted-by", "valueCode": "hospital"},
            {"url": "usage", "valueString": "分2次温服"},
        ]
        herbal: Json = {"url": structure("herbal-prescription"), "extension": said}
        what = concept(name, coding(own("herb"), ident, name))
        yield {**one, "extension": [*one["extension"], herbal], "medicationCodeableConcept": what}
    names = {one["reference"]: concept(HERBS[at][1], coding(own("herb"), HERBS[at][0])) for at, one in enumerate(lines)}
    for dose in doses(scene, placed, DAYS):
        yield {**dose, "medicationCodeableConcept": names[dose["request"]["reference"]]}
    yield {
        "resourceType": "Task",
        "id": f"{key}-decoction",
        "identifier": entry_identifier(f"{key}-decoction"),
        "status": "in-progress",
        "intent": "order",
        "code": {"coding": [coding(own("task"), "decoction")]},
        "businessStatus": {"text": "煎煮中（第2锅）"},
        "basedOn": lines,
        "focus": lines[0],
        "for": guest.patient,
        "encounter": guest.encounter,
        "authoredOn": instant(placed.signed_at),
        "lastModified": instant(scene.now - timedelta(minutes=35)),
    }


def _look(scene: Scene, guest: Guest) -> Iterator[Json]:
    placed = place(scene, guest, LOOK, f"{guest.slug}-look")
    said = [
        {"url": name.replace("_", "-"), "valueCode" if name == "purpose" else "valueString": words}
        for name, words in FORM.items()
    ]
    use: Json = {"url": structure("antimicrobial-use"), "extension": said}
    for one in orders(scene, placed):
        is_drug = one["resourceType"] == "MedicationRequest"
        more: Json = {"extension": [*one.get("extension", []), use], "reasonCode": [{"text": "肺炎旁积液"}]}
        yield {**one, **more} if is_drug else one
    yield from doses(scene, placed, DAYS)
    drug = reference("MedicationRequest", placed.id_of(1))
    yield {
        "resourceType": "Task",
        "id": f"{placed.key}-review",
        "identifier": entry_identifier(f"{placed.key}-review"),
        "status": "requested",
        "intent": "order",
        "code": {"coding": [coding(own("task"), "antimicrobial-review")]},
        "basedOn": [drug],
        "focus": drug,
        "for": guest.patient,
        "encounter": guest.encounter,
        "authoredOn": instant(placed.signed_at),
        "requester": doctor(guest.doctor).reference,
        "restriction": {"period": {"end": instant(placed.signed_at + timedelta(hours=72))}},
    }


def _sets() -> Iterator[Json]:
    """One of the pack's name, which it stands for, and one of its own."""
    yield _set("site-cap", "社区获得性肺炎", "J18.9", (("nursing", "NL-1", True), ("lab", "1988-5", True)))
    yield _set("site-lung", "呼吸科晨间复查（本院）", "", (("lab", "1988-5", True), ("nursing", "VS-BID", False)))


def _set(ident: str, title: str, icd: str, items: tuple[tuple[str, str, bool], ...]) -> Json:
    systems = {"nursing": own("nursing-order"), "lab": "http://loinc.org"}
    focus = {
        "code": coding(f"{HL7}/usage-context-type", "focus"),
        "valueCodeableConcept": {"coding": [coding("http://hl7.org/fhir/sid/icd-10", icd)]},
    }
    return {
        "resourceType": "PlanDefinition",
        "id": ident,
        "url": f"https://practice.example/PlanDefinition/{ident}",
        "status": "active",
        "title": title,
        "type": {"coding": [coding(f"{HL7}/plan-definition-type", "order-set")]},
        "description": "虚构医院医务处",
        **({"useContext": [focus]} if icd else {}),
        "contained": [
            {
                "resourceType": "ActivityDefinition",
                "id": f"a{at}",
                "status": "active",
                "kind": "ServiceRequest",
                "code": {"coding": [coding(systems[kind], code)]},
            }
            for at, (kind, code, _) in enumerate(items)
        ],
        "action": [
            {"title": code, "precheckBehavior": "yes" if is_on else "no", "definitionCanonical": f"#a{at}"}
            for at, (_, code, is_on) in enumerate(items)
        ],
    }
