"""What became of the entries that a printed emergency page names: here, at central, or nowhere that this station knows of.

Asked with the numbers of a scanned page. Refuses to write anything, and to call lost what may still wait at another station.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from offline.numbers import is_whole
from offline.outbox import State
from offline.store.books import Books

MOST = 100
"""More numbers stand on no page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageEntry:
    """One provisional number. `state`: how it stands in this station's own outbox; None where it was not entered here.

    `is_at_central`: a row that carries the number was read from central. `is_whole` False: no number of ours, or one with a slip.
    """

    number: str
    state: State | None = None
    is_at_central: bool = False
    is_whole: bool = True

    @property
    def is_unknown(self) -> bool:
        return self.state is None and not self.is_at_central


def of_page(books: Books, patient: str, numbers: Sequence[str]) -> tuple[PageEntry, ...]:
    """In the order of the page; at most `MOST`."""
    return tuple(_entry(books, patient, one) for one in numbers[:MOST])


def _entry(books: Books, patient: str, number: str) -> PageEntry:
    if not is_whole(number):
        return PageEntry(number=number[:40], is_whole=False)
    own = books.execute("SELECT state FROM command WHERE number = ? AND lane = ?", (number, patient)).fetchone()
    if own is not None:
        return PageEntry(number=number, state=State(own[0]))
    sql = "SELECT 1 FROM resource WHERE patient = ? AND removed_at_ms IS NULL AND instr(body, ?) LIMIT 1"
    there = books.execute(sql, (patient, f'"{number}"')).fetchone()
    return PageEntry(number=number, is_at_central=there is not None)
