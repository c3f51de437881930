"""How a dose was checked at the bed: by what the patient and the label were known, who checked beside whom, what became of an ampoule."""

from datetime import datetime
from enum import StrEnum

import msgspec

from client.records.basic import Amount, Person


class KnownBy(StrEnum):
    """By what a patient or a label was recognised. TYPED: two identifiers, never a bed. NONE: nobody looked at the bed."""

    SCANNED = "scanned"
    TYPED = "typed"
    NONE = "none"


class NoScan(StrEnum):
    """Why something was not scanned; OTHER needs words."""

    WRISTBAND_MISSING = "wristband-missing"
    WRISTBAND_UNREADABLE = "wristband-unreadable"
    LABEL_MISSING = "label-missing"
    LABEL_UNREADABLE = "label-unreadable"
    SCANNER_BROKEN = "scanner-broken"
    EMERGENCY = "emergency"
    ISOLATION = "isolation"
    OTHER = "other"


class BedsideCheck(msgspec.Struct, frozen=True, kw_only=True):
    """What was checked before a dose. `identifiers`: which two were typed; `codes`: what was scanned, badge and wristband not among it."""

    patient: KnownBy
    label: KnownBy
    badge: KnownBy = KnownBy.NONE
    reason: NoScan | None = None
    words: str = ""
    identifiers: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    band: str = ""
    """What the wristband said; compared with the record by intake, and written down nowhere else."""
    typed: tuple[str, ...] = ()
    """What was typed, place by place of `identifiers`; compared likewise."""

    @property
    def is_scanned(self) -> bool:
        return self.patient is KnownBy.SCANNED and self.label is KnownBy.SCANNED


class SecondCheck(msgspec.Struct, frozen=True, kw_only=True):
    """What a second person worked out without seeing the first result: an amount for each line, and the rate of an infusion."""

    person: Person
    amounts: tuple[Amount | None, ...]
    rate: Amount | None = None


class ControlledUse(msgspec.Struct, frozen=True, kw_only=True):
    """What became of the ampoules of one controlled line: opened, given, thrown away, seen by a witness. `order` names the line."""

    order: str
    witness: Person
    batch: str
    ampoules: int
    opened: Amount
    given: Amount
    wasted: Amount


class UsedAmpoules(msgspec.Struct, frozen=True, kw_only=True):
    """The same as it stands at central."""

    batch: str
    ampoules: int | None
    opened: Amount | None
    given: Amount | None
    wasted: Amount | None
    witness: str | None


class NearMissKind(StrEnum):
    """What stopped a dose at the bed before it reached the patient."""

    WRONG_PATIENT = "wrong-patient"
    WRONG_DRUG = "wrong-drug"
    WRONG_DOSE = "wrong-dose"
    WRONG_ROUTE = "wrong-route"
    STOPPED = "order-stopped"
    EXPIRED = "preparation-expired"
    DUPLICATE = "duplicate-scan"
    NOT_A_LABEL = "unknown-label"
    SECOND_DIFFERS = "second-check-differs"


class Effect(StrEnum):
    """What an as-needed dose did."""

    GOOD = "effective"
    PARTLY = "partly-effective"
    NONE = "not-effective"
    WORSE = "worse"
    UNKNOWN = "not-assessable"


class InfusionStep(StrEnum):
    """What is done at a running infusion."""

    ROUND = "round"
    RATE = "rate"
    PAUSE = "pause"
    RESUME = "resume"
    END = "end"
    STOP = "stop"


class DoseRequestState(StrEnum):
    """How the request for a missing dose stands: the status of its Task."""

    REQUESTED = "requested"
    ACCEPTED = "accepted"
    COMPLETED = "completed"
    CANCELLED = "cancelled"
    REJECTED = "rejected"


class InfusionNote(msgspec.Struct, frozen=True, kw_only=True):
    """One step of an infusion as it was noted; `step` may be a word of other software."""

    key: str
    doses: tuple[str, ...]
    step: str
    at: datetime | None
    by: str | None = None
    rate: Amount | None = None
    volume: Amount | None = None
    site: str = ""
    is_dripping: bool | None = None
    reaction: str = ""
    reason: str = ""


class EffectNote(msgspec.Struct, frozen=True, kw_only=True):
    """What an as-needed dose did, as somebody saw it."""

    key: str
    doses: tuple[str, ...]
    effect: str
    at: datetime | None
    by: str | None = None
    words: str = ""


class NearMiss(msgspec.Struct, frozen=True, kw_only=True):
    """What stopped a dose at the bed."""

    key: str
    what: str
    orders: tuple[str, ...]
    at: datetime | None
    by: str | None = None
    words: str = ""


class DoseRequest(msgspec.Struct, frozen=True, kw_only=True):
    """The request for a missing dose, as a Task (code missing-dose)."""

    key: str
    order: str
    status: str
    of_whom: str
    what: str = ""
    reason: str = ""
    end_reason: str = ""
    slot_at: datetime | None = None
    asked_at: datetime | None = None
    by: str | None = None
    version: str | None = None

    @property
    def is_open(self) -> bool:
        return self.status not in {"completed", "cancelled", "entered-in-error", "rejected", "failed"}
