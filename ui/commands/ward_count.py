"""What stands at central for some patients, counted by what a nurse would call it, and by the planned times of doses.

Knows no command, no identifier and no station: a row that is gone or there twice shows, whatever it is called. Refuses to count void rows.
"""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from client.central.http import Central

SLOT_TIME = "https://wardlight.org/fhir/StructureDefinition/slot-time"
ORDERS = ("MedicationRequest", "ServiceRequest", "NutritionOrder")
KINDS = (*ORDERS, "MedicationAdministration", "Observation", "Composition")
_OVER = frozenset(("stopped", "revoked"))
_GIVEN = frozenset(("completed", "in-progress", "not-done"))
Resource = dict[str, Any]
Slot = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How many of each; `slots`: planned times of an order, each with how many doses stand for it."""

    rows: dict[str, int] = field(default_factory=dict)
    slots: dict[Slot, int] = field(default_factory=dict)

    @property
    def double_slots(self) -> list[Slot]:
        return [slot for slot, found in self.slots.items() if found > 1]


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """By kind: what ought to have come and did not, and what came too often."""

    lost: dict[str, int]
    doubled: dict[str, int]


async def tally(central: Central, patients: Sequence[str]) -> Tally:
    """Read at central as it is now."""
    found: list[Resource] = []
    for kind in KINDS:
        page = await central.search(kind, [("patient", ",".join(patients)), ("_count", "500")])
        found += [json.loads(row.raw) for row in (await central.rest_of(page)).rows]
    return tally_of(found)


def tally_of(resources: Iterable[Resource]) -> Tally:
    rows: Counter[str] = Counter()
    slots: Counter[Slot] = Counter()
    for resource in resources:
        if resource.get("status") == "entered-in-error":
            continue
        rows.update(_counted(resource))
        slots.update(_slots(resource))
    return Tally(rows=dict(rows), slots=dict(slots))


def difference(before: Tally, after: Tally, came: dict[str, int]) -> Difference:
    """`came`: how many of each kind people entered between the two."""
    lost, doubled = {}, {}
    for kind in sorted({*before.rows, *after.rows, *came}):
        surplus = after.rows.get(kind, 0) - before.rows.get(kind, 0) - came.get(kind, 0)
        lost[kind], doubled[kind] = max(0, -surplus), max(0, surplus)
    doubled["slots"] = sum(after.slots[slot] - 1 for slot in after.double_slots if before.slots.get(slot, 0) < 2)
    return Difference(lost=lost, doubled=doubled)


def _counted(resource: Resource) -> dict[str, int]:
    kind = resource["resourceType"]
    if resource.get("intent") == "instance-order":  # one execution of an order, not another order
        return {}
    if kind in ORDERS:
        return {"orders": 1, "stops": int(resource.get("status") in _OVER)}
    if kind == "MedicationAdministration":
        return {"doses": int(resource.get("status") in _GIVEN)}
    if kind == "Observation":
        parts = (resource, *resource.get("component", ()))
        return {"vitals": sum("valueQuantity" in one for one in parts) if _is_vital(resource) else 0}
    return {"notes": 1}


def _is_vital(resource: Resource) -> bool:
    codings = [coding for category in resource.get("category", ()) for coding in category.get("coding", ())]
    return any(coding.get("code") == "vital-signs" for coding in codings)


def _slots(resource: Resource) -> list[Slot]:
    """A dose without a planned time of its own stands for no slot here."""
    if resource["resourceType"] != "MedicationAdministration" or resource.get("status") not in _GIVEN:
        return []
    order = str(resource.get("request", {}).get("reference", ""))
    planned = [one.get("valueDateTime") for one in resource.get("extension", ()) if one.get("url") == SLOT_TIME]
    return [(order, datetime.fromisoformat(at).astimezone(UTC).isoformat()) for at in planned if at]
