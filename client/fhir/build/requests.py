"""A request form with its ServiceRequest: what for, where, how soon, what was asked; refuses to write an answer nobody gave as one.

Questions and answers stand in `orderDetail`, each in the words it was asked in, so that a system that knows no code of ours can
still show them. A question nobody could answer is written, too: the department has to ask it.
"""

from typing import Any

from client.commands import OrderDraft
from client.errors import InputRefused
from client.fhir.build.elements import coded, coding, kept, line, words
from client.fhir.build.sheet import Sheet
from client.fhir.names import (
    LATERALITY,
    LATERALITY_SNOMED,
    LATERALITY_WORDS,
    REQUEST_ANSWER,
    REQUEST_FORM,
    REQUEST_QUESTION,
    REQUEST_SUMMARY,
    SAID_ANSWER,
    SNOMED,
    UNKNOWN_ANSWER,
)
from client.records import RequestAnswer, RequestForm

FORMS = ("laboratory", "imaging", "pathology", "surgery", "therapy", "nursing", "blood", "other")
_URGENCIES = frozenset({"routine", "urgent", "asap", "stat"})
_UNKNOWN = "unknown, to be asked / 未知，请询问"
_PROCEDURES = {
    "pathology": ("108257001", "Anatomic pathology procedure"),
    "surgery": ("387713003", "Surgical procedure"),
    "therapy": ("277132007", "Therapeutic procedure"),
    "blood": ("116859006", "Transfusion of blood product"),
}


def form_category(draft: OrderDraft) -> list[dict[str, Any]]:
    form = draft.request
    if form is None:
        return []
    if form.kind not in FORMS:
        raise InputRefused("request-form", "unknown")
    procedure = _PROCEDURES.get(form.kind)
    return [coded(REQUEST_FORM, form.kind), *([coded(SNOMED, *procedure)] if procedure else [])]


def form_members(sheet: Sheet, draft: OrderDraft) -> dict[str, Any]:
    """The members of a ServiceRequest that the form fills in; none without a form."""
    form = draft.request
    if form is None:
        return {}
    if form.urgency and form.urgency not in _URGENCIES:
        raise InputRefused("urgency", "unknown")
    return kept(
        priority=form.urgency or None,
        reasonCode=[{"text": words(form.indication, "indication")}] if form.indication.strip() else [],
        bodySite=_sites(form),
        supportingInfo=[sheet.reference(key) for key in form.sources],
        orderDetail=[*(_answer(one) for one in form.answers), *_summary(form)],
    )


def _sites(form: RequestForm) -> list[dict[str, Any]]:
    if form.side and form.side not in LATERALITY_WORDS:
        raise InputRefused("side", "unknown")
    sides = [coding(LATERALITY, form.side, LATERALITY_WORDS[form.side])] if form.side else []
    sides += [coding(SNOMED, *LATERALITY_SNOMED[form.side])] if form.side else []
    said = {"text": words(form.site, "site")} if form.site.strip() else {}
    found = {**({"coding": sides} if sides else {}), **said}
    return [found] if found else []


def _answer(one: RequestAnswer) -> dict[str, Any]:
    is_known = bool(one.answer.strip())
    code = (one.value or SAID_ANSWER) if is_known else UNKNOWN_ANSWER
    question = line(one.question, "question")
    said = words(one.answer, "answer") if is_known else _UNKNOWN
    asked = coding(REQUEST_QUESTION, line(one.code, "question"), question)
    return {"coding": [asked, coding(REQUEST_ANSWER, code)], "text": f"{question}: {said}"}


def _summary(form: RequestForm) -> list[dict[str, Any]]:
    if not form.summary.strip():
        return []
    return [{"coding": [coding(REQUEST_QUESTION, REQUEST_SUMMARY)], "text": words(form.summary, "summary")}]
