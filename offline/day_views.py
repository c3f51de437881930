"""The day's work of the ward: requests for records, who is on duty, counts. Refuses wording; what was not asked is not empty."""

from datetime import datetime

import msgspec

from offline.quality_views import RequestRow


class DayRequest(msgspec.Struct, frozen=True, kw_only=True):
    """A request to the records department, with whom it is about as far as he is known here."""

    row: RequestRow
    patient_name: str = ""
    place: str = ""


class OnDuty(msgspec.Struct, frozen=True, kw_only=True):
    """One doctor of the ward and when he is there today, as central writes it; empty `hours`: central gives no times for him."""

    key: str
    name: str
    title: str = ""
    hours: tuple[str, ...] = ()
    """`08:00-17:30`, or `24 h`."""
    is_off: bool = False
    """Central gives his times, and none of them is today."""
    note: str = ""


class DayWork(msgspec.Struct, frozen=True, kw_only=True):
    """`roster_as_of` None: central never named the doctors; an empty roster says nothing then."""

    requests: tuple[DayRequest, ...]
    roster: tuple[OnDuty, ...]
    roster_as_of: datetime | None
    roster_reason: str = ""
    patients: int = 0
    beds: int = 0
    left: int | None = None
    """Who left in the last seven days; None where central was not asked."""
