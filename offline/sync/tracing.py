"""Asks central who changed the ward's orders, notes, diagnoses and allergies, and who signed for it; refuses to ask without end.

What was changed lately and is not explained here is asked for; again the later the more often nobody knew.
"""

from collections.abc import Collection, Sequence
from datetime import datetime
from functools import partial

from client.central import belonging
from client.central.answers import Row
from client.errors import CentralFaulty, CommandRefused, NotAllowed, VersionConflict
from client.fhir import text
from client.fhir.reading.provenance import trace
from offline import census, replica, scopes
from offline.changes import Change
from offline.projection import traces
from offline.scopes import Answered, Question
from offline.store.books import Books
from offline.sync.pull import Source
from offline.sync.troubles import reason_of

MOST = 600
SELDOM = 64
"""In rounds: how seldom that is asked about which nobody ever says anything."""
_REFUSED = (CommandRefused, NotAllowed, CentralFaulty, VersionConflict)


class Tracing:
    """Invariant: what was not asked for is not kept."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._round = 0
        self._asked: dict[tuple[str, str], tuple[int, int]] = {}
        """How often each version was asked for, and the round in which it is asked for again."""

    async def once(self) -> None:
        """One round. A central that refuses keeps what was here, and the reason is kept."""
        now = self._source.clock.now()
        wanted = await self._source.db.read(partial(_wanted, now=now))
        self._round += 1
        due = [one for one in wanted if self._asked.get(one, (0, 0))[1] <= self._round][:MOST]
        keys = [key for key, _ in due]
        try:
            found = await belonging.targeting(self._source.central, self._source.profile(), keys) if keys else ()
        except _REFUSED as error:
            await self._source.db.write(partial(scopes.failed, question=Question.TRACES, reason=reason_of(error)))
            return
        self._put_off(due, set(wanted))
        rows = [row for row in found if _is_about(row, keys)]
        put = await self._source.db.write(partial(_kept, rows=rows, now=now))
        if put.keys:
            patients = await self._source.db.read(partial(_patients, keys=keys))
            self._source.changes.publish(Change(patients=patients, kinds=frozenset({"Provenance"})))

    def _put_off(self, due: Sequence[tuple[str, str]], wanted: Collection[tuple[str, str]]) -> None:
        for one in due:
            times = self._asked.get(one, (0, 0))[0] + 1
            self._asked[one] = times, self._round + min(2 ** (times - 1), SELDOM)
        self._asked = {one: kept for one, kept in self._asked.items() if one in wanted}


def _wanted(books: Books, now: datetime) -> tuple[tuple[str, str], ...]:
    return traces.to_ask(books, [one.patient for one in census.followed(books)], now)


def _is_about(row: Row, keys: Collection[str]) -> bool:
    """A server that ignores the parameter answers with everybody's."""
    try:
        found = trace(text.decode(row.raw))
    except CentralFaulty:
        return False
    return found is not None and bool(set(found.targets) & set(keys))


def _kept(books: Books, rows: Sequence[Row], now: datetime) -> replica.Put:
    at_ms = int(now.timestamp() * 1000)
    scopes.keep(books, Question.TRACES, Answered(at_ms=at_ms))
    traces.hear(books, [one for row in rows if (one := trace(text.decode(row.raw))) is not None])
    return replica.put(books, rows, at_ms)


def _patients(books: Books, keys: Sequence[str]) -> frozenset[str]:
    marked = ", ".join("?" * len(keys))
    found = books.execute(f"SELECT DISTINCT patient FROM resource WHERE key IN ({marked})", tuple(keys))
    return frozenset(str(row[0]) for row in found.fetchall() if row[0])
