"""What a clinician asks: one immutable value per act, from which the FHIR bundle is built once; refuses to act by itself.

A command is an *intent* (about the future: an order, a stop) or a *fact* (something that happened: a dose, a temperature, a note).
Facts are never refused by recovery, only annotated; intents are checked again on fresh data. `COMMAND_NATURE` says which is which.
"""

from datetime import datetime
from enum import StrEnum

import msgspec

from client.records import Amount, Code, DoseOutcome, OrderKind, OrderTerm, Person


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


class SignOrders(Act, frozen=True, kw_only=True, tag="sign-orders"):
    """A session of new orders, signed as one."""

    drafts: tuple[OrderDraft, ...]
    overrides: tuple[Override, ...] = ()
    acknowledged_not_checked: bool = False


class StopOrder(Act, frozen=True, kw_only=True, tag="stop-order"):
    """Stop all lines of one order (a group stops as one). `versions` are the versions the author saw, None for pending ones."""

    orders: tuple[str, ...]
    versions: tuple[str | None, ...]
    stop_at: datetime
    reason: str


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


class WriteNote(Act, frozen=True, kw_only=True, tag="write-note"):
    """A signed plain-text note. `note_kind` is a LOINC document code (11506-3 progress note)."""

    note_kind: Code
    title: str
    text: str


class AcknowledgeResult(Act, frozen=True, kw_only=True, tag="acknowledge-result"):
    """I have read these results; `action` is one of no-action, repeat, order, inform."""

    results: tuple[str, ...]
    action: str
    comment: str = ""


class AlertPrescriber(Act, frozen=True, kw_only=True, tag="alert-prescriber"):
    """A dose was given after its order had been stopped: whoever ordered it is told. Made by the station in the name of who gave it.

    `doses` are the administrations' keys, `orders` the stopped orders' and `what` their names, place by place.
    """

    doses: tuple[str, ...]
    orders: tuple[str, ...]
    what: tuple[Code, ...]
    recipients: tuple[str, ...] = ()
    """Who ordered it, as far as central says."""


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
    | StopOrder
    | ReleaseOrder
    | VerifyOrder
    | AdministerDose
    | RecordVitals
    | WriteNote
    | AcknowledgeResult
    | AlertPrescriber
    | DecideConflict
)

COMMAND_NATURE: dict[type, Nature] = {
    SignOrders: Nature.INTENT,
    StopOrder: Nature.INTENT,
    ReleaseOrder: Nature.INTENT,
    VerifyOrder: Nature.INTENT,
    AdministerDose: Nature.FACT,
    RecordVitals: Nature.FACT,
    WriteNote: Nature.FACT,
    AcknowledgeResult: Nature.FACT,
    AlertPrescriber: Nature.FACT,
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
