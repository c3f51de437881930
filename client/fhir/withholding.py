"""A row of which nothing is told but that it is there: labelled (meta.security) and looked at by who has no right to the label.

What is left keeps the row in its place on every screen: what kind it is, whose, when, in which state. What it says, who said it and every
word goes. Orders, doses (blood too) and allergies (skin tests too) are never withheld: whoever gives a drug must see which.

Every label restricts but those named here as open: levels N, L, M and U of v3-Confidentiality, the integrity codes of v3-ObservationValue
and TREAT and HTEST (treatment; test data) of v3-ActReason. So every code of v3-InformationSensitivityPolicy does (OID
2.16.840.1.113883.1.11.20428 at terminology.hl7.org: VIO, MST, EMOTDIS, COGN, SCA and the rest), one that is added later, and whatever a
hospital calls its own. Refuses to judge who has which right.
"""

from collections.abc import Mapping
from typing import Any

import msgspec

from client.fhir import names
from client.fhir.reading.elements import code_in, extension, mapping, mappings

_HL7 = "http://terminology.hl7.org/CodeSystem"
CONFIDENTIALITY, ACT_CODE = f"{_HL7}/v3-Confidentiality", f"{_HL7}/v3-ActCode"
_ABSENT = f"{_HL7}/data-absent-reason"
_SAME = {
    "http://hl7.org/fhir/v3/Confidentiality": CONFIDENTIALITY,
    "urn:oid:2.16.840.1.113883.5.25": CONFIDENTIALITY,
    "http://hl7.org/fhir/v3/ActCode": ACT_CODE,
    "urn:oid:2.16.840.1.113883.5.4": ACT_CODE,
}
"""Other names of the two: of earlier FHIR, and of v3 itself."""
_OPEN = {CONFIDENTIALITY: frozenset({"N", "L", "M", "U"}), f"{_HL7}/v3-ActReason": frozenset({"TREAT", "HTEST"})}
_INTEGRITY = f"{_HL7}/v3-ObservationValue"
TEXT = "⊘ 已隐去 Withheld"
"""A datum, not a word of a window: it stands where the record's own text stood."""
CRITICAL = frozenset({"HH", "LL", "AA", "HU", "LU"})
_LABELLED = ('"security"', '"confidentiality"', '"securityLabel"')
_IN_BYTES = tuple(name.encode() for name in _LABELLED)
LABELLED = " OR ".join(f"instr(body, '{name}')" for name in _LABELLED)
"""The same as SQL over the rows shown: where it does not hold, `labels` finds none."""

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
    "QuestionnaireResponse": ("status", "encounter", "authored"),
    "Communication": ("status", "encounter", "sent", "received", "about", "basedOn", "inResponseTo"),
    "Procedure": ("status", "category", "encounter", "basedOn", "performedDateTime", "performedPeriod"),
    "CarePlan": ("status", "intent", "encounter", "period", "created"),
    "AdverseEvent": ("actuality", "encounter", "date", "detected", "recordedDate"),
    "Task": (
        *("status", "intent", "priority", "code", "for", "encounter", "focus", "owner", "restriction"),
        *("authoredOn", "executionPeriod", "lastModified"),
    ),
}
_CASES = (names.CONSULT, names.REVIEW_CONSULT, names.INFECTION_SUSPICION, names.ADVERSE_EVENT_REPORT)
"""The kinds of Task that say something of a person; every other one is a step of work on an order, a dose or a record."""
KINDS = frozenset({*_STAYS, "Patient"})
_AIMS = ("about", "basedOn", "inResponseTo")
"""What a row is about, without the words beside the reference."""
_NAME, _TIMES = "withheld", ("kind", "status", "scheduledPeriod")
_OF_A_PERSON = ("telecom", "address", "contact", "photo", "communication", "maritalStatus")
"""Of somebody who is to be shielded: he is still told apart by everything that tells people apart."""


def labels(kind: str, body: bytes) -> frozenset[str]:
    """The labels of a row that restrict; of a kind that is never withheld, none. Codes of v3 bare, all others as `system|code`."""
    if kind not in KINDS or not any(name in body for name in _IN_BYTES):
        return frozenset()
    row: Any = msgspec.json.decode(body)
    if _is_never(kind, row):
        return frozenset()
    said = [*_codings(row.get("meta"), "security")]
    for concept in row.get("securityLabel", ()) if kind == "DocumentReference" else ():
        said += _codings(concept, "coding")
    if kind == "Composition" and "confidentiality" in row:
        said.append(_label({"system": CONFIDENTIALITY, "code": row["confidentiality"]}))
    return frozenset(filter(None, said))


def may_be_labelled(text: str) -> bool:
    """Of the text of any number of rows: False only where none of them has a label."""
    return any(name in text for name in _LABELLED)


def _is_never(kind: str, row: Mapping[str, Any]) -> bool:
    """A step of work; blood that was given; a skin test that was set."""
    if kind == "Task":
        return code_in([row.get("code")], names.TASK) not in _CASES
    if kind != "Procedure":
        return False
    is_blood = bool(extension(row, names.TRANSFUSED_UNIT))
    return is_blood or code_in([row.get("category")], names.SKIN_TEST_STEP) is not None


def _codings(holder: object, name: str) -> list[str]:
    """Of labels that cannot be read one that nobody has a right to."""
    if not isinstance(holder, Mapping):
        return []
    found = holder.get(name, [])
    return [_label(one) for one in found] if isinstance(found, list) else ["|"]


def _label(coding: object) -> str:
    """Empty for one that restricts nothing."""
    if not isinstance(coding, Mapping):
        return "|"
    system, code = str(coding.get("system", "")), str(coding.get("code", ""))
    system = _SAME.get(system, system)
    if system == _INTEGRITY or code in _OPEN.get(system, ()):
        return ""
    return code if system in {CONFIDENTIALITY, ACT_CODE} and code else f"{system}|{code}"


def withheld(kind: str, body: bytes) -> bytes:
    """The row as who may not see it gets it."""
    row: dict[str, Any] = msgspec.json.decode(body)
    if kind == "Patient":
        return msgspec.json.encode({name: value for name, value in row.items() if name not in _OF_A_PERSON})
    concept = {"coding": [{"system": names.WITHHELD, "code": kind}], "text": TEXT}
    left = {name: row[name] for name in ("resourceType", "id", "meta", "subject", *_STAYS[kind]) if name in row}
    left |= {
        name: [{"reference": one.get("reference")} for one in mappings(left[name])] for name in _AIMS if name in left
    }
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
    return _of_care(kind, row, concept) or {"code": concept}


def _of_care(kind: str, row: Mapping[str, Any], concept: Mapping[str, Any]) -> dict[str, Any]:
    """Of assessments, messages, plans, events and cases; nothing of another kind."""
    if kind == "QuestionnaireResponse":
        title = {"url": names.ASSESSMENT_OUTCOME, "extension": [{"url": "title", "valueString": TEXT}]}
        return {"questionnaire": f"{names.QUESTIONNAIRE}/{_NAME}", "extension": [title], "author": {"display": TEXT}}
    if kind == "Communication":
        ours = {name: _of_ours(row.get(name)) for name in ("category", "reasonCode")}
        said = {"payload": [{"contentString": TEXT}], "sender": {"display": TEXT}}
        return {**{name: found for name, found in ours.items() if found}, **said}
    if kind == "CarePlan":
        return _plan(row)
    if kind == "AdverseEvent":
        is_void = bool(extension(row, names.VOID_REASON))
        return {
            "event": concept,
            **({"extension": [{"url": names.VOID_REASON, "valueString": TEXT}]} if is_void else {}),
        }
    return {"description": TEXT, "reasonCode": {"text": TEXT}} if kind == "Task" else {}


def _plan(row: Mapping[str, Any]) -> dict[str, Any]:
    """A pathway, or a programme with as many items, due when they are due."""
    if code_in(row.get("category"), names.PROGRAMME) is None:
        return {"title": TEXT, "instantiatesCanonical": [f"{names.PLAN_DEFINITION}/{_NAME}"]}
    details = [mapping(one.get("detail")) for one in mappings(row.get("activity")) if "detail" in one]
    items = [{"detail": {**{n: one[n] for n in _TIMES if n in one}, "description": TEXT}} for one in details]
    category = [{"coding": [{"system": names.PROGRAMME, "code": _NAME}]}]
    return {"title": TEXT, "category": category, "activity": items}


def _of_ours(concepts: object) -> list[dict[str, Any]]:
    """Which of our own kinds of message it is; no word and no code of anybody else's."""
    found = [one for each in mappings(concepts) for one in mappings(each.get("coding"))]
    ours = [one for one in found if str(one.get("system", "")).startswith(f"{names.BASE}/")]
    return [{"coding": [{"system": one["system"], "code": one.get("code")}]} for one in ours]


def _is_critical(interpretation: Mapping[str, Any]) -> bool:
    return any(one.get("code") in CRITICAL for one in interpretation.get("coding", ()))
