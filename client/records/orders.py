"""Orders and what was done about them; refuses to decide whether an order may be carried out."""

from datetime import datetime
from decimal import Decimal
from enum import StrEnum

import msgspec

from client.records.basic import Amount, Code, Person
from client.records.bedside import BedsideCheck, UsedAmpoules
from client.records.requests import HerbLine, RequestForm


class OrderKind(StrEnum):
    """What is ordered; decides the FHIR resource type (docs/fhir-mapping.md)."""

    MEDICATION = "medication"
    LABORATORY = "laboratory"
    IMAGING = "imaging"
    NURSING = "nursing"
    DIET = "diet"
    OTHER = "other"


class OrderTerm(StrEnum):
    """Long-term runs until stopped; once is for one time; discharge is taken home; unknown is what a foreign server did not say."""

    LONG = "long-term"
    ONCE = "temporary"
    DISCHARGE = "discharge"
    UNKNOWN = "unknown"


class OrderStatus(StrEnum):
    """One word over the statuses of MedicationRequest, ServiceRequest and NutritionOrder (revoked reads as stopped)."""

    DRAFT = "draft"
    ACTIVE = "active"
    ON_HOLD = "on-hold"
    STOPPED = "stopped"
    CANCELLED = "cancelled"
    COMPLETED = "completed"
    ENTERED_IN_ERROR = "entered-in-error"
    UNKNOWN = "unknown"


NOT_IN_FORCE = frozenset(
    {
        OrderStatus.STOPPED,
        OrderStatus.CANCELLED,
        OrderStatus.COMPLETED,
        OrderStatus.ENTERED_IN_ERROR,
        OrderStatus.DRAFT,
    }
)
"""Over, or not yet signed: nothing is carried out under it."""


class AntimicrobialForm(msgspec.Struct, frozen=True, kw_only=True):
    """The request form that was filled in for an antibacterial, as it was written; an emergency's reason is not of it."""

    purpose: str = ""
    indication: str = ""
    site: str = ""
    culture: str = ""
    prior: str = ""
    cause: str = ""
    chest_film: str = ""
    infection_type: str = ""
    susceptibility: str = ""
    prior_course: str = ""
    expert: str = ""
    before_operation: str = ""


class SkinExemption(msgspec.Struct, frozen=True, kw_only=True):
    """A drug that requires a skin test was ordered without one: why, and who signed it beside the prescriber."""

    reason: str
    second: str


class PrescriptionForm(msgspec.Struct, frozen=True, kw_only=True):
    """The form of an outpatient's drug: its number, its kind, why longer, and what is dispensed."""

    number: str
    kind: str
    reason: str = ""
    packs: int | None = None
    pack: str = ""
    days: int | None = None
    is_chronic_pain: bool = False
    patient_id: str = ""
    """Of a narcotic form; "" where it names none, as for the agent's."""
    agent_name: str = ""
    agent_id: str = ""


class Order(msgspec.Struct, frozen=True, kw_only=True):
    """One line of an order sheet. Lines with the same `group` are one infusion: they sign, stop and are given as one."""

    key: str
    kind: OrderKind
    term: OrderTerm
    status: OrderStatus
    what: Code
    dose: Amount | None = None
    dose_text: str | None = None
    """The dose as central wrote it, when it is not one amount."""
    route: Code | None = None
    frequency: Code | None = None
    timing: bytes | None = None
    """FHIR Timing as JSON, for the schedule; None when central gave none."""
    is_as_needed: bool = False
    min_interval_h: Decimal | None = None
    """Of an as-needed order: the hours that must lie between two doses; None when it does not say."""
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    days: int | None = None
    rate: Amount | None = None
    """How fast an infusion runs."""
    is_urgent: bool = False
    quantity: Amount | None = None
    """How much is dispensed, where it says so."""
    group: str | None = None
    line: int = 0
    remark: str = ""
    patient: str = ""
    encounter: str | None = None
    author: str | None = None
    authored_at: datetime | None = None
    stop_at: datetime | None = None
    """When a person's act ends it (stop, void, entry in error); of an active order that lies ahead, or did."""
    stopped_by: str | None = None
    stop_reason: str | None = None
    is_own_supply: bool = False
    """The patient's own drug: nothing is dispensed."""
    is_chronic_pain: bool = False
    """A narcotic taken home for cancer pain or lasting pain."""
    is_emergency_use: bool = False
    """An antibacterial ordered above the doctor's privilege, in an emergency and for a day."""
    is_oral: bool = False
    """Given by word of mouth; `author` is who gave it."""
    recorded_by: str | None = None
    """Who wrote an oral order down."""
    replaces: str | None = None
    """The order whose place it took."""
    provisional_number: str | None = None
    entry: str | None = None
    """Our own name of it where a station of ours wrote it: the same while it is pending and after central answered."""
    version: str | None = None
    drug_id: str | None = None
    atc: str | None = None
    is_held_for_skin_test: bool = False
    """On hold until its skin test is negative; `rests_on` names the order of that test."""
    rests_on: tuple[str, ...] = ()
    unread_test: str = ""
    """The name of its own skin test that was ordered and that nobody read yet, where the order itself is in force."""
    exemption: SkinExemption | None = None
    form: AntimicrobialForm | None = None
    request_state: str = ""
    """Of a request: booked, unpaid or any other word of central's; "" where it gives none."""
    insurance: str = ""
    """What central says about the insurance, in its own words; advice that stops nothing."""
    sessions: int | None = None
    """Of a therapy: how many times it is asked for; None where nobody said."""
    prescription: PrescriptionForm | None = None
    request: RequestForm | None = None
    """The request form that it stands on; the lines of one form share `group`."""
    herb: HerbLine | None = None
    herb_id: str | None = None

    @property
    def is_prestopped(self) -> bool:
        """Still in force, with a stop time that a person set."""
        return self.stop_at is not None and self.status in {OrderStatus.ACTIVE, OrderStatus.ON_HOLD}


class ReviewTask(msgspec.Struct, frozen=True, kw_only=True):
    """The look at an antibacterial after 72 hours, as a Task (code antimicrobial-review)."""

    key: str
    order: str
    status: str
    asked_at: datetime | None = None
    due_at: datetime | None = None
    decision: str | None = None
    by: str | None = None
    version: str | None = None

    @property
    def is_open(self) -> bool:
        return self.status not in {"completed", "cancelled", "entered-in-error", "rejected", "failed"}


class VerifyTask(msgspec.Struct, frozen=True, kw_only=True):
    """The nurse's check of an order group, as a Task (code verify-order)."""

    key: str
    orders: tuple[str, ...]
    status: str
    by: str | None = None
    at: datetime | None = None
    version: str | None = None


class CountersignTask(msgspec.Struct, frozen=True, kw_only=True):
    """The signature of the doctor who gave orders by word of mouth, as a Task (code countersign-order)."""

    key: str
    orders: tuple[str, ...]
    status: str
    owner: str | None = None
    owner_name: str | None = None
    asked_at: datetime | None = None
    due_at: datetime | None = None
    signed_at: datetime | None = None
    version: str | None = None

    @property
    def is_open(self) -> bool:
        return self.status not in {"completed", "cancelled", "entered-in-error", "rejected", "failed"}


class DoseOutcome(StrEnum):
    """What happened at a planned time."""

    GIVEN = "given"
    NOT_GIVEN = "not-given"
    IN_PROGRESS = "in-progress"
    VOID = "void"


class Dose(msgspec.Struct, frozen=True, kw_only=True):
    """One MedicationAdministration. `slot_at` is the planned time it answers; None when it answered none."""

    key: str
    order: str | None
    outcome: DoseOutcome
    slot_at: datetime | None = None
    given_at: datetime | None = None
    amount: Amount | None = None
    reason: str | None = None
    by: Person | None = None
    by_name: str | None = None
    what: Code | None = None
    unit: str | None = None
    """The name of the unit that it answers, where it says one."""
    version: str | None = None
    note: str = ""
    is_partial: bool = False
    """Begun and not given whole: `amount` is what was given, `reason` why."""
    is_paused: bool = False
    is_unclear: bool = False
    """Central does not say whether it was given: somebody has to look. Held to be begun by every rule that must be safe."""
    ended_at: datetime | None = None
    """Of an infusion: when it ended; `given_at` is when it began."""
    rate: Amount | None = None
    volume: Amount | None = None
    """Of an infusion that ended: what ran in, all lines together; on its leading line."""
    check: BedsideCheck | None = None
    second: str | None = None
    """Who checked it independently."""
    used: UsedAmpoules | None = None
