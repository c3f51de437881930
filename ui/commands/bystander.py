"""Somebody else at central: signs in over HTTP as a colleague would, changes what the station does not expect, and counts what arrived.

It knows nothing of any station's store or books: what it says about central it has read there. Speaks plain FHIR over the same client.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from random import Random
from typing import Any
from uuid import UUID, uuid5

from client.central import sign_in
from client.central.answers import Row
from client.central.credentials import NoCredential, UserToken
from client.central.http import Central
from client.clock import Clock

BASE = "https://wardlight.org/fhir"
ENTRY = f"{BASE}/sid/entry"
COMMAND_TAG = f"{BASE}/CodeSystem/command"
SLOT_TIME = f"{BASE}/StructureDefinition/slot-time"
REDIRECT = "http://127.0.0.1:4711/signed-in"
CLIENT = "wardlight"
CREATED = (
    "MedicationRequest",
    "ServiceRequest",
    "NutritionOrder",
    "Task",
    "MedicationAdministration",
    "Observation",
    "Composition",
)
MOST_ROWS = 60
AT_ONCE = 20


class Colleague:
    """One signed-in person at central."""

    def __init__(self, central: Central, reference: str) -> None:
        self.central = central
        self.reference = reference

    @classmethod
    async def at(cls, base: str, staff_number: str, password: str, clock: Clock, random: Random) -> "Colleague":
        door = Central(base, NoCredential(), clock)
        try:
            grant = await sign_in.in_app(door, sign_in.begin(random, CLIENT, REDIRECT), staff_number, password)
        finally:
            await door.close()
        return cls(Central(base, UserToken(grant, CLIENT, clock), clock), grant.fhir_user)

    async def leave(self) -> None:
        await self.central.close()

    async def read(self, key: str) -> dict[str, Any]:
        kind, _, name = key.partition("/")
        row = await self.central.read(kind, name)
        if not isinstance(row, Row):
            raise LookupError(key)  # noqa: TRY004  # what is missing is a row, not a type
        found: dict[str, Any] = json.loads(row.raw)
        return found

    async def rows_of(self, kind: str, patients: Sequence[str]) -> list[dict[str, Any]]:
        """Every row of this type about these patients, as central has it now."""
        page = await self.central.search(kind, [("patient", ",".join(patients)), ("_count", "500")])
        return [json.loads(row.raw) for row in (await self.central.rest_of(page)).rows]

    async def find(self, kind: str, **params: str) -> list[dict[str, Any]]:
        page = await self.central.search(kind, [*params.items(), ("_count", "200")])
        return [json.loads(row.raw) for row in (await self.central.rest_of(page)).rows]

    async def annotate(self, order: str, words: str) -> str:
        """Changes an order as another doctor does; its new version."""
        kind, _, name = order.partition("/")
        resource = await self.read(order)
        version = str(resource["meta"]["versionId"])
        resource["note"] = [*resource.get("note", []), {"text": words}]
        answer = await self.central.update(kind, name, json.dumps(resource).encode(), if_match=version)
        return answer.version or ""

    async def change(self, key: str, **members: Any) -> dict[str, Any]:
        """Sets members of a row that stands there, as another system does; what stood there before."""
        kind, _, name = key.partition("/")
        before = await self.read(key)
        whole = {**before, **members}
        await self.central.update(kind, name, json.dumps(whole).encode(), if_match=str(before["meta"]["versionId"]))
        return before

    async def copy_row(self, row: dict[str, Any], **members: Any) -> str:
        """Makes the same once more with other members (another patient's, say); its key."""
        kept = {name: value for name, value in row.items() if name not in {"id", "meta", "identifier", "text"}}
        answer = await self.central.create(str(row["resourceType"]), json.dumps({**kept, **members}).encode())
        return answer.key

    async def copy_order(self, order: str, patient: str, encounter: str) -> str:
        """Orders the same for another patient, as another doctor does; its key."""
        resource = await self.read(order)
        kept = {name: value for name, value in resource.items() if name not in {"id", "meta", "identifier", "text"}}
        whole = {**kept, "subject": {"reference": patient}, "encounter": {"reference": encounter}}
        answer = await self.central.create(order.partition("/")[0], json.dumps(whole).encode())
        return answer.key

    async def chart_dose(self, order: str, slot_at: str, given_at: str) -> str:
        """Charts a planned dose as another nurse does; its key."""
        resource = await self.read(order)
        dose = {
            "resourceType": "MedicationAdministration",
            "status": "completed",
            "extension": [{"url": SLOT_TIME, "valueDateTime": slot_at}],
            "medicationCodeableConcept": resource["medicationCodeableConcept"],
            "subject": resource["subject"],
            "context": resource.get("encounter"),
            "effectiveDateTime": given_at,
            "performer": [{"actor": {"reference": self.reference}}],
            "request": {"reference": order},
            "dosage": _dosage(resource),
        }
        whole = {name: value for name, value in dose.items() if value is not None}
        answer = await self.central.create("MedicationAdministration", json.dumps(whole).encode())
        return answer.key

    async def doses(self, order: str, slot_at: str) -> list[str]:
        """Keys of what counts as given for this order and planned time: void entries do not."""
        page = await self.central.search("MedicationAdministration", [("request", order), ("_count", "200")])
        found = []
        for row in (await self.central.rest_of(page)).rows:
            resource = json.loads(row.raw)
            slots = [one.get("valueDateTime") for one in resource.get("extension", []) if one.get("url") == SLOT_TIME]
            is_same = any(slot and datetime.fromisoformat(slot) == datetime.fromisoformat(slot_at) for slot in slots)
            if is_same and resource["status"] != "entered-in-error":
                found.append(row.key)
        return found


def _dosage(order: dict[str, Any]) -> dict[str, Any] | None:
    instruction: dict[str, Any] = next(iter(order.get("dosageInstruction", [])), {})
    rate: dict[str, Any] = next(iter(instruction.get("doseAndRate", [])), {})
    return {"dose": rate["doseQuantity"]} if "doseQuantity" in rate else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrived:
    """What central holds of the commands asked for: each with how many Provenances, and rows that stand there more than once."""

    provenances: dict[str, int]
    rows: dict[str, int]
    doubled: int

    def missing(self, commands: Iterable[str]) -> list[str]:
        return [command for command in commands if not self.provenances.get(command)]


async def count(central: Central, commands: Sequence[str]) -> Arrived:
    """Search central by our tags and entry identifiers; the station is not asked."""
    provenances = dict.fromkeys(commands, 0)
    for some in _some(commands):
        page = await central.search("Provenance", [("_tag", ",".join(f"{COMMAND_TAG}|{one}" for one in some))])
        for row in (await central.rest_of(page)).rows:
            for command in _commands_of(json.loads(row.raw)) & set(some):
                provenances[command] += 1
    entries = {str(uuid5(UUID(command), str(n))): command for command in commands for n in range(1, MOST_ROWS + 1)}
    rows: dict[str, int] = {}
    for kind in CREATED:
        for some in _some(list(entries), 100):
            page = await central.search(
                kind, [("identifier", ",".join(f"{ENTRY}|{one}" for one in some)), ("_count", "200")]
            )
            for row in (await central.rest_of(page)).rows:
                for entry in _entries_of(json.loads(row.raw)) & set(some):
                    rows[entry] = rows.get(entry, 0) + 1
    doubled = sum(found - 1 for found in (*provenances.values(), *rows.values()) if found > 1)
    return Arrived(provenances=provenances, rows=rows, doubled=doubled)


def _some(every: Sequence[str], size: int = AT_ONCE) -> list[Sequence[str]]:
    return [every[at : at + size] for at in range(0, len(every), size)]


def _commands_of(resource: dict[str, Any]) -> set[str]:
    tags = resource.get("meta", {}).get("tag", [])
    return {str(tag.get("code")) for tag in tags if tag.get("system") == COMMAND_TAG}


def _entries_of(resource: dict[str, Any]) -> set[str]:
    held = resource.get("identifier", [])
    many = held if isinstance(held, list) else [held]
    return {str(one.get("value")) for one in many if one.get("system") == ENTRY}
