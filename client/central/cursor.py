"""The arithmetic of the change feed: cursors, overlap, which of two versions stands; refuses this PC's clock.

A cursor is the largest `lastUpdated` that the server has shown, as the text it wrote. Reading starts `overlap_s` before it, because
a server sets lastUpdated before it commits.
"""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from client.central.answers import Row
from client.errors import CentralFaulty

OVERLAP_S = 30.0
WIDE_OVERLAP_S = 900.0
WIDE_EVERY_S = 300.0
AHEAD_S = 60.0
"""More than the whole seconds of a Date header and a slow answer explain."""


class Step(StrEnum):
    """What to do with a row of the feed: keep it, leave it, or read the row itself because its time decides nothing."""

    APPLY = "apply"
    SKIP = "skip"
    READ = "read"


def instant(text: str) -> datetime:
    """A FHIR instant; a time without zone could be anything and is refused."""
    try:
        at = datetime.fromisoformat(text)
    except ValueError as error:
        raise CentralFaulty("instant") from error
    if at.tzinfo is None:
        raise CentralFaulty("instant-without-zone")
    return at


def is_instant(text: str) -> bool:
    """Whether this is a time that can be compared; a row without one is kept, but moves no cursor."""
    try:
        instant(text)
    except CentralFaulty:
        return False
    return True


def latest(cursor: str | None, rows: Iterable[Row]) -> str | None:
    """The larger of the cursor and every time shown; None only where nothing was ever shown."""
    times = [row.last_updated for row in rows if is_instant(row.last_updated)]
    return max([*times, *([] if cursor is None else [cursor])], key=instant, default=None)


def capped(cursor: str | None, server_now: datetime | None) -> str | None:
    """The cursor, but not later than the server's own clock: a row stamped with a time to come must not hide what follows it."""
    if cursor is None or server_now is None or instant(cursor) <= server_now:
        return cursor
    return server_now.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def is_ahead(cursor: str, server_now: datetime | None) -> bool:
    """Whether a cursor kept from before lies so far in the server's future that nothing new would be read."""
    return server_now is not None and (instant(cursor) - server_now).total_seconds() > AHEAD_S


def start(cursor: str, overlap_s: float, *, has_whole_seconds: bool = False) -> str:
    """From when to read: the cursor less the overlap, in UTC, cut down (never up) to what the server can compare."""
    at = instant(cursor).astimezone(UTC) - timedelta(seconds=overlap_s)
    return at.isoformat(timespec="seconds" if has_whole_seconds else "milliseconds").replace("+00:00", "Z")


def overlap(base_s: float, *, since_wide_s: float, gap_s: float | None) -> float:
    """How far to reach back now: usually `base_s`, every five minutes a quarter of an hour, after a gap that and the gap."""
    if gap_s is not None:
        return max(base_s, WIDE_OVERLAP_S) + gap_s
    return max(base_s, WIDE_OVERLAP_S) if since_wide_s >= WIDE_EVERY_S else base_s


def lateness_s(row: Row, first_seen: datetime) -> float:
    """How long after its own time a row turned up. `first_seen` is the server's clock (ours and the measured offset)."""
    return (first_seen - instant(row.last_updated)).total_seconds() if is_instant(row.last_updated) else 0.0


def widened(base_s: float, worst_lateness_s: float) -> float:
    """Twice the overlap as soon as a row came later than half of it, as often as that takes, at most the wide one."""
    while worst_lateness_s > base_s / 2 and base_s < WIDE_OVERLAP_S:
        base_s *= 2
    return min(base_s, WIDE_OVERLAP_S)


def step(held_version: str | None, held_updated: str | None, row: Row) -> Step:
    """Whether a row of the feed replaces what is held: never an older one, and equal times with other versions decide nothing."""
    if held_version is None:
        return Step.APPLY
    if held_version == row.version:
        return Step.SKIP
    if not held_updated or not row.last_updated:
        return Step.READ
    held, came = instant(held_updated), instant(row.last_updated)
    if came < held:
        return Step.SKIP
    return Step.READ if came == held else Step.APPLY
