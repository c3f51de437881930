"""How the request for an admission stands before the patient is to come; refuses to take silence for a yes."""

from datetime import datetime
from enum import StrEnum

import msgspec


class AdmissionState(StrEnum):
    """What the review of the request (入院证) says."""

    WAITING = "waiting"
    ACCEPTED = "accepted"
    ASKED_BACK = "asked-back"


class AdmissionReview(msgspec.Struct, frozen=True, kw_only=True):
    """One review. `reason`: why it was asked back. `by` and `at` are None while it waits, or where nobody said."""

    key: str
    encounter: str | None
    state: AdmissionState
    reason: str = ""
    by: str | None = None
    at: datetime | None = None


class Awaited(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of somebody who is to come, beside his stay. `review` None: no request for review is here."""

    review: AdmissionReview | None = None
    done: int = 0
    items: int = 0
    """Of the list of preparations of the pack; 0: the pack has none."""
