"""Whose badge was scanned: by what central wrote of its staff; refuses a badge that two persons have, and guesses nothing.

A badge carries a number of its own (`sid/badge`) or the staff number itself; both are identifiers of the Practitioner at central, of whom
a copy is kept here for everybody who signed in at this station.
"""

from client.fhir.names import BADGE_NUMBER, STAFF_NUMBER
from client.staff_numbers import is_same
from offline import verifiers
from offline.store.books import Books

LONGEST = 64


def staff_number(books: Books, badge: str) -> str | None:
    """None for a badge that nobody here has."""
    if not badge or len(badge) > LONGEST:
        return None
    own = {one.reference: number for number, one in verifiers.everybody(books)}
    found = {own[key] for key in _holders(books, badge) if key in own} | {
        one for one in own.values() if is_same(one, badge)
    }
    return found.pop() if len(found) == 1 else None


def _holders(books: Books, badge: str) -> list[str]:
    rows = books.execute(
        "SELECT r.type || '/' || r.id FROM resource r, json_each(r.body, '$.identifier') i WHERE r.type = 'Practitioner'"
        " AND json_extract(i.value, '$.value') = ? AND json_extract(i.value, '$.system') IN (?, ?)",
        (badge, BADGE_NUMBER, STAFF_NUMBER),
    )
    return [str(row[0]) for row in rows]
