"""Who sits at this station: signing in at central, and without central against what is remembered; refuses to keep a password.

What is remembered is a memory-hard verifier (scrypt, 32 MB) per person, written after each sign-in at central, valid for the site limit.
A wrong password offline costs the same time as a right one. Sign-ins and refusals go into the journal without the password or its length.
"""

import hashlib
import hmac
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from typing import Protocol

import msgspec

from client.clock import Clock
from client.errors import CentralBusy, CentralFaulty, CentralUnreachable, NotAllowed, SignInRefused
from client.records import Person, Role
from offline import journal
from offline.store.books import Books
from offline.store.database import Database

SALT_BYTES = 16
CLOCK_SLACK_MS = 10 * 60 * 1000
"""By how much this PC's clock may have been put back since a sign-in at central; more would let the limit be stretched."""
SIGNED_IN = "signed-in"
SIGN_IN_REFUSED = "sign-in-refused"
SIGNED_OUT = "signed-out"
_DUMMY = b"\0" * (SALT_BYTES + 32)


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One person at one station. `is_offline`: signed in against what this station remembers, not at central."""

    person: Person
    ward: str
    is_offline: bool


class AtCentral(Protocol):
    """Proves a person at central; raises SignInRefused, NotAllowed or WaitError."""

    async def __call__(self, staff_number: str, password: str) -> Person: ...


class People:
    """The door for people. Invariant: nobody is let in without a proof that is central's or younger than the limit."""

    def __init__(
        self,
        db: Database,
        clock: Clock,
        at_central: AtCentral,
        entropy: Callable[[int], bytes],
        *,
        ward: str,
        limit_h: float = 72.0,
    ) -> None:
        self._db = db
        self._clock = clock
        self._at_central = at_central
        self._entropy = entropy
        self._ward = ward
        self._limit_ms = int(limit_h * 3_600_000)

    async def sign_in(self, staff_number: str, password: str, role: Role | None = None) -> Session:
        """Raises SignInRefused (wrong, unknown here, too long ago) or NotAllowed (another role than the one asked for)."""
        if not staff_number or not password:
            raise SignInRefused("empty")
        is_offline = False
        try:
            person = await self._noting_refusal(staff_number, self._at_central(staff_number, password))
            await self._db.write(partial(self._remember, person, staff_number, password))
        except (CentralUnreachable, CentralBusy, CentralFaulty):
            is_offline = True
            person = await self._noting_refusal(staff_number, self._remembered(staff_number, password))
        if role is not None and not _may_sit_as(person.role, role):
            raise NotAllowed("role", person.role.value, role.value)
        await self._db.write(partial(self._note, SIGNED_IN, person.reference, is_offline=is_offline))
        return Session(person=person, ward=self._ward, is_offline=is_offline)

    async def sign_out(self, session: Session) -> None:
        await self._db.write(partial(self._note, SIGNED_OUT, session.person.reference, is_offline=session.is_offline))

    async def is_known_here(self, staff_number: str) -> bool:
        """Whether this person could sign in without central."""
        found = await self._db.read(partial(_verifier, staff_number=staff_number))
        return found is not None and -CLOCK_SLACK_MS <= self._now_ms() - found[2] <= self._limit_ms

    async def _noting_refusal(self, staff_number: str, proof: Awaitable[Person]) -> Person:
        try:
            return await proof
        except SignInRefused as refusal:
            facts = {"staff": staff_number[:32], "reason": refusal.facts[0] if refusal.facts else ""}
            await self._db.write(lambda books: journal.write(books, SIGN_IN_REFUSED, at_ms=self._now_ms(), facts=facts))
            raise

    async def _remembered(self, staff_number: str, password: str) -> Person:
        person, reason = await self._db.read(partial(self._proved, staff_number, password))
        if person is None:
            raise SignInRefused(reason)
        return person

    def _proved(self, staff_number: str, password: str, books: Books) -> tuple[Person | None, str]:
        """Runs on the store's thread: the verifier takes 60 ms and must not hold the windows."""
        found = _verifier(books, staff_number)
        kept = found[1] if found else _DUMMY
        is_right = hmac.compare_digest(_digest(password, kept[:SALT_BYTES]), kept[SALT_BYTES:])
        if found is None:
            return None, "unknown-here"
        if not is_right:
            return None, "wrong"
        age_ms = self._now_ms() - found[2]
        if age_ms < -CLOCK_SLACK_MS:
            return None, "clock-went-back"
        if age_ms > self._limit_ms:
            return None, "too-long-ago"
        return msgspec.json.decode(found[0], type=Person), ""

    def _remember(self, person: Person, staff_number: str, password: str, books: Books) -> None:
        salt = self._entropy(SALT_BYTES)
        books.execute(
            "INSERT INTO verifier (staff_number, person, verifier, last_online_at_ms) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (staff_number) DO UPDATE SET person = excluded.person, verifier = excluded.verifier,"
            " last_online_at_ms = excluded.last_online_at_ms",
            (staff_number, msgspec.json.encode(person).decode(), salt + _digest(password, salt), self._now_ms()),
        )

    def _note(self, kind: str, reference: str, books: Books, *, is_offline: bool) -> None:
        facts = {"person": reference, "offline": "yes" if is_offline else "no"}
        journal.write(books, kind, at_ms=self._now_ms(), facts=facts)

    def _now_ms(self) -> int:
        return int(self._clock.now().timestamp() * 1000)


def _verifier(books: Books, staff_number: str) -> tuple[str, bytes, int] | None:
    row = books.execute(
        "SELECT person, verifier, last_online_at_ms FROM verifier WHERE staff_number = ?", (staff_number,)
    ).fetchone()
    return (str(row[0]), bytes(row[1]), int(row[2])) if row else None


def _digest(password: str, salt: bytes) -> bytes:
    return hashlib.scrypt(password.encode(), salt=salt, n=2**15, r=8, p=1, maxmem=2**26, dklen=32)


_NURSES = frozenset({Role.NURSE, Role.HEAD_NURSE})


def _may_sit_as(is_role: Role, asked: Role) -> bool:
    """A head nurse may sit at a nurse's place; nobody else may take another's."""
    return is_role is asked or (asked in _NURSES and is_role in _NURSES)
