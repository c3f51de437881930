"""What was checked and noted at the bed, read back; refuses to call an unknown word a scan and a near miss a finding about a note."""

from collections.abc import Mapping
from typing import Any

from client.fhir.names import (
    BEDSIDE_CHECK,
    CONTROLLED_USE,
    DOSE_EFFECT,
    DOSE_SOURCE,
    EFFECT,
    INFUSION,
    INFUSION_STEP,
    MISSING_DOSE,
    NEAR_MISS,
    SLOT_TIME,
    TASK,
)
from client.fhir.reading.elements import (
    HERE,
    Origin,
    amount,
    code_in,
    extension,
    first,
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
    whole,
)
from client.records.bedside import (
    BedsideCheck,
    DoseRequest,
    EffectNote,
    InfusionNote,
    KnownBy,
    NearMiss,
    NoScan,
    UsedAmpoules,
)

_KNOWN = {each.value: each for each in KnownBy}
_REASONS = {each.value: each for each in NoScan}


def check_of(resource: Mapping[str, Any]) -> BedsideCheck | None:
    """None where nobody said that anything was checked."""
    found = extension(resource, BEDSIDE_CHECK)
    if not found:
        return None
    parts = mappings(found.get("extension"))
    said = {str(one.get("url")): one for one in parts}

    def word(name: str, kind: str = "valueCode") -> str:
        return text(mapping(said.get(name)).get(kind)) or ""

    return BedsideCheck(
        patient=_KNOWN.get(word("patient"), KnownBy.NONE),
        label=_KNOWN.get(word("label"), KnownBy.NONE),
        badge=_KNOWN.get(word("badge"), KnownBy.NONE),
        reason=_REASONS.get(word("reason"), NoScan.OTHER) if word("reason") else None,
        words=word("words", "valueString"),
        identifiers=_several(parts, "identifier", "valueCode"),
        codes=_several(parts, "code", "valueString"),
    )


def _several(parts: list[Mapping[str, Any]], name: str, kind: str) -> tuple[str, ...]:
    return tuple(found for one in parts if one.get("url") == name and (found := text(one.get(kind))))


def used_of(resource: Mapping[str, Any], origin: Origin = HERE) -> UsedAmpoules | None:
    found = extension(resource, CONTROLLED_USE)
    if not found:
        return None
    said = {str(one.get("url")): one for one in mappings(found.get("extension"))}

    def quantity(name: str) -> Any:
        return amount(mapping(said.get(name)).get("valueQuantity"))

    return UsedAmpoules(
        batch=text(mapping(said.get("batch")).get("valueString")) or "",
        ampoules=whole(mapping(said.get("ampoules")).get("valueInteger")),
        opened=quantity("opened"),
        given=quantity("given"),
        wasted=quantity("wasted"),
        witness=who(mapping(said.get("witness")).get("valueReference"), origin),
    )


def infusion_note(resource: Mapping[str, Any], origin: Origin = HERE) -> InfusionNote | None:
    """None for any other Observation."""
    if not has_code(resource.get("code"), INFUSION, INFUSION_STEP):
        return None
    parts = {code_in(one.get("code"), INFUSION): one for one in mappings(resource.get("component"))}

    def part(name: str, kind: str) -> Any:
        return mapping(parts.get(name)).get(kind)

    dripping = part("dripping", "valueBoolean")
    return InfusionNote(
        key=key(resource),
        doses=targets(resource.get("partOf"), origin),
        step=code_in(resource.get("valueCodeableConcept"), INFUSION) or "",
        at=moment(resource.get("effectiveDateTime")),
        by=who(first(resource.get("performer")), origin),
        rate=amount(part("rate", "valueQuantity")),
        volume=amount(part("volume", "valueQuantity")),
        site=text(part("site", "valueString")) or "",
        is_dripping=dripping if isinstance(dripping, bool) else None,
        reaction=text(part("reaction", "valueString")) or "",
        reason=text(first(resource.get("note")).get("text")) or "",
    )


def effect_note(resource: Mapping[str, Any], origin: Origin = HERE) -> EffectNote | None:
    """None for any other Observation."""
    if not has_code(resource.get("code"), DOSE_EFFECT, EFFECT):
        return None
    return EffectNote(
        key=key(resource),
        doses=targets(resource.get("partOf"), origin),
        effect=code_in(resource.get("valueCodeableConcept"), DOSE_EFFECT) or "",
        at=moment(resource.get("effectiveDateTime")),
        by=who(first(resource.get("performer")), origin),
        words=text(first(resource.get("note")).get("text")) or "",
    )


def near_miss(resource: Mapping[str, Any], origin: Origin = HERE) -> NearMiss | None:
    """None for any other DetectedIssue."""
    what = code_in(resource.get("code"), NEAR_MISS)
    if what is None:
        return None
    return NearMiss(
        key=key(resource),
        what=what,
        orders=targets(resource.get("implicated"), origin),
        at=moment(resource.get("identifiedDateTime")),
        by=who(resource.get("author"), origin),
        words=text(resource.get("detail")) or "",
    )


def dose_request(resource: Mapping[str, Any], origin: Origin = HERE) -> DoseRequest | None:
    """None for any other Task."""
    if not has_code(resource.get("code"), TASK, MISSING_DOSE):
        return None
    return DoseRequest(
        key=key(resource),
        order=target(resource.get("focus"), origin) or "",
        status=text(resource.get("status")) or "unknown",
        of_whom=code_in(resource.get("performerType"), DOSE_SOURCE) or "",
        what=text(resource.get("description")) or "",
        reason=text(mapping(resource.get("reasonCode")).get("text")) or "",
        end_reason=text(mapping(resource.get("statusReason")).get("text")) or "",
        slot_at=moment(extension(resource, SLOT_TIME).get("valueDateTime")),
        asked_at=moment(resource.get("authoredOn")),
        by=who(resource.get("requester"), origin),
        version=version(resource),
    )
