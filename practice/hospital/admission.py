"""A guest's Patient, Encounter, Conditions, AllergyIntolerances, Flags, height and weight; writes no order and no result."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from itertools import count

from practice.hospital.condition import Condition
from practice.hospital.diagnoses import diagnoses
from practice.hospital.flags import allergies, flags
from practice.hospital.people import BY_NAME, doctor
from practice.hospital.places import WARD_NAMES
from practice.hospital.roster import Guest
from practice.hospital.scene import Scene
from practice.hospital.words import (
    HL7,
    Json,
    coding,
    concept,
    instant,
    own,
    reference,
    sid,
    status_of,
)

TRANSFERRED = {"n3-25": "N5-09", "n5-19": "N3-06"}
CONTACTS = {
    "n3-12": ("赵一鸣", "儿子", "555-0112"),
    "n3-15": ("王小满", "女儿", "555-0115"),
    "n3-22": ("林芳", "妻子", "555-0122"),
}
"""Whom to call; the numbers are of no line that exists."""
VENTILATED = "n3-11"
"""Who was in intensive care from the fourth to the sixth day, and came back to the same bed."""
INTENSIVE = ("重症医学科", "重症-03")


def admission(scene: Scene, guest: Guest, picture: Condition) -> Iterator[Json]:
    numbers = count(int(guest.bed) * 37 + (0 if guest.ward == "N3" else 20_000) + 4368)
    yield patient(
        guest.slug,
        guest.name,
        guest.pinyin,
        is_male=guest.is_male,
        born=guest.birth_date(scene.now).isoformat(),
        number=next(numbers),
    )
    yield encounter(scene, guest, len(picture.problems))
    yield from diagnoses(scene, guest, picture)
    yield from allergies(scene, guest)
    yield from flags(scene, guest)


def patient(slug: str, name: str, pinyin: str, *, is_male: bool, born: str, number: int) -> Json:
    hospital_number = "B0382917" if slug == "n3-12" else f"B{381000 + number:07d}"
    return {
        "resourceType": "Patient",
        "id": f"p-{slug}",
        "identifier": [{"use": "usual", "system": sid("hospital-number"), "value": hospital_number}],
        "active": True,
        "name": [
            {"use": "official", "text": name, "family": name[0], "given": [name[1:]]},
            {"use": "usual", "text": pinyin},
        ],
        "gender": "male" if is_male else "female",
        "birthDate": born,
        **({"contact": [_contact(*CONTACTS[slug])]} if slug in CONTACTS else {}),
        "managingOrganization": reference("Organization", "yunting"),
    }


def _contact(name: str, relation: str, number: str) -> Json:
    return {
        "relationship": [concept(relation)],
        "name": {"text": name},
        "telecom": [{"system": "phone", "value": number, "use": "mobile"}],
    }


def encounter(scene: Scene, guest: Guest, problems: int) -> Json:
    admitted = scene.admitted(guest)
    serial = 4812 if guest.slug == "n3-12" else 4000 + int(guest.bed) * 13 + (0 if guest.ward == "N3" else 900)
    found = stay(guest.slug, guest.patient, f"{admitted:%y%m}-{serial:05d}", admitted)
    return found | {
        "status": "in-progress",
        "participant": [
            participant(f"{HL7}/v3-ParticipationType", "ATND", doctor(guest.doctor).reference),
            participant(own("participant"), "responsible-nurse", BY_NAME[guest.nurse].reference),
        ],
        "reasonCode": [concept(guest.headline)],
        "diagnosis": [
            {
                "condition": reference("Condition", f"c-{guest.slug}-{rank}"),
                "use": status_of("diagnosis-role", "AD"),
                "rank": rank,
            }
            for rank in range(1, problems + 1)
        ],
        "location": _locations(scene, guest, admitted),
    }


def stay(slug: str, patient_reference: Json, admission_number: str, admitted: datetime) -> Json:
    """The bare inpatient Encounter, without status, people and place."""
    return {
        "resourceType": "Encounter",
        "id": f"e-{slug}",
        "identifier": [{"system": sid("admission"), "value": admission_number}],
        "class": coding(f"{HL7}/v3-ActCode", "IMP", "inpatient encounter"),
        "subject": patient_reference,
        "period": {"start": instant(admitted)},
        "serviceProvider": reference("Organization", "yunting"),
    }


def participant(system: str, code: str, individual: Json) -> Json:
    return {"type": [{"coding": [coding(system, code)]}], "individual": individual}


def _locations(scene: Scene, guest: Guest, admitted: datetime) -> list[Json]:
    before = TRANSFERRED.get(guest.slug)
    if guest.slug == VENTILATED:
        return _away_and_back(scene, guest, admitted)
    if before is None:
        return whereabouts(guest.ward, f"{guest.ward}-{guest.bed}", "active", {"start": instant(admitted)})
    moved = instant(scene.now - timedelta(hours=3, minutes=20))
    first = whereabouts(before[:2], before, "completed", {"start": instant(admitted), "end": moved})
    return first + whereabouts(guest.ward, f"{guest.ward}-{guest.bed}", "active", {"start": moved})


def intensive_stay(scene: Scene, guest: Guest) -> tuple[datetime, datetime]:
    """From when until when he was in intensive care."""
    return scene.day(4 - guest.day, time(18, 10)), scene.day(6 - guest.day, time(18, 5))


def _away_and_back(scene: Scene, guest: Guest, admitted: datetime) -> list[Json]:
    """Here, in intensive care (of which this hospital has no Location, only the name), and here again."""
    left, back = intensive_stay(scene, guest)
    bed = f"{guest.ward}-{guest.bed}"
    first = whereabouts(guest.ward, bed, "completed", {"start": instant(admitted), "end": instant(left)})
    away = whereabouts(guest.ward, bed, "completed", {"start": instant(left), "end": instant(back)})
    for place, name in zip(away, INTENSIVE, strict=True):
        place["location"] = {"display": name}
    return [*first, *away, *whereabouts(guest.ward, bed, "active", {"start": instant(back)})]


def whereabouts(ward: str, bed: str, status: str, period: Json) -> list[Json]:
    """The ward's and the bed's entry of Encounter.location."""
    name = WARD_NAMES.get(ward, ward)
    places = ((ward, name, "wa"), (bed, bed.rpartition("-")[2], "bd"))
    return [
        {
            "location": reference("Location", key, text),
            "status": status,
            "physicalType": {"coding": [{"system": f"{HL7}/location-physical-type", "code": kind}]},
            "period": period,
        }
        for key, text, kind in places
    ]
