"""Consults, handovers and pathways as they stand at central; refuses to judge lateness or completeness."""

from datetime import datetime
from enum import StrEnum

import msgspec


class Severity(StrEnum):
    """Illness severity of I-PASS."""

    STABLE = "stable"
    WATCHER = "watcher"
    UNSTABLE = "unstable"


class Isbar(msgspec.Struct, frozen=True, kw_only=True):
    """What a nurse says of one patient when the shift changes, as she edited it."""

    identify: str = ""
    situation: str = ""
    background: str = ""
    assessment: str = ""
    recommendation: str = ""


class WardPart(StrEnum):
    """What a patient counts as on the sheet of the ward."""

    ORIGINAL = "original"
    NEW = "new"
    TRANSFER_IN = "transfer-in"
    TRANSFER_OUT = "transfer-out"
    DISCHARGE = "discharge"
    DEATH = "death"
    OPERATION = "operation"
    DELIVERY = "delivery"
    CRITICAL = "critical"
    SERIOUS = "serious"
    OPERATION_TOMORROW = "operation-tomorrow"


class HandoverEvent(msgspec.Struct, frozen=True, kw_only=True):
    """Something that changed since the last handover, with its time and the row it was taken from."""

    kind: str
    """order, stop, result, critical, sign, note; of a nurse also not-given, fluid, skin-test, assessment, task."""
    what: str
    at: datetime | None = None
    source: str = ""


class ConsultTask(msgspec.Struct, frozen=True, kw_only=True):
    """One consult, asked for and what became of it. Names are as central wrote them."""

    key: str
    patient: str
    status: str
    version: str | None = None
    encounter: str | None = None
    request: str | None = None
    """The order it came from; foreign consults may have none."""
    asker: str | None = None
    asker_name: str | None = None
    owner: str | None = None
    owner_name: str | None = None
    question: str = ""
    reason: str = ""
    summary: str = ""
    is_urgent: bool = False
    asked_at: datetime | None = None
    due_at: datetime | None = None
    accepted_by: str | None = None
    accepted_at: datetime | None = None
    record: str | None = None
    """The consultant's signed record."""
    answered_at: datetime | None = None
    answered_by: str | None = None
    status_reason: str = ""


class ReviewTask(msgspec.Struct, frozen=True, kw_only=True):
    """The approval that a consult waits for."""

    key: str
    consult: str
    status: str
    owner: str | None = None
    owner_name: str | None = None
    version: str | None = None


class Handover(msgspec.Struct, frozen=True, kw_only=True):
    """What the giver signed about one patient."""

    key: str
    patient: str
    severity: Severity | None
    summary: str = ""
    actions: tuple[str, ...] = ()
    contingency: str = ""
    events: str = ""
    given_by: str | None = None
    giver: str | None = None
    given_at: datetime | None = None
    since: datetime | None = None
    isbar: Isbar | None = None
    """Of a nurse's; None of a doctor's."""
    parts: tuple[WardPart, ...] = ()
    encounter: str | None = None


class HandoverTask(msgspec.Struct, frozen=True, kw_only=True):
    """Whether it was taken. `synthesis` is what the receiver said back."""

    key: str
    handover: str
    status: str
    version: str | None = None
    receiver: str | None = None
    receiver_name: str | None = None
    giver: str | None = None
    answered_at: datetime | None = None
    synthesis: str = ""
    reason: str = ""
    is_nursing: bool = False
    to_read_back: tuple[str, ...] = ()
    """What has to be said again, word for word as the giver wrote it."""
    read_back: tuple[str, ...] = ()
    is_at_bedside: bool = False
    giver_name: str | None = None
    given_at: datetime | None = None


class StageEntry(msgspec.Struct, frozen=True, kw_only=True):
    """A stage the patient came to, and along which branch."""

    stage: str
    since: datetime | None = None
    branch: str = ""


class PathwayPlan(msgspec.Struct, frozen=True, kw_only=True):
    """A patient on a clinical pathway (CarePlan)."""

    key: str
    patient: str
    pathway: str
    title: str
    status: str
    stages: tuple[StageEntry, ...] = ()
    since: datetime | None = None
    until: datetime | None = None
    author: str | None = None
    reason: str = ""
    version: str | None = None


class Variance(msgspec.Struct, frozen=True, kw_only=True):
    """A reason given for what differs from the pathway."""

    key: str
    plan: str
    item: str
    what: str
    reason: str
    order: str | None = None
    by: str | None = None
    at: datetime | None = None


class HomeMedicine(msgspec.Struct, frozen=True, kw_only=True):
    """What the patient took at home (MedicationStatement), as far as somebody asked."""

    key: str
    name: str
    codes: tuple[tuple[str, str], ...] = ()
    dose: str = ""
    status: str = ""
    source: str | None = None
    at: datetime | None = None
