"""Consults: asked for, reviewed, accepted or declined, answered, told by telephone; refuses an answer without an opinion.

The order (ServiceRequest) and its Task are made together; the Task says how it stands, the consultant's Composition what was found. Whoever
answers a Task that another answered meanwhile does it by a change with If-Match: two answers cannot both go through unseen.
"""

from typing import Any

from client.commands import AnswerConsult, CallConsult, ConsultMove, MoveConsult, RequestConsult
from client.errors import InputRefused
from client.fhir.build.elements import coded, coding, extension, instant, kept, line, person, words
from client.fhir.build.endings import OPEN
from client.fhir.build.nurse_checks import verify_task
from client.fhir.build.sheet import Sheet
from client.fhir.names import (
    ACCEPTED_BY,
    CARE_STEP,
    CONSULT,
    CONSULT_CALL,
    CONSULT_NOTE,
    DOCUMENT_TYPE,
    LOINC,
    NOTE_SECTION,
    ORDER_KIND,
    ORDER_TERM,
    PARTICIPATION_MODE,
    READ_BACK,
    REVIEW_CONSULT,
    TASK,
    TASK_INTENT,
)
from client.fhir.narrative import narrative
from client.records import OrderKind, OrderTerm

_STATUS = {
    ConsultMove.ACCEPT: "accepted",
    ConsultMove.DECLINE: "rejected",
    ConsultMove.CANCEL: "cancelled",
    ConsultMove.APPROVE: "requested",
    ConsultMove.REFUSE: "cancelled",
}
_REVIEWED = {ConsultMove.APPROVE: "completed", ConsultMove.REFUSE: "rejected"}


def write_consult(sheet: Sheet, command: RequestConsult) -> None:
    """The order with its nurse's check, and the Task of whoever is asked; with a reviewer it waits on hold, his own Task beside it."""
    question = line(command.question, "question")
    owner = kept(reference=line(command.owner, "owner"), display=command.owner_name or None)
    order = sheet.create(_order(sheet, command, question, owner))
    at = instant(command.occurred_at)
    task = kept(
        resourceType="Task",
        basedOn=[sheet.reference(order)],
        status="on-hold" if command.reviewer else "requested",
        intent=TASK_INTENT,
        priority="stat" if command.is_urgent else "routine",
        code=_code(CONSULT, "会诊"),
        description=question,
        focus=sheet.reference(order),
        **{"for": sheet.patient()},
        encounter=sheet.encounter(),
        authoredOn=at,
        lastModified=at,
        requester=person(command.author),
        owner=owner,
        reasonCode={"text": line(command.reason, "reason")} if command.reason.strip() else None,
        note=[{"text": words(command.summary_text, "summary")}] if command.summary_text.strip() else [],
        restriction={"period": {"start": at, "end": instant(command.until)}},
        input=[
            {"type": {"text": "source"}, "valueReference": sheet.reference(each)} for each in _rows(command.sources)
        ],
    )
    key = sheet.create(task)
    sheet.create({**verify_task(sheet, [order], "requested"), "requester": person(command.author)})
    if command.reviewer is not None:
        sheet.create(_review(sheet, command, key, question))


def _rows(sources: tuple[str, ...]) -> list[str]:
    return list(dict.fromkeys(key.partition("#")[0] for key in sources))


def _order(sheet: Sheet, command: RequestConsult, question: str, owner: dict[str, Any]) -> dict[str, Any]:
    at = instant(command.occurred_at)
    return kept(
        resourceType="ServiceRequest",
        status="active",
        intent="order",
        category=[coded(ORDER_TERM, OrderTerm.ONCE.value), coded(ORDER_KIND, OrderKind.OTHER.value), _code(CONSULT)],
        priority="stat" if command.is_urgent else "routine",
        code={"coding": [coding(TASK, CONSULT)], "text": f"会诊：{command.owner_name or command.owner}"},
        subject=sheet.patient(),
        encounter=sheet.encounter(),
        occurrencePeriod={"start": at, "end": instant(command.until)},
        authoredOn=at,
        requester=person(command.author),
        performer=[owner],
        reasonCode=[{"text": line(command.reason, "reason")}] if command.reason.strip() else [],
        note=[{"text": question}],
    )


def _code(code: str, display: str | None = None) -> dict[str, Any]:
    return coded(TASK, code, display)


def _review(sheet: Sheet, command: RequestConsult, consult: str, question: str) -> dict[str, Any]:
    reviewer = command.reviewer
    return kept(
        resourceType="Task",
        partOf=[sheet.reference(consult)],
        status="requested",
        intent=TASK_INTENT,
        priority="stat" if command.is_urgent else "routine",
        code=_code(REVIEW_CONSULT, "会诊审核"),
        description=question,
        focus=sheet.reference(consult),
        **{"for": sheet.patient()},
        encounter=sheet.encounter(),
        authoredOn=instant(command.occurred_at),
        requester=person(command.author),
        owner=person(reviewer) if reviewer else None,
        restriction={"period": {"end": instant(command.until)}},
    )


def write_move(sheet: Sheet, command: MoveConsult) -> None:
    """The Task as it stands now; a no ends the order too, and says why."""
    is_yes = command.move in {ConsultMove.ACCEPT, ConsultMove.APPROVE}
    if not is_yes and not command.reason.strip():
        raise InputRefused("reason", "empty")
    task = _open_task(sheet, command.task)
    at = instant(command.occurred_at)
    changed = {**task, "status": _STATUS[command.move], "lastModified": at}
    if command.reason.strip():
        changed["statusReason"] = {"text": line(command.reason, "reason")}
    if command.move is ConsultMove.ACCEPT:
        others = [each for each in task.get("extension", []) if each.get("url") != ACCEPTED_BY]
        changed["extension"] = [*others, _accepted(sheet)]
    sheet.change(command.task, changed)
    if command.review is not None and command.move in _REVIEWED:
        review = sheet.copy_of(command.review)
        sheet.change(command.review, {**review, "status": _REVIEWED[command.move], "lastModified": at})
    if command.request is not None and command.is_end:
        _end_order(sheet, command.request, "revoked")


def _accepted(sheet: Sheet) -> dict[str, Any]:
    parts = [
        extension("by", valueReference=person(sheet.act.author)),
        extension("at", valueDateTime=instant(sheet.act.occurred_at)),
    ]
    return {"url": ACCEPTED_BY, "extension": parts}


def _open_task(sheet: Sheet, key: str) -> dict[str, Any]:
    task = sheet.copy_of(key)
    if task.get("resourceType") != "Task" or task.get("status") not in OPEN:
        raise InputRefused("consult", "over")
    return task


def _end_order(sheet: Sheet, key: str, status: str) -> None:
    order = sheet.copy_of(key)
    if order.get("status") in {"active", "on-hold"}:
        sheet.change(key, {**order, "status": status})


def write_answer(sheet: Sheet, command: AnswerConsult) -> None:
    """The signed record, then the Task completed with the record as its output, then the order completed.

    Kept beside another's answer by a person's decision, it is one more output: both records stand.
    """
    opinion = line(command.opinion, "opinion")
    is_decided = sheet.setting.decision_reason is not None
    task = sheet.copy_of(command.task) if is_decided else _open_task(sheet, command.task)
    record = sheet.create(_record(sheet, command, opinion))
    at = instant(command.occurred_at)
    kind = _code(CONSULT)
    period = {**task.get("executionPeriod", {}), "end": at}
    output = [*task.get("output", []), {"type": kind, "valueReference": sheet.reference(record)}]
    sheet.change(
        command.task, {**task, "status": "completed", "lastModified": at, "executionPeriod": period, "output": output}
    )
    if command.request is not None:
        _end_order(sheet, command.request, "completed")


def _record(sheet: Sheet, command: AnswerConsult, opinion: str) -> dict[str, Any]:
    at = instant(command.occurred_at)
    parts = [
        ("consultant", "会诊医师", _consultant(sheet)),
        ("findings", "会诊所见", command.findings),
        ("opinion", "会诊意见", opinion),
    ]
    said = [(ident, title, text) for ident, title, text in parts if text.strip()]
    whole = "\n".join(f"{title}：{text}" for _, title, text in said)
    entries = [sheet.reference(each) for each in _rows(command.sources)]
    sections = [
        {
            "title": title,
            "code": coded(NOTE_SECTION, ident),
            "text": {"status": "additional", "div": narrative(words(text, ident))},
            **({"entry": entries} if entries and ident == "findings" else {}),
        }
        for ident, title, text in said
    ]
    return kept(
        resourceType="Composition",
        text={"status": "additional", "div": narrative(whole)},
        status="final",
        type={"coding": [coding(LOINC, CONSULT_NOTE), coding(DOCUMENT_TYPE, "consult")], "text": "会诊记录"},
        subject=sheet.patient(),
        encounter=sheet.encounter(),
        date=at,
        author=[person(command.author)],
        title="会诊记录",
        attester=[{"mode": "professional", "time": at, "party": person(command.author)}],
        custodian=_department(sheet),
        section=sections,
    )


def _consultant(sheet: Sheet) -> str:
    """Name, post and the department he answers for; what this station does not know of it is said."""
    said = sheet.setting.answerer
    author = sheet.act.author
    name = author.name or author.staff_number or author.reference
    if said is None:
        return name
    whose = said.department_name or said.department
    unknown = "" if said.is_of_it else "，是否该科医师本站未知"
    return " ".join(part for part in (name, said.title, f"（{whose}{unknown}）" if whose else "") if part)


def _department(sheet: Sheet) -> dict[str, Any] | None:
    """The department that was asked, whose record it is; of one asked by name nothing is said."""
    said = sheet.setting.answerer
    if said is None or not said.department:
        return None
    return {**sheet.reference(said.department), **({"display": said.department_name} if said.department_name else {})}


def write_call(sheet: Sheet, command: CallConsult) -> None:
    """A completed Communication about the consult: who was reached by telephone, when, and what he said again."""
    reached = line(command.reached, "reached")
    made = kept(
        resourceType="Communication",
        extension=[extension(READ_BACK, valueString=line(command.read_back, "read-back"))],
        status="completed",
        medium=[coded(PARTICIPATION_MODE, "PHONE")],
        subject=sheet.patient(),
        about=[sheet.reference(command.task)],
        encounter=sheet.encounter(),
        sent=instant(command.reached_at),
        recipient=[{"display": reached}],
        sender=person(command.author),
        reasonCode=[coded(CARE_STEP, CONSULT_CALL)],
    )
    sheet.create(made)
