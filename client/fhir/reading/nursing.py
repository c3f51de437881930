"""Communication, Procedure and Specimen to what a nurse asked and did around an order; refuses what does not say that it is one of them."""

from collections.abc import Mapping
from typing import Any

from client.fhir import names
from client.fhir.reading.elements import (
    HERE,
    Origin,
    code,
    code_in,
    extension,
    first,
    identifier,
    key,
    mapping,
    mappings,
    moment,
    recorded,
    target,
    targets,
    text,
    who,
)
from client.records.nursing import OrderQuery, QueryReply, SkinTestGiven, SpecimenMissed, SpecimenTaken

_VOID = frozenset({"entered-in-error", "not-done", "preparation", "cancelled"})
_UNUSABLE = frozenset({"unsatisfactory", "unavailable"})


def order_query(resource: Mapping[str, Any], origin: Origin = HERE) -> OrderQuery | None:
    if not _is(resource, names.ORDER_QUERY, names.QUERY):
        return None
    reason = first(resource.get("reasonCode"))
    said = code(reason)
    return OrderQuery(
        key=key(resource),
        orders=targets(resource.get("about"), origin),
        reason=said.text if said else "",
        text=_words(resource),
        by=who(resource.get("sender"), origin) or "",
        by_reference=target(resource.get("sender"), origin),
        recipient=target(first(resource.get("recipient")), origin),
        at=moment(resource.get("sent")),
    )


def query_reply(resource: Mapping[str, Any], origin: Origin = HERE) -> QueryReply | None:
    query = target(first(resource.get("inResponseTo")), origin)
    if query is None or not _is(resource, names.ORDER_QUERY, names.QUERY_ANSWER):
        return None
    by, at = who(resource.get("sender"), origin) or "", moment(resource.get("sent"))
    return QueryReply(key=key(resource), query=query, text=_words(resource), by=by, at=at)


def skin_test_given(resource: Mapping[str, Any], origin: Origin = HERE) -> SkinTestGiven | None:
    is_step = code_in([resource.get("category")], names.SKIN_TEST_STEP) == names.SKIN_TEST_GIVEN
    what = code(resource.get("code"))
    if not is_step or what is None or text(resource.get("status")) in _VOID:
        return None
    site = code(first(resource.get("bodySite")))
    return SkinTestGiven(
        key=key(resource),
        tests=targets(resource.get("basedOn"), origin),
        what=what,
        at=recorded(resource.get("performedDateTime"), origin),
        by=who(first(resource.get("performer")).get("actor"), origin) or "",
        by_reference=target(first(resource.get("performer")).get("actor"), origin),
        batch=text(extension(resource, names.SKIN_TEST_BATCH).get("valueString")) or "",
        solution=text(extension(resource, names.SKIN_TEST_SOLUTION).get("valueString")) or "",
        site=site.text if site else "",
        read_from=moment(extension(resource, names.READ_FROM).get("valueDateTime")),
        read_until=moment(extension(resource, names.READ_UNTIL).get("valueDateTime")),
    )


def specimen_taken(resource: Mapping[str, Any], origin: Origin = HERE) -> SpecimenTaken | None:
    """One without a collection was not taken yet, whoever made the row."""
    taken, status = mapping(resource.get("collection")), text(resource.get("status"))
    if not taken or status in _VOID:
        return None
    what, why = code(resource.get("type")), code(first(resource.get("condition")))
    return SpecimenTaken(
        key=key(resource),
        orders=targets(resource.get("request"), origin),
        code=_container_code(resource),
        what=what.text if what else "",
        at=recorded(taken.get("collectedDateTime"), origin),
        by=who(taken.get("collector"), origin) or "",
        is_usable=status not in _UNUSABLE,
        reason=why.text if why else "",
    )


def specimen_missed(resource: Mapping[str, Any], origin: Origin = HERE) -> SpecimenMissed | None:
    if not _is(resource, names.SPECIMEN_STEP, names.SPECIMEN_MISSED, status="not-done"):
        return None
    why = code(resource.get("statusReason"))
    return SpecimenMissed(
        key=key(resource),
        orders=targets(resource.get("about"), origin),
        reason=why.text if why else "",
        by=who(resource.get("sender"), origin) or "",
        at=moment(resource.get("sent")),
    )


def _container_code(resource: Mapping[str, Any]) -> str:
    return next(
        (found for one in mappings(resource.get("container")) if (found := identifier(one, names.SPECIMEN_CODE))), ""
    )


def _is(resource: Mapping[str, Any], system: str, word: str, status: str = "completed") -> bool:
    return text(resource.get("status")) == status and code_in(resource.get("category"), system) == word


def _words(resource: Mapping[str, Any]) -> str:
    said = (text(each.get("contentString")) for each in mappings(resource.get("payload")))
    return "\n".join(one for one in said if one)
