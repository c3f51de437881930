"""Task to the review of a request for an admission; refuses to read an unknown status as accepted."""

from collections.abc import Mapping
from typing import Any

from client.fhir import names
from client.fhir.reading.elements import HERE, Origin, code, first, has_code, key, mapping, moment, target, text, who
from client.records.admissions import AdmissionReview, AdmissionState

_NONE = frozenset({"cancelled", "failed", "entered-in-error"})
_STATES = {
    "accepted": AdmissionState.ACCEPTED,
    "completed": AdmissionState.ACCEPTED,
    "rejected": AdmissionState.ASKED_BACK,
}


def admission_review(resource: Mapping[str, Any], origin: Origin = HERE) -> AdmissionReview | None:
    """None for every other Task, and for one that was called off."""
    status = text(resource.get("status")) or ""
    if not has_code(resource.get("code"), names.TASK, names.ADMISSION_REVIEW) or status in _NONE:
        return None
    state, why = _STATES.get(status, AdmissionState.WAITING), code(resource.get("statusReason"))
    is_over = state is not AdmissionState.WAITING
    said = (text(first(resource.get("note")).get("text")) or "") if state is AdmissionState.ASKED_BACK else ""
    ended = moment(mapping(resource.get("executionPeriod")).get("end")) or moment(resource.get("lastModified"))
    return AdmissionReview(
        key=key(resource),
        encounter=target(resource.get("encounter"), origin),
        state=state,
        reason=(why.text if why else said) if state is AdmissionState.ASKED_BACK else "",
        by=who(resource.get("owner"), origin) if is_over else None,
        at=ended if is_over else None,
    )
