"""What a confirmed command wrote and central no longer has: restored from a backup, or lost; refuses to let it pass for a deletion.

Somebody who deletes a row leaves a trace of it (410). A row of ours that central never heard of (404), or that stands there in a version
before the one we confirmed, was lost. It is journalled, and the patient is not proven while it lasts.
"""

from offline import journal
from offline.outbox import State
from offline.store.books import Books

LOST = "lost-at-central"


def noted(books: Books, key: str, at_ms: int) -> None:
    """Central has lost this row as it was confirmed: write it down for every confirmed command that wrote it, once each."""
    sql = (
        "SELECT c.id, c.lane FROM row w JOIN command c ON c.id = w.command WHERE w.target = ? AND c.state = ?"
        " AND NOT EXISTS (SELECT 1 FROM event e WHERE e.command = c.id AND e.kind = ? AND e.facts ->> '$.row' = ?)"
    )
    for command, patient in books.execute(sql, (key, State.CONFIRMED.value, LOST, key)).fetchall():
        journal.write(books, LOST, at_ms=at_ms, command=command, patient=patient, facts={"row": key})


def went_back(was: str | None, now: str) -> bool:
    """Whether central shows an earlier version than the one that was held. Versions that are no numbers tell nothing."""
    return was is not None and was.isdigit() and now.isdigit() and int(now) < int(was)


def standing(books: Books) -> dict[str, str]:
    """Rows that are lost now, of patients on the ward, with the command that wrote them."""
    sql = (
        "SELECT r.key, e.command FROM event e JOIN resource r ON r.key = e.facts ->> '$.row'"
        " JOIN row w ON w.command = e.command AND w.target = r.key JOIN census c ON c.patient = e.patient"
        " WHERE e.kind = ? AND c.left_at_ms IS NULL"
        " AND (r.removed_at_ms IS NOT NULL OR CAST(r.version AS INTEGER) < CAST(w.central_version AS INTEGER))"
    )
    return {str(key): str(command) for key, command in books.execute(sql, (LOST,))}


def of_patient(books: Books, patient: str) -> bool:
    sql = "SELECT 1 FROM event WHERE kind = ? AND patient = ? LIMIT 1"
    if books.execute(sql, (LOST, patient)).fetchone() is None:
        return False
    lost = standing(books)
    sql = "SELECT key FROM resource WHERE patient = ?"
    return bool(lost) and any(key in lost for (key,) in books.execute(sql, (patient,)))
