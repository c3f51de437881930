"""Writes a guest's orders and the nurse's checks of them, as docs/fhir-mapping.md has them; decides nothing about doses given."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from practice.hospital import flows
from practice.hospital.lines import Line, Part
from practice.hospital.pack import Frequency, medication, printed_unit, route_of
from practice.hospital.panels import PANELS
from practice.hospital.people import BY_NAME, doctor
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
    sid,
    structure,
)

ONCE = frozenset({"ST", "ONCE", "SOS"})
_KIND_CODES = {"laboratory": (SNOMED, "108252007"), "imaging": (SNOMED, "363679005"), "nursing": (SNOMED, "9632001")}


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """One signed order of one guest: `key` is the lead's id stem, `frequency` the pack's, `times` the wall times it really runs at."""

    guest: Guest
    key: str
    line: Line
    signed_at: datetime
    checked_at: datetime | None
    stopped_at: datetime | None
    frequency: Frequency
    times: tuple[time, ...]

    @property
    def is_once(self) -> bool:
        return self.frequency.code in ONCE

    @property
    def parts(self) -> tuple[Part | str, ...]:
        return self.line.parts or self.line.codes

    def id_of(self, number: int) -> str:
        return f"{self.key}-{number}"


def place(scene: Scene, guest: Guest, line: Line, key: str) -> Placed:
    """When the line was signed, checked and stopped, and at which wall times it runs."""
    signed = _signed_at(scene, guest, line, key)
    frequency = scene.content.frequencies[_frequency(scene, line)]
    return Placed(
        guest=guest,
        key=key,
        line=line,
        signed_at=signed,
        checked_at=None if "new" in line.marks else min(signed + timedelta(minutes=12), scene.now),
        stopped_at=scene.now - timedelta(minutes=66) if "stop" in line.marks else None,
        frequency=frequency,
        times=_times(scene, line, frequency),
    )


def _signed_at(scene: Scene, guest: Guest, line: Line, key: str) -> datetime:
    minutes = scene.dice(key, "signed").randint(3, 34)
    if "new" in line.marks:
        return scene.now - timedelta(minutes=minutes)
    if line.ago_h is not None:
        return scene.now - timedelta(minutes=int(line.ago_h * 60))
    first = scene.admitted(guest) + timedelta(minutes=25 + minutes)
    later = scene.day(1 - guest.day + line.day, time(9, 5)) + timedelta(minutes=minutes) if line.day else first
    return later if later < scene.now - timedelta(hours=2) else first


def _frequency(scene: Scene, line: Line) -> str:
    if line.frequency:
        return line.frequency
    if line.kind == "nursing":
        return scene.content.nursing[line.codes[0]]["default_frequency"] or "CONT"
    return "CONT" if line.kind == "diet" else "ONCE"


def _times(scene: Scene, line: Line, frequency: Frequency) -> tuple[time, ...]:
    moment = (
        scene.next_half_hour() if "near" in line.marks else scene.missed_half_hour() if "late" in line.marks else None
    )
    if moment is None:
        return frequency.times
    count = len(frequency.times) or 1
    return tuple(sorted((moment + timedelta(hours=24 / count * step)).time() for step in range(count)))


def orders(scene: Scene, placed: Placed) -> Iterator[Json]:
    for number in range(1, len(placed.parts) + 1):
        yield _order(scene, placed, number)
    yield _check(placed)
    if "oral" in placed.line.marks:
        yield flows.countersign(placed.guest, placed.key, _lines(placed), placed.signed_at)


def kind_of(placed: Placed) -> str:
    return {"medication": "MedicationRequest", "diet": "NutritionOrder"}.get(placed.line.kind, "ServiceRequest")


def is_done(placed: Placed, scene: Scene) -> bool:
    """A one-off order of the past is completed; what waits for its check, for a need, or was signed within the hour, is not."""
    return (
        placed.is_once
        and placed.frequency.code != "SOS"
        and placed.checked_at is not None
        and placed.signed_at < scene.now - timedelta(minutes=50)
    )


def _order(scene: Scene, placed: Placed, number: int) -> Json:
    kind = kind_of(placed)
    write = {"MedicationRequest": _medicine, "NutritionOrder": _diet}.get(kind, _service)
    common: Json = {
        "resourceType": kind,
        "id": placed.id_of(number),
        "identifier": entry_identifier(placed.id_of(number)),
        "status": _status(scene, placed, kind),
        "intent": "order",
        "encounter": placed.guest.encounter,
        **_extensions(scene, placed, number),
    }
    return common | write(scene, placed, number)


def _status(scene: Scene, placed: Placed, kind: str) -> str:
    if "void" in placed.line.marks:
        return "cancelled" if kind == "MedicationRequest" else "revoked"
    if placed.stopped_at:
        return "stopped" if kind == "MedicationRequest" else "revoked"
    return "completed" if is_done(placed, scene) else "active"


def _extensions(scene: Scene, placed: Placed, number: int) -> Json:
    found: list[Json] = []
    if len(placed.parts) > 1:
        found.append({"url": structure("group-sequence"), "valueInteger": number})
    if placed.line.kind == "diet":
        found.append({"url": structure("order-term"), "valueCode": "long-term"})
    guest, marks = placed.guest, placed.line.marks
    found += [flows.oral(guest)] if "oral" in marks else []
    found += [flows.own_supply()] if "own" in marks else []
    if placed.stopped_at:
        found.append(flows.stopped(guest, placed.stopped_at, flows.STOP_WORDS))
    if "void" in marks:
        found.append(flows.stopped(guest, voided_at(scene, placed), flows.VOID_WORDS, kind="void"))
    if "ahead" in marks:
        found.append(flows.stopped(guest, _ahead_at(scene), flows.AHEAD_WORDS))
    return {"extension": found} if found else {}


def voided_at(scene: Scene, placed: Placed) -> datetime:
    return min(placed.signed_at + timedelta(minutes=2), scene.now)


def _ahead_at(scene: Scene) -> datetime:
    """A full hour, the better part of a day ahead."""
    return scene.now.replace(minute=0) + timedelta(hours=20)


def _categories(placed: Placed) -> list[Json]:
    term = "temporary" if placed.is_once else "long-term"
    found = [{"coding": [coding(own("order-term"), term)]}, {"coding": [coding(own("order-kind"), placed.line.kind)]}]
    if placed.line.kind == "medication":
        return [*found, {"coding": [coding(f"{HL7}/medicationrequest-category", "inpatient")]}]
    return [*found, {"coding": [coding(*_KIND_CODES[placed.line.kind])]}]


def timing(scene: Scene, placed: Placed) -> Json:
    """The Timing as a station writes it: the pack's repeat and code, explicit wall times, bounds, our own code as text and coding."""
    frequency = placed.frequency
    repeat: Json = dict(frequency.timing.get("repeat", {}))
    if placed.times and repeat.get("periodUnit") in {"d", "wk", "h"} and "when" not in repeat:
        repeat["timeOfDay"] = [moment.isoformat() for moment in placed.times]
    if placed.is_once:
        repeat["count"] = 1
    bounds = {"start": instant(placed.signed_at)}
    marks = placed.line.marks
    voided = voided_at(scene, placed) if "void" in marks else None
    end = placed.stopped_at or (_ahead_at(scene) if "ahead" in marks else voided)
    repeat["boundsPeriod"] = bounds | ({"end": instant(end)} if end else {})
    codings = [
        coding(own("frequency"), frequency.code, frequency.name),
        *frequency.timing.get("code", {}).get("coding", []),
    ]
    return {"repeat": repeat, "code": {"coding": codings, "text": frequency.code}}


def _medicine(scene: Scene, placed: Placed, number: int) -> Json:
    part = placed.line.parts[number - 1]
    dosage = {
        "sequence": 1,
        "timing": timing(scene, placed),
        "asNeededBoolean": placed.frequency.is_as_needed,
        "route": route_of(scene.content, placed.line.route),
        "doseAndRate": [{"doseQuantity": quantity(part.amount, printed_unit(part.unit), part.unit)}],
    }
    found: Json = {
        "category": _categories(placed),
        "medicationCodeableConcept": medication(scene.content, part.drug),
        "subject": placed.guest.patient,
        "authoredOn": instant(placed.signed_at),
        "requester": doctor(placed.guest.doctor).reference,
        "dosageInstruction": [dosage],
    }
    if "oral" in placed.line.marks:
        found["recorder"] = BY_NAME[placed.guest.nurse].reference
    if len(placed.parts) > 1:
        found["groupIdentifier"] = {"system": sid("order-group"), "value": f"g-{placed.key}"}
    return found


def _service(scene: Scene, placed: Placed, number: int) -> Json:
    found: Json = {
        "category": _categories(placed),
        "code": _service_code(scene, placed.line.kind, placed.line.codes[number - 1]),
        "subject": placed.guest.patient,
        "authoredOn": instant(placed.signed_at),
        "requester": doctor(placed.guest.doctor).reference,
        "priority": "stat" if placed.frequency.code == "ST" else "routine",
        "occurrenceTiming": timing(scene, placed),
    }
    if len(placed.parts) > 1:
        found["requisition"] = {"system": sid("order-group"), "value": f"g-{placed.key}"}
    return found


def _service_code(scene: Scene, kind: str, code: str) -> Json:
    if kind == "laboratory":
        return concept(PANELS[code].name, coding(LOINC, PANELS[code].loinc))
    if kind == "imaging":
        return concept(scene.content.exams[code], coding(own("exam"), code))
    return concept(scene.content.nursing[code]["name_zh"], coding(own("nursing-order"), code))


def _diet(scene: Scene, placed: Placed, number: int) -> Json:
    code = placed.line.codes[number - 1]
    kind = concept(scene.content.diets[code], coding(own("diet"), code))
    return {
        "patient": placed.guest.patient,
        "dateTime": instant(placed.signed_at),
        "orderer": doctor(placed.guest.doctor).reference,
        "oralDiet": {"type": [kind], "schedule": [{"repeat": {"boundsPeriod": {"start": instant(placed.signed_at)}}}]},
    }


def _lines(placed: Placed) -> list[Json]:
    return [reference(kind_of(placed), placed.id_of(number)) for number in range(1, len(placed.parts) + 1)]


def _check(placed: Placed) -> Json:
    """The verify-order Task: requested while nobody has looked, completed since."""
    lines = _lines(placed)
    found: Json = {
        "resourceType": "Task",
        "id": f"t-{placed.key}",
        "identifier": entry_identifier(f"t-{placed.key}"),
        "status": "requested",
        "intent": "order",
        "code": {"coding": [coding(own("task"), "verify-order")]},
        "basedOn": lines,
        "focus": lines[0],
        "for": placed.guest.patient,
        "encounter": placed.guest.encounter,
        "authoredOn": instant(placed.signed_at),
        "requester": doctor(placed.guest.doctor).reference,
    }
    if placed.checked_at is None:
        return found
    done = {"start": instant(placed.signed_at), "end": instant(placed.checked_at)}
    return found | {"status": "completed", "owner": BY_NAME[placed.guest.nurse].reference, "executionPeriod": done}
