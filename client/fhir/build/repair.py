"""Taking back without deleting: a resource marked entered-in-error; refuses kinds that have no such status."""

from collections.abc import Mapping, Sequence
from typing import Any

from client.commands import DecideConflict
from client.errors import BugError, InputRefused
from client.fhir.build.bundle import finish
from client.fhir.build.elements import copied
from client.fhir.build.setting import BuildSetting, Built
from client.fhir.build.sheet import Sheet

_BY_STATUS = frozenset(
    {
        "Composition",
        "DetectedIssue",
        "DocumentReference",
        "Flag",
        "MedicationAdministration",
        "MedicationRequest",
        "NutritionOrder",
        "Observation",
        "ServiceRequest",
        "Task",
    }
)
_VERIFICATION = {
    "AllergyIntolerance": "http://terminology.hl7.org/CodeSystem/allergyintolerance-verification",
    "Condition": "http://terminology.hl7.org/CodeSystem/condition-ver-status",
}


def entered_in_error(resource: Mapping[str, Any]) -> dict[str, Any]:
    """A copy that says it never was true. Raises BugError for a type that cannot say so."""
    kind, copy = str(resource.get("resourceType")), dict(copied(resource))
    if kind in _BY_STATUS:
        return {**copy, "status": "entered-in-error"}
    if kind in _VERIFICATION:
        copy.pop("clinicalStatus", None)  # R4 forbids a clinical status beside this verification status
        coding = {"system": _VERIFICATION[kind], "code": "entered-in-error"}
        return {**copy, "verificationStatus": {"coding": [coding]}}
    raise BugError("entered-in-error", kind)


def repair(decision: DecideConflict, keys: Sequence[str], setting: BuildSetting) -> Built:
    """What "keep mine" does to the other side of a double charting: these rows of `setting.current` become entered-in-error."""
    if not keys:
        raise InputRefused("keys", "empty")
    sheet = Sheet(decision, setting)
    for key in keys:
        sheet.change(key, entered_in_error(sheet.copy_of(key)))
    return finish(sheet)
