"""What happened at the bedside: doses, notes, results read (vital signs: `vitals`); refuses to complete what was not said."""

from collections.abc import Sequence
from typing import Any

from client.commands import (
    AcknowledgeResult,
    AdministerDose,
    AlertPrescriber,
    GivenLine,
)
from client.errors import InputRefused
from client.fhir.build.bedside import beside_of, checks_of, rate_of
from client.fhir.build.elements import (
    coded,
    coding,
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
from client.fhir.build.units import named, write_units
from client.fhir.names import (
    ACKNOWLEDGE_ACTION,
    ACKNOWLEDGE_RESULT,
    ALERT,
    DOSE_AFTER_STOP,
    SLOT_TIME,
    STAFF_NUMBER,
    STAFF_ROLE,
    TASK,
    TASK_INTENT,
)
from client.records import Amount, DoseOutcome, Person

_STATUSES = {
    DoseOutcome.GIVEN: "completed",
    DoseOutcome.NOT_GIVEN: "not-done",
    DoseOutcome.IN_PROGRESS: "in-progress",
}
_ACTIONS = frozenset({"no-action", "repeat", "order", "inform"})


def write_dose(sheet: Sheet, command: AdministerDose) -> None:
    """One MedicationAdministration per line; a dose not given needs its reason."""
    if not command.lines or command.outcome not in _STATUSES:
        raise InputRefused("dose", "no-lines" if not command.lines else command.outcome.value)
    if command.outcome is DoseOutcome.NOT_GIVEN and not (command.reason or "").strip():
        raise InputRefused("reason", "empty")
    if command.is_partial and (command.outcome is not DoseOutcome.GIVEN or not (command.reason or "").strip()):
        raise InputRefused("reason", "empty")
    for at, given in enumerate(command.lines):
        sheet.create(_administration(sheet, command, given, at))
    write_units(sheet)


def _administration(sheet: Sheet, command: AdministerDose, given: GivenLine, at: int) -> dict[str, Any]:
    if not given.order.startswith("MedicationRequest/"):
        raise InputRefused("order", given.order.partition("/")[0])
    slot = [extension(SLOT_TIME, valueDateTime=instant(command.slot_at))] if command.slot_at else []
    reason = [{"text": line(command.reason, "reason")}] if command.reason else []
    return kept(
        resourceType="MedicationAdministration",
        extension=[*slot, *checks_of(command, given, at)],
        status="stopped" if command.is_partial else _STATUSES[command.outcome],
        statusReason=reason,
        medicationCodeableConcept=concept(given.what),
        subject=sheet.patient(),
        context=sheet.encounter(),
        supportingInformation=[named(command.unit)] if command.unit else [],
        **_when(command),
        performer=[
            {"function": coded(STAFF_ROLE, command.author.role.value), "actor": _member(command.author)},
            *beside_of(command, given),
        ],
        request=sheet.reference(given.order),
        note=[{"text": words(command.note, "note")}] if command.note.strip() else [],
        dosage=_dosage(sheet, given, command.rate if at == 0 else None),
    )


def _when(command: AdministerDose) -> dict[str, Any]:
    """What goes on has begun and has no end yet."""
    if command.outcome is DoseOutcome.IN_PROGRESS:
        return {"effectivePeriod": {"start": instant(command.occurred_at)}}
    return {"effectiveDateTime": instant(command.occurred_at)}


def _dosage(sheet: Sheet, given: GivenLine, rate: Amount | None) -> dict[str, Any] | None:
    """R4 forbids a dosage without a dose or a rate, so the route of an unmeasured dose stays on the order."""
    if given.amount is None and rate is None:
        return None
    route = concept(given.route, sheet.setting.wording.route_codings(given.route)) if given.route else None
    return kept(route=route, dose=quantity(given.amount) if given.amount else None, rateQuantity=rate_of(rate))


def _member(author: Person) -> dict[str, Any]:
    """A person with the staff number, so that the act can be read back whole."""
    found = person(author)
    if not author.staff_number:
        return found
    return {**found, "identifier": {"system": STAFF_NUMBER, "value": words(author.staff_number, "staff-number")}}


def write_acknowledgement(sheet: Sheet, command: AcknowledgeResult) -> None:
    """A completed Task: the first result is its focus, further ones are input, what follows from them is output."""
    if not command.results or command.action not in _ACTIONS:
        raise InputRefused("acknowledgement", "no-results" if not command.results else "action")
    kind = coded(TASK, ACKNOWLEDGE_RESULT)
    at = instant(command.occurred_at)
    made = kept(
        resourceType="Task",
        status="completed",
        intent=TASK_INTENT,
        code=kind,
        focus=sheet.reference(command.results[0]),
        **{"for": sheet.patient()},
        encounter=sheet.encounter(),
        executionPeriod={"start": at, "end": at},
        authoredOn=at,
        requester=person(command.author),
        owner=person(command.author),
        note=[{"text": words(command.comment, "comment")}] if command.comment.strip() else [],
        input=_further(sheet, command.results[1:], kind),
        output=[{"type": kind, "valueCodeableConcept": {"coding": [coding(ACKNOWLEDGE_ACTION, command.action)]}}],
    )
    sheet.create(made)


def _further(sheet: Sheet, results: Sequence[str], kind: dict[str, Any]) -> list[dict[str, Any]]:
    return [{"type": kind, "valueReference": sheet.reference(each)} for each in results]


def write_alert(sheet: Sheet, command: AlertPrescriber) -> None:
    """A completed Communication about the doses and their orders, to whoever ordered them."""
    if not command.doses or not command.orders:
        raise InputRefused("alert", "about-nothing")
    stopped, changed = "Dose given after the order was stopped", "Dose given after the ordered dose was changed"
    why = changed if command.is_changed else stopped
    made = kept(
        resourceType="Communication",
        status="completed",
        subject=sheet.patient(),
        about=[sheet.reference(each) for each in (*command.doses, *command.orders)],
        encounter=sheet.encounter(),
        sent=instant(command.occurred_at),
        recipient=[sheet.reference(each) for each in command.recipients],
        sender=person(command.author),
        reasonCode=[coded(ALERT, DOSE_AFTER_STOP, why)],
    )
    sheet.create(made)
