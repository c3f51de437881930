"""What a `medication[x]` names; refuses to look anything up: a medicine that is only a reference to elsewhere stays unknown."""

from collections.abc import Mapping
from typing import Any

from client.fhir.reading.elements import code, contained, mapping, mappings, text
from client.records import Code


def medicine(resource: Mapping[str, Any]) -> Code | None:
    """Its code, the contained Medication's code, the reference's words, or the contained ingredients; None when unknown."""
    named = code(resource.get("medicationCodeableConcept"))
    if named is not None:
        return named
    reference = mapping(resource.get("medicationReference"))
    inside = contained(resource, reference)
    words = text(reference.get("display"))
    made_of = _ingredients(inside)
    if words is not None and made_of is not None:
        made_of = Code(text=words, others=made_of.others)
    return code(inside.get("code")) or made_of or (Code(text=words) if words else None)


def _ingredients(medication: Mapping[str, Any]) -> Code | None:
    """All ingredients as one concept, so that each of their codes can still be checked."""
    items = mappings(medication.get("ingredient"))
    found = [code(each.get("itemCodeableConcept")) or _named(each.get("itemReference")) for each in items]
    known = [each for each in found if each]
    if not known:
        return None
    pairs = [pair for each in known for pair in (*_own(each), *each.others)]
    return Code(text=" + ".join(each.text for each in known), others=tuple(dict.fromkeys(pairs)))


def _own(found: Code) -> list[tuple[str, str]]:
    return [(found.system, found.code)] if found.system and found.code else []


def _named(reference: Any) -> Code | None:
    words = text(mapping(reference).get("display"))
    return Code(text=words) if words else None
