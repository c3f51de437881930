"""What others made of the same positive skin test, as central holds it; read from the replica, refuses to judge which is right."""

from client.commands import DecideAllergy
from client.fhir import reading, text
from offline import identity
from offline.kept import Kept
from offline.store.books import Books


def judged(books: Books, kept: Kept, command: DecideAllergy) -> dict[str, bool]:
    """Key of each allergy of this patient with the same reading as its source, and whether it stands as one; ours left out."""
    sources = {command.observation, identity.real(books, command.observation)}
    rows = books.execute(
        "SELECT r.key, r.body FROM resource r WHERE r.patient = ? AND r.type = 'AllergyIntolerance' AND r.removed_at_ms IS NULL"
        " AND NOT EXISTS (SELECT 1 FROM row w WHERE w.command = ? AND w.entry_id = r.entry) ORDER BY r.key",
        (kept.lane, command.id),
    )
    found = ((key, reading.allergy(text.decode(body.encode()))) for key, body in rows.fetchall())
    return {key: one.is_active for key, one in found if one.source in sources}
