"""Writes the fixture store of the present schema with the test key: `python -m tests.upgrades.make_store`; refuses to overwrite one.

Run once per schema version, when a step is added, before the step is released. Committed stores are never made again.
"""

import asyncio
import sys

from offline import commands_kept
from offline.outbox import Outcome
from offline.store import migrations
from offline.store.books import Books
from offline.store.database import Database
from tests.support import builders
from tests.upgrades.stores import FOLDER


def fill(books: Books) -> None:
    """A little of everything: central's rows, commands in several states, identities, numbers, events."""
    known = [builders.ward(), builders.bed(1), builders.patient(), builders.stay(1, 1), builders.no_allergy("a0")]
    builders.load(books, *known, builders.drug_order("m1"), builders.verify_task("t1", "MedicationRequest/m1"))
    builders.keep(books, builders.sign(1), number="E-N3-N3D01-261120-0001-X")
    builders.keep(books, builders.vitals(2))
    builders.keep(books, builders.note(3))
    for outcome in (Outcome.SEND_BEGUN, Outcome.ANSWER_YES):
        commands_kept.move(books, builders.ident(1), outcome, at_ms=builders.NOW_MS)
    builders.land(books, builders.ident(1))
    commands_kept.move(books, builders.ident(1), Outcome.READ_BACK_EQUAL, at_ms=builders.NOW_MS)
    commands_kept.move(books, builders.ident(3), Outcome.CONFLICT_FOUND, at_ms=builders.NOW_MS)


async def make() -> None:
    path = FOLDER / f"schema-{len(migrations.STEPS)}.db"
    if path.exists():
        sys.exit(f"{path.name} exists and is never made again")
    database = await Database.open(path, builders.KEY, at_ms=builders.NOW_MS)
    await database.write(fill)
    await database.close()


if __name__ == "__main__":
    asyncio.run(make())
