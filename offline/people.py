"""Who sits at this station: signing in at central, and without central against what is remembered; refuses to keep a password.

What is remembered is a memory-hard verifier (scrypt, 32 MB) per person, written after each sign-in at central, valid for the site limit.
A wrong password offline costs the same time as a right one, and after five of them the staff number waits: a minute, then twice as long
each time, over restarts too. Whom central refuses with the very password that is remembered is forgotten here. Sign-ins and refusals go
into the journal without the password or its length.
"""

import hashlib
import hmac
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from typing import Protocol, TypeVar

import msgspec

from client.clock import Clock
from client.commands import Command
from client.errors import CentralBusy, CentralFaulty, CentralUnreachable, NotAllowed, SignInRefused
from client.records import Person, Role
from offline import browser_people, journal
from offline.proofs import Proofs
from offline.store.books import Books
from offline.store.database import Database

T = TypeVar("T")
SALT_BYTES = 16
CLOCK_SLACK_MS = 10 * 60 * 1000
"""By how much this PC's clock may have been put back since a sign-in at central; more would let the limit be stretched."""
SIGNED_IN = "signed-in"
SIGN_IN_REFUSED = "sign-in-refused"
SIGNED_OUT = "signed-out"
WITNESSED = "witnessed"
TRIES = 5
FIRST_WAIT_MS = 60_000
LONGEST_WAIT_MS = 3_600_000
TRIES_FORGOTTEN_MS = 24 * 3_600_000
_TRIES = "sign-in-tries:"
NO_IN_APP = "no-in-app-sign-in"
_NOT_OF_THE_PERSON = frozenset({NO_IN_APP, "token-endpoint", "400", "404", "405", "empty"})
"""Refusals at central that speak of the station or the server, not of who wants in."""
_DUMMY = b"\0" * (SALT_BYTES + 32)


class Seated(Protocol):
    """Whoever sits at a station."""

    @property
    def person(self) -> Person: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One person at one station. `is_offline`: signed in against what this station remembers, not at central."""

    person: Person
    ward: str
    is_offline: bool
    roles: tuple[Role, ...] = ()
    """Every role this person may sit here in, the present one first."""


class _Tries(msgspec.Struct):
    """Wrong passwords of one staff number in a row, and until when it waits."""

    failed: int = 0
    until_ms: int = 0
    at_ms: int = 0


class AtCentral(Protocol):
    """Proves a person at central; raises SignInRefused, NotAllowed or WaitError."""

    async def __call__(self, staff_number: str, password: str, *, is_witness: bool = False) -> Person:
        """`is_witness`: he does not sit down; whoever sits here keeps his own proof."""
        ...


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
        self.proofs = Proofs(clock)
        self._proved_at_ms: dict[str, int] = {}
        """When central last vouched for each person who sits here."""

    async def sign_in(self, staff_number: str, password: str, role: Role | None = None) -> Session:
        """Raises SignInRefused (wrong, unknown here, too long ago) or NotAllowed (another role than the one asked for)."""
        if not staff_number or not password:
            raise SignInRefused("empty")
        person, proved_at_ms, is_offline = await self._prove(staff_number, password)
        seated, roles = _seated(person, role)
        await self._db.write(partial(self._note, SIGNED_IN, person.reference, is_offline=is_offline))
        self._proved_at_ms[person.reference] = proved_at_ms
        return Session(person=seated, ward=self._ward, is_offline=is_offline, roles=roles)

    async def _prove(self, staff_number: str, password: str, *, is_witness: bool = False) -> tuple[Person, int, bool]:
        """(who it is, since when that is proved, whether only here). Raises as `sign_in`."""
        try:
            asked = self._asked(staff_number, password, is_witness=is_witness)
            person = await self._noting_refusal(staff_number, asked)
            await self._db.write(partial(self._remember, person, staff_number, password))
        except (CentralUnreachable, CentralBusy, CentralFaulty):
            return *await self._noting_refusal(staff_number, self._remembered(staff_number, password)), True
        return person, self._now_ms(), False

    async def sign_in_by(self, proof: Awaitable[Person], role: Role | None = None) -> Session:
        """Whom central proved at a page of its own: no password is seen here. Raises as the proof does, and NotAllowed."""
        person = await self._noting_refusal("", proof)
        seated, roles = _seated(person, role)
        await self._db.write(partial(self._vouched, person))
        self._proved_at_ms[person.reference] = self._now_ms()
        return Session(person=seated, ward=self._ward, is_offline=False, roles=roles)

    async def keep_own(self, session: Session, passphrase: str) -> None:
        """With what he signs in here without central, who did so at central's page just now. Raises InputRefused, SignInRefused."""
        number = session.person.staff_number
        browser_people.demand_fit(passphrase, number)
        proved_at_ms = self._proved_at_ms.get(session.person.reference)
        if session.is_offline or not number or proved_at_ms is None:
            raise SignInRefused("not-proved-at-central")
        others = tuple(role for role in session.roles if role is not session.person.role)
        person = msgspec.structs.replace(session.person, other_roles=others)
        await self._db.write(partial(self._keep_own, person, passphrase))

    async def has_own(self, staff_number: str) -> bool:
        """Whether a passphrase of his own is remembered here, and still young enough."""
        is_own = await self._db.read(partial(browser_people.is_marked, staff_number=staff_number))
        return is_own and await self.is_known_here(staff_number)

    async def _prove_again(
        self, staff_number: str, password: str, *, is_witness: bool = False
    ) -> tuple[Person, int, bool]:
        """Beside an act: where central takes a password at its own page only, it is his own passphrase that is typed here."""
        try:
            return await self._prove(staff_number, password, is_witness=is_witness)
        except SignInRefused as refusal:
            if refusal.facts[:1] != (NO_IN_APP,) or not await self.has_own(staff_number):
                raise
        return *await self._noting_refusal(staff_number, self._remembered(staff_number, password)), True

    async def confirm(self, session: Seated, password: str) -> None:
        """That it is still he who sits here, for an act that asks for it. Raises SignInRefused (wrong, another-person, ...)."""
        if not password:
            raise SignInRefused("empty")
        person, _, _ = await self._prove_again(session.person.staff_number, password)
        if person.reference != session.person.reference:
            raise SignInRefused("another-person")
        self.proofs.confirmed(person.reference)

    async def witness(self, session: Seated, staff_number: str, password: str, act: Command | None = None) -> Person:
        """Another person beside who sits here, for one act that two sign. Raises SignInRefused (wrong, same-person, ...), NotAllowed.

        `act`: what stands in front of both; the proof serves nothing else.
        """
        if not staff_number or not password:
            raise SignInRefused("empty")
        person, _, is_offline = await self._prove_again(staff_number, password, is_witness=True)
        if person.reference == session.person.reference:
            raise SignInRefused("same-person")
        await self._db.write(partial(self._note, WITNESSED, person.reference, is_offline=is_offline))
        second = msgspec.structs.replace(person, other_roles=())
        self.proofs.witnessed(session.person.reference, second, act)
        return second

    async def sign_out(self, session: Session) -> None:
        self._proved_at_ms.pop(session.person.reference, None)
        self.proofs.forget(session.person.reference)
        await self._db.write(partial(self._note, SIGNED_OUT, session.person.reference, is_offline=session.is_offline))

    async def is_known_here(self, staff_number: str) -> bool:
        """Whether this person could sign in without central."""
        found = await self._db.read(partial(_verifier, staff_number=staff_number))
        return found is not None and self._is_young(found[2])

    def has_expired(self, person: str) -> bool:
        """Whether this person sits here on a proof older than the limit; it matters while central cannot be asked."""
        proved_at_ms = self._proved_at_ms.get(person)
        return proved_at_ms is not None and not self._is_young(proved_at_ms)

    def have_all_expired(self) -> bool:
        return bool(self._proved_at_ms) and not any(map(self._is_young, self._proved_at_ms.values()))

    def _is_young(self, proved_at_ms: int) -> bool:
        return -CLOCK_SLACK_MS <= self._now_ms() - proved_at_ms <= self._limit_ms

    async def _asked(self, staff_number: str, password: str, *, is_witness: bool) -> Person:
        """At central. Whom it refuses with what is remembered here has been dismissed or has a new password."""
        try:
            if is_witness:
                return await self._at_central(staff_number, password, is_witness=True)
            return await self._at_central(staff_number, password)
        except SignInRefused as refusal:
            if not _NOT_OF_THE_PERSON.intersection(refusal.facts[:1]):
                await self._db.write(partial(self._forget, staff_number, password))
            raise
        except NotAllowed:
            await self._db.write(partial(self._forget, staff_number, password))
            raise

    async def _noting_refusal(self, staff_number: str, proof: Awaitable[T]) -> T:
        try:
            return await proof
        except SignInRefused as refusal:
            facts = {"staff": staff_number[:32], "reason": refusal.facts[0] if refusal.facts else ""}
            await self._db.write(lambda books: journal.write(books, SIGN_IN_REFUSED, at_ms=self._now_ms(), facts=facts))
            raise

    async def _remembered(self, staff_number: str, password: str) -> tuple[Person, int]:
        found, *reason = await self._db.write(partial(self._tried, staff_number, password))
        if found is None:
            raise SignInRefused(*reason)
        return found

    def _tried(
        self, staff_number: str, password: str, books: Books
    ) -> tuple[tuple[Person, int] | None, *tuple[str, ...]]:
        """One try, counted in the same transaction: the count is on the disk before anybody hears the answer."""
        tries, now_ms = _tries(books, staff_number), self._now_ms()
        if now_ms < tries.until_ms:
            wait_ms = min(tries.until_ms - now_ms, LONGEST_WAIT_MS)
            return None, "too-many-tries", str(-(-wait_ms // 1000))
        found, reason = self._proved(staff_number, password, books)
        failed = tries.failed + 1 if reason in {"wrong", "unknown-here"} else 0
        wait_ms = FIRST_WAIT_MS * 2 ** min(failed - TRIES, 10) if failed >= TRIES else 0
        until_ms = now_ms + min(wait_ms, LONGEST_WAIT_MS) if wait_ms else 0
        _keep_tries(books, staff_number, _Tries(failed, until_ms, now_ms))
        return (found, reason) if found is None else (found,)

    def _proved(self, staff_number: str, password: str, books: Books) -> tuple[tuple[Person, int] | None, str]:
        """Runs on the store's thread: the verifier takes 60 ms and must not hold the windows."""
        found = _verifier(books, staff_number)
        is_right = _is_right(found[1] if found else _DUMMY, password)
        if found is None:
            return None, "unknown-here"
        if not is_right:
            return None, "wrong"
        age_ms = self._now_ms() - found[2]
        if age_ms < -CLOCK_SLACK_MS:
            return None, "clock-went-back"
        if age_ms > self._limit_ms:
            return None, "too-long-ago"
        return (msgspec.json.decode(found[0], type=Person), found[2]), ""

    def _vouched(self, person: Person, books: Books) -> None:
        """Central let him in anew: his own passphrase, if there is one of the same person, counts from now on."""
        if browser_people.is_marked(books, person.staff_number):
            found = _verifier(books, person.staff_number)
            if found is not None and msgspec.json.decode(found[0], type=Person).reference == person.reference:
                books.execute(
                    "UPDATE verifier SET person = ?, last_online_at_ms = ? WHERE staff_number = ?",
                    (msgspec.json.encode(person).decode(), self._now_ms(), person.staff_number),
                )
        self._note(SIGNED_IN, person.reference, books, is_offline=False)

    def _keep_own(self, person: Person, passphrase: str, books: Books) -> None:
        self._remember(person, person.staff_number, passphrase, books)
        browser_people.mark(books, person.staff_number)

    def _forget(self, staff_number: str, password: str, books: Books) -> None:
        """What central refuses is worth nothing here; a slip of the fingers is not what is remembered, and changes nothing."""
        if browser_people.is_marked(books, staff_number):
            return
        found = _verifier(books, staff_number)
        if found is not None and _is_right(found[1], password):
            books.execute("DELETE FROM verifier WHERE staff_number = ?", (staff_number,))

    def _remember(self, person: Person, staff_number: str, password: str, books: Books) -> None:
        browser_people.unmark(books, staff_number)
        salt = self._entropy(SALT_BYTES)
        books.execute(
            "INSERT INTO verifier (staff_number, person, verifier, last_online_at_ms) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (staff_number) DO UPDATE SET person = excluded.person, verifier = excluded.verifier,"
            " last_online_at_ms = excluded.last_online_at_ms",
            (staff_number, msgspec.json.encode(person).decode(), salt + _digest(password, salt), self._now_ms()),
        )
        _keep_tries(books, staff_number, _Tries())

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


def _is_right(kept: bytes, password: str) -> bool:
    return hmac.compare_digest(_digest(password, kept[:SALT_BYTES]), kept[SALT_BYTES:])


def _tries(books: Books, staff_number: str) -> _Tries:
    row = books.execute("SELECT value FROM store_fact WHERE key = ?", (_tries_key(staff_number),)).fetchone()
    return msgspec.json.decode(row[0], type=_Tries) if row else _Tries()


def _keep_tries(books: Books, staff_number: str, tries: _Tries) -> None:
    """Of this staff number; what is a day old of any other goes, so that made-up numbers do not fill the store."""
    if tries.failed:
        books.execute(
            "INSERT INTO store_fact (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (_tries_key(staff_number), msgspec.json.encode(tries).decode()),
        )
        books.execute(
            "DELETE FROM store_fact WHERE key GLOB ? AND CAST(json_extract(value, '$.at_ms') AS INTEGER) < ?",
            (f"{_TRIES}*", tries.at_ms - TRIES_FORGOTTEN_MS),
        )
    else:
        books.execute("DELETE FROM store_fact WHERE key = ?", (_tries_key(staff_number),))


def _tries_key(staff_number: str) -> str:
    """Numbers longer than any real one are tried as one."""
    return f"{_TRIES}{staff_number[:64]}"


def _digest(password: str, salt: bytes) -> bytes:
    return hashlib.scrypt(password.encode(), salt=salt, n=2**15, r=8, p=1, maxmem=2**26, dklen=32)


_NURSES = frozenset({Role.NURSE, Role.HEAD_NURSE})


def _seated(person: Person, asked: Role | None) -> tuple[Person, tuple[Role, ...]]:
    """The person in the role asked for, and every role he has. Raises NotAllowed for one that central did not give him."""
    every = (person.role, *person.other_roles)
    taken = person.role if asked is None else next((role for role in every if _may_sit_as(role, asked)), None)
    if taken is None:
        raise NotAllowed("role", person.role.value, asked.value if asked else "")
    roles = (taken, *(role for role in every if role is not taken))
    return msgspec.structs.replace(person, role=taken, other_roles=()), roles


def _may_sit_as(is_role: Role, asked: Role) -> bool:
    """A head nurse may sit at a nurse's place; nobody else may take another's."""
    return is_role is asked or (asked in _NURSES and is_role in _NURSES)
