"""Observation and Procedure to groups, bags and transfusions; refuses a group that is not said in so many words or codes."""

from collections.abc import Mapping
from typing import Any

from client.fhir import names
from client.fhir.reading.elements import (
    HERE,
    Origin,
    amount,
    code,
    code_in,
    codings,
    contained,
    extension,
    first,
    has_code,
    identifier,
    key,
    mapping,
    mappings,
    moment,
    recorded,
    target,
    targets,
    text,
    version,
    who,
)
from client.fhir.reading.values import observed_at
from client.records.transfusions import (
    COMPATIBLE,
    INCOMPATIBLE,
    BloodGroup,
    BloodUnit,
    DoneStep,
    MatchedUnit,
    Transfusion,
    Watch,
)

_VALID = frozenset({"final", "amended", "corrected"})
_ABO_CODES = {
    "LA19708-9": "O",
    "LA19710-5": "A",
    "LA19709-7": "B",
    "LA28449-9": "AB",
    "58460004": "O",
    "112144000": "A",
    "112149005": "B",
    "165743006": "AB",
}
_RHD_CODES = {"LA6576-8": "pos", "LA6577-6": "neg", "165747007": "pos", "165746003": "neg"}
_BOTH_CODES = {
    "LA21321-7": ("O", "pos"),
    "LA21322-5": ("O", "neg"),
    "LA21325-8": ("A", "pos"),
    "LA21326-6": ("A", "neg"),
    "LA21327-4": ("B", "pos"),
    "LA21328-2": ("B", "neg"),
    "LA21323-3": ("AB", "pos"),
    "LA21324-1": ("AB", "neg"),
}
_ABO_WORDS = {word: abo for abo in ("O", "A", "B", "AB") for word in (abo, f"{abo}型", f"GROUP {abo}")}
_RHD_WORDS = {
    "阳性": "pos",
    "RHD阳性": "pos",
    "RH(D)阳性": "pos",
    "POSITIVE": "pos",
    "阴性": "neg",
    "RHD阴性": "neg",
    "RH(D)阴性": "neg",
    "NEGATIVE": "neg",
}


def is_of_transfusion(resource: Mapping[str, Any]) -> bool:
    """What is written at the bed about a bag: the check, a look, the volume."""
    return any(system in {names.TRANSFUSION, names.FLUID} for system, _, _ in codings(resource.get("code")))


def blood_group(resource: Mapping[str, Any]) -> BloodGroup | None:
    """None for an Observation of another kind, or one that is not final. A value that says neither is a group that is not known."""
    what = {ident for system, ident, _ in codings(resource.get("code")) if system == names.LOINC}
    if not what & {names.ABO_GROUP, names.RHD_TYPE, names.ABO_RHD} or text(resource.get("status")) not in _VALID:
        return None
    value = resource.get("valueCodeableConcept")
    found = [ident for _, ident, _ in codings(value) if ident]
    words = [text(mapping(value).get("text")), text(resource.get("valueString"))]
    plain = ["".join(one.split()).upper() for one in words if one]
    if names.ABO_RHD in what:
        both = next((_BOTH_CODES[one] for one in found if one in _BOTH_CODES), ("", ""))
        return BloodGroup(abo=both[0], rhd=both[1])
    if names.ABO_GROUP in what:
        return BloodGroup(abo=_said(found, _ABO_CODES) or _said(plain, _ABO_WORDS))
    return BloodGroup(rhd=_said(found, _RHD_CODES) or _said(plain, _RHD_WORDS))


def _said(found: list[str], known: Mapping[str, str]) -> str:
    """Only where everything that is said says the same."""
    meant = {known[one] for one in found if one in known}
    return meant.pop() if len(meant) == 1 else ""


def blood_unit(product: Mapping[str, Any]) -> BloodUnit:
    label = extension(product, names.UNIT_LABEL)
    concept = product.get("productCode")
    own = code_in([concept], names.BLOOD_COMPONENT) or ""
    printed = next((ident for system, ident, _ in codings(concept) if ident and system != names.BLOOD_COMPONENT), "")
    named = code(concept)
    abo, rhd = (text(extension(label, part).get("valueCode")) or "" for part in ("abo", "rhd"))
    return BloodUnit(
        number=identifier(product, names.BLOOD_NUMBER) or "",
        component=own,
        name=named.text if named else "",
        category=text(product.get("productCategory")) or "",
        group=BloodGroup(
            abo=abo if abo in _ABO_WORDS.values() else "", rhd=rhd if rhd in set(_RHD_WORDS.values()) else ""
        ),
        expires_at=moment(extension(label, "expires").get("valueDateTime")),
        volume=amount(extension(label, "volume").get("valueQuantity")),
        printed=printed or "",
    )


def matched_unit(resource: Mapping[str, Any], origin: Origin = HERE) -> MatchedUnit | None:
    """A cross-match with the bag in its focus; None for anything else, or without a number."""
    if not has_code(resource.get("code"), names.LOINC, names.MAJOR_CROSSMATCH):
        return None
    unit = blood_unit(contained(resource, first(resource.get("focus"))))
    if not unit.number:
        return None
    said = code_in([resource.get("valueCodeableConcept")], names.CROSSMATCH)
    return MatchedUnit(
        key=key(resource),
        patient=target(resource.get("subject"), origin) or "",
        unit=unit,
        result=said if said in {COMPATIBLE, INCOMPATIBLE} else None,
        order=target(first(resource.get("basedOn")), origin),
        at=observed_at(resource) or recorded(resource.get("issued"), origin),
        by=who(first(resource.get("performer")), origin) or "",
        is_valid=text(resource.get("status")) in _VALID,
        version=version(resource),
    )


def transfusion(resource: Mapping[str, Any], origin: Origin = HERE) -> Transfusion | None:
    """None for a Procedure of another kind."""
    inside = extension(resource, names.TRANSFUSED_UNIT).get("valueReference")
    if resource.get("resourceType") != "Procedure" or not inside:
        return None
    period = mapping(resource.get("performedPeriod"))
    people = {
        code_in([each.get("function")], names.PARTICIPATION): who(each.get("actor"), origin) or ""
        for each in mappings(resource.get("performer"))
    }
    seen = mappings(resource.get("complication"))
    why = code(resource.get("statusReason"))
    return Transfusion(
        key=key(resource),
        patient=target(resource.get("subject"), origin) or "",
        status=text(resource.get("status")) or "unknown",
        unit=blood_unit(contained(resource, inside)),
        order=target(first(resource.get("basedOn")), origin),
        encounter=target(resource.get("encounter"), origin),
        started_at=moment(period.get("start")),
        out_at=moment(extension(resource, names.OUT_OF_STORAGE).get("valueDateTime")),
        ended_at=moment(period.get("end")),
        by=people.get("PPRF", ""),
        second=people.get("VRF", ""),
        reaction=tuple(words.text for one in seen if (words := code(one)) is not None),
        why_ended=why.text if why else "",
        despite=tuple(
            found for one in mappings(resource.get("reasonCode")) if (found := code_in([one], names.TRANSFUSION))
        ),
        note="\n".join(said for each in mappings(resource.get("note")) if (said := text(each.get("text")))),
        version=version(resource),
    )


def watch(resource: Mapping[str, Any], origin: Origin = HERE) -> Watch | None:
    """None for an Observation of another kind, or one that never was true."""
    is_watch = has_code(resource.get("code"), names.TRANSFUSION, "watch")
    if not is_watch or resource.get("status") == "entered-in-error":
        return None
    rates = (
        amount(each.get("valueQuantity"))
        for each in mappings(resource.get("component"))
        if has_code(each.get("code"), names.TRANSFUSION, "rate")
    )
    return Watch(
        key=key(resource),
        transfusion=next(iter(targets(resource.get("partOf"), origin)), ""),
        phase=code_in([resource.get("valueCodeableConcept")], names.TRANSFUSION) or "other",
        at=observed_at(resource),
        by=who(first(resource.get("performer")), origin) or "",
        rate=next((one for one in rates if one is not None), None),
        text="\n".join(words for each in mappings(resource.get("note")) if (words := text(each.get("text")))),
    )


def reaction_lines(resource: Mapping[str, Any], system: str) -> tuple[DoneStep, ...]:
    """Signs or steps of a reaction, by their code system."""
    found = []
    for each in mappings(resource.get("component")):
        ident, said = code_in([each.get("code")], system), code(each.get("code"))
        if ident and said is not None and each.get("valueBoolean") is True:
            found.append(DoneStep(code=ident, text=said.text))
    return tuple(found)
