"""Whether the journal is what was written: its chain walked here, and its head compared with what central was sent. Refuses to mend it.

Three things can be wrong. A byte was changed: the chain breaks there (`journal.broken`). The end was cut off: what was sent to
central is no longer here under its number. The whole was written anew: central holds another chain of this station. Each stays told
until it is mended, the third until somebody who may export the audit says why it is so (a PC was set up again).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

import msgspec

from client.errors import InputRefused
from client.fhir.audit import FIRST_LINK
from offline import journal
from offline.store import facts
from offline.store.books import Books

ACCEPTED: Final = "journal-begun-anew"
SENT = "audit-sent"
AT_CENTRAL = "audit-at-central"
TROUBLE = "audit-trouble"
"""What central said last to the whole of it, where it does not take it; empty where it does."""
LEAST_REASON = 4


class Sent(msgspec.Struct, frozen=True, kw_only=True):
    """Up to which event everything that is told to central was sent: the pointer. `seq` 0: nothing yet."""

    seq: int = 0
    hash: str = ""
    place: int = 0
    link: str = FIRST_LINK


class AtCentral(msgspec.Struct, frozen=True, kw_only=True):
    """The newest entry of this station that central showed, by any journal of it."""

    chain: str = ""
    place: int = 0
    seq: int = 0
    hash: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Integrity:
    """`broken`: chain, truncated, rebuilt or "" ; `at`: where. `entries`: how many were walked; `checked_at` None: not yet."""

    broken: str = ""
    at: str = ""
    entries: int = 0
    checked_at: datetime | None = None
    waiting: int = 0
    refused: int = 0
    trouble: str = ""

    @property
    def is_whole(self) -> bool:
        return not self.broken and self.checked_at is not None


def sent(books: Books) -> Sent:
    found = facts.get(books, SENT)
    return Sent() if found is None else msgspec.json.decode(found, type=Sent)


def keep_sent(books: Books, where: Sent) -> None:
    facts.put(books, SENT, msgspec.json.encode(where).decode())


def at_central(books: Books) -> AtCentral | None:
    """None where central was never asked."""
    found = facts.get(books, AT_CENTRAL)
    return None if found is None else msgspec.json.decode(found, type=AtCentral)


def keep_at_central(books: Books, seen: AtCentral) -> None:
    facts.put(books, AT_CENTRAL, msgspec.json.encode(seen).decode())


def chain(books: Books) -> str:
    """The hash of the first event: another journal of this station has another. Empty: there is none yet."""
    row = books.execute("SELECT hash FROM event ORDER BY seq LIMIT 1").fetchone()
    return bytes(row[0]).hex() if row else ""


def judged(books: Books) -> tuple[str, str, int]:
    """(what is broken, where, how many events were walked); all events are walked."""
    count = int(books.execute("SELECT count(*) FROM event").fetchone()[0])
    found = journal.broken(books)
    if found is not None:
        return "chain", f"{found.chain} {found.at}", count
    pointer = sent(books)
    if pointer.seq and _hash_of(books, pointer.seq) != pointer.hash:
        return "truncated", str(pointer.seq), count
    seen = at_central(books)
    if seen is None or not seen.seq:
        return "", "", count
    if seen.chain != chain(books):
        return ("", "", count) if _is_accepted(books, seen.chain) else ("rebuilt", str(seen.seq), count)
    if _hash_of(books, seen.seq) != seen.hash:
        return "truncated", str(seen.seq), count
    return "", "", count


def _hash_of(books: Books, seq: int) -> str:
    row = books.execute("SELECT hash FROM event WHERE seq = ?", (seq,)).fetchone()
    return bytes(row[0]).hex() if row else ""


def _is_accepted(books: Books, other: str) -> bool:
    sql = "SELECT 1 FROM event WHERE kind = ? AND json_extract(facts, '$.chain') = ? LIMIT 1"
    return books.execute(sql, (ACCEPTED, other)).fetchone() is not None


def accepted_facts(reason: str, other: str) -> Mapping[str, str]:
    """Raises InputRefused without a reason."""
    typed = " ".join(reason.split())[:200]
    if len(typed) < LEAST_REASON:
        raise InputRefused("reason", "empty")
    return {"said": typed, "chain": other}
