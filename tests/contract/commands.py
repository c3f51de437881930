"""Small commands as rows, made by hand so that the suite stands on FHIR alone; ids come from a seeded random."""

from collections.abc import Mapping
from dataclasses import dataclass
from random import Random
from uuid import UUID

from client.central.answers import Row
from client.fhir import names, text

AT = "2026-11-21T08:00:00+08:00"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One row of a command, in the shape that delivery asks for."""

    n: int
    verb: str
    resource_type: str
    key: str
    entry_id: str
    base_version: str | None
    resource: bytes
    needs: tuple[str, ...] = ()
    level: int = 0
    is_provenance: bool = False


def new_id(random: Random) -> str:
    return str(UUID(int=random.getrandbits(128), version=4))


def order_group(random: Random, patient: str, size: int = 5) -> tuple[Line, ...]:
    """`size` MedicationRequests, one Task that verifies them, one Provenance."""
    command = new_id(random)
    orders = [_created(n, command, new_id(random), _order(patient, n)) for n in range(size)]
    task = {
        "resourceType": "Task",
        "status": "requested",
        "intent": "order",
        "code": {"coding": [{"system": names.TASK, "code": names.VERIFY_ORDER}]},
        "focus": {"reference": f"urn:uuid:{orders[0].entry_id}"},
        "for": {"reference": patient},
        "basedOn": [{"reference": f"urn:uuid:{order.entry_id}"} for order in orders],
    }
    verify = _created(size, command, new_id(random), task, level=1, needs=tuple(order.key for order in orders))
    return (
        *orders,
        verify,
        provenance(random, size + 1, command, [f"urn:uuid:{row.entry_id}" for row in (*orders, verify)]),
    )


def stop(random: Random, order: Row, reason: str) -> tuple[Line, ...]:
    """Stop one order that stands at central, as its author saw it."""
    command = new_id(random)
    resource = text.decode(order.raw) | {"status": "stopped", "statusReason": {"text": reason}}
    resource["meta"] = {"tag": [{"system": names.COMMAND_TAG, "code": command}]}
    change = Line(
        n=0,
        verb="change",
        resource_type=order.resource_type,
        key=order.key,
        entry_id=order.id,
        base_version=order.version,
        resource=text.encode(resource),
    )
    return change, provenance(random, 1, command, [order.key])


def dose_of(random: Random, order: Line, patient: str) -> tuple[Line, ...]:
    """A dose of an order that may still be pending."""
    command = new_id(random)
    resource = {
        "resourceType": "MedicationAdministration",
        "status": "completed",
        "medicationCodeableConcept": {"text": "Amoxicillin 500 mg"},
        "subject": {"reference": patient},
        "effectiveDateTime": AT,
        "request": {
            "reference": f"urn:uuid:{order.entry_id}",
            "identifier": {"system": names.ENTRY, "value": order.entry_id},
        },
    }
    dose = _created(0, command, new_id(random), resource, needs=(order.key,))
    return dose, provenance(random, 1, command, [f"urn:uuid:{dose.entry_id}"])


def provenance(random: Random, n: int, command: str, targets: list[str]) -> Line:
    entry_id = new_id(random)
    source = {"identifier": {"system": names.COMMAND_IDENTIFIER, "value": command}}
    resource = {
        "resourceType": "Provenance",
        "meta": _meta(command),
        "target": [{"reference": target} for target in targets],
        "recorded": AT,
        "agent": [{"who": {"display": "Contract"}}],
        "entity": [{"role": "source", "what": source}],
    }
    return Line(
        n=n,
        verb="create",
        resource_type="Provenance",
        key=f"Provenance/{entry_id}",
        entry_id=entry_id,
        base_version=None,
        resource=text.encode(resource),
        level=2,
        is_provenance=True,
    )


def _created(
    n: int, command: str, entry_id: str, resource: Mapping[str, object], *, level: int = 0, needs: tuple[str, ...] = ()
) -> Line:
    kind = str(resource["resourceType"])
    whole = {**resource, "meta": _meta(command), "identifier": [{"system": names.ENTRY, "value": entry_id}]}
    return Line(
        n=n,
        verb="create",
        resource_type=kind,
        key=f"{kind}/{entry_id}",
        entry_id=entry_id,
        base_version=None,
        resource=text.encode(whole),
        level=level,
        needs=needs,
    )


def _order(patient: str, n: int) -> dict[str, object]:
    return {
        "resourceType": "MedicationRequest",
        "status": "active",
        "intent": "order",
        "medicationCodeableConcept": {"text": f"Amoxicillin {n}"},
        "subject": {"reference": patient},
        "authoredOn": AT,
    }


def _meta(command: str) -> dict[str, object]:
    return {"tag": [{"system": names.COMMAND_TAG, "code": command}]}
