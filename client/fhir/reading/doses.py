"""MedicationAdministration and Task to dose and verify task; refuses to call an unknown outcome "given"."""

from collections.abc import Mapping
from typing import Any

from client.fhir.names import (
    DOSE_PART,
    INFUSED_VOLUME,
    REVIEW_DECISION,
    SECOND_CHECKER,
    SLOT_TIME,
    STAFF_NUMBER,
    STAFF_ROLE,
    UNIT,
)
from client.fhir.reading.bedside import check_of, used_of
from client.fhir.reading.elements import (
    HERE,
    Origin,
    amount,
    by_hand,
    code,
    code_in,
    extension,
    first,
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
from client.records import CountersignTask, Dose, DoseOutcome, Person, ReviewTask, Role, VerifyTask

_OUTCOMES = {
    "completed": DoseOutcome.GIVEN,
    "stopped": DoseOutcome.GIVEN,
    "not-done": DoseOutcome.NOT_GIVEN,
    "entered-in-error": DoseOutcome.VOID,
}
_RUNNING = frozenset({"in-progress", "on-hold"})
_ROLES = {each.value: each for each in Role}


def dose(resource: Mapping[str, Any], origin: Origin = HERE) -> Dose:
    """A stopped administration was given in part, so it is GIVEN with its reason; of an unknown one nobody says that it runs."""
    performer = first(resource.get("performer"))
    reason = code(first(resource.get("statusReason")))
    dosage = mapping(resource.get("dosage"))
    period, status = mapping(resource.get("effectivePeriod")), text(resource.get("status")) or ""
    seconds = [one for one in mappings(resource.get("performer")) if _is_second(one)]
    return Dose(
        key=key(resource),
        order=target(resource.get("request"), origin),
        outcome=_OUTCOMES.get(status, DoseOutcome.IN_PROGRESS),
        slot_at=moment(extension(resource, SLOT_TIME).get("valueDateTime")),
        given_at=moment(resource.get("effectiveDateTime")) or moment(period.get("start")),
        amount=amount(dosage.get("dose")),
        reason=reason.text if reason else None,
        by=_person(performer, origin),
        by_name=by_hand(resource, who(performer.get("actor"), origin)),
        what=medicine(resource),
        unit=_unit(resource),
        version=version(resource),
        note=text(first(resource.get("note")).get("text")) or "",
        is_partial=status == "stopped",
        is_paused=status == "on-hold",
        is_unclear=status not in _OUTCOMES and status not in _RUNNING,
        ended_at=moment(period.get("end")),
        rate=amount(dosage.get("rateQuantity")),
        volume=amount(extension(resource, INFUSED_VOLUME).get("valueQuantity")),
        check=check_of(resource),
        second=who(seconds[0].get("actor"), origin) if seconds else None,
        used=used_of(resource, origin),
    )


def _unit(resource: Mapping[str, Any]) -> str | None:
    named = (mapping(each.get("identifier")) for each in mappings(resource.get("supportingInformation")))
    return next((text(one.get("value")) for one in named if one.get("system") == UNIT), None)


def _is_second(performer: Mapping[str, Any]) -> bool:
    return code_in(performer.get("function"), DOSE_PART) == SECOND_CHECKER


def verify_task(resource: Mapping[str, Any], origin: Origin = HERE) -> VerifyTask:
    lines = targets(resource.get("basedOn"), origin) or targets(resource.get("focus"), origin)
    period = mapping(resource.get("executionPeriod"))
    return VerifyTask(
        key=key(resource),
        orders=lines,
        status=text(resource.get("status")) or "unknown",
        by=who(resource.get("owner"), origin),
        at=moment(period.get("end")),
        version=version(resource),
    )


def countersign_task(resource: Mapping[str, Any], origin: Origin = HERE) -> CountersignTask:
    lines = targets(resource.get("basedOn"), origin) or targets(resource.get("focus"), origin)
    asked = mapping(mapping(resource.get("restriction")).get("period"))
    return CountersignTask(
        key=key(resource),
        orders=lines,
        status=text(resource.get("status")) or "unknown",
        owner=target(resource.get("owner"), origin),
        owner_name=who(resource.get("owner"), origin),
        asked_at=moment(resource.get("authoredOn")),
        due_at=moment(asked.get("end")),
        signed_at=moment(mapping(resource.get("executionPeriod")).get("end")),
        version=version(resource),
    )


def review_task(resource: Mapping[str, Any], origin: Origin = HERE) -> ReviewTask:
    outputs = mappings(resource.get("output"))
    return ReviewTask(
        key=key(resource),
        order=target(resource.get("focus"), origin) or "",
        status=text(resource.get("status")) or "unknown",
        asked_at=moment(resource.get("authoredOn")),
        due_at=moment(mapping(mapping(resource.get("restriction")).get("period")).get("end")),
        decision=code_in([one.get("valueCodeableConcept") for one in outputs], REVIEW_DECISION),
        by=who(resource.get("owner"), origin),
        version=version(resource),
    )


def _person(performer: Mapping[str, Any], origin: Origin) -> Person | None:
    """Only with the role that was written with it: a name alone does not say who may give what."""
    actor = mapping(performer.get("actor"))
    role, reference = _ROLES.get(code_in(performer.get("function"), STAFF_ROLE) or ""), target(actor, origin)
    if role is None or reference is None:
        return None
    numbers = [each for each in mappings(actor.get("identifier")) if each.get("system") == STAFF_NUMBER]
    number = text(numbers[0].get("value")) if numbers else None
    return Person(
        reference=reference, name=text(actor.get("display")) or reference, role=role, staff_number=number or ""
    )
