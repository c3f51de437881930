"""What a store remembers of the people who sign in at it: verifiers, wrong tries, PINs, who was dismissed; refuses to hold a password.

A try is counted in the same transaction in which it is judged: the count is on the disk before anybody hears the answer. Who types many
staff numbers at one PC makes the PC itself wait, for a minute at most, so that nobody is kept from his patients for long by another.
Whatever is kept of a staff number is kept under its canonical form: every spelling of it finds the same.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

import msgspec

from client import passwords
from client.records import Person
from client.staff_numbers import canonical
from client.tries import Tries, seconds
from offline.store import facts
from offline.store.books import Books

T = TypeVar("T")
_TRIES, _PIN, _DISMISSED, _SAT = "sign-in-tries:", "sign-in-pin:", "staff-dismissed:", "staff-sat:"
_HERE = "sign-in-tries-here"
FREE_HERE, FIRST_HERE_MS, LONGEST_HERE_MS = 15, 5_000, 60_000
"""Wrong tries in a row at this PC, of whatever staff numbers, before it waits itself."""
COUNTED = frozenset({"wrong", "unknown-here"})
LONGEST_NUMBER = 64
MOST_TRIED = 500
"""Numbers whose wrong tries are remembered: so many made-up ones take hours, since the PC itself waits between them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Remembered:
    """One person as central vouched for him at this station."""

    person: Person
    kept: bytes
    at_ms: int


def of(books: Books, staff_number: str) -> Remembered | None:
    sql = "SELECT person, verifier, last_online_at_ms FROM verifier WHERE staff_number = ?"
    row = books.execute(sql, (canonical(staff_number),)).fetchone()
    return None if row is None else _remembered(row)


def every_of(books: Books, staff_number: str) -> tuple[Remembered, ...]:
    """Whoever is remembered under this number, or signs in under another name and has it as his staff number."""
    rows = books.execute("SELECT person, verifier, last_online_at_ms, staff_number FROM verifier").fetchall()
    wanted = canonical(staff_number)
    found = ((str(row[3]), _remembered(row)) for row in rows)
    return tuple(one for number, one in found if wanted in (number, canonical(one.person.staff_number)))


def others_of(books: Books, staff_number: str, person: Person) -> tuple[tuple[str, bytes], ...]:
    """(number, verifier) of the same person under the other names that he signed in with."""
    rows = books.execute("SELECT staff_number, person, verifier FROM verifier").fetchall()
    held = ((str(row[0]), msgspec.json.decode(row[1], type=Person).reference, bytes(row[2])) for row in rows)
    own = canonical(staff_number)
    return tuple((number, kept) for number, who, kept in held if who == person.reference and number != own)


def _remembered(row: Sequence[Any]) -> Remembered:
    return Remembered(person=msgspec.json.decode(row[0], type=Person), kept=bytes(row[1]), at_ms=int(row[2]))


def everybody(books: Books) -> tuple[tuple[str, Person], ...]:
    """(staff number, person) of all who are remembered here."""
    found = books.execute("SELECT staff_number, person FROM verifier ORDER BY staff_number").fetchall()
    return tuple((str(row[0]), msgspec.json.decode(row[1], type=Person)) for row in found)


def sat_down(books: Books, person: Person) -> None:
    """Central let him in at a page of its own: nothing proves him here, and that he left is heard of all the same."""
    if number := canonical(person.staff_number):
        facts.put(books, f"{_SAT}{number}", msgspec.json.encode(person).decode())
        _drop(books, f"{_DISMISSED}{number}")


def known(books: Books) -> tuple[tuple[str, Person], ...]:
    """(staff number, person) of all who are remembered here and all who sat here by central's word alone."""
    rows = books.execute("SELECT key, value FROM store_fact WHERE key GLOB ? ORDER BY key", (f"{_SAT}*",)).fetchall()
    sat = {str(key).removeprefix(_SAT): msgspec.json.decode(value, type=Person) for key, value in rows}
    return tuple({**sat, **dict(everybody(books))}.items())


def remember(books: Books, staff_number: str, person: Person, kept: bytes, at_ms: int) -> None:
    """Central let this person in: what was held against him here is over."""
    number = canonical(staff_number)
    books.execute(
        "INSERT INTO verifier (staff_number, person, verifier, last_online_at_ms) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (staff_number) DO UPDATE SET person = excluded.person, verifier = excluded.verifier,"
        " last_online_at_ms = excluded.last_online_at_ms",
        (number, msgspec.json.encode(person).decode(), kept, at_ms),
    )
    names = {number, canonical(person.staff_number)}
    _drop(books, _tries_key(number), *(f"{_DISMISSED}{one}" for one in names), _HERE)


def revise(books: Books, people: Collection[Person]) -> None:
    """Role and privileges as central gives them now; what proves the person stays."""
    held = {one.reference: (number, one) for number, one in everybody(books)}
    for now in people:
        number, before = held.get(now.reference, ("", now))
        if before != now:
            person = msgspec.json.encode(now).decode()
            books.execute("UPDATE verifier SET person = ? WHERE staff_number = ?", (person, number))


def forget(books: Books, staff_number: str) -> None:
    books.execute("DELETE FROM verifier WHERE staff_number = ?", (canonical(staff_number),))
    _drop(books, _pin_key(staff_number))


# --- tries -----------------------------------------------------------------------------------------------------------


def tried(
    books: Books, staff_number: str, now_ms: int, proof: Callable[[], tuple[T | None, str]]
) -> tuple[T | None, tuple[str, ...]]:
    """One try: what it proved, or (reason, seconds to wait). `proof` is not asked while the number, or this PC, waits."""
    key = _tries_key(staff_number)
    own, here = _tries(books, key).seen(now_ms), _tries(books, _HERE).seen(now_ms)
    if own.left_ms(now_ms) or here.left_ms(now_ms):
        _keep(books, {key: own, _HERE: here})
        word = "too-many-tries" if own.left_ms(now_ms) else "too-many-tries-here"
        return None, (word, seconds(max(own.left_ms(now_ms), here.left_ms(now_ms))))
    found, reason = proof()
    if reason in COUNTED:
        here = here.failed_again(now_ms, free=FREE_HERE, first_ms=FIRST_HERE_MS, longest_ms=LONGEST_HERE_MS)
        _keep(books, {key: own.failed_again(now_ms), _HERE: here})
    elif found is not None:
        _drop(books, key, _HERE)
    return found, (reason,) if reason else ()


def _tries_key(staff_number: str) -> str:
    return f"{_TRIES}{canonical(staff_number)[:LONGEST_NUMBER]}"


def _tries(books: Books, key: str) -> Tries:
    held = facts.get(books, key)
    return msgspec.json.decode(held, type=Tries) if held else Tries()


def _keep(books: Books, tries: dict[str, Tries]) -> None:
    """Made-up numbers do not fill the store: of more than `MOST_TRIED` the oldest tries go.

    By how many, not by age: who sets the clock a day on would end what is counted against anybody else.
    """
    for key, one in tries.items():
        if one.failed:
            facts.put(books, key, msgspec.json.encode(one).decode())
    books.execute(
        "DELETE FROM store_fact WHERE key IN (SELECT key FROM store_fact WHERE key GLOB ?"
        " ORDER BY CAST(json_extract(value, '$.at_ms') AS INTEGER) DESC LIMIT -1 OFFSET ?)",
        (f"{_TRIES}*", MOST_TRIED),
    )


# --- PINs ------------------------------------------------------------------------------------------------------------


class _Pin(msgspec.Struct, frozen=True, kw_only=True):
    kept: bytes
    failed: int = 0


PIN_TRIES = 3
LEAST_PIN = 4


def set_pin(books: Books, staff_number: str, kept: bytes | None) -> None:
    """None takes it away."""
    if kept is None:
        _drop(books, _pin_key(staff_number))
    else:
        facts.put(books, _pin_key(staff_number), msgspec.json.encode(_Pin(kept=kept)).decode())


def has_pin(books: Books, staff_number: str) -> bool:
    return facts.get(books, _pin_key(staff_number)) is not None


def pin_reason(books: Books, staff_number: str, pin: str) -> str:
    """Empty when it is his; else no-pin, pin-wrong, or pin-spent after three wrong ones: then only the password helps."""
    key = _pin_key(staff_number)
    held = facts.get(books, key)
    if held is None:
        passwords.is_right(passwords.nobody(), pin)
        return "no-pin"
    one = msgspec.json.decode(held, type=_Pin)
    if one.failed >= PIN_TRIES:
        return "pin-spent"
    is_his = passwords.is_right(one.kept, pin)
    one = msgspec.structs.replace(one, failed=0 if is_his else one.failed + 1)
    facts.put(books, key, msgspec.json.encode(one).decode())
    return "" if is_his else "pin-spent" if one.failed >= PIN_TRIES else "pin-wrong"


def renew_pin(books: Books, staff_number: str) -> None:
    """He proved himself with his password: three new tries."""
    held = facts.get(books, _pin_key(staff_number))
    if held is not None:
        one = msgspec.structs.replace(msgspec.json.decode(held, type=_Pin), failed=0)
        facts.put(books, _pin_key(staff_number), msgspec.json.encode(one).decode())


def _pin_key(staff_number: str) -> str:
    return f"{_PIN}{canonical(staff_number)}"


# --- dismissed -------------------------------------------------------------------------------------------------------


def dismiss(books: Books, references: Collection[str]) -> tuple[str, ...]:
    """Central says that these are no staff any more: nothing here proves them. Their staff numbers, and the names they signed in by."""
    gone = tuple((number, one) for number, one in known(books) if one.reference in references)
    for number, one in gone:
        forget(books, number)
        _drop(books, f"{_SAT}{number}")
        for name in filter(None, (number, canonical(one.staff_number))):
            facts.put(books, f"{_DISMISSED}{name}", one.reference)
    return tuple(dict.fromkeys(name for number, one in gone for name in (number, one.staff_number) if name))


def is_dismissed(books: Books, staff_number: str) -> bool:
    return facts.get(books, f"{_DISMISSED}{canonical(staff_number)}") is not None


def dismissed(books: Books) -> frozenset[str]:
    """References of all of them."""
    rows = books.execute("SELECT value FROM store_fact WHERE key GLOB ?", (f"{_DISMISSED}*",)).fetchall()
    return frozenset(str(row[0]) for row in rows)


def _drop(books: Books, *keys: str) -> None:
    for key in keys:
        books.execute("DELETE FROM store_fact WHERE key = ?", (key,))
