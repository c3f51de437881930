"""Observation and Task to what specialties wrote down; refuses what was entered in error, and what is of another kind."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from client.fhir import names
from client.fhir.reading.elements import (
    HERE,
    Origin,
    code,
    code_in,
    codings,
    first,
    has_code,
    key,
    mapping,
    mappings,
    moment,
    number,
    target,
    targets,
    text,
    version,
    who,
)
from client.fhir.reading.values import observed_at, value
from client.records.specialties import (
    MEMBRANES,
    ROOM,
    SURFACES,
    CheckedItem,
    LabourKind,
    LabourRecord,
    ProgrammeItem,
    ToothFinding,
)

_VOID = frozenset({"entered-in-error", "cancelled"})
_MEASURED = {
    (names.LABOUR, names.CERVIX): "cervix",
    (names.LABOUR, names.STATION): "station",
    (names.LOINC, names.FETAL_HEART): "fetal_heart",
    (names.LABOUR, names.CONTRACTIONS): "contractions",
    (names.LABOUR, names.CONTRACTION_LENGTH): "length_s",
}


def is_of_specialty(resource: Mapping[str, Any]) -> bool:
    """A record of a labour or a finding of teeth by our own codes."""
    return bool(_own(resource.get("code"), names.LABOUR) or _own(resource.get("code"), names.DENTAL_FINDING))


def labour_record(resource: Mapping[str, Any], origin: Origin = HERE) -> LabourRecord | None:
    """None for an Observation of another kind. A value that cannot be is read as not examined: it is never drawn."""
    found = _own(resource.get("code"), names.LABOUR)
    kinds = {one.value: one for one in LabourKind}
    if resource.get("resourceType") != "Observation" or found not in kinds or text(resource.get("status")) in _VOID:
        return None
    parts = mappings(resource.get("component"))
    return LabourRecord(
        key=key(resource),
        kind=kinds[found],
        at=observed_at(resource),
        encounter=target(resource.get("encounter"), origin),
        event_at=moment(resource.get("valueDateTime")),
        membranes=next((said for part in parts if (said := _membranes(part))), ""),
        remark="; ".join(_remarks(parts)),
        by=who(first(resource.get("performer")), origin) or "",
        version=version(resource),
        pressure=next(iter(targets(resource.get("hasMember"), origin)), None),
        **dict(_measured(parts)),
    )


def _own(concept: Any, system: str) -> str:
    return next((ident for found, ident, _ in codings(concept) if found == system and ident), "") or ""


def _measured(parts: list[Mapping[str, Any]]) -> Iterator[tuple[str, Decimal]]:
    for part in parts:
        named = {_MEASURED[pair] for pair in ((a, b) for a, b, _ in codings(part.get("code"))) if pair in _MEASURED}
        amount = value(part).amount
        for name in named:
            low, high = ROOM[name]
            if amount is not None and value(part).comparator is None and low <= amount.value <= high:
                yield name, amount.value


def _membranes(part: Mapping[str, Any]) -> str:
    if not has_code(part.get("code"), names.LABOUR, names.MEMBRANES):
        return ""
    said = _own(part.get("valueCodeableConcept"), names.MEMBRANE_STATE)
    return said if said in MEMBRANES else ""


def _remarks(parts: list[Mapping[str, Any]]) -> Iterator[str]:
    for part in parts:
        if has_code(part.get("code"), names.LABOUR, names.LABOUR_REMARK) and (said := text(part.get("valueString"))):
            yield said


def tooth_finding(resource: Mapping[str, Any], origin: Origin = HERE) -> ToothFinding | None:
    """None without one of our tooth numbers: another site is no tooth."""
    tooth, finding = _own(resource.get("bodySite"), names.TOOTH), code(resource.get("code"))
    is_void = text(resource.get("status")) in _VOID or resource.get("valueBoolean") is False
    if resource.get("resourceType") != "Observation" or not tooth or finding is None or is_void:
        return None
    said = {_own(part.get("valueCodeableConcept"), names.TOOTH_SURFACE) for part in mappings(resource.get("component"))}
    return ToothFinding(
        key=key(resource),
        tooth=tooth,
        surfaces=tuple(each for each in SURFACES if each in said),
        code=finding.code_in(names.DENTAL_FINDING) or "",
        text=finding.text,
        at=observed_at(resource),
        encounter=target(resource.get("encounter"), origin),
        by=who(first(resource.get("performer")), origin) or "",
        version=version(resource),
    )


def checked_item(resource: Mapping[str, Any], origin: Origin = HERE) -> CheckedItem | None:
    """None for a Task of another kind, and for one that is not over."""
    status = text(resource.get("status")) or ""
    if not has_code(resource.get("code"), names.TASK, names.CHECK_ITEM) or status not in {"completed", "cancelled"}:
        return None
    canonical = text(resource.get("instantiatesCanonical")) or ""
    item, why = resource.get("reasonCode"), code(resource.get("statusReason"))
    scores = (number(each.get("valueDecimal")) for each in mappings(resource.get("output")))
    return CheckedItem(
        key=key(resource),
        checklist=canonical.partition("|")[0].removeprefix(f"{names.PLAN_DEFINITION}/"),
        item=_own(item, names.CHECKLIST_ITEM),
        title=text(resource.get("description")) or "",
        is_done=status == "completed",
        at=moment(mapping(resource.get("executionPeriod")).get("end")),
        encounter=target(resource.get("encounter"), origin),
        by=who(resource.get("owner"), origin) or "",
        reason=why.text if why else "",
        score=next((each for each in scores if each is not None), None),
        earlier=targets([each.get("valueReference") for each in mappings(resource.get("input"))], origin),
        version=version(resource),
    )


def programme_items(resource: Mapping[str, Any], origin: Origin = HERE) -> tuple[ProgrammeItem, ...]:
    """What a CarePlan of a programme plans; nothing of another CarePlan."""
    del origin
    programme = code_in(resource.get("category"), names.PROGRAMME)
    if resource.get("resourceType") != "CarePlan" or programme is None or resource.get("status") != "active":
        return ()
    title = text(resource.get("title")) or programme
    return tuple(
        _activity(f"{key(resource)}#{at}", title, mapping(part.get("detail")))
        for at, part in enumerate(mappings(resource.get("activity")), start=1)
        if "detail" in part
    )


def _activity(name: str, programme: str, detail: Mapping[str, Any]) -> ProgrammeItem:
    what = code(detail.get("code"))
    period = mapping(detail.get("scheduledPeriod"))
    return ProgrammeItem(
        key=name,
        title=(what.text if what else None) or text(detail.get("description")) or "",
        status=text(detail.get("status")) or "unknown",
        programme=programme,
        due_at=moment(period.get("end")) or moment(period.get("start")),
        note=text(detail.get("scheduledString")) or "",
    )
