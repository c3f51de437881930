"""A guest's Conditions: the ranked diagnoses of the stay with both codes, side and list, and for some a pair of Chinese medicine.

ICD-11 stands beside ICD-10 exactly where the pack's table has it; the words are the ward's own.
"""

from collections.abc import Iterator
from datetime import timedelta

from practice.hospital.condition import Condition, Problem
from practice.hospital.pack import Content
from practice.hospital.people import doctor
from practice.hospital.roster import Guest
from practice.hospital.scene import Scene
from practice.hospital.words import (
    ICD10,
    ICD11,
    SNOMED,
    Json,
    coding,
    concept,
    entry_identifier,
    instant,
    own,
    status_of,
    structure,
)

_SIDES = {
    "left": ("Left", "7771000", "Left"),
    "right": ("Right", "24028007", "Right"),
    "bilateral": ("Bilateral", "51440002", "Right and left"),
}


def diagnoses(scene: Scene, guest: Guest, picture: Condition) -> Iterator[Json]:
    """The first of the stay is the main one. What the outpatient clinic sent the guest with stands on its own list."""
    for rank, problem in enumerate(picture.problems, start=1):
        found = _condition(scene, guest, str(rank), problem, "preliminary")
        yield found | {"extension": _place(rank)}
    if picture.outpatient is not None:
        yield _condition(scene, guest, "op", picture.outpatient, "outpatient")
    if picture.pair is not None:
        disease, syndrome = picture.pair
        first = _condition(scene, guest, "tcm", disease, "preliminary", "disease")
        yield first
        link = {"url": structure("tcm-syndrome-of"), "valueReference": {"reference": f"Condition/{first['id']}"}}
        yield _condition(scene, guest, "tcm-s", syndrome, "preliminary", "syndrome") | {"extension": [link]}


def _condition(scene: Scene, guest: Guest, name: str, problem: Problem, use: str, tradition: str = "") -> Json:
    key = f"c-{guest.slug}-{name}"
    category = [
        status_of("condition-category", "encounter-diagnosis"),
        {"coding": [coding(own("diagnosis-use"), use)]},
        *([{"coding": [coding(own("tcm-diagnosis"), tradition)]}] if tradition else []),
    ]
    verification = "provisional" if problem.is_provisional else "confirmed"
    found: Json = {
        "resourceType": "Condition",
        "id": key,
        "identifier": entry_identifier(key),
        "clinicalStatus": status_of("condition-clinical", "active"),
        "verificationStatus": status_of("condition-ver-status", verification),
        "category": category,
        "code": concept(problem.text, *_codings(scene.content, problem)),
        "subject": guest.patient,
        "encounter": guest.encounter,
        "recordedDate": instant(scene.admitted(guest) + timedelta(minutes=25)),
        "recorder": doctor(guest.doctor).reference,
    }
    return found | ({"bodySite": [_side(problem.side)]} if problem.side else {})


def _codings(content: Content, problem: Problem) -> list[Json]:
    if not problem.code:
        return []
    row = content.diagnoses.get(problem.code)
    icd11 = [coding(ICD11, row["icd11_code"])] if row is not None and row["icd11_code"] else []
    return [coding(ICD10, problem.code), *icd11]


def _place(rank: int) -> list[Json]:
    ranked: Json = {"url": structure("diagnosis-rank"), "valuePositiveInt": rank}
    return [ranked, *([{"url": structure("primary-diagnosis"), "valueBoolean": True}] if rank == 1 else [])]


def _side(side: str) -> Json:
    words, snomed, display = _SIDES[side]
    return concept(words, coding(own("laterality"), side, words), coding(SNOMED, snomed, display))
