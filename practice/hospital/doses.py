"""Writes what was given at the due times of the past days, and the few doses that were not; leaves the latest ones open.

A due time more than half an hour past is answered, except those of orders marked `late`: they stay overdue on purpose. A pump that
runs is one administration in progress since its order.
"""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from practice.hospital.lines import Part
from practice.hospital.orders import Placed, is_done
from practice.hospital.pack import medication, printed_unit, route_of
from practice.hospital.people import BY_NAME
from practice.hospital.scene import Scene
from practice.hospital.words import Json, entry_identifier, instant, own, quantity, reference, status_of, structure

RUNNING = "CONT"
REASONS = ("患者拒绝", "外出检查未在病房", "禁食，暂缓", "药房缺药", "恶心呕吐，暂缓")


def doses(scene: Scene, placed: Placed, days: int) -> Iterator[Json]:
    """The answers to all due times of the last `days` days."""
    if placed.line.kind != "medication" or placed.checked_at is None:
        return
    for slot in due_times(scene, placed, days):
        dice = scene.dice(placed.key, instant(slot))
        given = slot + timedelta(minutes=dice.randint(-12, 24))
        if given >= scene.now or (slot > scene.now - timedelta(minutes=70) and "late" in placed.line.marks):
            continue
        reason = dice.choice(REASONS) if dice.random() < 0.015 and placed.times else None
        for number, part in enumerate(placed.line.parts, start=1):
            yield _dose(scene, placed, number, part, slot, max(given, placed.signed_at), reason)
        if placed.frequency.code == RUNNING:
            yield _look(scene, placed, slot)


def due_times(scene: Scene, placed: Placed, days: int) -> Iterator[datetime]:
    """Due moments from the signing, at most `days` days back, until now or the stop."""
    if placed.is_once:
        if is_done(placed, scene):
            yield placed.signed_at
        return
    if placed.frequency.is_as_needed:
        return
    if placed.frequency.code == RUNNING:
        yield placed.signed_at
        return
    end = min(scene.now, placed.stopped_at or scene.now)
    first = max(placed.signed_at.date(), scene.now.date() - timedelta(days=days))
    for offset in range((end.date() - first).days + 1):
        day = first + timedelta(days=offset)
        if _is_dose_day(placed, day):
            slots = (datetime.combine(day, clock, scene.now.tzinfo) for clock in placed.times)
            yield from (slot for slot in slots if placed.signed_at <= slot < end)


def _is_dose_day(placed: Placed, day: date) -> bool:
    repeat = placed.frequency.timing.get("repeat", {})
    unit = repeat.get("periodUnit")
    every = int(repeat.get("period", 1)) * {"d": 1, "wk": 7}.get(unit, 0) or max(1, int(repeat.get("period", 1)) // 24)
    return (day - placed.signed_at.date()).days % every == 0


CHARTED_INFUSIONS = frozenset({"n3-12"})
"""Whose drips were charted with begin, end and what ran in; of one that was stopped nobody wrote down how much."""
DRIP, RAN_FOR, LEAKED = "IVGTT", timedelta(hours=1), "输液部位渗出，停止输注"
PRESENT_SYRINGE = timedelta(hours=5)
"""What runs now was hung up at most so long ago."""
RATE: Json = {"value": 4, "unit": "mL/h", "system": "http://unitsofmeasure.org", "code": "mL/h"}
HOW = (("scanned", "scanned", ""), ("scanned", "none", "label-unreadable"), ("typed", "scanned", "wristband-missing"))
"""Patient and label as they were known, and why one of them was not scanned."""
SECOND = {"柳安": "白芷"}
"""Who stands beside whom; beside everybody else 秦艽."""


def _checked(scene: Scene, placed: Placed, slot: datetime) -> list[Json]:
    """Most doses of the last days were scanned, some only in part, and some were charted in the list."""
    lot = scene.dice(placed.key, "checked", instant(slot)).random()
    if lot > 0.9:
        return []
    patient, label, reason = HOW[0] if lot < 0.8 else HOW[1] if lot < 0.85 else HOW[2]
    said = {"patient": patient, "label": label, "badge": "scanned", **({"reason": reason} if reason else {})}
    parts = [{"url": name, "valueCode": code} for name, code in said.items()]
    typed = ("name", "admission-number") if patient == "typed" else ()
    parts += [{"url": "identifier", "valueCode": name} for name in typed]
    return [{"url": structure("bedside-check"), "extension": parts}]


def _second(scene: Scene, placed: Placed, part: Part, slot: datetime) -> list[Json]:
    """Beside who gives a high-alert drug; once in a while nobody stood there, as the dashboard is to show."""
    is_alone = scene.dice(placed.key, "second", instant(slot)).random() > 0.95
    if is_alone or scene.content.drugs[part.drug]["high_alert"] != "1":
        return []
    beside = BY_NAME[SECOND.get(placed.guest.nurse, "秦艽")].performer
    function = beside["function"]["coding"]
    return [{**beside, "function": {"coding": [*function, {"system": own("dose-part"), "code": "second-check"}]}}]


def _dose(
    scene: Scene, placed: Placed, number: int, part: Part, slot: datetime, given: datetime, reason: str | None
) -> Json:
    key = f"ma-{placed.id_of(number)}-{slot:%m%d%H%M}"
    found: Json = {
        "resourceType": "MedicationAdministration",
        "id": key,
        "identifier": entry_identifier(key),
        "extension": [{"url": structure("slot-time"), "valueDateTime": instant(slot)}],
        "status": "not-done" if reason else "completed",
        "category": status_of("medication-admin-category", "inpatient"),
        "medicationCodeableConcept": medication(scene.content, part.drug),
        "subject": placed.guest.patient,
        "context": placed.guest.encounter,
        "effectiveDateTime": instant(given),
        "performer": [BY_NAME[placed.guest.nurse].performer],
        "request": reference("MedicationRequest", placed.id_of(number)),
    }
    if placed.frequency.code == RUNNING:
        found.pop("effectiveDateTime")
        begun = max(placed.signed_at, scene.now - PRESENT_SYRINGE)
        found |= {"status": "in-progress", "effectivePeriod": {"start": instant(begun)}}
    if reason:
        return found | {"statusReason": [{"text": reason}]}
    found["extension"] += _checked(scene, placed, slot)
    found["performer"] = [*found["performer"], *_second(scene, placed, part, slot)]
    dose = quantity(part.amount, printed_unit(part.unit), part.unit)
    rate = {"rateQuantity": RATE} if placed.frequency.code == RUNNING and number == 1 else {}
    if ran := _ran(scene, placed, number, part, slot, given):
        found.pop("effectiveDateTime")
        found |= {**ran, "extension": [*found["extension"], *ran.get("extension", [])]}
        if found["status"] == "stopped":
            dose = quantity(part.amount / 2, printed_unit(part.unit), part.unit)
    return found | {"dosage": {"route": route_of(scene.content, placed.line.route), "dose": dose, **rate}}


def _ran(scene: Scene, placed: Placed, number: int, part: Part, slot: datetime, given: datetime) -> Json:
    """Begin and end of a drip that is over; its millilitres stand at the leading line."""
    if placed.guest.slug not in CHARTED_INFUSIONS or placed.line.route != DRIP or given + RAN_FOR >= scene.now:
        return {}
    found: Json = {"effectivePeriod": {"start": instant(given), "end": instant(given + RAN_FOR)}}
    if part.unit == "mL" and number == 1:
        found["extension"] = [{"url": structure("infused-volume"), "valueQuantity": quantity(part.amount, "mL")}]
    elif len(placed.line.parts) == 1 and slot > scene.now - timedelta(days=1):
        found |= {"status": "stopped", "statusReason": [{"text": LEAKED}]}
    return found


def _look(scene: Scene, placed: Placed, slot: datetime) -> Json:
    """The last look at a pump, some minutes ago."""
    at = scene.now - timedelta(minutes=scene.dice(placed.key, "look").randint(8, 40))
    doses_of = [f"ma-{placed.id_of(number)}-{slot:%m%d%H%M}" for number, _ in enumerate(placed.line.parts, start=1)]
    step = {"system": own("infusion"), "code": "round"}
    site = {
        "code": {"coding": [{"system": own("infusion"), "code": "site"}]},
        "valueString": "右颈内静脉置管，敷料干燥",
    }
    return {
        "resourceType": "Observation",
        "id": f"look-{placed.id_of(1)}",
        "identifier": entry_identifier(f"look-{placed.id_of(1)}"),
        "partOf": [reference("MedicationAdministration", key) for key in doses_of],
        "status": "final",
        "category": [status_of("observation-category", "procedure")],
        "code": {"coding": [{"system": own("infusion"), "code": "infusion-step"}], "text": "输液巡视"},
        "subject": placed.guest.patient,
        "encounter": placed.guest.encounter,
        "effectiveDateTime": instant(at),
        "performer": [BY_NAME[placed.guest.nurse].reference],
        "valueCodeableConcept": {"coding": [step]},
        "component": [site],
    }
