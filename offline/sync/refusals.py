"""What ends with a person although nobody else changed anything: a refusal that stood, a row with two names; refuses to decide for him.

Central may also fail at one command each time (a fault of its own, 5xx) and take all the others: that one is set aside.

A refusal is believed when the same status came twice to the command alone, also where central kept some of its rows: it will not take the
rest, and what it kept takes effect. A mistake of ours in one command goes the same way, so that it does not come back every second.
"""

from collections.abc import Iterable, Mapping, Sequence

from client.central.verdicts import Stored
from client.fhir import text
from offline import commands_kept, identity, replica, settle
from offline.outbox import Outcome, State
from offline.settle import Meant
from offline.store.books import Books
from offline.sync.decide import Conflict, ConflictKind
from offline.sync.putting_off import FAILS

TOO_LONG = 1000
PATIENCE, HANDED_OVER = 3, 7
"""After so many failed tries while others pass it waits by itself, so many more and a person gets it."""
HEARD_OUT = 3
"""So many sendings go without a pause: one in company, two alone. A server that says something else each time is not hammered."""


def refused(
    books: Books,
    ident: str,
    status: int,
    issues: Sequence[str],
    at_ms: int,
    *,
    is_combined: bool,
    landed: Sequence[str] = (),
) -> State:
    """Count it: refused for good, or unclear, to be asked about and tried once more. In company it says nothing about one.

    `landed` are central's keys for the rows it kept all the same: a person has to know of them, because they take effect.
    """
    code, words = f"refused-{status}", " | ".join(issues)[:TOO_LONG]
    is_same = not is_combined and _last_refusal(books, ident) == code
    times = 0 if is_combined else commands_kept.refused_again(books, ident, is_same=is_same)
    if times >= 2:
        return for_a_person(books, ident, code, words, at_ms, landed)
    told = {"company": "yes"} if is_combined else {}
    return commands_kept.move(
        books,
        ident,
        Outcome.ANSWER_UNCLEAR,
        at_ms=at_ms,
        error_code=code,
        error_detail={"issues": words},
        facts=told,
    )


def for_a_person(books: Books, ident: str, code: str, words: str, at_ms: int, landed: Sequence[str] = ()) -> State:
    """Keep what central said beside what we meant, and what of it stands there, and wait for a decision."""
    outcome = {
        "resourceType": "OperationOutcome",
        "issue": [{"severity": "error", "code": "processing", "diagnostics": words or code}],
    }
    return settle.keep_refusal(
        books,
        ident,
        code,
        text.encode(outcome),
        {"facts": " ".join(("landed-in-part", *landed)) if landed else "", "keys": " ".join(landed), "issues": words},
        at_ms,
    )


def fails_alone(books: Books, ident: str, tries: int) -> bool:
    """Whether central failed at this command again and again although it said yes to others since it was first tried."""
    if tries < PATIENCE:
        return False
    sql = (
        "SELECT 1 FROM event e WHERE e.kind = 'moved' AND e.command IS NOT ? AND e.facts ->> '$.to' = 'accepted' AND e.seq >"
        " (SELECT min(seq) FROM event WHERE command = ? AND facts ->> '$.to' = 'sending') LIMIT 1"
    )
    return books.execute(sql, (ident, ident)).fetchone() is not None


def failed_again(books: Books, ident: str, tries: int, code: str, landed: Sequence[str], at_ms: int) -> bool:
    """Central failed at it again; whether a person gets it now, with an owner and a time to decide by, instead of another try."""
    if tries < HANDED_OVER or not code.removeprefix(FAILS).startswith("5") or not fails_alone(books, ident, tries):
        return False
    for_a_person(books, ident, f"{FAILS}{code.removeprefix(FAILS)}", "", at_ms, landed)
    return True


def _last_refusal(books: Books, ident: str) -> str | None:
    """The status of the last refusal that this command met alone since a person last let it go again."""
    row = books.execute(
        "SELECT facts ->> '$.error' FROM event WHERE command = ? AND kind = 'moved' AND facts ->> '$.error' LIKE 'refused-%'"
        " AND facts ->> '$.company' IS NULL AND facts ->> '$.outcome' = ? ORDER BY seq DESC LIMIT 1",
        (ident, Outcome.ANSWER_UNCLEAR.value),
    ).fetchone()
    return str(row[0]) if row else None


def has_two_names(books: Books, ident: str, rows: Iterable[Meant], stored: Mapping[str, Stored], at_ms: int) -> bool:
    """Central shows a row of ours under another name than it gave before. Nothing is sent again: a person looks, and the command rests."""
    made = {row.key for row in rows if row.verb == "create" and row.key in stored}
    known = identity.mapping(books, made)
    twice = {key: real for key, real in known.items() if stored[key].key != real}
    if not twice:
        return False
    pairs = [name for key, real in sorted(twice.items()) for name in (real, stored[key].key)]
    both_stand = all((held := replica.get(books, real)) is not None and not held.is_removed for real in twice.values())
    kind = ConflictKind.DOUBLED_AT_CENTRAL if both_stand else ConflictKind.READ_BACK_DIFFERS
    conflict = Conflict(kind=kind, keys=tuple(pairs), facts=("two-identities",))
    settle.keep_conflict(books, ident, conflict, Outcome.CONFLICT_FOUND, at_ms)
    return True
