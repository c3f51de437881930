"""Which tasks may be put off, until when, and which may be dismissed; refuses for what is critical, urgent or late.

A task that was put off comes back by itself: when its time is up, and before that as soon as it becomes urgent or is overdue.
"""

from collections.abc import Mapping
from datetime import datetime, time, timedelta

from offline.work_views import WorkItem, WorkKind

NEVER = frozenset({WorkKind.CRITICAL, WorkKind.DOSE_AFTER_STOP, WorkKind.FETAL, WorkKind.SKIN_TEST, WorkKind.CONFLICT})
"""Clinical danger, and what nobody but this person can decide."""
DISMISSED = frozenset({WorkKind.MESSAGE})
"""Only a message is done by saying so. A deadline is dismissed with its reason where it stands, everything else by being done."""
_SPANS = (timedelta(minutes=30), timedelta(hours=1), timedelta(hours=2), timedelta(hours=4))
_MORNING = time(8)


def may_put_off(item: WorkItem, now: datetime) -> bool:
    is_late = item.due_at is not None and item.due_at <= now
    return item.kind not in NEVER and not item.is_urgent and not is_late


def may_dismiss(item: WorkItem) -> bool:
    return item.kind in DISMISSED


def moments(item: WorkItem, now: datetime) -> tuple[datetime, ...]:
    """Half an hour to four hours, and the next morning at eight; none beyond the task's own time."""
    if not may_put_off(item, now):
        return ()
    morning = datetime.combine(now.date(), _MORNING, now.tzinfo)
    morning += timedelta(days=1) if morning <= now else timedelta()
    found = sorted({*(now + span for span in _SPANS), morning})
    return tuple(at for at in found if item.due_at is None or at <= item.due_at)


def is_put_off(item: WorkItem, later: Mapping[str, datetime], now: datetime | None) -> bool:
    """Whether it is out of sight at this moment."""
    until = later.get(item.key)
    return now is not None and until is not None and now < until and may_put_off(item, now)
