"""Order sets as FHIR PlanDefinition and back; refuses to complete what a definition leaves open.

Each line of a set is an action with a contained ActivityDefinition: what, dose, route, frequency. Whether it is ticked at first
is `precheckBehavior`; a line without a definition is a reminder in words. What cannot be read as one of the pack's items keeps
its words and is unknown to the catalogue: it is shown and not ordered.
"""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from client.clinical.catalogue import Catalogue, OrderSet, OrderSetItem
from client.clinical.orders import canonical_of
from client.clinical.units import Quantity
from client.fhir import names
from client.fhir.reading.elements import amount, code, code_in, first, mapping, mappings, text, texts

_SYSTEMS = {
    "drug": names.DRUG,
    "lab": names.LOINC,
    "exam": names.EXAM,
    "nursing": names.NURSING_ORDER,
    "diet": names.DIET,
}
_KINDS = {"drug": "MedicationRequest", "diet": "NutritionOrder"}
_TYPE = {"coding": [{"system": names.PLAN_TYPE, "code": "order-set", "display": "Order Set"}]}


def plan_definition(one: OrderSet, catalogue: Catalogue, version: str) -> dict[str, Any]:
    """The set as it stands in the pack."""
    actions, contained = list[dict[str, Any]](), list[dict[str, Any]]()
    for place, item in enumerate(one.items, 1):
        action: dict[str, Any] = {
            "title": _title(item, catalogue),
            "precheckBehavior": "yes" if item.is_selected else "no",
        }
        if item.note_en:
            action["description"] = item.note_en
        if item.type in _SYSTEMS and item.ref:
            contained.append(_activity(f"item-{place}", item, _title(item, catalogue)))
            action["definitionCanonical"] = f"#item-{place}"
        actions.append(action)
    found: dict[str, Any] = {
        "resourceType": "PlanDefinition",
        "url": one.url or canonical_of(one.id),
        "identifier": [{"system": names.PLAN_DEFINITION, "value": one.id}],
        "version": version,
        "title": one.name_zh,
        "subtitle": one.name_en,
        "type": _TYPE,
        "status": "active",
        "description": one.source,
        "action": actions,
        "contained": contained,
        "useContext": [
            {
                "code": {"system": names.USE_CONTEXT, "code": "focus"},
                "valueCodeableConcept": {"coding": [{"system": names.ICD10, "code": icd}]},
            }
            for icd in one.diagnoses
        ],
    }
    return {name: value for name, value in found.items() if value not in (None, [])}


def _title(item: OrderSetItem, catalogue: Catalogue) -> str:
    tables: dict[str, Mapping[str, Any]] = {
        "drug": catalogue.drugs,
        "lab": catalogue.labs,
        "exam": catalogue.exams,
        "nursing": catalogue.nursing,
        "diet": catalogue.diets,
    }
    known = tables.get(item.type, {}).get(item.ref or "")
    return (known.name_zh if known is not None else item.text_zh) or item.ref or item.type


def _activity(ident: str, item: OrderSetItem, title: str) -> dict[str, Any]:
    coded = {"coding": [{"system": _SYSTEMS[item.type], "code": item.ref}], "text": title}
    found: dict[str, Any] = {
        "resourceType": "ActivityDefinition",
        "id": ident,
        "status": "active",
        "kind": _KINDS.get(item.type, "ServiceRequest"),
    }
    timing: dict[str, Any] | None = (
        {"code": {"coding": [{"system": names.FREQUENCY, "code": item.frequency}]}} if item.frequency else None
    )
    if timing is not None and item.duration_days:
        bounds = {"value": item.duration_days, "unit": "d", "system": names.UCUM, "code": "d"}
        timing["repeat"] = {"boundsDuration": bounds}
    if item.type != "drug":
        return found | {"code": coded} | ({"timingTiming": timing} if timing else {})
    dosage: dict[str, Any] = {"timing": timing} if timing else {}
    if item.route:
        dosage["route"] = {"coding": [{"system": names.ROUTE, "code": item.route}]}
    if item.dose is not None:
        dose = {"value": item.dose.value, "unit": item.dose.unit, "system": names.UCUM, "code": item.dose.unit}
        dosage["doseAndRate"] = [{"doseQuantity": dose}]
    return found | {"productCodeableConcept": coded} | ({"dosage": [dosage]} if dosage else {})


def order_set(resource: Mapping[str, Any]) -> OrderSet | None:
    """None for what is no active order set."""
    url, title = text(resource.get("url")), text(resource.get("title")) or text(resource.get("name"))
    is_set = resource.get("resourceType") == "PlanDefinition" and resource.get("status") == "active"
    kind = code_in([resource.get("type")], names.PLAN_TYPE)
    if not is_set or kind not in {None, "order-set"} or not title:
        return None
    ident = next(
        (
            text(one.get("value"))
            for one in mappings(resource.get("identifier"))
            if one.get("system") == names.PLAN_DEFINITION
        ),
        None,
    )
    contained = {text(one.get("id")) or "": one for one in mappings(resource.get("contained"))}
    focus = [mapping(one.get("valueCodeableConcept")) for one in mappings(resource.get("useContext"))]
    diagnoses = (icd for one in focus if (icd := code_in([one], names.ICD10)) is not None)
    return OrderSet(
        id=ident or url or text(resource.get("id")) or title,
        name_zh=title,
        name_en=text(resource.get("subtitle")) or title,
        setting="",
        diagnoses=tuple(diagnoses),
        items=tuple(_item(one, contained) for one in _leaves(resource)),
        source=text(resource.get("description")) or text(resource.get("publisher")) or "",
        review="",
        url=url or "",
    )


def _leaves(whole: Mapping[str, Any]) -> tuple[Mapping[str, Any], ...]:
    """Actions that hold others are headings."""
    found: list[Mapping[str, Any]] = []
    for action in mappings(whole.get("action")):
        inner = _leaves(action)
        found += inner or [action]
    return tuple(found)


def _item(action: Mapping[str, Any], contained: Mapping[str, Mapping[str, Any]]) -> OrderSetItem:
    activity = contained.get((text(action.get("definitionCanonical")) or "").removeprefix("#"), {})
    concept = activity.get("productCodeableConcept") or activity.get("code")
    kind, ref = _kind_of(concept)
    dosage = first(activity.get("dosage"))
    timing = mapping(dosage.get("timing") or activity.get("timingTiming"))
    dose = amount(first(dosage.get("doseAndRate")).get("doseQuantity"))
    words = text(action.get("title")) or _words(concept)
    return OrderSetItem(
        type=kind,
        ref=ref,
        dose=Quantity(dose.value, dose.code or dose.unit) if dose is not None else None,
        route=code_in([dosage.get("route")], names.ROUTE),
        frequency=code_in([timing.get("code")], names.FREQUENCY),
        duration_days=_days(mapping(timing.get("repeat"))),
        is_selected=action.get("precheckBehavior") == "yes",
        note_en=next(iter(texts([action.get("description")])), None),
        text_zh=words,
        text_en=words,
    )


def _kind_of(concept: Any) -> tuple[str, str | None]:
    """The table of the catalogue that the code belongs to; a definition without a code of ours is named and cannot be ordered."""
    for kind, system in _SYSTEMS.items():
        found = code_in([concept], system)
        if found is not None:
            return kind, found
    return ("unknown", None) if concept else ("reminder", None)


def _words(concept: Any) -> str:
    found = code(concept)
    return found.text if found is not None else ""


def _days(repeat: Mapping[str, Any]) -> int | None:
    length = amount(repeat.get("boundsDuration"))
    is_days = length is not None and (length.code or length.unit) == "d" and length.value == int(length.value)
    return int(length.value) if length is not None and is_days and length.value > Decimal(0) else None
