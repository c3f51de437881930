"""Commands, a setting and a wording for the tests of building and reading; refuses to be realistic medicine."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

from client.commands import (
    AcknowledgeResult,
    AdministerDose,
    AlertPrescriber,
    CosignNote,
    CriticalStep,
    DismissDeadline,
    Ending,
    EndingKind,
    FindingAnswer,
    GivenLine,
    HandleCritical,
    OralOrder,
    OrderDraft,
    Override,
    RecordDiagnosis,
    RecordVitals,
    ReleaseOrder,
    ReplyToFinding,
    ReportCritical,
    ReviseDiagnosis,
    SignOrders,
    StopOrder,
    TellCritical,
    VerifyOrder,
    VitalEntry,
    VoidOrder,
    WriteNote,
)
from client.fhir import names
from client.fhir.build import BuildSetting, CurrentRow
from client.fhir.text import decode
from client.records import (
    Amount,
    Code,
    DiagnosisChange,
    DiagnosisUse,
    DoseOutcome,
    OrderKind,
    OrderTerm,
    Person,
    Role,
    Stool,
    Verification,
)
from client.records.notes import FieldKind, NoteField, NoteSection
from tests.client.fhir.sample_rows import ROWS

CHINA = timezone(timedelta(hours=8))
NOW = datetime(2026, 3, 14, 8, 30, tzinfo=CHINA)
COMMAND_ID = "0b5a3c1e-6f0e-4f6c-9d6b-2f7a1c9e4d55"
DOCTOR = Person(reference="Practitioner/d1", name="王医生", role=Role.DOCTOR, staff_number="D001")
NURSE = Person(reference="Practitioner/n1", name="李护士", role=Role.NURSE, staff_number="N001")
ACT: dict[str, Any] = {"id": COMMAND_ID, "patient": "Patient/p1", "encounter": "Encounter/e1", "occurred_at": NOW}
MG = Amount(value=Decimal("2.50"), unit="mg", code="mg")
ROUTE = Code(text="oral", system=names.ROUTE, code="PO")
DRUG = Code(text="Amoxicillin 250 mg capsule", system=names.DRUG, code="amoxicillin-cap")


class PlainWording:
    """A pack of one frequency table entry per code and one coding per draft."""

    def timing(self, draft: OrderDraft) -> Mapping[str, Any] | None:
        if draft.frequency is None:
            return None
        repeat = {"frequency": 3, "period": 1, "periodUnit": "d", "timeOfDay": ["08:00:00", "12:00:00", "18:00:00"]}
        code = {"coding": [{"system": names.FREQUENCY, "code": draft.frequency}], "text": draft.frequency}
        return {"repeat": repeat, "code": code}

    def codings(self, draft: OrderDraft) -> list[dict[str, Any]]:
        own = {OrderKind.MEDICATION: names.DRUG, OrderKind.DIET: names.DIET, OrderKind.LABORATORY: names.LOINC}
        found = [{"system": own.get(draft.kind, names.EXAM), "code": draft.catalogue_id, "display": draft.what.text}]
        return [*found, {"system": names.ATC, "code": "J01CA04"}] if draft.kind is OrderKind.MEDICATION else found

    def route_codings(self, route: Code) -> list[dict[str, Any]]:
        return [{"system": names.ROUTE, "code": route.code, "display": route.text}]


SETTING = BuildSetting(
    station_reference="Device/s1",
    station_code="DOC1",
    ward_code="RESP",
    ward_key="Location/w1",
    saved_at=NOW + timedelta(seconds=2),
    is_emergency=False,
    wording=PlainWording(),
    current={},
)


def in_emergency(setting: BuildSetting = SETTING) -> BuildSetting:
    return replace(setting, is_emergency=True, number="E-RESP-DOC1-260314-0001-7")


def draft(**changes: Any) -> OrderDraft:
    plain: dict[str, Any] = {
        "kind": OrderKind.MEDICATION,
        "term": OrderTerm.LONG,
        "what": DRUG,
        "catalogue_id": "amoxicillin-cap",
        "dose": MG,
        "route": ROUTE,
        "frequency": "TID",
        "starts_at": NOW,
    }
    return OrderDraft(**{**plain, **changes})


def plain_draft(kind: OrderKind, text: str, **changes: Any) -> OrderDraft:
    """An order without dose, route or frequency."""
    bare = {"kind": kind, "what": Code(text=text), "catalogue_id": text, "dose": None, "route": None, "frequency": None}
    return draft(**{**bare, "term": OrderTerm.ONCE, **changes})


def override(**changes: Any) -> Override:
    plain: dict[str, Any] = {
        "rule_id": "ALLERGY-1",
        "severity": "high",
        "finding": "Allergy to penicillins",
        "reason": "Tolerated last year",
        "draft_index": 0,
        "source": "own list",
        "pack_version": "2026.1",
    }
    return Override(**{**plain, **changes})


def sign(*drafts: OrderDraft, **changes: Any) -> SignOrders:
    return SignOrders(**{**ACT, "author": DOCTOR, "drafts": drafts or (draft(),), **changes})


def stop(*orders: str, **changes: Any) -> StopOrder:
    versions = tuple("3" for _ in orders)
    plain = {
        "author": DOCTOR,
        "occurred_at": NOW + timedelta(hours=1),
        "orders": orders,
        "versions": versions,
        "stop_at": NOW + timedelta(hours=1),
        "reason": "better",
    }
    return StopOrder(**{**ACT, **plain, **changes})


def at_once(**changes: Any) -> OrderDraft:
    return draft(**{"term": OrderTerm.ONCE, "frequency": "ST", **changes})


def oral(*drafts: OrderDraft, **changes: Any) -> OralOrder:
    plain = {"author": NURSE, "drafts": drafts or (at_once(),), "given_by": DOCTOR, "is_read_back": True}
    return OralOrder(**{**ACT, **plain, **changes})


def void(*orders: str, **changes: Any) -> VoidOrder:
    plain = {"author": DOCTOR, "orders": orders, "versions": tuple("3" for _ in orders), "reason": "ordered twice"}
    return VoidOrder(**{**ACT, **plain, **changes})


def ending(*orders: str, **changes: Any) -> Ending:
    plain = {"how": EndingKind.VOID, "at": NOW, "reason": "changed", "versions": tuple("3" for _ in orders)}
    return Ending(orders=orders, **{**plain, **changes})


def release(*orders: str) -> ReleaseOrder:
    return ReleaseOrder(**ACT, author=NURSE, orders=orders, versions=tuple("3" for _ in orders))


def verify(**changes: Any) -> VerifyOrder:
    plain = {"author": NURSE, "orders": ("MedicationRequest/m1",), "order_versions": ("3",), "task": "Task/t1"}
    return VerifyOrder(**{**ACT, **plain, "task_version": "1", **changes})


def give(**changes: Any) -> AdministerDose:
    line = GivenLine(order="MedicationRequest/m1", what=DRUG, amount=MG, route=ROUTE)
    plain = {"author": NURSE, "lines": (line,), "slot_at": NOW, "outcome": DoseOutcome.GIVEN}
    return AdministerDose(**{**ACT, **plain, **changes})


def vitals(**values: str) -> RecordVitals:
    """`vitals(t="36.50")`; t temperature, s and d blood pressure, p pulse."""
    table = {"t": ("8310-5", "Cel"), "s": ("8480-6", "mm[Hg]"), "d": ("8462-4", "mm[Hg]"), "p": ("8867-4", "/min")}
    entries = tuple(
        VitalEntry(loinc=table[name][0], amount=Amount(value=Decimal(value), unit=table[name][1], code=table[name][1]))
        for name, value in values.items()
    )
    return RecordVitals(**{**ACT, "author": NURSE, "values": entries})


def charted() -> RecordVitals:
    """Everything of a slot: after cooling, a pulse, a heart, a ventilator, a leg, no weight, stools."""
    beats, pressure = ("/min", "/min"), ("mm[Hg]", "mm[Hg]")
    values = (
        VitalEntry(
            loinc="8310-5",
            amount=Amount(value=Decimal("38.5"), unit="Cel", code="Cel"),
            site="rectal",
            method="after-cooling",
            before="Observation/o1",
        ),
        VitalEntry(loinc="8867-4", amount=Amount(value=Decimal(104), unit=beats[0], code=beats[1])),
        VitalEntry(loinc="apical-rate", amount=Amount(value=Decimal(128), unit=beats[0], code=beats[1])),
        VitalEntry(loinc="9279-1", absent="on-ventilator", method="ventilator"),
        VitalEntry(
            loinc="8480-6", amount=Amount(value=Decimal(110), unit=pressure[0], code=pressure[1]), site="lower-limb"
        ),
        VitalEntry(loinc="8462-4", amount=Amount(value=Decimal(64), unit=pressure[0], code=pressure[1])),
        VitalEntry(loinc="29463-7", absent="bedridden"),
    )
    stool = Stool(count=1, enemas=1, after_enema=2)
    return RecordVitals(**{**ACT, "author": NURSE, "values": values, "stool": stool})


def write(text: str = "Stable overnight.", **changes: Any) -> WriteNote:
    kind = Code(text="Progress note", system=names.LOINC, code="11506-3")
    return WriteNote(**{**ACT, "author": DOCTOR, "note_kind": kind, "title": "Day 3", "text": text, **changes})


FIELDS = (
    NoteField(id="post-diagnosis", label="术后诊断", kind=FieldKind.TEXT, value="左肾结石"),
    NoteField(
        id="blood-loss",
        label="术中失血量",
        kind=FieldKind.NUMBER,
        value="50 mL",
        amount=Amount(value=Decimal(50), unit="mL", code="mL"),
    ),
    NoteField(id="end", label="手术结束日期时间", kind=FieldKind.DATETIME, value="2026-03-14 08:00", at=NOW),
)
SECTION = NoteSection(id="operation", title="手术", fields=FIELDS, sources=("Observation/o1", "Observation/o1"))


def operation(**changes: Any) -> WriteNote:
    """A structured note that quotes a measured value."""
    kind = Code(text="手术记录", system=names.LOINC, code="11504-8", others=((names.DOCUMENT_TYPE, "operation"),))
    text = "术后诊断：左肾结石\n术中失血量：50 mL\n手术结束日期时间：2026-03-14 08:00\n  余无特殊"
    return write(text, **{"note_kind": kind, "title": "手术记录", "sections": (SECTION,), **changes})


def correct(**changes: Any) -> WriteNote:
    plain = {"replaces": "Composition/c1", "replaces_version": "3", "reason": "侧别笔误"}
    return write("左肾结石，左侧手术。", **{**plain, **changes})


def cosign(**changes: Any) -> CosignNote:
    senior = Person(reference="Practitioner/d9", name="顾主任", role=Role.DOCTOR, staff_number="D009")
    return CosignNote(**{**ACT, "author": senior, "note": "Composition/c1", "version": "3", **changes})


def dismiss(**changes: Any) -> DismissDeadline:
    plain = {"author": DOCTOR, "rule": "T05", "document": "主任医师首次查房记录", "due_at": NOW, "reason": "今日出院"}
    return DismissDeadline(**{**ACT, **plain, **changes})


def reply(**changes: Any) -> ReplyToFinding:
    answer = FindingAnswer(rule="C01", finding="左右矛盾", answer="appeal", reason="双侧病变，本次先行右侧")
    return ReplyToFinding(**{**ACT, "author": DOCTOR, "note": "Composition/c1", "answer": answer, **changes})


def acknowledge(**changes: Any) -> AcknowledgeResult:
    plain = {
        "author": DOCTOR,
        "results": ("Observation/o1", "Observation/o2"),
        "action": "repeat",
        "comment": "tomorrow",
    }
    return AcknowledgeResult(**{**ACT, **plain, **changes})


def alert(**changes: Any) -> AlertPrescriber:
    plain = {
        "author": NURSE,
        "doses": ("MedicationAdministration/a1",),
        "orders": ("MedicationRequest/m1",),
        "what": (DRUG,),
        "recipients": (DOCTOR.reference,),
    }
    return AlertPrescriber(**{**ACT, **plain, **changes})


PNEUMONIA = Code(text="肺炎", system=names.ICD10, code="J18.9", others=((names.ICD11, "CA40.Z"),))


def diagnose(**changes: Any) -> RecordDiagnosis:
    plain = {
        "author": DOCTOR,
        "what": PNEUMONIA,
        "use": DiagnosisUse.PRELIMINARY,
        "verification": Verification.PROVISIONAL,
    }
    return RecordDiagnosis(**{**ACT, **plain, **changes})


def revise(change: DiagnosisChange, *diagnoses: str, **changes: Any) -> ReviseDiagnosis:
    keys = diagnoses or ("Condition/c1",)
    plain = {"author": DOCTOR, "diagnoses": keys, "versions": tuple("3" for _ in keys), "reason": "CT 已明确"}
    return ReviseDiagnosis(**{**ACT, **plain, "change": change, **changes})


WITH_ROWS = replace(SETTING, current={key: CurrentRow(resource=row, version="3") for key, row in ROWS.items()})

POTASSIUM = Code(text="Potassium", system=names.LOINC, code="2823-3")
MMOL = Amount(value=Decimal("6.8"), unit="mmol/L", code="mmol/L")


def tell(step: CriticalStep = CriticalStep.READ_BACK, **changes: Any) -> TellCritical:
    said = {"caller": "张检验", "read_back": MMOL, "identified_by": ("name", "hospital-number")}
    plain = {"author": NURSE, "result": "Observation/o1", "what": POTASSIUM, "step": step}
    return TellCritical(**{**ACT, **plain, **(said if step is CriticalStep.READ_BACK else {}), **changes})


def handle(**changes: Any) -> HandleCritical:
    plain = {"author": DOCTOR, "result": "Observation/o1", "what": POTASSIUM, "decision": "orders", "text": "calcium"}
    return HandleCritical(**{**ACT, **plain, "orders": ("MedicationRequest/m1",), **changes})


def report_critical(**changes: Any) -> ReportCritical:
    plain = {"author": NURSE, "what": POTASSIUM, "amount": MMOL, "flag": "HH", "caller": "张检验"}
    return ReportCritical(**{**ACT, **plain, "identified_by": ("name", "age"), **changes})


UTC_NOON = datetime(2026, 3, 14, 12, tzinfo=UTC)


def entries(raw: bytes) -> list[dict[str, Any]]:
    return list(decode(raw)["entry"])


def resource_list(raw: bytes) -> list[dict[str, Any]]:
    return [entry["resource"] for entry in entries(raw)]
