"""What a confirmed command wrote and central no longer has: restored from a backup, or lost; refuses to let it pass for a deletion.

A row of ours that central never heard of (404), or that stands there in a version before the one we confirmed, was lost. It is
journalled, the patient is not proven while it lasts, and the command is confirmed no longer: a person says whether it is sent again. Where
the row is found again before he does, it is confirmed as before. Somebody who deletes a row leaves a trace of it (410): of a row that was
made here the same follows, told apart, because it may have been meant; of a row of central's own nothing of ours is left to be sent.
"""

from collections.abc import Collection, Mapping

import msgspec

from client.central.answers import Row
from offline import commands_kept, identity, journal, replica, settle
from offline.outbox import OPEN, Outcome, State
from offline.store.books import Books
from offline.sync.verdicts import Conflict, ConflictKind

LOST = settle.LOST
SET_BACK = "central-set-back"
DELETED = "deleted"
"""The fact of a conflict about what central says was deleted there; without it central has never heard of it."""
LOOKED_AT = 5
"""So many of the newest rows are looked at when central is back."""
LOOKED_AFTER_MS = 3 * 86_400_000
"""So long what was confirmed for somebody who left the ward is looked for at central: backups are seldom older."""
_IS_GONE = (
    "(r.removed_at_ms IS NOT NULL OR CAST(r.version AS INTEGER) < CAST(w.central_version AS INTEGER)"
    " OR (w.verb = 'change' AND w.central_version IS NULL))"
)
"""A change without a version was made once, and stands there no longer (`overwritten`)."""


def deleted(books: Books, key: str, at_ms: int) -> None:
    """Somebody deleted this row at central: where it was made here, whoever made and changed it has something to decide."""
    if books.execute("SELECT 1 FROM row WHERE target = ? AND verb = 'create' LIMIT 1", (key,)).fetchone() is not None:
        noted(books, key, at_ms, is_deleted=True)


def noted(books: Books, key: str, at_ms: int, *, is_deleted: bool = False) -> None:
    """Central has lost this row as it was confirmed: write it down for every confirmed command that wrote it, once each."""
    sql = (
        "SELECT c.id, c.lane, w.body FROM row w JOIN command c ON c.id = w.command LEFT JOIN conflict f ON f.command = c.id"
        " WHERE w.target = ? AND (c.state = ? OR c.state = ? AND f.kind = ?)"
        " AND NOT EXISTS (SELECT 1 FROM event e WHERE e.command = c.id AND e.kind = ? AND e.facts ->> '$.row' = ?)"
    )
    values = (key, State.CONFIRMED.value, State.CONFLICT.value, LOST, LOST, key)
    for command, patient, _ in books.execute(sql, values).fetchall():
        facts = {"row": key} | ({"why": DELETED} if is_deleted else {})
        journal.write(books, LOST, at_ms=at_ms, command=command, patient=patient, facts=facts)
    _for_a_person(books, key, at_ms, (DELETED,) if is_deleted else ())


def outside(books: Books, now_ms: int) -> tuple[str, ...]:
    """Patients who are not on the ward and for whom something was confirmed in the last days, under central's names."""
    sql = (
        "SELECT DISTINCT coalesce(i.central_key, c.lane) FROM command c LEFT JOIN identity i ON i.local_key = c.lane"
        " WHERE c.state = ? AND c.saved_at_ms > ? AND c.lane LIKE 'Patient/%' AND coalesce(i.central_key, c.lane) NOT IN"
        " (SELECT patient FROM census WHERE left_at_ms IS NULL AND fresh_at_ms IS NOT NULL) ORDER BY 1"
    )
    return tuple(str(one) for (one,) in books.execute(sql, (State.CONFIRMED.value, now_ms - LOOKED_AFTER_MS)))


def overwritten(books: Books, row: Row, at_ms: int) -> None:
    """Central shows another content under the very version that ours had: it was set back, and somebody else changed the row since."""
    sql = "SELECT c.id FROM row w JOIN command c ON c.id = w.command WHERE w.target = ? AND w.central_version = ? AND c.state = ?"
    found = books.execute(sql, (row.key, row.version, State.CONFIRMED.value)).fetchall()
    for command in [one for (one,) in found if one.encode() not in row.raw]:
        _undone(books, command, {row.key})
        replica.retake(books, row, at_ms)
        noted(books, row.key, at_ms)


def unknown_there(books: Books, key: str, at_ms: int) -> None:
    """Central was asked for this row itself and has never heard of it: where it was confirmed for us, it was lost."""
    written = "SELECT 1 FROM row w JOIN command c ON c.id = w.command WHERE w.target = ? AND c.state = ?"
    if books.execute(written, (key, State.CONFIRMED.value)).fetchone() is not None:
        kind, _, name = key.partition("/")
        replica.tombstone(books, kind, name, at_ms)
        noted(books, key, at_ms)


def _for_a_person(books: Books, key: str, at_ms: int, facts: tuple[str, ...]) -> None:
    """Of the commands whose own row it was: what they wrote stands nowhere but here."""
    sql = (
        "SELECT c.id, w.body FROM row w JOIN command c ON c.id = w.command JOIN resource r ON r.key = w.target"
        f" WHERE w.target = ? AND c.state = ? AND {_IS_GONE}"
    )
    for command, body in books.execute(sql, (key, State.CONFIRMED.value)).fetchall():
        conflict = Conflict(kind=ConflictKind.LOST_AT_CENTRAL, keys=(key,), facts=facts)
        settle.keep_conflict(books, command, conflict, Outcome.LOST_AT_CENTRAL, at_ms, central=None, mine=body.encode())
        _held_behind(books, command)


def _held_behind(books: Books, command: str) -> None:
    """What was given later and names what it had made waits with it: central refuses what points to nothing."""
    made = [row.target for row in commands_kept.rows(books, command) if row.verb == "create" and not row.is_provenance]
    for key in made:
        sql = (
            "INSERT OR IGNORE INTO need (command, needs_command) SELECT DISTINCT c.id, ? FROM row w JOIN command c ON c.id = w.command"
            f" WHERE c.state IN ({commands_kept.marks(OPEN)}) AND c.seq > (SELECT seq FROM command WHERE id = ?)"
            " AND (w.target = ? OR instr(w.body, ?))"
        )
        books.execute(sql, (command, *sorted(OPEN), command, key, f'"{key}"'))


def found_again(books: Books, at_ms: int) -> None:
    """Rows that central shows again as they were confirmed leave nothing to decide."""
    lost = {command for _, command in _standing(books, with_left=True)}
    sql = "SELECT c.id FROM command c JOIN conflict f ON f.command = c.id WHERE c.state = ? AND f.kind = ?"
    for (command,) in books.execute(sql, (State.CONFLICT.value, LOST)).fetchall():
        if command not in lost and not _is_unseen(books, command):
            commands_kept.move(books, command, Outcome.FOUND_AGAIN, at_ms=at_ms)


def _is_unseen(books: Books, command: str) -> bool:
    """Whether a row that it lost has not been read yet under its new name, or a row that it changed is there without its mark.

    Somebody else's change may have got the very number that ours had.
    """
    sql = (
        "SELECT 1 FROM event e LEFT JOIN resource r ON r.key = e.facts ->> '$.row'"
        " LEFT JOIN row w ON w.command = e.command AND w.target = r.key AND w.verb = 'change'"
        " WHERE e.command = ? AND e.kind = ? AND (r.key IS NULL OR (w.key IS NOT NULL AND instr(r.body, e.command) = 0)) LIMIT 1"
    )
    return books.execute(sql, (command, LOST)).fetchone() is not None


def newest(books: Books) -> dict[str, tuple[str, str]]:
    """The rows that were confirmed last, with the version they had then and by which command: what an older backup lacks first."""
    sql = (
        "SELECT w.target, w.central_version, c.id FROM command c JOIN row w ON w.command = c.id WHERE c.state = ? AND w.is_provenance = 0"
        " AND w.central_version IS NOT NULL ORDER BY c.seq DESC, w.n LIMIT ?"
    )
    found = books.execute(sql, (State.CONFIRMED.value, LOOKED_AT)).fetchall()
    return {str(key): (str(version), str(command)) for key, version, command in reversed(found)}


def is_lost(row: object, version: str | None, command: str | None = None) -> bool:
    """Whether central has never heard of it, shows an earlier version than it had, or the same one without our mark."""
    if not isinstance(row, Row):
        return row is None
    is_others = command is not None and row.version == version and command.encode() not in row.raw
    return is_others or went_back(version, row.version)


def went_back(was: str | None, now: str) -> bool:
    """Whether central shows an earlier version than the one that was held. Versions that are no numbers tell nothing."""
    return was is not None and was.isdigit() and now.isdigit() and int(now) < int(was)


def standing(books: Books, *, with_left: bool = False) -> dict[str, str]:
    """Rows that are lost now, of patients on the ward (or of all), with the last command that wrote them."""
    return dict(_standing(books, with_left=with_left))


def _standing(books: Books, *, with_left: bool = False) -> list[tuple[str, str]]:
    """The same with every command that wrote them."""
    here = "" if with_left else " JOIN census c ON c.patient = e.patient AND c.left_at_ms IS NULL"
    sql = (
        "SELECT r.key, e.command FROM event e JOIN resource r ON r.key = e.facts ->> '$.row'"
        f" JOIN row w ON w.command = e.command AND w.target = r.key{here}"
        " JOIN command k ON k.id = e.command AND k.state IN ('confirmed', 'conflict')"
        f" WHERE e.kind = ? AND {_IS_GONE}"
    )
    return [(str(key), str(command)) for key, command in books.execute(sql, (LOST,))]


def of_patient(books: Books, patient: str) -> bool:
    sql = "SELECT 1 FROM event WHERE kind = ? AND patient = ? LIMIT 1"
    if books.execute(sql, (LOST, patient)).fetchone() is None:
        return False
    lost = standing(books)
    sql = "SELECT key FROM resource WHERE patient = ?"
    return bool(lost) and any(key in lost for (key,) in books.execute(sql, (patient,)))


def may_go_again(books: Books, command: str, *, is_deleted: bool) -> bool:
    """Whether it can be sent as it was: nothing of the command that stands there names it by the name that is gone.

    Else it would come back without its check. What was deleted does not come back, either, where it had been changed since, and so might be
    in force although it had been stopped. Whoever still wants it gives it anew.
    """
    gone = {key for key, one in _standing(books, with_left=True) if one == command}
    written = commands_kept.rows(books, command)
    made = [row.target for row in written if row.verb == "create" and not row.is_provenance]
    if is_deleted and any(row.verb == "change" and row.target in gone for row in written):
        return False
    for key in made:
        held = replica.get(books, key)
        if (
            held is not None
            and not held.is_removed
            and any(f'"{one}"'.encode() in held.body for one in gone & set(made))
        ):
            return False
    if not is_deleted:
        return True
    others = f"SELECT 1 FROM row WHERE verb = 'change' AND command <> ? AND target IN ({commands_kept.marks(gone)})"
    return books.execute(f"{others} LIMIT 1", (command, *sorted(gone))).fetchone() is None


def made_ready(books: Books, command: str, at_ms: int) -> bool:
    """Forget central's names of what it lost, so that it is made there again; whether nothing of it has to be built anew for that.

    A row that stands there still keeps its name; asking by our identifier finds what a search did not show. What names a lost row by
    central's old name follows it to the new one (`settle.landed`).
    """
    lost = {key for key, one in _standing(books, with_left=True) if one == command}
    if any(row.verb == "change" and row.target in lost for row in commands_kept.rows(books, command)):
        _undone(
            books, command, lost
        )  # what is built again rests on what stands there, not on the version that is no more
        return False
    _unnamed(books, command, lost, at_ms)
    return True


def _undone(books: Books, command: str, keys: Collection[str]) -> None:
    changes = "command = ? AND verb = 'change'"
    sql = f"UPDATE row SET central_version = NULL WHERE {changes} AND target IN ({commands_kept.marks(keys)})"
    books.execute(sql, (command, *sorted(keys)))


def _unnamed(books: Books, command: str, keys: Collection[str], at_ms: int) -> None:
    made = [row for row in commands_kept.rows(books, command) if row.verb == "create"]
    made = [row for row in made if row.target in keys or row.is_provenance]
    for row in made:
        if row.central_key is not None and not row.is_provenance:
            facts = {"key": row.key, "was": row.central_key}
            journal.write(books, settle.NAME_LOST, at_ms=at_ms, command=command, facts=facts)
    identity.forget(books, [row.key for row in made])


def named_as_now(books: Books, command: str, stood: Mapping[str, Row]) -> dict[str, Row]:
    """What was signed for a row that central lost and kept the signature of names it by its old name: the same, by the new one.

    So a signature that outlived its row at central is not taken for another's.
    """
    sql = (
        "SELECT e.facts ->> '$.was', i.central_key FROM event e JOIN identity i ON i.local_key = e.facts ->> '$.key'"
        " WHERE e.command = ? AND e.kind = ?"
    )
    names = {str(was): str(now) for was, now in books.execute(sql, (command, settle.NAME_LOST)).fetchall()}
    found = dict(stood)
    for key, row in stood.items() if names else ():
        if row.resource_type == "Provenance":
            raw = row.raw
            for was, now in names.items():
                raw = raw.replace(f'"{was}"'.encode(), f'"{now}"'.encode())
            found[key] = msgspec.structs.replace(row, raw=raw)
    return found


def before_confirmed(books: Books, command: str, lost: Collection[str], at_ms: int) -> bool:
    """Central said yes and has none of it at the reading back: it was set back in between. It is asked once more, by our own identifiers.

    False the second time: then a person looks.
    """
    sql = "SELECT 1 FROM event WHERE command = ? AND kind = ? AND facts ->> '$.error' = ? LIMIT 1"
    if books.execute(sql, (command, journal.MOVED, SET_BACK)).fetchone() is not None:
        return False
    _undone(books, command, lost)
    _unnamed(books, command, lost, at_ms)
    commands_kept.move(books, command, Outcome.NAMED_WRONGLY, at_ms=at_ms, error_code=SET_BACK)
    return True
