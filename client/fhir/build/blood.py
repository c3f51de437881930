"""A bag of blood as FHIR: BiologicallyDerivedProduct, contained, because R4 lets nobody search one by its patient.

Refuses a bag without a number. The group and the date on the label have no element in R4 and stand in extensions of ours.
"""

from typing import Any

from client.errors import InputRefused
from client.fhir.build.elements import coding, extension, instant, kept, line, quantity
from client.fhir.names import BLOOD_COMPONENT, BLOOD_NUMBER, UNIT_LABEL
from client.records.transfusions import BloodUnit

UNIT = "unit"


def blood_product(unit: BloodUnit) -> dict[str, Any]:
    code = [coding(BLOOD_COMPONENT, unit.component, unit.name)] if unit.component else []
    code += [{"code": unit.printed}] if unit.printed else []
    return kept(
        resourceType="BiologicallyDerivedProduct",
        id=UNIT,
        extension=_label(unit),
        identifier=[{"system": BLOOD_NUMBER, "value": line(unit.number, "bag-number")}],
        productCategory=unit.category or None,
        productCode=kept(coding=code, text=unit.name or None),
    )


def _label(unit: BloodUnit) -> list[dict[str, Any]]:
    """What the label says beyond number and product; what it does not say is left out."""
    told: list[dict[str, Any]] = []
    told += [extension("abo", valueCode=unit.group.abo)] if unit.group.abo else []
    told += [extension("rhd", valueCode=unit.group.rhd)] if unit.group.rhd else []
    told += [extension("expires", valueDateTime=instant(unit.expires_at))] if unit.expires_at else []
    told += [extension("volume", valueQuantity=quantity(unit.volume))] if unit.volume else []
    return [extension(UNIT_LABEL, extension=told)] if told else []


def reference_inside() -> dict[str, Any]:
    return {"reference": f"#{UNIT}"}


def refuse_unknown(value: str, known: frozenset[str], field: str) -> str:
    if value not in known:
        raise InputRefused(field, "unknown")
    return value
