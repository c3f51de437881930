"""Top-level elements of the R4 types a station writes, as data; refuses nothing by itself (`validation.py` does).

Taken from the R4 definitions. `many` are the repeating elements, `required` those with a minimum of one that are not a choice of types.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """Names of the elements of one type; `one`, `many` do not overlap and `required` is within their union."""

    one: frozenset[str]
    many: frozenset[str]
    required: tuple[str, ...]
    one_of: tuple[str, ...] = ()


def _shape(one: str, many: str, required: str, one_of: str = "") -> Shape:
    return Shape(
        one=frozenset(one.split()) | COMMON_ONE,
        many=frozenset(many.split()) | COMMON_MANY,
        required=tuple(required.split()),
        one_of=tuple(one_of.split()),
    )


COMMON_ONE = frozenset(("resourceType", "id", "implicitRules", "language", "meta", "text"))
COMMON_MANY = frozenset(("contained", "extension", "modifierExtension"))

SHAPES: dict[str, Shape] = {
    "Patient": _shape(
        "active birthDate deceasedBoolean deceasedDateTime gender managingOrganization maritalStatus "
        "multipleBirthBoolean multipleBirthInteger",
        "address communication contact generalPractitioner identifier link name photo telecom",
        "",
    ),
    "Encounter": _shape(
        "class hospitalization length partOf period priority serviceProvider serviceType status subject",
        "account appointment basedOn classHistory diagnosis episodeOfCare identifier location participant "
        "reasonCode reasonReference statusHistory type",
        "class status",
    ),
    "Observation": _shape(
        "bodySite code dataAbsentReason device effectiveDateTime effectiveInstant effectivePeriod "
        "effectiveTiming encounter issued method specimen status subject valueBoolean valueCodeableConcept "
        "valueDateTime valueInteger valuePeriod valueQuantity valueRange valueRatio valueSampledData "
        "valueString valueTime",
        "basedOn category component derivedFrom focus hasMember identifier interpretation note partOf "
        "performer referenceRange",
        "code status",
    ),
    "MedicationRequest": _shape(
        "authoredOn courseOfTherapyType dispenseRequest doNotPerform encounter groupIdentifier intent "
        "medicationCodeableConcept medicationReference performer performerType priorPrescription priority "
        "recorder reportedBoolean reportedReference requester status statusReason subject substitution",
        "basedOn category detectedIssue dosageInstruction eventHistory identifier instantiatesCanonical "
        "instantiatesUri insurance note reasonCode reasonReference supportingInformation",
        "intent status subject",
        "medicationCodeableConcept medicationReference",
    ),
    "MedicationAdministration": _shape(
        "category context dosage effectiveDateTime effectivePeriod medicationCodeableConcept "
        "medicationReference request status subject",
        "device eventHistory identifier instantiates note partOf performer reasonCode reasonReference "
        "statusReason supportingInformation",
        "status subject",
        "medicationCodeableConcept medicationReference",
    ),
    "ServiceRequest": _shape(
        "asNeededBoolean asNeededCodeableConcept authoredOn code doNotPerform encounter intent "
        "occurrenceDateTime occurrencePeriod occurrenceTiming patientInstruction performerType priority "
        "quantityQuantity quantityRange quantityRatio requester requisition status subject",
        "basedOn bodySite category identifier instantiatesCanonical instantiatesUri insurance locationCode "
        "locationReference note orderDetail performer reasonCode reasonReference relevantHistory replaces "
        "specimen supportingInfo",
        "intent status subject",
    ),
    "NutritionOrder": _shape(
        "dateTime encounter enteralFormula intent oralDiet orderer patient status",
        "allergyIntolerance excludeFoodModifier foodPreferenceModifier identifier instantiates "
        "instantiatesCanonical instantiatesUri note supplement",
        "dateTime intent patient status",
    ),
    "RequestGroup": _shape(
        "author authoredOn code encounter groupIdentifier intent priority status subject",
        "action basedOn identifier instantiatesCanonical instantiatesUri note reasonCode reasonReference replaces",
        "intent status",
    ),
    "Task": _shape(
        "authoredOn businessStatus code description encounter executionPeriod focus for groupIdentifier "
        "instantiatesCanonical instantiatesUri intent lastModified location owner priority reasonCode "
        "reasonReference requester restriction status statusReason",
        "basedOn identifier input insurance note output partOf performerType relevantHistory",
        "intent status",
    ),
    "Condition": _shape(
        "abatementAge abatementDateTime abatementPeriod abatementRange abatementString asserter "
        "clinicalStatus code encounter onsetAge onsetDateTime onsetPeriod onsetRange onsetString recordedDate "
        "recorder severity subject verificationStatus",
        "bodySite category evidence identifier note stage",
        "subject",
    ),
    "AllergyIntolerance": _shape(
        "asserter clinicalStatus code criticality encounter lastOccurrence onsetAge onsetDateTime onsetPeriod "
        "onsetRange onsetString patient recordedDate recorder type verificationStatus",
        "category identifier note reaction",
        "patient",
    ),
    "Flag": _shape("author code encounter period status subject", "category identifier", "code status subject"),
    "DiagnosticReport": _shape(
        "code conclusion effectiveDateTime effectivePeriod encounter issued status subject",
        "basedOn category conclusionCode identifier imagingStudy media performer presentedForm result "
        "resultsInterpreter specimen",
        "code status",
    ),
    "Composition": _shape(
        "confidentiality custodian date encounter identifier status subject title type",
        "attester author category event relatesTo section",
        "author date status title type",
    ),
    "DocumentReference": _shape(
        "authenticator context custodian date description docStatus masterIdentifier status subject type",
        "author category content identifier relatesTo securityLabel",
        "content status",
    ),
    "Provenance": _shape(
        "activity location occurredDateTime occurredPeriod recorded",
        "agent entity policy reason signature target",
        "agent recorded target",
    ),
    "DetectedIssue": _shape(
        "author code detail identifiedDateTime identifiedPeriod patient reference severity status",
        "evidence identifier implicated mitigation",
        "status",
    ),
    "Communication": _shape(
        "encounter priority received sender sent status statusReason subject topic",
        "about basedOn category identifier inResponseTo instantiatesCanonical instantiatesUri medium note "
        "partOf payload reasonCode reasonReference recipient",
        "status",
    ),
    "Device": _shape(
        "definition distinctIdentifier expirationDate location lotNumber manufactureDate manufacturer "
        "modelNumber owner parent partNumber patient serialNumber status type url",
        "contact deviceName identifier note property safety specialization statusReason udiCarrier version",
        "",
    ),
    "Basic": _shape("author code created subject", "identifier", "code"),
    "AuditEvent": _shape(
        "action outcome outcomeDesc period recorded source type",
        "agent entity purposeOfEvent subtype",
        "agent recorded source type",
    ),
    "Subscription": _shape("channel criteria end error reason status", "contact", "channel criteria reason status"),
    "Specimen": _shape(
        "accessionIdentifier collection receivedTime status subject type",
        "condition container identifier note parent processing request",
        "",
    ),
    "Procedure": _shape(
        "asserter category code encounter location outcome performedAge performedDateTime performedPeriod "
        "performedRange performedString recorder status statusReason subject",
        "basedOn bodySite complication complicationDetail focalDevice followUp identifier "
        "instantiatesCanonical instantiatesUri note partOf performer reasonCode reasonReference report "
        "usedCode usedReference",
        "status subject",
    ),
    "AdverseEvent": _shape(
        "actuality date detected encounter event identifier location outcome recordedDate recorder seriousness severity "
        "subject",
        "category contributor referenceDocument resultingCondition study subjectMedicalHistory suspectEntity",
        "actuality subject",
    ),
    "Appointment": _shape(
        "appointmentType cancelationReason comment created description end minutesDuration patientInstruction "
        "priority start status",
        "basedOn identifier participant reasonCode reasonReference requestedPeriod serviceCategory "
        "serviceType slot specialty supportingInformation",
        "participant status",
    ),
    "Location": _shape(
        "address availabilityExceptions description managingOrganization mode name operationalStatus partOf "
        "physicalType position status",
        "alias endpoint hoursOfOperation identifier telecom type",
        "",
    ),
    "CarePlan": _shape(
        "author created description encounter intent period status subject title",
        "activity addresses basedOn careTeam category contributor goal identifier instantiatesCanonical "
        "instantiatesUri note partOf replaces supportingInfo",
        "intent status subject",
    ),
    "MedicationStatement": _shape(
        "category context dateAsserted effectiveDateTime effectivePeriod informationSource "
        "medicationCodeableConcept medicationReference status subject",
        "basedOn derivedFrom dosage identifier note partOf reasonCode reasonReference statusReason",
        "status subject",
        "medicationCodeableConcept medicationReference",
    ),
    "MedicationDispense": _shape(
        "category context daysSupply destination location medicationCodeableConcept medicationReference quantity status "
        "statusReasonCodeableConcept statusReasonReference subject substitution type whenHandedOver whenPrepared",
        "authorizingPrescription detectedIssue dosageInstruction eventHistory identifier note partOf performer receiver "
        "supportingInformation",
        "status",
        "medicationCodeableConcept medicationReference",
    ),
    "QuestionnaireResponse": _shape(
        "author authored encounter identifier questionnaire source status subject", "basedOn item partOf", "status"
    ),
    "RiskAssessment": _shape(
        "basedOn code condition encounter method mitigation occurrenceDateTime occurrencePeriod parent performer "
        "status subject",
        "basis identifier note prediction reasonCode reasonReference",
        "status subject",
    ),
    "CareTeam": _shape(
        "encounter name period status subject",
        "category identifier managingOrganization note participant reasonCode reasonReference telecom",
        "",
    ),
}

# Required bindings of the elements that decide what a row means on the ward.
CODES: dict[tuple[str, str], frozenset[str]] = {
    (kind, element): frozenset(codes.split())
    for kind, element, codes in (
        ("MedicationRequest", "status", "active on-hold cancelled completed entered-in-error stopped draft unknown"),
        (
            "MedicationRequest",
            "intent",
            "proposal plan order original-order reflex-order filler-order instance-order option",
        ),
        (
            "MedicationAdministration",
            "status",
            "in-progress not-done on-hold completed entered-in-error stopped unknown",
        ),
        ("ServiceRequest", "status", "draft active on-hold revoked completed entered-in-error unknown"),
        (
            "ServiceRequest",
            "intent",
            "proposal plan directive order original-order reflex-order filler-order instance-order option",
        ),
        ("NutritionOrder", "status", "draft active on-hold revoked completed entered-in-error unknown"),
        (
            "NutritionOrder",
            "intent",
            "proposal plan directive order original-order reflex-order filler-order instance-order option",
        ),
        (
            "Task",
            "status",
            (
                "draft requested received accepted rejected ready cancelled in-progress on-hold failed completed "
                "entered-in-error"
            ),
        ),
        (
            "Task",
            "intent",
            "unknown proposal plan order original-order reflex-order filler-order instance-order option",
        ),
        (
            "Observation",
            "status",
            "registered preliminary final amended corrected cancelled entered-in-error unknown",
        ),
        (
            "DiagnosticReport",
            "status",
            "registered partial preliminary final amended corrected appended cancelled entered-in-error unknown",
        ),
        ("Composition", "status", "preliminary final amended entered-in-error"),
        ("DocumentReference", "status", "current superseded entered-in-error"),
        (
            "DetectedIssue",
            "status",
            "registered preliminary final amended corrected cancelled entered-in-error unknown",
        ),
        ("Flag", "status", "active inactive entered-in-error"),
        (
            "Communication",
            "status",
            "preparation in-progress not-done on-hold stopped completed entered-in-error unknown",
        ),
        (
            "Encounter",
            "status",
            "planned arrived triaged in-progress onleave finished cancelled entered-in-error unknown",
        ),
        (
            "Procedure",
            "status",
            "preparation in-progress not-done on-hold stopped completed entered-in-error unknown",
        ),
        ("AdverseEvent", "actuality", "actual potential"),
        ("CarePlan", "status", "draft active on-hold revoked completed entered-in-error unknown"),
        ("CarePlan", "intent", "proposal plan order option"),
        (
            "MedicationStatement",
            "status",
            "active completed entered-in-error intended stopped on-hold unknown not-taken",
        ),
        (
            "MedicationDispense",
            "status",
            "preparation in-progress cancelled on-hold completed entered-in-error stopped declined unknown",
        ),
        ("QuestionnaireResponse", "status", "in-progress completed amended entered-in-error stopped"),
        (
            "RiskAssessment",
            "status",
            "registered preliminary final amended corrected cancelled entered-in-error unknown",
        ),
        ("Subscription", "status", "requested active error off"),
        ("Patient", "gender", "male female other unknown"),
    )
}
