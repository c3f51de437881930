"""A row of which nothing is told but that it is there: labelled (meta.security) and looked at by who has no right to the label.

What is left keeps the row in its place on every screen: what kind it is, whose, when, in which state. What it says, who said it and every
word goes. Orders, doses and allergies are never withheld: whoever gives a drug must see which. Refuses to judge who has which right.
"""

from collections.abc import Mapping
from typing import Any

import msgspec

from client.fhir import names

CONFIDENTIALITY = "http://terminology.hl7.org/CodeSystem/v3-Confidentiality"
ACT_CODE = "http://terminology.hl7.org/CodeSystem/v3-ActCode"
_ABSENT = "http://terminology.hl7.org/CodeSystem/data-absent-reason"
_SYSTEMS = frozenset({CONFIDENTIALITY, ACT_CODE})
TEXT = "⊘ 已隐去 Withheld"
"""A datum, not a word of a window: it stands where the record's own text stood."""
CRITICAL = frozenset({"HH", "LL", "AA", "HU", "LU"})
_SECURITY, _CONFIDENTIALITY, _SECURITY_LABEL = b'"security"', b'"confidentiality"', b'"securityLabel"'

_STAYS: dict[str, tuple[str, ...]] = {
    "Condition": (
        *("clinicalStatus", "verificationStatus", "category", "encounter", "recordedDate", "onsetDateTime"),
        "abatementDateTime",
    ),
    "Observation": (
        "status",
        "category",
        "encounter",
        "effectiveDateTime",
        "effectivePeriod",
        "effectiveInstant",
        "issued",
    ),
    "DiagnosticReport": ("status", "category", "encounter", "effectiveDateTime", "effectivePeriod", "issued"),
    "DocumentReference": ("status", "docStatus", "date", "context"),
    "Composition": ("status", "encounter", "date"),
    "Flag": ("status", "category", "encounter", "period"),
}
KINDS = frozenset({*_STAYS, "Patient"})
_OF_A_PERSON = ("telecom", "address", "contact", "photo", "communication", "maritalStatus")
"""Of somebody who is to be shielded: he is still told apart by everything that tells people apart."""


def labels(kind: str, body: bytes) -> frozenset[str]:
    """The security labels of a row; of a kind that is never withheld, none."""
    if kind not in KINDS or not (_SECURITY in body or _CONFIDENTIALITY in body or _SECURITY_LABEL in body):
        return frozenset()
    row: Any = msgspec.json.decode(body)
    said = [*_codings(row.get("meta"), "security")]
    for concept in row.get("securityLabel", ()) if kind == "DocumentReference" else ():
        said += _codings(concept, "coding")
    if kind == "Composition" and isinstance(row.get("confidentiality"), str):
        said.append(row["confidentiality"])
    return frozenset(said)


def _codings(holder: object, name: str) -> list[str]:
    found = holder.get(name, ()) if isinstance(holder, Mapping) else ()
    return [
        str(one["code"])
        for one in found
        if isinstance(one, Mapping) and one.get("system") in _SYSTEMS and isinstance(one.get("code"), str)
    ]


def withheld(kind: str, body: bytes) -> bytes:
    """The row as who may not see it gets it."""
    row: dict[str, Any] = msgspec.json.decode(body)
    if kind == "Patient":
        return msgspec.json.encode({name: value for name, value in row.items() if name not in _OF_A_PERSON})
    concept = {"coding": [{"system": names.WITHHELD, "code": kind}], "text": TEXT}
    left = {name: row[name] for name in ("resourceType", "id", "meta", "subject", *_STAYS[kind]) if name in row}
    return msgspec.json.encode({**left, **_in_place(kind, row, concept)})


def _in_place(kind: str, row: Mapping[str, Any], concept: Mapping[str, Any]) -> dict[str, Any]:
    """What stands where the content stood."""
    if kind == "Observation":
        absent = {"coding": [{"system": _ABSENT, "code": "masked"}]}
        alarms = [one for one in row.get("interpretation", ()) if _is_critical(one)]
        return {"code": concept, "dataAbsentReason": absent, **({"interpretation": alarms} if alarms else {})}
    if kind == "Composition":
        return {"type": concept, "title": TEXT, "author": [{"display": TEXT}]}
    if kind == "DocumentReference":
        return {"type": concept, "content": [{"attachment": {"title": TEXT}}]}
    return {"code": concept}


def _is_critical(interpretation: Mapping[str, Any]) -> bool:
    return any(one.get("code") in CRITICAL for one in interpretation.get("coding", ()))
