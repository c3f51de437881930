"""The door for people of a station: who comes in, by what, what he may sign with, and who may not any more; refuses to keep a password."""

from collections.abc import Callable

from client.commands import Command, DecideConflict
from client.records import Person, Role, Standing, standing_of
from offline.by_browser import ByBrowser
from offline.mode import is_away
from offline.people import People, Seated, Session
from offline.pins import Pins
from offline.proofs import CONFIRM_PERSON
from offline.stand_ins import Reviewable
from offline.standing_in import Claim, StandingIn
from offline.status import Check
from offline.sync.staffing import StaffNews

ACCOUNTS = "accounts"
"""The part of the readiness card that says what is to be done about who stood in."""


class PeopleHere(ByBrowser):
    """Invariant: whoever may sign here proved himself, or stands in with his mark in the journal."""

    _people: People
    _pins: Pins
    standing_in: StandingIn
    _decisions_s: float

    async def sign_in(self, staff_number: str, password: str, role: Role | None = None) -> Session:
        """At central if it answers, else against what this station remembers. Raises SignInRefused, NotAllowed."""
        session = await self._people.sign_in(staff_number, password, role)
        self.engine.wake_all()
        return session

    async def sign_out(self, session: Session) -> None:
        self.sittings.forget(session.person)
        await self._people.sign_out(session)

    async def is_known_here(self, staff_number: str) -> bool:
        return await self._people.is_known_here(staff_number)

    # -- standing in --------------------------------------------------------------------------------------------

    async def open_account(self, account: str, passphrase: str, *, name: str, reason: str) -> Session:
        """A sealed emergency account, while central cannot be reached. Raises SignInRefused, InputRefused."""
        session = await self.standing_in.open_account(account, passphrase, name=name, reason=reason)
        await self.engine.recount()
        return session

    async def break_glass(self, claim: Claim, witness: str, password: str) -> Session:
        """In without a proof of one's own, beside a witness, while central cannot be reached. Raises SignInRefused, InputRefused."""
        session = await self.standing_in.break_glass(claim, witness, password)
        await self.engine.recount()
        return session

    async def stand_ins(self) -> tuple[Reviewable, ...]:
        """Who stood in and waits for the ward lead's review."""
        return await self.standing_in.reviewable()

    async def review_stand_in(self, session: Session, ident: str) -> None:
        """Raises PolicyRefused (review-stand-in, role | stand-in | over)."""
        await self.standing_in.review(session, ident)
        await self.engine.recount()

    # -- lock and PIN -------------------------------------------------------------------------------------------

    async def note_locked(self, session: Session, why: str) -> None:
        await self._people.note_locked(session, why)

    async def unlock(self, badge: str, pin: str) -> Session:
        """Back to one's own locked seat by badge and PIN. Raises SignInRefused."""
        return await self._pins.unlock(badge, pin)

    async def badge_of(self, badge: str) -> Person | None:
        return await self._pins.badge_of(badge)

    async def set_pin(self, session: Session, password: str, pin: str) -> None:
        """Raises SignInRefused, InputRefused."""
        await self._pins.set_pin(session, password, pin)

    def may_stay(self, session: Session) -> str:
        """Empty, or why who sits here may not any more: dismissed, stand-in-over."""
        reference = session.person.reference
        if self._people.is_dismissed(reference):
            return "dismissed"
        is_over = session.standing is not Standing.OWN and not self.engine.status.is_emergency_entry
        return "stand-in-over" if is_over and not is_away(self.engine.mode) else ""

    # -- proofs -------------------------------------------------------------------------------------------------

    async def confirm(self, session: Seated, password: str) -> None:
        """The password typed again, before a controlled drug is signed; it serves one signature. Raises SignInRefused, NotAllowed."""
        if isinstance(session, Session) and session.standing is not Standing.OWN:
            await self.standing_in.confirmed(session, password)
            return
        await self._people.confirm(session, password)

    async def witness(self, session: Seated, staff_number: str, password: str, act: Command | None = None) -> Person:
        """A second person proves himself beside who sits here; it serves one signature: of `act`, where it is said.

        Raises SignInRefused, NotAllowed.
        """
        return await self._people.witness(session, staff_number, password, act)

    # -- within -------------------------------------------------------------------------------------------------

    def _against(self, command: Command) -> str:
        """What speaks against whoever signs, beside his role: a machine word, or nothing."""
        reference = command.author.reference
        if self._people.is_dismissed(reference):
            return "dismissed"
        if standing_of(reference) is not Standing.OWN and not self._people.is_seated(reference):
            return "stand-in-not-here"
        if is_away(self.engine.mode) and self._people.has_expired(reference):
            return "sign-in-expired"
        return CONFIRM_PERSON if isinstance(command, DecideConflict) and not self._may_decide(reference) else ""

    def _may_decide(self, reference: str) -> bool:
        """One password, typed now or when he sat down, serves a sitting of decisions; none that was left behind longer ago does."""
        return not self._decisions_s or self._people.has_typed(reference, self._decisions_s)

    async def _hear_staff(self, news: StaffNews) -> bool:
        return await self._people.hear(news.gone, news.present)

    def _outage_ms(self) -> int | None:
        """When the present outage began; None while central can be asked."""
        if not is_away(self.engine.mode):
            return None
        since = self.engine.mode.outage_since or self.engine.mode.since
        return int(since.timestamp() * 1000)

    def _is_away(self) -> bool:
        return is_away(self.engine.mode)

    def _checks(self, more: Callable[[], tuple[Check, ...]]) -> tuple[Check, ...]:
        """Facts: `rotate` and the accounts, `review` and how many uses; without either, how many accounts there are."""
        duties = self.standing_in.duties
        facts = (
            *(f"rotate:{one}" for one in duties.to_rotate),
            *((f"review:{duties.to_review}",) if duties.to_review else ()),
            *((f"sealed:{len(duties.accounts)}",) if duties.is_done else ()),
        )
        return (Check(name=ACCOUNTS, is_well=duties.is_done, facts=facts), *more())
