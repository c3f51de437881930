"""What is asked about orders: signed, given by word of mouth, countersigned, stopped, taken back, verified, released; what each ends."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

import msgspec

from client.commands.acts import Act
from client.records import Amount, Code, HerbLine, OrderKind, OrderTerm, Person, RequestForm


class AntimicrobialUse(msgspec.Struct, frozen=True, kw_only=True):
    """The request form of an antibacterial, in the doctor's words. `emergency_reason`: why it is ordered above his privilege, for a day."""

    purpose: str = ""
    """treatment or prophylaxis."""
    indication: str = ""
    site: str = ""
    culture: str = ""
    prior: str = ""
    emergency_reason: str = ""
    cause: str = ""
    """What the infection comes from (感染原因)."""
    chest_film: str = ""
    infection_type: str = ""
    """Which kind of infection (分型): community, hospital, ventilator, ...; as the doctor says it."""
    susceptibility: str = ""
    """What the germ answers to (药敏), or that nothing is known yet."""
    prior_course: str = ""
    """Antibacterials before this one: none, short (up to 72 h) or long (more than 72 h)."""
    expert: str = ""
    """Who of the experts for the special tier was asked, and what he advised."""
    before_operation: str = ""
    """Of prophylaxis: how long before the operation it is given."""


class Exemption(msgspec.Struct, frozen=True, kw_only=True):
    """Why a drug that requires a skin test is ordered without one (免试), and who signed that beside the prescriber, by own password."""

    reason: str
    second: Person


class Prescribed(msgspec.Struct, frozen=True, kw_only=True):
    """The form that an outpatient's drug stands on: lines of one signature with the same `form` are one. `packs` None is not known."""

    form: int
    kind: str
    packs: int | None = None
    pack: str = ""
    """What one pack is, as the formulary names it."""
    reason: str = ""
    """Why for longer than usual."""
    is_chronic_pain: bool = False
    patient_id: str = ""
    """Of a narcotic form: the patient's identity number, and who collects it for him; empty: he does himself."""
    agent_name: str = ""
    agent_id: str = ""


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
    rate: Amount | None = None
    """How fast an infusion runs, in mL/h or drops a minute; of an infusion of several lines the leading line says it."""
    is_urgent: bool = False
    """To be done before others (加急)."""
    quantity: Amount | None = None
    """How much the pharmacy hands out: of discharge medicines."""
    group: int = 0
    remark: str = ""
    is_own_supply: bool = False
    """The patient brings the drug; nothing is dispensed."""
    is_chronic_pain: bool = False
    """Of a narcotic taken home: for cancer pain, or lasting moderate to severe pain, as the doctor says it."""
    held_for: str = ""
    """The pack's id of the skin test that must be negative first: the drug is signed on hold until then. Empty: not held."""
    held_by: str = ""
    """Key of that test's order where it runs already; empty: it is an earlier line of the same session."""
    exemption: Exemption | None = None
    """Of a drug that requires a skin test and has none: by whom it was exempt from it."""
    antimicrobial: AntimicrobialUse | None = None
    prescription: Prescribed | None = None
    request: RequestForm | None = None
    """The request form it stands on; all lines of one form have one `group` and say the same."""
    herb: HerbLine | None = None
    """One herb of a prescription of Chinese medicine; all herbs of it have one `group`."""
    instantiates: str = ""
    """The canonical URL of the order set it came from; empty: typed by hand."""


_LED = (
    "route",
    "frequency",
    "times",
    "is_as_needed",
    "min_interval_h",
    "starts_at",
    "days",
    "first_day_count",
    "is_urgent",
)


def as_sent(drafts: Sequence[OrderDraft], place: int) -> OrderDraft:
    """The line as it is ordered: one of an infusion has the timing and the route of the leading line, whatever it says itself."""
    draft = drafts[place]
    lead = next(one for one in drafts if one is draft or (draft.group and one.group == draft.group))
    rate = (
        draft.rate if draft is lead else None
    )  # of the whole infusion: beside the amount of a line it would read as the line's
    return msgspec.structs.replace(draft, rate=rate, **{name: getattr(lead, name) for name in _LED})


def without_patient(draft: OrderDraft) -> OrderDraft:
    """Without what belongs to one patient and one day: the forms with their answers, the hold, the first day's count, the set."""
    return msgspec.structs.replace(
        draft,
        request=None,
        group=0 if draft.request is not None else draft.group,
        antimicrobial=None,
        prescription=None,
        held_for="",
        held_by="",
        exemption=None,
        first_day_count=None,
        is_chronic_pain=False,
        instantiates="",
    )


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
    is_outpatient: bool = False
    """Of a visit: drugs stand on forms, and no ward nurse checks them."""
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
    second: Person | None = None
    """Who checked it beside the author and proved it by his own password; needed for the classes that the site names."""


class ReleaseOrder(Act, frozen=True, kw_only=True, tag="release-order"):
    """The skin test that a drug was held for is negative: all lines of the order may be given. `versions` as in `StopOrder`."""

    orders: tuple[str, ...]
    versions: tuple[str | None, ...]


class ReviewAntimicrobial(Act, frozen=True, kw_only=True, tag="review-antimicrobial"):
    """The doctor's look at an antibacterial after 72 hours: what is decided, and why. The order itself is changed by its own act."""

    order: str
    task: str
    task_version: str | None
    decision: str
    """continue, narrow, switch-oral, stop."""
    until: datetime | None = None
    """Of continue: until when."""
    reason: str


class ReplyPharmacist(Act, frozen=True, kw_only=True, tag="reply-pharmacist"):
    """A drug order that the pharmacist rejected is kept all the same: the doctor's answer, into the pharmacist's own Task.

    `rejection` are the words that it answers, as they were on the screen.
    """

    order: str
    task: str
    task_version: str | None
    rejection: str
    reason: str


class ConfirmStop(Act, frozen=True, kw_only=True, tag="confirm-stop"):
    """A nurse has seen that a long-term order is stopped, and taken away what was made ready for it."""

    orders: tuple[str, ...]
    task: str
    task_version: str | None


class RecordSkinTest(Act, frozen=True, kw_only=True, tag="record-skin-test"):
    """A skin test was read: by whom, when, with which batch, and what it said. It releases nothing by itself."""

    test: str
    """The order of the test."""
    what: Code
    outcome: str
    """negative, weak, positive."""
    read_by: str
    """Who read it, and who read it with him, as names."""
    batch: str
    drug: Code | None = None
    """The drug it was made for, where its order names one."""
    valid_until: datetime | None = None
    started: str | None = None
    """The Procedure in which the test solution was given, where that was written down."""
    second: Person | None = None
    """Who read it beside the author and proved it by his own password; None where only a name was written down."""


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
