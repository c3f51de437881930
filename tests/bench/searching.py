"""(f) The patient search as the window waits for it: 200 patients of one ward in an encrypted store, every way of naming one, in turn."""

import asyncio
import time
from functools import partial
from pathlib import Path

from offline.projection import finding
from offline.store.database import Database
from tests.bench.reasons import Spent
from tests.bench.table import Figure, percentile
from tests.support import builders

PATIENTS = 200
BAR_MS = 150.0
ROUNDS = 200
_FAMILIES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许"
_GIVEN = "秉衡明澜亦舟望舒砚秋长庚晚晴慕白云起知微"
TYPED = ("7", "112", "赵", "王秉", "zb", "zhaobing", "0000150", "b0000150", "衡", "nobody")


def measure(folder: Path, scale: float) -> list[Figure]:
    return asyncio.run(_measured(folder / "search.db", max(20, int(ROUNDS * scale))))


async def _measured(place: Path, rounds: int) -> list[Figure]:
    database = await Database.open(place, builders.KEY, at_ms=builders.NOW_MS)
    rows = [builders.ward()]
    for n in range(1, PATIENTS + 1):
        name = _FAMILIES[n % len(_FAMILIES)] + _GIVEN[n % len(_GIVEN)] + _GIVEN[n * 7 % len(_GIVEN)]
        rows += [builders.bed(n), builders.patient(n, name), builders.stay(n, n)]
    await database.write(lambda books: builders.load(books, *rows, fresh=range(1, PATIENTS + 1)))
    first = await _once(database, TYPED[0])
    taken, spent = [await _once(database, TYPED[turn % len(TYPED)]) for turn in range(rounds)], Spent()
    for typed in TYPED:
        with spent.round():
            await _once(database, typed)
    await database.close()
    worst = percentile(taken, 0.95)
    note = f"{rounds} searches, {len(TYPED)} ways; p50 {percentile(taken, 0.5):.1f} ms; the first after a start {first:.0f} ms"
    limit = spent.words() if worst > BAR_MS else ""
    name = f"f patient search, {PATIENTS} patients, p95"
    return [Figure(name=name, measured=worst, unit="ms", bar=BAR_MS, note=f"{note}; {limit}".rstrip("; "))]


async def _once(database: Database, typed: str) -> float:
    """Milliseconds, the way to the store's thread and back included."""
    began = time.perf_counter()
    await database.read(partial(finding.search, typed=typed))
    return (time.perf_counter() - began) * 1000
