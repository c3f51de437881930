"""A small fixture ward for tests: rows as central gives them, commands as clinicians give them, an encrypted store; refuses realistic medicine."""

import asyncio
import functools
import json
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID
from zoneinfo import ZoneInfo

from client.clinical.pack import ContentPack
from client.clinical.timing_fhir import ward_clock
from client.clock import SetClock
from client.commands import (
    AcknowledgeResult,
    AdministerDose,
    Command,
    DecideConflict,
    GivenLine,
    OrderDraft,
    RecordVitals,
    SignOrders,
    StopOrder,
    VerifyOrder,
    VitalEntry,
    WriteNote,
)
from client.fhir import names
from client.fhir.build import BuildSetting, Built, CurrentRow, build
from client.records import Amount, Code, DoseOutcome, OrderKind, OrderTerm, Person, Role
from offline import census, commands_kept, identity, replica
from offline.commands_kept import Circumstances
from offline.intake import Desk
from offline.mode import Mode, ModeState
from offline.numbers import Place
from offline.projection import rows as shown
from offline.projection.plan import Plan
from offline.store.books import Books, connect
from offline.store.database import Database
from offline.store.migrations import migrate
from offline.wording import PackWording
from resources import path as resource_path

T = TypeVar("T")
KEY = bytes(range(32))
ZONE = ZoneInfo("Asia/Shanghai")
NOW = datetime(2026, 11, 20, 10, 0, tzinfo=ZONE)
NOW_MS = round(NOW.timestamp() * 1000)
DOCTOR = Person(reference="Practitioner/d1", name="沈亦舟", role=Role.DOCTOR, staff_number="D001")
NURSE = Person(reference="Practitioner/n1", name="柳安", role=Role.NURSE, staff_number="N001")
WARD = "Location/w1"
PLACE = Place(ward="N3", station="N3D01")
PATIENT = "Patient/p1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """One version of one resource in the shape the replica takes."""

    resource_type: str
    id: str
    version: str = "1"
    last_updated: str = "2026-11-20T01:00:00.000Z"
    raw: bytes = b""


def given(resource: Mapping[str, Any], version: str = "1", at: datetime = NOW) -> Given:
    """A resource as central would give it, with id, version and time in its meta."""
    updated = at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    meta = {**resource.get("meta", {}), "versionId": version, "lastUpdated": updated}
    raw = json.dumps({**resource, "meta": meta}, ensure_ascii=False, default=_number).encode()
    return Given(
        resource_type=resource["resourceType"], id=resource["id"], version=version, last_updated=updated, raw=raw
    )


def _number(value: object) -> float:
    assert isinstance(value, Decimal)
    return float(value)


def stamp(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")


def patient(n: int = 1, name: str = "赵秉衡", born: str = "1959-03-08", sex: str = "male") -> dict[str, Any]:
    return {
        "resourceType": "Patient",
        "id": f"p{n}",
        "identifier": [{"system": names.HOSPITAL_NUMBER, "value": f"B{n:07d}"}],
        "name": [{"use": "official", "text": name}],
        "gender": sex,
        "birthDate": born,
    }


def stay(
    n: int = 1, bed: int | None = None, status: str = "in-progress", diagnosis: str | None = None
) -> dict[str, Any]:
    places = [{"location": {"reference": WARD}, "status": "active", "physicalType": _physical("wa")}]
    if bed is not None:
        places.append(
            {"location": {"reference": f"Location/b{bed}"}, "status": "active", "physicalType": _physical("bd")}
        )
    ranked = {"diagnosis": [{"condition": {"reference": diagnosis}, "rank": 1}]} if diagnosis else {}
    return {
        "resourceType": "Encounter",
        "id": f"e{n}",
        "status": status,
        "class": {"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "IMP"},
        "subject": {"reference": f"Patient/p{n}"},
        "period": {"start": stamp(NOW - timedelta(days=3))},
        "location": places,
        **ranked,
    }


def ward() -> dict[str, Any]:
    return {
        "resourceType": "Location",
        "id": "w1",
        "status": "active",
        "name": "呼吸内三病区",
        "physicalType": _physical("wa"),
    }


def bed(n: int) -> dict[str, Any]:
    return {
        "resourceType": "Location",
        "id": f"b{n}",
        "status": "active",
        "name": f"{n:02d}",
        "physicalType": _physical("bd"),
        "partOf": {"reference": WARD},
    }


def _physical(code: str) -> dict[str, Any]:
    return {"coding": [{"system": names.LOCATION_TYPE, "code": code}]}


def allergy(ident: str, text: str, n: int = 1, severity: str = "severe") -> dict[str, Any]:
    return {
        "resourceType": "AllergyIntolerance",
        "id": ident,
        "clinicalStatus": {"coding": [{"code": "active"}]},
        "verificationStatus": {"coding": [{"code": "confirmed"}]},
        "criticality": "high",
        "code": {"text": text},
        "patient": {"reference": f"Patient/p{n}"},
        "recordedDate": "2019-05-01",
        "reaction": [{"manifestation": [{"text": "喉头水肿"}], "severity": severity}],
    }


def no_allergy(ident: str, n: int = 1) -> dict[str, Any]:
    coded = {"coding": [{"system": names.SNOMED, "code": names.NO_KNOWN_ALLERGY}], "text": "No known allergy"}
    return {
        "resourceType": "AllergyIntolerance",
        "id": ident,
        "clinicalStatus": {"coding": [{"code": "active"}]},
        "code": coded,
        "patient": {"reference": f"Patient/p{n}"},
    }


def problem(ident: str, text: str, n: int = 1) -> dict[str, Any]:
    return {
        "resourceType": "Condition",
        "id": ident,
        "clinicalStatus": {"coding": [{"code": "active"}]},
        "code": {"text": text},
        "subject": {"reference": f"Patient/p{n}"},
        "recordedDate": "2026-11-17",
    }


def flag(ident: str, text: str, kind: str = "risk", n: int = 1) -> dict[str, Any]:
    return {
        "resourceType": "Flag",
        "id": ident,
        "status": "active",
        "category": [{"coding": [{"system": names.TAG_KIND, "code": kind}]}],
        "code": {"text": text},
        "subject": {"reference": f"Patient/p{n}"},
        "period": {"start": "2026-11-17"},
    }


def observation(
    ident: str, loinc: str, value: str, unit: str, *, n: int = 1, at: datetime = NOW, category: str = "vital-signs"
) -> dict[str, Any]:
    return {
        "resourceType": "Observation",
        "id": ident,
        "status": "final",
        "category": [{"coding": [{"system": names.OBSERVATION_CATEGORY, "code": category}]}],
        "code": {"coding": [{"system": names.LOINC, "code": loinc}], "text": loinc},
        "subject": {"reference": f"Patient/p{n}"},
        "effectiveDateTime": stamp(at),
        "valueQuantity": {"value": float(value), "unit": unit, "system": names.UCUM, "code": unit},
    }


def lab(
    ident: str, loinc: str, value: str, unit: str, *, n: int = 1, at: datetime = NOW, flagged: str | None = None
) -> dict[str, Any]:
    made = observation(ident, loinc, value, unit, n=n, at=at, category="laboratory")
    system = "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation"
    return made | ({"interpretation": [{"coding": [{"system": system, "code": flagged}]}]} if flagged else {})


def drug_order(
    ident: str,
    drug: str = "paracetamol-tab",
    *,
    n: int = 1,
    status: str = "active",
    start: datetime = NOW - timedelta(days=2),
) -> dict[str, Any]:
    """A long-term order, 0.5 g three times a day (08, 12, 18)."""
    repeat = {"frequency": 3, "period": 1, "periodUnit": "d", "timeOfDay": ["08:00:00", "12:00:00", "18:00:00"]}
    dose = {"value": 0.5, "unit": "g", "system": names.UCUM, "code": "g"}
    return {
        "resourceType": "MedicationRequest",
        "id": ident,
        "status": status,
        "intent": "order",
        "category": [{"coding": [{"system": names.ORDER_TERM, "code": "long-term"}]}],
        "medicationCodeableConcept": {"coding": [{"system": names.DRUG, "code": drug}], "text": drug},
        "subject": {"reference": f"Patient/p{n}"},
        "encounter": {"reference": f"Encounter/e{n}"},
        "authoredOn": stamp(start),
        "requester": {"reference": DOCTOR.reference, "display": DOCTOR.name},
        "dosageInstruction": [
            {
                "timing": {"repeat": {**repeat, "boundsPeriod": {"start": stamp(start)}}, "code": {"text": "TID"}},
                "doseAndRate": [{"doseQuantity": dose}],
            }
        ],
    }


def verify_task(ident: str, order: str, *, n: int = 1, status: str = "requested") -> dict[str, Any]:
    return {
        "resourceType": "Task",
        "id": ident,
        "status": status,
        "intent": "order",
        "code": {"coding": [{"system": names.TASK, "code": names.VERIFY_ORDER}]},
        "focus": {"reference": order},
        "basedOn": [{"reference": order}],
        "for": {"reference": f"Patient/p{n}"},
        "authoredOn": stamp(NOW - timedelta(hours=1)),
    }


def dose_given(ident: str, order: str, slot: datetime, *, n: int = 1, status: str = "completed") -> dict[str, Any]:
    return {
        "resourceType": "MedicationAdministration",
        "id": ident,
        "extension": [{"url": names.SLOT_TIME, "valueDateTime": stamp(slot)}],
        "status": status,
        "medicationCodeableConcept": {"text": "paracetamol"},
        "subject": {"reference": f"Patient/p{n}"},
        "effectiveDateTime": stamp(slot + timedelta(minutes=5)),
        "performer": [{"actor": {"reference": NURSE.reference, "display": NURSE.name}}],
        "request": {"reference": order},
    }


# --- commands ----------------------------------------------------------------------------------------------------


def ident(n: int) -> str:
    return str(UUID(int=(0x4D << 96) + n))


def act(n: int, author: Person = DOCTOR, who: str = PATIENT) -> dict[str, Any]:
    return {
        "id": ident(n),
        "author": author,
        "patient": who,
        "encounter": who.replace("Patient/p", "Encounter/e"),
        "occurred_at": NOW,
    }


def draft(
    drug: str = "paracetamol-tab", *, frequency: str = "TID", dose: str = "0.5", unit: str = "g", group: int = 0
) -> OrderDraft:
    return OrderDraft(
        kind=OrderKind.MEDICATION,
        term=OrderTerm.LONG,
        what=Code(text=drug, system=names.DRUG, code=drug),
        catalogue_id=drug,
        dose=Amount(value=Decimal(dose), unit=unit, code=unit),
        route=Code(text="口服", system=names.ROUTE, code="PO"),
        frequency=frequency,
        starts_at=NOW,
        group=group,
    )


def sign(n: int, *drafts: OrderDraft, who: str = PATIENT, **more: Any) -> SignOrders:
    return SignOrders(**act(n, who=who), drafts=drafts or (draft(),), **{"acknowledged_not_checked": True, **more})


def stop(n: int, *orders: str, versions: tuple[str | None, ...] = (), who: str = PATIENT) -> StopOrder:
    return StopOrder(
        **act(n, who=who), orders=orders, versions=versions or (None,) * len(orders), stop_at=NOW, reason="过敏"
    )


def verify(n: int, order: str, task: str | None, who: str = PATIENT) -> VerifyOrder:
    return VerifyOrder(**act(n, NURSE, who), orders=(order,), order_versions=(None,), task=task, task_version=None)


def give(
    n: int, order: str, slot: datetime | None, outcome: DoseOutcome = DoseOutcome.GIVEN, who: str = PATIENT
) -> AdministerDose:
    line = GivenLine(
        order=order, what=Code(text="paracetamol"), amount=Amount(value=Decimal("0.5"), unit="g", code="g")
    )
    reason = "拒绝" if outcome is DoseOutcome.NOT_GIVEN else None
    return AdministerDose(**act(n, NURSE, who), lines=(line,), slot_at=slot, outcome=outcome, reason=reason)


def vitals(n: int, who: str = PATIENT, **values: str) -> RecordVitals:
    """`vitals(1, temperature="38.5", pulse="96", systolic="120", diastolic="80")`."""
    signs = {
        "temperature": ("8310-5", "Cel"),
        "pulse": ("8867-4", "/min"),
        "systolic": ("8480-6", "mm[Hg]"),
        "diastolic": ("8462-4", "mm[Hg]"),
    }
    entries = tuple(
        VitalEntry(loinc=signs[name][0], amount=Amount(value=Decimal(value), unit=signs[name][1], code=signs[name][1]))
        for name, value in (values or {"temperature": "38.5"}).items()
    )
    return RecordVitals(**act(n, NURSE, who), values=entries)


def note(n: int, text: str = "今日病情平稳", who: str = PATIENT) -> WriteNote:
    kind = Code(text="病程记录", system=names.LOINC, code="11506-3")
    return WriteNote(**act(n, who=who), note_kind=kind, title="日常病程记录", text=text)


def acknowledge(n: int, *results: str, who: str = PATIENT) -> AcknowledgeResult:
    return AcknowledgeResult(**act(n, who=who), results=results, action="inform")


# --- store -------------------------------------------------------------------------------------------------------


@functools.cache
def pack() -> ContentPack:
    folder = resource_path("packs/practice")
    return ContentPack.parse({file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()})


@functools.cache
def plan() -> Plan:
    return Plan(ward_clock(pack().catalogue.frequencies, ZONE))


def desk() -> Desk:
    return Desk(
        station_reference="Device/s1",
        ward_key=WARD,
        place=PLACE,
        catalogue=pack().catalogue,
        rules=pack().rules,
        wording=PackWording(catalogue=pack().catalogue),
    )


def set_clock() -> SetClock:
    return SetClock(NOW, ZONE)


def mode_state(mode: Mode = Mode.ONLINE) -> ModeState:
    return ModeState(mode=mode, since=NOW, reason="test", last_good_mono_s=0.0, last_good_wall=NOW)


def open_books(path: Path) -> Books:
    """A migrated store without its thread, for functions that take books."""
    books = connect(path, KEY)
    migrate(books)
    books.execute("BEGIN")
    return books


def run(work: Callable[[Database], Awaitable[T]], path: Path) -> T:
    """Open a real store at `path`, do the work on it, close it."""

    async def through() -> T:
        database = await Database.open(path, KEY, at_ms=NOW_MS)
        try:
            return await work(database)
        finally:
            await database.close()

    return asyncio.run(through())


def load(books: Books, *resources: Mapping[str, Any], fresh: Iterable[int] = (1,), at_ms: int = NOW_MS) -> None:
    """Take resources into the replica; these patients are on the ward and completely loaded."""
    replica.put(books, [given(resource) for resource in resources], at_ms)
    for n in fresh:
        census.arrived(books, f"Patient/p{n}", f"Encounter/e{n}", at_ms)
        census.freshened(books, [f"Patient/p{n}"], at_ms)


def built(books: Books, command: Command, *, number: str | None = None) -> Built:
    """The command's bundle, built on what is shown."""
    keys = command.orders if isinstance(command, StopOrder) else ()
    keys += (command.task,) if isinstance(command, VerifyOrder) and command.task else ()
    found = shown.by_key(books, keys)
    current = {
        key: CurrentRow(resource=row.resource, version=row.resource.get("meta", {}).get("versionId"))
        for key, row in found.items()
    }
    setting = BuildSetting(
        station_reference="Device/s1",
        station_code=PLACE.station,
        ward_code=PLACE.ward,
        ward_key=WARD,
        saved_at=NOW,
        is_emergency=number is not None,
        wording=PackWording(catalogue=pack().catalogue),
        number=number,
        current=current,
        pending=identity.pending(books, command.patient),
    )
    return build(command, setting)


def keep(books: Books, command: Command, *, number: str | None = None, needs: Iterable[str] = ()) -> Built:
    """Store a command as intake does, without policy and safety."""
    made = built(books, command, number=number)
    mode = "emergency" if number else "online"
    there = Circumstances(
        station=PLACE.station,
        mode=mode,
        is_emergency=number is not None,
        saved_at_ms=NOW_MS,
        monotonic_ms=1,
        server_offset_ms=0,
        number=number,
    )
    commands_kept.append(books, command, made, there, needs)
    return made


def land(books: Books, command: str, version: str = "1", at: datetime = NOW) -> dict[str, str]:
    """What settling does after central said yes: the rows at central under new names (`c-...`), identities, replica. Our key to theirs."""
    names_there = {}
    for row in commands_kept.rows(books, command):
        if row.is_provenance:
            continue
        body = json.loads(row.body)
        key = row.target if row.verb == "change" else f"{row.resource_type}/c-{row.entry_id[:18]}"
        body["id"] = key.partition("/")[2]
        replica.put(books, [given(body, version, at)], NOW_MS, is_read_itself=True)
        if row.verb == "create":
            identity.remember(books, row.key, key, version, command, NOW_MS)
        else:
            identity.changed(books, command, key, version)
        names_there[row.key] = key
    return names_there


@dataclass(slots=True)
class Heard:
    """Collects change notices."""

    changes: list[Any] = field(default_factory=list)


def decide(n: int, command: str, choice: Any, seen: str, who: str = PATIENT) -> DecideConflict:
    return DecideConflict(**act(n, who=who), command=command, choice=choice, reason="核对后", seen=seen)
