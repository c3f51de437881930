"""Task, CareTeam and Consent to consult, team and permission; refuses to read a denial or an unclear Consent as a permission."""

from collections.abc import Mapping
from typing import Any

from client.fhir.names import TASK
from client.fhir.reading.elements import (
    HERE,
    Origin,
    code,
    code_in,
    ending,
    first,
    key,
    mapping,
    mappings,
    recorded,
    target,
    text,
    who,
)
from client.records import Consult, Permission, TeamOf

_URGENT = frozenset({"urgent", "asap", "stat"})


def consult(resource: Mapping[str, Any], origin: Origin = HERE) -> Consult:
    """`question` is Task.description, else the words of its reason."""
    reason, named, why = (code(resource.get(name)) for name in ("reasonCode", "code", "statusReason"))
    return Consult(
        key=key(resource),
        patient=target(resource.get("for"), origin) or "",
        kind=code_in(resource.get("code"), TASK) or "",
        status=text(resource.get("status")) or "unknown",
        name=named.text if named else "",
        focus=target(resource.get("focus"), origin),
        reason=why.text if why else "",
        owner=target(resource.get("owner"), origin),
        owner_name=who(resource.get("owner"), origin),
        requester=who(resource.get("requester"), origin),
        question=text(resource.get("description")) or (reason.text if reason else ""),
        is_urgent=text(resource.get("priority")) in _URGENT,
        asked_at=recorded(resource.get("authoredOn"), origin),
        until=ending(mapping(mapping(resource.get("restriction")).get("period")).get("end"), origin),
    )


def team(resource: Mapping[str, Any], origin: Origin = HERE) -> TeamOf:
    """Members whose own period is over are no members."""
    present = [
        mapping(each.get("member"))
        for each in mappings(resource.get("participant"))
        if text(mapping(each.get("period")).get("end")) is None
    ]
    is_over = text(mapping(resource.get("period")).get("end")) is not None
    return TeamOf(
        key=key(resource),
        patient=target(resource.get("subject"), origin) or "",
        is_active=text(resource.get("status")) in {"active", None} and not is_over,
        name=text(resource.get("name")) or "",
        members=tuple(found for member in present if (found := target(member, origin))),
        member_names=tuple(name for member in present if (name := who(member, origin))),
    )


def permission(resource: Mapping[str, Any], origin: Origin = HERE) -> Permission:
    """Only what says `permit` permits. Provisions within it may take some of it back, so a Consent that has any permits nothing here."""
    provision = mapping(resource.get("provision"))
    period = mapping(provision.get("period"))
    is_plain = text(provision.get("type")) == "permit" and not mappings(provision.get("provision"))
    actors = [target(each.get("reference"), origin) for each in mappings(provision.get("actor"))]
    return Permission(
        key=key(resource),
        patient=target(resource.get("patient"), origin) or "",
        is_active=text(resource.get("status")) == "active" and is_plain,
        actors=tuple(actor for actor in actors if actor),
        since=recorded(period.get("start"), origin),
        until=ending(period.get("end"), origin),
        given_by=who(first(resource.get("performer")), origin),
    )
