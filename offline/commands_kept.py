"""The outbox table: every command ever given here, in order, with what it meant; refuses to change one, to delete one, or to skip a state.

States change through `move` only, which asks `offline.outbox` and writes the event in the same transaction.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

import msgspec

from client.commands import COMMAND_NATURE, Command, encode, kind_of
from client.errors import BugError
from client.fhir.build import Built, Verb
from offline import journal
from offline.kept import Brief as Brief
from offline.kept import Circumstances as Circumstances
from offline.kept import Kept as Kept
from offline.kept import KeptRow as KeptRow
from offline.kept import LaneHead as LaneHead
from offline.outbox import ENDS, OPEN, Outcome, State, after
from offline.store.books import Books
from offline.sync.ward_order import rank_sql

_COLUMNS = (
    "seq, id, lane, kind, nature, author_reference, author_name, station, mode, is_emergency, number, state, body, bundle, saved_at_ms,"
    " monotonic_ms, server_offset_ms, tries, next_try_at_ms, error_code, error_detail, refusals, profile_id,"
    " accepted_at_ms, confirmed_at_ms, hash"
)
_NAMES = tuple(name.strip() for name in _COLUMNS.split(","))
_ROW_COLUMNS = (
    "command, n, seq, verb, type, key, entry_id, base_version, body, level, is_provenance, central_key, central_version"
)


def append(books: Books, command: Command, built: Built, there: Circumstances, needs: Iterable[str] = ()) -> int:
    """Store a command with its rows and what it needs; its seq. The caller's transaction makes it durable."""
    nature = COMMAND_NATURE[type(command)].value
    before, told_before = _chain_ends(books)
    covered: tuple[object, ...] = (
        *(command.id, command.patient, kind_of(command), nature, command.author.reference, command.author.name),
        *(there.station, there.mode, int(there.is_emergency), there.number),
        *(there.saved_at_ms, there.monotonic_ms, there.server_offset_ms, encode(command), built.bundle),
    )
    digest = journal.command_hash(before, covered)
    places = ", ".join("?" * (len(covered) + 3))
    cursor = books.execute(
        f"INSERT INTO command ({journal.COMMAND_COLUMNS}, state, prev_hash, hash) VALUES ({places})",
        (*covered, State.SAVED_HERE.value, before, digest),
    )
    seq = int(cursor.lastrowid or 0)
    _append_rows(books, command.id, seq, built)
    if needed := sorted(set(needs)):
        sql = "INSERT INTO need (command, needs_command) VALUES (?, ?)"
        books.conn.executemany(sql, [(command.id, other) for other in needed])
    facts = {"kind": kind_of(command), "mode": there.mode, "hash": digest.hex(), "rows": str(len(built.rows))}
    facts |= {"number": there.number} if there.number else {}
    kind, at_ms = journal.SAVED, there.saved_at_ms
    said = journal.Said(kind=kind, at_ms=at_ms, command=command.id, patient=command.patient, facts=facts)
    journal.write_all(books, [said], told_before)
    return seq


def _chain_ends(books: Books) -> tuple[bytes, bytes]:
    """The hash of the newest command and of the newest event."""
    sql = "SELECT (SELECT hash FROM command ORDER BY seq DESC LIMIT 1), (SELECT hash FROM event ORDER BY seq DESC LIMIT 1)"
    command, event = books.execute(sql).fetchone()
    return bytes(command or journal.FIRST_HASH), bytes(event or journal.FIRST_HASH)


def _append_rows(books: Books, command: str, seq: int, built: Built) -> None:
    """A change of a row that was settled meanwhile is written under central's key at once."""
    changed = [row.key for row in built.rows if row.verb is Verb.CHANGE]
    known: dict[str, str] = {}
    if changed:
        sql = f"SELECT local_key, central_key FROM identity WHERE local_key IN ({marks(changed)})"
        known = dict(books.execute(sql, changed))
    books.conn.executemany(
        f"INSERT INTO row ({_ROW_COLUMNS}) VALUES ({marks(range(13))})",
        [
            (
                *(command, row.n, seq, row.verb.value, row.resource_type, row.key, row.entry_id, row.base_version),
                *(row.resource.decode(), row.level, int(row.is_provenance), known.get(row.key), None),
            )
            for row in built.rows
        ],
    )


def get(books: Books, ident: str) -> Kept:
    """Raises BugError for an id that was never stored here."""
    row = books.execute(f"SELECT {_COLUMNS} FROM command WHERE id = ?", (ident,)).fetchone()
    if row is None:
        raise BugError("unknown-command", ident)
    return _kept(row)


def lane(books: Books, patient: str, states: Collection[State] = OPEN, *, limit: int = -1) -> list[Kept]:
    """The lane's commands in these states, in the order they were given."""
    sql = f"SELECT {_COLUMNS} FROM command WHERE lane = ? AND state IN ({marks(states)}) ORDER BY seq LIMIT ?"
    return [_kept(row) for row in books.execute(sql, (patient, *sorted(states), limit))]


def several(books: Books, ids: Sequence[str]) -> list[Kept]:
    """These commands in the order they were given."""
    sql = f"SELECT {_COLUMNS} FROM command WHERE id IN ({marks(ids)}) ORDER BY seq"
    return [_kept(row) for row in books.execute(sql, tuple(ids))]


_QUARREL_OF_WHAT_IT_ENDS = (
    "c.kind IN ('stop-order', 'void-order') AND o.state = 'conflict'"
    " AND EXISTS (SELECT 1 FROM conflict f WHERE f.command = o.id AND f.kind IN ('duplicate', 'safety'))"
    " AND NOT EXISTS (SELECT 1 FROM row w WHERE w.command = o.id AND w.verb = 'create' AND w.central_key IS NULL)"
)
"""An order that central took and that is in question only since: its end does not wait for the answer."""


def briefs(books: Books, patient: str, *, limit: int = -1) -> list[Brief]:
    """The lane's open commands in order, without their bytes. `needs` names open commands only."""
    sql = f"""
        SELECT c.id, c.seq, c.kind, c.state, c.tries, c.refusals, c.next_try_at_ms, c.error_code,
          (SELECT count(*) FROM row w WHERE w.command = c.id),
          (SELECT group_concat(n.needs_command, ' ') FROM need n JOIN command o ON o.id = n.needs_command
           WHERE n.command = c.id AND o.state NOT IN ({marks(ENDS)}) AND NOT ({_QUARREL_OF_WHAT_IT_ENDS})),
          EXISTS (SELECT 1 FROM row w WHERE w.command = c.id AND w.verb = 'change' AND w.central_key IS NULL
            AND (w.base_version IS NULL OR EXISTS (SELECT 1 FROM row m WHERE m.key = w.key AND m.verb = 'create')))
          OR EXISTS (SELECT 1 FROM need n JOIN command o ON o.id = n.needs_command JOIN event e ON e.command = o.id
            WHERE n.command = c.id AND o.state NOT IN ({marks(ENDS)}) AND e.kind = 'name-lost')
        FROM command c WHERE c.lane = ? AND c.state IN ({marks(OPEN)}) ORDER BY c.seq LIMIT ?"""
    found = books.execute(sql, (*sorted(ENDS), *sorted(ENDS), patient, *sorted(OPEN), limit))
    return [_brief(row) for row in found]


def open_lanes(books: Books) -> list[LaneHead]:
    """Every lane that has open commands, the one that waits longest first."""
    sql = f"""
        SELECT lane, count(*), min(seq), CASE WHEN count(next_try_at_ms) = count(*) THEN min(next_try_at_ms) END
        FROM command WHERE state IN ({marks(OPEN)}) GROUP BY lane ORDER BY min(seq)"""
    return [
        LaneHead(lane=row[0], open=row[1], first_seq=row[2], next_try_at_ms=row[3])
        for row in books.execute(sql, tuple(sorted(OPEN)))
    ]


def rows(books: Books, command: str) -> list[KeptRow]:
    found = books.execute(f"SELECT {_ROW_COLUMNS} FROM row WHERE command = ? ORDER BY n", (command,))
    return [_row(row) for row in found]


def rows_of(books: Books, commands: Sequence[str]) -> dict[str, list[KeptRow]]:
    """The rows of several commands, each in the bundle's order."""
    found: dict[str, list[KeptRow]] = {ident: [] for ident in commands}
    sql = f"SELECT {_ROW_COLUMNS} FROM row WHERE command IN ({marks(commands)}) ORDER BY seq, n"
    for row in books.execute(sql, tuple(commands)):
        found[row[0]].append(_row(row))
    return found


def dependants(books: Books, command: str) -> list[str]:
    """Open commands that need this one, in order."""
    sql = (
        "SELECT n.command FROM need n JOIN command c ON c.id = n.command"
        f" WHERE n.needs_command = ? AND c.state IN ({marks(OPEN)}) ORDER BY c.seq"
    )
    return [row[0] for row in books.execute(sql, (command, *sorted(OPEN)))]


def was_unclear(books: Books, ident: str) -> bool:
    """Whether nobody knew, at any time, if central had taken it."""
    sql = "SELECT 1 FROM event WHERE command = ? AND facts ->> '$.to' = ? LIMIT 1"
    return books.execute(sql, (ident, State.UNCLEAR.value)).fetchone() is not None


def due(books: Books, now_ms: int, most_ms: int = 3_660_000) -> list[str]:
    """Lanes in which something may be tried now, in the order of a ward that recovers.

    What is said to wait longer than `most_ms` waits for a clock that was put back.
    """
    sql = f"""
        SELECT c.lane FROM command c WHERE c.state IN ({marks(_SENDABLE)})
        AND (c.next_try_at_ms IS NULL OR c.next_try_at_ms <= ? OR c.next_try_at_ms > ?)
        GROUP BY c.lane ORDER BY min({rank_sql("c")}), min(c.seq)"""
    return [row[0] for row in books.execute(sql, (*_SENDABLE, now_ms, now_ms + most_ms))]


def clock_moved(books: Books, by_ms: int) -> None:
    """This PC's clock jumped: what waits goes on waiting as long as it had to."""
    books.execute("UPDATE command SET next_try_at_ms = next_try_at_ms + ? WHERE next_try_at_ms IS NOT NULL", (by_ms,))


def wait_at_most(books: Books, until_ms: int) -> None:
    """After a start nobody knows what the clock did meanwhile: nothing waits beyond this."""
    books.execute("UPDATE command SET next_try_at_ms = ? WHERE next_try_at_ms > ?", (until_ms, until_ms))


_SENDABLE = (State.SAVED_HERE, State.SENDING, State.UNCLEAR, State.ACCEPTED)


def waiting(books: Books) -> dict[tuple[str, State], int]:
    """How many commands of each kind stand in each open state."""
    sql = f"SELECT kind, state, count(*) FROM command WHERE state IN ({marks(OPEN)}) GROUP BY kind, state"
    return {(kind, State(state)): count for kind, state, count in books.execute(sql, tuple(sorted(OPEN)))}


def oldest_ms(books: Books) -> int | None:
    """When the open command that was given first was saved."""
    sql = f"SELECT saved_at_ms FROM command WHERE seq = (SELECT min(seq) FROM command WHERE state IN ({marks(OPEN)}))"
    found = books.execute(sql, tuple(sorted(OPEN))).fetchone()
    return None if found is None else int(found[0])


def counts(books: Books) -> dict[State, int]:
    """How many commands stand in each state, ended ones included."""
    return {State(state): count for state, count in books.execute("SELECT state, count(*) FROM command GROUP BY state")}


def move(
    books: Books,
    ident: str,
    outcome: Outcome,
    *,
    at_ms: int,
    facts: Mapping[str, str] | None = None,
    error_code: str | None = None,
    error_detail: Mapping[str, str] | None = None,
    next_try_at_ms: int | None = None,
    profile_id: str | None = None,
) -> State:
    """Let `outcome` happen to the command; the state that follows. Raises BugError for what may not happen.

    The error columns and the next try are set as given (None clears them). SEND_BEGUN counts a try; refusals are counted by
    `refused_again`.
    """
    found = books.execute("SELECT state, lane FROM command WHERE id = ?", (ident,)).fetchone()
    if found is None:
        raise BugError("unknown-command", ident)
    before = State(found[0])
    following = after(before, outcome)
    told_error = (error_code, _facts(error_detail), next_try_at_ms)
    books.execute(_MOVE, _moved(ident, before, outcome, at_ms, (*told_error, profile_id)))
    told = {"from": before.value, "to": following.value, "outcome": outcome.value, **(facts or {})}
    told |= {"error": error_code} if error_code else {}
    journal.write(books, journal.MOVED, at_ms=at_ms, command=ident, patient=found[1], facts=told)
    return following


def move_all(
    books: Books, idents: Sequence[str], outcome: Outcome, *, at_ms: int, profile_id: str | None = None
) -> None:
    """Let the same happen to several commands, without more to say about any of them: as `move` for each in turn."""
    sql = f"SELECT id, state, lane FROM command WHERE id IN ({marks(idents)})"
    stand = {ident: (State(state), lane) for ident, state, lane in books.execute(sql, tuple(idents))}
    said = []
    for ident in idents:
        if ident not in stand:
            raise BugError("unknown-command", ident)
        before, patient = stand[ident]
        facts = {"from": before.value, "to": after(before, outcome).value, "outcome": outcome.value}
        said.append(journal.Said(kind=journal.MOVED, at_ms=at_ms, command=ident, patient=patient, facts=facts))
    for before in {before for before, _ in stand.values()}:
        some = [ident for ident in idents if stand[ident][0] is before]
        values = _moved(some[0], before, outcome, at_ms, (None, None, None, profile_id))[:-1]
        books.execute(f"{_MOVE.removesuffix('= ?')}IN ({marks(some)})", (*values, *some))
    journal.write_all(books, said)


_MOVE = (
    "UPDATE command SET state = ?, tries = tries + ?, error_code = ?, error_detail = ?, next_try_at_ms = ?,"
    " profile_id = coalesce(?, profile_id), accepted_at_ms = CASE WHEN ? THEN ? ELSE accepted_at_ms END,"
    " confirmed_at_ms = CASE WHEN ? THEN ? ELSE confirmed_at_ms END, refusals = CASE WHEN ? THEN 0 ELSE refusals END WHERE id = ?"
)
_FRESH_START = frozenset({Outcome.TRY_AGAIN, Outcome.KEPT_MINE, Outcome.ANSWER_YES})


def _moved(
    ident: str, before: State, outcome: Outcome, at_ms: int, told: tuple[str | int | None, ...]
) -> tuple[object, ...]:
    """The values of `_MOVE`; `told` are error code, its detail, the next try and the profile."""
    following = after(before, outcome)
    is_accepted = following is State.ACCEPTED and before is not State.ACCEPTED
    return (
        *(following.value, int(outcome is Outcome.SEND_BEGUN), *told),
        *(is_accepted, at_ms, following is State.CONFIRMED, at_ms, outcome in _FRESH_START, ident),
    )


def hurry(books: Books, command: str | None, *, but_not: State | None = None) -> None:
    """Forget the waiting time of this command, or of all; those in the state `but_not` go on waiting."""
    sql = (
        "UPDATE command SET next_try_at_ms = NULL WHERE next_try_at_ms IS NOT NULL AND ? IN (id, '') AND state IS NOT ?"
    )
    books.execute(sql, (command or "", but_not))


def postpone(books: Books, ident: str, next_try_at_ms: int | None, *, error_code: str | None = None) -> None:
    """Set only when the next try is, without anything having happened."""
    books.execute(
        "UPDATE command SET next_try_at_ms = ?, error_code = coalesce(?, error_code) WHERE id = ?",
        (next_try_at_ms, error_code, ident),
    )


def refused_again(books: Books, ident: str, *, is_same: bool) -> int:
    """Count one more refusal by central; how many equal ones there were in a row."""
    books.execute(
        "UPDATE command SET refusals = CASE WHEN ? THEN refusals ELSE 0 END + 1 WHERE id = ?", (is_same, ident)
    )
    return int(books.execute("SELECT refusals FROM command WHERE id = ?", (ident,)).fetchone()[0])


def recover_after_crash(books: Books, at_ms: int, *, next_try_at_ms: int | None = None) -> list[str]:
    """What was being sent when the station died is unclear now, and asked about from `next_try_at_ms` on; the ids."""
    found = [
        row[0] for row in books.execute("SELECT id FROM command WHERE state = ? ORDER BY seq", (State.SENDING.value,))
    ]
    for ident in found:
        move(
            books,
            ident,
            Outcome.ANSWER_UNCLEAR,
            at_ms=at_ms,
            facts={"reason": "station-died"},
            error_code="station-died",
            next_try_at_ms=next_try_at_ms,
        )
    return found


def marks(values: Collection[object]) -> str:
    """`?, ?, ?` for as many values."""
    return ", ".join("?" * len(values))


def _facts(detail: Mapping[str, str] | None) -> str | None:
    return msgspec.json.encode(dict(detail)).decode() if detail is not None else None


def _kept(row: tuple[Any, ...]) -> Kept:
    values = dict(zip(_NAMES, row, strict=True))
    values["state"] = State(values["state"])
    values["is_emergency"] = bool(values["is_emergency"])
    values["error_detail"] = msgspec.json.decode(values["error_detail"]) if values["error_detail"] else {}
    values |= {name: bytes(values[name]) for name in ("body", "bundle", "hash")}
    return Kept(**values)


def _brief(row: tuple[Any, ...]) -> Brief:
    ident, seq, kind, state, tries, refusals, next_try, error, count, needs, changes = row
    return Brief(
        id=ident,
        seq=seq,
        kind=kind,
        state=State(state),
        rows=count,
        needs=frozenset(needs.split()) if needs else frozenset(),
        changes_pending=bool(changes),
        tries=tries,
        refusals=refusals,
        next_try_at_ms=next_try,
        error_code=error,
    )


def _row(row: tuple[Any, ...]) -> KeptRow:
    command, n, seq, verb, kind, key, entry_id, base, body, level, is_provenance, central_key, central_version = row
    return KeptRow(
        command=command,
        n=n,
        seq=seq,
        verb=verb,
        resource_type=kind,
        key=key,
        entry_id=entry_id,
        base_version=base,
        body=body.encode(),
        level=level,
        is_provenance=bool(is_provenance),
        central_key=central_key,
        central_version=central_version,
    )
