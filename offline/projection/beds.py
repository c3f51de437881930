"""The wards of the house as central names them; refuses to guess one from the stays of patients."""

from client.records import Ward
from offline.projection import records, rows
from offline.store.books import Books


def wards(books: Books, own: str) -> tuple[Ward, ...]:
    """Every ward here but our own, by name."""
    found = (records.place(row) for row in rows.read(books, ["Location"], with_marks=False))
    return tuple(sorted((one for one in found if isinstance(one, Ward) and one.key != own), key=lambda one: one.name))
