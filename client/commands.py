"""What a clinician asks: one immutable value per act, from which the FHIR bundle is built once; refuses to act by itself.

A command is an *intent* (about the future: an order, a stop) or a *fact* (something that happened: a dose, a temperature, a note).
Facts are never refused by recovery, only annotated; intents are checked again on fresh data. `COMMAND_NATURE` says which is which.
"""

from datetime import datetime
from enum import StrEnum

import msgspec

from client.records import (
    Amount,
    Code,
    DiagnosisChange,
    DiagnosisUse,
    DoseOutcome,
    Laterality,
    OrderKind,
    OrderTerm,
    Person,
    Verification,
)
from client.records.notes import NoteSection


class Nature(StrEnum):
    """Whether the command is about the future or about something that happened."""

    INTENT = "intent"
    FACT = "fact"
    DECISION = "decision"


class Act(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind"):
    """What every command carries. `patient` and `encounter` are keys; `occurred_at` is when it is meant to have happened."""

    id: str
    author: Person
    patient: str
    occurred_at: datetime
    encounter: str | None = None


class AntimicrobialUse(msgspec.Struct, frozen=True, kw_only=True):
    """The request form of an antibacterial, in the doctor's words. `emergency_reason`: why it is ordered above his privilege, for a day."""

    purpose: str = ""
    """treatment or prophylaxis."""
    indication: str = ""
    site: str = ""
    culture: str = ""
    prior: str = ""
    emergency_reason: str = ""


class OrderDraft(msgspec.Struct, frozen=True, kw_only=True):
    """One line as the prescriber wrote it. Lines with the same non-zero `group` number are one infusion; the first leads.

    `catalogue_id` is the pack's id (drug id, LOINC, exam or nursing code, diet code). `frequency` is the pack's frequency code.
    """

    kind: OrderKind
    term: OrderTerm
    what: Code
    catalogue_id: str
    dose: Amount | None = None
    route: Code | None = None
    frequency: str | None = None
    times: tuple[str, ...] = ()
    """Local wall times HH:MM that replace the frequency's usual ones."""
    is_as_needed: bool = False
    min_interval_h: int | None = None
    starts_at: datetime
    days: int | None = None
    first_day_count: int | None = None
    group: int = 0
    remark: str = ""
    is_own_supply: bool = False
    """The patient brings the drug; nothing is dispensed."""
    held_for: str = ""
    """The pack's id of the skin test that must be negative first: the drug is signed on hold until then. Empty: not held."""
    held_by: str = ""
    """Key of that test's order where it runs already; empty: it is an earlier line of the same session."""
    antimicrobial: AntimicrobialUse | None = None


class Override(msgspec.Struct, frozen=True, kw_only=True):
    """Why a finding was overridden: kept with the order as DetectedIssue.mitigation."""

    rule_id: str
    severity: str
    """high, moderate or low."""
    finding: str
    """The finding's words as the prescriber saw them."""
    reason: str
    draft_index: int
    source: str
    pack_version: str


class EndingKind(StrEnum):
    """How an order ends by a person's act: halted, taken back before anything was done, or never meant for this patient."""

    STOP = "stop"
    VOID = "void"
    ERROR = "error"


class Ending(msgspec.Struct, frozen=True, kw_only=True):
    """All lines of one order that end together. `versions` are those the author saw, None for pending ones.

    A stop whose `at` lies ahead leaves the order active until then. `replaced_by` is the place of the draft that takes its place.
    """

    orders: tuple[str, ...]
    versions: tuple[str | None, ...]
    how: EndingKind
    at: datetime
    reason: str
    replaced_by: int | None = None


class SignOrders(Act, frozen=True, kw_only=True, tag="sign-orders"):
    """A session of new orders, signed as one; `endings` are orders that end by the same signature (changed, or stopped after a review)."""

    drafts: tuple[OrderDraft, ...]
    overrides: tuple[Override, ...] = ()
    acknowledged_not_checked: bool = False
    endings: tuple[Ending, ...] = ()
    kept: tuple[str, ...] | None = None
    """Of a review of the long-term orders: every line that goes on. None: nothing was reviewed."""


class OralOrder(Act, frozen=True, kw_only=True, tag="oral-order"):
    """Orders to be carried out at once that a doctor gave by word of mouth, written down by the nurse who read them back to him."""

    drafts: tuple[OrderDraft, ...]
    given_by: Person
    is_read_back: bool
    overrides: tuple[Override, ...] = ()
    acknowledged_not_checked: bool = False


class CountersignOrder(Act, frozen=True, kw_only=True, tag="countersign-order"):
    """The doctor who gave an order by word of mouth signs it."""

    orders: tuple[str, ...]
    task: str
    task_version: str | None


class StopOrder(Act, frozen=True, kw_only=True, tag="stop-order"):
    """Stop all lines of one order (a group stops as one). `versions` are the versions the author saw, None for pending ones.

    With `stop_at` after `occurred_at` the order stays active until then. A time that has passed is taken only if `was_already_halted`:
    nothing of it was carried out any more since then.
    """

    orders: tuple[str, ...]
    versions: tuple[str | None, ...]
    stop_at: datetime
    reason: str
    was_already_halted: bool = False


class VoidOrder(Act, frozen=True, kw_only=True, tag="void-order"):
    """Take back all lines of an order that nobody has begun. `is_error`: it was never meant for this patient."""

    orders: tuple[str, ...]
    versions: tuple[str | None, ...]
    reason: str
    is_error: bool = False


class VerifyOrder(Act, frozen=True, kw_only=True, tag="verify-order"):
    """The nurse's check of one order group. `task` is None where central never had one (a foreign order)."""

    orders: tuple[str, ...]
    order_versions: tuple[str | None, ...]
    task: str | None
    task_version: str | None


class ReleaseOrder(Act, frozen=True, kw_only=True, tag="release-order"):
    """The skin test that a drug was held for is negative: all lines of the order may be given. `versions` as in `StopOrder`."""

    orders: tuple[str, ...]
    versions: tuple[str | None, ...]


class GivenLine(msgspec.Struct, frozen=True, kw_only=True):
    """One line of a dose: the order's key and what was really given."""

    order: str
    what: Code
    amount: Amount | None = None
    route: Code | None = None


class AdministerDose(Act, frozen=True, kw_only=True, tag="administer-dose"):
    """A dose given, or not given with its reason. `slot_at` is the planned time; None for an unplanned (as needed) one.

    `despite`: what was said against it and answered by who gave it: order-over, order-disputed, more-than-ordered.
    """

    lines: tuple[GivenLine, ...]
    slot_at: datetime | None
    outcome: DoseOutcome
    reason: str | None = None
    note: str = ""
    despite: tuple[str, ...] = ()


class VitalEntry(msgspec.Struct, frozen=True, kw_only=True):
    """One measured value; `loinc` from the pack's vitals table, amount in its UCUM unit."""

    loinc: str
    amount: Amount


class RecordVitals(Act, frozen=True, kw_only=True, tag="record-vitals"):
    """Values taken together at the bedside; systolic and diastolic become one panel. `consciousness` is one of A C V P U (NEWS2)."""

    values: tuple[VitalEntry, ...]
    consciousness: str | None = None


class FindingAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """What the author answers to a finding about a note: `fixed` or `appeal`, an appeal with its reason."""

    rule: str
    finding: str
    answer: str
    reason: str = ""


class WriteNote(Act, frozen=True, kw_only=True, tag="write-note"):
    """A signed note. `note_kind` is a LOINC document code (11506-3 progress note), with the template's code where it has one.

    `text` is the whole as typed; `sections` are the fields read from it, `sources` the rows a note without sections quotes. A
    correction names the note it `replaces`, the version its author saw, and why. `answers`: findings that were answered before signing.
    """

    note_kind: Code
    title: str
    text: str
    sections: tuple[NoteSection, ...] = ()
    sources: tuple[str, ...] = ()
    replaces: str | None = None
    replaces_version: str | None = None
    reason: str = ""
    answers: tuple[FindingAnswer, ...] = ()


class CosignNote(Act, frozen=True, kw_only=True, tag="cosign-note"):
    """A senior's signature under somebody else's note, as it stood in `version`."""

    note: str
    version: str | None


class DismissDeadline(Act, frozen=True, kw_only=True, tag="dismiss-deadline"):
    """A document that a time rule asks for is not going to be written, and why."""

    rule: str
    document: str
    due_at: datetime
    reason: str


class ReplyToFinding(Act, frozen=True, kw_only=True, tag="reply-finding"):
    """An answer to a finding about a note that exists."""

    note: str
    answer: FindingAnswer


class RecordDiagnosis(Act, frozen=True, kw_only=True, tag="record-diagnosis"):
    """A diagnosis as its author made it: a fact about what was judged. `what` carries ICD-10 and ICD-11 where they are known.

    With a `syndrome` it is a pair of Chinese medicine: `what` is the disease; both carry the same use, rank and verification.
    """

    what: Code
    use: DiagnosisUse
    verification: Verification
    """provisional or confirmed"""
    laterality: Laterality | None = None
    is_primary: bool = False
    rank: int | None = None
    syndrome: Code | None = None
    remark: str = ""


class ReviseDiagnosis(Act, frozen=True, kw_only=True, tag="revise-diagnosis"):
    """One change of a diagnosis (a pair changes as one). `versions` are those the author saw, None for pending ones."""

    diagnoses: tuple[str, ...]
    versions: tuple[str | None, ...]
    change: DiagnosisChange
    reason: str
    rank: int | None = None


class AcknowledgeResult(Act, frozen=True, kw_only=True, tag="acknowledge-result"):
    """I have read these results; `action` is one of no-action, repeat, order, inform."""

    results: tuple[str, ...]
    action: str
    comment: str = ""


class CriticalStep(StrEnum):
    """What is told about a critical value before it is handled."""

    SEEN = "seen"
    READ_BACK = "read-back"
    MESSAGE = "message"
    FORWARDED = "forwarded"


class TellCritical(Act, frozen=True, kw_only=True, tag="tell-critical"):
    """One step of the loop of a critical value, told by this department. `encounter` is the stay it was seen in.

    A read-back carries the value as it was said again, who called, and by which two identifiers the patient was named.
    """

    result: str
    what: Code
    step: CriticalStep
    text: str = ""
    caller: str = ""
    read_back: Amount | None = None
    read_back_text: str = ""
    identified_by: tuple[str, ...] = ()


class HandleCritical(Act, frozen=True, kw_only=True, tag="handle-critical"):
    """A doctor closes the loop: `decision` is `orders` (which, as far as they are named) or `none`, which needs its reason in `text`."""

    result: str
    what: Code
    decision: str
    orders: tuple[str, ...] = ()
    text: str = ""


class ReportCritical(Act, frozen=True, kw_only=True, tag="report-critical"):
    """A critical value said on the telephone and read back, entered by hand. `flag`: HH, LL or AA; `taken_at`: the specimen's, if said."""

    what: Code
    amount: Amount | None = None
    value_text: str = ""
    flag: str = "AA"
    taken_at: datetime | None = None
    caller: str
    identified_by: tuple[str, ...]


class AlertPrescriber(Act, frozen=True, kw_only=True, tag="alert-prescriber"):
    """A dose was given after its order had been stopped: whoever ordered it is told. Made by the station in the name of who gave it.

    `doses` are the administrations' keys, `orders` the stopped orders' and `what` their names, place by place.
    """

    doses: tuple[str, ...]
    orders: tuple[str, ...]
    what: tuple[Code, ...]
    recipients: tuple[str, ...] = ()
    """Who ordered it, as far as central says."""


class AddTag(Act, frozen=True, kw_only=True, tag="add-tag"):
    """A tag (Flag) put on a patient, with why. `category` is one of our tag kinds: risk, isolation, care, personal."""

    name: Code
    category: str
    reason: str


class RemoveTag(Act, frozen=True, kw_only=True, tag="remove-tag"):
    """A tag taken off again, with why; the Flag stays, inactive. `flag_version` is the version the author saw, None for a pending one."""

    flag: str
    flag_version: str | None
    reason: str


class CommentTeam(Act, frozen=True, kw_only=True, tag="comment-team"):
    """A remark to the team. It is not part of the record, and says so wherever it is shown."""

    text: str


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
    | DecideConflict
)

COMMAND_NATURE: dict[type, Nature] = {
    SignOrders: Nature.INTENT,
    OralOrder: Nature.INTENT,
    CountersignOrder: Nature.INTENT,
    StopOrder: Nature.INTENT,
    VoidOrder: Nature.INTENT,
    ReleaseOrder: Nature.INTENT,
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
    DecideConflict: Nature.DECISION,
}


def endings_of(command: Act) -> tuple[Ending, ...]:
    """The orders that this command ends, group by group; none for a command that ends nothing."""
    match command:
        case StopOrder(orders=orders, versions=versions, stop_at=at, reason=reason):
            return (Ending(orders=orders, versions=versions, how=EndingKind.STOP, at=at, reason=reason),)
        case VoidOrder(orders=orders, versions=versions, reason=reason):
            how = EndingKind.ERROR if command.is_error else EndingKind.VOID
            return (Ending(orders=orders, versions=versions, how=how, at=command.occurred_at, reason=reason),)
        case SignOrders(endings=endings):
            return endings
    return ()


def ended_by(command: Act) -> tuple[str, ...]:
    """The keys of every line that this command ends."""
    return tuple(key for ending in endings_of(command) for key in ending.orders)


def taken_back(command: Act) -> tuple[str, ...]:
    """The lines that this command takes back as if they had never been in force: of none of them may a dose have been begun."""
    return tuple(key for one in endings_of(command) if one.how is not EndingKind.STOP for key in one.orders)


def ended_at_once(command: Act) -> frozenset[str]:
    """The lines that are over with the signature: what is ordered beside them is not ordered twice."""
    return frozenset(
        key
        for ending in endings_of(command)
        if ending.how is not EndingKind.STOP or ending.at <= command.occurred_at
        for key in ending.orders
    )


def encode(command: Command) -> bytes:
    return msgspec.json.encode(command)


def decode(raw: bytes) -> Command:
    """Read a stored command; raises msgspec.ValidationError on anything else."""
    command: Command = msgspec.json.decode(raw, type=Command)
    return command


def kind_of(command: Command) -> str:
    """The command's kind as stored and counted: `sign-orders`, `record-vitals`, ..."""
    return str(type(command).__struct_config__.tag)
