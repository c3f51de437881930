"""Whether somebody else assessed the same patient by the same form meanwhile; read from the replica, refuses to judge it."""

from client.commands import RecordAssessment
from client.fhir import text
from client.fhir.reading.assessments import assessment
from offline import identity
from offline.kept import Kept
from offline.store.books import Books


def newer(books: Books, kept: Kept, command: RecordAssessment) -> tuple[str, ...]:
    """Those of others that count, for the same time or a later one, and that came in after this one was given.

    What was here before was beside it on its author's screen.
    """
    replaced = {identity.real(books, command.replaces)} if command.replaces else set()
    rows = books.execute(
        "SELECT r.key, r.body FROM resource r WHERE r.patient = ? AND r.type = 'QuestionnaireResponse'"
        " AND r.removed_at_ms IS NULL AND r.after_seq >= ?"
        " AND NOT EXISTS (SELECT 1 FROM row w WHERE w.entry_id = r.entry) ORDER BY r.key",
        (kept.lane, kept.seq),
    )
    found = []
    for key, body in rows.fetchall():
        one = assessment(text.decode(body.encode()))
        is_later = one.at is None or one.at >= command.occurred_at
        if one.form == command.form and one.is_valid and is_later and key not in replaced:
            found.append(key)
    return tuple(found)
