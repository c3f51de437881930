"""What becomes of a command when central's present state is known: the conflict table of docs/emergency-protocol.md as pure functions.

Facts (a dose, a value, a note) are never refused, only annotated, except where two people charted the same planned dose: then both are
kept until a person says which is real, and where a note replaces a version that is another by now. Intents (an order, a stop, a check)
are judged again on fresh data. Nothing is merged here, nothing is dropped here; a conflict waits for a person. Refuses to read the
store: the fresh facts are handed in.
"""

from collections.abc import Sequence
from dataclasses import replace

from client.commands import (
    AcknowledgeResult,
    AddTag,
    AdministerDose,
    AlertPrescriber,
    AnswerQuery,
    AnswerWarning,
    CareAct,
    CheckItem,
    Command,
    CommentTeam,
    ConfirmStop,
    CosignNote,
    CountersignOrder,
    DecideAllergy,
    DecideConflict,
    DismissDeadline,
    EndTransfusion,
    EnterPathway,
    HandleCritical,
    IssueCertificate,
    NoteDowntime,
    OnStay,
    OralOrder,
    ReactTransfusion,
    RecordAssessment,
    RecordDiagnosis,
    RecordSkinTest,
    RecordVitals,
    ReleaseOrder,
    RemoveTag,
    ReplyPharmacist,
    ReplyToFinding,
    ReportCritical,
    RequestConsult,
    ReviewAntimicrobial,
    ReviseDiagnosis,
    SignOrders,
    StepInfusion,
    StepRoom,
    StepUnit,
    StepVisit,
    StopOrder,
    TellCritical,
    VerifyOrder,
    VoidCertificate,
    VoidOrder,
    WriteNote,
    ended_by,
    taken_back,
)
from offline.sync import moving
from offline.sync.central_now import DiagnosisNow as DiagnosisNow
from offline.sync.central_now import DoseNow as DoseNow
from offline.sync.central_now import FindingNow as FindingNow
from offline.sync.central_now import Fresh as Fresh
from offline.sync.central_now import OrderNow as OrderNow
from offline.sync.judging import APART, OTHER_DOSE, judge_apart, on_row, other_dose, remove_tag
from offline.sync.judging import LEFT_OUT as LEFT_OUT
from offline.sync.judging import OVER as OVER
from offline.sync.judging import STAY_OVER as STAY_OVER
from offline.sync.judging import changed as _changed
from offline.sync.judging import first as _first
from offline.sync.judging import on_note as _on_note
from offline.sync.judging import was_over as _was_over
from offline.sync.verdicts import Conflict as Conflict
from offline.sync.verdicts import ConflictKind as ConflictKind
from offline.sync.verdicts import Moot as Moot
from offline.sync.verdicts import Proceed as Proceed
from offline.sync.verdicts import Verdict as Verdict

UNREVIEWED = "unreviewed"
"""In place of a rule: orders that the review of the long-term orders did not see."""
_PHARMACIST_SAID_YES = frozenset({"accepted"})
"""`completed` may be a no (its business status says which): there the change of the Task comes to a person."""
TASK_OVER = frozenset({"completed", "cancelled", "rejected", "failed", "entered-in-error"})
NEWER, ONTO = "newer-assessment", "handled-meanwhile"
"""Annotation: somebody else assessed by the same form for a later time."""


def decide(command: Command, fresh: Fresh, settled: Sequence[Conflict] = ()) -> Verdict:
    """The verdict. `settled` are conflicts in which a person already decided to keep ours; one with anything new in it is a new one."""
    if isinstance(command, NoteDowntime) and fresh.is_so:
        return Moot(reason="already-so")
    if (doubtful := _alike(fresh, settled)) is not None:
        return doubtful
    if isinstance(command, APART):
        verdict = judge_apart(command, fresh, settled)
    else:
        verdict = _move(command, fresh, settled) if isinstance(command, OnStay) else _decide(command, fresh, settled)
    if isinstance(verdict, Proceed) and fresh.merged_into is not None:
        words = (*verdict.annotations, "patient-merged")
        return replace(verdict, annotations=words, retarget=fresh.merged_into)
    return verdict


def _alike(fresh: Fresh, settled: Sequence[Conflict]) -> Conflict | None:
    """One line of one sheet entered twice is one fact; of two that are only near a person says whether they are one or two."""
    same, near = (tuple(key for key in keys if key not in _charted(fresh)) for keys in (fresh.same_line, fresh.near))
    found = ((ConflictKind.DOUBLE_CHARTING, same), (ConflictKind.SAME_PLACE, near))
    return _first([Conflict(kind=kind, keys=keys) for kind, keys in found if keys], settled)


def _charted(fresh: Fresh) -> frozenset[str]:
    """What is asked as the same planned time, the same place, the same thing done once."""
    return frozenset(dose.key for dose in fresh.doses)


def _decide(command: Command, fresh: Fresh, settled: Sequence[Conflict]) -> Verdict:
    match command:
        case CountersignOrder():
            return _countersign(command, fresh, settled)
        case ReviewAntimicrobial():
            return _countersign(command, fresh, settled, done="already-reviewed")
        case ConfirmStop():
            return _countersign(command, fresh, settled, done="already-confirmed")
        case ReplyPharmacist():
            return _countersign(command, fresh, settled, done="already-accepted", over=_PHARMACIST_SAID_YES)
        case SignOrders() | OralOrder():
            return _sign(command, fresh, settled)
        case StopOrder() | VoidOrder():
            return _stop(command, fresh, settled)
        case ReleaseOrder():
            return _release(command, fresh, settled)
        case VerifyOrder():
            return _verify(command, fresh, settled)
        case AdministerDose():
            return _administer(command, fresh, settled)
        case RecordSkinTest():
            return _first(_charted_twice(fresh), settled) or Proceed()
        case StepUnit() | StepInfusion():
            return _step(command, fresh, settled)
        case RequestConsult() | EnterPathway():
            return _first([*_over_or_dead(fresh), *_same_plan(fresh)], settled) or Proceed()
        case RecordAssessment():
            return _assess(command, fresh, settled)
        case AnswerWarning(task=task):
            return _answer_warning(task, fresh, settled)
        case DecideAllergy():
            return _judge(command, fresh, settled)
        case CheckItem() | AnswerQuery() | StepRoom():
            return _first([*_judged_otherwise(fresh), *_read_otherwise(command, fresh)], settled) or Proceed()
        case CosignNote() | CareAct():
            return _on_note(fresh, settled) or Proceed()
        case WriteNote():
            changed = _on_note(fresh, settled) if command.replaces else None
            return changed or Proceed(annotations=("another-note",) if fresh.other_notes else ())
        case RecordDiagnosis():
            return Proceed(annotations=("same-diagnosis",) if fresh.same_diagnoses else ())
        case ReviseDiagnosis():
            return _revise(command, fresh, settled)
        case RemoveTag():
            return remove_tag(command, fresh, settled)
        case (
            RecordVitals()
            | AcknowledgeResult()
            | AlertPrescriber()
            | AddTag()
            | CommentTeam()
            | DecideConflict()
            | DismissDeadline()
            | ReplyToFinding()
        ):
            return Proceed()
        case StepVisit() | VoidCertificate():
            return on_row(command, fresh, settled)
        case TellCritical() | HandleCritical() | ReportCritical() | IssueCertificate():
            return Proceed()


def _move(command: OnStay, fresh: Fresh, settled: Sequence[Conflict]) -> Verdict:
    """That a bed is not clean does not move him out of it: it goes, and what stands against it is told until somebody looks."""
    words = ("bed-not-ready",) if fresh.is_unready else ()
    against = _first(moving.against(command, fresh), settled)
    return Moot(reason="already-so") if fresh.is_so else against or Proceed(annotations=words)


def _sign(command: SignOrders | OralOrder, fresh: Fresh, settled: Sequence[Conflict]) -> Verdict:
    ended = _ending(command, fresh) if ended_by(command) else []
    # Keeping ours over a change builds it again: whatever else speaks against it is asked before.
    changed = [one for one in ended if one.kind is ConflictKind.CHANGED]
    found = [one for one in ended if one.kind is not ConflictKind.CHANGED]
    found += _over_or_dead(fresh)
    if fresh.ward_then is not None and fresh.ward_now is not None and fresh.ward_now != fresh.ward_then:
        found.append(Conflict(kind=ConflictKind.MOVED, keys=(fresh.ward_now,)))
    unreviewed = [finding for finding in fresh.findings if finding.rule_id == UNREVIEWED]
    duplicates = [finding for finding in fresh.findings if finding.is_duplicate]
    others = [finding for finding in fresh.findings if not finding.is_duplicate and finding not in unreviewed]
    by_kind = (
        (ConflictKind.UNREVIEWED, unreviewed),
        (ConflictKind.DUPLICATE, duplicates),
        (ConflictKind.SAFETY, others),
    )
    for kind, findings in by_kind:
        if findings:
            keys = tuple(dict.fromkeys(key for finding in findings for key in finding.implicated))
            found.append(Conflict(kind=kind, keys=keys, facts=_rules(findings), final=_final(findings)))
    return _first([*found, *changed], settled) or Proceed()


def _rules(findings: Sequence[FindingNow]) -> tuple[str, ...]:
    return tuple(one.rule_id for one in findings)


def _final(findings: Sequence[FindingNow]) -> tuple[str, ...]:
    return tuple(one.rule_id for one in findings if not one.may_override)


def _over_or_dead(fresh: Fresh) -> list[Conflict]:
    """For whom nothing new is asked without a person's word."""
    found = [Conflict(kind=ConflictKind.DECEASED)] if fresh.is_deceased else []
    if fresh.stay_status in STAY_OVER:
        found.append(Conflict(kind=ConflictKind.STAY_ENDED, facts=(fresh.stay_status or "",)))
    return found


def _same_plan(fresh: Fresh) -> list[Conflict]:
    """A pathway that somebody else put the patient on meanwhile."""
    return [Conflict(kind=ConflictKind.DUPLICATE, keys=fresh.plans)] if fresh.plans else []


def _answer_warning(task: str, fresh: Fresh, settled: Sequence[Conflict]) -> Verdict:
    """What a doctor found goes where another answered, too; an open Task that asks something else by now waits for a person."""
    status, _ = fresh.tasks.get(task, ("", None))
    if task in fresh.gone or status in TASK_OVER:
        return Proceed(annotations=(LEFT_OUT,), without=(task,))
    changed = _on_note(fresh, settled)
    return Proceed(annotations=(ONTO,), onto=fresh.onto) if changed and fresh.onto else changed or Proceed()


def goes_without(command: Command, key: str) -> bool:
    """Whether the ending of this row may be left out of it."""
    if isinstance(command, ReactTransfusion | EndTransfusion):
        return key == command.transfusion
    if isinstance(command, StepInfusion):
        return key in command.changed()
    if not isinstance(command, RecordAssessment):
        return False
    return key in {one.key for one in command.ends} and key not in {one.key for one in command.replaced}


def _assess(command: RecordAssessment, fresh: Fresh, settled: Sequence[Conflict]) -> Verdict:
    """A fact: it goes whatever others found, and leaves what they changed or removed as it is. A correction is of what was seen."""
    ended = {one.key for one in command.ends} - {one.key for one in command.replaced}
    without = tuple(sorted(ended & {*fresh.gone, *_changed(fresh.bases, fresh.notes)}))
    bases = {key: base for key, base in fresh.bases.items() if key not in without}
    corrected = replace(fresh, gone=fresh.gone - ended, bases=bases)
    words = [NEWER] if fresh.newer else []
    words += [LEFT_OUT] if without else []
    return _on_note(corrected, settled) or Proceed(annotations=tuple(words), without=without)


def _stop(command: StopOrder | VoidOrder, fresh: Fresh, settled: Sequence[Conflict]) -> Verdict:
    gone = tuple(key for key in command.orders if key in fresh.gone)
    if gone:
        return Conflict(kind=ConflictKind.GONE, keys=gone)
    known = [fresh.orders[key] for key in command.orders if key in fresh.orders]
    if known and len(known) == len(command.orders) and all(order.status in OVER for order in known):
        return Moot(reason="already-over")
    return _first(_ending(command, fresh), settled) or Proceed()


def _ending(command: StopOrder | VoidOrder | SignOrders | OralOrder, fresh: Fresh) -> list[Conflict]:
    """What central holds against ending these orders: taken away, begun (where that matters), or changed since the author saw them."""
    ended = ended_by(command)
    gone = tuple(key for key in ended if key in fresh.gone)
    begun = begun_meanwhile(command, fresh)
    changed = tuple(_changed(fresh.bases, {key: order.version for key, order in fresh.orders.items()}))
    found = [
        Conflict(kind=kind, keys=keys)
        for kind, keys in ((ConflictKind.GONE, gone), (ConflictKind.CHANGED, changed))
        if keys
    ]
    return found if begun is None else [begun, *found]


def begun_meanwhile(command: Command, fresh: Fresh) -> Conflict | None:
    """A dose of what the command takes back: asked once more after central took it, because both may come at the same moment."""
    back = frozenset(taken_back(command))
    keys = dict.fromkeys(key for dose in fresh.doses if dose.order in back for key in (dose.order, dose.key))
    return Conflict(kind=ConflictKind.BEGUN, keys=tuple(keys)) if keys else None


def _revise(command: ReviseDiagnosis, fresh: Fresh, settled: Sequence[Conflict]) -> Verdict:
    gone = tuple(key for key in command.diagnoses if key in fresh.gone)
    if gone:
        return Conflict(kind=ConflictKind.GONE, keys=gone)
    known = [fresh.diagnoses[key] for key in command.diagnoses if key in fresh.diagnoses]
    if known and len(known) == len(command.diagnoses) and all(one.is_so for one in known):
        return Moot(reason="already-so")
    changed = tuple(_changed(fresh.bases, {key: one.version for key, one in fresh.diagnoses.items()}))
    return _first([Conflict(kind=ConflictKind.CHANGED, keys=changed)] if changed else [], settled) or Proceed()


def _release(command: ReleaseOrder, fresh: Fresh, settled: Sequence[Conflict]) -> Verdict:
    """What was taken away or changed meanwhile is not released, nor what a positive test that came meanwhile stands against."""
    found: list[Conflict] = []
    if gone := tuple(key for key in command.orders if key in fresh.gone):
        found.append(Conflict(kind=ConflictKind.GONE, keys=gone))
    if fresh.findings:
        against = fresh.findings
        found.append(Conflict(kind=ConflictKind.SAFETY, facts=_rules(against), final=_final(against)))
    if changed := tuple(_changed(fresh.bases, {key: order.version for key, order in fresh.orders.items()})):
        found.append(Conflict(kind=ConflictKind.CHANGED, keys=changed))
    return _first(found, settled) or Proceed()


def _read_otherwise(command: Command, fresh: Fresh) -> list[Conflict]:
    """Words about an order that reads otherwise by now would open the way to another order; about one that is over they only tell."""
    live = {key: one.version for key, one in fresh.orders.items() if one.status not in OVER}
    seen = dict(zip(command.orders, command.order_versions, strict=False)) if isinstance(command, AnswerQuery) else {}
    return [Conflict(kind=ConflictKind.CHANGED, keys=tuple(keys))] if (keys := _changed(seen, live)) else []


def _verify(command: VerifyOrder, fresh: Fresh, settled: Sequence[Conflict]) -> Verdict:
    if command.task is not None and fresh.tasks.get(command.task, ("", None))[0] == "completed":
        return Moot(reason="already-verified")
    over = tuple(key for key in command.orders if key in fresh.orders and fresh.orders[key].status in OVER)
    if rejected := tuple(key for one in fresh.findings for key in one.implicated):
        # Whatever a person said before: only a doctor's answer opens the way, and with that there is no finding.
        return Conflict(kind=ConflictKind.PHARM_REJECTED, keys=rejected)
    found = [Conflict(kind=ConflictKind.STOPPED_MEANWHILE, keys=over)] if over else []
    versions = {key: version for key, (_, version) in fresh.tasks.items()}
    vouched = dict(zip(command.orders, command.order_versions, strict=False))
    orders = {key: order.version for key, order in fresh.orders.items()}
    if changed := (*_changed(fresh.bases, versions), *_changed(vouched, orders)):
        found.append(Conflict(kind=ConflictKind.CHANGED, keys=changed))
    return _first(found, settled) or Proceed()


def _countersign(
    command: CountersignOrder | ReviewAntimicrobial | ReplyPharmacist | ConfirmStop,
    fresh: Fresh,
    settled: Sequence[Conflict],
    done: str = "already-countersigned",
    over: frozenset[str] = frozenset({"completed"}),
) -> Verdict:
    """A signature, a decision stands whatever became of the order: it says who ordered it, who looked at it."""
    if fresh.tasks.get(command.task, ("", None))[0] in over:
        return Moot(reason=done)
    changed = tuple(_changed(fresh.bases, {key: version for key, (_, version) in fresh.tasks.items()}))
    return _first([Conflict(kind=ConflictKind.CHANGED, keys=changed)] if changed else [], settled) or Proceed()


def _judge(command: DecideAllergy, fresh: Fresh, settled: Sequence[Conflict]) -> Verdict:
    """The same judgement is made once; of two different ones a person says which stands."""
    if any(is_one is command.is_confirmed for is_one in fresh.judged.values()):
        return Moot(reason="already-so")
    return _first(_judged_otherwise(fresh), settled) or Proceed()


def _judged_otherwise(fresh: Fresh) -> list[Conflict]:
    """The opposite was said, or somebody else sits on the same seat: both were done, and a person says what stands."""
    said = ((ConflictKind.JUDGED_OTHERWISE, tuple(fresh.judged)), (ConflictKind.SEAT_TAKEN, fresh.seated))
    return [Conflict(kind=kind, keys=keys) for kind, keys in said if keys]


def _administer(command: AdministerDose, fresh: Fresh, settled: Sequence[Conflict]) -> Verdict:
    kind = ConflictKind.SAME_PLACE if command.slot_at is None else ConflictKind.DOUBLE_CHARTING
    double = Conflict(kind=kind, keys=tuple(dose.key for dose in fresh.doses))
    if fresh.doses and not double.is_in(settled):
        return double
    late = tuple(line.order for line in command.lines if _was_over(fresh.orders.get(line.order), command.occurred_at))
    other = tuple(key for key in other_dose(command, fresh) if key not in late)
    said = (("given-after-stop", late), (OTHER_DOSE, other), ("given-despite-skin-test", fresh.findings))
    return Proceed(annotations=tuple(word for word, is_so in said if is_so), alerts=(*late, *other))


def _charted_twice(fresh: Fresh) -> list[Conflict]:
    keys = tuple(one.key for one in fresh.doses)
    return [Conflict(kind=ConflictKind.DOUBLE_CHARTING, keys=keys)] if keys else []


def _step(command: StepUnit | StepInfusion, fresh: Fresh, settled: Sequence[Conflict]) -> Verdict:
    """A fact, whatever became of its order; where two said otherwise of one unit, or of one end, a person says which is real."""
    if double := _first(_charted_twice(fresh), settled):
        return double
    if isinstance(command, StepInfusion):  # an administration that somebody else moved on meanwhile stays as it is
        without = tuple(sorted(set(command.changed()) & {*fresh.gone, *_changed(fresh.bases, fresh.notes)}))
        return Proceed(annotations=(LEFT_OUT,) if without else (), without=without)
    late = any(_was_over(fresh.orders.get(key), command.occurred_at) for key in command.orders)
    return Proceed(annotations=("step-after-stop",) if late and command.is_done else ())
