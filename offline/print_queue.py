"""What was asked to be printed at this station, until it came out or a person dropped it with a reason; refuses to forget what still waits.

In the encrypted store; nothing of it is sent. The page itself is not kept: what is printed later is read then, and says its own time.
"""

from datetime import datetime
from enum import StrEnum

import msgspec

from client.errors import InputRefused
from offline.store import facts
from offline.store.books import Books

MOST_DONE = 200
CORRECTED = "corrected-in-preview"
"""The reason of a job that was refused in the preview, and is corrected there."""
_KEY = "print-job:"


class JobState(StrEnum):
    """Only WAITING asks for anything."""

    WAITING = "waiting"
    DONE = "done"
    DROPPED = "dropped"


class PrintJob(msgspec.Struct, frozen=True, kw_only=True):
    """One wish. `printed`: copies that came out so far, over all prints of it; `trouble`: why it still waits, as a machine word."""

    id: str
    document: str
    name: str
    patient: str
    by: str
    at: datetime
    copies: int = 1
    printed: int = 0
    state: JobState = JobState.WAITING
    place: str = ""
    numbers: tuple[str, ...] = ()
    trouble: str = ""
    reason: str = ""
    chosen: str = ""
    """What else was chosen (labels), as the windows wrote it."""
    language: str = ""
    """In which it was asked for; empty: as the windows speak when it is printed."""
    slot: str = ""
    """What the station printed by itself says for which time or which emergency: it is printed once."""


def keep(books: Books, job: PrintJob) -> None:
    """As it stands now; the oldest of those that are over make room. Raises InputRefused for one that is dropped without a reason."""
    if job.state is JobState.DROPPED and not job.reason.strip():
        raise InputRefused("print-job", "no-reason")
    facts.put(books, f"{_KEY}{job.id}", msgspec.json.encode(job).decode())
    over = [one for one in jobs(books) if one.state is not JobState.WAITING]
    for one in over[MOST_DONE:]:
        books.execute("DELETE FROM store_fact WHERE key = ?", (f"{_KEY}{one.id}",))


def jobs(books: Books) -> tuple[PrintJob, ...]:
    """Newest first; what another program wrote and this one cannot read is left alone."""
    sql = "SELECT value FROM store_fact WHERE key >= ? AND key < ?"
    found = []
    for (value,) in books.execute(sql, (_KEY, f"{_KEY}~")):
        try:
            found.append(msgspec.json.decode(value, type=PrintJob))
        except msgspec.MsgspecError:
            continue
    return tuple(sorted(found, key=_by_time, reverse=True))


def _by_time(job: PrintJob) -> tuple[datetime, str]:
    return job.at, job.id
