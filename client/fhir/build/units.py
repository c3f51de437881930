"""Units, written: the step that was done as a completed Task, and the unit itself as an instance of its order.

A unit is a function of its order and its planned time alone, without author, number or mark of a mode: every station that acts on it first
means the very same row under the very same name. Refuses to write anything else into it.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid5

from client.commands.units import StepUnit
from client.errors import InputRefused
from client.fhir import text
from client.fhir.build.elements import coded, coding, instant, kept, line, person, words
from client.fhir.build.setting import SharedRow
from client.fhir.build.sheet import Sheet
from client.fhir.names import TASK, TASK_INTENT, UNIT, UNIT_STEP, UNIT_STEP_WORDS, USE_BEFORE
from client.fhir.names import UNIT_STEP_TASK as STEP_TASK
from client.records.units import ChainStep

_OF_ORDER = ("medicationCodeableConcept", "medicationReference", "contained", "subject", "encounter", "authoredOn")
_OF_GROUP = ("requester", "groupIdentifier")
_OF_DOSAGE = ("text", "asNeededBoolean", "asNeededCodeableConcept", "site", "route", "method", "doseAndRate")


def unit_row(
    unit: str, order: Mapping[str, Any], identity: str, key: str, slot_at: datetime | None, *, again: int = 0
) -> SharedRow:
    """The unit of one line: what the order says, at this one time. `again`: how often this row was meant here and given up unsent."""
    dosage: Mapping[str, Any] = next(iter(order.get("dosageInstruction", ())), {})
    times = {"timing": {"event": [instant(slot_at.astimezone(UTC))]}} if slot_at is not None else {}
    resource = kept(
        resourceType="MedicationRequest",
        status="active",
        intent="instance-order",
        **{name: order[name] for name in (*_OF_ORDER, *_OF_GROUP) if name in order},
        dosageInstruction=[times | {name: dosage[name] for name in _OF_DOSAGE if name in dosage}],
    )
    name = f"{identity}|{again}" if again else identity
    return SharedRow(entry_id=str(uuid5(UUID(unit), name)), resource=resource, unit=unit, order=key)


def is_unit(row: bytes) -> bool:
    """Whether a row that was meant is a unit, which other commands may mean as well."""
    return text.own(row).get("intent") == "instance-order"


def write_units(sheet: Sheet) -> None:
    """The units that nothing has written yet; they come after the act itself, which names them by their identifier."""
    for one in sheet.setting.units:
        parent = {"reference": sheet.reference(one.order)["reference"]}
        sheet.create_shared(one.entry_id, {**one.resource, "basedOn": [parent]}, {"system": UNIT, "value": one.unit})


def named(unit: str, kind: str = "MedicationRequest") -> dict[str, Any]:
    """A logical Reference to a unit: it holds whoever wrote the row, and before anybody did."""
    return {"type": kind, "identifier": {"system": UNIT, "value": unit}}


def _use_before(command: StepUnit) -> list[dict[str, Any]]:
    until = command.use_before
    if until is None:
        return []
    if command.step is not ChainStep.COMPOUND or until <= command.occurred_at:
        raise InputRefused("use-before", "time")
    return [{"type": {"coding": [coding(TASK, USE_BEFORE)]}, "valueDateTime": instant(until)}]


def write_unit_step(sheet: Sheet, command: StepUnit) -> None:
    """A Task that is over when it is written: completed, or cancelled with why it was not done."""
    if not command.orders:
        raise InputRefused("unit", "no-lines")
    if not command.is_done and (command.step is not ChainStep.CARRY_OUT or not command.reason.strip()):
        raise InputRefused("reason", "empty")
    at = instant(command.occurred_at)
    is_drug = command.orders[0].startswith("MedicationRequest/")
    planned = instant(command.slot_at.astimezone(UTC)) if command.slot_at else None
    code = coded(UNIT_STEP, command.step.value, UNIT_STEP_WORDS[command.step.value])
    sheet.create(
        kept(
            resourceType="Task",
            status="completed" if command.is_done else "cancelled",
            statusReason={"text": line(command.reason, "reason")} if command.reason.strip() else None,
            intent=TASK_INTENT,
            code=coded(TASK, STEP_TASK),
            basedOn=[sheet.reference(each) for each in command.orders],
            focus=named(command.unit) if is_drug else sheet.reference(command.orders[0]),
            **{"for": sheet.patient()},
            encounter=sheet.encounter(),
            executionPeriod={"end": at},
            authoredOn=at,
            requester=person(command.author),
            owner=person(command.author),
            reasonCode=code,
            note=[{"text": words(command.note, "note")}] if command.note.strip() else [],
            output=_use_before(command),
            restriction={"period": {"start": planned, "end": planned}} if planned else None,
            input=[
                {
                    "type": {"coding": [coding(TASK, STEP_TASK)]},
                    "valueIdentifier": {"system": UNIT, "value": command.unit},
                }
            ],
        )
    )
    write_units(sheet)
