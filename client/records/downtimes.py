"""A downtime as one patient's record says it."""

from datetime import datetime, timedelta

import msgspec

SHOWN_FOR = timedelta(hours=24)
"""So long after the emergency was closed each affected patient carries the chip."""


class Downtime(msgspec.Struct, frozen=True, kw_only=True):
    """`until`: how long it stands in sight; the record itself stays."""

    key: str
    began_at: datetime
    ended_at: datetime
    until: datetime | None = None
    by: str | None = None
