"""Whatever happens to a station, what its store remembers of an answer is what it would answer anew."""

import asyncio
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis.stateful import invariant

from client.central.types import KEPT
from offline import census, identity, scopes
from offline.projection import chart, notes, orders, rows, waiting, ward
from offline.projection.plan import Plan
from offline.store.books import Books
from offline.store.database import Database
from tests.properties.test_outbox_walk import _QUIET, Walk
from tests.support import builders, whole


def pictures(books: Books, now: Any) -> tuple[object, ...]:
    """What screens show of the ward, and every row under it."""
    knowledge = whole.knowledge()
    pack, people = knowledge.pack, [f"Patient/p{n}" for n in whole.PATIENTS]
    found = [row for kind in sorted(KEPT) for row in rows.read(books, [kind], patients=people)]
    return (
        found,
        census.ward(books, with_left=True),
        census.of(books, people),
        identity.mapping(books, [row.key for row in found]),
        {question: scopes.answered(books, question) for question in scopes.Question},
        rows.by_key(books, [row.key for row in found]),
        ward.ward_map(books, builders.WARD, now, Plan(knowledge.clock), pack.scores),
        waiting.work(books, builders.DOCTOR.reference, now, pack),
        [orders.orders(books, one) for one in people],
        [chart.notes(books, one) for one in people],
        [notes.record(books, one, pack.documents, pack.record_rules, pack.vitals, now) for one in people],
    )


def both(books: Books, now: Any) -> tuple[object, object]:
    """As remembered, twice, and then read anew."""
    pictures(books, now)
    remembered, answers = pictures(books, now), books.answers
    assert answers is not None
    books.answers = None
    try:
        return remembered, pictures(books, now)
    finally:
        books.answers = answers


class RememberingWalk(Walk):
    """The random walk of the outbox, looked at after each step."""

    @invariant()
    def what_is_remembered_is_what_is_read_anew(self) -> None:
        now = self.place.clock.now()
        remembered, anew = self.run(self.place.database.read(lambda books: both(books, now)))
        assert remembered == anew


RememberingWalk.TestCase.settings = settings(
    max_examples=3, stateful_step_count=15, deadline=None, suppress_health_check=_QUIET, derandomize=True
)
TestRememberingWalk = RememberingWalk.TestCase
del Walk


def _keys(books: Books) -> list[str]:
    return [row.key for row in rows.read(books, ["Encounter"])]


def test_what_a_read_wrote_and_was_undone_is_not_remembered(tmp_path: Path) -> None:
    def write(books: Books) -> list[str]:
        builders.load(books, builders.patient(), builders.stay())
        return _keys(books)

    async def work(database: Database) -> None:
        assert await database.read(_keys) == []
        written = await database.read(write)
        assert written != []
        assert await database.read(_keys) == []
        await database.write(write)
        assert await database.read(_keys) == written

    builders.run(work, tmp_path / "s.db")


def test_what_a_write_saw_and_was_undone_is_not_remembered(tmp_path: Path) -> None:
    def fail(books: Books) -> None:
        assert _keys(books) == []
        builders.load(books, builders.patient(), builders.stay())
        assert _keys(books) != []
        raise LookupError

    async def work(database: Database) -> None:
        await asyncio.gather(database.write(fail), return_exceptions=True)
        assert await database.read(_keys) == []

    builders.run(work, tmp_path / "s.db")


def test_no_more_is_remembered_than_there_is_room_for(tmp_path: Path) -> None:
    def ask(books: Books) -> None:
        assert books.answers is not None
        for at in range(5):
            books.answers.answer((at,), ["Task"], lambda: "x" * 8_000_000, lambda text: text)
        assert books.answers.held_bytes <= 24 * 1024 * 1024

    builders.run(lambda database: database.read(ask), tmp_path / "s.db")
