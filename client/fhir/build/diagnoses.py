"""Diagnoses as Conditions: recorded whole, revised by the few members a change means; refuses to touch the Encounter.

Use and rank stand on the Condition: the Encounter is rewritten by everybody who moves the patient, and a diagnosis that had to change
it would be in conflict with each of them (docs/fhir-mapping.md).
"""

from typing import Any

from client.commands import RecordDiagnosis, ReviseDiagnosis
from client.errors import BugError, InputRefused
from client.fhir.build.elements import coded, coding, concept, extension, instant, kept, line, person, words
from client.fhir.build.sheet import Sheet
from client.fhir.build.voiding import entered_in_error
from client.fhir.names import (
    CONDITION_CATEGORY,
    CONDITION_CLINICAL,
    CONDITION_VERIFICATION,
    DIAGNOSIS_RANK,
    DIAGNOSIS_USE,
    ICD10,
    ICD11,
    LATERALITY,
    LATERALITY_SNOMED,
    LATERALITY_WORDS,
    PRIMARY_DIAGNOSIS,
    SNOMED,
    SYNDROME_OF,
    TRADITION,
)
from client.records import Code
from client.records.diagnoses import DiagnosisChange, Laterality, Tradition, Verification

MOST_RANK = 99
_RECORDABLE = frozenset({Verification.PROVISIONAL, Verification.CONFIRMED})


def write_diagnosis(sheet: Sheet, command: RecordDiagnosis) -> None:
    """One Condition; with a syndrome two, the second naming the first."""
    if command.verification not in _RECORDABLE:
        raise InputRefused("verification", command.verification.value)
    pair = command.syndrome
    disease = sheet.create(_condition(sheet, command, command.what, Tradition.DISEASE if pair else None))
    if pair is not None:
        made = _condition(sheet, command, pair, Tradition.SYNDROME)
        link = extension(SYNDROME_OF, valueReference=sheet.reference(disease))
        sheet.create({**made, "extension": [*made.get("extension", []), link]})


def write_revision(sheet: Sheet, command: ReviseDiagnosis) -> None:
    """The same change on each of the Conditions (a pair is one), with who, when and why as a note."""
    if not command.diagnoses:
        raise InputRefused("diagnoses", "empty")
    for key in command.diagnoses:
        if not key.startswith("Condition/"):
            raise BugError("revise", key.partition("/")[0])
        sheet.change(key, _revised(sheet, command, key))


def _condition(sheet: Sheet, command: RecordDiagnosis, what: Code, tradition: Tradition | None) -> dict[str, Any]:
    category = [
        coded(CONDITION_CATEGORY, "encounter-diagnosis", "Encounter Diagnosis"),
        coded(DIAGNOSIS_USE, command.use.value),
        *([coded(TRADITION, tradition.value)] if tradition else []),
    ]
    return kept(
        resourceType="Condition",
        extension=_place(command.rank, is_primary=command.is_primary),
        clinicalStatus=coded(CONDITION_CLINICAL, "active"),
        verificationStatus=coded(CONDITION_VERIFICATION, command.verification.value),
        category=category,
        code=concept(what, _codings(what)),
        bodySite=_sides(command.laterality) if tradition is None else [],
        subject=sheet.patient(),
        encounter=sheet.encounter(),
        recordedDate=instant(command.occurred_at),
        recorder=person(command.author),
        asserter=person(command.author),
        note=[{"text": words(command.remark, "remark")}] if command.remark.strip() else [],
    )


def _codings(what: Code) -> list[dict[str, Any]]:
    """ICD-10 before ICD-11, whichever the Code names first."""
    found = ((system, what.code_in(system)) for system in (ICD10, ICD11))
    return [coding(system, ident) for system, ident in found if ident]


def _sides(side: Laterality | None) -> list[dict[str, Any]]:
    if side is None:
        return []
    snomed, display = LATERALITY_SNOMED[side]
    own = coding(LATERALITY, side.value, LATERALITY_WORDS[side])
    return [{"coding": [own, coding(SNOMED, snomed, display)], "text": LATERALITY_WORDS[side]}]


def _place(rank: int | None, *, is_primary: bool) -> list[dict[str, Any]]:
    ranked = [extension(DIAGNOSIS_RANK, valuePositiveInt=_believable(rank))] if rank is not None else []
    return [*ranked, *([extension(PRIMARY_DIAGNOSIS, valueBoolean=True)] if is_primary else [])]


def _believable(rank: int) -> int:
    if not 1 <= rank <= MOST_RANK:
        raise InputRefused("rank", str(rank))
    return rank


def _revised(sheet: Sheet, command: ReviseDiagnosis, key: str) -> dict[str, Any]:
    condition = sheet.copy_of(key)
    said = {
        "authorReference": person(command.author),
        "time": instant(command.occurred_at),
        "text": line(command.reason, "reason"),
    }
    changed = _changed(condition, command)
    return {**changed, "note": [*condition.get("note", []), said]}


def _changed(condition: dict[str, Any], command: ReviseDiagnosis) -> dict[str, Any]:
    match command.change:
        case DiagnosisChange.ENTERED_IN_ERROR:
            return entered_in_error(condition)
        case DiagnosisChange.CONFIRM:
            return _verified(condition, Verification.CONFIRMED)
        case DiagnosisChange.DOUBT:
            return _verified(condition, Verification.PROVISIONAL)
        case DiagnosisChange.REFUTE:
            return {
                **_verified(condition, Verification.REFUTED),
                "clinicalStatus": coded(CONDITION_CLINICAL, "inactive"),
            }
        case DiagnosisChange.RESOLVE:
            return {**condition, "clinicalStatus": coded(CONDITION_CLINICAL, "resolved")}
        case DiagnosisChange.REOPEN:
            return _reopened(condition)
        case DiagnosisChange.RANK:
            if command.rank is None:
                raise InputRefused("rank", "empty")
            return _extended(condition, DIAGNOSIS_RANK, valuePositiveInt=_believable(command.rank))
        case DiagnosisChange.PRIMARY:
            return _extended(condition, PRIMARY_DIAGNOSIS, valueBoolean=True)
        case DiagnosisChange.NOT_PRIMARY:
            return _extended(condition, PRIMARY_DIAGNOSIS, valueBoolean=False)


def _verified(condition: dict[str, Any], verification: Verification) -> dict[str, Any]:
    """What was refuted and is not any more is active again; else the clinical status stays what it was."""
    before = [each.get("code") for each in condition.get("verificationStatus", {}).get("coding", [])]
    again = {"clinicalStatus": coded(CONDITION_CLINICAL, "active")} if Verification.REFUTED.value in before else {}
    return {**condition, **again, "verificationStatus": coded(CONDITION_VERIFICATION, verification.value)}


def _reopened(condition: dict[str, Any]) -> dict[str, Any]:
    """R4 forbids an end (abatement) beside an active status."""
    bare = {name: value for name, value in condition.items() if not name.startswith("abatement")}
    return {**bare, "clinicalStatus": coded(CONDITION_CLINICAL, "active")}


def _extended(condition: dict[str, Any], url: str, **value: Any) -> dict[str, Any]:
    others = [each for each in condition.get("extension", []) if each.get("url") != url]
    return {**condition, "extension": [*others, extension(url, **value)]}
