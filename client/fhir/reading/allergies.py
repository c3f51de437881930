"""AllergyIntolerance to its record, and the four states of the label (SAF-05); refuses to read silence as "no allergies"."""

from collections.abc import Iterable, Mapping
from typing import Any

from client.fhir.names import ABSENCES, ALLERGY_SOURCE, NO_KNOWN_ALLERGY, SNOMED
from client.fhir.reading.elements import (
    HERE,
    Origin,
    code,
    extension,
    first_code,
    has_code,
    key,
    mappings,
    recorded,
    target,
    text,
)
from client.records import Allergy, AllergyKnowledge, Code

_SEVERITIES = ("mild", "moderate", "severe")
_UNTRUE = frozenset({"refuted", "entered-in-error"})


def allergy(resource: Mapping[str, Any], origin: Origin = HERE) -> Allergy:
    verification = first_code(resource.get("verificationStatus"))
    clinical = first_code(resource.get("clinicalStatus"))
    reactions = mappings(resource.get("reaction"))
    substance = code(resource.get("code")) or next(
        (found for each in reactions if (found := code(each.get("substance")))), Code(text="")
    )
    return Allergy(
        key=key(resource),
        substance=substance,
        is_absence=has_code(resource.get("code"), SNOMED, *ABSENCES),
        is_active=clinical not in {"inactive", "resolved"} and verification not in _UNTRUE,
        is_confirmed=verification == "confirmed",
        criticality=text(resource.get("criticality")),
        reactions=tuple(_manifestations(reactions)),
        severity=_worst(reactions),
        manifestations=tuple(
            found for each in reactions for one in mappings(each.get("manifestation")) if (found := code(one))
        ),
        descriptions=tuple(words for each in reactions if (words := text(each.get("description")))),
        categories=_categories(resource.get("category")),
        recorded_at=recorded(resource.get("recordedDate"), origin),
        onset_text=_onset(resource),
        source=_source(resource, origin) if verification != "entered-in-error" else None,
    )


def allergy_knowledge(allergies: Iterable[Allergy] | None) -> AllergyKnowledge:
    """Of all allergies of one patient; None when they could not be read.

    Only the whole statement "no known allergy" is NONE_KNOWN; "no known drug allergy" leaves foods and latex open.
    """
    if allergies is None:
        return AllergyKnowledge.UNAVAILABLE
    active = [each for each in allergies if each.is_active]
    if any(not each.is_absence for each in active):
        return AllergyKnowledge.KNOWN
    if any(each.substance.code_in(SNOMED) == NO_KNOWN_ALLERGY for each in active):
        return AllergyKnowledge.NONE_KNOWN
    return AllergyKnowledge.NOT_RECORDED


def _manifestations(reactions: Iterable[Mapping[str, Any]]) -> list[str]:
    found = [code(each) for reaction in reactions for each in mappings(reaction.get("manifestation"))]
    said = [each.text for each in found if each]
    return list(dict.fromkeys(said or [words for each in reactions if (words := text(each.get("description")))]))


def _worst(reactions: Iterable[Mapping[str, Any]]) -> str | None:
    said = {text(each.get("severity")) for each in reactions}
    return next((severity for severity in reversed(_SEVERITIES) if severity in said), None)


def _source(resource: Mapping[str, Any], origin: Origin) -> str | None:
    return target(extension(resource, ALLERGY_SOURCE).get("valueReference"), origin)


def _categories(said: Any) -> tuple[str, ...]:
    return tuple(each for each in said if isinstance(each, str)) if isinstance(said, list) else ()


def _onset(resource: Mapping[str, Any]) -> str | None:
    return text(resource.get("onsetString")) or text(resource.get("onsetDateTime"))
