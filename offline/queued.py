"""What the same queue ordered of a patient after an order was signed or ended; refuses to judge it.

A pair of orders is judged with the later of the two: who signed it saw the earlier one beside it, and answered or ended it.
"""

from client.commands import DecideConflict, ended_at_once
from offline import commands_kept, identity
from offline.commands_kept import marks
from offline.kept import Kept
from offline.outbox import OPEN
from offline.store.books import Books

_ORDERS = ("MedicationRequest", "NutritionOrder", "ServiceRequest")


def ordered_later(books: Books, ident: str) -> frozenset[str]:
    """The orders of this patient that were signed here after this command was first given, by every name they have."""
    if not commands_kept.several(books, [ident]):
        return frozenset()
    first = first_given(books, ident)
    lanes = sorted({first.lane, identity.real(books, first.lane), identity.ours(books, first.lane) or first.lane})
    sql = (
        "SELECT w.key, w.target FROM command c JOIN row w ON w.command = c.id"
        f" WHERE c.lane IN ({marks(lanes)}) AND c.seq > ? AND w.verb = 'create' AND w.type IN ({marks(_ORDERS)})"
    )
    return frozenset(key for row in books.execute(sql, (*lanes, first.seq, *_ORDERS)) for key in row)


def rests_on_end(books: Books, kept: Kept) -> list[str]:
    """Open signatures that were given when this one had ended something: without it their orders stand beside what it ended."""
    if not ended_at_once(kept.command):
        return []
    sql = (
        "SELECT id FROM command WHERE lane = ? AND seq > ? AND kind IN ('sign-orders', 'oral-order')"
        f" AND state IN ({marks(OPEN)}) ORDER BY seq"
    )
    return [row[0] for row in books.execute(sql, (kept.lane, kept.seq, *sorted(OPEN)))]


def first_given(books: Books, ident: str) -> Kept:
    """The command itself; of what a decision built again the one that it was built from."""
    kept = commands_kept.get(books, ident)
    while isinstance(kept.command, DecideConflict):
        kept = commands_kept.get(books, kept.command.command)
    return kept
