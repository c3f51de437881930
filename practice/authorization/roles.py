"""Which types each role may write and delete, as data; reading is open to all who are signed in. Refuses the rest with 403."""

from dataclasses import dataclass

from practice.outcomes import refusal

STATION = "station"
_SHARED = (
    "Task Observation Flag Composition DocumentReference Provenance DetectedIssue Communication Basic Subscription AuditEvent "
    "QuestionnaireResponse RiskAssessment AdverseEvent"
)
_NURSE = f"{_SHARED} MedicationAdministration AllergyIntolerance Procedure Specimen"

ROLES: dict[str, frozenset[str]] = {
    "doctor": frozenset(
        f"{_SHARED} MedicationRequest ServiceRequest NutritionOrder Condition AllergyIntolerance DiagnosticReport "
        "Procedure Specimen CareTeam CarePlan MedicationStatement Encounter Appointment".split()
    ),
    "nurse": frozenset(_NURSE.split()),
    "head-nurse": frozenset(f"{_NURSE} Encounter CareTeam Appointment Location".split()),
    "pharmacist": frozenset(
        [
            "Task",
            "Flag",
            "Provenance",
            "DetectedIssue",
            "Communication",
            "MedicationDispense",
            "Medication",
            "Basic",
            "Subscription",
            "AuditEvent",
        ]
    ),
    "it": frozenset(
        [
            "Device",
            "Location",
            "Organization",
            "Practitioner",
            "PractitionerRole",
            "Medication",
            "PlanDefinition",
            "Basic",
            "Subscription",
            "AuditEvent",
            "Provenance",
        ]
    ),
}
DELETABLE: dict[str, frozenset[str]] = {role: frozenset(("Basic", "Subscription")) for role in ROLES} | {
    "it": ROLES["it"] - {"AuditEvent", "Provenance"}
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """Who asks. `role` is a key of ROLES, or STATION for a station acting on behalf of the authors its Provenances name."""

    role: str
    who: str

    def check(self, method: str, kind: str) -> None:
        if self.role == STATION:
            return
        allowed = DELETABLE[self.role] if method == "DELETE" else ROLES[self.role]
        if kind not in allowed:
            verb = "delete" if method == "DELETE" else "write"
            raise refusal(403, f"The role {self.role} may not {verb} {kind}.")


OPEN_ACCESS = Access(role=STATION, who="")


def scope_of(role: str) -> str:
    """The scopes that say what the role may do, no more."""
    if role == STATION:
        return "system/*.cruds"
    writes = " ".join(f"user/{kind}.{'cud' if kind in DELETABLE[role] else 'cu'}" for kind in sorted(ROLES[role]))
    return f"fhirUser offline_access user/*.rs {writes}"
