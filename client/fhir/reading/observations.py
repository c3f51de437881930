"""Observation to vital signs, one per value; refuses values that were entered in error or cancelled."""

from collections.abc import Mapping
from typing import Any

from client.fhir.names import ABSENT_CODES, ACVPU, ACVPU_WORDS, LOINC, NOT_MEASURED
from client.fhir.reading.elements import HERE, Origin, by_hand, code, first, has_code, key, mappings, text, who
from client.fhir.reading.values import has_value, observed_at, value
from client.records import Code, VitalSign

VOID = frozenset({"entered-in-error", "cancelled"})


def vital_signs(resource: Mapping[str, Any], origin: Origin = HERE) -> tuple[VitalSign, ...]:
    """The Observation's own value, then its components; those have the key `Observation/id#loinc` and the whole as `panel`."""
    if text(resource.get("status")) in VOID:
        return ()
    parts = mappings(resource.get("component"))
    found = [_part(resource, part, place, origin) for place, part in enumerate(parts)]
    if has_value(resource) or not parts:
        found.insert(0, _sign(resource, resource, key(resource), origin, panel=None))
    return tuple(found)


def part_key(resource: Mapping[str, Any], part: Mapping[str, Any], place: int) -> str:
    """The key of a component: by its code where that is said once, else by its place."""
    named = _loinc(part.get("code"))
    same = [each for each in mappings(resource.get("component")) if named and _loinc(each.get("code")) == named]
    return f"{key(resource)}#{named if len(same) == 1 else f'part-{place}'}"


def _part(resource: Mapping[str, Any], part: Mapping[str, Any], place: int, origin: Origin) -> VitalSign:
    return _sign(resource, part, part_key(resource, part, place), origin, panel=key(resource))


def _sign(
    resource: Mapping[str, Any], element: Mapping[str, Any], name: str, origin: Origin, *, panel: str | None
) -> VitalSign:
    concept, measured = code(element.get("code")) or Code(text=""), value(element)
    return VitalSign(
        key=name,
        loinc=concept.code_in(LOINC),
        name=concept.text,
        amount=None if measured.comparator else measured.amount,
        taken_at=observed_at(resource),
        by=by_hand(resource, who(first(resource.get("performer")), origin)),
        panel=panel,
        text=compared(measured.comparator, measured.amount) or measured.text,
        answer=_answer(element),
        is_absent=measured.amount is None and has_code(element.get("dataAbsentReason"), NOT_MEASURED, *ABSENT_CODES),
    )


def _answer(element: Mapping[str, Any]) -> str | None:
    concept = code(element.get("valueCodeableConcept"))
    found = concept.code_in(ACVPU) if concept else None
    return found if found in ACVPU_WORDS else None


def compared(comparator: str | None, amount: Any) -> str | None:
    """`< 50 %` is words here: drawn as 50 it would be a wrong value."""
    return f"{comparator} {amount.value} {amount.unit}".strip() if comparator and amount else None


def _loinc(concept: Any) -> str | None:
    found = code(concept)
    return found.code_in(LOINC) if found else None
