"""What the projection gives to the task centre: frozen values; refuses wording and order of importance beyond urgent or not."""

from datetime import datetime
from enum import StrEnum

import msgspec

from client.records import Code


class WorkKind(StrEnum):
    """What waits for a doctor, in the order of the task centre."""

    CRITICAL = "critical"
    EARLY_WARNING = "early-warning"
    """An assessment that a doctor was asked to look at."""
    INFECTION = "infection"
    """An infection that central suspects; answered by whoever of the ward knows."""
    DOSE_AFTER_STOP = "dose-after-stop"
    ORDERED_TWICE = "ordered-twice"
    """The same drug signed by two who did not see each other's order; both run."""
    FETAL = "fetal-monitoring"
    """An alert of fetal monitoring, at home or in the hospital, that nobody has acknowledged."""
    SKIN_TEST = "skin-test"
    """A drug on hold whose test was positive."""
    ALLERGY = "allergy"
    """A positive skin test of which nobody has said whether it is an allergy."""
    PHARM_REJECTED = "pharm-rejected"
    """A drug order of his that a pharmacist rejected."""
    REVIEW = "review"
    """The look at an antibacterial after 72 hours."""
    QUERY = "query"
    QUALITY = "quality"
    """A finding of central about a note of mine."""
    CONSULT = "consult"
    HANDOVER = "handover"
    TASK = "task"
    MESSAGE = "message"
    RECALL = "recall"
    CONFLICT = "conflict"
    ORDERS = "orders"
    NOTE = "note"


class WorkItem(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that waits. `since` is when it began to, `due_at` when it ought to be done; None where nobody said. `origin`: from whom."""

    kind: WorkKind
    patient: str
    patient_name: str
    place: str
    what: str
    key: str
    since: datetime | None = None
    due_at: datetime | None = None
    origin: str = ""
    is_urgent: bool = False
    name: Code | None = None
    """Of a result: what was measured; `what` then begins with its text, as central wrote it."""


class Work(msgspec.Struct, frozen=True, kw_only=True):
    """Everything of it that is known here. `asked_at` None: central was never asked for consults and tasks, none here says nothing then."""

    items: tuple[WorkItem, ...]
    asked_at: datetime | None
    reason: str = ""
