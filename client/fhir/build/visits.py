"""The steps of an outpatient visit and its certificates, written; refuses to move a visit that is over and to issue what says nothing."""

import base64
from typing import Any

from client.commands import Ended, IssueCertificate, StepVisit, VoidCertificate
from client.errors import BugError, InputRefused
from client.fhir.build.elements import coded, coding, extension, instant, kept, line, person, words
from client.fhir.build.sheet import Sheet
from client.fhir.build.stay_diagnoses import with_diagnoses
from client.fhir.names import (
    ADMISSION_PROCEDURE,
    CERTIFICATE_DAYS,
    CERTIFICATE_KIND,
    CERTIFICATE_NUMBER,
    DISPOSITION,
    IDENTIFIED_BY,
    ORDER_TERM,
    QUEUE_EVENT,
    REFERRAL_PROCEDURE,
    SNOMED,
    VISIT_KIND,
    VOID_REASON,
)
from client.records import Disposition, FollowUp, OrderTerm, VisitKind, VisitStep

CERTIFICATES = frozenset({"diagnosis", "sick-leave"})
_STATUS = {VisitStep.BEGIN: "in-progress", VisitStep.HOLD: "onleave", VisitStep.FINISH: "finished"}
_ONCE = coded(ORDER_TERM, OrderTerm.ONCE.value)
_OVER = frozenset({"finished", "cancelled", "entered-in-error"})
_REQUESTED = {
    Disposition.ADMISSION: ("住院", coded(SNOMED, ADMISSION_PROCEDURE, "Hospital admission")),
    Disposition.REFERRAL: ("转诊", coded(SNOMED, REFERRAL_PROCEDURE, "Patient referral")),
    Disposition.OBSERVATION: ("急诊留观", None),
}
"""Names in the record's language."""


def write_step(sheet: Sheet, command: StepVisit) -> None:
    """The Encounter with one event more; of the last step also what it asks for: admission, referral, observation, another visit.

    Kept by a decision on a visit that is over at central, it stays over: that the step was done is said, and what it asks for is asked.
    """
    if not command.encounter or (command.ended is not None) is not (command.step is VisitStep.FINISH):
        raise InputRefused("visit", "step")
    visit = sheet.copy_of(command.encounter)
    if visit.get("resourceType") != "Encounter":
        raise BugError("step-visit", str(visit.get("resourceType")))
    if visit.get("status") in _OVER and sheet.setting.decision_reason is None:
        raise InputRefused("visit", "over")
    if command.ended is not None:
        _ask_for(sheet, command, command.ended)
    listed = with_diagnoses(sheet, visit) if command.ended is not None else visit
    sheet.change(command.encounter, {**listed, **_moved(visit, command)})


def _moved(visit: dict[str, Any], command: StepVisit) -> dict[str, Any]:
    before, at = str(visit.get("status")), instant(command.occurred_at)
    if before in _OVER:
        return {"extension": [*visit.get("extension", []), _event(command)]}
    after = _STATUS.get(command.step, "arrived" if before in {"onleave", "in-progress"} else before)
    changed: dict[str, Any] = {"status": after, "extension": [*visit.get("extension", []), _event(command)]}
    began = since(visit)
    if after != before and began:
        passed = {"status": before, "period": {"start": began, "end": at}}
        changed["statusHistory"] = [*visit.get("statusHistory", []), passed]
    if command.ended is not None:
        changed["period"] = {**visit.get("period", {}), "end": at}
        said = kept(coding=[coding(DISPOSITION, command.ended.how.value)], text=_said(command.ended))
        changed["hospitalization"] = {**visit.get("hospitalization", {}), "dischargeDisposition": said}
    return changed


def since(visit: dict[str, Any]) -> str | None:
    """Since when it has its present status, as far as it says."""
    history = visit.get("statusHistory", [])
    last = history[-1].get("period", {}).get("end") if history else None
    began = last or visit.get("period", {}).get("start")
    return str(began) if began else None


def _event(command: StepVisit) -> dict[str, Any]:
    room = words(command.room, "room").strip()
    reason = words(command.reason, "reason").strip()
    parts = [
        extension("step", valueCode=command.step.value),
        extension("at", valueDateTime=instant(command.occurred_at)),
        extension("by", valueReference=person(command.author)),
        *([extension("room", valueString=room)] if room else []),
        *([extension("reason", valueString=reason)] if reason else []),
        *(extension(IDENTIFIED_BY, valueCode=each) for each in dict.fromkeys(command.identified_by)),
    ]
    return {"url": QUEUE_EVENT, "extension": parts}


def _said(ended: Ended) -> str | None:
    return words(" · ".join(part for part in (ended.target.strip(), ended.note.strip()) if part), "note") or None


def _ask_for(sheet: Sheet, command: StepVisit, ended: Ended) -> None:
    if ended.how in _REQUESTED:
        name, category = _REQUESTED[ended.how]
        if ended.how is not Disposition.OBSERVATION and not ended.target.strip():
            raise InputRefused("target", "empty")
        sheet.create(
            kept(
                resourceType="ServiceRequest",
                status="active",
                intent="order",
                category=[coded(DISPOSITION, ended.how.value), *([category] if category else []), _ONCE],
                code={"coding": [coding(DISPOSITION, ended.how.value)], "text": name},
                subject=sheet.patient(),
                encounter=sheet.encounter(),
                authoredOn=instant(command.occurred_at),
                requester=person(command.author),
                performer=[{"display": words(ended.target, "target").strip()}] if ended.target.strip() else [],
                note=[{"text": words(ended.note, "note").strip()}] if ended.note.strip() else [],
            )
        )
    if ended.follow_up is not None:
        sheet.create(_booking(sheet, command, ended.follow_up))


def _booking(sheet: Sheet, command: StepVisit, wanted: FollowUp) -> dict[str, Any]:
    """Asked for, not booked: central gives the time and the number."""
    if wanted.on <= command.occurred_at.date():
        raise InputRefused("follow-up", "not-ahead")
    day = wanted.on.isoformat()
    return kept(
        resourceType="Appointment",
        status="proposed",
        appointmentType=coded(VISIT_KIND, VisitKind.REPEAT.value),
        comment=words(wanted.note, "note").strip() or None,
        created=instant(command.occurred_at),
        requestedPeriod=[{"start": day, "end": day}],
        participant=[
            {"actor": sheet.patient(), "status": "needs-action"},
            {"actor": person(command.author), "status": "accepted"},
        ],
    )


def write_certificate(sheet: Sheet, command: IssueCertificate) -> None:
    """A DocumentReference with the words as they are printed, under the number that was used up for them."""
    if command.certificate not in CERTIFICATES:
        raise InputRefused("certificate", command.certificate[:40])
    is_leave = command.certificate == "sick-leave"
    if is_leave and (not command.days or command.days < 1 or command.since is None):
        raise InputRefused("days", "empty")
    raw = base64.b64encode(line(command.text, "text").encode()).decode()
    sheet.create(
        kept(
            resourceType="DocumentReference",
            extension=[extension(CERTIFICATE_DAYS, valueInteger=command.days)] if is_leave else [],
            masterIdentifier={"system": CERTIFICATE_NUMBER, "value": line(command.number, "number")},
            status="current",
            docStatus="final",
            type={"coding": [coding(CERTIFICATE_KIND, command.certificate)], "text": line(command.title, "title")},
            subject=sheet.patient(),
            date=instant(command.occurred_at),
            author=[person(command.author)],
            authenticator=person(command.author),
            description=line(command.title, "title"),
            content=[{"attachment": {"contentType": "text/plain; charset=utf-8", "data": raw}}],
            context=kept(
                encounter=[sheet.reference(command.encounter)] if command.encounter else [],
                period={"start": command.since.isoformat()} if command.since else None,
            ),
        )
    )


def write_void_certificate(sheet: Sheet, command: VoidCertificate) -> None:
    """The document stays, entered in error, with why; its number is never used again."""
    made = sheet.copy_of(command.document)
    if made.get("resourceType") != "DocumentReference" or made.get("status") != "current":
        raise InputRefused("certificate", "not-current")
    why = extension(VOID_REASON, valueString=line(command.reason, "reason"))
    changed = {"status": "entered-in-error", "docStatus": "entered-in-error"}
    sheet.change(command.document, {**made, **changed, "extension": [*made.get("extension", []), why]})
