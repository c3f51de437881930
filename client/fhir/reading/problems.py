"""Condition and Flag to problem and tag; refuses to rank problems by itself."""

from collections.abc import Mapping
from typing import Any

from client.fhir.names import TAG_KIND, TAG_REASON
from client.fhir.reading.diagnoses import own_rank, side_and_site
from client.fhir.reading.elements import (
    HERE,
    Origin,
    code,
    code_in,
    extension,
    first_code,
    key,
    mapping,
    mappings,
    moment,
    recorded,
    target,
    text,
    version,
    who,
    whole,
)
from client.records import Code, Problem, Tag

_OVER = frozenset({"inactive", "remission", "resolved"})
_UNTRUE = frozenset({"refuted", "entered-in-error"})
_PROVISIONAL = frozenset({"provisional", "differential", "unconfirmed"})


def problem(resource: Mapping[str, Any], origin: Origin = HERE, *, rank: int | None = None) -> Problem:
    """`rank` comes from the stay (see `diagnosis_ranks`); what the Condition itself says goes before it."""
    own = own_rank(resource)
    verification = first_code(resource.get("verificationStatus"))
    side, _ = side_and_site(resource)
    return Problem(
        key=key(resource),
        name=code(resource.get("code")) or Code(text=""),
        is_active=first_code(resource.get("clinicalStatus")) not in _OVER and verification not in _UNTRUE,
        is_provisional=verification in _PROVISIONAL,
        rank=own if own is not None else rank,
        recorded_at=recorded(resource.get("recordedDate"), origin),
        side=side.value if side is not None else "",
    )


def diagnosis_ranks(encounter: Mapping[str, Any], origin: Origin = HERE) -> dict[str, int]:
    """Rank by the Condition's key, as far as the Encounter gives one; the best rank counts."""
    ranks: dict[str, int] = {}
    for each in mappings(encounter.get("diagnosis")):
        found, rank = target(each.get("condition"), origin), whole(each.get("rank"))
        if found and rank is not None:
            ranks[found] = min(rank, ranks.get(found, rank))
    return ranks


def tag(resource: Mapping[str, Any], origin: Origin = HERE) -> Tag | None:
    """None for a Flag that is no longer active."""
    if text(resource.get("status")) not in {None, "active"}:
        return None
    return Tag(
        key=key(resource),
        kind=code_in(resource.get("category"), TAG_KIND) or _foreign_kind(resource),
        name=code(resource.get("code")) or Code(text=""),
        since=recorded(mapping(resource.get("period")).get("start"), origin),
        by=who(resource.get("author"), origin),
        reason=text(extension(resource, TAG_REASON).get("valueString")) or "",
        version=version(resource),
        until=moment(mapping(resource.get("period")).get("end")),
    )


def _foreign_kind(resource: Mapping[str, Any]) -> str | None:
    return next((found for each in mappings(resource.get("category")) if (found := first_code(each))), None)
