"""Hears from central who is no member of staff any more, or something else than before; refuses to dismiss anybody on a mere silence.

Asked are those who are remembered at this station, or sat here by the browser: the Practitioner and his roles, and the Person where
central keeps such rows.
Dismissed is who stands there as not active, as deleted, or without a role that holds. A central that does not answer, does not know the
type or the row, or answers with something else than was asked for, dismisses nobody.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from client.central import belonging
from client.central.answers import Gone, Row
from client.central.people import person_of
from client.errors import CentralFaulty, CommandRefused, NotAllowed, VersionConflict
from client.fhir import text
from client.fhir.references import normal
from client.records import Person
from offline import replica, verifiers
from offline.changes import Change
from offline.sync.pull import Source

_ONE_QUESTION = (CommandRefused, NotAllowed, CentralFaulty, VersionConflict)


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffNews:
    """What central says of those who are remembered here: who is gone, and who the others are now."""

    gone: frozenset[str] = frozenset()
    present: tuple[Person, ...] = ()


Hear = Callable[[StaffNews], Awaitable[bool]]


async def nobody_hears(_news: StaffNews) -> bool:
    return False


class Staffing:
    """Invariant: what is heard was said by central of that very person, in rows that name him."""

    def __init__(self, source: Source, hear: Hear) -> None:
        self._source, self._hear = source, hear
        self._has_persons = True

    async def once(self) -> None:
        """Raises WaitError and SignInError; nobody is dismissed then."""
        known = await self._source.db.read(verifiers.known)
        people = sorted({one.reference for _, one in known if one.reference.startswith("Practitioner/")})
        if not people:
            return
        try:
            rows = await belonging.staff(self._source.central, self._source.profile(), people)
        except _ONE_QUESTION:
            return
        news = await self._news(people, rows)
        kept = [row for row in rows if row.resource_type == "Practitioner" and row.key in people]
        at_ms = int(self._source.clock.now().timestamp() * 1000)
        await self._source.db.write(partial(replica.put, rows=kept, at_ms=at_ms))  # badges are read there
        if await self._hear(news):
            self._source.changes.publish(Change(kinds=frozenset({"staff"})))

    async def _news(self, people: Sequence[str], rows: Sequence[Row]) -> StaffNews:
        now, base = self._source.clock.now(), self._source.central.base_url
        read = {row.key: text.decode(row.raw) for row in rows}
        roles = [one for one in read.values() if one.get("resourceType") == "PractitionerRole"]
        gone, present = await self._inactive_persons(people), []
        for key in people:
            if key not in read:
                gone |= {key} if await self._was_deleted(key) else set()
                continue
            found = person_of(read[key], key, [one for one in roles if _of(one, base) == key], now)
            if isinstance(found, str):
                gone.add(key)
            else:
                present.append(found)
        return StaffNews(gone=frozenset(gone), present=tuple(one for one in present if one.reference not in gone))

    async def _was_deleted(self, key: str) -> bool:
        try:
            return isinstance(await self._source.central.read("Practitioner", key.rpartition("/")[2]), Gone)
        except _ONE_QUESTION:
            return False

    async def _inactive_persons(self, people: Sequence[str]) -> set[str]:
        """A central without such rows is asked once."""
        if not self._has_persons:
            return set()
        try:
            rows = await belonging.persons(self._source.central, self._source.profile(), people)
        except _ONE_QUESTION:
            self._has_persons = False
            return set()
        base = self._source.central.base_url
        read = [text.decode(row.raw) for row in rows if row.resource_type == "Person"]
        return {key for one in read if one.get("active") is False for key in _links(one, base)} & set(people)


def _of(role: dict[str, Any], base: str) -> str:
    named = role.get("practitioner")
    return normal(str(named.get("reference", "")), base) if isinstance(named, dict) else ""


def _links(person: dict[str, Any], base: str) -> set[str]:
    links = person.get("link")
    targets = [one.get("target") for one in links if isinstance(one, dict)] if isinstance(links, list) else []
    return {normal(str(one.get("reference", "")), base) for one in targets if isinstance(one, dict)}
