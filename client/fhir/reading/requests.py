"""The request form of a ServiceRequest; refuses to read an unanswered question as an answer."""

from collections.abc import Mapping
from typing import Any

from client.fhir.names import (
    LATERALITY,
    REQUEST_ANSWER,
    REQUEST_FORM,
    REQUEST_QUESTION,
    REQUEST_SUMMARY,
    SAID_ANSWER,
    UNKNOWN_ANSWER,
)
from client.fhir.reading.elements import Origin, code_in, mappings, targets, text
from client.records import RequestAnswer, RequestForm


def request_form(resource: Mapping[str, Any], origin: Origin) -> RequestForm | None:
    """None for a request without a form of ours."""
    kind = code_in(resource.get("category"), REQUEST_FORM)
    if resource.get("resourceType") != "ServiceRequest" or kind is None:
        return None
    details = mappings(resource.get("orderDetail"))
    sites = mappings(resource.get("bodySite"))
    reasons = [words for one in mappings(resource.get("reasonCode")) if (words := text(one.get("text")))]
    summary = next(
        (text(one.get("text")) for one in details if code_in([one], REQUEST_QUESTION) == REQUEST_SUMMARY), None
    )
    answers = (_answer(one) for one in details if code_in([one], REQUEST_QUESTION) not in {None, REQUEST_SUMMARY})
    return RequestForm(
        kind=kind,
        urgency=text(resource.get("priority")) or "",
        indication="; ".join(reasons),
        site="; ".join(words for one in sites if (words := text(one.get("text")))),
        side=code_in(sites, LATERALITY) or "",
        summary=summary or "",
        answers=tuple(answers),
        sources=targets(resource.get("supportingInfo"), origin),
    )


def _answer(detail: Mapping[str, Any]) -> RequestAnswer:
    codings = mappings(detail.get("coding"))
    asked = next((one for one in codings if one.get("system") == REQUEST_QUESTION), {})
    question, value = text(asked.get("display")) or "", code_in([detail], REQUEST_ANSWER) or ""
    said = (text(detail.get("text")) or "").removeprefix(f"{question}: ")
    return RequestAnswer(
        code=text(asked.get("code")) or "",
        question=question,
        answer="" if value == UNKNOWN_ANSWER else said,
        value="" if value in {UNKNOWN_ANSWER, SAID_ANSWER} else value,
    )
