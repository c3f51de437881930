"""Lets people work in an outage without central's word: by a sealed account, or by a witness (break-glass). Refuses while central answers.

A sealed account sits here as its role. Break-glass is less: reading, and writing down what happened, for somebody who never signed in
at this station or too long ago, beside somebody who did. Both carry their mark in the name of the author, so that it stands wherever
his acts stand, here, on paper and at central. Everything of it is in the journal and waits for the ward lead.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from client import passwords
from client.clock import Clock
from client.errors import InputRefused, NotAllowed, PolicyRefused, SignInRefused
from client.passwords import SALT_BYTES
from client.records import ACCOUNT_REFERENCE, STAFF_REFERENCE, Person, Role, Standing
from client.staff_numbers import is_same, written
from offline import journal, stand_ins, verifiers
from offline.people import SIGN_IN_REFUSED, People, Session
from offline.stand_ins import Duties, EmergencyAccount, Reviewable, Use
from offline.store.books import Books
from offline.store.database import Database

LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""Thirty-two that nobody takes for another: sixteen of them are eighty bits."""
GROUPS, GROUP = 4, 4
ACCOUNT_MARK, GLASS_MARK = "应急账户 emergency account", "紧急进入 break-glass"
"""In both languages, since a name is shown as it was written, at whatever station."""
_ROLES = frozenset({Role.DOCTOR, Role.NURSE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """Who somebody says he is, and why he has to come in."""

    staff_number: str
    name: str
    role: Role
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """`outage_ms`: when the outage began, None while central can be reached. `reuses`: a used account serves the next outage too."""

    outage_ms: Callable[[], int | None]
    station: str
    ward: str
    reuses: bool = False


class StandingIn:
    """Invariant: nobody stands in without an entry in the journal, on the disk before he sees anything."""

    def __init__(
        self, db: Database, clock: Clock, entropy: Callable[[int], bytes], people: People, rules: Rules
    ) -> None:
        self._db, self._clock, self._entropy = db, clock, entropy
        self._people, self._rules = people, rules
        self.duties = Duties()

    async def refresh(self) -> Duties:
        self.duties = await self._db.read(stand_ins.duties)
        return self.duties

    # -- coming in ----------------------------------------------------------------------------------------------

    async def open_account(self, account: str, passphrase: str, *, name: str, reason: str) -> Session:
        """Raises SignInRefused (central-answers, wrong, unknown-here, too-many-tries, needs-rotation) and InputRefused."""
        outage_ms = self._demand_outage()
        stand_ins.demand_said(name, reason)
        found = await self._proved(account, passphrase, outage_ms)
        at_ms = self._now_ms()
        value = f"{found.name}/{self._rules.station}/{at_ms // 1000}"
        use = Use(
            id=f"{at_ms}-{found.name}",
            standing=Standing.ACCOUNT,
            reference=f"{ACCOUNT_REFERENCE}{value}",
            name=name.strip(),
            staff_number=found.name,
            role=found.role,
            reason=reason.strip(),
            at_ms=at_ms,
            account=found.name,
        )
        await self._db.write(partial(self._opened, found, use, outage_ms))
        return await self._seated(use, f"{use.name}〔{ACCOUNT_MARK} {found.name}〕")

    async def break_glass(self, claim: Claim, witness: str, password: str) -> Session:
        """`witness`: staff number, or emergency account, of who stands beside and proves himself here.

        Raises SignInRefused (central-answers, known-here, dismissed, same-person, and what speaks against the witness), InputRefused.
        """
        outage_ms = self._demand_outage()
        stand_ins.demand_said(claim.name, claim.reason)
        number = written(claim.staff_number)
        if not number or len(number) > verifiers.LONGEST_NUMBER:
            raise InputRefused("staff-number", "empty" if not number else "too-long")
        if claim.role not in _ROLES:
            raise NotAllowed("role", claim.role.value)
        await self._demand_unknown(number)
        beside = await self._witness(number, witness, password, claim, outage_ms)
        at_ms = self._now_ms()
        use = Use(
            id=f"{at_ms}-{number}",
            standing=Standing.BREAK_GLASS,
            reference=f"{STAFF_REFERENCE}{number}",
            name=claim.name.strip(),
            staff_number=number,
            role=claim.role,
            reason=claim.reason.strip(),
            at_ms=at_ms,
            witness=beside,
        )
        await self._db.write(partial(stand_ins.keep_use, use=use))
        return await self._seated(use, f"{use.name}〔{GLASS_MARK} {number}〕")

    def _demand_outage(self) -> int:
        outage_ms = self._rules.outage_ms()
        if outage_ms is None:
            raise SignInRefused("central-answers")
        return outage_ms

    async def _demand_unknown(self, number: str) -> None:
        """Who has a password here uses it, and whom central dismissed stays out, whoever vouches for him, in whatever spelling."""
        if await self._db.read(partial(verifiers.is_dismissed, staff_number=number)):
            raise SignInRefused("dismissed")
        if await self._people.is_remembered(number):
            raise SignInRefused("known-here")

    async def _witness(self, number: str, witness: str, password: str, claim: Claim, outage_ms: int) -> str:
        if is_same(witness, number):
            raise SignInRefused("same-person")
        if await self._db.read(partial(stand_ins.account, name=witness)) is None:
            person, _ = await self._people.remembered(witness, password)
            namesakes = await self._db.read(partial(verifiers.every_of, staff_number=number))
            if is_same(person.staff_number, number) or person.reference in {one.person.reference for one in namesakes}:
                raise SignInRefused("same-person")
            return f"{person.name} {person.staff_number}".strip()
        account = await self._proved(witness, password, outage_ms)
        await self._db.write(partial(self._witnessed, account, claim, outage_ms))
        return f"{ACCOUNT_MARK} {account.name}"

    async def _seated(self, use: Use, marked: str) -> Session:
        person = Person(reference=use.reference, name=marked, role=use.role, staff_number=use.staff_number)
        session = Session(person=person, ward=self._rules.ward, is_offline=True, roles=(use.role,))
        self._people.seat(session, use.at_ms)
        await self.refresh()
        return session

    # -- accounts -----------------------------------------------------------------------------------------------

    async def make_account(self, name: str, role: Role, by: str) -> str:
        """A new account, or a new passphrase for one that is there; the passphrase, which is kept nowhere. Raises InputRefused."""
        if not by.strip():
            raise InputRefused("own-name", "empty")
        raw = self._entropy(GROUPS * GROUP)
        letters = "".join(LETTERS[one % len(LETTERS)] for one in raw)
        words = "-".join(letters[at : at + GROUP] for at in range(0, len(letters), GROUP))
        at_ms = self._now_ms()
        made = EmergencyAccount(
            name=stand_ins.account_name(name),
            role=role,
            kept=passwords.verifier(plain(words), self._entropy(SALT_BYTES)),
            made_at_ms=at_ms,
            made_by=by.strip(),
        )
        await self._db.write(partial(stand_ins.keep_account, one=made, at_ms=at_ms))
        await self.refresh()
        return words

    async def remove_account(self, name: str, by: str) -> bool:
        gone = await self._db.write(partial(stand_ins.remove_account, name=name, by=by, at_ms=self._now_ms()))
        await self.refresh()
        return gone

    async def accounts(self) -> tuple[EmergencyAccount, ...]:
        return await self._db.read(stand_ins.accounts)

    # -- afterwards ---------------------------------------------------------------------------------------------

    async def reviewable(self) -> tuple[Reviewable, ...]:
        return await self._db.read(stand_ins.reviewable)

    async def review(self, session: Session, ident: str) -> None:
        """The ward lead has seen who stood in, and what he wrote. Raises PolicyRefused (review-stand-in, role | stand-in | over)."""
        by = session.person
        if session.standing is not Standing.OWN:
            raise PolicyRefused("review-stand-in", "stand-in")
        if by.role is not Role.HEAD_NURSE:
            raise PolicyRefused("review-stand-in", "role", by.role.value)
        if not await self._db.write(partial(stand_ins.review, ident=ident, by=by, at_ms=self._now_ms())):
            raise PolicyRefused("review-stand-in", "over")
        await self.refresh()

    # -- within -------------------------------------------------------------------------------------------------

    async def confirmed(self, session: Session, passphrase: str) -> None:
        """The passphrase typed again, for an act that asks for it; who came in by a witness has none. Raises SignInRefused."""
        if session.standing is not Standing.ACCOUNT:
            raise SignInRefused("not-his-own")
        await self._proved(session.person.staff_number, passphrase, self._demand_outage())
        self._people.proofs.confirmed(session.person.reference)

    async def _proved(self, name: str, passphrase: str, outage_ms: int) -> EmergencyAccount:
        found, reason = await self._db.write(partial(self._tried, stand_ins.account_name(name), passphrase, outage_ms))
        if found is None:
            raise SignInRefused(*reason)
        return found

    def _tried(
        self, name: str, passphrase: str, outage_ms: int, books: Books
    ) -> tuple[EmergencyAccount | None, tuple[str, ...]]:
        proof = partial(self._opens, books, name, passphrase, outage_ms)
        found, reason = verifiers.tried(books, name, self._now_ms(), proof)
        if found is None:
            facts = {"staff": name[:32], "reason": reason[0] if reason else ""}
            journal.write(books, SIGN_IN_REFUSED, at_ms=self._now_ms(), facts=facts)
        return found, reason

    def _opens(self, books: Books, name: str, passphrase: str, outage_ms: int) -> tuple[EmergencyAccount | None, str]:
        found = stand_ins.account(books, name)
        is_right = passwords.is_right(found.kept if found else passwords.nobody(), plain(passphrase))
        if found is None:
            return None, "unknown-here"
        if not is_right:
            return None, "wrong"
        is_spent = found.used_in_ms is not None and found.used_in_ms != outage_ms
        return (None, "needs-rotation") if is_spent and not self._rules.reuses else (found, "")

    def _opened(self, account: EmergencyAccount, use: Use, outage_ms: int, books: Books) -> None:
        stand_ins.use_account(books, account, outage_ms)
        stand_ins.keep_use(books, use)

    def _witnessed(self, account: EmergencyAccount, claim: Claim, outage_ms: int, books: Books) -> None:
        """An envelope that was opened only to vouch for somebody was opened all the same."""
        stand_ins.use_account(books, account, outage_ms)
        facts = {"account": account.name, "for": written(claim.staff_number), "reason": claim.reason.strip()}
        journal.write(books, stand_ins.OPENED, at_ms=self._now_ms(), facts=facts)

    def _now_ms(self) -> int:
        return int(self._clock.now().timestamp() * 1000)


def plain(passphrase: str) -> str:
    """As it is compared: large letters without the dashes and spaces that make it easier to type."""
    return "".join(one for one in passphrase.upper() if one.isalnum())
