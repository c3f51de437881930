import asyncio
import threading
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest

from offline.aside import aside, is_aside
from offline.store.books import Books
from offline.store.database import ANEW_LIMIT, PASSED_LIMIT, Database
from tests.support.builders import KEY, NOW_MS, run


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


class _LongList:
    """A list read in two statements; between them somebody asks for something else."""

    def __init__(self, done: list[str]) -> None:
        self.done = done
        self.begun, self.asked = threading.Event(), threading.Event()
        self.seen: list[int] = []

    def __call__(self, books: Books) -> int:
        self.done.append("list begins")
        books.execute("SELECT 1").fetchone()
        self.begun.set()
        self.asked.wait(10)
        found = int(books.execute("SELECT count(*) FROM print_number").fetchone()[0])
        self.done.append("list ends")
        self.seen.append(found)
        return found


def _printed(done: list[str], at: int = 1) -> Callable[[Books], None]:
    def work(books: Books) -> None:
        done.append("save")
        books.execute("INSERT INTO print_number VALUES ('2026-11-20', ?, ?, 'x', 1, 'x', NULL, NULL)", (at, f"N{at}"))

    return work


async def _begun(one: _LongList) -> None:
    await asyncio.to_thread(one.begun.wait, 10)


def test_a_chart_is_read_in_the_middle_of_a_list_that_had_begun(tmp_path: Path) -> None:
    done: list[str] = []

    async def work(database: Database) -> None:
        long = _LongList(done)
        listed = asyncio.ensure_future(database.read(long, can_wait=True))
        await _begun(long)
        chart = asyncio.ensure_future(database.read(lambda _: done.append("chart")))
        await asyncio.sleep(0)
        long.asked.set()
        await asyncio.gather(listed, chart)

    run(work, tmp_path / "s.db")
    assert done == ["list begins", "chart", "list ends"]


def test_a_signature_breaks_a_list_off_which_then_shows_what_was_signed(tmp_path: Path) -> None:
    done: list[str] = []

    async def work(database: Database) -> None:
        long = _LongList(done)
        listed = asyncio.ensure_future(database.read(long, can_wait=True))
        await _begun(long)
        saved = asyncio.ensure_future(database.write(_printed(done)))
        chart = asyncio.ensure_future(database.read(lambda _: done.append("chart")))
        await asyncio.sleep(0)
        long.asked.set()
        await asyncio.gather(saved, chart)
        assert await listed == 1, "a list never shows less than what was saved before it was given"

    run(work, tmp_path / "s.db")
    assert done == ["list begins", "save", "chart", "list begins", "list ends"]


def test_a_list_that_was_broken_off_often_enough_is_finished(tmp_path: Path) -> None:
    done: list[str] = []

    async def work(database: Database) -> None:
        acts = list[asyncio.Future[None]]()
        loop = asyncio.get_running_loop()
        asked = threading.Event()

        def ask(at: int) -> None:
            acts.append(asyncio.ensure_future(database.write(_printed(done, at))))
            loop.call_soon(asked.set)

        def long(books: Books) -> None:
            done.append("list begins")
            asked.clear()
            loop.call_soon_threadsafe(ask, len(done))
            asked.wait(10)
            books.execute("SELECT 1").fetchone()
            done.append("list ends")

        await database.read(long, can_wait=True)
        await asyncio.gather(*acts)

    run(work, tmp_path / "s.db")
    assert done.count("list begins") == ANEW_LIMIT + 1
    assert done.count("list ends") == 1
    assert done.count("save") == ANEW_LIMIT + 1, "and nothing that was to be saved was lost"


def test_an_error_of_a_chart_read_inside_a_list_is_the_charts_alone(tmp_path: Path) -> None:
    done: list[str] = []

    def fails(_: Books) -> None:
        raise LookupError("chart")

    async def work(database: Database) -> None:
        long = _LongList(done)
        listed = asyncio.ensure_future(database.read(long, can_wait=True))
        await _begun(long)
        chart = asyncio.ensure_future(database.read(fails))
        await asyncio.sleep(0)
        long.asked.set()
        assert await listed == 0
        with pytest.raises(LookupError):
            await chart

    run(work, tmp_path / "s.db")


def test_what_a_chart_wrote_while_it_was_read_inside_a_list_is_undone(tmp_path: Path) -> None:
    done: list[str] = []

    async def work(database: Database) -> None:
        long = _LongList(done)
        listed = asyncio.ensure_future(database.read(long, can_wait=True))
        await _begun(long)
        chart = asyncio.ensure_future(database.read(_printed(done)))
        await asyncio.sleep(0)
        long.asked.set()
        await chart
        assert await listed == 0

    run(work, tmp_path / "s.db")


def test_a_list_that_is_held_takes_nothing_of_what_a_person_asked_for_since(tmp_path: Path) -> None:
    done: list[str] = []

    def listing(books: Books) -> None:
        books.execute("SELECT 1")
        done.append("list")

    def chart(_books: Books) -> None:
        done.append("chart")

    async def work(database: Database) -> None:
        database.held_s = lambda _asked_s: 0.0 if "chart" in done else 60.0
        listed = asyncio.ensure_future(database.read(listing, can_wait=True))
        await asyncio.sleep(0)
        await database.read(chart)
        await listed

    run(work, tmp_path / "s.db")
    assert done == ["chart", "list"]


def test_a_list_that_is_held_makes_room_for_what_is_saved_and_shows_it(tmp_path: Path) -> None:
    done, seen = list[str](), list[int]()

    def listing(books: Books) -> None:
        seen.append(books.execute("SELECT count(*) FROM store_fact WHERE key = 'a'").fetchone()[0])

    def save(books: Books) -> None:
        books.execute("INSERT INTO store_fact (key, value) VALUES ('a', 'x')")
        done.append("save")

    async def work(database: Database) -> None:
        database.held_s = lambda _asked_s: 0.0 if done else 60.0
        listed = asyncio.ensure_future(database.read(listing, can_wait=True))
        await asyncio.sleep(0)
        await database.write(save)
        await listed

    run(work, tmp_path / "s.db")
    assert seen == [1]


def test_a_list_that_is_held_keeps_no_station_from_closing(tmp_path: Path) -> None:
    async def work(database: Database) -> None:
        database.held_s = lambda _asked_s: 60.0
        listed = asyncio.ensure_future(database.read(lambda books: books.execute("SELECT 1"), can_wait=True))
        await asyncio.sleep(0)
        await database.close()
        await listed

    asyncio.run(asyncio.wait_for(_with_new(work, tmp_path / "s.db"), 20))


async def _with_new(work: Callable[[Database], Coroutine[Any, Any, None]], path: Path) -> None:
    await work(await Database.open(path, KEY, at_ms=NOW_MS))


def test_what_nobody_waits_for_any_more_is_not_read_and_what_is_saved_is_saved_all_the_same(tmp_path: Path) -> None:
    done: list[str] = []

    async def work(database: Database) -> None:
        holds = threading.Event()
        first = asyncio.ensure_future(database.read(lambda _: holds.wait(10)))
        await asyncio.sleep(0)
        left = asyncio.ensure_future(database.read(lambda _: done.append("chart before")))
        saved = asyncio.ensure_future(database.write(_printed(done)))
        wanted = asyncio.ensure_future(database.read(lambda _: done.append("chart")))
        await asyncio.sleep(0)
        left.cancel()
        saved.cancel()
        holds.set()
        await asyncio.gather(first, wanted)

    run(work, tmp_path / "s.db")
    assert done == ["save", "chart"]


def test_what_is_read_aside_lets_a_person_pass_in_every_task_that_was_begun_there(tmp_path: Path) -> None:
    done: list[str] = []

    def noted(name: str) -> Callable[[Books], None]:
        return lambda _: done.append(name)

    async def work(database: Database) -> None:
        holds = threading.Event()
        first = asyncio.ensure_future(database.read(lambda _: holds.wait(10)))
        with aside():
            behind = asyncio.ensure_future(database.read(noted("sheet")))
            await asyncio.sleep(0)
        chart = asyncio.ensure_future(database.read(noted("chart")))
        await asyncio.sleep(0)
        holds.set()
        await asyncio.gather(first, behind, chart)
        assert not is_aside(), "what comes after is not"

    run(work, tmp_path / "s.db")
    assert done == ["chart", "sheet"]
