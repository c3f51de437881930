"""Every URI and fixed code of docs/fhir-mapping.md, under the name it has there; refuses to know any value set in full."""

BASE = "https://wardlight.org/fhir"

# identifiers
ENTRY = f"{BASE}/sid/entry"
COMMAND_IDENTIFIER = f"{BASE}/sid/command"
PROVISIONAL_NUMBER = f"{BASE}/sid/provisional-number"
ORDER_GROUP = f"{BASE}/sid/order-group"
STAFF_NUMBER = f"{BASE}/sid/staff"
BADGE_NUMBER = f"{BASE}/sid/badge"
EMERGENCY_ACCOUNT = f"{BASE}/sid/emergency-account"
"""A sealed account of one station and one use of it: who sat there is named in the display."""
HOSPITAL_NUMBER = f"{BASE}/sid/hospital-number"
ADMISSION_NUMBER = f"{BASE}/sid/admission"
STATION_NUMBER = f"{BASE}/sid/station"
WARD_CODE = f"{BASE}/sid/ward"
QUEUE_NUMBER = f"{BASE}/sid/queue-number"
PRESCRIPTION = f"{BASE}/sid/prescription"
UNIT = f"{BASE}/sid/unit"
"""One planned execution of an order: a name that every station makes alike."""
CERTIFICATE_NUMBER = f"{BASE}/sid/certificate"
WRISTBAND = f"{BASE}/sid/wristband"
TEMPORARY_NUMBER = f"{BASE}/sid/temporary-patient"
NUMBER_BLOCK = f"{BASE}/sid/number-block"
"""A block of numbers for temporary patients, `ward code-block`; whose row stands there first has it."""
STANDING = f"{BASE}/sid/station-standing"
"""How one station of a ward stands: the letters and digits of the station's number."""
AUDIT_ENTRY = f"{BASE}/sid/audit-entry"
"""Of an event of a station's journal: its hash, as the identifier of an entity of the AuditEvent."""

# tags
COMMAND_TAG = f"{BASE}/CodeSystem/command"
ENTRY_MODE = f"{BASE}/CodeSystem/entry-mode"
AUDIT_TAG = f"{BASE}/CodeSystem/audit-entry"
"""The same as a tag: what a server is asked for before an AuditEvent is sent."""
AUDIT_CHAIN = f"{BASE}/CodeSystem/audit-chain"
"""A tag with the station's number and the chain: all that one journal sent."""
AUDIT_ACT = f"{BASE}/CodeSystem/audit-act"
AUDIT_REASON = f"{BASE}/CodeSystem/audit-reason"
WITHHELD = f"{BASE}/CodeSystem/withheld"
"""In the place of a code that who looks has no right to see; never written to central."""
EMERGENCY_ENTRY = "emergency-entry"
FROM_PAPER = "from-paper"
"""Written on paper when it happened, and entered afterwards."""
OUR_TAGS = frozenset({COMMAND_TAG, ENTRY_MODE})

# codes
ORDER_TERM = f"{BASE}/CodeSystem/order-term"
ORDER_KIND = f"{BASE}/CodeSystem/order-kind"
DRUG = f"{BASE}/CodeSystem/drug"
ALLERGEN = f"{BASE}/CodeSystem/allergen"
EXAM = f"{BASE}/CodeSystem/exam"
NURSING_ORDER = f"{BASE}/CodeSystem/nursing-order"
DIET = f"{BASE}/CodeSystem/diet"
ROUTE = f"{BASE}/CodeSystem/route"
REVIEW_ORDER = f"{BASE}/CodeSystem/review-order"
FREQUENCY = f"{BASE}/CodeSystem/frequency"
TASK = f"{BASE}/CodeSystem/task"
VERIFY_ORDER = "verify-order"
COUNTERSIGN_ORDER = "countersign-order"
ACKNOWLEDGE_RESULT = "acknowledge-result"
CONSULT, RECALL = "consult", "recall-for-charge"
REVIEW_CONSULT = "review-consult"
HANDOVER, NURSING_HANDOVER, NURSING_RECORD = "handover", "nursing-handover", "nursing-record"
WARD_PART = f"{BASE}/CodeSystem/ward-part"
READ_BACK_ITEM, AT_BEDSIDE = "read-back", "at-bedside"
COMMENT = f"{BASE}/CodeSystem/comment"
TEAM_COMMENT = "team-comment"
ACKNOWLEDGE_ACTION = f"{BASE}/CodeSystem/acknowledge-action"
WRITE_DOCUMENT = "write-document"
RECORD_FINDING = "record-finding"
UNLOCK_DOCUMENT, BORROW_RECORD = "unlock-document", "borrow-record"
RECALL_RECORD, ARCHIVE_RECORD = "recall-record", "archive-record"
GRANTED_UNTIL = "granted-until"
DOCUMENT_TYPE = f"{BASE}/CodeSystem/document-type"
NOTE_SECTION = f"{BASE}/CodeSystem/note-section"
NOTE_FIELD = f"{BASE}/CodeSystem/note-field"
RECORD_RULE = f"{BASE}/CodeSystem/record-rule"
FINDING_REPLY = f"{BASE}/CodeSystem/finding-reply"
ALERT = f"{BASE}/CodeSystem/alert"
DOSE_AFTER_STOP, INFUSION_REACTION = "dose-after-stop", "infusion-reaction"
DOSE_PART = f"{BASE}/CodeSystem/dose-part"
SECOND_CHECKER, WITNESS = "second-check", "witness"
NEAR_MISS = f"{BASE}/CodeSystem/near-miss"
DOSE_EFFECT = f"{BASE}/CodeSystem/dose-effect"
EFFECT = "dose-effect"
INFUSION = f"{BASE}/CodeSystem/infusion"
INFUSION_STEP = "infusion-step"
MISSING_DOSE = "missing-dose"
DOSE_SOURCE = f"{BASE}/CodeSystem/dose-source"
FETAL_MONITORING = "fetal-monitoring"
CRITICAL_STEP = f"{BASE}/CodeSystem/critical-step"
HANDLED = "handled"
CRITICAL_HANDLING = f"{BASE}/CodeSystem/critical-handling"
SAFETY_RULE = f"{BASE}/CodeSystem/safety-rule"
PLAN_DEFINITION = f"{BASE}/PlanDefinition"
REQUEST_FORM = f"{BASE}/CodeSystem/request-form"
REQUEST_QUESTION = f"{BASE}/CodeSystem/request-question"
REQUEST_ANSWER = f"{BASE}/CodeSystem/request-answer"
REQUEST_SUMMARY, UNKNOWN_ANSWER, SAID_ANSWER = "clinical-summary", "unknown", "said"
HERB = f"{BASE}/CodeSystem/herb"
HOLD_REASON = f"{BASE}/CodeSystem/hold-reason"
HELD_FOR_SKIN_TEST = "skin-test"
PRESCRIBING_PRIVILEGE = f"{BASE}/CodeSystem/prescribing-privilege"
DECOCTION = "decoction"
ANTIMICROBIAL_REVIEW = "antimicrobial-review"
PHARM_REVIEW = "pharm-review"
PHARM_OUTCOME = f"{BASE}/CodeSystem/pharm-outcome"
STOP_VERIFY = "stop-verify"
ADMISSION_REVIEW = "admission-review"
REVIEW_DECISION = f"{BASE}/CodeSystem/antimicrobial-decision"
NOT_CHECKED = "acknowledged-not-checked"
TAG_KIND = f"{BASE}/CodeSystem/tag-kind"
PARTICIPANT = f"{BASE}/CodeSystem/participant"
RESPONSIBLE_NURSE = "responsible-nurse"
STAFF_ROLE = f"{BASE}/CodeSystem/staff-role"
DIAGNOSIS_USE = f"{BASE}/CodeSystem/diagnosis-use"
TRADITION = f"{BASE}/CodeSystem/tcm-diagnosis"
VISIT_KIND = f"{BASE}/CodeSystem/visit-kind"
TRIAGE_LEVEL = f"{BASE}/CodeSystem/triage-level"
DISPOSITION = f"{BASE}/CodeSystem/disposition"
STANDING_CODE = f"{BASE}/CodeSystem/station-standing"
PRESCRIPTION_KIND = f"{BASE}/CodeSystem/prescription-kind"
CERTIFICATE_KIND = f"{BASE}/CodeSystem/certificate-kind"
LATERALITY = f"{BASE}/CodeSystem/laterality"
LATERALITY_WORDS = {"left": "Left", "right": "Right", "bilateral": "Bilateral"}
ACCOUNT_BALANCE = f"{BASE}/StructureDefinition/account-balance"
ACCOUNT_PREPAID = f"{BASE}/StructureDefinition/account-prepaid"
ALLERGY_SOURCE = f"{BASE}/StructureDefinition/allergy-source"
TAG_REASON = f"{BASE}/StructureDefinition/tag-reason"
DOWNTIME, CHECK_PAPER = "downtime", f"{BASE}/CodeSystem/downtime"
DOWNTIME_SPAN = f"{BASE}/StructureDefinition/downtime-span"
STATION_STANDING = f"{BASE}/StructureDefinition/station-standing"
SKIN_TEST_BATCH = f"{BASE}/StructureDefinition/skin-test-batch"
READ_BY = f"{BASE}/StructureDefinition/read-by"
VALID_UNTIL = f"{BASE}/StructureDefinition/valid-until"
ACVPU = f"{BASE}/CodeSystem/acvpu"
ACVPU_WORDS = {
    "A": "Alert",
    "C": "New confusion",
    "V": "Responds to voice",
    "P": "Responds to pain",
    "U": "Unresponsive",
}
"""The five answers of NEWS2 (Royal College of Physicians 2017)."""
NURSING_SIGN = f"{BASE}/CodeSystem/nursing-sign"
APICAL_RATE, STOOL = "apical-rate", "stool"
NURSING_SIGNS = {
    APICAL_RATE: "Heart rate at the apex",
    STOOL: "Stool",
    "output-total": "Fluid output total",
    "drainage": "Drainage",
}
BODY_SITE = f"{BASE}/CodeSystem/measuring-site"
READING_METHOD = f"{BASE}/CodeSystem/reading-method"
READING_METHODS = {
    "after-cooling": "After physical cooling",
    "rechecked": "Measured again and confirmed",
    "ventilator": "On a ventilator",
    "after-treatment": "After treatment",
}
NOT_MEASURED = f"{BASE}/CodeSystem/not-measured"
STOOL_PART = f"{BASE}/CodeSystem/stool-part"
STOOL_PARTS = {
    "count": "Stools by themselves",
    "after-enema": "Stools after an enema",
    "enemas": "Enemas",
    "incontinent": "Incontinence",
    "stoma": "Stoma",
}
READING_BEFORE = f"{BASE}/StructureDefinition/reading-before"
"""The reading that a cooling or a treatment followed."""

# extensions
GROUP_SEQUENCE = f"{BASE}/StructureDefinition/group-sequence"
GROUP_EXTENSION = f"{BASE}/StructureDefinition/order-group"
TERM_EXTENSION = f"{BASE}/StructureDefinition/order-term"
HERBAL = f"{BASE}/StructureDefinition/herbal-prescription"
ANTIMICROBIAL_USE = f"{BASE}/StructureDefinition/antimicrobial-use"
STOPPED = f"{BASE}/StructureDefinition/stopped"
PHARM_REPLY = f"{BASE}/StructureDefinition/pharm-reply"
PHARM_REPLY_NOTE = f"{BASE}/StructureDefinition/pharm-reply-note"
ORAL = f"{BASE}/StructureDefinition/oral-order"
SKIN_EXEMPTION = f"{BASE}/StructureDefinition/skin-test-exemption"
OWN_SUPPLY = f"{BASE}/StructureDefinition/own-supply"
CHRONIC_PAIN = f"{BASE}/StructureDefinition/chronic-pain"
REPLACES = f"{BASE}/StructureDefinition/replaces"
SLOT_TIME = f"{BASE}/StructureDefinition/slot-time"
BEDSIDE_CHECK = f"{BASE}/StructureDefinition/bedside-check"
SECOND_CHECK = f"{BASE}/StructureDefinition/second-check"
CONTROLLED_USE = f"{BASE}/StructureDefinition/controlled-use"
DOSE_DESPITE = f"{BASE}/StructureDefinition/dose-despite"
INFUSED_VOLUME = f"{BASE}/StructureDefinition/infused-volume"
NEAR_MISS_MET = f"{BASE}/StructureDefinition/near-miss-met"
FIRST_DAY_COUNT = f"{BASE}/StructureDefinition/first-day-count"
PLANNED_TIME = f"{BASE}/StructureDefinition/planned-time"
DIAGNOSIS_RANK = f"{BASE}/StructureDefinition/diagnosis-rank"
PRIMARY_DIAGNOSIS = f"{BASE}/StructureDefinition/primary-diagnosis"
SYNDROME_OF = f"{BASE}/StructureDefinition/tcm-syndrome-of"
FIELD_VALUE = f"{BASE}/StructureDefinition/note-field-value"
SUPERSEDED_BY = f"{BASE}/StructureDefinition/superseded-by"
FINDING_SOURCE = f"{BASE}/StructureDefinition/finding-source"
FINDING_SEVERITY = f"{BASE}/StructureDefinition/finding-severity"
FINDING_FIELD = f"{BASE}/StructureDefinition/finding-field"
FINDING_QUOTE = f"{BASE}/StructureDefinition/finding-quote"
CORRECTION_REASON = f"{BASE}/StructureDefinition/correction-reason"
REPORTED_BY = f"{BASE}/StructureDefinition/reported-by"
CALLER = f"{BASE}/StructureDefinition/caller"
DEPARTMENT = f"{BASE}/StructureDefinition/department"
IDENTIFIED_BY = f"{BASE}/StructureDefinition/identified-by"
READ_BACK = f"{BASE}/StructureDefinition/read-back"
QUEUE_EVENT = f"{BASE}/StructureDefinition/queue-event"
ONLINE_BOOKING = f"{BASE}/StructureDefinition/online-booking"
PRESCRIPTION_FORM = f"{BASE}/StructureDefinition/prescription-form"
CERTIFICATE_DAYS = f"{BASE}/StructureDefinition/sick-leave-days"
REQUEST_STATE = f"{BASE}/StructureDefinition/request-state"
INSURANCE_HINT = f"{BASE}/StructureDefinition/insurance-hint"
VOID_REASON = f"{BASE}/StructureDefinition/void-reason"
NUMBER_EXTENSION = f"{BASE}/StructureDefinition/provisional-number"
BED_HOLD = f"{BASE}/StructureDefinition/bed-hold"

# a nurse's acts around orders
SPECIMEN_CODE = f"{BASE}/sid/specimen"
ORDER_QUERY = f"{BASE}/CodeSystem/order-query"
QUERY, QUERY_ANSWER = "query", "answer"
QUERY_REASON = f"{BASE}/CodeSystem/order-query-reason"
SECOND_VERIFIER = f"{BASE}/StructureDefinition/second-verifier"
SKIN_TEST_STEP = f"{BASE}/CodeSystem/skin-test-step"
SKIN_TEST_GIVEN = "given"
SKIN_TEST_SOLUTION = f"{BASE}/StructureDefinition/skin-test-solution"
READ_FROM, READ_UNTIL = f"{BASE}/StructureDefinition/read-from", f"{BASE}/StructureDefinition/read-until"
SPECIMEN_TYPE = f"{BASE}/CodeSystem/specimen"
CONTAINER = f"{BASE}/CodeSystem/specimen-container"
SPECIMEN_STEP = f"{BASE}/CodeSystem/specimen-step"
SPECIMEN_MISSED = "not-collected"

# care between people: consults, handovers, pathways
CARE_STEP = f"{BASE}/CodeSystem/care-step"
CONSULT_CALL, PATHWAY_VARIANCE = "consult-call", "pathway-variance"
PATHWAY_ITEM = f"{BASE}/CodeSystem/pathway-item"
ILLNESS_SEVERITY = f"{BASE}/CodeSystem/illness-severity"
ACCEPTED_BY = f"{BASE}/StructureDefinition/accepted-by"
PATHWAY_STAGE = f"{BASE}/StructureDefinition/pathway-stage"
PATHWAY_END = f"{BASE}/StructureDefinition/pathway-end"
CONSULT_NOTE = "11488-4"

# assessments by questionnaire
QUESTIONNAIRE = f"{BASE}/Questionnaire"
ASSESSMENT = f"{BASE}/CodeSystem/assessment"
ASSESSMENT_ITEM = f"{BASE}/CodeSystem/assessment-item"
ASSESSMENT_ANSWER = f"{BASE}/CodeSystem/assessment-answer"
ASSESSMENT_BAND = f"{BASE}/CodeSystem/assessment-band"
ASSESSED_RISK = f"{BASE}/CodeSystem/assessed-risk"
RISK_TAG = f"{BASE}/CodeSystem/risk"
REASSESS, ANSWER_WARNING = "reassess", "answer-warning"
WARNING_CALL = "warning-call"
ASSESSMENT_OUTCOME = f"{BASE}/StructureDefinition/assessment-outcome"
ANSWER_POINTS = f"{BASE}/StructureDefinition/answer-points"
ANSWER_SOURCE = f"{BASE}/StructureDefinition/answer-source"
FLAG_SOURCE = f"{BASE}/StructureDefinition/flag-source"
ASSESSMENT_REPLACES = f"{BASE}/StructureDefinition/assessment-replaces"
DATA_ABSENT = "http://terminology.hl7.org/CodeSystem/data-absent-reason"

# intake and output
FLUID = f"{BASE}/CodeSystem/fluid"
FLUID_WORDS = {
    "oral": "Oral intake",
    "iv": "Intravenous intake",
    "blood": "Blood products",
    "feed": "Tube feed",
    "urine": "Urine",
    "stool": "Stool",
    "drain": "Drain",
    "vomit": "Vomit",
    "bleeding": "Bleeding",
    "dialysis": "Dialysis",
}
DRAIN_NUMBER = "drain-number"
ESTIMATED = "estimated"
FLUID_INTAKE, URINE_OUTPUT = "9108-2", "9192-6"
OUTPUT_TOTAL, DRAINAGE_TOTAL = "output-total", "drainage"

# specialties: labour, teeth, checklists, programmes
LABOUR = f"{BASE}/CodeSystem/labour"
LABOUR_CHECK, LABOUR_ONSET, LABOUR_DELIVERY = "check", "onset", "delivery"
CERVIX, STATION, CONTRACTIONS, CONTRACTION_LENGTH = "cervix", "station", "contractions", "contraction-length"
MEMBRANES, LABOUR_REMARK = "membranes", "remark"
MEMBRANE_STATE = f"{BASE}/CodeSystem/membranes"
DENTAL_FINDING = f"{BASE}/CodeSystem/dental-finding"
TOOTH = f"{BASE}/CodeSystem/tooth"
TOOTH_SURFACE = f"{BASE}/CodeSystem/tooth-surface"
CA_STATE = f"{BASE}/StructureDefinition/ca-state"
CHECKLIST_ITEM = f"{BASE}/CodeSystem/checklist-item"
EARLIER = "earlier-answer"
CHECK_ITEM = "check-item"
UNIT_STEP_TASK = "unit-step"
UNIT_STEP = f"{BASE}/CodeSystem/unit-step"
USE_BEFORE = "use-before"
"""Until when what was prepared may be given, beside the step."""
UNIT_STEP_WORDS = {
    "lay-out": "Laid out",
    "compound": "Compounded",
    "check": "Checked",
    "give": "Given",
    "round": "Looked after",
    "end": "Ended",
    "carry-out": "Carried out",
}
ROOM_STEP_TASK = "room-step"
ROOM_STEP = f"{BASE}/CodeSystem/room-step"
ROOM_FACT = f"{BASE}/CodeSystem/room-fact"
PLACE_KIND = f"{BASE}/CodeSystem/place-kind"
INFUSION_ROOM, INFUSION_SEAT = "infusion-room", "infusion-seat"
ENCOUNTER_TYPE = f"{BASE}/CodeSystem/encounter-type"
DAY_CASE = "day-case"
PROGRAMME = f"{BASE}/CodeSystem/programme"

# blood, adverse events, suspected infections
BLOOD_NUMBER, BLOOD_COMPONENT = f"{BASE}/sid/blood-unit", f"{BASE}/CodeSystem/blood-component"
TRANSFUSION, CROSSMATCH = f"{BASE}/CodeSystem/transfusion", f"{BASE}/CodeSystem/crossmatch"
REACTION_SIGN, REACTION_STEP = f"{BASE}/CodeSystem/reaction-sign", f"{BASE}/CodeSystem/reaction-step"
UNIT_LABEL = f"{BASE}/StructureDefinition/blood-unit-label"
TRANSFUSED_UNIT = f"{BASE}/StructureDefinition/transfused-unit"
OUT_OF_STORAGE = f"{BASE}/StructureDefinition/out-of-storage"
ADVERSE_EVENT, INFECTION_ANSWER = f"{BASE}/CodeSystem/adverse-event", f"{BASE}/CodeSystem/infection-answer"
EVENT_GRADE, EVENT_TOLD = f"{BASE}/CodeSystem/event-grade", f"{BASE}/CodeSystem/event-told"
EVENT_ACCOUNT = f"{BASE}/StructureDefinition/event-account"
ADVERSE_EVENT_REPORT, INFECTION_SUSPICION = "adverse-event", "infection-suspicion"
SUSPICION_ANSWER, CASE_MESSAGE, TRANSFUSION_REACTION = "suspicion-answer", "case-message", "transfusion-reaction"

# systems of others
EVENT_SERIOUSNESS = "http://terminology.hl7.org/CodeSystem/adverse-event-seriousness"
EVENT_SEVERITY = "http://terminology.hl7.org/CodeSystem/adverse-event-severity"
ATC = "http://www.whocc.no/atc"
ICD10 = "http://hl7.org/fhir/sid/icd-10"
ICD11 = "http://id.who.int/icd/release/11/mms"
LOINC = "http://loinc.org"
SNOMED = "http://snomed.info/sct"
UCUM = "http://unitsofmeasure.org"
GTS_ABBREVIATION = "http://terminology.hl7.org/CodeSystem/v3-GTSAbbreviation"
DATA_OPERATION = "http://terminology.hl7.org/CodeSystem/v3-DataOperation"
PARTICIPATION = "http://terminology.hl7.org/CodeSystem/v3-ParticipationType"
SIGNATURE_TYPE = "urn:iso-astm:E1762-95:2013"
AUTHOR_SIGNATURE = "1.2.840.10065.1.12.1.1"
PROVENANCE_AGENT = "http://terminology.hl7.org/CodeSystem/provenance-participant-type"
INTERPRETATION = "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation"
PARTICIPATION_MODE = "http://terminology.hl7.org/CodeSystem/v3-ParticipationMode"
OBSERVATION_CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category"
CONDITION_CATEGORY = "http://terminology.hl7.org/CodeSystem/condition-category"
ALLERGY_CLINICAL = "http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical"
ALLERGY_VERIFICATION = "http://terminology.hl7.org/CodeSystem/allergyintolerance-verification"
CONDITION_CLINICAL = "http://terminology.hl7.org/CodeSystem/condition-clinical"
CONDITION_VERIFICATION = "http://terminology.hl7.org/CodeSystem/condition-ver-status"
DIAGNOSIS_ROLE = "http://terminology.hl7.org/CodeSystem/diagnosis-role"
ORGANIZATION_TYPE = "http://terminology.hl7.org/CodeSystem/organization-type"
LOCATION_TYPE = "http://terminology.hl7.org/CodeSystem/location-physical-type"
BED_STATUS = "http://terminology.hl7.org/CodeSystem/v2-0116"
DISCHARGE_DISPOSITION = "http://terminology.hl7.org/CodeSystem/discharge-disposition"
ROLE_CODE = "http://terminology.hl7.org/CodeSystem/v3-RoleCode"
ACT_CODE = "http://terminology.hl7.org/CodeSystem/v3-ActCode"
REQUEST_CATEGORY = "http://terminology.hl7.org/CodeSystem/medicationrequest-category"
IDENTIFIER_TYPE = "http://terminology.hl7.org/CodeSystem/v2-0203"
PLAN_TYPE = "http://terminology.hl7.org/CodeSystem/plan-definition-type"
USE_CONTEXT = "http://terminology.hl7.org/CodeSystem/usage-context-type"
TASK_INTENT = "order"
BIRTH_TIME = "http://hl7.org/fhir/StructureDefinition/patient-birthTime"
NAME_REPRESENTATION = "http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation"
DATA_ABSENT = "http://terminology.hl7.org/CodeSystem/data-absent-reason"
XHTML = "http://www.w3.org/1999/xhtml"

# LOINC
BLOOD_PRESSURE = "85354-9"
SYSTOLIC = "8480-6"
DIASTOLIC = "8462-4"
CONSCIOUSNESS = "80288-4"
FETAL_HEART = "55283-6"
PREGNANCY_STATUS = "82810-3"
PREGNANT_ANSWER, NOT_PREGNANT_ANSWER = "LA15173-0", "LA26683-5"
VITAL_NAMES = {
    "8867-4": "Heart rate",
    "9279-1": "Respiratory rate",
    SYSTOLIC: "Systolic blood pressure",
    DIASTOLIC: "Diastolic blood pressure",
    BLOOD_PRESSURE: "Blood pressure panel with all children optional",
    "8478-0": "Mean blood pressure",
    "8310-5": "Body temperature",
    "59408-5": "Oxygen saturation in Arterial blood by Pulse oximetry",
    "2708-6": "Oxygen saturation in Arterial blood",
    "3151-8": "Inhaled oxygen flow rate",
    "3150-0": "Inhaled oxygen concentration",
    "29463-7": "Body weight",
    "8302-2": "Body height",
    "39156-5": "Body mass index (BMI) [Ratio]",
    CONSCIOUSNESS: "Level of consciousness AVPU score",
    "9269-2": "Glasgow coma score total",
    "9267-6": "Glasgow coma score eye opening",
    "9270-0": "Glasgow coma score verbal",
    "9268-4": "Glasgow coma score motor",
    "72514-3": "Pain severity - 0-10 verbal numeric rating [Score] - Reported",
    "9108-2": "Fluid intake total 24 hour",
    "9192-6": "Urine output 24 hour",
}
ABO_GROUP, RHD_TYPE, ABO_RHD, MAJOR_CROSSMATCH = "883-9", "10331-7", "882-1", "1250-0"

# SNOMED CT
MEASURING_SITES = {
    "oral": ("74262004", "Oral cavity structure"),
    "axillary": ("422543003", "Structure of axillary fossa"),
    "rectal": ("34402009", "Rectum structure"),
    "ear": ("42859004", "Tympanic membrane structure"),
    "skin": ("52795006", "Forehead structure"),
    "lower-limb": ("61685007", "Lower limb structure"),
}
AUSCULTATION = "37931006"
ABSENT_CODES = {
    "refused": "asked-declined",
    "away": "not-performed",
    "on-leave": "not-performed",
    "not-rising": "error",
    "bedridden": "not-performed",
    "wheelchair": "not-performed",
    "stretcher": "not-performed",
    "on-ventilator": "not-applicable",
}
"""Why there is no value: our word, and HL7's nearest."""
NO_KNOWN_ALLERGY = "716186003"
ABSENCES = frozenset({NO_KNOWN_ALLERGY, "409137002", "428607008", "429625007", "716220001", "716184000", "1003774007"})
"""No known allergy, and the narrower: drug, environmental, food, animal, latex."""
PREGNANT, NOT_PREGNANT = "77386006", "60001007"
LATERALITY_SNOMED = {
    "left": ("7771000", "Left"),
    "right": ("24028007", "Right"),
    "bilateral": ("51440002", "Right and left"),
}
LABORATORY_PROCEDURE = "108252007"
IMAGING = "363679005"
NURSING_PROCEDURE = "9632001"
ADMISSION_PROCEDURE, REFERRAL_PROCEDURE = "32485007", "3457005"

# temporary patients
BAND_ON = "wristband-on"
BAND_INPUT = f"{BASE}/CodeSystem/wristband"
BAND_NUMBER, BAND_WAY = "number", "way"
TRIAGE_TAG = f"{BASE}/CodeSystem/mass-triage"
AGE_GROUP = f"{BASE}/StructureDefinition/estimated-age-group"
ARRIVED_AT = f"{BASE}/StructureDefinition/arrived-at"
MARKS = f"{BASE}/StructureDefinition/distinguishing-marks"
CLAIMED = f"{BASE}/StructureDefinition/claimed-identity"
JOINED_AT = f"{BASE}/StructureDefinition/joined-at"
MATCH_SCORE = f"{BASE}/StructureDefinition/match-score"
BLOCK_CODE = f"{BASE}/CodeSystem/number-block"
SERVICE = f"{BASE}/CodeSystem/service"

# past central: by telephone and on paper
PAPER_PAGE = f"{BASE}/sid/paper-page"
PAPER_ENTERED = "paper-entered"
PAPER_COUNT = f"{BASE}/CodeSystem/paper-count"
PHONED = "phoned"
SPECIMEN_SAID = f"{BASE}/StructureDefinition/specimen-said"
COMPARED = f"{BASE}/CodeSystem/phoned-compared"
COMPARISON = f"{BASE}/StructureDefinition/phoned-comparison"
