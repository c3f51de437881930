"""How long something has really run, whatever was done to this computer's clock; refuses to guess where nothing measured it.

Within one run of the program the machine's counter says it, which no clock change moves. After a restart the server's clock does, where it
was known both times. Where neither is known, the wall clock stands, as it does everywhere.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from client.commands import Command, RecordSkinTest, StartSkinTest
from offline import commands_kept
from offline.kept import Kept
from offline.projection import skin_starts
from offline.store.books import Books

CLOCK = "skin-test-clock"
_SLACK_MS = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """This moment on every clock. `run`: commands of this run of the program, and the counter when each was stored."""

    now: datetime
    monotonic_ms: int
    server_offset_ms: int | None
    run: Mapping[str, int]


def objections(books: Books, command: Command, at: Measured) -> tuple[str, ...]:
    """A skin test that was begun here is negative only when its time has really gone by."""
    if not isinstance(command, RecordSkinTest) or command.outcome != "negative":
        return ()
    kept = _begun(books, command)
    if kept is None or not isinstance(kept.command, StartSkinTest) or command.occurred_at < kept.command.read_from:
        return ()  # what is early by the clock on the wall is said to be early
    wanted_ms, gone_ms = round(kept.command.read_from.timestamp() * 1000) - kept.saved_at_ms, _gone_ms(kept, at)
    return (CLOCK,) if gone_ms is not None and gone_ms + _SLACK_MS < wanted_ms else ()


def _begun(books: Books, command: RecordSkinTest) -> Kept | None:
    key = skin_starts.begun(books, command)
    sql = "SELECT command FROM row WHERE key = ? OR central_key = ? ORDER BY seq LIMIT 1"
    found = books.execute(sql, (key, key)).fetchone() if key is not None else None
    return None if found is None else commands_kept.get(books, found[0])


def _gone_ms(kept: Kept, at: Measured) -> int | None:
    if kept.id in at.run:
        return at.monotonic_ms - at.run[kept.id]
    if kept.server_offset_ms is None or at.server_offset_ms is None:
        return None
    return round(at.now.timestamp() * 1000) - kept.saved_at_ms + at.server_offset_ms - kept.server_offset_ms
