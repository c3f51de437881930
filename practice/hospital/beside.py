"""What stands beside the charts: teams, consults, permissions, recalls, insurance, accounts, skin tests; writes no order."""

from collections.abc import Iterable, Iterator
from datetime import timedelta
from decimal import Decimal

from practice.hospital.people import BY_NAME, doctor
from practice.hospital.roster import Guest
from practice.hospital.scene import Scene
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

CHIEF = {"沈": "顾", "梁": "顾", "江": "江", "陆": "江"}
INSURANCE = ("职工医保", "职工医保", "居民医保", "职工医保", "居民医保", "自费", "异地职工医保")
CONSULTS = (
    ("1", "n5-02", "江", "沈", "", "requested", "urgent", "NSTEMI 合并右下肺斑片影，请评估是否肺部感染及抗菌方案", 120),
    ("2", "n5-17", "江", "", "N3", "accepted", "routine", "心衰患者低氧加重，请协助鉴别肺源性因素", 1200),
    ("3", "n3-12", "沈", "", "N5", "requested", "urgent", "脓毒症、血压低，请评估心功能与容量", 6),
)
"""Number, patient, who asks, doctor who is asked or the department, status, priority, question, minutes ago.

Two are urgent: one is late, one is not yet.
"""
COMES_WITHIN = {"urgent": timedelta(minutes=10), "routine": timedelta(hours=24)}
"""Core rules of medical quality and safety (2018): an urgent consult within ten minutes, another within a day."""
SKIN_TESTS = (
    ("n3-07", "头孢曲松皮试", "阴性", "NEG", 10, 24),
    ("n3-28", "青霉素皮试", "阴性", "NEG", 30, 24),
    ("n3-35", "青霉素皮试", "阳性", "POS", 50, 0),
    ("n3-02", "头孢曲松皮试", "阴性", "NEG", 22, 24),
    ("n3-19", "青霉素皮试", "阳性", "POS", 3, 0),
)
"""Patient, test, result, interpretation, hours ago, hours it holds (0: for ever)."""


def beside(scene: Scene, people: Iterable[Guest]) -> Iterator[Json]:
    known = {guest.slug: guest for guest in people}
    for place, guest in enumerate(known.values()):
        yield _team(guest)
        yield _coverage(guest, INSURANCE[place % len(INSURANCE)], place)
        yield _account(scene, guest, place)
    for row in CONSULTS:
        yield _consult(scene, known[row[1]], row)
    yield _permission(scene, known["n5-08"])
    yield _recall(scene)
    yield _approval(scene, known["n3-36"])
    yield _message(scene, known["n3-15"])
    for test in SKIN_TESTS:
        yield _skin_test(scene, known[test[0]], *test[1:])


def _team(guest: Guest) -> Json:
    members = [doctor(CHIEF[guest.doctor]), doctor(guest.doctor), BY_NAME[guest.nurse]]
    return {
        "resourceType": "CareTeam",
        "id": f"ct-{guest.slug}",
        "identifier": entry_identifier(f"ct-{guest.slug}"),
        "status": "active",
        "name": f"{doctor(guest.doctor).name}组",
        "subject": guest.patient,
        "encounter": guest.encounter,
        "participant": [{"member": one.reference} for one in dict.fromkeys(members)],
    }


def _consult(scene: Scene, guest: Guest, row: tuple[str, str, str, str, str, str, str, str, int]) -> Json:
    number, _, asks, asked, ward, status, priority, question, ago = row
    at = scene.now - timedelta(minutes=ago)
    owner = doctor(asked).reference if asked else reference("Organization", f"dept-{ward}")
    return {
        "resourceType": "Task",
        "id": f"consult-{number}",
        "identifier": entry_identifier(f"consult-{number}"),
        "status": status,
        "intent": "order",
        "priority": priority,
        "code": {"coding": [coding(own("task"), "consult", "会诊")]},
        "description": question,
        "for": guest.patient,
        "encounter": guest.encounter,
        "authoredOn": instant(at),
        "lastModified": instant(at),
        "requester": doctor(asks).reference,
        "owner": owner,
        "restriction": {"period": {"start": instant(at), "end": instant(at + COMES_WITHIN[priority])}},
    }


def _permission(scene: Scene, guest: Guest) -> Json:
    since = scene.now - timedelta(days=1)
    return {
        "resourceType": "Consent",
        "id": "permission-1",
        "identifier": entry_identifier("permission-1"),
        "status": "active",
        "scope": {"coding": [coding(f"{HL7}/consentscope", "patient-privacy")]},
        "category": [{"coding": [coding("http://loinc.org", "59284-0")]}],
        "patient": guest.patient,
        "dateTime": instant(since),
        "performer": [doctor("江").reference],
        "organization": [reference("Organization", "yunting")],
        "policyRule": {"coding": [coding(f"{HL7}/v3-ActCode", "OPTIN")]},
        "provision": {
            "type": "permit",
            "period": {"start": instant(since), "end": instant(scene.now + timedelta(days=2))},
            "actor": [
                {
                    "role": {"coding": [coding(f"{HL7}/v3-ParticipationType", "IRCP")]},
                    "reference": doctor("沈").reference,
                }
            ],
        },
    }


def _recall(scene: Scene) -> Json:
    """卢映秋 left yesterday; two examinations are not charged yet."""
    at = scene.now - timedelta(hours=3)
    return {
        "resourceType": "Task",
        "id": "recall-1",
        "identifier": entry_identifier("recall-1"),
        "status": "requested",
        "intent": "order",
        "code": {"coding": [coding(own("task"), "recall-for-charge", "补费召回")]},
        "description": "漏记 2 笔检查费，请核对后补记",
        "for": reference("Patient", "p-n3-left-2"),
        "encounter": reference("Encounter", "e-n3-left-2"),
        "authoredOn": instant(at),
        "lastModified": instant(at),
        "requester": reference("Organization", "yunting", "住院收费处"),
        "owner": reference("Organization", "dept-N3"),
    }


def _approval(scene: Scene, guest: Guest) -> Json:
    """The pharmacist asks the doctor in charge."""
    at = scene.now - timedelta(hours=1, minutes=20)
    return {
        "resourceType": "Task",
        "id": "approval-1",
        "identifier": entry_identifier("approval-1"),
        "status": "requested",
        "intent": "order",
        "priority": "urgent",
        "code": concept("特殊级抗菌药审批", coding(own("task"), "approval")),
        "description": "伏立康唑：请补充用药指征和送检结果",
        "for": guest.patient,
        "encounter": guest.encounter,
        "authoredOn": instant(at),
        "lastModified": instant(at),
        "requester": BY_NAME["丁香"].reference,
        "owner": doctor("沈").reference,
        "restriction": {"period": {"start": instant(at), "end": instant(at + timedelta(hours=24))}},
    }


def _message(scene: Scene, guest: Guest) -> Json:
    return {
        "resourceType": "Communication",
        "id": "message-1",
        "identifier": entry_identifier("message-1"),
        "status": "completed",
        "subject": guest.patient,
        "encounter": guest.encounter,
        "sent": instant(scene.now - timedelta(minutes=35)),
        "sender": BY_NAME[guest.nurse].reference,
        "recipient": [doctor("沈").reference],
        "payload": [{"contentString": "患者诉右下肢胀痛较前加重，请来看一下"}],
    }


def _coverage(guest: Guest, kind: str, place: int) -> Json:
    number = f"5301{19000000 + place * 7919:08d}{guest.age:02d}"
    found: Json = {
        "resourceType": "Coverage",
        "id": f"cov-{guest.slug}",
        "identifier": entry_identifier(f"cov-{guest.slug}"),
        "status": "active",
        "type": concept(kind, coding(own("fee-type"), kind)),
        "beneficiary": guest.patient,
        "payor": [reference("Organization", "yunting") if kind != "自费" else guest.patient],
    }
    return found if kind == "自费" else found | {"subscriberId": number}


def _account(scene: Scene, guest: Guest, place: int) -> Json:
    """R4's Account has no balance: two extensions of ours carry it."""
    prepaid = Decimal(3000 + place % 5 * 1000)
    balance = prepaid - Decimal(guest.day * 740 + place * 13)
    amounts = (("account-prepaid", prepaid), ("account-balance", balance))
    return {
        "resourceType": "Account",
        "id": f"acc-{guest.slug}",
        "identifier": [*entry_identifier(f"acc-{guest.slug}"), {"system": sid("account"), "value": f"A-{guest.slug}"}],
        "extension": [
            {"url": structure(name), "valueMoney": {"value": value, "currency": "CNY"}} for name, value in amounts
        ],
        "status": "active",
        "subject": [guest.patient],
        "servicePeriod": {"start": instant(scene.admitted(guest))},
        "coverage": [{"coverage": reference("Coverage", f"cov-{guest.slug}"), "priority": 1}],
    }


def _skin_test(scene: Scene, guest: Guest, name: str, said: str, flag: str, ago: int, holds: int) -> Json:
    at = scene.now - timedelta(hours=ago)
    key = f"st-{guest.slug}"
    valid = [{"url": structure("valid-until"), "valueDateTime": instant(at + timedelta(hours=holds))}] if holds else []
    found: Json = {
        "resourceType": "Observation",
        "id": key,
        "identifier": entry_identifier(key),
        "status": "final",
        "category": [{"coding": [coding(f"{HL7}/observation-category", "exam")]}],
        "code": concept(name, coding(own("skin-test"), name.removesuffix("皮试"))),
        "subject": guest.patient,
        "encounter": guest.encounter,
        "effectiveDateTime": instant(at),
        "issued": instant(at),
        "performer": [BY_NAME[guest.nurse].reference],
        "valueString": said,
        "interpretation": [{"coding": [coding(f"{HL7}/v3-ObservationInterpretation", flag)]}],
    }
    return {**found, "extension": valid} if valid else found
