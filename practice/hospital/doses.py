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
from practice.hospital.words import Json, entry_identifier, instant, quantity, reference, status_of, structure

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
        found |= {"status": "in-progress", "effectivePeriod": {"start": found.pop("effectiveDateTime")}}
    if reason:
        return found | {"statusReason": [{"text": reason}]}
    dose = quantity(part.amount, printed_unit(part.unit), part.unit)
    return found | {"dosage": {"route": route_of(scene.content, placed.line.route), "dose": dose}}
