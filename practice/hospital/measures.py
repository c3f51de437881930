"""Writes vital signs every four hours, ending exactly with the values of the roster; judges none of them."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from decimal import Decimal

from practice.hospital.nursing import urine_of_day
from practice.hospital.people import BY_NAME
from practice.hospital.roster import Guest, Vitals
from practice.hospital.scene import Scene, between
from practice.hospital.words import HL7, LOINC, Json, coding, concept, entry_identifier, instant, quantity

HOURS = (2, 6, 10, 14, 18, 22)
STARTS: dict[str, Vitals] = {
    "worse": (Decimal("37.2"), 88, 132, 78, 96, 20, Decimal(2)),
    "better": (Decimal("38.4"), 104, 128, 76, 91, 23, Decimal(3)),
    "fever": (Decimal("39.0"), 102, 122, 72, 94, 22, Decimal(0)),
}
PRINTED = {"Cel": "℃", "/min": "次/分", "mm[Hg]": "mmHg", "mL/(24.h)": "mL/24h", "{score}": "分"}


def measures(scene: Scene, guest: Guest, days: float) -> Iterator[Json]:
    """At most `days` days back; patient 12 of N3 every hour for the last eight hours."""
    admitted = scene.admitted(guest)
    yield from _size(guest, admitted + timedelta(minutes=20))
    moments = reading_times(scene, max(admitted + timedelta(minutes=15), scene.now - timedelta(days=days)))
    if guest.slug == "n3-12":
        moments = sorted({*moments, *(scene.now - timedelta(hours=hours, minutes=6) for hours in range(8))})
        yield _urine(guest, scene)
    if not moments:
        moments = [scene.now - timedelta(minutes=9)]
    for number, moment in enumerate(moments):
        yield from reading(guest, moment, _values(scene, guest, moment, is_last=number == len(moments) - 1))


def reading_times(scene: Scene, since: datetime) -> list[datetime]:
    first = (since - scene.now).days - 1
    moments = (scene.day(offset, time(hour)) for offset in range(first, 1) for hour in HOURS)
    return [moment + timedelta(minutes=2) for moment in moments if since <= moment < scene.now - timedelta(minutes=4)]


def _values(scene: Scene, guest: Guest, moment: datetime, *, is_last: bool) -> Vitals:
    if is_last:
        return guest.vitals
    dice = scene.dice(guest.slug, instant(moment))
    stay = scene.now - scene.admitted(guest)
    share = (moment - scene.admitted(guest)) / stay
    if guest.trend == "worse":
        share = max(0.0, 1 - (scene.now - moment) / timedelta(hours=14))
    start = STARTS.get(guest.trend, guest.vitals)
    drawn = [
        between(Decimal(str(first)), Decimal(str(last)), share) for first, last in zip(start, guest.vitals, strict=True)
    ]
    spread = tuple(Decimal(text) for text in ["0.2", "4", "6", "4", "1", "1", "0"])
    moved = [value + spread[place] * Decimal(round(dice.uniform(-1, 1), 2)) for place, value in enumerate(drawn)]
    temperature = min(moved[0], Decimal("39.6")).quantize(Decimal("0.1"))
    pulse, systolic, diastolic, saturation, breaths = (int(value) for value in moved[1:6])
    return temperature, pulse, systolic, diastolic, min(saturation, 99), breaths, guest.vitals[6]


def reading(guest: Guest, moment: datetime, values: Vitals) -> Iterator[Json]:
    """One round at the bedside: T, P, R, blood pressure, SpO2, the oxygen flow (0: none) and the Glasgow total."""
    temperature, pulse, systolic, diastolic, saturation, breaths, flow = values
    yield observation(guest, moment, "8310-5", "体温", temperature, "Cel")
    yield observation(guest, moment, "8867-4", "心率", Decimal(pulse), "/min")
    yield observation(guest, moment, "9279-1", "呼吸频率", Decimal(breaths), "/min")
    yield _blood_pressure(guest, moment, systolic, diastolic)
    yield observation(guest, moment, "59408-5", "脉搏血氧饱和度", Decimal(saturation), "%")
    yield observation(guest, moment, "3151-8", "吸氧流量", flow, "L/min")
    yield observation(guest, moment, "9269-2", "格拉斯哥昏迷总分", Decimal(15), "{score}")


def observation(guest: Guest, moment: datetime, loinc: str, name: str, value: Decimal, unit: str) -> Json:
    return _bare(guest, moment, loinc, name) | {"valueQuantity": quantity(value, PRINTED.get(unit, unit), unit)}


def _bare(guest: Guest, moment: datetime, loinc: str, name: str) -> Json:
    key = f"v-{guest.slug}-{moment:%m%d%H%M}-{loinc}"
    return {
        "resourceType": "Observation",
        "id": key,
        "identifier": entry_identifier(key),
        "status": "final",
        "category": [{"coding": [coding(f"{HL7}/observation-category", "vital-signs")]}],
        "code": concept(name, coding(LOINC, loinc)),
        "subject": guest.patient,
        "encounter": guest.encounter,
        "effectiveDateTime": instant(moment),
        "performer": [BY_NAME[guest.nurse].reference],
    }


def _blood_pressure(guest: Guest, moment: datetime, systolic: int, diastolic: int) -> Json:
    parts = (("8480-6", "收缩压", systolic), ("8462-4", "舒张压", diastolic))
    components = [
        {"code": concept(name, coding(LOINC, loinc)), "valueQuantity": quantity(Decimal(value), "mmHg", "mm[Hg]")}
        for loinc, name, value in parts
    ]
    return _bare(guest, moment, "85354-9", "血压") | {"component": components}


def _size(guest: Guest, moment: datetime) -> Iterator[Json]:
    yield observation(guest, moment, "8302-2", "身高", Decimal(guest.height_cm), "cm")
    yield observation(guest, moment, "29463-7", "体重", guest.weight_kg, "kg")


def _urine(guest: Guest, scene: Scene) -> Json:
    """The sum of what stands in the balance."""
    at = scene.now - timedelta(minutes=20)
    return observation(guest, at, "9192-6", "24小时尿量", Decimal(urine_of_day(scene, guest, at)), "mL/(24.h)")
