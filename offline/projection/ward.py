"""The bed map and the patient banner; refuses to leave out a bed, or a patient without one."""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal
from functools import lru_cache
from typing import Any

import msgspec

from client.clinical import pinyin
from client.clinical.scores import ScoreBook
from client.clinical.vitals import last_moment
from client.fhir import names
from client.records import Allergy, AllergyKnowledge, Bed, HoldKind, Patient, Problem, Stay, Tag
from offline import census
from offline.census import Here
from offline.projection import (
    bed_signs,
    bedding,
    beside,
    cases,
    chart,
    doses,
    lists,
    records,
    results,
    rows,
    safety,
    skin_allergies,
    stopping,
    told,
)
from offline.projection.doses import Who
from offline.projection.lists import natural
from offline.projection.plan import Plan
from offline.projection.scales import second_scale
from offline.store.books import Books
from offline.views import Banner, BedCard, BedSigns, DueDose, LatestVital, Measure, WardMap

FRESH_VITALS = timedelta(hours=24)
AHEAD = timedelta(hours=8)
_SOON = timedelta(minutes=60)
SIGNS = ("8310-5", "8867-4", "9279-1", "8480-6", "8462-4", "59408-5", "3151-8", "3150-0", "9269-2", names.CONSCIOUSNESS)
_NEWS2 = {"rr": "9279-1", "spo2_scale1": "59408-5", "sbp": "8480-6", "pulse": "8867-4", "temp": "8310-5"}
_SECOND = {"oxygen": "spo2_scale2_o2"}
_SCORED = frozenset({*_NEWS2.values(), "3151-8", "3150-0", "9269-2", names.CONSCIOUSNESS})
ONE_SET = timedelta(hours=1)
ALERT = Decimal(15)
GLASGOW = "9269-2"
_ROOM_AIR = Decimal(21)


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """Everything the cards need, read once for the whole ward."""

    patients: Mapping[str, Patient]
    stays: Mapping[str, Stay]
    here: Mapping[str, Here]
    allergies: Mapping[str, tuple[AllergyKnowledge, tuple[Allergy, ...]]]
    problems: Mapping[str, tuple[Problem, ...]]
    tags: Mapping[str, tuple[Tag, ...]]
    vitals: Mapping[str, Mapping[str, LatestVital]]
    to_verify: Mapping[str, int]
    due: Mapping[str, Sequence[DueDose]]
    critical: Mapping[str, int]
    alike: Mapping[str, tuple[str, ...]]
    signs: Mapping[str, BedSigns]
    second_scale: Collection[str] = ()
    """Of whom a doctor ordered NEWS2's second scale."""
    suspected: Mapping[str, str] = field(default_factory=dict)


def ward_map(books: Books, ward: str, now: datetime, plan: Plan, scores: ScoreBook) -> WardMap:
    """All usable and unusable beds of the ward in order, then patients without a bed. `ward` is its Location's key."""
    beds = chart.beds(books)
    everybody = census.ward(books)
    looked = _look(books, everybody, beds, now, plan, scores)
    by_bed: dict[str, list[str]] = defaultdict(list)
    for key in looked.here:
        stay = looked.stays.get(key)
        by_bed[stay.bed if stay and stay.bed in beds else ""].append(key)
    by_bed = {bed: _with_children(keys, looked) for bed, keys in by_bed.items()}
    own = sorted(
        (bed for bed in beds.values() if bed.ward == ward or bed.key in by_bed), key=lambda bed: natural(bed.label)
    )
    cards = [card for bed in own for card in _cards(bed, by_bed.get(bed.key, []), looked, scores, now)]
    cards += [_card(_foreign(looked.stays.get(key)), key, looked, scores, now) for key in by_bed.get("", [])]
    return WardMap(ward=ward, name=_ward_name(books, ward), cards=tuple(cards), as_of=_as_of(everybody))


def cards_of(
    books: Books, everybody: Sequence[Here], now: datetime, plan: Plan, scores: ScoreBook
) -> dict[str, BedCard]:
    """Cards of patients who do not lie on the ward: without a bed of ours, in the order given."""
    looked = _look(books, everybody, chart.beds(books), now, plan, scores)
    cards = {here.patient: _card(None, here.patient, looked, scores, now) for here in everybody}
    return {key: msgspec.structs.replace(card, is_guest=True) for key, card in cards.items()}


def _look(
    books: Books, everybody: Sequence[Here], beds: Mapping[str, Bed], now: datetime, plan: Plan, scores: ScoreBook
) -> Looked:
    keys = [here.patient for here in everybody]
    patients, stays = chart.patients(books, keys), chart.stays(books, keys)
    labels = {key: beds[stay.bed].label for key, stay in stays.items() if stay.bed and stay.bed in beds}
    who = {
        key: Who(patient=key, name=patients[key].name if key in patients else "", bed=labels.get(key, ""))
        for key in keys
    }
    due: dict[str, list[DueDose]] = defaultdict(list)
    for one in doses.due_doses(books, who, now - doses.BACK, now + AHEAD, now, plan, open_only=True):
        due[one.patient].append(one)
    tags = chart.tags_of(books, keys, now)
    return Looked(
        patients=patients,
        stays=stays,
        signs=bed_signs.bed_signs(books, stays, tags, now),
        here={here.patient: here for here in everybody},
        allergies=chart.allergies_of(books, keys),
        problems=chart.problems_of(books, keys),
        tags=tags,
        vitals=chart.latest_vitals(books, keys, SIGNS, now - FRESH_VITALS, last_moment(now)),
        to_verify=Counter(to_verify(books, keys)) + Counter(stopping.counts(books, keys, now)),
        due=due,
        critical={
            key: len(every) for key, every in results.unread_critical(books, keys, now - lists.CRITICAL_WINDOW).items()
        },
        alike=look_alikes(patients, labels),
        second_scale=second_scale(books, keys, scores.scale_orders, now),
        suspected=cases.suspected(books, keys),
    )


def to_verify(books: Books, keys: Collection[str]) -> dict[str, int]:
    """How many order groups of each patient have an open verify task and are still in force."""
    where = "code = ? AND status NOT IN ('completed', 'cancelled', 'entered-in-error', 'rejected', 'failed')"
    found = rows.read(books, ["Task"], patients=keys, where=where, values=[names.VERIFY_ORDER], with_marks=False)
    leads = [(row.patient or "", lead) for row in found for lead in records.task(row).orders[:1]]
    shown = rows.by_key(books, [lead for _, lead in leads])
    counted: dict[str, int] = defaultdict(int)
    for patient, lead in leads:
        if lead in shown and records.order(shown[lead]).status in safety.RUNNING:
            counted[patient] += 1
    return counted


def _cards(bed: Bed, keys: Sequence[str], looked: Looked, scores: ScoreBook, now: datetime) -> list[BedCard]:
    return [
        msgspec.structs.replace(_card(bed, key, looked, scores, now), **_company(bed, key, keys, looked))
        for key in keys
    ] or [BedCard(bed=bed)]


def _with_children(keys: Sequence[str], looked: Looked) -> list[str]:
    """A newborn right after its mother."""
    parents = {stay.part_of for key in keys if (stay := looked.stays.get(key)) is not None and stay.part_of}

    def place(key: str) -> tuple[str, bool, str]:
        stay = looked.stays.get(key)
        family = stay.part_of or (stay.key if stay.key in parents else "") if stay is not None else ""
        return family, stay is not None and stay.part_of is not None, key

    return sorted(keys, key=place)


def _foreign(stay: Stay | None) -> Bed | None:
    """A bed of another ward, of which no Location is here: what the stay itself says of it."""
    return (
        Bed(key=stay.bed, label=stay.bed_name, ward=None) if stay is not None and stay.bed and stay.bed_name else None
    )


def _company(bed: Bed, key: str, keys: Sequence[str], looked: Looked) -> dict[str, Any]:
    """Who lies in the same bed, and whether that may be."""
    own = looked.stays.get(key)
    others = [one for one in keys if one != key]
    is_shared = bed.hold is not None and bed.hold.kind is HoldKind.SHARED
    strangers = [
        one for one in others if own is None or one not in looked.stays or not bedding.is_own(own, looked.stays[one])
    ]
    return {
        "beside": tuple(looked.patients[one].name for one in others if one in looked.patients),
        "is_doubled": bool(strangers) and not is_shared,
    }


def _mother(stay: Stay | None, looked: Looked) -> str:
    if stay is None or stay.part_of is None:
        return ""
    found = next((looked.patients.get(one.patient) for one in looked.stays.values() if one.key == stay.part_of), None)
    return found.name if found is not None else ""


def _card(bed: Bed | None, key: str, looked: Looked, scores: ScoreBook, now: datetime) -> BedCard:
    here, vitals, due = looked.here[key], looked.vitals.get(key, {}), looked.due.get(key, ())
    on_second = key in looked.second_scale
    news2, is_urgent = early_warning(vitals, scores, on_second_scale=on_second)
    knowledge, allergies = looked.allergies.get(key, (AllergyKnowledge.UNAVAILABLE, ()))
    return BedCard(
        bed=bed,
        patient=looked.patients.get(key) or Patient(key=key, name=""),
        stay=looked.stays.get(key),
        allergy=knowledge,
        allergies=allergies,
        problems=looked.problems.get(key, ()),
        tags=looked.tags.get(key, ()),
        vitals=tuple(vitals[code] for code in SIGNS if code in vitals),
        news2=news2,
        news2_is_urgent=is_urgent,
        is_on_second_scale=on_second,
        to_verify=looked.to_verify.get(key, 0),
        due=sum(one.slot_at <= now + _SOON for one in due),
        overdue=sum(one.is_overdue for one in due),
        unread_critical=looked.critical.get(key, 0),
        suspected=looked.suspected.get(key, ""),
        next_due=next((one for one in due), None),
        looks_like=looked.alike.get(key, ()),
        signs=looked.signs.get(key, BedSigns()),
        mother=_mother(looked.stays.get(key), looked),
        is_borrowed=_is_borrowed(bed, looked.stays.get(key)),
        fresh_at=rows.at_or_none(here.fresh_at_ms),
        left_at=rows.at_or_none(here.left_at_ms),
    )


def _is_borrowed(bed: Bed | None, stay: Stay | None) -> bool:
    """One of another ward's beds; of a bed of which no Location is here that is what it says."""
    if bed is None or stay is None or stay.ward is None:
        return False
    return bed.ward != stay.ward


def early_warning(
    vitals: Mapping[str, LatestVital], scores: ScoreBook, *, on_second_scale: bool = False
) -> tuple[int | None, bool]:
    """NEWS2 total and whether one parameter alone scores 3; no total while any part is not known. The second scale is a doctor's order.

    Consciousness is the newer of what was answered (A C V P U) and the Glasgow total: 15 is alert, less is one of C, V, P, U, which
    all score the same. Oxygen comes from the flow or the inspired fraction; where neither was recorded, nothing is assumed. A score is of
    one set of measurements: what was measured more than an hour before the newest of them is not known now.
    """
    vitals = _of_one_time(vitals)
    answers: dict[str, Decimal | str | None] = {name: _value(vitals, code) for name, code in _NEWS2.items()}
    flow, fraction = _value(vitals, "3151-8"), _value(vitals, "3150-0")
    answers["acvpu"] = _consciousness(vitals)
    if flow is not None:
        answers["oxygen"] = "oxygen" if flow > 0 else "air"
    elif fraction is not None:
        answers["oxygen"] = "oxygen" if fraction > _ROOM_AIR else "air"
    if on_second_scale:
        saturation = answers.pop("spo2_scale1")
        answers |= {"scale": "2", _SECOND.get(str(answers.get("oxygen")), "spo2_scale2_air"): saturation}
    found = scores.score("NEWS2", answers)
    return (None if found.total is None else int(found.total)), any(points >= 3 for points in found.points.values())


def _of_one_time(vitals: Mapping[str, LatestVital]) -> Mapping[str, LatestVital]:
    scored = {code: vital for code, vital in vitals.items() if code in _SCORED and vital.sign.taken_at is not None}
    newest = max((vital.sign.taken_at for vital in scored.values() if vital.sign.taken_at), default=None)
    if newest is None:
        return {}
    return {
        code: vital
        for code, vital in scored.items()
        if vital.sign.taken_at is not None and newest - vital.sign.taken_at <= ONE_SET
    }


def _consciousness(vitals: Mapping[str, LatestVital]) -> str | None:
    said, scored = vitals.get(names.CONSCIOUSNESS), vitals.get(GLASGOW)
    coma = _value(vitals, GLASGOW)
    by_coma = None if coma is None else "A" if coma == ALERT else "C"
    if said is None or said.sign.answer is None or said.sign.taken_at is None:
        return by_coma
    is_newer = scored is None or scored.sign.taken_at is None or said.sign.taken_at >= scored.sign.taken_at
    return said.sign.answer if is_newer or by_coma is None else by_coma


def _value(vitals: Mapping[str, LatestVital], code: str) -> Decimal | None:
    found = vitals.get(code)
    return found.sign.amount.value if found and found.sign.amount else None


def look_alikes(
    patients: Mapping[str, Patient], labels: Mapping[str, str], of: Collection[str] | None = None
) -> dict[str, tuple[str, ...]]:
    """Beds of patients (all, or `of` these) whose names are easily mixed up: the same sound, or all characters but one the same.

    Nobody without a name is alike anybody.
    """
    found: dict[str, tuple[str, ...]] = {}
    named = {key: person for key, person in patients.items() if person.name.strip()}
    sounds = {key: _sound(person.name) for key, person in named.items()}
    for key in named if of is None else [key for key in of if key in named]:
        person, sound = named[key], sounds[key]
        others = [
            labels.get(other, "")
            for other, same in named.items()
            if other != key and (sound == sounds[other] or _is_one_off(person.name, same.name))
        ]
        if others:
            found[key] = tuple(sorted(others, key=natural))
    return found


@lru_cache(maxsize=1024)
def _sound(name: str) -> str:
    return pinyin.of_person(name).full


def _is_one_off(one: str, other: str) -> bool:
    """Of the same length of at least three, with the same first character, differing in one place."""
    return (
        len(one) == len(other) >= 3 and one[0] == other[0] and sum(a != b for a, b in zip(one, other, strict=True)) <= 1
    )


def _ward_name(books: Books, ward: str) -> str:
    found = rows.by_key(books, [ward]).get(ward)
    return str(found.resource.get("name", "")) if found else ""


def _as_of(everybody: Sequence[Here]) -> datetime | None:
    """Up to when everybody's rows are known; None while anybody's are not."""
    times = [here.fresh_at_ms for here in everybody]
    return rows.at(min(time for time in times if time is not None)) if times and None not in times else None


def banner(books: Books, key: str, now: datetime) -> Banner | None:
    """None for a patient of whom nothing is here."""
    person = chart.patient(books, key)
    if person is None:
        return None
    stay, beds = chart.stays(books, [key]).get(key), chart.beds(books)
    here = census.of(books, [key]).get(key)
    knowledge, allergies = chart.allergies(books, key)
    weight, height, clearance = safety.measures(books, person, now)
    return Banner(
        patient=person,
        stay=stay,
        bed=beds.get(stay.bed) if stay and stay.bed else None,
        allergy=knowledge,
        allergies=allergies,
        problems=chart.problems_of(books, [key])[key],
        tags=chart.tags_of(books, [key], now)[key],
        weight=weight,
        height=height,
        crcl=clearance,
        looks_like=_alike(books, key, beds),
        fresh_at=rows.at_or_none(here.fresh_at_ms) if here else None,
        left_at=rows.at_or_none(here.left_at_ms) if here and here.left_reason != census.GUEST else None,
        is_guest=here is not None and here.left_reason == census.GUEST,
        **_beside(books, key, stay, weight, height),
    )


def _beside(
    books: Books, key: str, stay: Stay | None, weight: Measure | None, height: Measure | None
) -> dict[str, Any]:
    """What the second zone of the banner shows."""
    found = beside.billing(books, key)
    team = beside.team(books, key)
    return {
        "bsa": beside.surface(weight, height),
        "skin_tests": told.skin_tests_read(books, key),
        "allergies_proposed": skin_allergies.proposed(books, [key]).get(key, ()),
        "coverage": found.coverage,
        "account": found.account,
        "billing_as_of": found.as_of,
        "ward_name": _ward_name(books, stay.ward) or stay.ward_name if stay and stay.ward else "",
        "team_name": team.name if team else "",
        "team": team.member_names if team else (),
    }


def _alike(books: Books, key: str, beds: Mapping[str, Bed]) -> tuple[str, ...]:
    patients = chart.patients(books, {key, *(here.patient for here in census.ward(books))})
    found = look_alikes(patients, {other: other for other in patients}, [key]).get(key, ())
    stays = chart.stays(books, found) if found else {}
    lying = (beds.get(stays[other].bed or "") if other in stays else None for other in found)
    return tuple(sorted((bed.label if bed else "" for bed in lying), key=natural))
