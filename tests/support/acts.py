"""Commands as clinicians of the fixture ward give them; refuses to check or store one."""

from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

import msgspec

from client.commands import (
    AcknowledgeResult,
    AdministerDose,
    CountersignOrder,
    DecideConflict,
    GivenLine,
    OralOrder,
    OrderDraft,
    RecordDiagnosis,
    RecordVitals,
    ReviseDiagnosis,
    SignOrders,
    StopOrder,
    VerifyOrder,
    VitalEntry,
    VoidOrder,
    WriteNote,
)
from client.fhir import names
from client.records import (
    Amount,
    Code,
    DiagnosisChange,
    DiagnosisUse,
    DoseOutcome,
    OrderKind,
    OrderTerm,
    Person,
    Verification,
)
from client.records.bedside import BedsideCheck, KnownBy, NoScan
from tests.support.resources import DOCTOR, NOW, NURSE, PATIENT


def ident(n: int) -> str:
    return str(UUID(int=(0x4D << 96) + n))


def act(n: int, author: Person = DOCTOR, who: str = PATIENT) -> dict[str, Any]:
    return {
        "id": ident(n),
        "author": author,
        "patient": who,
        "encounter": who.replace("Patient/p", "Encounter/e"),
        "occurred_at": NOW,
    }


_USUAL = {"omeprazole-cap": "0.02", "folic-acid-tab": "0.005", "ambroxol-tab": "0.03"}


def draft(
    drug: str = "paracetamol-tab",
    *,
    frequency: str = "TID",
    dose: str = "",
    unit: str = "g",
    group: int = 0,
    term: OrderTerm = OrderTerm.LONG,
) -> OrderDraft:
    """Without a dose half a gram, or what is usual of a drug of which that would be a slip of the point."""
    dose = dose or _USUAL.get(drug, "0.5")
    return OrderDraft(
        kind=OrderKind.MEDICATION,
        term=term,
        what=Code(text=drug, system=names.DRUG, code=drug),
        catalogue_id=drug,
        dose=Amount(value=Decimal(dose), unit=unit, code=unit),
        route=Code(text="口服", system=names.ROUTE, code="PO"),
        frequency=frequency,
        starts_at=NOW,
        group=group,
    )


def sign(n: int, *drafts: OrderDraft, who: str = PATIENT, **more: Any) -> SignOrders:
    return SignOrders(**act(n, who=who), drafts=drafts or (draft(),), **{"acknowledged_not_checked": True, **more})


def stop(n: int, *orders: str, versions: tuple[str | None, ...] = (), who: str = PATIENT) -> StopOrder:
    return StopOrder(
        **act(n, who=who), orders=orders, versions=versions or (None,) * len(orders), stop_at=NOW, reason="过敏"
    )


def stop_ahead(
    n: int, hours: float, *orders: str, versions: tuple[str | None, ...] = (), who: str = PATIENT
) -> StopOrder:
    """Ends these lines so many hours after now."""
    return msgspec.structs.replace(stop(n, *orders, versions=versions, who=who), stop_at=NOW + timedelta(hours=hours))


def oral(n: int, *drafts: OrderDraft, who: str = PATIENT, **more: Any) -> OralOrder:
    lines = drafts or (draft("omeprazole-cap", frequency="ST", term=OrderTerm.ONCE),)
    plain: dict[str, Any] = {"given_by": DOCTOR, "is_read_back": True, "acknowledged_not_checked": True}
    return OralOrder(**act(n, NURSE, who), drafts=lines, **{**plain, **more})


def countersign(n: int, task: str, *orders: str, author: Person = DOCTOR, who: str = PATIENT) -> CountersignOrder:
    return CountersignOrder(**act(n, author, who), orders=orders, task=task, task_version=None)


def void(n: int, *orders: str, who: str = PATIENT, **more: Any) -> VoidOrder:
    plain: dict[str, Any] = {"versions": (None,) * len(orders), "reason": "开错"}
    return VoidOrder(**act(n, who=who), orders=orders, **{**plain, **more})


def verify(n: int, order: str, task: str | None, who: str = PATIENT) -> VerifyOrder:
    return VerifyOrder(**act(n, NURSE, who), orders=(order,), order_versions=(None,), task=task, task_version=None)


def give(
    n: int,
    order: str,
    slot: datetime | None,
    outcome: DoseOutcome = DoseOutcome.GIVEN,
    who: str = PATIENT,
    grams: str = "0.5",
) -> AdministerDose:
    amount = Amount(value=Decimal(grams), unit="g", code="g")
    line = GivenLine(order=order, what=Code(text="paracetamol"), amount=amount)
    reason = "拒绝" if outcome is DoseOutcome.NOT_GIVEN else None
    is_far = slot is not None and abs(NOW - slot) > timedelta(hours=1)
    note = "外出检查" if is_far and outcome is DoseOutcome.GIVEN else ""
    return AdministerDose(
        **act(n, NURSE, who),
        lines=(line,),
        slot_at=slot,
        outcome=outcome,
        reason=reason,
        note=note,
        check=band_read(who),
    )


def band_read(who: str = PATIENT) -> BedsideCheck:
    """The wristband of a patient of the fixture ward was scanned; the label could not be."""
    band = f"B{int(who.removeprefix('Patient/p')):07d}" if who.removeprefix("Patient/p").isdigit() else who
    return BedsideCheck(patient=KnownBy.SCANNED, label=KnownBy.NONE, band=band, reason=NoScan.LABEL_MISSING)


def vitals(n: int, who: str = PATIENT, **values: str) -> RecordVitals:
    """`vitals(1, temperature="38.5", pulse="96", systolic="120", diastolic="80")`."""
    signs = {
        "temperature": ("8310-5", "Cel"),
        "pulse": ("8867-4", "/min"),
        "systolic": ("8480-6", "mm[Hg]"),
        "diastolic": ("8462-4", "mm[Hg]"),
    }
    entries = tuple(
        VitalEntry(loinc=signs[name][0], amount=Amount(value=Decimal(value), unit=signs[name][1], code=signs[name][1]))
        for name, value in (values or {"temperature": "38.5"}).items()
    )
    return RecordVitals(**act(n, NURSE, who), values=entries)


def note(n: int, text: str = "今日病情平稳", who: str = PATIENT) -> WriteNote:
    kind = Code(text="病程记录", system=names.LOINC, code="11506-3")
    return WriteNote(**act(n, who=who), note_kind=kind, title="日常病程记录", text=text)


def diagnose(n: int, what: str = "肺炎", code: str = "J18.9", who: str = PATIENT, **more: Any) -> RecordDiagnosis:
    plain = {"use": DiagnosisUse.PRELIMINARY, "verification": Verification.PROVISIONAL}
    named = Code(text=what, system=names.ICD10, code=code) if code else Code(text=what)
    return RecordDiagnosis(**act(n, who=who), what=named, **{**plain, **more})


def revise(n: int, change: DiagnosisChange, *keys: str, who: str = PATIENT, **more: Any) -> ReviseDiagnosis:
    plain = {"versions": (None,) * len(keys), "reason": "CT 已明确"}
    return ReviseDiagnosis(**act(n, who=who), diagnoses=keys, change=change, **{**plain, **more})


def acknowledge(n: int, *results: str, who: str = PATIENT) -> AcknowledgeResult:
    return AcknowledgeResult(**act(n, who=who), results=results, action="inform")


def decide(n: int, command: str, choice: Any, seen: str, who: str = PATIENT, author: Person = DOCTOR) -> DecideConflict:
    return DecideConflict(**act(n, author, who), command=command, choice=choice, reason="核对后", seen=seen)
