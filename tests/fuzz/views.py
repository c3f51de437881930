"""Hostile rows through the whole station: into the store, then every page that a window asks for. What cannot be read is left out of it."""

import asyncio
import atexit
import inspect
import shutil
import tempfile
from collections.abc import Awaitable, Callable
from datetime import timedelta
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

from client.central import answers
from client.errors import AskPersonError, CentralFaulty
from client.fhir.text import decode, encode
from offline import replica
from offline.store.books import Books
from practice.hospital import resources as practice_rows
from tests.fuzz.mutate import mutated
from tests.support import builders, whole
from tests.support.resources import NOW, NOW_MS, given
from tests.support.whole import Place, ward

PEOPLE = ("Patient/p-n3-27", "Patient/p-n3-12", "Patient/p-n3-01")
SHARED = frozenset({"Location", "Organization", "Practitioner", "PractitionerRole", "Device", "PlanDefinition"})


@cache
def rows() -> tuple[dict[str, Any], ...]:
    """Everything about three patients of the practice hospital, on the ward of the tests."""
    every = [encode(row).replace(b'"Location/N3"', f'"{builders.WARD}"'.encode()) for row in practice_rows(NOW, 1)]
    wanted = tuple(person.encode() for person in PEOPLE)
    ids = {person.rpartition("/")[2] for person in PEOPLE}
    found = [decode(raw) for raw in every if any(person + b'"' in raw for person in wanted) or _is_shared(raw)]
    people = [decode(raw) for raw in every if b'"resourceType":"Patient"' in raw]
    return (*found, *(one for one in people if one["id"] in ids))


def _is_shared(raw: bytes) -> bool:
    return any(f'"resourceType":"{kind}"'.encode() in raw for kind in SHARED)


class Ward:
    """One open station; each input is put in, looked at from all sides, and taken out again."""

    def __init__(self) -> None:
        whole._furnished()  # in a loop of its own, before there is this one
        self.loop = asyncio.new_event_loop()
        self.folder = Path(tempfile.mkdtemp(prefix="wardlight-fuzz-"))
        self.count = 1
        self.hospital, self.place = self.loop.run_until_complete(self._opened())
        atexit.register(self.close)

    async def _opened(self) -> tuple[Any, Place]:
        hospital, place = await ward(self.folder)
        await place.database.write(lambda books: _put(books, rows(), 1))
        return hospital, place

    def close(self) -> None:
        self.loop.run_until_complete(self.place.close())
        self.loop.run_until_complete(self.hospital.close())
        self.loop.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def look(self, rng: Random) -> None:
        self.spoilt(rng, self._every_page)

    def spoilt(self, rng: Random, does: Callable[[], Awaitable[None]]) -> None:
        """With some broken rows in the store."""
        self.loop.run_until_complete(self._spoilt(rng, does))

    async def _spoilt(self, rng: Random, does: Callable[[], Awaitable[None]]) -> None:
        mine = rng.sample(rows(), rng.choice((1, 1, 5, 20)))
        bad = [row for one in mine if (row := mutated(rng, one)) is not None]
        self.count += 1
        await self.place.database.write(lambda books: _put(books, bad, self.count))
        try:
            await does()
        finally:
            self.count += 1
            await self.place.database.write(lambda books: _put(books, mine, self.count))

    async def _every_page(self) -> None:
        for page in self.pages():
            await page()

    def pages(self) -> list[Callable[[], Awaitable[object]]]:
        """Every question of a window that needs no more than a patient or the ward."""
        station = self.place.station
        found: list[Callable[[], Awaitable[object]]] = []
        for name, one in inspect.getmembers(station, inspect.iscoroutinefunction):
            wanted = [p for p in inspect.signature(one).parameters.values() if p.default is p.empty]
            names = [p.name for p in wanted]
            if name.startswith("_") or one.__func__.__module__ == "offline.station":
                continue
            if not names:
                found.append(one)
            elif names == ["patient"]:
                found += [_asked(one, person) for person in PEOPLE]
            elif names == ["me"]:
                found.append(_asked(one, "Practitioner/d1"))
            elif names == ["patient", "since", "until"]:
                found += [_asked(one, person, NOW - timedelta(days=1), NOW + timedelta(days=1)) for person in PEOPLE]
            elif names == ["since", "until"]:
                found.append(_asked(one, NOW - timedelta(days=1), NOW + timedelta(days=1)))
            elif names in (["typed"], ["scanned"]):
                found.append(_asked(one, "zhao<b>"))
        return found


def _asked(one: Callable[..., Awaitable[object]], *given_: object) -> Callable[[], Awaitable[object]]:
    async def asking() -> object:
        try:
            return await one(*given_)
        except AskPersonError:  # a question that this station may refuse
            return None

    return asking


def _put(books: Books, some: Any, count: int) -> None:
    """As the feed does: through the door, where a row that cannot be read is left out."""
    taken = []
    for one in some:
        if not (isinstance(one, dict) and isinstance(one.get("resourceType"), str) and isinstance(one.get("id"), str)):
            continue
        body = {**one, "meta": {"versionId": str(count), "lastUpdated": given(_EMPTY, str(count), NOW).last_updated}}
        try:
            row = answers.row_of(encode(body))
            decode(row.raw)
        except CentralFaulty:
            continue
        taken.append(row)
    replica.put(books, taken, NOW_MS + count, is_read_itself=True)


_EMPTY: dict[str, Any] = {"resourceType": "Basic", "id": "x"}


@cache
def the_ward() -> Ward:
    return Ward()


def look(rng: Random) -> None:
    the_ward().look(rng)
