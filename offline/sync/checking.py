"""Whether somebody else said the opposite of the same item of a checklist meanwhile; read from the replica, refuses to judge it."""

from client.commands import CheckItem
from client.fhir import text
from client.fhir.reading.specialties import checked_item
from offline import identity
from offline.kept import Kept
from offline.store.books import Books


def otherwise(books: Books, kept: Kept, command: CheckItem) -> dict[str, bool]:
    """Key of each answer of the other sense that came in after this one was given; what was here before its author saw."""
    rows = books.execute(
        "SELECT r.key, r.body, r.encounter FROM resource r WHERE r.patient = ? AND r.type = 'Task'"
        " AND r.removed_at_ms IS NULL AND r.after_seq >= ?"
        " AND NOT EXISTS (SELECT 1 FROM row w WHERE w.entry_id = r.entry) ORDER BY r.key",
        (kept.lane, kept.seq),
    )
    stay = {command.encounter, identity.real(books, command.encounter) if command.encounter else None}
    found: dict[str, bool] = {}
    for key, body, encounter in rows.fetchall():
        one = checked_item(text.decode(body.encode()))
        if one is None or (one.checklist, one.item) != (command.checklist, command.item) or encounter not in stay:
            continue
        if one.is_done is not command.is_done:
            found[key] = one.is_done
    return found
