"""Which central a store belongs to; refuses to let what waits for one central go to another that does not carry on its records.

A store remembers the address it was made with. Settings that name another one are taken only where they also say that the new central
carries on the records of the one before (`[central] carries_on`): a grey server over the same data, a replaced host, a new name. Then
the copy stays on the screen, the outbox goes along and is asked for by identifier at the new place before anything is sent, and the ward
is read anew. In any other case nothing of the store is changed: its copy is of other patients, and what waits in it is for the other place.
"""

from collections.abc import Sequence
from urllib.parse import urlsplit

from client.addresses import THIS_PC
from client.errors import SettingsWrong
from offline import journal
from offline.outbox import ENDS
from offline.store import facts
from offline.store.books import Books

MOVED = "central-moved"
_CENTRAL, _PROFILE = "central", "profile"


def claim(books: Books, url: str, carries_on: Sequence[str], *, at_ms: int) -> bool:
    """Whether the store came to another central just now. Raises SettingsWrong; nothing was changed then."""
    before = facts.get(books, _CENTRAL)
    if before is None or is_same(before, url):
        if before is None:
            facts.put(books, _CENTRAL, url)
        return False
    if not is_carried_on(before, carries_on):
        waiting = _waiting(books)
        reason = ("outbox-of-other-central", str(waiting)) if waiting else ("store-of-other-central",)
        raise SettingsWrong("central.url", *reason, before[:120])
    facts.put(books, _CENTRAL, url)
    # What was learned of the other machine: how far it was read by its clock, and what it is able to do.
    books.execute("DELETE FROM cursor")
    books.execute("DELETE FROM store_fact WHERE key = ?", (_PROFILE,))
    journal.write(books, MOVED, at_ms=at_ms, facts={"from": before, "to": url, "waiting": str(_waiting(books))})
    return True


def is_same(one: str, other: str) -> bool:
    """One address, however it is written."""
    return _plain(one) == _plain(other)


def is_carried_on(before: str, carries_on: Sequence[str]) -> bool:
    """Whether one of the named addresses is that one; a machine without a port stands for all of them on this PC alone (practice)."""
    return any(is_same(before, one) or _is_this_pc(before, one) for one in carries_on)


def _is_this_pc(before: str, named: str) -> bool:
    parts = urlsplit(named)
    return parts.hostname in THIS_PC and parts.port is None and parts.hostname == urlsplit(before).hostname


def _plain(url: str) -> tuple[str, str, int | None, str]:
    parts = urlsplit(url)
    port = parts.port or {"https": 443, "http": 80}.get(parts.scheme)
    return parts.scheme, (parts.hostname or "").lower(), port, parts.path.rstrip("/")


def _waiting(books: Books) -> int:
    marks = ", ".join("?" * len(ENDS))
    found = books.execute(f"SELECT count(*) FROM command WHERE state NOT IN ({marks})", tuple(sorted(ENDS)))
    return int(found.fetchone()[0])
