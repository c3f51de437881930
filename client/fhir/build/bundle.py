"""One command, one transaction bundle: the same command and setting give the same bytes; refuses to send it."""

from msgspec import Raw

from client.commands import (
    AcknowledgeResult,
    AddTag,
    AdministerDose,
    AdmitPatient,
    AlertPrescriber,
    AnswerConsult,
    AnswerQuery,
    AnswerSuspicion,
    AnswerWarning,
    AskRecords,
    CallConsult,
    CallWarning,
    CareAct,
    CheckItem,
    CloseFluids,
    ClosePaper,
    CollectSpecimen,
    Command,
    CommentTeam,
    ConfirmBand,
    ConfirmStop,
    CosignNote,
    CountersignOrder,
    DecideAllergy,
    DecideConflict,
    DischargePatient,
    DismissDeadline,
    EndTransfusion,
    EnterPathway,
    HandleCritical,
    HandOver,
    IssueCertificate,
    JoinPatients,
    MissSpecimen,
    MoveBed,
    MoveConsult,
    MoveDoseRequest,
    MovePathway,
    NoteDowntime,
    NoteEffect,
    NoteIdentity,
    NoteNearMiss,
    NoteTransfusion,
    NoteVariance,
    OralOrder,
    PartPatients,
    QueryOrder,
    ReactTransfusion,
    RecordAssessment,
    RecordDiagnosis,
    RecordFluids,
    RecordLabour,
    RecordSkinTest,
    RecordTeeth,
    RecordVitals,
    RegisterNewborn,
    RegisterTemporary,
    ReleaseOrder,
    RemoveTag,
    ReplyPharmacist,
    ReplyToFinding,
    ReportCritical,
    ReportEvent,
    ReportPhoned,
    RequestConsult,
    RequestDose,
    ReviewAntimicrobial,
    ReviseDiagnosis,
    SayInCase,
    SetBed,
    SettlePhoned,
    SignOrders,
    StartSkinTest,
    StartTransfusion,
    StepInfusion,
    StepRoom,
    StepUnit,
    StepVisit,
    StopOrder,
    TakeOver,
    TellCritical,
    TransferPatient,
    VerifyOrder,
    VoidAssessment,
    VoidCertificate,
    VoidFindings,
    VoidOrder,
    WriteNote,
)
from client.fhir.build.allergies import write_allergy
from client.fhir.build.antimicrobials import write_review
from client.fhir.build.assessments import (
    write_assessment,
    write_void_assessment,
    write_warning_answer,
    write_warning_call,
)
from client.fhir.build.bedside import (
    write_dose_request,
    write_dose_request_move,
    write_effect,
    write_infusion_step,
    write_near_miss,
)
from client.fhir.build.cases import write_case_message, write_event, write_suspicion_answer
from client.fhir.build.changes import (
    write_confirmed_stop,
    write_ended,
    write_release,
    write_stop,
    write_verification,
    write_void,
)
from client.fhir.build.consults import write_answer, write_call, write_consult, write_move
from client.fhir.build.critical import write_critical_report, write_critical_step, write_handling
from client.fhir.build.diagnoses import write_diagnosis, write_revision
from client.fhir.build.downtime import write_past_central
from client.fhir.build.facts import write_acknowledgement, write_alert, write_dose
from client.fhir.build.fluids import write_closing, write_fluids
from client.fhir.build.handovers import write_handover, write_takeover
from client.fhir.build.notes import write_cosignature, write_dismissal, write_note, write_reply
from client.fhir.build.nursing import write_query, write_query_answer
from client.fhir.build.oral import write_countersign
from client.fhir.build.orders import write_orders
from client.fhir.build.pathways import write_pathway, write_pathway_move, write_variance
from client.fhir.build.pharmacy import write_reply_to_pharmacist
from client.fhir.build.provenance import write_provenance
from client.fhir.build.records_office import write_request
from client.fhir.build.room import write_room_step
from client.fhir.build.setting import BuildSetting, Built, Meant, Verb
from client.fhir.build.sheet import Sheet
from client.fhir.build.skin_tests import write_skin_test, write_skin_test_start
from client.fhir.build.specialties import write_check, write_labour, write_teeth, write_void_findings
from client.fhir.build.specimens import write_missed_specimen, write_specimen
from client.fhir.build.stays import (
    write_admission,
    write_bed,
    write_bed_move,
    write_discharge,
    write_newborn,
    write_transfer,
)
from client.fhir.build.tags import write_comment, write_tag, write_tag_removal
from client.fhir.build.temporaries import write_band, write_identity, write_joined, write_parted, write_temporary
from client.fhir.build.transfusions import write_end, write_look, write_reaction, write_start
from client.fhir.build.units import write_unit_step
from client.fhir.build.visits import write_certificate, write_step, write_void_certificate
from client.fhir.build.vitals import write_vitals
from client.fhir.references import urn
from client.fhir.text import encode


def build(command: Command, setting: BuildSetting) -> Built:
    """The command as it shall stand at central. A decision about a conflict builds nothing: an empty collection.

    Raises InputRefused for what FHIR cannot carry or what cannot be meant, BugError for what the setting lacks.
    """
    if isinstance(command, DecideConflict):
        return Built(bundle=encode({"resourceType": "Bundle", "type": "collection"}), rows=())
    sheet = Sheet(command, setting)
    _write(sheet, command)
    return finish(sheet)


def finish(sheet: Sheet) -> Built:
    """Add the Provenance and put the rows into a transaction."""
    write_provenance(sheet)
    rows = sheet.meant()
    whole = {"resourceType": "Bundle", "type": "transaction", "entry": [_entry(row) for row in rows]}
    return Built(bundle=encode(whole), rows=rows)


def _write(sheet: Sheet, command: Command) -> None:
    match command:
        case AdministerDose():
            write_dose(sheet, command)
        case RecordVitals():
            write_vitals(sheet, command)
        case WriteNote():
            write_note(sheet, command)
        case RecordDiagnosis():
            write_diagnosis(sheet, command)
        case ReviseDiagnosis():
            write_revision(sheet, command)
        case CosignNote():
            write_cosignature(sheet, command)
        case DismissDeadline():
            write_dismissal(sheet, command)
        case ReplyToFinding():
            write_reply(sheet, command.note, command.answer)
        case AcknowledgeResult():
            write_acknowledgement(sheet, command)
        case AlertPrescriber():
            write_alert(sheet, command)
        case TellCritical():
            write_critical_step(sheet, command)
        case HandleCritical():
            write_handling(sheet, command)
        case ReportCritical():
            write_critical_report(sheet, command)
        case AddTag():
            write_tag(sheet, command)
        case RemoveTag():
            write_tag_removal(sheet, command)
        case CommentTeam():
            write_comment(sheet, command)
        case StepVisit():
            write_step(sheet, command)
        case IssueCertificate():
            write_certificate(sheet, command)
        case VoidCertificate():
            write_void_certificate(sheet, command)
        case NoteNearMiss() | StepInfusion() | NoteEffect() | RequestDose() | MoveDoseRequest():
            _write_beside(sheet, command)
        case AdmitPatient() | MoveBed() | TransferPatient() | DischargePatient() | RegisterNewborn() | SetBed():
            _write_stay(sheet, command)
        case CareAct():
            _write_care(sheet, command)
        case _:
            _write_order(sheet, command)


def _write_beside(
    sheet: Sheet, command: NoteNearMiss | StepInfusion | NoteEffect | RequestDose | MoveDoseRequest
) -> None:
    match command:
        case NoteNearMiss():
            write_near_miss(sheet, command)
        case StepInfusion():
            write_infusion_step(sheet, command)
        case NoteEffect():
            write_effect(sheet, command)
        case RequestDose():
            write_dose_request(sheet, command)
        case MoveDoseRequest():
            write_dose_request_move(sheet, command)


def _write_order(sheet: Sheet, command: Command) -> None:
    match command:
        case SignOrders(drafts=(), endings=(_, *_)):
            write_ended(sheet, command)
        case SignOrders() | OralOrder():
            write_orders(sheet, command)
        case CountersignOrder():
            write_countersign(sheet, command)
        case StopOrder():
            write_stop(sheet, command)
        case VoidOrder():
            write_void(sheet, command)
        case ReleaseOrder():
            write_release(sheet, command)
        case ReviewAntimicrobial():
            write_review(sheet, command)
        case ReplyPharmacist():
            write_reply_to_pharmacist(sheet, command)
        case ConfirmStop():
            write_confirmed_stop(sheet, command)
        case RecordSkinTest():
            write_skin_test(sheet, command)
        case VerifyOrder():
            write_verification(sheet, command)


def _write_care(sheet: Sheet, command: CareAct) -> None:
    match command:
        case RequestConsult():
            write_consult(sheet, command)
        case MoveConsult():
            write_move(sheet, command)
        case AnswerConsult():
            write_answer(sheet, command)
        case CallConsult():
            write_call(sheet, command)
        case HandOver():
            write_handover(sheet, command)
        case TakeOver():
            write_takeover(sheet, command)
        case EnterPathway():
            write_pathway(sheet, command)
        case MovePathway():
            write_pathway_move(sheet, command)
        case NoteVariance():
            write_variance(sheet, command)
        case AskRecords():
            write_request(sheet, command)
        case RecordAssessment():
            write_assessment(sheet, command)
        case VoidAssessment():
            write_void_assessment(sheet, command)
        case AnswerWarning():
            write_warning_answer(sheet, command)
        case CallWarning():
            write_warning_call(sheet, command)
        case RecordLabour():
            write_labour(sheet, command)
        case RecordTeeth():
            write_teeth(sheet, command)
        case CheckItem():
            write_check(sheet, command)
        case VoidFindings():
            write_void_findings(sheet, command)
        case StepRoom():
            write_room_step(sheet, command)
        case StepUnit():
            write_unit_step(sheet, command)
        case RecordFluids():
            write_fluids(sheet, command)
        case CloseFluids():
            write_closing(sheet, command)
        case DecideAllergy():
            write_allergy(sheet, command)
        case _:
            _write_nursing(sheet, command)


def _write_nursing(sheet: Sheet, command: CareAct) -> None:
    match command:
        case QueryOrder():
            write_query(sheet, command)
        case AnswerQuery():
            write_query_answer(sheet, command)
        case StartSkinTest():
            write_skin_test_start(sheet, command)
        case CollectSpecimen():
            write_specimen(sheet, command)
        case MissSpecimen():
            write_missed_specimen(sheet, command)
        case _:
            _write_safety(sheet, command)


def _write_safety(sheet: Sheet, command: CareAct) -> None:
    match command:
        case StartTransfusion():
            write_start(sheet, command)
        case NoteTransfusion():
            write_look(sheet, command)
        case EndTransfusion():
            write_end(sheet, command)
        case ReactTransfusion():
            write_reaction(sheet, command)
        case ReportEvent():
            write_event(sheet, command)
        case AnswerSuspicion():
            write_suspicion_answer(sheet, command)
        case SayInCase():
            write_case_message(sheet, command)
        case _:
            _write_temporary(sheet, command)


def _write_temporary(sheet: Sheet, command: CareAct) -> None:
    match command:
        case RegisterTemporary():
            write_temporary(sheet, command)
        case ConfirmBand():
            write_band(sheet, command)
        case NoteIdentity():
            write_identity(sheet, command)
        case JoinPatients():
            write_joined(sheet, command)
        case PartPatients():
            write_parted(sheet, command)
        case ReportPhoned() | SettlePhoned() | ClosePaper() | NoteDowntime():
            write_past_central(sheet, command)


def _write_stay(sheet: Sheet, command: CareAct) -> None:
    match command:
        case AdmitPatient():
            write_admission(sheet, command)
        case MoveBed():
            write_bed_move(sheet, command)
        case TransferPatient():
            write_transfer(sheet, command)
        case DischargePatient():
            write_discharge(sheet, command)
        case RegisterNewborn():
            write_newborn(sheet, command)
        case SetBed():
            write_bed(sheet, command)


def _entry(row: Meant) -> dict[str, object]:
    resource = Raw(row.resource)
    if row.verb is Verb.CREATE:
        return {
            "fullUrl": urn(row.entry_id),
            "resource": resource,
            "request": {"method": "POST", "url": row.resource_type},
        }
    match_header = {"ifMatch": f'W/"{row.base_version}"'} if row.base_version is not None else {}
    return {"resource": resource, "request": {"method": "PUT", "url": row.key, **match_header}}
