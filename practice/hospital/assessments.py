"""Earlier assessments of the ward N3 by the pack's own points and follow-ups: some due again, some high, a few never made.

What the pack needs permission for is there as history only: a hospital may have had it once.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

import orjson

import resources
from practice.hospital.people import BY_NAME, Staff, doctor
from practice.hospital.roster import Guest
from practice.hospital.scene import Scene
from practice.hospital.words import (
    BASE,
    HL7,
    LOINC,
    Json,
    coding,
    concept,
    entry_identifier,
    instant,
    own,
    quantity,
    reference,
    structure,
)

Answers = Mapping[str, Any]
NEVER = frozenset({"17", "19"})
"""Beds of patients who came today: nobody has assessed them yet."""
OVERDUE = frozenset({"03", "26"})
"""Beds whose weekly assessments were forgotten."""
_LEVELS = {"S": 0, "1": 1, "2": 2, "3": 3}
_BARTHEL = {
    "feeding": (0, 5, 10, 10),
    "bathing": (0, 0, 5, 5),
    "grooming": (0, 5, 5, 5),
    "dressing": (0, 5, 10, 10),
    "bowels": (5, 10, 10, 10),
    "bladder": (0, 5, 10, 10),
    "toilet": (0, 5, 10, 10),
    "transfer": (5, 10, 15, 15),
    "mobility": (0, 5, 10, 15),
    "stairs": (0, 0, 5, 10),
}
"""Points by level of nursing: special, first, second, third."""
_LICENSED = {
    "BRADEN": {"sensory": "3", "moisture": "3", "activity": "1", "mobility": "2", "nutrition": "2", "friction": "3"},
    "MORSE": {"history": "no", "secondary": "yes", "aid": "none", "iv": "yes", "gait": "weak", "mental": "oriented"},
}
_HISTORY = frozenset({"12", "27"})
_LYING = {"27": {"BRADEN": {"mobility": "1", "friction": "2"}}}
"""What is worse of whom, so that the total is the one of his flag."""


def assessments(scene: Scene, people: Iterable[Guest]) -> Iterator[Json]:
    pack = _pack()
    for guest in people:
        if guest.ward != "N3" or guest.bed in NEVER:
            continue
        hours = 1 + int(guest.bed) % 5
        yield from _one(scene, guest, pack, "NEWS2", _news2(guest), scene.now - timedelta(hours=hours, minutes=12))
        for form, answers in (("BARTHEL", _barthel(guest)), ("NRS2002", _nutrition(guest))):
            yield from _one(scene, guest, pack, form, answers, _weekly(scene, guest))
        if guest.bed in _HISTORY:
            for form, answers in _LICENSED.items():
                known = {item["id"]: item for item in pack[form]["items"]}
                own = {**answers, **_LYING.get(guest.bed, {}).get(form, {})}
                if all(_option(known[key], said) for key, said in own.items() if key in known):
                    yield from _one(scene, guest, pack, form, own, _weekly(scene, guest))


def _weekly(scene: Scene, guest: Guest) -> datetime:
    """The last one of a weekly round that began two hours after the admission."""
    first = scene.admitted(guest) + timedelta(hours=2)
    if guest.bed in OVERDUE:
        return first
    weeks = max((scene.now - first) // timedelta(days=7), 0)
    return min(first + timedelta(days=7) * weeks, scene.now - timedelta(minutes=20))


def _news2(guest: Guest) -> Answers:
    heat, pulse, systolic, _, saturation, breaths, flow = guest.vitals
    return {
        "rr": Decimal(breaths),
        "spo2_scale1": Decimal(saturation),
        "oxygen": "oxygen" if flow else "air",
        "sbp": Decimal(systolic),
        "pulse": Decimal(pulse),
        "acvpu": "A",
        "temp": heat,
    }


def _barthel(guest: Guest) -> Answers:
    level = _LEVELS[guest.level]
    return {item: str(points[level]) for item, points in _BARTHEL.items()}


def _nutrition(guest: Guest) -> Answers:
    is_ill = guest.level in {"S", "1"}
    return {
        "nutrition": "1" if is_ill else "0",
        "disease": "1",
        "age70": "yes" if guest.age >= 70 else "no",
    }


def _pack() -> dict[str, Any]:
    """Each form with its score's table."""
    home = resources.path("packs/practice")
    scores = {one["id"]: one for one in orjson.loads((home / "scores.json").read_bytes())["scores"]}
    forms = orjson.loads((home / "assessments.json").read_bytes())["forms"]
    return {form["id"]: {**form, **scores[form["id"]]} for form in forms if form["id"] in scores}


def _option(item: Json, said: Any) -> Json | None:
    if isinstance(said, Decimal):
        return next((one for one in item["options"] if _holds(one, said)), None)
    return next((one for one in item["options"] if one["code"] == said), None)


def _holds(option: Json, value: Decimal) -> bool:
    low, high = (None if option.get(name) is None else Decimal(str(option[name])) for name in ("min", "max"))
    return (low is None or low <= value) and (high is None or value <= high)


def _one(
    scene: Scene, guest: Guest, pack: dict[str, Any], ident: str, answers: Answers, at: datetime
) -> Iterator[Json]:
    form, key = pack[ident], f"{ident.lower().replace('_', '-')}-{guest.slug}"
    items = [item for item in form["items"] if item["id"] in answers]
    options = {item["id"]: _option(item, answers[item["id"]]) for item in items}
    points = {name: Decimal(str(option["points"])) for name, option in options.items() if option}
    total = sum(points.values(), Decimal(0))
    band = next(one for one in form["interpretation"] if Decimal(str(one["min"])) <= total <= Decimal(str(one["max"])))
    follow = next(one for one in form["responses"] if _follows(one, total, points))
    nurse = BY_NAME[guest.nurse]
    head = {"encounter": guest.encounter, "subject": guest.patient}
    yield _response(form, key, items, options, answers, total, band, follow, at, nurse, head)
    yield _total(form, key, points, total, band, at, nurse, head)
    yield from _following(scene, guest, form, key, total, band, follow, at, nurse, head)


def _follows(one: Json, total: Decimal, points: Mapping[str, Decimal]) -> bool:
    some = one.get("any_item_points")
    return one["min"] <= total <= one["max"] and (some is None or any(each >= some for each in points.values()))


def _row(kind: str, key: str, **members: Any) -> Json:
    return {"resourceType": kind, "id": key, "identifier": entry_identifier(key), **members}


def _response(
    form: Json,
    key: str,
    items: list[Json],
    options: Mapping[str, Json | None],
    answers: Answers,
    total: Decimal,
    band: Json,
    follow: Json,
    at: datetime,
    nurse: Staff,
    head: Json,
) -> Json:
    due = follow["due_minutes"]
    parts: list[Json] = [
        {"url": "title", "valueString": form["name_zh"]},
        {"url": "total", "valueDecimal": total},
        {"url": "band", "valueCode": band["level"]},
        {"url": "text", "valueString": band["label_zh"]},
        {"url": "advice", "valueString": follow["zh"]},
        *([{"url": "scale", "valueCode": "1"}] if form["id"] == "NEWS2" else []),
        *([{"url": "due", "valueDateTime": instant(at + timedelta(minutes=due))}] if due else []),
        *([{"url": "late", "valueDateTime": instant(at + timedelta(minutes=follow["late_minutes"]))}] if due else []),
    ]
    made = _row(
        "QuestionnaireResponse",
        key,
        extension=[{"url": structure("assessment-outcome"), "extension": parts}],
        questionnaire=f"{BASE}/Questionnaire/{form['id']}|2026.11.21",
        status="completed",
        authored=instant(at),
        author=nurse.reference,
        item=[_item(form["id"], item, options[item["id"]], answers[item["id"]]) for item in items],
        **head,
    )
    return made | {"identifier": entry_identifier(key)[0]}


def _item(form: str, item: Json, option: Json | None, said: Any) -> Json:
    words = {"yes": "是", "no": "否"}
    value: Json
    if isinstance(said, Decimal):
        value = {"valueQuantity": quantity(said, item["unit"])}
    else:
        shown = (option or {}).get("label_zh") or words.get(said, said)
        value = {"valueCoding": coding(own("assessment-answer"), f"{form}.{item['id']}.{said}", shown)}
    points = (
        [] if option is None else [{"url": structure("answer-points"), "valueDecimal": Decimal(str(option["points"]))}]
    )
    return {"linkId": item["id"], "text": item["name_zh"], "answer": [{"extension": points, **value}]}


def _total(
    form: Json,
    key: str,
    points: Mapping[str, Decimal],
    total: Decimal,
    band: Json,
    at: datetime,
    nurse: Staff,
    head: Json,
) -> Json:
    loinc = form.get("total_loinc")
    codes = [coding(LOINC, loinc)] if loinc else []
    level = coding(own("assessment-band"), f"{form['id']}.{band['level']}", band["label_zh"])
    return _row(
        "Observation",
        f"{key}-total",
        status="final",
        category=[{"coding": [coding(f"{HL7}/observation-category", "survey", "Survey")]}],
        code=concept(form["name_zh"], *codes, coding(own("assessment"), form["id"], form["name_zh"])),
        effectiveDateTime=instant(at),
        performer=[nurse.reference],
        valueQuantity=quantity(total, "{score}"),
        interpretation=[concept(band["label_zh"], level)],
        derivedFrom=[reference("QuestionnaireResponse", key)],
        component=[
            {
                "code": {"coding": [coding(own("assessment-item"), f"{form['id']}.{name}")]},
                "valueQuantity": quantity(value, "{score}"),
            }
            for name, value in points.items()
        ],
        **head,
    )


def _following(
    scene: Scene,
    guest: Guest,
    form: Json,
    key: str,
    total: Decimal,
    band: Json,
    follow: Json,
    at: datetime,
    nurse: Staff,
    head: Json,
) -> Iterator[Json]:
    """When again; the mark of a high one; and of what warned that a doctor has looked, but for one that waits."""
    if follow["due_minutes"]:
        yield _task(form, key, "reassess", form["name_zh"], at, nurse, head) | {
            "status": "requested",
            "restriction": {
                "period": {
                    "start": instant(at + timedelta(minutes=follow["due_minutes"])),
                    "end": instant(at + timedelta(minutes=follow["late_minutes"])),
                }
            },
        }
    if follow.get("is_high") and form["id"] != "NRS2002" and form["id"] not in _LICENSED:
        named = f"{form['flag']['zh']} {band['label_zh']} {form['short_zh']} {total:f}"
        yield _row(
            "Flag",
            f"{key}-flag",
            extension=[
                {"url": structure("tag-reason"), "valueString": f"{form['short_zh']} {total:f} {band['label_zh']}"},
                {"url": structure("flag-source"), "valueReference": reference("QuestionnaireResponse", key)},
            ],
            status="active",
            category=[{"coding": [coding(own("tag-kind"), "risk")]}],
            code=concept(named, coding(own("risk"), form["flag"]["code"], named)),
            period={"start": instant(at)},
            author=nurse.reference,
            **head,
        )
    if follow.get("call"):
        yield _warned(scene, guest, form, key, total, band, follow, at, nurse, head)


def _warned(
    scene: Scene,
    guest: Guest,
    form: Json,
    key: str,
    total: Decimal,
    band: Json,
    follow: Json,
    at: datetime,
    nurse: Staff,
    head: Json,
) -> Json:
    call = follow["call"]
    text = f"{form['short_zh']} {total:f} {band['label_zh']}：{follow['zh']}"
    warned = _task(form, f"{key}-warning", "answer-warning", text, at, nurse, head, about=key) | {
        "priority": "stat" if call["is_stat"] else "urgent",
        "performerType": [{"text": call["zh"]}],
        "restriction": {
            "period": {"start": instant(at), "end": instant(at + timedelta(minutes=call["within_minutes"]))}
        },
    }
    looked = at + timedelta(minutes=8)
    done = {
        "type": {"coding": [coding(own("care-step"), "answer-warning")]},
        "valueString": "已床旁查看，继续目前处理",
    }
    return warned | {
        "status": "completed",
        "owner": doctor(guest.doctor).reference,
        "lastModified": instant(min(looked, scene.now)),
        "executionPeriod": {"end": instant(min(looked, scene.now))},
        "output": [done],
    }


def _task(form: Json, key: str, kind: str, text: str, at: datetime, nurse: Staff, head: Json, about: str = "") -> Json:
    name = f"{key}-again" if kind == "reassess" else key
    return _row(
        "Task",
        name,
        intent="order",
        code={"coding": [coding(own("task"), kind)]},
        description=text,
        focus=reference("QuestionnaireResponse", about or key),
        encounter=head["encounter"],
        authoredOn=instant(at),
        lastModified=instant(at),
        requester=nurse.reference,
        input=[
            {
                "type": {"coding": [coding(own("assessment"), form["id"], form["name_zh"])]},
                "valueCanonical": f"{BASE}/Questionnaire/{form['id']}|2026.11.21",
            }
        ],
        **{"for": head["subject"]},
    )
