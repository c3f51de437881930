"""I1: what the screen called saved survives kill -9 at any instruction. The child is a real process that saves and says so."""

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from offline import commands_kept, journal
from offline.store.books import Books
from tests.support import builders

ROOT = Path(__file__).resolve().parents[2]
CHILD = """
import asyncio, sys
from pathlib import Path
from offline.changes import Changes
from offline.intake import Intake
from offline.mode import Mode
from offline.store.database import Database
from tests.support import builders

async def main() -> None:
    database = await Database.open(Path(sys.argv[1]), builders.KEY, at_ms=builders.NOW_MS)
    await database.write(lambda books: builders.load(books, builders.patient(), builders.stay()))
    desk = Intake(database, Changes(), builders.set_clock(), builders.desk())
    n = int(sys.argv[2])
    while True:
        receipts = await asyncio.gather(
            *(desk.take(builders.vitals(n + i), builders.mode_state(Mode.EMERGENCY)) for i in range(5))
        )
        n += 5
        for receipt in receipts:
            print(receipt.command, receipt.number, flush=True)

asyncio.run(main())
"""


def saved_before_the_kill(path: Path, first: int, lines: int) -> list[tuple[str, str]]:
    """Let a child save until it has said so many lines, then kill it between two instructions; all it said."""
    command = [sys.executable, "-c", CHILD, str(path), str(first)]
    child = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    said = [child.stdout.readline() for _ in range(lines)]
    os.kill(child.pid, signal.SIGKILL)
    said += child.stdout.read().splitlines(keepends=True)
    child.stdout.close()
    child.wait()
    return [(line.split()[0], line.split()[1]) for line in said if line.endswith("\n") and len(line.split()) == 2]


def kept(books: Books) -> dict[str, str]:
    return {row[0]: row[1] for row in books.execute("SELECT id, number FROM command")}


def rounds(tmp_path: Path, number: int) -> None:
    path, said = tmp_path / "s.db", list[tuple[str, str]]()
    for turn in range(number):
        said += saved_before_the_kill(path, 1 + turn * 10_000, random.Random(turn).randint(1, 60))
        found = builders.run(lambda database: database.read(kept), path)
        assert dict(said).items() <= found.items()
        assert len(set(found.values())) == len(found)
    assert builders.run(lambda database: database.read(journal.broken), path) is None
    assert builders.run(lambda database: database.read(commands_kept.counts), path)


def test_what_was_acknowledged_survives_ten_kills(tmp_path: Path) -> None:
    rounds(tmp_path, 10)


@pytest.mark.soak
def test_what_was_acknowledged_survives_two_hundred_kills(tmp_path: Path) -> None:
    rounds(tmp_path, 200)
