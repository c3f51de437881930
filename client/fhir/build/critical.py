"""The loop of a critical value: what is told, read back, forwarded and handled, and a value reported on the telephone.

One Communication for each step, about the Observation; a value entered by hand is a preliminary Observation that names its caller, followed
by the Communication of its read-back. Refuses a read-back that names the patient by less than two identifiers, or no caller.
"""

from typing import Any

from client.commands import CriticalStep, HandleCritical, ReportCritical, TellCritical
from client.errors import InputRefused
from client.fhir.build.elements import (
    coded,
    concept,
    extension,
    instant,
    kept,
    line,
    person,
    quantity,
    words,
)
from client.fhir.build.sheet import Sheet
from client.fhir.names import (
    CALLER,
    CRITICAL_HANDLING,
    CRITICAL_STEP,
    DEPARTMENT,
    HANDLED,
    IDENTIFIED_BY,
    INTERPRETATION,
    OBSERVATION_CATEGORY,
    PARTICIPATION_MODE,
    READ_BACK,
    REPORTED_BY,
)
from client.records import Amount

IDENTIFIERS = frozenset({"name", "birth-date", "age", "hospital-number", "admission-number", "wristband"})
LEAST_IDENTIFIERS = 2
_FLAGS = frozenset({"HH", "LL", "AA"})
_DECISIONS = frozenset({"orders", "none"})
_SPOKEN = frozenset({CriticalStep.MESSAGE, CriticalStep.FORWARDED})


def write_critical_step(sheet: Sheet, command: TellCritical) -> None:
    """A message needs its words; a read-back its value, its caller and two identifiers."""
    if command.step in _SPOKEN and not command.text.strip():
        raise InputRefused("text", "empty")
    is_read_back = command.step is CriticalStep.READ_BACK
    said = _read_back(command) if is_read_back else []
    sheet.create(
        told(
            sheet,
            command.step.value,
            about=[command.result],
            text=command.text,
            extensions=said,
            caller=command.caller if is_read_back else "",
        )
    )


def write_handling(sheet: Sheet, command: HandleCritical) -> None:
    """Closes the loop; that nothing is done needs its reason."""
    if command.decision not in _DECISIONS:
        raise InputRefused("decision", "unknown")
    if command.decision == "none" and not command.text.strip():
        raise InputRefused("reason", "empty")
    topic = coded(CRITICAL_HANDLING, command.decision)
    sheet.create(
        told(sheet, HANDLED, about=[command.result, *command.orders], text=command.text, extensions=[], topic=topic)
    )


def write_critical_report(sheet: Sheet, command: ReportCritical) -> None:
    """The Observation as it was said on the telephone, then its read-back. The laboratory's own result stays another Observation."""
    if command.flag not in _FLAGS:
        raise InputRefused("flag", "unknown")
    if command.amount is None and not command.value_text.strip():
        raise InputRefused("value", "empty")
    caller = line(command.caller, "caller")
    taken = command.taken_at or command.occurred_at
    made = kept(
        resourceType="Observation",
        extension=[extension(REPORTED_BY, valueString=caller)],
        status="preliminary",
        category=[coded(OBSERVATION_CATEGORY, "laboratory", "Laboratory")],
        code=concept(command.what),
        subject=sheet.patient(),
        encounter=sheet.encounter(),
        effectiveDateTime=instant(taken),
        issued=instant(command.occurred_at),
        performer=[person(command.author)],
        valueQuantity=quantity(command.amount) if command.amount else None,
        valueString=None if command.amount else line(command.value_text, "value"),
        interpretation=[coded(INTERPRETATION, command.flag)],
    )
    key = sheet.create(made)
    said = said_again(command.amount, command.value_text) + identified(command.identified_by)
    sheet.create(told(sheet, CriticalStep.READ_BACK.value, about=[key], text="", extensions=said, caller=caller))


def _read_back(command: TellCritical) -> list[dict[str, Any]]:
    line(command.caller, "caller")
    if command.read_back is None and not command.read_back_text.strip():
        raise InputRefused("read-back", "empty")
    return said_again(command.read_back, command.read_back_text) + identified(command.identified_by)


def said_again(amount: Amount | None, text: str) -> list[dict[str, Any]]:
    if amount is not None:
        return [extension(READ_BACK, valueQuantity=quantity(amount))]
    return [extension(READ_BACK, valueString=line(text, "read-back"))]


def identified(identifiers: tuple[str, ...]) -> list[dict[str, Any]]:
    if len(set(identifiers)) < LEAST_IDENTIFIERS or not set(identifiers) <= IDENTIFIERS:
        raise InputRefused("identifiers", "two-needed")
    return [extension(IDENTIFIED_BY, valueCode=each) for each in dict.fromkeys(identifiers)]


def told(
    sheet: Sheet,
    step: str,
    *,
    about: list[str],
    text: str,
    extensions: list[dict[str, Any]],
    caller: str = "",
    topic: dict[str, Any] | None = None,
) -> dict[str, Any]:
    """A completed Communication from this department. What a caller said was sent by him, and received by the author."""
    author = person(sheet.act.author)
    at = instant(sheet.act.occurred_at)
    department = extension(DEPARTMENT, valueReference={"reference": sheet.setting.ward_key})
    return kept(
        resourceType="Communication",
        extension=[department, *extensions, *([extension(CALLER, valueString=caller)] if caller else [])],
        status="completed",
        priority="stat",
        medium=[coded(PARTICIPATION_MODE, "PHONE")] if caller else [],
        subject=sheet.patient(),
        topic=topic,
        about=[sheet.reference(each) for each in about],
        encounter=sheet.encounter(),
        sent=at,
        received=at if caller else None,
        recipient=[author] if caller else [],
        sender={"display": words(caller, "caller")} if caller else author,
        reasonCode=[coded(CRITICAL_STEP, step)],
        payload=[{"contentString": line(text, "text")}] if text.strip() else [],
    )
