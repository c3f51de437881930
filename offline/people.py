"""Who sits at this station: signing in at central, and without central against what is remembered; refuses to keep a password.

What is remembered is a memory-hard verifier (Argon2id) per person, written after each sign-in at central, valid for the site limit; beside
the store the key of it is wrapped under the same password (`client/person_keys.py`). A wrong password offline costs the same time as a
right one, and after five of them the staff number waits: a minute, then twice as long each time, over restarts too. Whom central refuses
with the very password that is remembered, and whom it calls no member of staff any more, is forgotten here. Who is locked out at his own
seat comes back with badge and PIN, as long as his password was typed here today. What is remembered serves while central cannot be
reached or its sign-in is broken (5xx); one that answers "too many requests" is there, and nobody comes in here by what may be an older
password. Sign-ins and refusals go into the journal without the password or its length.
"""

from collections.abc import Awaitable, Callable
from functools import partial
from typing import Protocol, TypeVar

import msgspec

from client import passwords
from client.clock import Clock
from client.commands import Command
from client.errors import CentralBusy, CentralFaulty, CentralUnreachable, NotAllowed, SignInRefused
from client.passwords import SALT_BYTES
from client.records import Person, Role, Standing, standing_of
from client.staff_numbers import is_same
from offline import browser_people, clock_seen, journal, stand_ins, verifiers
from offline.seated import CLOCK_SLACK_MS, NoStoreKeys, Seats, StoreKeys
from offline.seated import Seat as Seat
from offline.seated import Seated as Seated
from offline.seated import Session as Session
from offline.store.books import Books
from offline.store.database import Database

T = TypeVar("T")
SIGNED_IN = "signed-in"
SIGN_IN_REFUSED = "sign-in-refused"
SIGNED_OUT = "signed-out"
WITNESSED = "witnessed"
NO_IN_APP = "no-in-app-sign-in"
BUSY = "central-busy"
"""Central answers and takes no more sign-ins for now (429): it was not asked whether the password is still good."""
TOO_MANY = "429"
_NOT_OF_THE_PERSON = frozenset({NO_IN_APP, "no-sign-in-offered", "token-endpoint", "400", "404", "405", "empty"})
"""Refusals at central that speak of the station or the server, not of who wants in."""


class AtCentral(Protocol):
    """Proves a person at central; raises SignInRefused, NotAllowed or WaitError."""

    async def __call__(self, staff_number: str, password: str, *, is_witness: bool = False) -> Person:
        """`is_witness`: he does not sit down; whoever sits here keeps his own proof."""
        ...


class People(Seats):
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
        keys: StoreKeys | None = None,
        is_away: Callable[[], bool] = lambda: False,
    ) -> None:
        """`is_away`: whether this station found by itself that central cannot be asked."""
        super().__init__(db, clock, int(limit_h * 3_600_000), keys or NoStoreKeys())
        self._at_central, self._entropy, self._ward, self._is_away = at_central, entropy, ward, is_away

    async def sign_in(self, staff_number: str, password: str, role: Role | None = None) -> Session:
        """Raises SignInRefused (wrong, unknown here, too long ago) or NotAllowed (another role than the one asked for)."""
        if not staff_number or not password:
            raise SignInRefused("empty")
        person, proved_at_ms, is_offline = await self._prove(staff_number, password)
        seated, roles = _seated(person, role)
        await self._db.write(partial(self.note, SIGNED_IN, person.reference, is_offline=is_offline))
        session = Session(person=seated, ward=self._ward, is_offline=is_offline, roles=roles)
        self.seat(session, proved_at_ms)
        return session

    async def _prove(self, staff_number: str, password: str, *, is_witness: bool = False) -> tuple[Person, int, bool]:
        """(who it is, since when that is proved, whether only here). Raises as `sign_in`."""
        if await self._db.read(partial(stand_ins.account, name=staff_number)) is not None:
            raise SignInRefused("emergency-account")  # its passphrase is nothing that central may ever see
        try:
            asked = self._asked(staff_number, password, is_witness=is_witness)
            person = await self._noting_refusal(staff_number, asked)
            if older := await self._db.write(partial(self._remember, person, staff_number, password)):
                await self._disown(older)
            self._enrol_beside(staff_number, password)
        except (CentralUnreachable, CentralBusy, CentralFaulty):
            return *await self.remembered(staff_number, password), True
        return person, self._now_ms(), False

    async def sign_in_by(self, proof: Awaitable[Person], role: Role | None = None) -> Session:
        """Whom central proved at a page of its own: no password is seen here. Raises as the proof does, and NotAllowed."""
        person = await self._noting_refusal("", proof)
        seated, roles = _seated(person, role)
        await self._db.write(partial(self._vouched, person))
        session = Session(person=seated, ward=self._ward, is_offline=False, roles=roles)
        self.seat(session, self._now_ms())
        return session

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
        if len(passphrase) >= browser_people.OPENS_THE_STORE:
            await self._keys.enrol(number, passphrase)
        else:
            await self._disown([number])

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
            if not {NO_IN_APP, BUSY}.intersection(refusal.facts[:1]) or not await self.has_own(staff_number):
                raise
        return *await self.remembered(staff_number, password), True

    async def confirm(self, session: Seated, password: str) -> None:
        """That it is still he who sits here, for an act that asks for it. Raises SignInRefused (wrong, another-person, ...)."""
        if not password:
            raise SignInRefused("empty")
        if standing_of(session.person.reference) is not Standing.OWN:
            raise SignInRefused("not-his-own")
        number = session.person.staff_number
        try:
            person, _, _ = await self._prove_again(number, password)
        except SignInRefused as refusal:
            if refusal.facts[:1] != (BUSY,):
                raise
            person, _ = await self.remembered(number, password)  # he sits here already: a drug does not wait for that
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
        mine = session.person
        if person.reference == mine.reference or is_same(person.staff_number, mine.staff_number):
            raise SignInRefused("same-person")
        await self._db.write(partial(self.note, WITNESSED, person.reference, is_offline=is_offline))
        second = msgspec.structs.replace(person, other_roles=())
        self.proofs.witnessed(session.person.reference, second, act)
        return second

    async def sign_out(self, session: Session) -> None:
        self._proved_at_ms.pop(session.person.reference, None)
        self._seats.pop(session.person.reference, None)
        self.proofs.forget(session.person.reference)
        await self._db.write(partial(self.note, SIGNED_OUT, session.person.reference, is_offline=session.is_offline))

    async def is_known_here(self, staff_number: str) -> bool:
        """Whether this person could sign in without central."""
        found = await self._db.read(partial(verifiers.of, staff_number=staff_number))
        return found is not None and self._is_young(found.at_ms)

    async def is_remembered(self, staff_number: str) -> bool:
        """Whether whoever has this number could sign in without central, by it or by another name of his."""
        found = await self._db.read(partial(verifiers.every_of, staff_number=staff_number))
        return any(self._is_young(one.at_ms) for one in found)

    # -- lock --------------------------------------------------------------------------------------------------

    async def _asked(self, staff_number: str, password: str, *, is_witness: bool) -> Person:
        """At central. Whom it refuses with what is remembered here has been dismissed or has a new password."""
        try:
            if is_witness:
                return await self._at_central(staff_number, password, is_witness=True)
            return await self._at_central(staff_number, password)
        except SignInRefused as refusal:
            if not _NOT_OF_THE_PERSON.intersection(refusal.facts[:1]):
                await self._forget(staff_number, password)
            raise
        except NotAllowed:
            await self._forget(staff_number, password)
            raise
        except CentralBusy as busy:
            if busy.facts[:1] != (TOO_MANY,) or self._is_away():
                raise
            raise SignInRefused(BUSY, *((str(int(busy.retry_after_s)),) if busy.retry_after_s else ())) from busy

    async def _noting_refusal(self, staff_number: str, proof: Awaitable[T]) -> T:
        try:
            return await proof
        except SignInRefused as refusal:
            facts = {"staff": staff_number[:32], "reason": refusal.facts[0] if refusal.facts else ""}
            await self._db.write(lambda books: journal.write(books, SIGN_IN_REFUSED, at_ms=self._now_ms(), facts=facts))
            raise

    async def remembered(self, staff_number: str, password: str) -> tuple[Person, int]:
        """Proved against this station's memory, whatever central says. Raises SignInRefused."""
        return await self._noting_refusal(staff_number, self._remembered(staff_number, password))

    async def _remembered(self, staff_number: str, password: str) -> tuple[Person, int]:
        proof = partial(self._proved, staff_number, password)
        found, reason = await self._db.write(partial(self._tried, staff_number, proof))
        if found is None:
            raise SignInRefused(*reason)
        return found

    def _tried(
        self, staff_number: str, proof: Callable[[Books], tuple[T | None, str]], books: Books
    ) -> tuple[T | None, tuple[str, ...]]:
        return verifiers.tried(books, staff_number, self._now_ms(), partial(proof, books))

    def _proved(self, staff_number: str, password: str, books: Books) -> tuple[tuple[Person, int] | None, str]:
        """Runs on the store's thread: the verifier takes its time and must not hold the windows."""
        found = verifiers.of(books, staff_number)
        is_right = passwords.is_right(found.kept if found else passwords.nobody(), password)
        if found is None:
            return None, "dismissed" if verifiers.is_dismissed(books, staff_number) else "unknown-here"
        if not is_right:
            return None, "wrong"
        age_ms = self._now_ms() - found.at_ms
        if age_ms < -CLOCK_SLACK_MS or self._now_ms() < max(_newest_ms(books), self._counted_ms()) - CLOCK_SLACK_MS:
            return None, "clock-went-back"
        if age_ms > self._limit_ms:
            return None, "too-long-ago"
        verifiers.renew_pin(books, staff_number)
        return (found.person, found.at_ms), ""

    def _vouched(self, person: Person, books: Books) -> None:
        self._set_clock(books)
        browser_people.vouched(books, person, self._now_ms())
        verifiers.sat_down(books, person)
        self.note(SIGNED_IN, person.reference, books, is_offline=False)

    def _keep_own(self, person: Person, passphrase: str, books: Books) -> None:
        self._remember(person, person.staff_number, passphrase, books)
        browser_people.mark(books, person.staff_number)

    async def _forget(self, staff_number: str, password: str) -> None:
        """What central refuses is worth nothing here; a slip of the fingers is not what is remembered, and changes nothing."""
        if gone := await self._db.write(partial(self._forgotten, staff_number, password)):
            await self._disown([staff_number, *gone])

    def _forgotten(self, staff_number: str, password: str, books: Books) -> tuple[str, ...]:
        found = verifiers.of(books, staff_number)
        if found is None or browser_people.is_marked(books, staff_number):
            return ()
        if not passwords.is_right(found.kept, password):
            return ()
        others = self._others(books, staff_number, found.person, lambda kept: passwords.is_right(kept, password))
        for number in (staff_number, *others):
            verifiers.forget(books, number)
        return (staff_number, *others)

    def _others(
        self, books: Books, staff_number: str, person: Person, fits: Callable[[bytes], bool]
    ) -> tuple[str, ...]:
        """The other names of the same person whose password, of central's, `fits`; what he chose himself is no password of central's."""
        found = verifiers.others_of(books, staff_number, person)
        return tuple(name for name, kept in found if not browser_people.is_marked(books, name) and fits(kept))

    def _remember(self, person: Person, staff_number: str, password: str, books: Books) -> tuple[str, ...]:
        """The other names of this person under which an older password was remembered: that opens nothing any more."""
        self._set_clock(books)
        older = self._others(books, staff_number, person, lambda kept: not passwords.is_right(kept, password))
        for number in older:
            verifiers.forget(books, number)
        browser_people.unmark(books, staff_number)
        kept = passwords.verifier(password, self._entropy(SALT_BYTES))
        verifiers.remember(books, staff_number, person, kept, self._now_ms())
        verifiers.renew_pin(books, staff_number)
        return older


def _newest_ms(books: Books) -> int:
    """The latest time that this store has seen: in the journal since central last let somebody in, and of a ward that is followed.

    An earlier clock was put back meanwhile.
    """
    row = books.execute(
        "SELECT max(at_ms) FROM event WHERE seq > (SELECT coalesce(max(seq), 0) FROM event WHERE kind = ?"
        " AND json_extract(facts, '$.offline') = 'no')",
        (SIGNED_IN,),
    ).fetchone()
    return max(int(row[0] or 0), clock_seen.newest_ms(books))


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
