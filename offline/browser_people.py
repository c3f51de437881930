"""Who signed in with a browser: this station never saw a password of his, and asks him once for a passphrase of his own.

With it he signs in here while central is away, and proves himself again for an act, for as long as the site lets a sign-in stand. It is
remembered by the very verifier that a password would be, and marked beside: it is no password of central's, so that central's refusing
the same word says nothing of it.
"""

from client.errors import InputRefused
from client.passwords import is_row
from client.records import Person
from client.staff_numbers import canonical
from offline import verifiers
from offline.store import facts
from offline.store.books import Books

SHORTEST = 6
OPENS_THE_STORE = 12
"""From so many characters on the store's key is wrapped under it, too; who stole the disk could guess a shorter one at leisure."""
_MARK = "own-passphrase:"


def demand_fit(passphrase: str, staff_number: str) -> None:
    """Raises InputRefused for one that could be guessed within the tries that are given."""
    if len(passphrase) < SHORTEST:
        raise InputRefused("own-passphrase", "under-6")
    if len(set(passphrase)) < 3 or _has_number(passphrase, staff_number) or is_row(passphrase):
        raise InputRefused("own-passphrase", "too-easy")


def vouched(books: Books, person: Person, now_ms: int) -> None:
    """Central let him in anew: his own passphrase, if there is one of the same person, counts from now on."""
    number = person.staff_number
    found = verifiers.of(books, number) if is_marked(books, number) else None
    if found is not None and found.person.reference == person.reference:
        verifiers.remember(books, number, person, found.kept, now_ms)


def mark(books: Books, staff_number: str) -> None:
    """What is remembered of this number is his own passphrase."""
    facts.put(books, f"{_MARK}{canonical(staff_number)}", "1")


def unmark(books: Books, staff_number: str) -> None:
    books.execute("DELETE FROM store_fact WHERE key = ?", (f"{_MARK}{canonical(staff_number)}",))


def is_marked(books: Books, staff_number: str) -> bool:
    return facts.get(books, f"{_MARK}{canonical(staff_number)}") is not None


def _has_number(passphrase: str, staff_number: str) -> bool:
    number = canonical(staff_number)
    return bool(number) and number in canonical(passphrase)
