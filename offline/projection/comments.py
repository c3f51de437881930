"""What the team noted about a patient beside the record; refuses to give it to anything that reads the record."""

from client.fhir import names
from client.fhir.reading.elements import first, has_code, mappings, moment, text, who
from offline.projection import rows
from offline.projection.rows import Shown
from offline.store.books import Books
from offline.views import TeamComment


def of(books: Books, patient: str) -> tuple[TeamComment, ...]:
    """The newest first."""
    found = rows.read(books, ["Communication"], patients=[patient], where="status IS NOT 'entered-in-error'")
    ours = [_comment(row) for row in found if _is_comment(row)]
    return tuple(sorted(ours, key=lambda one: (one.at is not None, one.at), reverse=True))


def _is_comment(row: Shown) -> bool:
    return any(has_code(kind, names.COMMENT, names.TEAM_COMMENT) for kind in mappings(row.resource.get("category")))


def _comment(row: Shown) -> TeamComment:
    said = text(first(row.resource.get("payload")).get("contentString")) or ""
    at = moment(row.resource.get("sent"))
    return TeamComment(key=row.key, text=said, author=who(row.resource.get("sender")) or "", at=at, mark=row.mark)
