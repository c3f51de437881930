"""Taking back what was not sent, by its author; refuses what may be on its way, and what something else already rests on."""

from client.errors import PolicyRefused
from client.records import Person
from offline import commands_kept, queued
from offline.outbox import OPEN, Outcome, State
from offline.store.books import Books

_WITH_US = frozenset({State.SAVED_HERE, State.CONFLICT, State.REFUSED})


def withdraw(books: Books, ident: str, author: Person, at_ms: int) -> tuple[str, State]:
    """(whose lane, the state now). Raises PolicyRefused (withdraw, author | sent | needed)."""
    kept = commands_kept.get(books, ident)
    if kept.author_reference != author.reference:
        raise PolicyRefused("withdraw", "author")
    if kept.state not in _WITH_US or kept.state not in OPEN:
        raise PolicyRefused("withdraw", "sent")
    if kept.state is State.SAVED_HERE and commands_kept.was_unclear(books, ident):
        # The request may still be on its way: what is taken back here could yet take effect there.
        raise PolicyRefused("withdraw", "sent")
    needed = list(dict.fromkeys([*commands_kept.dependants(books, ident), *queued.rests_on_end(books, kept)]))
    if needed:
        raise PolicyRefused("withdraw", "needed", *needed)
    return kept.lane, commands_kept.move(books, ident, Outcome.WITHDRAWN, at_ms=at_ms, facts={"by": author.reference})
