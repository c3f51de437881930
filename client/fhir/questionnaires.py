"""A form of the pack as FHIR Questionnaire, for a central that wants to know what our answers mean; refuses to publish what has no items.

The canonical address is the one that every QuestionnaireResponse of ours names. Points stand in the ordinalValue extension of HL7.
"""

from typing import Any

from client.clinical.assessing import ABSENT, UNTESTABLE
from client.clinical.assessments import Form, FormItem, ItemKind
from client.errors import InputRefused
from client.fhir import names

_ORDINAL = "http://hl7.org/fhir/StructureDefinition/ordinalValue"
_MIN, _MAX = ("http://hl7.org/fhir/StructureDefinition/minValue", "http://hl7.org/fhir/StructureDefinition/maxValue")
_UNIT = "http://hl7.org/fhir/StructureDefinition/questionnaire-unit"


def questionnaire(form: Form, version: str) -> dict[str, Any]:
    """Raises InputRefused for a form that is protected and carries no items."""
    if not form.items:
        raise InputRefused("form", "no-items")
    return {
        "resourceType": "Questionnaire",
        "url": f"{names.QUESTIONNAIRE}/{form.id}",
        "version": version,
        "name": form.id.replace("_", ""),
        "title": form.name.zh,
        "status": "active",
        "subjectType": ["Patient"],
        "description": f"{form.name.en}. {form.source}",
        **({"copyright": form.credit.en} if form.credit else {}),
        "item": [_item(form, item) for item in form.items],
    }


def _item(form: Form, item: FormItem) -> dict[str, Any]:
    made: dict[str, Any] = {"linkId": item.id, "text": item.name.zh, "required": not item.conditions}
    codes = [{"system": names.ASSESSMENT_ITEM, "code": f"{form.id}.{item.id}", "display": item.name.en}]
    made["code"] = [{"system": names.LOINC, "code": item.loinc}, *codes] if item.loinc else codes
    if item.kind in {ItemKind.RANGE, ItemKind.MEASURE}:
        return made | {"type": "quantity", **_limits(item)}
    return made | {"type": "choice", "answerOption": _options(form, item)}


def _limits(item: FormItem) -> dict[str, Any]:
    found: list[dict[str, Any]] = [
        {"url": url, "valueDecimal": value} for url, value in ((_MIN, item.low), (_MAX, item.high)) if value is not None
    ]
    if item.unit:
        found.append({"url": _UNIT, "valueCoding": {"system": names.UCUM, "code": item.unit}})
    return {"extension": found} if found else {}


def _options(form: Form, item: FormItem) -> list[dict[str, Any]]:
    words = {"yes": "是", "no": "否"}
    made = [
        {
            "valueCoding": {
                "extension": [{"url": _ORDINAL, "valueDecimal": option.points}],
                "system": names.ASSESSMENT_ANSWER,
                "code": f"{form.id}.{item.id}.{option.code}",
                "display": option.label_zh or words.get(option.code or "", option.code),
            }
        }
        for option in item.options
    ]
    special = [UNTESTABLE] if item.is_untestable_possible else []
    special += [ABSENT] if item.absent is not None else []
    coded = ({"system": names.ASSESSMENT_ANSWER, "code": f"{form.id}.{item.id}.{code}"} for code in special)
    return [*made, *({"valueCoding": one} for one in coded)]
