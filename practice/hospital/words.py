"""The URIs and the small FHIR shapes the fictitious hospital is written with; knows no patient and no medicine.

The names are those of docs/fhir-mapping.md, so that a station treats what was generated like what it wrote itself.
"""

from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid5

BASE = "https://wardlight.org/fhir"
HL7 = "http://terminology.hl7.org/CodeSystem"
LOINC = "http://loinc.org"
ATC = "http://www.whocc.no/atc"
UCUM = "http://unitsofmeasure.org"
SNOMED = "http://snomed.info/sct"
ICD10 = "http://hl7.org/fhir/sid/icd-10"
ICD11 = "http://id.who.int/icd/release/11/mms"
ENTRY_SPACE = UUID("6f1c1f4e-2f0a-5d8e-9d43-5b7c0a6c7a11")

Json = dict[str, Any]


def own(name: str) -> str:
    """A code system of our own: `own("drug")`."""
    return f"{BASE}/CodeSystem/{name}"


def sid(name: str) -> str:
    """An identifier system of our own: `sid("admission")`."""
    return f"{BASE}/sid/{name}"


def structure(name: str) -> str:
    """An extension of our own: `structure("slot-time")`."""
    return f"{BASE}/StructureDefinition/{name}"


def coding(system: str, code: str, display: str = "") -> Json:
    found = {"system": system, "code": code}
    return found | {"display": display} if display else found


def concept(text: str, *codings: Json) -> Json:
    found: Json = {"coding": list(codings)} if codings else {}
    return found | {"text": text} if text else found


def reference(kind: str, key: str, display: str = "") -> Json:
    found: Json = {"reference": f"{kind}/{key}"}
    return found | {"display": display} if display else found


def quantity(value: Decimal, unit: str, code: str | None = None) -> Json:
    """A UCUM amount; `code` is the UCUM code where it differs from what is printed. The value keeps its digits."""
    return {"value": value, "unit": unit, "system": UCUM, "code": code or unit}


def instant(moment: datetime) -> str:
    """Whole seconds, with the offset the moment carries."""
    return moment.isoformat(timespec="seconds")


def entry_identifier(key: str) -> list[Json]:
    return [{"system": sid("entry"), "value": str(uuid5(ENTRY_SPACE, key))}]


def status_of(system: str, code: str) -> Json:
    """A concept of one HL7 code, as clinicalStatus and the like want it."""
    return {"coding": [{"system": f"{HL7}/{system}", "code": code}]}
