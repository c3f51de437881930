"""A resource marked entered-in-error: a copy that says it never was true; refuses kinds that have no such status.

A person and a stay are taken back only as long as they are ours alone: what central registered, numbered or admitted is central's.
"""

from collections.abc import Mapping
from typing import Any

from client.errors import BugError, InputRefused
from client.fhir.build.elements import copied, extension
from client.fhir.names import ENTRY, PROVISIONAL_NUMBER, TEMPORARY_NUMBER, VOID_REASON, WRISTBAND

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
_OUR_NAMES = frozenset({ENTRY, PROVISIONAL_NUMBER, TEMPORARY_NUMBER, WRISTBAND})
_ADMITTED = {"Patient": _OUR_NAMES, "RelatedPerson": None, "Encounter": _OUR_NAMES}
"""Kinds of an admission, and the identifiers they may carry and still be ours alone; a mother's number at the RelatedPerson is hers."""
REGISTERED = "registered-at-central"


def is_of_central(resource: Mapping[str, Any]) -> bool:
    """A person or a stay that was not made here, or to which central gave a number of its own."""
    kind = str(resource.get("resourceType"))
    if kind not in _ADMITTED:
        return False
    named, ours = {one.get("system") for one in resource.get("identifier", [])}, _ADMITTED[kind]
    return ENTRY not in named or (ours is not None and not named <= ours)


def entered_in_error(resource: Mapping[str, Any]) -> dict[str, Any]:
    """A copy that says it never was true. Raises BugError for a type that cannot say so, InputRefused for what is central's."""
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
    if kind in _ADMITTED:
        if is_of_central(resource):
            raise InputRefused("taken-back", REGISTERED)
        # R4 gives a person no status: he is not active, and stays to be found by who asks for him.
        return {**copy, "status": "entered-in-error"} if kind == "Encounter" else {**copy, "active": False}
    raise BugError("entered-in-error", kind)
