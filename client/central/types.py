"""What a station keeps of central, and by which search parameter each type names its patient; refuses to know what is in it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """One resource type; `by_patient` is the search parameter that takes a list of patient ids."""

    resource_type: str
    by_patient: str = "patient"


PATIENT_TYPES = (
    Kept(resource_type="Patient", by_patient="_id"),
    Kept(resource_type="Encounter"),
    Kept(resource_type="AllergyIntolerance"),
    Kept(resource_type="Condition"),
    Kept(resource_type="Flag"),
    Kept(resource_type="Observation"),
    Kept(resource_type="DiagnosticReport"),
    Kept(resource_type="MedicationRequest"),
    Kept(resource_type="ServiceRequest"),
    Kept(resource_type="NutritionOrder"),
    Kept(resource_type="Task"),
    Kept(resource_type="MedicationAdministration"),
    Kept(resource_type="Composition"),
    Kept(resource_type="DocumentReference"),
    Kept(resource_type="DetectedIssue"),
    Kept(resource_type="Communication"),
    Kept(resource_type="Procedure"),
    Kept(resource_type="Specimen"),
    Kept(resource_type="CarePlan"),
    Kept(resource_type="MedicationStatement"),
    Kept(resource_type="MedicationDispense"),
    Kept(resource_type="QuestionnaireResponse"),
    Kept(resource_type="RiskAssessment"),
    Kept(resource_type="AdverseEvent", by_patient="subject"),
)

KEPT = {kept.resource_type: kept for kept in PATIENT_TYPES}
