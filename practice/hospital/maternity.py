"""Ward N2 (妇产科): mother and newborn, beds shared, kept, paid for with the room, cleaned, closed, borrowed. Invented people.

And on N3 the orders by which two go home today and one goes to N5.
"""

from collections.abc import Iterator
from datetime import timedelta

from practice.hospital.admission import participant, patient, stay, whereabouts
from practice.hospital.people import BY_NAME, doctor
from practice.hospital.places import bed, location
from practice.hospital.roster import Guest
from practice.hospital.scene import Scene
from practice.hospital.words import HL7, Json, coding, concept, entry_identifier, instant, own, reference, structure

MOTHER, CHILD = "n2-01", "n2-01-1"
LYING = (
    (MOTHER, "01", "苗映雪", "Miao Yingxue", False, 30, "顺产后第 1 天", 40),
    ("n2-02", "02", "夏知秋", "Xia Zhiqiu", False, 27, "先兆早产", 52),
    ("n2-03a", "03", "唐映荷", "Tang Yinghe", False, 45, "宫腔镜检查（日间）", 5),
    ("n2-03b", "03", "陆怀真", "Lu Huaizhen", False, 38, "宫腔镜检查（日间）", 3),
    ("n2-04", "04", "安若曦", "An Ruoxi", False, 33, "妊娠期糖尿病", 28),
    ("n2-05", "05", "苗映雪", "Miao Yingxue", False, 41, "子宫肌瘤 待手术", 20),
    ("n2-06", "06", "乐清晏", "Yue Qingyan", False, 36, "妊娠合并哮喘", 9),
)
"""Slug, bed, name, pinyin, sex, age, reason, hours since admission. Two bear one name; the last lies in a bed of N5.

Bed 06 is taken by somebody of another ward, whom no station of N2 knows.
"""
BORROWED = "n2-06"
LENT = "N5-14"
HOLDS = {
    "N2-03": ("shared", "", "日间病房，两人轮用"),
    "N2-07": ("whole-room", "n2-04", "包房"),
    "N2-08": ("reserved", "", "择期手术，明日入院"),
}
STATES = {"N2-09": ("H", "终末消毒"), "N2-10": ("C", "设备维修")}
GOES_HOME, MOVES_ON = ("n3-05", "n3-23"), "n3-34"


def maternity(scene: Scene, people: tuple[Guest, ...]) -> Iterator[Json]:
    yield from _places()
    for number, (slug, label, name, pinyin, is_male, age, reason, hours) in enumerate(LYING, start=1):
        yield from _lying(
            scene, slug, label, (name, pinyin, reason), is_male=is_male, age=age, hours=hours, number=number
        )
    yield from _child(scene)
    by_slug = {guest.slug: guest for guest in people}
    for slug in GOES_HOME:
        yield from _order(scene, by_slug[slug], "discharge", "出院（今日）")
    yield from _order(scene, by_slug[MOVES_ON], "transfer", "转科：心血管内科 内五病区")


def _places() -> Iterator[Json]:
    yield location("N2", "妇产科 内二病区", "wa", "yunting-site")
    for number in range(1, 11):
        key = f"N2-{number:02d}"
        found = held(key, bed("N2", f"{number:02d}", {f"N2-{one[1]}" for one in LYING}))
        if key in STATES:
            code, words = STATES[key]
            found |= {"description": words, "operationalStatus": {"system": f"{HL7}/v2-0116", "code": code}}
        yield found


def _lying(
    scene: Scene,
    slug: str,
    label: str,
    words: tuple[str, str, str],
    *,
    is_male: bool,
    age: int,
    hours: int,
    number: int,
) -> Iterator[Json]:
    name, pinyin, reason = words
    since = scene.now - timedelta(hours=hours)
    born = f"{scene.now.year - age}-02-{10 + number:02d}"
    who = patient(slug, name, pinyin, is_male=is_male, born=born, number=8200 + number)
    yield who
    key = LENT if slug == BORROWED else f"N2-{label}"
    found = stay(slug, reference("Patient", who["id"]), f"{since:%y%m}-{4200 + number:05d}", since)
    yield found | {
        "status": "in-progress",
        "participant": [
            participant(f"{HL7}/v3-ParticipationType", "ATND", doctor("沈").reference),
            participant(own("participant"), "responsible-nurse", BY_NAME["半夏"].reference),
        ],
        "reasonCode": [concept(reason)],
        "location": whereabouts("N2", key, "active", {"start": instant(since)}),
    }


def _child(scene: Scene) -> Iterator[Json]:
    """苗映雪之女: registered from her mother's chart, in her mother's bed."""
    born = scene.now - timedelta(hours=31)
    child = reference("Patient", f"p-{CHILD}")
    yield {
        "resourceType": "Patient",
        "id": f"p-{CHILD}",
        "identifier": [{"system": "https://wardlight.org/fhir/sid/wristband", "value": "NB-N2-0417"}],
        "active": True,
        "name": [{"use": "temp", "text": "苗映雪之女"}],
        "gender": "female",
        "birthDate": born.date().isoformat(),
        "_birthDate": {
            "extension": [
                {"url": "http://hl7.org/fhir/StructureDefinition/patient-birthTime", "valueDateTime": instant(born)}
            ]
        },
    }
    yield {
        "resourceType": "RelatedPerson",
        "id": f"mother-{CHILD}",
        "active": True,
        "patient": child,
        "relationship": [{"coding": [coding(f"{HL7}/v3-RoleCode", "MTH", "mother")]}],
        "name": [{"text": "苗映雪"}],
    }
    yield stay(CHILD, child, f"{born:%y%m}-04299", born) | {
        "status": "in-progress",
        "partOf": reference("Encounter", f"e-{MOTHER}"),
        "location": whereabouts("N2", "N2-01", "active", {"start": instant(born)}),
    }


def _order(scene: Scene, guest: Guest, code: str, words: str) -> Iterator[Json]:
    """The doctor's order and its check by a nurse."""
    asked, key = scene.now - timedelta(hours=3), f"{code}-{guest.slug}"
    yield {
        "resourceType": "ServiceRequest",
        "id": key,
        "identifier": entry_identifier(key),
        "status": "active",
        "intent": "order",
        "category": [
            {"coding": [coding(own("order-term"), "temporary")]},
            {"coding": [coding(own("order-kind"), "other")]},
        ],
        "code": concept(words, coding(own("review-order"), code)),
        "subject": guest.patient,
        "encounter": guest.encounter,
        "occurrenceDateTime": instant(scene.now.replace(hour=16, minute=0)),
        "authoredOn": instant(asked),
        "requester": doctor(guest.doctor).reference,
    }
    yield {
        "resourceType": "Task",
        "id": f"{key}-verify",
        "identifier": entry_identifier(f"{key}-verify"),
        "status": "completed",
        "intent": "order",
        "code": {"coding": [coding(own("task"), "verify-order")]},
        "basedOn": [reference("ServiceRequest", key)],
        "focus": reference("ServiceRequest", key),
        "for": guest.patient,
        "encounter": guest.encounter,
        "authoredOn": instant(asked),
        "executionPeriod": {"start": instant(asked), "end": instant(asked + timedelta(minutes=6))},
        "owner": BY_NAME[guest.nurse].reference,
    }


def held(key: str, found: Json) -> Json:
    """The bed's Location with what it is kept for."""
    if key not in HOLDS:
        return found
    kind, slug, reason = HOLDS[key]
    parts: list[Json] = [{"url": "kind", "valueCode": kind}]
    parts += [{"url": "for", "valueReference": reference("Encounter", f"e-{slug}")}] if slug else []
    names = {one[0]: one[2] for one in LYING}
    parts += [{"url": "name", "valueString": names[slug]}] if slug else []
    return found | {
        "extension": [{"url": structure("bed-hold"), "extension": [*parts, {"url": "reason", "valueString": reason}]}]
    }
