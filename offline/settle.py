"""Settling: central's answer becomes the command's state, our keys' real names and the resulting rows, in the caller's one transaction.

Every function here is called inside a single `Database.write`; none may be split. Refuses to decide what an answer means.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from client.central.answers import Row
from client.central.comparing import first_difference
from client.central.verdicts import Stored
from client.commands import Choice, DecideConflict
from offline import commands_kept, conflicts_kept, identity, journal, replica
from offline.kept import KeptRow
from offline.outbox import Outcome, State
from offline.replica import Put
from offline.store.books import Books
from offline.sync import anew
from offline.sync.decide import Conflict, ConflictKind

LOST = ConflictKind.LOST_AT_CENTRAL.value
"""What the journal calls a row that central had confirmed and does not hold any more."""
NAME_LOST = "name-lost"
"""What the journal calls it when central's name of one of our rows is given up, because central lost the row."""


class Meant(Protocol):
    """What settling has to know of a row that was sent; stored rows and rows ready to travel both say it."""

    @property
    def key(self) -> str: ...
    @property
    def verb(self) -> str: ...


def landed(books: Books, ident: str, rows: Iterable[Meant], stored: Mapping[str, Stored], at_ms: int) -> None:
    """Central holds these rows of the command (perhaps not all of them): remember under which keys and versions."""
    for row in rows:
        found = stored.get(row.key)
        if found is None:
            continue
        if row.verb == "create":
            identity.remember(books, row.key, found.key, found.version, ident, at_ms)
        else:
            identity.changed(books, ident, found.key, found.version)
    _follow_new_names(books, [ident], at_ms)


def _follow_new_names(books: Books, idents: Sequence[str], at_ms: int) -> None:
    """What central had lost stands there under another name now: whatever names it by the old one means the new one.

    What else was written on it and lost with it is missing there under the new name, too, and stays with the person who is asked.
    """
    sql = (
        "SELECT e.facts ->> '$.was', i.central_key FROM event e JOIN identity i ON i.local_key = e.facts ->> '$.key'"
        f" WHERE e.command IN ({commands_kept.marks(idents)}) AND e.kind = ? AND i.central_key <> e.facts ->> '$.was'"
    )
    for was, now in books.execute(sql, (*idents, NAME_LOST)).fetchall():
        identity.renamed(books, was, now)
        sql = (
            "SELECT DISTINCT e.command, e.patient FROM event e JOIN command c ON c.id = e.command"
            f" WHERE e.kind = ? AND e.facts ->> '$.row' = ? AND c.state = ? AND c.id NOT IN ({commands_kept.marks(idents)})"
        )
        found = books.execute(sql, (LOST, was, State.CONFLICT.value, *idents)).fetchall()
        for command, patient in found:
            journal.write(books, LOST, at_ms=at_ms, command=command, patient=patient, facts={"row": now})


def accepted(
    books: Books, ident: str, rows: Iterable[Meant], stored: Mapping[str, Stored], at_ms: int, *, profile: str
) -> State:
    """Central said yes to every row."""
    landed(books, ident, rows, stored, at_ms)
    return commands_kept.move(books, ident, Outcome.ANSWER_YES, at_ms=at_ms, profile_id=profile)


def all_accepted(
    books: Books, answers: Sequence[tuple[str, Sequence[Meant], Mapping[str, Stored]]], at_ms: int, *, profile: str
) -> None:
    """Central said yes to every row of all these commands: `accepted` for each in turn."""
    made = [
        (row.key, stored[row.key].key, stored[row.key].version, ident)
        for ident, rows, stored in answers
        for row in rows
        if row.verb == "create" and row.key in stored
    ]
    identity.remember_all(books, made, at_ms)
    idents = [ident for ident, _, _ in answers]
    for ident, rows, stored in answers:
        landed(books, ident, [row for row in rows if row.verb != "create"], stored, at_ms)
    commands_kept.move_all(books, idents, Outcome.ANSWER_YES, at_ms=at_ms, profile_id=profile)


def read_back(
    books: Books,
    ident: str,
    rows: Iterable[KeptRow],
    stood: Mapping[str, Row],
    mapping: Mapping[str, str],
    at_ms: int,
) -> State | None:
    """Compare what was meant with what stood at central after our writing.

    None: not every row was answered for, so it must be read again. `stood` is by central's key.
    """
    if any(row.target not in stood for row in rows):
        return None
    for row in rows:
        path = first_difference(row.body, stood[row.target].raw, mapping)
        if path is not None:
            conflict = Conflict(kind=ConflictKind.READ_BACK_DIFFERS, keys=(row.target,), facts=(path,))
            theirs = stood[row.target].raw
            keep_conflict(books, ident, conflict, Outcome.READ_BACK_DIFFERS, at_ms, central=theirs, mine=row.body)
            return State.CONFLICT
    return commands_kept.move(books, ident, Outcome.READ_BACK_EQUAL, at_ms=at_ms)


def take_in(books: Books, newest: Iterable[Row], at_ms: int) -> Put:
    """What stands at central now, read because we wrote it."""
    return replica.put(books, [row for row in newest if row.resource_type != "Provenance"], at_ms, is_read_itself=True)


def moot(books: Books, ident: str, reason: str, at_ms: int) -> State:
    """What it wanted is already so; nothing was sent."""
    return commands_kept.move(books, ident, Outcome.MOOT, at_ms=at_ms, facts={"reason": reason}, error_code=reason)


def keep_conflict(
    books: Books,
    ident: str,
    conflict: Conflict,
    outcome: Outcome,
    at_ms: int,
    *,
    central: bytes | None = None,
    mine: bytes | None = None,
) -> State:
    """Keep both sides for a person and stop the command there."""
    theirs = central if central is not None else _first_body(books, conflict.keys)
    ours = mine if mine is not None else _own_body(books, ident)
    facts = {"facts": " ".join(conflict.facts), "keys": " ".join(conflict.keys)}
    if conflict.final:
        facts[conflicts_kept.FINAL] = " ".join(conflict.final)
    conflicts_kept.found(books, ident, conflict.kind.value, mine=ours, central=theirs, facts=facts, at_ms=at_ms)
    return commands_kept.move(
        books,
        ident,
        outcome,
        at_ms=at_ms,
        facts={"conflict": conflict.kind.value},
        error_code=conflict.kind.value,
        error_detail=facts,
    )


def keep_refusal(books: Books, ident: str, code: str, said: bytes, facts: Mapping[str, str], at_ms: int) -> State:
    """Keep what central `said` beside what was meant, and stop the command there."""
    kind = ConflictKind.REFUSED.value
    conflicts_kept.found(books, ident, kind, mine=_own_body(books, ident), central=said, facts=facts, at_ms=at_ms)
    return commands_kept.move(books, ident, Outcome.ANSWER_NO, at_ms=at_ms, error_code=code, error_detail=dict(facts))


def _own_body(books: Books, ident: str) -> bytes:
    rows = commands_kept.rows(books, ident)
    return next((row.body for row in rows if not row.is_provenance), b"{}")


def _first_body(books: Books, keys: Iterable[str]) -> bytes | None:
    stored = (replica.get(books, identity.real(books, key)) for key in keys)
    return next((one.body for one in stored if one is not None), None)


def settled(books: Books, ident: str) -> tuple[Conflict, ...]:
    """The conflicts in which a person already decided to keep ours: what he decided about, and nothing else of the kind.

    What a decision built again keeps what was decided before it; a change that comes after it is a new one.
    """
    rows = books.execute(
        "SELECT facts ->> '$.conflict', facts ->> '$.keys', facts ->> '$.about' FROM event"
        " WHERE command = ? AND kind = 'decided' AND facts ->> '$.choice' = ?",
        (ident, Choice.KEEP_MINE.value),
    )
    own = tuple(
        Conflict(kind=ConflictKind(kind), keys=tuple((keys or "").split()), facts=tuple((about or "").split()))
        for kind, keys, about in rows
        if kind
    )
    decision = commands_kept.get(books, ident).command
    if not isinstance(decision, DecideConflict) or anew.wanted(books, decision) is None:
        return own
    return own + tuple(one for one in settled(books, decision.command) if one.kind is not ConflictKind.CHANGED)
