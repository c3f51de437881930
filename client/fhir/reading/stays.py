"""Encounter and Location to stay, ward and bed; refuses to derive a bed from a ward or a ward from a name."""

from collections.abc import Mapping
from typing import Any

from client.fhir.names import (
    ADMISSION_NUMBER,
    BED_HOLD,
    BED_STATUS,
    DAY_CASE,
    ENCOUNTER_TYPE,
    IDENTIFIER_TYPE,
    LOCATION_TYPE,
    PARTICIPANT,
    PARTICIPATION,
    RESPONSIBLE_NURSE,
)
from client.fhir.reading.elements import (
    HERE,
    Origin,
    bounded,
    code,
    ending,
    extension,
    first,
    has_code,
    identifier,
    key,
    mapping,
    mappings,
    recorded,
    target,
    text,
    texts,
    typed_identifier,
    version,
    who,
)
from client.records import Bed, BedHold, BedState, HoldKind, Lying, Person, Role, Stay, Ward

SHORT_STAY = "SS"
_PLACE_RANK = {"active": 0, None: 1, "reserved": 3, "planned": 3, "completed": 2}
_STATES = {
    "U": BedState.FREE,
    "O": BedState.OCCUPIED,
    "H": BedState.CLEANING,
    "C": BedState.CLOSED,
    "K": BedState.CONTAMINATED,
    "I": BedState.ISOLATED,
}
_UNUSABLE = frozenset({BedState.CLOSED, BedState.CLEANING, BedState.CONTAMINATED})
_PLACE_KINDS = {"wa": "ward", "bd": "bed"}


def stay(resource: Mapping[str, Any], origin: Origin = HERE) -> Stay:
    period = mapping(resource.get("period"))
    number = identifier(resource, ADMISSION_NUMBER) or typed_identifier(resource, IDENTIFIER_TYPE, "VN")
    return Stay(
        key=key(resource),
        patient=target(resource.get("subject"), origin) or "",
        status=text(resource.get("status")) or "unknown",
        class_code=text(mapping(resource.get("class")).get("code")),
        admission_number=number,
        ward=_place(resource, "wa", origin),
        bed=_place(resource, "bd", origin),
        ward_name=_place_name(resource, "wa"),
        bed_name=_place_name(resource, "bd"),
        reserved_bed=_reserved(resource, origin),
        admitted_at=recorded(period.get("start"), origin),
        ended_at=ending(period.get("end"), origin),
        responsible=_doctor(resource, origin),
        responsible_nurse=who(_participant(resource, PARTICIPANT, RESPONSIBLE_NURSE).get("individual"), origin),
        reason=code(first(resource.get("reasonCode"))),
        is_day_case=_is_day_case(resource),
        part_of=target(resource.get("partOf"), origin),
        places=places(resource, origin),
        version=version(resource),
    )


def stay_places(resource: Mapping[str, Any], origin: Origin = HERE) -> tuple[str, ...]:
    """Every Location that the stay names, whatever its state there."""
    found = (target(each.get("location"), origin) for each in mappings(resource.get("location")))
    return tuple(one for one in found if one)


def places(resource: Mapping[str, Any], origin: Origin = HERE) -> tuple[Lying, ...]:
    """Wards and beds of the stay in central's order; rooms and buildings are left out."""
    found = []
    for each in mappings(resource.get("location")):
        kind = next(
            (word for code_, word in _PLACE_KINDS.items() if has_code(each.get("physicalType"), LOCATION_TYPE, code_)),
            None,
        )
        if kind is not None:
            period = mapping(each.get("period"))
            found.append(
                Lying(
                    kind=kind,
                    place=target(each.get("location"), origin),
                    name=text(mapping(each.get("location")).get("display")) or "",
                    status=text(each.get("status")),
                    since=recorded(period.get("start"), origin),
                    until=ending(period.get("end"), origin),
                )
            )
    return tuple(found)


def _is_day_case(resource: Mapping[str, Any]) -> bool:
    """By our own type, or by HL7's class of a short stay."""
    is_named = any(has_code(each, ENCOUNTER_TYPE, DAY_CASE) for each in mappings(resource.get("type")))
    return is_named or text(mapping(resource.get("class")).get("code")) == SHORT_STAY


def ward_or_bed(resource: Mapping[str, Any], origin: Origin = HERE) -> Ward | Bed | None:
    """A Location that says it is a ward or a bed; None for every other place."""
    kind, label = resource.get("physicalType"), bounded(_label(resource))
    if has_code(kind, LOCATION_TYPE, "wa"):
        return Ward(key=key(resource), name=label)
    if not has_code(kind, LOCATION_TYPE, "bd"):
        return None
    operation = resource.get("operationalStatus")
    state = _bed_state(operation)
    is_open = text(resource.get("status")) in {None, "active"} and state not in _UNUSABLE
    said = code(operation)
    return Bed(
        key=key(resource),
        label=label,
        ward=target(resource.get("partOf"), origin),
        is_usable=is_open,
        remark=text(resource.get("description")) or (said.text if said and not is_open else ""),
        state=state,
        hold=_hold(resource, origin),
        version=version(resource),
    )


def _bed_state(operation: Any) -> BedState | None:
    """R4 has a Coding here; a CodeableConcept is understood, too."""
    plain = mapping(operation)
    if plain.get("system") == BED_STATUS:
        return _STATES.get(text(plain.get("code")) or "")
    return next((state for ident, state in _STATES.items() if has_code(operation, BED_STATUS, ident)), None)


def _hold(resource: Mapping[str, Any], origin: Origin) -> BedHold | None:
    """What the bed is kept for; a kind of hold that is not known here is shown as reserved, with its words."""
    found = extension(resource, BED_HOLD)
    if not found:
        return None
    said = text(extension(found, "kind").get("valueCode")) or ""
    known = {one.value for one in HoldKind}
    reason = text(extension(found, "reason").get("valueString")) or ""
    return BedHold(
        kind=HoldKind(said) if said in known else HoldKind.RESERVED,
        stay=target(extension(found, "for").get("valueReference"), origin),
        name=text(extension(found, "name").get("valueString")) or "",
        reason=reason if said in known else " ".join(part for part in (said, reason) if part),
        by=who(extension(found, "by").get("valueReference"), origin),
        since=recorded(extension(found, "since").get("valueDateTime"), origin),
    )


def _label(resource: Mapping[str, Any]) -> str:
    alias = next(iter(texts(resource.get("alias"))), None)
    return text(resource.get("name")) or alias or text(first(resource.get("identifier")).get("value")) or ""


def _place(resource: Mapping[str, Any], kind: str, origin: Origin) -> str | None:
    """Where the patient lies now; of a finished stay, where he lay last. Reserved and planned places are no answer."""
    return target(_present_place(resource, kind), origin)


def _place_name(resource: Mapping[str, Any], kind: str) -> str:
    return bounded(text(_present_place(resource, kind).get("display")) or "")


def _present_place(resource: Mapping[str, Any], kind: str) -> Mapping[str, Any]:
    found = [
        each for each in mappings(resource.get("location")) if has_code(each.get("physicalType"), LOCATION_TYPE, kind)
    ]
    found.reverse()
    ranked = sorted(found, key=lambda each: _PLACE_RANK.get(text(each.get("status")), 3))
    places = [each for each in ranked if _PLACE_RANK.get(text(each.get("status")), 3) <= _last_rank(resource)]
    return mapping(places[0].get("location")) if places else {}


def _reserved(resource: Mapping[str, Any], origin: Origin) -> str | None:
    kept = [each for each in mappings(resource.get("location")) if text(each.get("status")) in {"reserved", "planned"}]
    beds = [each for each in kept if has_code(each.get("physicalType"), LOCATION_TYPE, "bd")]
    return target(beds[-1].get("location"), origin) if beds else None


def _last_rank(resource: Mapping[str, Any]) -> int:
    return 2 if resource.get("status") == "finished" else 1


def _participant(resource: Mapping[str, Any], system: str, ident: str) -> Mapping[str, Any]:
    for each in mappings(resource.get("participant")):
        if any(has_code(kind, system, ident) for kind in mappings(each.get("type"))) and _is_present(each):
            return each
    return {}


def _is_present(participant: Mapping[str, Any]) -> bool:
    return text(mapping(participant.get("period")).get("end")) is None


def _doctor(resource: Mapping[str, Any], origin: Origin) -> Person | None:
    individual = _participant(resource, PARTICIPATION, "ATND").get("individual")
    name = who(individual, origin)
    if name is None:
        return None
    return Person(reference=target(individual, origin) or "", name=name, role=Role.DOCTOR)
