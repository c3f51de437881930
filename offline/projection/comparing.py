"""Both sides of a conflict as a clinician reads them: what, dose, route, frequency, times, status, reason, people; refuses to weigh them.

Both resources are read with `client.fhir.reading`. What no reader shows and yet differs is one last pair, `other:` with its members'
names, so that nothing is hidden and no raw path stands among the clinical words.
"""

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from client.clinical.controlled import masked
from client.fhir import reading, text
from client.fhir.reading import assessments as read_assessments
from client.fhir.reading import care as read_care
from client.records import Amount, Code, Order, VitalSign
from offline.views import FieldPair

FIELDS = (
    "status",
    "outcome",
    "what",
    "title",
    "diagnosis",
    "verification",
    "clinical",
    "use",
    "rank",
    "primary",
    "side",
    "dose",
    "amount",
    "route",
    "frequency",
    "as-needed",
    "slot",
    "given-at",
    "starts",
    "ends",
    "taken-at",
    "done-at",
    "reason",
    "indication",
    "site",
    "asked",
    "herb",
    "remark",
    "text",
    "said",
    "author",
    "stopped-by",
    "performer",
    "written-at",
    "name",
    "deceased",
    "other-record",
)
"""Every path of a pair in the order of rows, besides `value:<name of the sign>` and `other:<members>`."""
_IDENTIFIER = "valueIdentifier"
_RESIDENT = re.compile(r"(?<!\d)\d{17}[\dXx](?![\dXx])")
VALUE, OTHER = "value:", "other:"
_APART = frozenset({"id", "meta", "resourceType", "text", "identifier"})
_ORDERS = frozenset({"MedicationRequest", "ServiceRequest", "NutritionOrder"})
_Side = dict[str, str]


def compared(mine: bytes, central: bytes | None) -> tuple[FieldPair, ...]:
    """One pair for each field that a side names; a side that does not name it has None there."""
    ours = text.decode(mine)
    theirs = text.decode(central) if central is not None else {}
    left, right = side(ours), side(theirs)
    named = [*FIELDS, *sorted(path for path in {*left, *right} if path.startswith(VALUE))]
    pairs = [
        FieldPair(path=path, mine=left.get(path), central=right.get(path))
        for path in named
        if path in left or path in right
    ]
    return (*pairs, *_others(ours, theirs))


def side(resource: Mapping[str, Any]) -> _Side:
    """The fields that one resource names, by path, in words or machine words."""
    kind = str(resource.get("resourceType", ""))
    reader = _order if kind in _ORDERS else _READERS.get(kind, _foreign)
    return {path: said for path, said in reader(resource).items() if said} if resource else {}


def _order(resource: Mapping[str, Any]) -> Mapping[str, str | None]:
    found = reading.order(resource)
    return {
        "status": found.status.value,
        "what": _code(found.what),
        "dose": _amount(found.dose) or found.dose_text,
        "route": _code(found.route),
        "frequency": _code(found.frequency),
        "as-needed": "yes" if found.is_as_needed else None,
        "starts": _at(found.starts_at),
        "ends": _at(found.ends_at),
        "reason": found.stop_reason,
        **_form(found),
        "remark": found.remark,
        "author": found.author,
        "stopped-by": found.stopped_by,
        "written-at": _at(found.authored_at),
    }


def _form(order: Order) -> Mapping[str, str | None]:
    """What a request form says, and what a herb's prescription says about it."""
    form, herb = order.request, order.herb
    said = {
        "indication": form.indication
        if form is not None
        else order.form.indication
        if order.form is not None
        else None,
        "herb": " ".join(part for part in (herb.footnote, f"×{herb.doses}", herb.method, herb.usage) if part)
        if herb
        else None,
    }
    if form is None:
        return said
    asked = "; ".join(f"{one.question}: {one.answer or '?'}" for one in form.answers)
    return {**said, "site": " ".join(part for part in (form.side, form.site) if part), "asked": asked}


def _dose(resource: Mapping[str, Any]) -> Mapping[str, str | None]:
    found = reading.dose(resource)
    return {
        "outcome": found.outcome.value,
        "what": _code(found.what),
        "amount": _amount(found.amount),
        "slot": _at(found.slot_at),
        "given-at": _at(found.given_at),
        "reason": found.reason,
        "performer": found.by_name,
    }


def _task(resource: Mapping[str, Any]) -> Mapping[str, str | None]:
    """A consult and a handover say what they ask and who answered what; every other Task what the nurse's check says."""
    consult, handover = read_care.consult_task(resource), read_care.handover_task(resource)
    if consult is not None:
        return {
            "status": consult.status,
            "title": consult.question,
            "reason": consult.status_reason,
            "author": consult.asker_name,
            "performer": consult.accepted_by or consult.owner_name,
            "done-at": _at(consult.answered_at),
            "other-record": consult.record,
        }
    if handover is not None:
        return {
            "status": handover.status,
            "said": handover.synthesis,
            "reason": handover.reason,
            "performer": handover.receiver_name,
            "done-at": _at(handover.answered_at),
        }
    if (review := reading.pharm_review(resource)) is not None:
        return {
            "status": _status(resource),
            "reason": review.reason,
            "performer": review.by,
            "done-at": _at(review.at),
        }
    found = reading.verify_task(resource)
    return {"status": found.status, "done-at": _at(found.at), "performer": found.by}


def _signs(resource: Mapping[str, Any]) -> Mapping[str, str | None]:
    found = reading.vital_signs(resource)
    values = {f"{VALUE}{sign.name or sign.loinc}": _value(sign) for sign in found}
    first = found[0] if found else None
    return {
        "status": _status(resource),
        "taken-at": _at(first.taken_at) if first else None,
        "performer": first.by if first else None,
        **values,
    }


def _note(resource: Mapping[str, Any]) -> Mapping[str, str | None]:
    found = reading.note(resource)
    return {
        "status": found.status,
        "title": found.title,
        "text": found.text,
        "author": found.author,
        "written-at": _at(found.written_at),
    }


def _diagnosis(resource: Mapping[str, Any]) -> Mapping[str, str | None]:
    found = reading.diagnosis(resource)
    return {
        "diagnosis": " ".join(filter(None, (found.name.text, found.icd10, found.icd11))),
        "verification": f"verification:{found.verification.value}",
        "clinical": f"clinical:{found.clinical}" if found.clinical else None,
        "use": f"use:{found.use.value}" if found.use else None,
        "rank": str(found.rank) if found.rank is not None else None,
        "primary": None if found.is_primary is None else str(found.is_primary).lower(),
        "side": f"side:{found.laterality.value}" if found.laterality else None,
        "remark": found.remark,
        "author": found.by,
        "written-at": _at(found.recorded_at),
    }


def _plan(resource: Mapping[str, Any]) -> Mapping[str, str | None]:
    found = read_care.pathway_plan(resource)
    if found is None:
        return _foreign(resource)
    return {
        "status": found.status,
        "title": found.title,
        "text": " → ".join(one.stage for one in found.stages),
        "reason": found.reason,
        "starts": _at(found.since),
        "ends": _at(found.until),
        "author": found.author,
    }


def _assessment(resource: Mapping[str, Any]) -> Mapping[str, str | None]:
    found = read_assessments.assessment(resource)
    total = found.outcome.total if found.outcome else None
    said = (f"{one.text}: {_amount(one.amount) or one.shown}" for one in found.answers)
    return {
        "status": found.status,
        "title": found.title or found.form,
        "amount": None if total is None else f"{total:f}",
        "said": found.outcome.band_text if found.outcome else None,
        "text": "; ".join(said),
        "taken-at": _at(found.at),
        "reason": found.reason,
        "author": found.by,
    }


def _stay(resource: Mapping[str, Any]) -> Mapping[str, str | None]:
    found = reading.stay(resource)
    return {"status": found.status, "starts": _at(found.admitted_at), "ends": _at(found.ended_at)}


def _patient(resource: Mapping[str, Any]) -> Mapping[str, str | None]:
    died = resource.get("deceasedDateTime") or resource.get("deceasedBoolean")
    return {"name": reading.patient(resource).name, "deceased": None if died is None else str(died).lower()}


def _outcome(resource: Mapping[str, Any]) -> Mapping[str, str | None]:
    """What central answered instead of a row."""
    issues = [each for each in resource.get("issue", ()) if isinstance(each, Mapping)]
    said = [str(each.get("diagnostics") or each.get("code") or "") for each in issues]
    return {"said": " | ".join(filter(None, said))}


def _foreign(resource: Mapping[str, Any]) -> Mapping[str, str | None]:
    return {"other-record": str(resource.get("resourceType", "")), "status": _status(resource)}


_READERS: Mapping[str, Callable[[Mapping[str, Any]], Mapping[str, str | None]]] = {
    "MedicationAdministration": _dose,
    "Task": _task,
    "Observation": _signs,
    "CarePlan": _plan,
    "QuestionnaireResponse": _assessment,
    "Condition": _diagnosis,
    "Composition": _note,
    "DocumentReference": _note,
    "Encounter": _stay,
    "Patient": _patient,
    "OperationOutcome": _outcome,
}


def _others(ours: Mapping[str, Any], theirs: Mapping[str, Any]) -> tuple[FieldPair, ...]:
    """The members that differ although exchanging them would change nothing that is read, on either side."""
    if ours.get("resourceType") != theirs.get("resourceType"):
        return ()
    names = [
        name
        for name in sorted({*ours, *theirs} - _APART)
        if ours.get(name) != theirs.get(name)
        and side(_with(ours, name, theirs.get(name))) == side(ours)
        and side(_with(theirs, name, ours.get(name))) == side(theirs)
    ]
    if not names:
        return ()
    left, right = (" · ".join(f"{name} = {_shielded(one.get(name))}" for name in names) for one in (ours, theirs))
    return (FieldPair(path=OTHER + ", ".join(names), mine=left, central=right),)


def _shielded(value: Any, named: str = "") -> Any:
    """Numbers by which a person is known elsewhere: of each its length and its last four signs, as everywhere on a screen."""
    if isinstance(value, Mapping):
        return {
            name: masked(each) if named == _IDENTIFIER and name == "value" else _shielded(each, name)
            for name, each in value.items()
        }
    if isinstance(value, list):
        return [_shielded(each, named) for each in value]
    return _RESIDENT.sub(_hidden, value) if isinstance(value, str) else value


def _hidden(found: re.Match[str]) -> str:
    return masked(found[0])


def _with(resource: Mapping[str, Any], name: str, value: Any) -> Mapping[str, Any]:
    return {**{key: each for key, each in resource.items() if key != name}, **({} if value is None else {name: value})}


def _status(resource: Mapping[str, Any]) -> str | None:
    found = resource.get("status")
    return found if isinstance(found, str) else None


def _code(code: Code | None) -> str | None:
    return code.text if code is not None else None


def _amount(amount: Amount | None) -> str | None:
    return None if amount is None else f"{amount.value.normalize():,f} {amount.unit}".strip()


def _value(sign: VitalSign) -> str | None:
    return _amount(sign.amount) or sign.text


def _at(moment: datetime | None) -> str | None:
    """The same moment is the same text, whatever zone it was written in."""
    return None if moment is None else moment.astimezone(UTC).isoformat()
