"""Whoever sits here, as the one read and intake know him: what he sees, whose charts he may open, that he looked. Refuses to read for him.

Each read of one patient is his look at that chart: it is refused before the store is asked when a reason is wanted and none was given, and
noted once as long as he stays with this patient.
"""

from dataclasses import dataclass, field
from datetime import timedelta
from typing import Final

from client.clock import Clock
from client.errors import InputRefused, PolicyRefused
from client.records import Person
from offline import outside, rights
from offline.outside import Outside
from offline.rights import Rights
from offline.sight import Reasons, Sight, Sittings, sight_of
from offline.store.books import Books
from offline.store.database import Database
from offline.trail import GLASS, LOOKED, OUTSIDE, OUTSIDE_REFUSED, Trail

OPEN_CHART: Final = "open-chart"
NEEDS_REASON: Final = "needs-reason"
STILL_THE_SAME = timedelta(minutes=10)
"""Who looks at the same chart again within so long is still looking."""
REASONS = ("care", "consult", "follow-up", "handover", "emergency", "records", "quality", "patient-asked", "other")
"""What may be chosen; `other` is typed."""
LEAST_TYPED, MOST_TYPED = 4, 200


@dataclass(slots=True, kw_only=True)
class Eyes:
    """One person at one station. Invariant: what he reads of one patient he had a right to, or gave a reason for."""

    person: Person
    rights: Rights
    sittings: Sittings
    trail: Trail
    database: Database
    clock: Clock
    ward: str
    _last: tuple[str, object] = field(default=("", None))

    @property
    def reasons(self) -> Reasons:
        return self.sittings.of(self.person)

    def sight(self) -> Sight:
        return sight_of(self.person, self.rights, self.reasons)

    def why_outside(self, books: Books, patient: str) -> Outside | None:
        """None where he may open the chart as he is."""
        if patient in self.reasons.outside:
            return None
        return outside.why(books, patient, self.person.reference, self.ward, self.clock.now())

    def demand(self, books: Books, patient: str) -> None:
        """Raises PolicyRefused (open-chart, needs-reason | role, why | role)."""
        found = self.why_outside(books, patient)
        if found is None:
            return
        if not self.rights.has(rights.OPEN_OUTSIDE, self.person.role):
            raise PolicyRefused(OPEN_CHART, "role", self.person.role.value)
        raise PolicyRefused(OPEN_CHART, NEEDS_REASON, found.value)

    def looked(self, patient: str) -> None:
        now = self.clock.now()
        who, since = self._last
        if who == patient and isinstance(since, type(now)) and now - since < STILL_THE_SAME:
            return
        self._last = (patient, now)
        reason = self.reasons.outside.get(patient, "")
        self.trail.note(LOOKED, self.person, {"reason": reason} if reason else {}, patient)

    async def open_outside(self, patient: str, reason: str, said: str = "") -> None:
        """On the disk before anything of the chart is read. Raises PolicyRefused (role), InputRefused (reason, ...), store errors."""
        why = await self.database.read(lambda books: self.why_outside(books, patient))
        if why is None:
            return
        if not self.rights.has(rights.OPEN_OUTSIDE, self.person.role):
            await self.trail.write(OUTSIDE_REFUSED, self.person, {"why": why.value}, patient)
            raise PolicyRefused(OPEN_CHART, "role", self.person.role.value)
        facts = {"why": why.value, **_reason(reason, said)}
        await self.trail.write(OUTSIDE, self.person, facts, patient)
        self.reasons.outside[patient] = reason

    async def look_withheld(self, patient: str, reason: str, said: str = "") -> None:
        """What is withheld of this patient is seen from now on, by this person, until he signs out. Raises as `open_outside`."""
        if not self.rights.has(rights.BREAK_GLASS, self.person.role):
            await self.trail.write(OUTSIDE_REFUSED, self.person, {"why": "withheld"}, patient)
            raise PolicyRefused("break-glass", "role", self.person.role.value)
        await self.trail.write(GLASS, self.person, _reason(reason, said), patient)
        self.reasons.opened[patient] = reason


def _reason(reason: str, said: str) -> dict[str, str]:
    """A chosen one, or `other` with what was typed."""
    if reason not in REASONS:
        raise InputRefused("reason", "unknown")
    typed = " ".join(said.split())[:MOST_TYPED]
    if reason == "other" and len(typed) < LEAST_TYPED:
        raise InputRefused("reason", "empty")
    return {"reason": reason, **({"said": typed} if typed else {})}
