"""A resource marked entered-in-error: a copy that says it never was true; refuses kinds that have no such status."""

from collections.abc import Mapping
from typing import Any

from client.errors import BugError
from client.fhir.build.elements import copied, extension
from client.fhir.names import VOID_REASON

_BY_STATUS = frozenset(
    {
        "CarePlan",
        "Communication",
        "Composition",
        "DetectedIssue",
        "DocumentReference",
        "Flag",
        "MedicationAdministration",
        "MedicationRequest",
        "NutritionOrder",
        "Observation",
        "Procedure",
        "QuestionnaireResponse",
        "RequestGroup",
        "RiskAssessment",
        "ServiceRequest",
        "Specimen",
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
    if kind == "Appointment":
        # R4 (app-3) has no entered-in-error for one without a time: what was only proposed is cancelled.
        return {**copy, "status": "entered-in-error" if copy.get("start") and copy.get("end") else "cancelled"}
    if kind == "AdverseEvent":
        # R4 gives it no status: that it never was true is said in an extension of ours, and its Task is entered in error.
        told = [*copy.get("extension", []), extension(VOID_REASON, valueString="entered-in-error")]
        return {**copy, "extension": told}
    if kind in _BY_STATUS:
        return {**copy, "status": "entered-in-error"}
    if kind in _VERIFICATION:
        copy.pop("clinicalStatus", None)  # R4 forbids a clinical status beside this verification status
        coding = {"system": _VERIFICATION[kind], "code": "entered-in-error"}
        return {**copy, "verificationStatus": {"coding": [coding]}}
    raise BugError("entered-in-error", kind)
