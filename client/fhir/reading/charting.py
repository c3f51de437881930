"""Observation, Encounter and Procedure to what a temperature chart needs; refuses a value that the record does not hold.

Unlike `vital_signs` it reads voided and absent ones too: a chart says that nothing was measured, and its history says what was wrong.
"""

from collections.abc import Collection, Mapping
from datetime import datetime
from itertools import pairwise
from typing import Any

from client.fhir.names import (
    BODY_SITE,
    LOCATION_TYPE,
    MEASURING_SITES,
    NOT_MEASURED,
    READING_BEFORE,
    READING_METHOD,
    SNOMED,
    STOOL_PART,
)
from client.fhir.reading.elements import (
    HERE,
    Origin,
    by_hand,
    code,
    codings,
    ending,
    first,
    has_code,
    key,
    mapping,
    mappings,
    recorded,
    target,
    text,
    version,
    who,
    whole,
)
from client.fhir.reading.observations import part_key
from client.fhir.reading.values import Value, observed_at, value
from client.records import Happening, Reading, Stool

_SITES = {ident: site for site, (ident, _) in MEASURING_SITES.items()} | {"117590005": "ear", "39937001": "skin"}
_DIED = "exp"


def readings(resource: Mapping[str, Any], origin: Origin = HERE) -> tuple[Reading, ...]:
    """The Observation itself, then its components under the keys that `vital_signs` gives them."""
    if _is_stool(resource):
        return (_reading(resource, resource, key(resource), origin),)
    parts = mappings(resource.get("component"))
    found = [_reading(resource, part, part_key(resource, part, at), origin) for at, part in enumerate(parts)]
    has_own = not parts or any(name.startswith("value") for name in resource) or "dataAbsentReason" in resource
    return (*([_reading(resource, resource, key(resource), origin)] if has_own else []), *found)


def _reading(resource: Mapping[str, Any], element: Mapping[str, Any], name: str, origin: Origin) -> Reading:
    measured, concept = value(element), code(element.get("code"))
    period = mapping(resource.get("effectivePeriod"))
    begins = period.get("start")
    at = observed_at(resource)
    return Reading(
        key=name,
        code=_code(element.get("code")),
        name=concept.text if concept else "",
        amount=None if measured.comparator else measured.amount,
        text=_said(measured),
        at=at or recorded(resource.get("effectiveDateTime"), origin),
        since=recorded(begins, origin),
        until=ending(period.get("end"), origin) if begins else None,
        comparator=measured.comparator or "",
        by=by_hand(resource, who(first(resource.get("performer")), origin)),
        status=text(resource.get("status")) or "unknown",
        version=version(resource),
        site=_site(resource.get("bodySite")),
        method=_own(resource.get("method"), READING_METHOD),
        absent=_absent(element),
        before=_before(resource, origin),
        stool=_stool(resource) if _is_stool(resource) else None,
        encounter=target(resource.get("encounter"), origin),
    )


def _said(measured: Value) -> str:
    """The words; of a value that is only compared, the value with how."""
    if measured.comparator and measured.amount is not None:
        return f"{measured.comparator}{measured.amount.value:f}"
    return measured.text or ""


def _code(concept: Any) -> str:
    """The first coding that names its system."""
    return next((f"{system}|{ident}" for system, ident, _ in codings(concept) if system and ident), "")


def _own(concept: Any, system: str) -> str:
    return next((ident for found, ident, _ in codings(concept) if found == system and ident), "")


def _site(concept: Any) -> str:
    return _own(concept, BODY_SITE) or next(
        (_SITES[ident] for system, ident, _ in codings(concept) if system == SNOMED and ident in _SITES), ""
    )


def _absent(element: Mapping[str, Any]) -> str:
    if "dataAbsentReason" not in element:
        return ""
    return _own(element.get("dataAbsentReason"), NOT_MEASURED) or "other"


def _before(resource: Mapping[str, Any], origin: Origin) -> str | None:
    for each in mappings(resource.get("extension")):
        if each.get("url") == READING_BEFORE:
            return target(each.get("valueReference"), origin)
    return None


def _is_stool(resource: Mapping[str, Any]) -> bool:
    return any(_own(part.get("code"), STOOL_PART) for part in mappings(resource.get("component")))


def _stool(resource: Mapping[str, Any]) -> Stool:
    parts = {_own(part.get("code"), STOOL_PART): part for part in mappings(resource.get("component"))}
    return Stool(
        count=whole(parts.get("count", {}).get("valueInteger")),
        enemas=whole(parts.get("enemas", {}).get("valueInteger")) or 0,
        after_enema=whole(parts.get("after-enema", {}).get("valueInteger")),
        is_incontinent=parts.get("incontinent", {}).get("valueBoolean") is True,
        has_stoma=parts.get("stoma", {}).get("valueBoolean") is True,
    )


def stay_happenings(
    resource: Mapping[str, Any], died_at: datetime | None = None, origin: Origin = HERE
) -> tuple[Happening, ...]:
    """Admission, transfers between wards, discharge or death, as the Encounter tells them."""
    name, period = key(resource), mapping(resource.get("period"))
    found: list[Happening] = []
    if (came := recorded(period.get("start"), origin)) is not None:
        found.append(Happening(kind="admission", at=came, key=name))
    found += _moves(resource, name, origin)
    left = ending(period.get("end"), origin) if text(resource.get("status")) == "finished" else None
    has_died = has_code(
        mapping(resource.get("hospitalization")).get("dischargeDisposition"),
        "http://terminology.hl7.org/CodeSystem/discharge-disposition",
        _DIED,
    )
    if died_at is not None and (came is None or died_at >= came):
        found.append(Happening(kind="death", at=died_at, key=name))
    elif left is not None:
        found.append(Happening(kind="death" if has_died else "discharge", at=left, key=name))
    return tuple(found)


def _moves(resource: Mapping[str, Any], name: str, origin: Origin) -> list[Happening]:
    """Each ward after the first is entered, each ward before the last is left."""
    wards = sorted(
        (
            (since, each)
            for each in mappings(resource.get("location"))
            if has_code(each.get("physicalType"), LOCATION_TYPE, "wa")
            and text(each.get("status")) not in {"planned", "reserved"}
            and (since := recorded(mapping(each.get("period")).get("start"), origin)) is not None
        ),
        key=_since,
    )
    found: list[Happening] = []
    for (_, before), (since, after) in pairwise(wards):
        names = [text(mapping(each.get("location")).get("display")) or "" for each in (before, after)]
        if _place(before, origin) == _place(after, origin):
            continue
        until = ending(mapping(before.get("period")).get("end"), origin) or since
        found.append(Happening(kind="transfer-out", at=until, text=names[0], key=name))
        found.append(Happening(kind="transfer-in", at=since, text=names[1], key=name))
    return found


def _place(each: Mapping[str, Any], origin: Origin) -> str | None:
    """A ward of another house may have a name and nothing else."""
    location = each.get("location")
    return target(location, origin) or text(mapping(location).get("display"))


def _since(pair: tuple[datetime, Mapping[str, Any]]) -> datetime:
    return pair[0]


def ward_stay(
    resource: Mapping[str, Any], ward: str, died_at: datetime | None = None, origin: Origin = HERE
) -> tuple[Happening, ...]:
    """How somebody came onto this very ward and how he left it: admission, transfer-in, transfer-out, discharge, death.

    Of a stay that names no ward with its time, admission and end count where the Encounter itself names the ward.
    """
    every = stay_happenings(resource, died_at, origin)
    wards = sorted(
        (
            (since, _place(each, origin) or "")
            for each in mappings(resource.get("location"))
            if has_code(each.get("physicalType"), LOCATION_TYPE, "wa")
            and text(each.get("status")) not in {"planned", "reserved"}
            and (since := recorded(mapping(each.get("period")).get("start"), origin)) is not None
        ),
        key=_first_of_pair,
    )
    if not wards:
        names_it = any(_place(each, origin) == ward for each in mappings(resource.get("location")))
        return tuple(one for one in every if one.kind in _ENDS and names_it)
    found = [one for one in every if one.kind == "admission" and wards[0][1] == ward]
    for (_, before), (since, after) in pairwise(wards):
        if ward in {before, after} and before != after:
            kind = "transfer-in" if after == ward else "transfer-out"
            found.append(Happening(kind=kind, at=since, key=key(resource)))
    found += [one for one in every if one.kind in {"discharge", "death"} and wards[-1][1] == ward]
    return tuple(found)


_ENDS = frozenset({"admission", "discharge", "death"})


def _first_of_pair(pair: tuple[datetime, str]) -> tuple[datetime, str]:
    return pair


def bed_trail(resource: Mapping[str, Any], origin: Origin = HERE) -> tuple[str, ...]:
    """Names of the beds in the order they were lain in."""
    beds: list[tuple[datetime | None, str]] = []
    for each in mappings(resource.get("location")):
        is_bed = has_code(each.get("physicalType"), LOCATION_TYPE, "bd")
        name = text(mapping(each.get("location")).get("display"))
        if is_bed and name and text(each.get("status")) not in {"planned", "reserved"}:
            beds.append((recorded(mapping(each.get("period")).get("start"), origin), name))
    known = [bed for bed in beds if bed[0] is not None]
    ordered = [name for _, name in sorted(known)] if len(known) == len(beds) else [name for _, name in beds]
    return tuple(name for at, name in enumerate(ordered) if at == 0 or name != ordered[at - 1])


def operation(
    resource: Mapping[str, Any], operations: Collection[str], deliveries: Collection[str], origin: Origin = HERE
) -> Happening | None:
    """A Procedure that was begun and whose category says operation or delivery. What is only planned has not happened."""
    if text(resource.get("status")) in {"entered-in-error", "preparation", "not-done", "unknown"}:
        return None
    named = {f"{system}|{ident}" for system, ident, _ in codings(resource.get("category")) if system and ident}
    kind = "delivery" if named & set(deliveries) else "operation" if named & set(operations) else ""
    performed = mapping(resource.get("performedPeriod")).get("start") or resource.get("performedDateTime")
    at, name = recorded(performed, origin), code(resource.get("code"))
    return Happening(kind=kind, at=at, text=name.text if name else "", key=key(resource)) if kind and at else None
