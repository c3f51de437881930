"""Encounter (AMB, EMER) and Appointment to visit and booking, DocumentReference to certificate; refuses to derive a queue number."""

import base64
import binascii
from collections.abc import Mapping
from typing import Any

from client.fhir.names import (
    CERTIFICATE_DAYS,
    CERTIFICATE_KIND,
    CERTIFICATE_NUMBER,
    DISPOSITION,
    ONLINE_BOOKING,
    PARTICIPATION,
    QUEUE_EVENT,
    QUEUE_NUMBER,
    TRIAGE_LEVEL,
    VISIT_KIND,
    VOID_REASON,
)
from client.fhir.reading.elements import (
    HERE,
    Origin,
    code,
    code_in,
    ending,
    extension,
    first,
    has_code,
    identifier,
    key,
    mapping,
    mappings,
    recorded,
    target,
    text,
    version,
    who,
    whole,
)
from client.records import Booking, Certificate, QueueEvent, Visit, VisitKind, VisitStep

AMBULATORY, EMERGENCY = "AMB", "EMER"


def visit(resource: Mapping[str, Any], origin: Origin = HERE) -> Visit | None:
    """None for an Encounter of another class."""
    kind = text(mapping(resource.get("class")).get("code"))
    if kind not in {AMBULATORY, EMERGENCY}:
        return None
    period, reason = mapping(resource.get("period")), code(first(resource.get("reasonCode")))
    doctor = _doctor(resource)
    ended = mapping(mapping(resource.get("hospitalization")).get("dischargeDisposition"))
    return Visit(
        key=key(resource),
        patient=target(resource.get("subject"), origin) or "",
        status=text(resource.get("status")) or "unknown",
        clinic=target(first(resource.get("location")).get("location"), origin),
        arrived_at=recorded(period.get("start"), origin),
        ended_at=ending(period.get("end"), origin),
        doctor=target(doctor, origin),
        doctor_name=who(doctor, origin),
        reason=reason.text if reason else "",
        triage=code_in(resource.get("priority"), TRIAGE_LEVEL) or "",
        appointment=target(first(resource.get("appointment")), origin),
        disposition=code_in(ended, DISPOSITION) or "",
        events=tuple(found for each in _events(resource) if (found := _event(each, origin)) is not None),
        version=version(resource),
        is_emergency=kind == EMERGENCY,
    )


def _doctor(resource: Mapping[str, Any]) -> Any:
    for each in mappings(resource.get("participant")):
        if any(has_code(kind, PARTICIPATION, "ATND") for kind in mappings(each.get("type"))):
            return each.get("individual")
    return None


def _events(resource: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    return [each for each in mappings(resource.get("extension")) if each.get("url") == QUEUE_EVENT]


def _event(element: Mapping[str, Any], origin: Origin) -> QueueEvent | None:
    step = text(extension(element, "step").get("valueCode"))
    if step not in set(VisitStep):
        return None
    by = extension(element, "by").get("valueReference")
    return QueueEvent(
        step=VisitStep(step),
        at=recorded(extension(element, "at").get("valueDateTime"), origin),
        by=target(by, origin),
        by_name=who(by, origin),
        room=text(extension(element, "room").get("valueString")) or "",
        reason=text(extension(element, "reason").get("valueString")) or "",
    )


def booking(resource: Mapping[str, Any], origin: Origin = HERE) -> Booking:
    actors = [actor for each in mappings(resource.get("participant")) if (actor := target(each.get("actor"), origin))]
    kind = code_in(resource.get("appointmentType"), VISIT_KIND)
    return Booking(
        key=key(resource),
        patient=next((actor for actor in actors if actor.startswith("Patient/")), ""),
        status=text(resource.get("status")) or "unknown",
        number=identifier(resource, QUEUE_NUMBER) or "",
        kind=VisitKind(kind) if kind in set(VisitKind) else None,
        is_online=extension(resource, ONLINE_BOOKING).get("valueBoolean") is True,
        priority=whole(resource.get("priority")),
        starts_at=recorded(resource.get("start"), origin),
        reason=text(resource.get("description")) or "",
        place=next((actor for actor in actors if actor.startswith("Location/")), None),
    )


def certificate(resource: Mapping[str, Any], origin: Origin = HERE) -> Certificate | None:
    """None for every document that is no certificate of ours."""
    number = mapping(resource.get("masterIdentifier"))
    kind = code_in(resource.get("type"), CERTIFICATE_KIND)
    if number.get("system") != CERTIFICATE_NUMBER or kind is None:
        return None
    return Certificate(
        key=key(resource),
        patient=target(resource.get("subject"), origin) or "",
        number=text(number.get("value")) or "",
        kind=kind,
        title=text(resource.get("description")) or "",
        text=_words(resource),
        status=text(resource.get("status")) or "unknown",
        days=whole(extension(resource, CERTIFICATE_DAYS).get("valueInteger")),
        issued_at=recorded(resource.get("date"), origin),
        by=who(first(resource.get("author")), origin),
        reason=text(extension(resource, VOID_REASON).get("valueString")) or "",
        version=version(resource),
    )


def _words(resource: Mapping[str, Any]) -> str:
    data = text(mapping(first(resource.get("content")).get("attachment")).get("data"))
    try:
        return base64.b64decode(data or "", validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        return ""
