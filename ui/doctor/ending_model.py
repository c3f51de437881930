"""How an order ends: from when, and whether it can be taken back or only stopped. Refuses to split a group and to guess a date.

read_time("16:00", now)          today; "11-21 08:00" another day; "" now
judged(text, reason, now, ...)   what stands against it, None when nothing does
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from client.commands import VoidOrder
from client.records import Order, Person
from offline.views import DueDose, OrderRow
from ui.doctor.orders_model import is_running, same_group

_CLOCK = re.compile(r"(?:(?P<month>\d{1,2})-(?P<day>\d{1,2})\s+)?(?P<hour>\d{1,2})[::](?P<minute>\d{2})")
_PAST = timedelta(minutes=1)
_HALF_YEAR = timedelta(days=182)


class EndProblem(StrEnum):
    """Why an order does not end as it was asked."""

    UNREAD = "unread"
    PAST = "past"
    LATER = "later"
    """After the time at which it ends already."""
    NOT_RUNNING = "not-running"
    BEGUN = "begun"
    NO_REASON = "no-reason"
    OTHER_PATIENT = "other-patient"
    """Another one was opened before it could be carried out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a person wants: when the order ends and why. `is_halted`: nothing of it was carried out since a time that has passed."""

    at: datetime
    reason: str
    is_halted: bool = False


def read_time(text: str, now: datetime) -> datetime | None:
    """A clock time of today, or of another day with its month and day; nothing typed is now. None for what is no time."""
    words = text.strip()
    if not words:
        return now
    found = _CLOCK.fullmatch(words)
    if found is None:
        return None
    month, day = (int(found[name] or getattr(now, name)) for name in ("month", "day"))
    hour, minute = int(found["hour"]), int(found["minute"])
    try:
        at = now.replace(month=month, day=day, hour=hour, minute=minute, second=0, microsecond=0)
        return at.replace(year=at.year + 1) if found["month"] and now - at > _HALF_YEAR else at
    except ValueError:
        return None


def judged(at: datetime | None, order: Order, now: datetime, *, is_halted: bool) -> EndProblem | None:
    """What stands against ending the order then."""
    if at is None:
        return EndProblem.UNREAD
    if at < now - _PAST and not is_halted:
        return EndProblem.PAST
    is_later = order.ends_at is not None and at > order.ends_at and at > now
    return EndProblem.LATER if is_later else None


def is_begun(rows: Sequence[OrderRow], row: OrderRow) -> bool:
    """Whether a dose of any line of its group was begun: intake asks the same."""
    return any(one.is_begun for one in same_group(rows, row))


def against_voiding(rows: Sequence[OrderRow], row: OrderRow) -> EndProblem | None:
    """What was begun is stopped, not taken back."""
    if not is_running(row):
        return EndProblem.NOT_RUNNING
    return EndProblem.BEGUN if is_begun(rows, row) else None


def due_before(
    doses: Sequence[DueDose], group: Sequence[OrderRow], now: datetime, until: datetime
) -> tuple[datetime, ...]:
    """Planned times of the group that nobody has answered and that come before it ends, those already late included."""
    keys = {one.order.key for one in group}
    return tuple(
        dose.slot_at
        for dose in doses
        if dose.dose is None and dose.slot_at < max(until, now) and any(line.key in keys for line in dose.lines)
    )


def void_command(
    rows: Sequence[OrderRow],
    row: OrderRow,
    *,
    patient: str,
    encounter: str | None,
    command_id: str,
    author: Person,
    reason: str,
    is_error: bool,
    now: datetime,
) -> VoidOrder:
    """Takes back the whole group, at the versions that were on screen."""
    group = same_group(rows, row)
    return VoidOrder(
        id=command_id,
        author=author,
        patient=patient,
        encounter=encounter,
        occurred_at=now,
        orders=tuple(one.order.key for one in group),
        versions=tuple(one.order.version for one in group),
        reason=reason,
        is_error=is_error,
    )
