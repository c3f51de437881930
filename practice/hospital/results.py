"""Writes laboratory results with range and flag, imaging reports, and who has acknowledged the critical ones.

The flag follows the pack's range; a value beyond its critical limit is HH or LL. `CALLED` names what the laboratory itself called critical.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from decimal import Decimal

from practice.hospital.condition import Condition
from practice.hospital.loops import loop
from practice.hospital.orders import Placed, is_done
from practice.hospital.pack import LabTest, reference_range
from practice.hospital.panels import PANELS, Panel
from practice.hospital.people import BY_NAME
from practice.hospital.roster import Guest
from practice.hospital.scene import Scene
from practice.hospital.words import (
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
)

CALLED = {("n3-12", "2518-9"), ("n3-12", "600-7")}
SERIES = {"n3-12", "n3-15", "n3-27", "n3-33"}
"""Whose blood is taken every morning."""
UNREAD = {"n3-12", "n3-15"}
"""Whose newest critical value nobody has acknowledged yet."""
CULTURES = {"n3-12": "革兰阴性杆菌（2/2 瓶，初报）"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Draw:
    """One sample of one panel: its stem, when taken and issued; the value is that of admission or the latest one."""

    key: str
    panel: Panel
    taken: datetime
    issued: datetime
    is_latest: bool
    share: Decimal = Decimal(0)
    """How far between admission (0) and the latest (1) it was taken."""


def results(scene: Scene, guest: Guest, picture: Condition, placed: list[Placed]) -> Iterator[Json]:
    for order in placed:
        if order.line.kind == "laboratory":
            for number, code in enumerate(order.line.codes, start=1):
                for draw in draws(scene, order, number, code):
                    yield from _report(scene, guest, picture, order, number, draw)
        elif order.line.kind == "imaging" and order.signed_at < scene.now - timedelta(hours=3):
            yield _image_report(guest, picture, order)


def draws(scene: Scene, order: Placed, number: int, code: str) -> Iterator[Draw]:
    """On admission; for those who stay longer than two days once more, at least four hours after admission."""
    first = order.signed_at + timedelta(minutes=20)
    if not is_done(order, scene):
        return
    last = min(
        scene.now - timedelta(minutes=75 + number), scene.now.replace(hour=7, minute=10) + timedelta(minutes=number)
    )
    if order.guest.slug in UNREAD:
        last = scene.now - timedelta(minutes=75 + number)
    moments = [first]
    if order.guest.day > 2 and last - first > timedelta(hours=12) and PANELS[code].tests:
        moments += [*_between(scene, order, first, last), last]
    only_today = len(moments) == 1
    for moment in moments:
        hours = 0.5 if PANELS[code].tests else 18
        issued = min(moment + timedelta(hours=hours), scene.now - timedelta(minutes=28))
        is_latest = moment == last or (only_today and order.line.ago_h is not None)
        key = f"{order.id_of(number)}-{moment:%m%d%H%M}"
        share = Decimal(round((moment - first) / (last - first), 2)) if len(moments) > 2 else Decimal(is_latest)
        yield Draw(key=key, panel=PANELS[code], taken=moment, issued=issued, is_latest=is_latest, share=share)


def _between(scene: Scene, order: Placed, first: datetime, last: datetime) -> Iterator[datetime]:
    """Of those in `SERIES` one sample each morning of the days between."""
    if order.guest.slug not in SERIES:
        return
    for back in range(order.guest.day - 1, 0, -1):
        moment = scene.day(-back, time(6, 40)) + timedelta(minutes=int(order.guest.bed) % 10)
        if first + timedelta(hours=8) < moment < last - timedelta(hours=8):
            yield moment


def _report(scene: Scene, guest: Guest, picture: Condition, order: Placed, number: int, draw: Draw) -> Iterator[Json]:
    found = list(_observations(scene, guest, picture, order, number, draw))
    yield from found
    yield {
        **_report_header(guest, f"r-{draw.key}", order, number),
        "category": [{"coding": [coding(f"{HL7}/v2-0074", "LAB")]}],
        "code": concept(draw.panel.name, coding(LOINC, draw.panel.loinc)),
        "effectiveDateTime": instant(draw.taken),
        "issued": instant(draw.issued),
        "result": [reference("Observation", each["id"]) for each in found],
    }
    yield from _acknowledgements(scene, guest, found, draw)


def _report_header(guest: Guest, key: str, order: Placed, number: int) -> Json:
    return {
        "resourceType": "DiagnosticReport",
        "id": key,
        "identifier": entry_identifier(key),
        "basedOn": [reference("ServiceRequest", order.id_of(number))],
        "status": "final",
        "subject": guest.patient,
        "encounter": guest.encounter,
        "performer": [reference("Organization", "yunting", "云汀市人民医院")],
    }


def _observations(
    scene: Scene, guest: Guest, picture: Condition, order: Placed, number: int, draw: Draw
) -> Iterator[Json]:
    if not draw.panel.tests:
        text = CULTURES.get(guest.slug, "培养中，暂无菌生长")
        is_called = guest.slug in CULTURES and draw.panel.loinc == "600-7"
        yield _observation(guest, order, number, draw, scene.content.tests[draw.panel.loinc]) | {
            "valueString": text,
            "interpretation": [_flag("AA" if is_called else "N")],
        }
    for loinc, usual in zip(draw.panel.tests, draw.panel.usual, strict=True):
        test = scene.content.tests[loinc]
        value = _value(scene, picture, loinc, Decimal(usual), draw)
        low, high = reference_range(scene.content, loinc, is_male=guest.is_male, age=guest.age)
        yield _observation(guest, order, number, draw, test) | _measured(guest, test, value, low, high)


def _value(scene: Scene, picture: Condition, loinc: str, usual: Decimal, draw: Draw) -> Decimal:
    if loinc in picture.labs:
        first, last = picture.labs[loinc]
        return (first + (last - first) * draw.share).quantize(max(first, last, key=_digits)) if draw.share else first
    spread = Decimal(round(scene.dice(draw.key, loinc).uniform(-0.06, 0.06), 3))
    small = Decimal(0) if loinc == "2744-1" else spread
    return (usual * (1 + small)).quantize(usual)


def _digits(value: Decimal) -> int:
    exponent = value.as_tuple().exponent
    return -exponent if isinstance(exponent, int) else 0


def _observation(guest: Guest, order: Placed, number: int, draw: Draw, test: LabTest) -> Json:
    key = f"o-{draw.key}-{test.loinc}"
    return {
        "resourceType": "Observation",
        "id": key,
        "identifier": entry_identifier(key),
        "basedOn": [reference("ServiceRequest", order.id_of(number))],
        "status": "final",
        "category": [{"coding": [coding(f"{HL7}/observation-category", "laboratory")]}],
        "code": concept(test.name, coding(LOINC, test.loinc)),
        "subject": guest.patient,
        "encounter": guest.encounter,
        "effectiveDateTime": instant(draw.taken),
        "issued": instant(draw.issued),
    }


def _measured(guest: Guest, test: LabTest, value: Decimal, low: Decimal | None, high: Decimal | None) -> Json:
    found: Json = {"valueQuantity": quantity(value, test.unit.replace("umol", "µmol"), test.unit)}
    limits = {name: limit for name, limit in (("low", low), ("high", high)) if limit is not None}
    if limits:
        found["referenceRange"] = [{name: quantity(limit, test.unit) for name, limit in limits.items()}]
    flag = interpretation(test, value, low, high)
    if (guest.slug, test.loinc) in CALLED and flag == "H" and value >= 4:
        flag = "HH"
    return found | ({"interpretation": [_flag(flag)]} if flag else {})


def interpretation(test: LabTest, value: Decimal, low: Decimal | None, high: Decimal | None) -> str | None:
    """HH, LL, H, L, N; None where the pack has neither a range nor a limit that is crossed."""
    if test.critical_high is not None and value > test.critical_high:
        return "HH"
    if test.critical_low is not None and value < test.critical_low:
        return "LL"
    if high is not None and value > high:
        return "H"
    if low is not None and value < low:
        return "L"
    return "N" if low is not None or high is not None else None


def _flag(code: str) -> Json:
    return {"coding": [coding(f"{HL7}/v3-ObservationInterpretation", code)]}


def _acknowledgements(scene: Scene, guest: Guest, found: list[Json], draw: Draw) -> Iterator[Json]:
    """Critical values are acknowledged by the doctor within the quarter hour and handled, except the newest of `UNREAD`."""
    critical = [each for each in found if _is_critical(each)]
    done = min(draw.issued + timedelta(minutes=11), scene.now - timedelta(minutes=1))
    if guest.slug in UNREAD and draw.issued > scene.now - timedelta(hours=12):
        return
    for each in critical:
        yield from loop(guest, each, draw.issued, done)


def _is_critical(observation: Json) -> bool:
    flags = [code["code"] for each in observation.get("interpretation", []) for code in each["coding"]]
    return any(flag in {"HH", "LL", "AA"} for flag in flags)


def _image_report(guest: Guest, picture: Condition, order: Placed) -> Json:
    done = order.signed_at + timedelta(minutes=95)
    return {
        **_report_header(guest, f"r-{order.key}", order, 1),
        "category": [{"coding": [coding(f"{HL7}/v2-0074", "RAD")]}],
        "code": concept("检查报告", coding(own("exam"), order.line.codes[0])),
        "effectiveDateTime": instant(done - timedelta(minutes=40)),
        "issued": instant(done),
        "conclusion": picture.finding,
        "resultsInterpreter": [BY_NAME["顾明澜"].reference],
    }
