import asyncio
import threading
from collections.abc import Callable
from pathlib import Path

from offline.store.books import Books
from offline.store.database import PASSED_LIMIT, Database
from tests.support.builders import run


def test_what_a_person_waits_for_passes_a_list_that_is_only_drawn_anew(tmp_path: Path) -> None:
    done: list[str] = []

    def noted(name: str) -> Callable[[Books], None]:
        return lambda _: done.append(name)

    async def work(database: Database) -> None:
        holds = threading.Event()
        first = asyncio.ensure_future(database.read(lambda _: holds.wait(10)))
        await asyncio.sleep(0)
        lists = [asyncio.ensure_future(database.read(noted(f"list {at}"), can_wait=True)) for at in (1, 2)]
        await asyncio.sleep(0)
        acts = [
            asyncio.ensure_future(database.write(noted("save"))),
            asyncio.ensure_future(database.read(noted("chart"))),
        ]
        await asyncio.sleep(0)
        holds.set()
        await asyncio.gather(first, *lists, *acts)

    run(work, tmp_path / "s.db")
    assert done == ["save", "chart", "list 1", "list 2"]


def test_a_list_is_not_passed_for_ever(tmp_path: Path) -> None:
    done: list[str] = []

    def noted(name: str) -> Callable[[Books], None]:
        return lambda _: done.append(name)

    async def work(database: Database) -> None:
        holds = threading.Event()
        first = asyncio.ensure_future(database.read(lambda _: holds.wait(10)))
        listed = asyncio.ensure_future(database.read(noted("list"), can_wait=True))
        acts = [asyncio.ensure_future(database.read(noted("act"))) for _ in range(PASSED_LIMIT + 5)]
        await asyncio.sleep(0)
        holds.set()
        await asyncio.gather(first, listed, *acts)

    run(work, tmp_path / "s.db")
    assert done.index("list") == PASSED_LIMIT


def test_closing_waits_for_a_list_that_was_asked_for(tmp_path: Path) -> None:
    done: list[str] = []

    async def work(database: Database) -> None:
        listed = asyncio.ensure_future(database.read(lambda _: done.append("list"), can_wait=True))
        await asyncio.sleep(0)
        await database.close()
        await listed

    run(work, tmp_path / "s.db")
    assert done == ["list"]
