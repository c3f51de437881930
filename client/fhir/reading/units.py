"""Steps of units (Task) and units at central (MedicationRequest, intent instance-order); refuses a step whose word nobody knows."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from client.fhir import names
from client.fhir.reading.elements import (
    HERE,
    Origin,
    code_in,
    first,
    identifier,
    key,
    mapping,
    mappings,
    moment,
    target,
    targets,
    text,
    version,
    who,
)
from client.fhir.reading.medicines import medicine
from client.records import Code
from client.records.units import ChainStep, StepTask, UnitRow

_STEPS = {each.value: each for each in ChainStep}


def step_task(resource: Mapping[str, Any], origin: Origin = HERE) -> StepTask | None:
    """None for a Task of another kind, for one entered in error, and for one that names no unit."""
    found = _STEPS.get(code_in([resource.get("reasonCode")], names.UNIT_STEP) or "")
    unit = next((value for each in mappings(resource.get("input")) if (value := _unit(each))), None)
    status = text(resource.get("status"))
    if found is None or unit is None or status not in {"completed", "cancelled"}:
        return None
    notes = [words for each in mappings(resource.get("note")) if (words := text(each.get("text")))]
    return StepTask(
        key=key(resource),
        unit=unit,
        orders=targets(resource.get("basedOn"), origin),
        step=found,
        is_done=status == "completed",
        slot_at=moment(mapping(mapping(resource.get("restriction")).get("period")).get("start")),
        at=moment(mapping(resource.get("executionPeriod")).get("end")),
        by=who(resource.get("owner"), origin),
        by_reference=target(resource.get("owner"), origin),
        reason=text(mapping(resource.get("statusReason")).get("text")) or "",
        note="; ".join(notes),
        use_before=next((at for each in mappings(resource.get("output")) if (at := _use_before(each))), None),
        version=version(resource),
    )


def _use_before(said: Mapping[str, Any]) -> datetime | None:
    return moment(said.get("valueDateTime")) if code_in([said.get("type")], names.TASK) == names.USE_BEFORE else None


def _unit(given: Mapping[str, Any]) -> str | None:
    said = mapping(given.get("valueIdentifier"))
    return text(said.get("value")) if said.get("system") == names.UNIT else None


def unit_row(resource: Mapping[str, Any], origin: Origin = HERE) -> UnitRow | None:
    """None for what is an order; a unit with several times has none of them."""
    order = target(first(resource.get("basedOn")), origin)
    if resource.get("intent") != "instance-order" or order is None:
        return None
    timing = mapping(first(resource.get("dosageInstruction")).get("timing"))
    events = timing.get("event")
    others = [each for each in mappings(resource.get("identifier")) if text(each.get("system")) not in _OWN]
    return UnitRow(
        key=key(resource),
        order=order,
        what=medicine(resource) or Code(text=""),
        status=text(resource.get("status")) or "",
        patient=target(resource.get("subject"), origin) or "",
        slot_at=moment(events[0]) if isinstance(events, list) and len(events) == 1 else None,
        unit=identifier(resource, names.UNIT),
        ids=tuple(value for each in others if (value := text(each.get("value")))),
    )


_OWN = frozenset({names.UNIT, names.ENTRY})
