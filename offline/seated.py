"""The seats of a station: who sits here, since when that is proved, who may not any more; refuses to let anybody in itself."""

import asyncio
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from client.clock import Clock
from client.records import Person, Role, Standing, standing_of
from client.staff_numbers import is_same
from offline import clock_seen, journal, verifiers
from offline.proofs import Proofs
from offline.store.books import Books
from offline.store.database import Database

CLOCK_SLACK_MS = 10 * 60 * 1000
"""By how much this PC's clock may have been put back since central last let somebody in; more would let the limit be stretched."""
LOCKED, DISMISSED = "locked", "staff-dismissed"


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

    @property
    def standing(self) -> Standing:
        return standing_of(self.person.reference)


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """Who sits here, and when his password was typed last, by the counter that no clock changes."""

    session: Session
    typed_s: float


class StoreKeys(Protocol):
    """Wraps the store's key for people, away from the store's thread."""

    async def enrol(self, staff_number: str, password: str) -> None: ...

    async def forget(self, staff_numbers: Collection[str]) -> None: ...


class NoStoreKeys:
    """Where the key of the store is nobody's but the device's."""

    async def enrol(self, staff_number: str, password: str) -> None: ...

    async def forget(self, staff_numbers: Collection[str]) -> None: ...


class Seats:
    """Invariant: a proof, a seat and a signature of somebody end together, whether he leaves or is dismissed."""

    def __init__(self, db: Database, clock: Clock, limit_ms: int, keys: StoreKeys) -> None:
        self._db, self._clock, self._limit_ms, self._keys = db, clock, limit_ms, keys
        self.proofs = Proofs(clock)
        self._proved_at_ms: dict[str, int] = {}
        """When central last vouched for each person who sits here."""
        self._seats: dict[str, Seat] = {}
        self._dismissed: set[str] = set()
        self._set_at = self._both_ms()
        self._enrolling: set[asyncio.Task[None]] = set()

    def seat(self, session: Session, proved_at_ms: int) -> None:
        """He sits here from now on; by what he proved it, the caller has seen."""
        reference = session.person.reference
        self._proved_at_ms[reference] = proved_at_ms
        self._seats[reference] = Seat(session=session, typed_s=self._clock.monotonic_s())
        self._dismissed.discard(reference)

    def is_seated(self, reference: str) -> bool:
        return reference in self._proved_at_ms

    def is_dismissed(self, reference: str) -> bool:
        """Whether central took him from its staff since he sat down here."""
        return reference in self._dismissed

    async def note_locked(self, session: Session, why: str) -> None:
        await self._db.write(
            partial(self.note, LOCKED, session.person.reference, is_offline=session.is_offline, why=why)
        )

    def has_typed(self, reference: str, within_s: float) -> bool:
        """Whether he typed his password here, to sit down or for an act, so short a time ago."""
        seat = self._seats.get(reference)
        is_new = seat is not None and self._clock.monotonic_s() - seat.typed_s <= within_s
        return is_new or self.proofs.is_confirmed(reference, within_s)

    def seat_of(self, staff_number: str) -> Seat | None:
        """Of who sits here and proved himself with his password, not by a witness."""
        fits = (one for one in self._seats.values() if is_same(one.session.person.staff_number, staff_number))
        return next((one for one in fits if one.session.standing is Standing.OWN), None)

    # -- no longer staff ----------------------------------------------------------------------------------------

    async def hear(self, gone: Collection[str], present: Sequence[Person]) -> bool:
        """What central says of those who are remembered: who is gone is refused from now on, who is something else is that.

        True where it changes anything for who sits here.
        """
        before = frozenset(self._proved_at_ms)
        await self.dismiss(gone)
        await self._db.write(partial(verifiers.revise, people=present))
        for one in present:
            seat = self._seats.get(one.reference)
            if seat is not None and seat.session.person.role not in (one.role, *one.other_roles):
                self._leave(one.reference)
        return frozenset(self._proved_at_ms) != before

    async def dismiss(self, references: Collection[str]) -> None:
        """They are refused from now on, wherever they sit, and nothing here proves them."""
        if not references:
            return
        numbers = await self._db.write(partial(self._dismiss, references))
        for reference in references:
            self._leave(reference)
        await self._disown(numbers)

    # -- the store's key ----------------------------------------------------------------------------------------

    def _enrol_beside(self, staff_number: str, password: str) -> None:
        """For the day on which the keyring fails: half a second of a processor that nobody waits for before he sees his window."""
        work = asyncio.get_running_loop().create_task(self._keys.enrol(staff_number, password))
        self._enrolling.add(work)
        work.add_done_callback(self._enrolling.discard)

    async def _disown(self, staff_numbers: Collection[str]) -> None:
        """Their passwords open the store no more; what is being enrolled is finished first, or it would come after."""
        await self.close()
        await self._keys.forget(staff_numbers)

    async def close(self) -> None:
        """What was begun for those who came in is finished."""
        if self._enrolling:
            await asyncio.wait(self._enrolling)

    def _leave(self, reference: str) -> None:
        self._dismissed.add(reference)
        self._proved_at_ms.pop(reference, None)
        self._seats.pop(reference, None)
        self.proofs.forget(reference)

    def _dismiss(self, references: Collection[str], books: Books) -> tuple[str, ...]:
        for reference in sorted(references):
            journal.write(books, DISMISSED, at_ms=self._now_ms(), facts={"person": reference})
        return verifiers.dismiss(books, references)

    # -- age of a proof -----------------------------------------------------------------------------------------

    def has_expired(self, person: str) -> bool:
        """Whether this person sits here on a proof older than the limit; it matters while central cannot be asked."""
        proved_at_ms = self._proved_at_ms.get(person)
        return proved_at_ms is not None and not self._is_young(proved_at_ms)

    def have_all_expired(self) -> bool:
        return bool(self._proved_at_ms) and not any(map(self._is_young, self._proved_at_ms.values()))

    def _is_young(self, proved_at_ms: int) -> bool:
        return self._now_ms() - proved_at_ms >= -CLOCK_SLACK_MS and self._counted_ms() - proved_at_ms <= self._limit_ms

    def _set_clock(self, books: Books) -> None:
        """Central let somebody in: from now on the hours are counted from what the clock says at this moment."""
        self._set_at = self._both_ms()
        clock_seen.set_anew(books, self._set_at[0])

    def _counted_ms(self) -> int:
        """What the clock must show at least, by the counter that nobody sets: putting it back makes no proof younger."""
        set_ms, counter_ms = self._set_at
        return max(self._now_ms(), set_ms + self._both_ms()[1] - counter_ms)

    def _both_ms(self) -> tuple[int, int]:
        return self._now_ms(), int(self._clock.monotonic_s() * 1000)

    def note(self, kind: str, reference: str, books: Books, *, is_offline: bool, why: str = "") -> None:
        facts = {"person": reference, "offline": "yes" if is_offline else "no", **({"why": why} if why else {})}
        journal.write(books, kind, at_ms=self._now_ms(), facts=facts)

    def _now_ms(self) -> int:
        return int(self._clock.now().timestamp() * 1000)
