"""What the same queue says of an order after it was signed: what was ordered later, and what was ended again; refuses to judge it.

A pair of orders is judged with the later of the two: who signed it saw the earlier one beside it. What was ended again at once is judged by
nobody any more: it goes to central for the record, and its end right behind it.
"""

from client.commands import DecideConflict, ended_at_once
from offline import commands_kept, identity
from offline.commands_kept import marks
from offline.kept import Kept
from offline.outbox import State
from offline.store.books import Books

ORDERS = ("MedicationRequest", "NutritionOrder", "ServiceRequest")
ENDING = ("sign-orders", "stop-order", "void-order")
_NOT_DONE = frozenset({State.CONFLICT, State.REFUSED, State.WITHDRAWN, State.RESOLVED})


def ordered_later(books: Books, ident: str) -> frozenset[str]:
    """The orders of this patient that were signed here after this command was first given, by every name they have."""
    first = first_given(books, ident)
    lanes = _lanes(books, first)
    sql = (
        "SELECT w.key, w.target FROM row w JOIN command c ON c.id = w.command"
        f" WHERE w.seq > ? AND c.lane IN ({marks(lanes)}) AND w.verb = 'create' AND w.type IN ({marks(ORDERS)})"
    )
    return frozenset(key for row in books.execute(sql, (first.seq, *lanes, *ORDERS)) for key in row)


def places_ended_later(books: Books, ident: str) -> frozenset[str]:
    """Which of its drafts a later command of this queue ends at once, as findings name them; what waits for a person ends nothing."""
    rows = commands_kept.rows(books, ident)
    made = [row for row in rows if row.verb == "create" and row.resource_type in ORDERS]
    over = _ended(books, first_given(books, ident)) if made else frozenset()
    return frozenset(str(place) for place, row in enumerate(made) if not over.isdisjoint({row.key, row.target}))


def first_given(books: Books, ident: str) -> Kept:
    """The command itself; of what a decision built again the one that it was built from."""
    kept = commands_kept.get(books, ident)
    while isinstance(kept.command, DecideConflict):
        kept = commands_kept.get(books, kept.command.command)
    return kept


def _ended(books: Books, first: Kept) -> frozenset[str]:
    """What commands given after it end at once, by every name."""
    lanes = _lanes(books, first)
    sql = (
        f"SELECT id FROM command WHERE seq > ? AND lane IN ({marks(lanes)}) AND kind IN ({marks(ENDING)})"
        f" AND state NOT IN ({marks(_NOT_DONE)})"
    )
    found = books.execute(sql, (first.seq, *lanes, *ENDING, *sorted(_NOT_DONE))).fetchall()
    ended = {key for row in found for key in ended_at_once(commands_kept.get(books, row[0]).command)}
    return frozenset({*ended, *identity.mapping(books, ended).values()})


def _lanes(books: Books, kept: Kept) -> tuple[str, ...]:
    """Under the name that who was made here had first, and under the one he has at central."""
    names = {kept.lane, identity.real(books, kept.lane), identity.ours(books, kept.lane) or kept.lane}
    return tuple(sorted(names))
