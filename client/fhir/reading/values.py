"""Observation.value[x] of every kind, for vital signs and results alike; refuses to convert units or to round."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from client.fhir.reading.elements import amount, code, mapping, moment, number, range_text, ratio_text, text
from client.records import Amount

_TEXT_KINDS = ("valueString", "valueDateTime", "valueTime", "valueDate", "valueInstant")


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """What was measured: an amount, or words, or neither; with both absent nothing is known."""

    amount: Amount | None = None
    text: str | None = None
    comparator: str | None = None


def value(element: Mapping[str, Any]) -> Value:
    """The value of an Observation or of one of its components; a reason for its absence is words."""
    quantity = mapping(element.get("valueQuantity"))
    measured = amount(quantity)
    if measured is not None:
        return Value(amount=measured, comparator=text(quantity.get("comparator")))
    counted = number(element.get("valueInteger"))
    if counted is not None:
        return Value(amount=Amount(value=counted, unit=""))
    return Value(text=_words(element))


def _words(element: Mapping[str, Any]) -> str | None:
    said = next((found for kind in _TEXT_KINDS if (found := text(element.get(kind)))), None)
    concept = code(element.get("valueCodeableConcept"))
    flag = element.get("valueBoolean")
    period = mapping(element.get("valuePeriod"))
    span = " - ".join(found for name in ("start", "end") if (found := text(period.get(name))))
    absent = code(element.get("dataAbsentReason"))
    return (
        said
        or (concept.text if concept else None)
        or ({True: "true", False: "false"}[flag] if isinstance(flag, bool) else None)
        or range_text(element.get("valueRange"))
        or ratio_text(element.get("valueRatio"))
        or span
        or (absent.text if absent else None)
    )


def has_value(element: Mapping[str, Any]) -> bool:
    return any(name.startswith("value") for name in element) or "dataAbsentReason" in element


def observed_at(resource: Mapping[str, Any]) -> datetime | None:
    """When it was observed; of a period, when it began. A whole date is too little for a moment."""
    return (
        moment(resource.get("effectiveDateTime"))
        or moment(resource.get("effectiveInstant"))
        or moment(mapping(resource.get("effectivePeriod")).get("start"))
    )
