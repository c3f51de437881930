"""What a clinician asks: one immutable value per act, from which the FHIR bundle is built once; refuses to act by itself.

A command is an *intent* (about the future: an order, a stop) or a *fact* (something that happened: a dose, a temperature, a note).
Facts are never refused by recovery, only annotated; intents are checked again on fresh data. `COMMAND_NATURE` says which is which.
"""

from enum import StrEnum

import msgspec

from client.commands.acts import Act, FromPaper, Nature
from client.commands.allergies import DecideAllergy
from client.commands.assessments import AnswerWarning, CallWarning, RecordAssessment, VoidAssessment
from client.commands.bedside import (
    AcknowledgeResult,
    AdministerDose,
    AlertPrescriber,
    CriticalStep,
    GivenLine,
    HandleCritical,
    RecordVitals,
    ReportCritical,
    TellCritical,
    VitalEntry,
)
from client.commands.care import (
    AnswerConsult,
    CallConsult,
    CareAct,
    ConsultMove,
    EnterPathway,
    HandOver,
    MoveConsult,
    MovePathway,
    NoteVariance,
    RequestConsult,
    TakeOver,
)
from client.commands.cases import AnswerSuspicion, ReportEvent, SayInCase
from client.commands.downtime import ClosePaper, PaperTotals, PhonedResult, ReportPhoned, SettlePhoned
from client.commands.downtimes import NoteDowntime
from client.commands.fluids import CloseFluids, RecordFluids
from client.commands.giving import MoveDoseRequest, NoteEffect, NoteNearMiss, RequestDose, StepInfusion
from client.commands.nursing import AnswerQuery, CollectSpecimen, MissSpecimen, QueryOrder, StartSkinTest
from client.commands.orders import (
    AntimicrobialUse,
    ConfirmStop,
    CountersignOrder,
    Ending,
    EndingKind,
    Exemption,
    OralOrder,
    OrderDraft,
    Override,
    Prescribed,
    RecordSkinTest,
    ReleaseOrder,
    ReplyPharmacist,
    ReviewAntimicrobial,
    SignOrders,
    StopOrder,
    VerifyOrder,
    VoidOrder,
    as_sent,
    ended_at_once,
    ended_by,
    endings_of,
    taken_back,
    without_patient,
)
from client.commands.record import (
    AddTag,
    CommentTeam,
    CosignNote,
    DismissDeadline,
    FindingAnswer,
    RecordDiagnosis,
    RemoveTag,
    ReplyToFinding,
    ReviseDiagnosis,
    WriteNote,
)
from client.commands.records_office import AskRecords
from client.commands.room import StepRoom
from client.commands.specialties import CheckItem, RecordLabour, RecordTeeth, ToothEntry, VoidFindings
from client.commands.stays import (
    AdmitPatient,
    DischargePatient,
    Identified,
    MoveBed,
    OnStay,
    Partner,
    RegisterNewborn,
    SetBed,
    TransferPatient,
)
from client.commands.temporaries import (
    AgeGroup,
    BandWay,
    ConfirmBand,
    JoinPatients,
    NoteIdentity,
    PartPatients,
    RegisterTemporary,
    Triage,
)
from client.commands.transfusions import EndTransfusion, NoteTransfusion, ReactTransfusion, StartTransfusion
from client.commands.units import StepUnit
from client.commands.visits import Ended, IssueCertificate, StepVisit, VoidCertificate

__all__ = [
    "COMMAND_NATURE",
    "AcknowledgeResult",
    "Act",
    "AddTag",
    "AdministerDose",
    "AdmitPatient",
    "AgeGroup",
    "AlertPrescriber",
    "AnswerConsult",
    "AnswerQuery",
    "AnswerSuspicion",
    "AnswerWarning",
    "AntimicrobialUse",
    "AskRecords",
    "BandWay",
    "CallConsult",
    "CallWarning",
    "CareAct",
    "CheckItem",
    "Choice",
    "CloseFluids",
    "ClosePaper",
    "CollectSpecimen",
    "Command",
    "CommentTeam",
    "ConfirmBand",
    "ConfirmStop",
    "ConsultMove",
    "CosignNote",
    "CountersignOrder",
    "CriticalStep",
    "DecideAllergy",
    "DecideConflict",
    "DischargePatient",
    "DismissDeadline",
    "EndTransfusion",
    "Ended",
    "Ending",
    "EndingKind",
    "EnterPathway",
    "Exemption",
    "FindingAnswer",
    "FromPaper",
    "GivenLine",
    "HandOver",
    "HandleCritical",
    "Identified",
    "IssueCertificate",
    "JoinPatients",
    "MissSpecimen",
    "MoveBed",
    "MoveConsult",
    "MoveDoseRequest",
    "MovePathway",
    "Nature",
    "NoteDowntime",
    "NoteEffect",
    "NoteIdentity",
    "NoteNearMiss",
    "NoteTransfusion",
    "NoteVariance",
    "OnStay",
    "OralOrder",
    "OrderDraft",
    "Override",
    "PaperTotals",
    "PartPatients",
    "Partner",
    "PhonedResult",
    "Prescribed",
    "QueryOrder",
    "ReactTransfusion",
    "RecordAssessment",
    "RecordDiagnosis",
    "RecordFluids",
    "RecordLabour",
    "RecordSkinTest",
    "RecordTeeth",
    "RecordVitals",
    "RegisterNewborn",
    "RegisterTemporary",
    "ReleaseOrder",
    "RemoveTag",
    "ReplyPharmacist",
    "ReplyToFinding",
    "ReportCritical",
    "ReportEvent",
    "ReportPhoned",
    "RequestConsult",
    "RequestDose",
    "ReviewAntimicrobial",
    "ReviseDiagnosis",
    "SayInCase",
    "SetBed",
    "SettlePhoned",
    "SignOrders",
    "StartSkinTest",
    "StartTransfusion",
    "StepInfusion",
    "StepRoom",
    "StepUnit",
    "StepVisit",
    "StopOrder",
    "TakeOver",
    "TellCritical",
    "ToothEntry",
    "TransferPatient",
    "Triage",
    "VerifyOrder",
    "VitalEntry",
    "VoidAssessment",
    "VoidCertificate",
    "VoidFindings",
    "VoidOrder",
    "WriteNote",
    "as_sent",
    "decode",
    "encode",
    "ended_at_once",
    "ended_by",
    "endings_of",
    "kind_of",
    "taken_back",
    "without_patient",
]


class Choice(StrEnum):
    """What a person may decide about a conflict; none is a default."""

    KEEP_MINE = "keep-mine"
    KEEP_CENTRAL = "keep-central"
    WITHDRAW = "withdraw"


class DecideConflict(Act, frozen=True, kw_only=True, tag="decide-conflict"):
    """A signed decision about another command's conflict; `seen` is the hash of the two versions that were on screen."""

    command: str
    choice: Choice
    reason: str
    seen: str


Command = (
    SignOrders
    | OralOrder
    | CountersignOrder
    | StopOrder
    | VoidOrder
    | ReleaseOrder
    | ReviewAntimicrobial
    | ReplyPharmacist
    | ConfirmStop
    | RecordSkinTest
    | VerifyOrder
    | AdministerDose
    | RecordVitals
    | WriteNote
    | RecordDiagnosis
    | ReviseDiagnosis
    | CosignNote
    | DismissDeadline
    | ReplyToFinding
    | AcknowledgeResult
    | AlertPrescriber
    | TellCritical
    | HandleCritical
    | ReportCritical
    | AddTag
    | RemoveTag
    | CommentTeam
    | StepVisit
    | IssueCertificate
    | VoidCertificate
    | RequestConsult
    | MoveConsult
    | AnswerConsult
    | CallConsult
    | HandOver
    | TakeOver
    | EnterPathway
    | MovePathway
    | NoteVariance
    | AskRecords
    | RecordAssessment
    | VoidAssessment
    | AnswerWarning
    | CallWarning
    | RecordLabour
    | RecordTeeth
    | CheckItem
    | VoidFindings
    | StepRoom
    | StepUnit
    | RecordFluids
    | CloseFluids
    | QueryOrder
    | AnswerQuery
    | StartSkinTest
    | CollectSpecimen
    | MissSpecimen
    | DecideAllergy
    | StartTransfusion
    | NoteTransfusion
    | EndTransfusion
    | ReactTransfusion
    | ReportEvent
    | AnswerSuspicion
    | SayInCase
    | MoveDoseRequest
    | NoteDowntime
    | NoteEffect
    | NoteNearMiss
    | RequestDose
    | StepInfusion
    | AdmitPatient
    | MoveBed
    | TransferPatient
    | DischargePatient
    | RegisterNewborn
    | SetBed
    | RegisterTemporary
    | ConfirmBand
    | NoteIdentity
    | JoinPatients
    | PartPatients
    | ReportPhoned
    | SettlePhoned
    | ClosePaper
    | DecideConflict
)


COMMAND_NATURE: dict[type, Nature] = {
    SignOrders: Nature.INTENT,
    OralOrder: Nature.INTENT,
    CountersignOrder: Nature.INTENT,
    StopOrder: Nature.INTENT,
    VoidOrder: Nature.INTENT,
    ReleaseOrder: Nature.INTENT,
    ReviewAntimicrobial: Nature.INTENT,
    ReplyPharmacist: Nature.INTENT,
    ConfirmStop: Nature.INTENT,
    RecordSkinTest: Nature.FACT,
    VerifyOrder: Nature.INTENT,
    AdministerDose: Nature.FACT,
    RecordVitals: Nature.FACT,
    WriteNote: Nature.FACT,
    RecordDiagnosis: Nature.FACT,
    ReviseDiagnosis: Nature.INTENT,
    CosignNote: Nature.INTENT,
    DismissDeadline: Nature.FACT,
    ReplyToFinding: Nature.FACT,
    AcknowledgeResult: Nature.FACT,
    AlertPrescriber: Nature.FACT,
    TellCritical: Nature.FACT,
    HandleCritical: Nature.FACT,
    ReportCritical: Nature.FACT,
    AddTag: Nature.FACT,
    RemoveTag: Nature.INTENT,
    CommentTeam: Nature.FACT,
    StepVisit: Nature.INTENT,
    IssueCertificate: Nature.FACT,
    VoidCertificate: Nature.INTENT,
    RequestConsult: Nature.INTENT,
    MoveConsult: Nature.INTENT,
    AnswerConsult: Nature.FACT,
    CallConsult: Nature.FACT,
    HandOver: Nature.FACT,
    TakeOver: Nature.INTENT,
    EnterPathway: Nature.INTENT,
    MovePathway: Nature.INTENT,
    NoteVariance: Nature.FACT,
    AskRecords: Nature.INTENT,
    RecordAssessment: Nature.FACT,
    VoidAssessment: Nature.INTENT,
    AnswerWarning: Nature.INTENT,
    CallWarning: Nature.FACT,
    RecordLabour: Nature.FACT,
    RecordTeeth: Nature.FACT,
    CheckItem: Nature.FACT,
    VoidFindings: Nature.INTENT,
    StepRoom: Nature.FACT,
    StepUnit: Nature.FACT,
    RecordFluids: Nature.FACT,
    CloseFluids: Nature.FACT,
    QueryOrder: Nature.FACT,
    AnswerQuery: Nature.FACT,
    StartSkinTest: Nature.FACT,
    CollectSpecimen: Nature.FACT,
    MissSpecimen: Nature.FACT,
    DecideAllergy: Nature.FACT,
    StartTransfusion: Nature.FACT,
    NoteTransfusion: Nature.FACT,
    EndTransfusion: Nature.FACT,
    ReactTransfusion: Nature.FACT,
    ReportEvent: Nature.FACT,
    AnswerSuspicion: Nature.INTENT,
    SayInCase: Nature.FACT,
    MoveDoseRequest: Nature.INTENT,
    NoteDowntime: Nature.FACT,
    NoteEffect: Nature.FACT,
    NoteNearMiss: Nature.FACT,
    RequestDose: Nature.INTENT,
    StepInfusion: Nature.FACT,
    AdmitPatient: Nature.FACT,
    MoveBed: Nature.FACT,
    TransferPatient: Nature.FACT,
    DischargePatient: Nature.FACT,
    RegisterNewborn: Nature.FACT,
    SetBed: Nature.FACT,
    RegisterTemporary: Nature.FACT,
    ConfirmBand: Nature.FACT,
    NoteIdentity: Nature.FACT,
    JoinPatients: Nature.INTENT,
    PartPatients: Nature.INTENT,
    ReportPhoned: Nature.FACT,
    SettlePhoned: Nature.INTENT,
    ClosePaper: Nature.FACT,
    DecideConflict: Nature.DECISION,
}


def encode(command: Command) -> bytes:
    return msgspec.json.encode(command)


def decode(raw: bytes) -> Command:
    """Read a stored command; raises msgspec.ValidationError on anything else."""
    command: Command = msgspec.json.decode(raw, type=Command)
    return command


def kind_of(command: Command) -> str:
    """The command's kind as stored and counted: `sign-orders`, `record-vitals`, ..."""
    return str(type(command).__struct_config__.tag)
