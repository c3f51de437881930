"""A downtime that was announced: when, why, by whom, from central or by hand; how near it is. Pure, beside what the store keeps of it."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import StrEnum

import msgspec

from offline.store.books import Books

_FACT = "planned-downtime"
CENTRAL = "central"
STILL_DECLARED = timedelta(hours=1)
"""A station that wakes up so long after the beginning still declares it; later it is left to what the link shows."""


class Planned(msgspec.Struct, frozen=True, kw_only=True):
    """`source`: key of central's row, or empty for one entered here. `is_begun`: it was declared at this station."""

    starts_at: datetime
    why: str
    by: str
    ends_at: datetime | None = None
    source: str = ""
    is_begun: bool = False
    asks: bool = False
    """It begins as a proposal: at this site nobody declares alone."""


class Stage(StrEnum):
    """How near it is: each stage is told once, and prepares what the next needs."""

    FAR = "far"
    DAY = "day"
    HOUR = "hour"
    MINUTES = "minutes"
    NOW = "now"


def stage(planned: Planned, now: datetime) -> Stage:
    left = planned.starts_at - now
    if left <= timedelta():
        return Stage.NOW
    if left <= timedelta(minutes=10):
        return Stage.MINUTES
    if left <= timedelta(hours=1):
        return Stage.HOUR
    return Stage.DAY if left <= timedelta(hours=24) else Stage.FAR


def is_over(planned: Planned, now: datetime) -> bool:
    """Nothing follows from it any more."""
    if planned.ends_at is not None and now >= planned.ends_at:
        return True
    return now - planned.starts_at > STILL_DECLARED and not planned.is_begun


def is_due(planned: Planned, now: datetime) -> bool:
    return not planned.is_begun and stage(planned, now) is Stage.NOW and not is_over(planned, now)


def next_of(every: Iterable[Planned], now: datetime) -> Planned | None:
    """The one that comes first and has not begun."""
    ahead = [one for one in every if not one.is_begun and not is_over(one, now)]
    return min(ahead, key=_start, default=None)


def held(books: Books) -> tuple[Planned, ...]:
    row = books.execute("SELECT value FROM store_fact WHERE key = ?", (_FACT,)).fetchone()
    return msgspec.json.decode(row[0], type=tuple[Planned, ...]) if row else ()


def keep(books: Books, every: tuple[Planned, ...]) -> None:
    books.execute(
        "INSERT INTO store_fact (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (_FACT, msgspec.json.encode(every).decode()),
    )


def _start(planned: Planned) -> datetime:
    return planned.starts_at
