"""Who changed what at central, and whether an authority stands behind a signature; refuses to call confirmed what is not."""

from datetime import datetime
from enum import StrEnum

import msgspec


class CaState(StrEnum):
    """What is known of the certificate authority (CA) for one row signed at a station."""

    CONFIRMED = "confirmed"
    """Central holds a signature of the authority's kind about this row."""
    WAITING = "waiting"
    """The hospital's authority speaks at central, and has not confirmed this row yet."""
    REFUSED = "refused"
    NOT_CONNECTED = "not-connected"
    """Central was asked, and no authority has said anything about anything."""
    UNREAD = "unread"
    """Central was not asked about it, or did not answer."""


class Trace(msgspec.Struct, frozen=True, kw_only=True):
    """One Provenance: who did what to which rows, when, by which command of a station. Empty or None: it does not say."""

    key: str
    targets: tuple[str, ...]
    at: datetime | None
    """When it happened, else when it was recorded."""
    recorded_at: datetime | None = None
    act: str = ""
    """Code of v3-DataOperation where it has one: CREATE, UPDATE, DELETE, …"""
    words: str = ""
    """What its author calls it."""
    by: str = ""
    where: str = ""
    """The station or system."""
    command: str = ""
    reason: str = ""
    ca: CaState | None = None
    """None: it says nothing of an authority."""
    ca_by: str = ""
    ca_at: datetime | None = None
