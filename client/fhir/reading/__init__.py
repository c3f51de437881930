"""Parsed FHIR R4 resources to records; refuses to guess: what is missing, partial or malformed reads as unknown.

Every reader takes a parsed resource and the `Origin` it came from, and never raises on foreign, odd or broken content.
"""

from client.fhir.reading.allergies import allergy, allergy_knowledge
from client.fhir.reading.billing import account, coverage
from client.fhir.reading.bookings import decoction, dispense, request_booking
from client.fhir.reading.charting import bed_trail, operation, readings, stay_happenings, ward_stay
from client.fhir.reading.diagnoses import diagnosis, diagnosis_uses
from client.fhir.reading.doses import countersign_task, dose, review_task, verify_task
from client.fhir.reading.elements import Origin
from client.fhir.reading.episodes import consult, permission, team
from client.fhir.reading.notes import dismissal, note, reply
from client.fhir.reading.observations import vital_signs
from client.fhir.reading.orders import order
from client.fhir.reading.patients import patient
from client.fhir.reading.pharmacy import grouped, issue_words, pharm_review
from client.fhir.reading.plain_signs import plain_signs
from client.fhir.reading.problems import diagnosis_ranks, problem, tag
from client.fhir.reading.record_quality import record_finding, record_request
from client.fhir.reading.results import Report, report, reported_by, results
from client.fhir.reading.stays import stay, stay_places, ward_or_bed
from client.fhir.reading.visits import booking, certificate, visit

__all__ = [
    "Origin",
    "Report",
    "account",
    "allergy",
    "allergy_knowledge",
    "bed_trail",
    "booking",
    "certificate",
    "consult",
    "countersign_task",
    "coverage",
    "decoction",
    "diagnosis",
    "diagnosis_ranks",
    "diagnosis_uses",
    "dismissal",
    "dispense",
    "dose",
    "grouped",
    "issue_words",
    "note",
    "operation",
    "order",
    "patient",
    "permission",
    "pharm_review",
    "plain_signs",
    "problem",
    "readings",
    "record_finding",
    "record_request",
    "reply",
    "report",
    "reported_by",
    "request_booking",
    "results",
    "review_task",
    "stay",
    "stay_happenings",
    "stay_places",
    "tag",
    "team",
    "verify_task",
    "visit",
    "vital_signs",
    "ward_or_bed",
    "ward_stay",
]
