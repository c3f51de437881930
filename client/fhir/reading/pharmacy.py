"""Task to a pharmacist's review, DetectedIssue to its words; refuses to read a review that failed or was called off as an answer.

R4's `accepted` and `completed` both read as a yes, unless the business status of a completed one says rejected. Everything that is open
waits. An unknown status waits, too: nobody said yes.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from client.fhir import names
from client.fhir.reading.elements import (
    HERE,
    Origin,
    code_in,
    extension,
    has_code,
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
from client.records.pharmacy import PharmReply, PharmReview, PharmVerdict

_NONE = frozenset({"failed", "cancelled", "entered-in-error"})
_ORDER, _GROUP = "/MedicationRequest/", "/RequestGroup/"
_YES = frozenset({"accepted", "completed"})


def pharm_review(resource: Mapping[str, Any], origin: Origin = HERE) -> PharmReview | None:
    """None for every other Task, and for a review that was never finished."""
    status = text(resource.get("status")) or ""
    if not has_code(resource.get("code"), names.TASK, names.PHARM_REVIEW) or status in _NONE:
        return None
    verdict = _verdict(resource, status)
    is_answered = verdict is not PharmVerdict.WAITING
    replies = _replies(resource, origin)
    done = moment(mapping(resource.get("executionPeriod")).get("end"))
    return PharmReview(
        key=key(resource),
        orders=_orders(resource, origin),
        verdict=verdict,
        reason=_reason(resource) if verdict is PharmVerdict.REJECTED else "",
        issue=target(resource.get("reasonReference"), origin),
        by=who(resource.get("owner"), origin) if is_answered else None,
        at=(done or _before(replies, moment(resource.get("lastModified")))) if is_answered else None,
        asked_at=moment(resource.get("authoredOn")),
        replies=replies,
        version=version(resource),
    )


def _orders(resource: Mapping[str, Any], origin: Origin) -> tuple[str, ...]:
    """What it is about, wherever its pharmacy names it; a whole address means the row of that name, if it is of this patient."""
    named = (each.get("valueReference") for each in mappings(resource.get("input")))
    inputs = [key for key in targets(list(named), origin) if _ORDER in f"/{key}"]
    found = (*targets([resource.get("focus")], origin), *targets(resource.get("basedOn"), origin), *inputs)
    return tuple(dict.fromkeys(_near(key) for key in found))


def _near(key: str) -> str:
    kind = next((kind for kind in (_ORDER, _GROUP) if kind in key), None) if "://" in key else None
    return key if kind is None else f"{kind}{key.rpartition(kind)[2].split('/', 1)[0]}".lstrip("/")


def grouped(resource: Mapping[str, Any], origin: Origin = HERE) -> tuple[str, ...]:
    """The orders that a RequestGroup binds, in actions of actions, too."""
    found: list[str] = []
    waiting = mappings(resource.get("action"))
    while waiting:
        action = waiting.pop(0)
        found += [_near(key) for key in targets([action.get("resource")], origin)]
        waiting += mappings(action.get("action"))
    return tuple(dict.fromkeys(found))


def _verdict(resource: Mapping[str, Any], status: str) -> PharmVerdict:
    business = mapping(resource.get("businessStatus"))
    is_no = code_in([business], names.PHARM_OUTCOME) == PharmVerdict.REJECTED.value
    if status == "rejected" or (status == "completed" and is_no):
        return PharmVerdict.REJECTED
    return PharmVerdict.ACCEPTED if status in _YES else PharmVerdict.WAITING


def _reason(resource: Mapping[str, Any]) -> str:
    """The reason of the status, else the pharmacist's own last note; what a doctor answered is no reason."""
    concept = mapping(resource.get("statusReason"))
    said = text(concept.get("text")) or next(
        (name for each in mappings(concept.get("coding")) if (name := text(each.get("display")))), None
    )
    notes = [
        words
        for each in mappings(resource.get("note"))
        if not extension(each, names.PHARM_REPLY_NOTE) and (words := text(each.get("text")))
    ]
    return said or (notes[-1] if notes else "")


def _before(replies: Sequence[PharmReply], at: datetime | None) -> datetime | None:
    """When it was said: the time of the last change, unless that change was an answer of ours; then when what it answers was said."""
    own = {one.at: one.rejected_at for one in replies if one.at is not None and one.rejected_at is not None}
    for _ in own:
        at = own.get(at, at) if at is not None else None
    return at


def _replies(resource: Mapping[str, Any], origin: Origin) -> tuple[PharmReply, ...]:
    said = [each for each in mappings(resource.get("extension")) if each.get("url") == names.PHARM_REPLY]
    return tuple(
        PharmReply(
            by=who(extension(one, "by").get("valueReference"), origin) or "",
            at=moment(extension(one, "at").get("valueDateTime")),
            reason=reason,
            rejection=text(extension(one, "rejection").get("valueString")) or "",
            rejected_at=moment(extension(one, "rejected-at").get("valueDateTime")),
            order=target(extension(one, "order").get("valueReference"), origin),
        )
        for one in said
        if (reason := text(extension(one, "reason").get("valueString"))) is not None
    )


def issue_words(resource: Mapping[str, Any]) -> str:
    """What a DetectedIssue says was found: its detail, else the words of its code."""
    code = mapping(resource.get("code"))
    named = next((name for each in mappings(code.get("coding")) if (name := text(each.get("display")))), None)
    return text(resource.get("detail")) or text(code.get("text")) or named or ""
