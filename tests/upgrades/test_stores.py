import asyncio
import shutil
from pathlib import Path

import pytest

from offline import commands_kept, identity, journal
from offline.outbox import State
from offline.projection import orders, queue
from offline.store import migrations
from offline.store.books import Books
from offline.store.database import Database
from tests.support import builders
from tests.upgrades.stores import STORES


def test_there_is_a_store_of_every_schema_version() -> None:
    assert [path.stem for path in STORES] == [f"schema-{n}" for n in range(1, len(migrations.STEPS) + 1)]


def looked_at(books: Books) -> tuple[object, ...]:
    states = {entry.command: entry.state for entry in queue.queue(books, State)}
    drugs = sorted(row.order.key.partition("/")[2][:2] for row in orders.orders(books, builders.PATIENT))
    return (
        migrations.version(books),
        migrations.described(books),
        journal.broken(books),
        states,
        drugs,
        len(identity.pending(books)),
    )


@pytest.mark.parametrize("store", STORES, ids=[path.stem for path in STORES])
def test_an_old_store_opens_whole_and_goes_on(store: Path, tmp_path: Path) -> None:
    path = tmp_path / "s.db"
    for part in ("", ".seal"):
        shutil.copy(store.with_name(store.name + part), tmp_path / f"s.db{part}")

    async def work() -> tuple[object, ...]:
        database = await Database.open(path, builders.KEY, at_ms=builders.NOW_MS)
        found = await database.read(looked_at)
        await database.write(lambda books: builders.keep(books, builders.vitals(9)))
        assert await database.read(lambda books: commands_kept.get(books, builders.ident(9)).state) is State.SAVED_HERE
        await database.close()
        assert database.set_aside is None
        return found

    version, schema, broken, states, drugs, pending = asyncio.run(work())
    assert version == len(migrations.STEPS)
    assert schema == Path(migrations.__file__).with_name("schema.sql").read_text(encoding="utf-8")
    assert broken is None
    assert states == {
        builders.ident(1): State.CONFIRMED,
        builders.ident(2): State.SAVED_HERE,
        builders.ident(3): State.CONFLICT,
    }
    assert drugs == ["c-", "m1"]
    assert pending == 2
