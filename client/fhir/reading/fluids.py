"""Observation and MedicationAdministration to entries, totals and infusions that ended; refuses a planned volume as a given one."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from client.fhir import names
from client.fhir.reading.elements import (
    HERE,
    Origin,
    amount,
    by_hand,
    code_in,
    codings,
    ending,
    extension,
    first,
    has_code,
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
    whole,
)
from client.fhir.reading.medicines import medicine
from client.fhir.reading.values import observed_at, value
from client.records import Amount
from client.records.fluids import ClosedTotal, FluidKind, FluidRecord, FluidTotal, Infused, Total

_KINDS = {one.value: one for one in FluidKind}
_TOTALS = {
    (names.LOINC, names.FLUID_INTAKE): Total.INTAKE,
    (names.LOINC, names.URINE_OUTPUT): Total.URINE,
    (names.NURSING_SIGN, names.OUTPUT_TOTAL): Total.OUTPUT,
    (names.NURSING_SIGN, names.DRAINAGE_TOTAL): Total.DRAINAGE,
}
_MILLILITRES = {"mL": Decimal(1), "ml": Decimal(1), "L": Decimal(1000), "l": Decimal(1000), "mL/(24.h)": Decimal(1)}
_AT_LEAST = frozenset({">=", ">"})
_ENDED = frozenset({"completed", "stopped"})


def is_fluid(resource: Mapping[str, Any]) -> bool:
    """An entry of intake or output by our own codes."""
    return any(system == names.FLUID for system, _, _ in codings(resource.get("code")))


def fluid_record(resource: Mapping[str, Any], origin: Origin = HERE) -> FluidRecord | None:
    """None for an Observation of another kind. A volume in a unit that is no volume is read as not known."""
    found = [ident for system, ident, _ in codings(resource.get("code")) if system == names.FLUID]
    kind = next((_KINDS[ident] for ident in found if ident in _KINDS), None)
    if resource.get("resourceType") != "Observation" or kind is None:
        return None
    said = value(resource)
    parts = mappings(resource.get("component"))
    drains = (
        whole(one.get("valueInteger")) for one in parts if has_code(one.get("code"), names.FLUID, names.DRAIN_NUMBER)
    )
    return FluidRecord(
        key=key(resource),
        kind=kind,
        volume=None if said.comparator else millilitres(said.amount),
        is_estimate=_is_estimate(resource),
        drain=next((each for each in drains if each is not None), None),
        note="; ".join(words for each in mappings(resource.get("note")) if (words := text(each.get("text")))),
        infusion=targets(resource.get("partOf"), origin),
        at=observed_at(resource) or recorded(resource.get("effectiveDateTime"), origin),
        by=by_hand(resource, who(first(resource.get("performer")), origin)) or "",
        status=text(resource.get("status")) or "unknown",
        wrong=text(extension(resource, names.VOID_REASON).get("valueString")) or "",
        encounter=target(resource.get("encounter"), origin),
        version=version(resource),
    )


def millilitres(said: Amount | None) -> Decimal | None:
    """None for what is measured otherwise: a dose in mg has no volume of its own."""
    factor = _MILLILITRES.get(said.code or said.unit) if said is not None else None
    return None if said is None or factor is None else said.value * factor


def _is_estimate(resource: Mapping[str, Any]) -> bool:
    return has_code(resource.get("method"), names.READING_METHOD, names.ESTIMATED)


def closed_total(resource: Mapping[str, Any], origin: Origin = HERE) -> ClosedTotal | None:
    """None for anything but a total over a time that is said from when to when."""
    found = [_TOTALS[pair] for pair in ((a, b) for a, b, _ in codings(resource.get("code"))) if pair in _TOTALS]
    period = mapping(resource.get("effectivePeriod"))
    since, until = recorded(period.get("start"), origin), ending(period.get("end"), origin)
    said = value(resource)
    volume = millilitres(said.amount)
    if resource.get("resourceType") != "Observation" or not found or since is None or until is None or volume is None:
        return None
    return ClosedTotal(
        key=key(resource),
        said=FluidTotal(
            total=found[0],
            volume=volume,
            is_at_least=said.comparator in _AT_LEAST,
            is_estimate=_is_estimate(resource),
        ),
        since=since,
        until=until,
        by=who(first(resource.get("performer")), origin) or "",
        status=text(resource.get("status")) or "unknown",
        encounter=target(resource.get("encounter"), origin),
        version=version(resource),
    )


def infused(resource: Mapping[str, Any], origin: Origin = HERE) -> Infused | None:
    """None unless it was given: over a time that ended, or without an end. Whether that is an infusion its route says."""
    period, status = mapping(resource.get("effectivePeriod")), text(resource.get("status"))
    end = moment(period.get("end"))
    ended = end or moment(resource.get("effectiveDateTime")) or moment(period.get("start"))
    if resource.get("resourceType") != "MedicationAdministration" or status not in _ENDED or ended is None:
        return None
    what, dosage = medicine(resource), mapping(resource.get("dosage"))
    return Infused(
        key=key(resource),
        order=target(resource.get("request"), origin),
        what=what.text if what else "",
        began_at=moment(period.get("start")),
        ended_at=ended,
        measured=millilitres(amount(extension(resource, names.INFUSED_VOLUME).get("valueQuantity"))),
        planned=millilitres(amount(dosage.get("dose"))),
        is_whole=status == "completed" and end is not None,
        has_end=end is not None,
        route=code_in([dosage.get("route")], names.ROUTE),
        by=who(first(resource.get("performer")).get("actor"), origin) or "",
        encounter=target(resource.get("context"), origin),
    )
