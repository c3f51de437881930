"""The first week of the patient of bed 11 as it is charted: every convention of the temperature chart once. No guidance for care.

Before this week nothing else of his vital signs is here: the other generators go back two and a half days.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime, time, timedelta
from decimal import Decimal

from practice.hospital.admission import VENTILATED
from practice.hospital.measures import PRINTED
from practice.hospital.people import BY_NAME
from practice.hospital.roster import Guest
from practice.hospital.scene import Scene
from practice.hospital.words import (
    HL7,
    LOINC,
    SNOMED,
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

SITES = {
    "o": ("oral", "74262004"),
    "x": ("axillary", "422543003"),
    "r": ("rectal", "34402009"),
    "e": ("ear", "42859004"),
    "s": ("skin", "52795006"),
}
SLOTS = """
1 14 x38.8v 104 . 22 3
1 18 x38.4 98 . 24 4
1 22 x37.9 92 . 22 2
2 02 x37.4 88 . 20 1
2 06 o37.2 84 . 20 1
2 10 r36.8 76 . 19 0
2 14 o37.0 82 . 19 0
2 18 -refused . . . .
2 22 o36.9 80 . 18 0
3 02 x36.7 80 . 18 0
3 06 x36.8 82 . 18 0
3 10 -away . . . .
3 14 x37.5 90 . 20 1
3 18 x37.9 94 . 22 2
3 22 x38.1 98 . 22 3
4 02 x38.6 106 . 24 4
4 06 x39.2c38.5 112 . 26 5
4 10 x39.8vc38.9 124 . 28 7a3
4 14 x39.4 120 . 28 6
4 18 e39.1 126 . R 5
4 22 e38.7 118 . R 4
5 02 s38.2 188 . R 4
5 06 s38.0 112 132 R 3
5 10 s37.7 104 128 R 3
5 14 e37.5 100 124 R 3
5 18 e37.0 98 118 R 2
5 22 e36.2 96 110 R 2
6 02 e34.8 90 . R 2
6 06 e35.6 84 . R 2
6 10 r36.1 82 . R 3
6 14 r36.6 80 . R 4
6 18 x36.8 82 . 18 3
6 22 x36.9 84 . 18 2
7 02 x36.8 80 . 17 2
7 06 x36.7 78 . 17 1
7 10 x36.6 76 . 18 1
7 14 -on-leave . . . .
7 18 x36.8 78 . 18 1
7 22 x36.7 76 . 17 0
"""
"""Day, hour, temperature (site, value, v checked again, c after cooling), pulse, heart rate, respiration (R ventilator), pain.

An `a` in the pain stands before the score after treatment.
"""
PRESSURES = "132/80 128/76;126/74 130/78;128/76 124/74;120/70 92/54;106/62 110/64L;118/70 122/72;124/74 126/76"
"""Morning and afternoon of each day; L: measured at the leg."""
TOTALS = (
    ("9108-2", "24小时入量", (1850, 2100, 2050, 3620, 3240, 2680, 2250)),
    ("9192-6", "24小时尿量", (1400, 1650, 1700, 760, 1480, 1920, 1850)),
    ("output-total", "24小时出量", (1520, 1780, 1800, 1010, 1760, 2120, 1980)),
    ("drainage", "引流量", (0, 0, 0, 0, 180, 120, 60)),
)
STOOLS = (
    "count=1",
    "count=0",
    "enemas=1 after-enema=0",
    "enemas=1 count=1 after-enema=2",
    "incontinent",
    "stoma",
    "enemas=2 after-enema=3",
)
NO_WEIGHT = ((4, "bedridden"), (5, "stretcher"), (7, "wheelchair"))
OPERATIONS = ((4, time(15, 20), "气管切开术"), (6, time(9, 40), "胸腔闭式引流术"))
ABSENT = {"refused": "asked-declined"}


def temperature_week(scene: Scene, people: Iterable[Guest]) -> Iterator[Json]:
    guest = next((one for one in people if one.slug == VENTILATED), None)
    if guest is None:
        return
    for line in SLOTS.split("\n"):
        if line:
            yield from _slot(scene, guest, *line.split())
    yield from _rows(scene, guest)
    yield from _corrected(scene, guest)
    for day, at, name in OPERATIONS:
        yield _operation(scene, guest, day, at, name)


def _moment(scene: Scene, guest: Guest, day: int, at: time) -> datetime:
    return scene.day(day - guest.day, at)


def _slot(
    scene: Scene, guest: Guest, day: str, hour: str, warm: str, pulse: str, heart: str, breaths: str, pain: str
) -> Iterator[Json]:
    at = _moment(scene, guest, int(day), time(int(hour), 4))
    if warm.startswith("-"):
        yield _absent(guest, at, "8310-5", "体温", warm[1:])
        return
    yield from _temperature(guest, at, warm)
    for code, name, said in (("8867-4", "脉搏", pulse), ("apical-rate", "心率", heart)):
        if said != ".":
            yield _value(guest, at, code, name, Decimal(said), "/min")
    if breaths == "R":
        yield _absent(guest, at, "9279-1", "呼吸频率", "on-ventilator") | {"method": _method("ventilator")}
    elif breaths != ".":
        yield _value(guest, at, "9279-1", "呼吸频率", Decimal(breaths), "/min")
    score, _, after = pain.partition("a")
    first = _value(guest, at, "72514-3", "疼痛数字评分", Decimal(score), "{score}")
    yield first
    if after:
        later = _value(guest, at + timedelta(minutes=40), "72514-3", "疼痛数字评分", Decimal(after), "{score}")
        yield later | _following(first, "after-treatment")


def _temperature(guest: Guest, at: datetime, said: str) -> Iterator[Json]:
    value, _, cooled = said[1:].partition("c")
    site, snomed = SITES[said[0]]
    where = {"bodySite": {"coding": [coding(SNOMED, snomed), coding(own("measuring-site"), site)]}}
    first = _value(guest, at, "8310-5", "体温", Decimal(value.rstrip("v")), "Cel") | where
    yield first | ({"method": _method("rechecked")} if value.endswith("v") else {})
    if cooled:
        later = _value(guest, at + timedelta(minutes=31), "8310-5", "体温", Decimal(cooled), "Cel") | where
        yield later | _following(first, "after-cooling")


def _following(first: Json, method: str) -> Json:
    before = {"url": structure("reading-before"), "valueReference": reference("Observation", first["id"])}
    return {"extension": [before], "method": _method(method)}


def _method(code: str) -> Json:
    return {"coding": [coding(own("reading-method"), code)]}


def _bare(guest: Guest, at: datetime, code: str, name: str) -> Json:
    key = f"w-{guest.slug}-{at:%m%d%H%M}-{code}"
    system = LOINC if code[0].isdigit() else own("nursing-sign")
    return {
        "resourceType": "Observation",
        "id": key,
        "identifier": entry_identifier(key),
        "status": "final",
        "category": [{"coding": [coding(f"{HL7}/observation-category", "vital-signs")]}],
        "code": concept(name, coding(system, code)),
        "subject": guest.patient,
        "encounter": guest.encounter,
        "effectiveDateTime": instant(at),
        "performer": [BY_NAME[guest.nurse].reference],
    }


def _value(guest: Guest, at: datetime, code: str, name: str, value: Decimal, unit: str) -> Json:
    return _bare(guest, at, code, name) | {"valueQuantity": quantity(value, PRINTED.get(unit, unit), unit)}


def _absent(guest: Guest, at: datetime, code: str, name: str, reason: str) -> Json:
    word = "not-applicable" if reason == "on-ventilator" else ABSENT.get(reason, "not-performed")
    codings = [coding(f"{HL7}/data-absent-reason", word), coding(own("not-measured"), reason)]
    return _bare(guest, at, code, name) | {"dataAbsentReason": {"coding": codings}}


def _rows(scene: Scene, guest: Guest) -> Iterator[Json]:
    for day, pair in enumerate(PRESSURES.split(";"), start=1):
        for hour, said in zip((8, 16), pair.split(), strict=True):
            at = _moment(scene, guest, day, time(hour, 2))
            yield _pressure(guest, max(at, scene.admitted(guest) + timedelta(minutes=5)) if hour == 8 else at, said)
    for day in range(1, 8):
        at = _moment(scene, guest, day, time(14, 6))
        yield _stool(guest, at, STOOLS[day - 1])
        yield _value(guest, at, "59408-5", "脉搏血氧饱和度", Decimal(93 + day % 4), "%")
        began = _moment(scene, guest, day, time(7, 0))
        for code, name, values in TOTALS:
            if values[day - 1]:
                yield _total(guest, began, code, name, values[day - 1])
    for day, reason in NO_WEIGHT:
        yield _absent(guest, _moment(scene, guest, day, time(7, 30)), "29463-7", "体重", reason)


def _total(guest: Guest, began: datetime, code: str, name: str, value: int) -> Json:
    """Of 24 hours from seven in the morning, written down when they were over."""
    ended = began + timedelta(days=1)
    found = _value(guest, ended + timedelta(minutes=5), code, name, Decimal(value), "mL")
    found.pop("effectiveDateTime")
    return found | {"effectivePeriod": {"start": instant(began), "end": instant(ended)}}


def _pressure(guest: Guest, at: datetime, said: str) -> Json:
    systolic, _, diastolic = said.rstrip("L").partition("/")
    parts = (("8480-6", "收缩压", systolic), ("8462-4", "舒张压", diastolic))
    found = _bare(guest, at, "85354-9", "血压") | {
        "component": [
            {"code": concept(name, coding(LOINC, code)), "valueQuantity": quantity(Decimal(value), "mmHg", "mm[Hg]")}
            for code, name, value in parts
        ]
    }
    leg = {"coding": [coding(SNOMED, "61685007"), coding(own("measuring-site"), "lower-limb")]}
    return found | ({"bodySite": leg} if said.endswith("L") else {})


def _stool(guest: Guest, at: datetime, said: str) -> Json:
    parts = []
    for word in said.split():
        name, _, number = word.partition("=")
        value: Json = {"valueInteger": int(number)} if number else {"valueBoolean": True}
        parts.append({"code": {"coding": [coding(own("stool-part"), name)]}, **value})
    return _bare(guest, at, "stool", "大便") | {"component": parts}


def _corrected(scene: Scene, guest: Guest) -> Iterator[Json]:
    """A temperature of the second day that was typed for another patient, and taken back."""
    at = _moment(scene, guest, 2, time(14, 1))
    yield _value(guest, at, "8310-5", "体温", Decimal("39.7"), "Cel") | {"status": "entered-in-error"}


def _operation(scene: Scene, guest: Guest, day: int, at: time, name: str) -> Json:
    key = f"op-{guest.slug}-{day}"
    return {
        "resourceType": "Procedure",
        "id": key,
        "identifier": entry_identifier(key),
        "status": "completed",
        "category": concept("手术", coding(SNOMED, "387713003")),
        "code": concept(name),
        "subject": guest.patient,
        "encounter": guest.encounter,
        "performedDateTime": instant(_moment(scene, guest, day, at)),
        "performer": [{"actor": BY_NAME["沈亦舟"].reference}],
    }
