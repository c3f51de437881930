"""What central says, as small frozen records for screens and rules; refuses JSON, rules and wording.

Shapes follow FHIR R4 where FHIR has the word. `key` is how a resource is named on this station: `Type/id`, where the id is
central's, or ours while central has not answered. Times are aware datetimes. Amounts are `Decimal` with a UCUM unit. `None` means
unknown, never "no".
"""

from client.records.basic import Amount, Code, Person, Role
from client.records.billing import Account, Coverage
from client.records.chart import (
    Allergy,
    AllergyKnowledge,
    AllergyProposal,
    Note,
    Problem,
    Result,
    SkinOutcome,
    SkinTestRead,
    Tag,
    VitalSign,
)
from client.records.diagnoses import Diagnosis, DiagnosisChange, DiagnosisUse, Laterality, Tradition, Verification
from client.records.episodes import Consult, Permission, TeamOf
from client.records.orders import (
    NOT_IN_FORCE,
    AntimicrobialForm,
    CountersignTask,
    Dose,
    DoseOutcome,
    Order,
    OrderKind,
    OrderStatus,
    OrderTerm,
    PrescriptionForm,
    ReviewTask,
    SkinExemption,
    VerifyTask,
)
from client.records.patients import Bed, Patient, Sex, Stay, Ward
from client.records.requests import Decoction, HerbLine, RequestAnswer, RequestBooking, RequestForm
from client.records.temperature import Happening, Reading, Stool
from client.records.visits import (
    Booking,
    Certificate,
    Disposition,
    FollowUp,
    QueueEvent,
    Visit,
    VisitKind,
    VisitState,
    VisitStep,
)

__all__ = [
    "NOT_IN_FORCE",
    "Account",
    "Allergy",
    "AllergyKnowledge",
    "AllergyProposal",
    "Amount",
    "AntimicrobialForm",
    "Bed",
    "Booking",
    "Certificate",
    "Code",
    "Consult",
    "CountersignTask",
    "Coverage",
    "Decoction",
    "Diagnosis",
    "DiagnosisChange",
    "DiagnosisUse",
    "Disposition",
    "Dose",
    "DoseOutcome",
    "FollowUp",
    "Happening",
    "HerbLine",
    "Laterality",
    "Note",
    "Order",
    "OrderKind",
    "OrderStatus",
    "OrderTerm",
    "Patient",
    "Permission",
    "Person",
    "PrescriptionForm",
    "Problem",
    "QueueEvent",
    "Reading",
    "RequestAnswer",
    "RequestBooking",
    "RequestForm",
    "Result",
    "ReviewTask",
    "Role",
    "Sex",
    "SkinExemption",
    "SkinOutcome",
    "SkinTestRead",
    "Stay",
    "Stool",
    "Tag",
    "TeamOf",
    "Tradition",
    "Verification",
    "VerifyTask",
    "Visit",
    "VisitKind",
    "VisitState",
    "VisitStep",
    "VitalSign",
    "Ward",
]
