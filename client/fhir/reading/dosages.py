"""Dosage and timing of the three request types: how much, which way, how often, from when to when.

Refuses to merge several dosages into one.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from client.errors import BugError
from client.fhir.reading.elements import (
    Origin,
    amount,
    code,
    ending,
    first,
    mapping,
    mappings,
    number,
    quantity_text,
    range_text,
    ratio_text,
    recorded,
    text,
)
from client.fhir.text import encode
from client.records import Amount, Code

_DAYS = frozenset({"d", "day", "days"})
_MINUTES = {"min": 1, "h": 60, "d": 24 * 60, "wk": 7 * 24 * 60}


@dataclass(frozen=True, slots=True, kw_only=True)
class Regimen:
    """Everything an order says about carrying it out; what it does not say, or says several times over, is None."""

    dose: Amount | None = None
    dose_text: str | None = None
    rate: Amount | None = None
    route: Code | None = None
    frequency: Code | None = None
    timing: bytes | None = None
    is_as_needed: bool = False
    min_interval_h: Decimal | None = None
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    days: int | None = None


def medication_regimen(resource: Mapping[str, Any], origin: Origin) -> Regimen:
    """Several dosages (a taper, morning and evening) have no one dose and no one timing: their words are the dose."""
    dosages = mappings(resource.get("dosageInstruction"))
    if len(dosages) > 1:
        starts = [found for each in dosages if (found := _span(mapping(each.get("timing")), origin)[0])]
        words = "; ".join(dict.fromkeys(said for each in dosages if (said := _whole_words(each))))
        return Regimen(
            dose_text=words or None,
            route=_common_route(dosages),
            is_as_needed=all(_is_as_needed(each) for each in dosages),
            starts_at=min(starts) if starts else None,
            days=_supply_days(resource),
        )
    dosage = first(dosages)
    timing = mapping(dosage.get("timing"))
    starts_at, ends_at = _span(timing, origin)
    dose = _dose(dosage)
    return Regimen(
        dose=dose,
        dose_text=_dose_words(dosage) if dose is None or _has_rate(dosage) else None,
        rate=_rate(dosage),
        route=code(dosage.get("route")),
        frequency=code(timing.get("code")),
        timing=_kept(timing),
        is_as_needed=_is_as_needed(dosage),
        min_interval_h=_min_interval_h(timing) if _is_as_needed(dosage) else None,
        starts_at=starts_at,
        ends_at=ends_at,
        days=_supply_days(resource) or _bound_days(timing),
    )


def service_regimen(resource: Mapping[str, Any], origin: Origin) -> Regimen:
    timing = mapping(resource.get("occurrenceTiming"))
    period = mapping(resource.get("occurrencePeriod"))
    starts_at, ends_at = _span(timing, origin)
    return Regimen(
        dose=amount(resource.get("quantityQuantity")),
        dose_text=range_text(resource.get("quantityRange")) or ratio_text(resource.get("quantityRatio")),
        frequency=code(timing.get("code")),
        timing=_kept(timing),
        is_as_needed=_is_as_needed(resource),
        min_interval_h=_min_interval_h(timing) if _is_as_needed(resource) else None,
        starts_at=starts_at or recorded(period.get("start") or resource.get("occurrenceDateTime"), origin),
        ends_at=ends_at or ending(period.get("end"), origin),
        days=_bound_days(timing),
    )


def nutrition_regimen(resource: Mapping[str, Any], origin: Origin) -> Regimen:
    meals, supplement = mapping(resource.get("oralDiet")), first(resource.get("supplement"))
    schedules = mappings(meals.get("schedule")) or mappings(supplement.get("schedule"))
    timing = schedules[0] if len(schedules) == 1 else {}
    starts_at, ends_at = _span(timing, origin)
    return Regimen(
        dose=amount(supplement.get("quantity")),
        frequency=code(timing.get("code")),
        timing=_kept(timing),
        starts_at=starts_at,
        ends_at=ends_at,
        days=_bound_days(timing),
    )


def _dose(dosage: Mapping[str, Any]) -> Amount | None:
    rates = mappings(dosage.get("doseAndRate"))
    return amount(rates[0].get("doseQuantity")) if len(rates) == 1 else None


def _rate(dosage: Mapping[str, Any]) -> Amount | None:
    """Only one that is one amount."""
    rates = mappings(dosage.get("doseAndRate"))
    return amount(rates[0].get("rateQuantity")) if len(rates) == 1 else None


def _has_rate(dosage: Mapping[str, Any]) -> bool:
    """With a rate the one amount is half the truth, so the words stand beside it."""
    return any(_rate_words(each)[2:] != (None, None, None) for each in mappings(dosage.get("doseAndRate")))


def _dose_words(dosage: Mapping[str, Any]) -> str | None:
    """The dose as words: a range, a rate, or the dosage's own text."""
    rates = mappings(dosage.get("doseAndRate"))
    said = [words for each in rates for words in _rate_words(each) if words]
    return "; ".join(said) or text(dosage.get("text")) or text(dosage.get("patientInstruction"))


def _rate_words(each: Mapping[str, Any]) -> tuple[str | None, ...]:
    return (
        quantity_text(each.get("doseQuantity")),
        range_text(each.get("doseRange")),
        quantity_text(each.get("rateQuantity")),
        range_text(each.get("rateRange")),
        ratio_text(each.get("rateRatio")),
    )


def _whole_words(dosage: Mapping[str, Any]) -> str | None:
    """One of several dosages: its own text if it has one, because only that says when."""
    return text(dosage.get("text")) or _dose_words(dosage)


def _common_route(dosages: Sequence[Mapping[str, Any]]) -> Code | None:
    routes = {code(each.get("route")) for each in dosages}
    return routes.pop() if len(routes) == 1 else None


def _is_as_needed(element: Mapping[str, Any]) -> bool:
    return element.get("asNeededBoolean") is True or code(element.get("asNeededCodeableConcept")) is not None


def _min_interval_h(timing: Mapping[str, Any]) -> Decimal | None:
    """Only where it is said outright: one per so much time. "Up to four a day" may be four in a row."""
    repeat = mapping(timing.get("repeat"))
    often, period = number(repeat.get("frequency", 1)), number(repeat.get("period"))
    minutes = _MINUTES.get(text(repeat.get("periodUnit")) or "")
    if often != 1 or "frequencyMax" in repeat or period is None or minutes is None or period <= 0:
        return None
    return period * minutes / 60


def _kept(timing: Mapping[str, Any]) -> bytes | None:
    try:
        return encode(timing) if timing else None
    except BugError:
        return None


def _span(timing: Mapping[str, Any], origin: Origin) -> tuple[datetime | None, datetime | None]:
    """From when to when: the bounds, else the first named event."""
    bounds = mapping(mapping(timing.get("repeat")).get("boundsPeriod"))
    events = timing.get("event")
    named = [found for each in events if (found := recorded(each, origin))] if isinstance(events, list) else []
    start = recorded(bounds.get("start"), origin) or (min(named) if named else None)
    return start, ending(bounds.get("end"), origin)


def _bound_days(timing: Mapping[str, Any]) -> int | None:
    return _days(mapping(timing.get("repeat")).get("boundsDuration"))


def _supply_days(resource: Mapping[str, Any]) -> int | None:
    return _days(mapping(resource.get("dispenseRequest")).get("expectedSupplyDuration"))


def _days(duration: Any) -> int | None:
    found = mapping(duration)
    value = number(found.get("value"))
    is_days = (text(found.get("code")) or text(found.get("unit"))) in _DAYS
    return int(value) if value is not None and is_days and value == value.to_integral_value() else None
