"""Provenance to who changed what and what a certificate authority says of it; refuses to take a signature without its time for one.

A signature is of an authority where it is an author's (ASTM E1762, as R4 names it) and carries data; a central that signs later says so
by the extension *state of the CA signature*.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from client.fhir import names
from client.fhir.reading.elements import (
    HERE,
    Origin,
    code,
    code_in,
    extension,
    has_code,
    key,
    mapping,
    mappings,
    moment,
    targets,
    text,
    who,
)
from client.records.provenance import CaState, Trace

_SAID = {one.value: one for one in (CaState.WAITING, CaState.REFUSED)}


def trace(resource: Mapping[str, Any], origin: Origin = HERE) -> Trace | None:
    """None for anything else than a Provenance with targets."""
    about = targets(resource.get("target"), origin)
    if resource.get("resourceType") != "Provenance" or not about:
        return None
    agents = mappings(resource.get("agent"))
    period, activity = mapping(resource.get("occurredPeriod")), code(resource.get("activity"))
    at, reason = moment(resource.get("occurredDateTime")) or moment(period.get("end")), code(_first(resource, "reason"))
    state, by, signed_at = _authority(resource, origin)
    return Trace(
        key=key(resource),
        targets=about,
        at=at or moment(resource.get("recorded")),
        recorded_at=moment(resource.get("recorded")),
        act=code_in(resource.get("activity"), names.DATA_OPERATION) or "",
        words=activity.text if activity else "",
        by=_who(agents, origin, is_machine=False),
        where=_who(agents, origin, is_machine=True),
        command=_command(resource),
        reason=reason.text if reason else "",
        ca=state,
        ca_by=by,
        ca_at=signed_at,
    )


def _first(resource: Mapping[str, Any], name: str) -> Any:
    return next(iter(mappings(resource.get(name))), None)


def _who(agents: list[Mapping[str, Any]], origin: Origin, *, is_machine: bool) -> str:
    """The first person, or the first device; an agent without a type is a person."""
    for agent in agents:
        is_device = has_code(agent.get("type"), names.PROVENANCE_AGENT, "assembler", "transmitter", "custodian")
        if is_device is is_machine and (found := who(agent.get("who"), origin)):
            return found
    return ""


def _command(resource: Mapping[str, Any]) -> str:
    for one in mappings(resource.get("entity")):
        found = mapping(mapping(one.get("what")).get("identifier"))
        if found.get("system") == names.COMMAND_IDENTIFIER:
            return text(found.get("value")) or ""
    return ""


def _authority(resource: Mapping[str, Any], origin: Origin) -> tuple[CaState | None, str, datetime | None]:
    """Confirmed by a whole signature only; else what the extension says."""
    for one in mappings(resource.get("signature")):
        kinds = mappings(one.get("type"))
        is_author = any(
            each.get("system") == names.SIGNATURE_TYPE and each.get("code") == names.AUTHOR_SIGNATURE for each in kinds
        )
        at = moment(one.get("when"))
        if is_author and at is not None and text(one.get("data")):
            return CaState.CONFIRMED, who(one.get("who"), origin) or "", at
    said = text(extension(resource, names.CA_STATE).get("valueCode"))
    return _SAID.get(said or ""), "", None
