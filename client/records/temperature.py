"""What stands on a temperature chart: readings with site, method and reason for absence, and what happened. Refuses to place any of it."""

from datetime import datetime

import msgspec

from client.records.basic import Amount

VOID = frozenset({"entered-in-error", "cancelled"})


class Stool(msgspec.Struct, frozen=True, kw_only=True):
    """Stools of a day; `count` is None where only incontinence or a stoma was said."""

    count: int | None = None
    enemas: int = 0
    after_enema: int | None = None
    is_incontinent: bool = False
    has_stoma: bool = False


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """One Observation (or one of its components) as it stands now, whatever its status."""

    key: str
    code: str
    """`system|code`."""
    name: str = ""
    amount: Amount | None = None
    text: str = ""
    at: datetime | None = None
    since: datetime | None = None
    """When the time it covers began, where it covers one (a total of 24 hours)."""
    until: datetime | None = None
    comparator: str = ""
    """As central wrote it; of a total `>=` means that something of unknown volume belongs to it."""
    by: str | None = None
    status: str = "final"
    version: str | None = None
    site: str = ""
    """oral, axillary, rectal, ear, skin, lower-limb; "" where nobody said."""
    method: str = ""
    absent: str = ""
    """Why there is no value: refused, away, on-leave, not-rising, bedridden, wheelchair, stretcher, on-ventilator, other."""
    before: str | None = None
    stool: Stool | None = None
    encounter: str | None = None

    @property
    def is_void(self) -> bool:
        return self.status in VOID


class Happening(msgspec.Struct, frozen=True, kw_only=True):
    """Something written at the top of the chart; kinds as in the profile."""

    kind: str
    at: datetime
    text: str = ""
    key: str = ""
