"""Steps in the infusion room, written: each a Task that is over when it is written; a reaction tells its doctor by a Communication.

Refuses a first step without bottles, a seat without a place, and a reaction, a cancelling or a passing over that does not say why.
"""

from typing import Any

from client.commands import StepRoom
from client.errors import InputRefused
from client.fhir.build.elements import coded, coding, extension, instant, kept, line, person, words
from client.fhir.build.sheet import Sheet
from client.fhir.names import (
    ALERT,
    IDENTIFIED_BY,
    INFUSION_REACTION,
    ROOM_FACT,
    ROOM_STEP,
    ROOM_STEP_TASK,
    TASK,
    TASK_INTENT,
)
from client.records.room import RoomStep

_WORDS = {
    "accept": "Taken in",
    "call": "Called",
    "skip": "Passed over",
    "requeue": "Waiting again",
    "seat": "Seated",
    "lamp-on": "Call light on",
    "lamp-off": "Call light answered",
    "reaction": "Adverse reaction",
    "withdraw": "Needle out",
    "leave": "Left the room",
    "cancel": "Taken off the list",
}
_NEED_REASON = frozenset({RoomStep.REACTION, RoomStep.CANCEL})


def write_room_step(sheet: Sheet, command: StepRoom) -> None:
    """The step itself, then whom it is told; its words are in the language of the record."""
    is_first = command.step is RoomStep.ACCEPT
    if is_first is not bool(command.bottles) or is_first is bool(command.visit):
        raise InputRefused("bottles", "empty")
    if (command.step is RoomStep.SEAT) is not (command.seat is not None):
        raise InputRefused("seat", "empty")
    if command.step in _NEED_REASON and not command.reason.strip():
        raise InputRefused("reason", "empty")
    made = sheet.create(_task(sheet, command))
    if command.step is RoomStep.REACTION:
        sheet.create(_alert(sheet, command, made))


def _task(sheet: Sheet, command: StepRoom) -> dict[str, Any]:
    at = instant(command.occurred_at)
    known_by = [extension(IDENTIFIED_BY, valueCode=each) for each in dict.fromkeys(command.identified_by)]
    return kept(
        resourceType="Task",
        extension=known_by,
        basedOn=[sheet.reference(each) for each in command.bottles],
        partOf=[sheet.reference(command.visit)] if command.visit else [],
        status="completed",
        statusReason={"text": line(command.reason, "reason")} if command.reason.strip() else None,
        intent=TASK_INTENT,
        code=coded(TASK, ROOM_STEP_TASK),
        **{"for": sheet.patient()},
        encounter=sheet.encounter(),
        executionPeriod={"end": at},
        authoredOn=at,
        requester=person(command.author),
        owner=person(command.author),
        location=_place(command),
        reasonCode=coded(ROOM_STEP, command.step.value, _WORDS[command.step.value]),
        input=_facts(sheet, command),
    )


def _place(command: StepRoom) -> dict[str, Any] | None:
    if command.seat is None:
        return None
    name = words(command.seat_name, "seat").strip()
    return {"reference": command.seat, **({"display": name} if name else {})}


def _facts(sheet: Sheet, command: StepRoom) -> list[dict[str, Any]]:
    """The bottles in the order in which they run, and what was known when the patient was taken in; the window he was called to."""
    found = [_fact("bottle", valueReference=sheet.reference(each)) for each in command.bottles]
    if command.step is RoomStep.ACCEPT:
        found += [_fact("registered", valueCode=command.registered.value), _fact("paid", valueCode=command.paid.value)]
    for name, said in (("slip", command.slip), ("window", command.window)):
        if said.strip():
            found.append(_fact(name, valueString=words(said, name).strip()))
    return found


def _fact(name: str, **value: Any) -> dict[str, Any]:
    return {"type": {"coding": [coding(ROOM_FACT, name)]}, **value}


def _alert(sheet: Sheet, command: StepRoom, step: str) -> dict[str, Any]:
    return kept(
        resourceType="Communication",
        status="completed",
        priority="urgent",
        subject=sheet.patient(),
        about=[sheet.reference(each) for each in (step, *command.doses)],
        encounter=sheet.encounter(),
        sent=instant(command.occurred_at),
        recipient=[{"reference": each} for each in command.recipients],
        sender=person(command.author),
        reasonCode=[coded(ALERT, INFUSION_REACTION, "Adverse reaction to an infusion")],
        payload=[{"contentString": f"输液不良反应：{line(command.reason, 'reason')}"}],
    )
