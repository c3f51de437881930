"""A PIN of one's own for one station: with the badge it brings a person back to the seat he locked; refuses to be a way in, or to sign.

It serves only who sits here and typed his password here today. Three wrong ones, and only the password helps. It is kept as the password's
verifier is, in the encrypted store of this station, and goes with it.
"""

from collections.abc import Callable
from functools import partial

from client import passwords
from client.clock import Clock
from client.errors import InputRefused, SignInRefused
from client.passwords import SALT_BYTES
from client.records import Person
from offline import badges, journal, verifiers
from offline.people import SIGN_IN_REFUSED, People, Session
from offline.store.books import Books
from offline.store.database import Database

UNLOCKED, PIN_SET = "unlocked", "pin-set"
FOR_S = 12 * 3600.0
"""So long after a password was typed here a PIN brings the same person back."""


class Pins:
    """Invariant: who comes back by a PIN sat here before, and proved it with his password within the time that a PIN serves."""

    def __init__(self, db: Database, clock: Clock, entropy: Callable[[int], bytes], people: People) -> None:
        self._db, self._clock, self._entropy, self._people = db, clock, entropy, people

    async def set_pin(self, session: Session, password: str, pin: str) -> None:
        """Nothing typed takes it away. Raises SignInRefused, and InputRefused for one that anybody would guess."""
        if pin and (not pin.isdecimal() or len(pin) < verifiers.LEAST_PIN):
            raise InputRefused("pin", "too-short", str(verifiers.LEAST_PIN))
        if pin and passwords.is_row(pin):
            raise InputRefused("pin", "too-plain")
        await self._people.confirm(session, password)
        self._people.proofs.forget(session.person.reference)  # the password was typed for this and serves no signature
        await self._db.write(partial(self._keep, session.person, pin))

    async def unlock(self, badge: str, pin: str) -> Session:
        """Who locked his seat here, by badge and PIN. Raises SignInRefused; after pin-old and pin-spent only the password helps."""
        number = await self._db.read(partial(badges.staff_number, badge=badge.strip()))
        seat = None if number is None else self._people.seat_of(number)
        if seat is None or number is None:
            raise SignInRefused("badge-not-here")
        is_old = self._clock.monotonic_s() - seat.typed_s > FOR_S
        if is_old or self._people.has_expired(seat.session.person.reference):
            raise SignInRefused("pin-old")
        reason = await self._db.write(partial(self._tried, number, pin, seat.session))
        if reason:
            raise SignInRefused(reason)
        return seat.session

    async def badge_of(self, badge: str) -> Person | None:
        """Who sits here with this badge, to greet him before he types his PIN."""
        number = await self._db.read(partial(badges.staff_number, badge=badge.strip()))
        seat = None if number is None else self._people.seat_of(number)
        return None if seat is None else seat.session.person

    def _tried(self, staff_number: str, pin: str, session: Session, books: Books) -> str:
        reason = verifiers.pin_reason(books, staff_number, pin)
        if reason:
            at_ms = int(self._clock.now().timestamp() * 1000)
            journal.write(
                books, SIGN_IN_REFUSED, at_ms=at_ms, facts={"staff": session.person.staff_number, "reason": reason}
            )
        else:
            self._people.note(UNLOCKED, session.person.reference, books, is_offline=session.is_offline, why="badge")
        return reason

    def _keep(self, person: Person, pin: str, books: Books) -> None:
        kept = passwords.verifier(pin, self._entropy(SALT_BYTES)) if pin else None
        verifiers.set_pin(books, person.staff_number, kept)
        self._people.note(PIN_SET, person.reference, books, is_offline=False, why="set" if pin else "removed")
