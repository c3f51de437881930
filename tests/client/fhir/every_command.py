"""Every command in every shape that is built differently, by a name for the report."""

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal

import msgspec

from client.commands import (
    AntimicrobialUse,
    Command,
    ConfirmStop,
    CountersignOrder,
    CriticalStep,
    DecideAllergy,
    EndingKind,
    Exemption,
    FindingAnswer,
    GivenLine,
    OrderDraft,
    RecordSkinTest,
    ReplyPharmacist,
    ReviewAntimicrobial,
)
from client.fhir.names import ALLERGEN, NURSING_ORDER
from client.records import (
    Amount,
    Code,
    DiagnosisChange,
    DiagnosisUse,
    DoseOutcome,
    HerbLine,
    Laterality,
    OrderKind,
    OrderTerm,
    RequestAnswer,
    RequestForm,
    Verification,
)
from tests.client.fhir.assessment_samples import ASSESSMENTS
from tests.client.fhir.bedside_samples import BEDSIDE_COMMANDS
from tests.client.fhir.board_samples import BOARD_COMMANDS
from tests.client.fhir.care_samples import CARE_COMMANDS
from tests.client.fhir.downtime_record_samples import DOWNTIMES
from tests.client.fhir.downtime_samples import DOWNTIME
from tests.client.fhir.nursing_samples import NURSING_COMMANDS
from tests.client.fhir.room_samples import ROOM_COMMANDS
from tests.client.fhir.safety_samples import SAFETY_COMMANDS
from tests.client.fhir.samples import (
    ACT,
    DOCTOR,
    DRUG,
    NOW,
    NURSE,
    ROUTE,
    acknowledge,
    alert,
    at_once,
    charted,
    correct,
    cosign,
    diagnose,
    dismiss,
    draft,
    ending,
    give,
    handle,
    operation,
    oral,
    override,
    plain_draft,
    release,
    reply,
    report_critical,
    revise,
    sign,
    stop,
    tell,
    verify,
    vitals,
    void,
    write,
)
from tests.client.fhir.special_samples import SPECIAL_COMMANDS
from tests.client.fhir.stay_samples import STAYS
from tests.client.fhir.temporary_samples import TEMPORARIES
from tests.client.fhir.unit_samples import UNIT_COMMANDS
from tests.client.fhir.visit_samples import VISITS

CT_FORM = RequestForm(
    kind="imaging",
    urgency="urgent",
    indication="发热待查",
    site="全腹",
    side="left",
    summary="急性阑尾炎？",
    answers=(
        RequestAnswer(code="metformin", question="目前是否服用二甲双胍", answer="否", value="no"),
        RequestAnswer(code="pregnant", question="是否可能妊娠"),
        RequestAnswer(code="containers", question="标本容器数", answer="2: <胆囊>"),
    ),
    sources=("Condition/c1",),
)


def herb(name: str, grams: str, role: str, footnote: str = "") -> OrderDraft:
    line = HerbLine(role=role, footnote=footnote, doses=7, method="水煎", decocted_by="hospital", usage="分2次温服")
    return draft(
        what=Code(text=name),
        catalogue_id="huangqi",
        dose=Amount(value=Decimal(grams), unit="g", code="g"),
        group=1,
        days=7,
        herb=line,
        frequency="QD",
    )


EVERY_COMMAND: dict[str, Callable[[], Command]] = {
    **VISITS,
    **DOWNTIMES,
    "sign one": sign,
    "sign a group, each kind and an override": lambda: sign(
        draft(group=1, days=3, first_day_count=1, remark="slowly"),
        draft(group=1, what=Code(text="Glucose 5 %"), catalogue_id="g5"),
        plain_draft(OrderKind.LABORATORY, "2823-3"),
        plain_draft(OrderKind.IMAGING, "XR-CHEST", group=2),
        plain_draft(OrderKind.DIET, "NPO", group=2, term=OrderTerm.LONG, remark="from midnight"),
        plain_draft(OrderKind.NURSING, "NL-1", term=OrderTerm.LONG, frequency="TID", days=2),
        plain_draft(OrderKind.OTHER, "Sit up", term=OrderTerm.LONG, is_as_needed=True, min_interval_h=6, remark="<b>"),
        draft(is_as_needed=True, min_interval_h=4, frequency="PRN"),
        draft(term=OrderTerm.ONCE, frequency=None),
        overrides=(override(), override(draft_index=3, severity="low", source="")),
        acknowledged_not_checked=True,
    ),
    "order a drug and its skin test": lambda: sign(
        plain_draft(OrderKind.NURSING, "SKINTEST-PEN"), draft(held_for="SKINTEST-PEN")
    ),
    "order an infusion that runs at a rate, urgently": lambda: sign(
        draft(rate=Amount(value=Decimal(60), unit="mL/h", code="mL/h"), is_urgent=True, remark="缓慢", group=1),
        draft(group=1),
    ),
    "order a drug exempt from its skin test": lambda: sign(
        draft(exemption=Exemption(reason="续用，未换批号", second=NURSE))
    ),
    "order a drug whose skin test runs": lambda: sign(draft(held_for="SKINTEST-PEN", held_by="ServiceRequest/s1")),
    "order an antibacterial with its form": lambda: sign(
        draft(
            antimicrobial=AntimicrobialUse(
                purpose="treatment", indication="HAP", site="lung", culture="sent", prior="ceftriaxone 4 d"
            )
        )
    ),
    "order an antibacterial in an emergency": lambda: sign(
        draft(days=1, antimicrobial=AntimicrobialUse(emergency_reason="septic shock, no senior reachable"))
    ),
    "request forms": lambda: sign(
        plain_draft(OrderKind.IMAGING, "CT-ABD-CE", group=1, request=CT_FORM),
        plain_draft(OrderKind.IMAGING, "XR-CHEST", group=1, request=CT_FORM),
        plain_draft(
            OrderKind.OTHER, "腹腔镜阑尾切除术", request=RequestForm(kind="surgery", side="right", urgency="stat")
        ),
        plain_draft(OrderKind.LABORATORY, "2823-3", request=RequestForm(kind="laboratory")),
    ),
    "herbal prescription": lambda: sign(
        herb("黄芪", "30", "sovereign"), herb("附子", "9", "minister", "先煎"), herb("甘草", "6", "")
    ),
    "review an antibacterial": lambda: ReviewAntimicrobial(
        **ACT,
        author=DOCTOR,
        order="MedicationRequest/m1",
        task="Task/t1",
        task_version="3",
        decision="continue",
        until=NOW + timedelta(days=2),
        reason="体温已降",
    ),
    "positive skin test recorded as an allergy": lambda: DecideAllergy(
        **ACT,
        author=DOCTOR,
        observation="Observation/o1",
        substance=Code(text="青霉素类", system=ALLERGEN, code="PENICILLIN"),
        is_confirmed=True,
    ),
    "positive skin test declined": lambda: DecideAllergy(
        **ACT,
        author=DOCTOR,
        observation="Observation/o1",
        substance=Code(text="头孢曲松"),
        is_confirmed=False,
        reason="试剂有误，重做",
    ),
    "answer a pharmacist": lambda: ReplyPharmacist(
        **ACT,
        author=DOCTOR,
        order="MedicationRequest/m1",
        task="Task/t1",
        task_version="3",
        rejection="与华法林合用，出血风险",
        reason="已减量，每日复查 INR",
    ),
    "confirm a stop": lambda: ConfirmStop(
        **ACT, author=NURSE, orders=("MedicationRequest/m1",), task="Task/t1", task_version="3"
    ),
    "skin test read": lambda: RecordSkinTest(
        **ACT,
        author=NURSE,
        test="ServiceRequest/s1",
        what=Code(text="青霉素皮试", system=NURSING_ORDER, code="SKINTEST-PEN"),
        outcome="weak",
        read_by="周护士、李护士",
        batch="20260301",
        drug=Code(text="青霉素", code="penicillin-g-inj"),
        valid_until=NOW + timedelta(days=1),
    ),
    "order set": lambda: sign(
        draft(instantiates="https://wardlight.org/fhir/PlanDefinition/OS-CAP"),
        plain_draft(OrderKind.DIET, "NPO", term=OrderTerm.LONG, instantiates="https://central/PlanDefinition/1"),
        plain_draft(OrderKind.NURSING, "NL-1", term=OrderTerm.LONG, instantiates="https://central/PlanDefinition/1"),
        draft(),
    ),
    "release a held drug": lambda: release("MedicationRequest/held"),
    "stop a medication": lambda: stop("MedicationRequest/m1"),
    "stop the others": lambda: stop("ServiceRequest/s1", "NutritionOrder/n1"),
    "stop ahead of time": lambda: stop(
        "MedicationRequest/m1", "ServiceRequest/s1", "NutritionOrder/n1", occurred_at=NOW
    ),
    "void": lambda: void("MedicationRequest/m1", "ServiceRequest/s1", "NutritionOrder/n1"),
    "entered in error": lambda: void("MedicationRequest/m1", "ServiceRequest/s1", "NutritionOrder/n1", is_error=True),
    "own supply": lambda: sign(draft(is_own_supply=True, days=3)),
    "change": lambda: sign(
        draft(),
        plain_draft(OrderKind.NURSING, "Level 2 nursing"),
        plain_draft(OrderKind.DIET, "Liquid diet"),
        endings=(
            ending("MedicationRequest/m1", replaced_by=0),
            ending("ServiceRequest/s1", how=EndingKind.STOP, replaced_by=1),
            ending("NutritionOrder/n1", how=EndingKind.STOP, replaced_by=2),
        ),
    ),
    "oral": oral,
    "oral of every kind": lambda: oral(
        at_once(group=1),
        at_once(group=1),
        plain_draft(OrderKind.LABORATORY, "2823-3", frequency="ST"),
        plain_draft(OrderKind.DIET, "NPO", frequency="ST"),
        overrides=(override(),),
        acknowledged_not_checked=True,
    ),
    "countersign": lambda: CountersignOrder(
        **ACT, author=DOCTOR, orders=("MedicationRequest/m1",), task="Task/t1", task_version="3"
    ),
    "verify": verify,
    "verify without a task": lambda: verify(task=None, task_version=None),
    "give": give,
    "read back": tell,
    "seen": lambda: tell(CriticalStep.SEEN),
    "message": lambda: tell(CriticalStep.MESSAGE, text="Line drawn again, <haemolysed>?"),
    "forwarded": lambda: tell(CriticalStep.FORWARDED, text="To Dr Wang"),
    "handle": handle,
    "handle with nothing": lambda: handle(decision="none", orders=(), text="Known, on dialysis"),
    "report by phone": report_critical,
    "report words by phone": lambda: report_critical(amount=None, value_text="G- rods 2/2", flag="AA", taken_at=NOW),
    "give without an amount": lambda: give(
        lines=(GivenLine(order="MedicationRequest/m1", what=DRUG, route=ROUTE),), slot_at=None
    ),
    "do not give": lambda: give(outcome=DoseOutcome.NOT_GIVEN, reason="refused", note="asleep"),
    "vital signs": lambda: vitals(t="36.50", s="120", p="72", d="80"),
    "one vital sign": lambda: vitals(s="120"),
    "vital signs with where, how and why not": charted,
    "note": write,
    "diagnosis": diagnose,
    "diagnosis with everything": lambda: diagnose(
        use=DiagnosisUse.DISCHARGE,
        verification=Verification.CONFIRMED,
        laterality=Laterality.LEFT,
        is_primary=True,
        rank=1,
        remark="CT",
    ),
    "pair of Chinese medicine": lambda: diagnose(what=Code(text="咳嗽病"), syndrome=Code(text="痰热壅肺证"), rank=2),
    **{
        f"revise: {change.value}": lambda change=change: revise(change, rank=2)  # type: ignore[misc]  # bound now
        for change in DiagnosisChange
    },
    "note with typed fields": operation,
    "note that quotes a row": lambda: write(sources=("Observation/o1#8480-6", "Observation/o2")),
    "note with an answered finding": lambda: operation(
        answers=(FindingAnswer(rule="C01", finding="左右矛盾", answer="appeal", reason="双侧"),)
    ),
    "correct a note": correct,
    "co-sign a note": cosign,
    "dismiss a deadline": dismiss,
    "reply to a finding": reply,
    "feedback to a finding of central": lambda: reply(
        answer=FindingAnswer(rule="AI-1", finding="侧别", answer="feedback", reason="请核对", about="Task/t1")
    ),
    "acknowledge": acknowledge,
    "alert": alert,
    "alert nobody known": lambda: alert(recipients=()),
    "acknowledge one": lambda: acknowledge(results=("Observation/o1",), comment=""),
    **CARE_COMMANDS,
    **BOARD_COMMANDS,
    "check an order with a second person": lambda: msgspec.structs.replace(verify(), second=DOCTOR),
    **ASSESSMENTS,
    **SPECIAL_COMMANDS,
    **SAFETY_COMMANDS,
    **BEDSIDE_COMMANDS,
    **STAYS,
    **TEMPORARIES,
    **DOWNTIME,
    **UNIT_COMMANDS,
    **ROOM_COMMANDS,
    **NURSING_COMMANDS,
}
