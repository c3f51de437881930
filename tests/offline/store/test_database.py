import asyncio
import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from client.errors import BugError, StoreFull, StoreLocked, StoreTooNew
from offline.store import quarantine
from offline.store.books import Books, connect
from offline.store.database import Database
from tests.support.builders import KEY, NOW_MS, note, run

OTHER_KEY = bytes(reversed(KEY))
ROOT = Path(__file__).resolve().parents[3]


def put(key: str, value: str = "x") -> Callable[[Books], object]:
    return lambda books: books.execute("INSERT INTO store_fact (key, value) VALUES (?, ?)", (key, value))


def facts(books: Books) -> list[str]:
    return [row[0] for row in books.execute("SELECT key FROM store_fact WHERE key != 'epoch' ORDER BY key")]


def opened(path: Path, key: bytes = KEY) -> list[str]:
    async def look() -> list[str]:
        database = await Database.open(path, key, at_ms=NOW_MS)
        try:
            return await database.read(facts)
        finally:
            await database.close()

    return asyncio.run(look())


def test_what_was_written_is_there_after_reopening(tmp_path: Path) -> None:
    run(lambda database: database.write(put("a")), tmp_path / "s.db")
    assert opened(tmp_path / "s.db") == ["a"]


def test_a_failing_write_is_undone_whole(tmp_path: Path) -> None:
    def half(books: Books) -> None:
        put("a")(books)
        raise StoreFull("made-up")

    async def work(database: Database) -> list[str]:
        with pytest.raises(StoreFull):
            await database.write(half)
        return await database.read(facts)

    assert run(work, tmp_path / "s.db") == []


def test_writes_that_wait_share_a_commit_and_keep_their_own_answers(tmp_path: Path) -> None:
    async def work(database: Database) -> tuple[list[object], list[str]]:
        writes = [database.write(put(name)) for name in ("a", "b", "a", "c")]
        answers = await asyncio.gather(*writes, return_exceptions=True)
        return list(answers), await database.read(facts)

    answers, kept = run(work, tmp_path / "s.db")
    assert [isinstance(answer, BugError) for answer in answers] == [False, False, True, False]
    assert kept == ["a", "b", "c"]


def test_a_read_that_writes_changes_nothing(tmp_path: Path) -> None:
    async def work(database: Database) -> list[str]:
        await database.read(put("a"))
        return await database.read(facts)

    assert run(work, tmp_path / "s.db") == []


def test_a_cancelled_wait_leaves_the_thread_working(tmp_path: Path) -> None:
    async def work(database: Database) -> list[str]:
        waiting = asyncio.ensure_future(database.write(put("a")))
        await asyncio.sleep(0)
        waiting.cancel()
        await asyncio.gather(waiting, return_exceptions=True)
        await database.write(put("b"))
        return await database.read(facts)

    assert "b" in run(work, tmp_path / "s.db")


def test_a_closed_store_answers_nobody(tmp_path: Path) -> None:
    async def work() -> None:
        database = await Database.open(tmp_path / "s.db", KEY, at_ms=NOW_MS)
        await database.close()
        await database.close()
        with pytest.raises(StoreLocked, match="closed"):
            await database.read(facts)

    asyncio.run(work())


def test_the_settings_are_the_safe_ones(tmp_path: Path) -> None:
    def settings(books: Books) -> dict[str, str]:
        names = ("journal_mode", "synchronous", "foreign_keys", "temp_store")
        return {name: str(books.execute(f"PRAGMA {name}").fetchone()[0]) for name in names}

    found = run(lambda database: database.read(settings), tmp_path / "s.db")
    assert found == {"journal_mode": "wal", "synchronous": "2", "foreign_keys": "1", "temp_store": "2"}


def test_only_the_owner_may_read_the_files(tmp_path: Path) -> None:
    folder = tmp_path / "store"

    async def look(database: Database) -> set[int]:
        await database.write(put("a"))
        return {stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()}

    assert run(look, folder / "s.db") == {0o600}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_wrong_key_is_refused_and_the_store_is_left_alone(tmp_path: Path) -> None:
    run(lambda database: database.write(put("a")), tmp_path / "s.db")
    with pytest.raises(StoreLocked, match="wrong-key"):
        opened(tmp_path / "s.db", OTHER_KEY)
    assert opened(tmp_path / "s.db") == ["a"]
    assert quarantine.kept_aside(tmp_path / "s.db") == ()


def test_a_wrong_key_without_a_seal_is_never_taken_for_damage(tmp_path: Path) -> None:
    run(lambda database: database.write(put("a")), tmp_path / "s.db")
    (tmp_path / "s.db.seal").unlink()
    with pytest.raises(StoreLocked, match="wrong-key"):
        opened(tmp_path / "s.db", OTHER_KEY)
    assert opened(tmp_path / "s.db") == ["a"]
    assert (tmp_path / "s.db.seal").exists()


def test_a_store_in_the_clear_is_refused(tmp_path: Path) -> None:
    clear = dbapi2.connect(str(tmp_path / "s.db"))
    clear.execute("CREATE TABLE t (x)")
    clear.commit()
    clear.close()
    with pytest.raises(StoreLocked, match="in-the-clear"):
        opened(tmp_path / "s.db")
    assert (tmp_path / "s.db").read_bytes()[:6] == b"SQLite"


def test_a_key_of_the_wrong_length_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StoreLocked, match="key-length"):
        connect(tmp_path / "s.db", b"short")


@pytest.mark.parametrize("place", [0, 4096 + 100, 3 * 4096 + 7], ids=["header", "second page", "fourth page"])
def test_a_damaged_store_is_put_aside_whole_and_a_new_one_begun(tmp_path: Path, place: int) -> None:
    path = tmp_path / "s.db"
    run(lambda database: database.write(put("a")), path)
    raw = bytearray(path.read_bytes())
    raw[place] ^= 0xFF
    path.write_bytes(raw)

    async def look() -> tuple[Path | None, bool, list[str]]:
        database = await Database.open(path, KEY, at_ms=NOW_MS)
        found = await database.read(facts)
        await database.close()
        return database.set_aside, database.is_new, found

    aside, is_new, found = asyncio.run(look())
    assert is_new
    assert found == []
    assert aside is not None
    assert aside.read_bytes() == bytes(raw)
    assert aside.with_name(f"{aside.name}.seal").exists()
    assert quarantine.kept_aside(path) == (aside,)


def test_a_store_whose_file_is_gone_is_reported_and_not_silently_begun_anew(tmp_path: Path) -> None:
    path = tmp_path / "s.db"
    run(lambda database: database.write(put("a")), path)
    path.unlink()

    async def look() -> Path | None:
        database = await Database.open(path, KEY, at_ms=NOW_MS)
        await database.close()
        return database.set_aside

    assert asyncio.run(look()) is not None


def test_an_unreadable_seal_and_a_wrong_key_put_nothing_aside(tmp_path: Path) -> None:
    path = tmp_path / "s.db"
    run(lambda database: database.write(put("a")), path)
    (tmp_path / "s.db.seal").write_bytes(b"")
    with pytest.raises(StoreLocked, match="seal-unreadable"):
        opened(path, OTHER_KEY)
    assert quarantine.kept_aside(path) == ()
    assert opened(path) == ["a"]
    with pytest.raises(StoreLocked, match="wrong-key"):
        opened(path, OTHER_KEY)


@pytest.mark.parametrize("is_sealed", [True, False])
def test_a_first_start_that_was_cut_off_is_begun_again(tmp_path: Path, *, is_sealed: bool) -> None:
    path = tmp_path / "s.db"
    run(lambda database: database.read(facts), path)
    path.write_bytes(path.read_bytes()[:2048])
    if not is_sealed:
        (tmp_path / "s.db.seal").unlink()
    assert opened(path) == []
    (aside,) = quarantine.kept_aside(path)
    assert aside.stat().st_size == 2048


def test_a_kill_between_the_renames_splits_nothing(tmp_path: Path) -> None:
    for cut in (1, 2):
        path = tmp_path / f"{cut}" / "s.db"
        run(lambda database: database.write(put("a")), path)
        raw = bytearray(path.read_bytes())
        raw[3 * 4096 + 7] ^= 0xFF
        path.write_bytes(bytes(raw))
        killed = subprocess.run([sys.executable, "-c", KILLED, str(path), str(cut)], cwd=ROOT, check=False)
        assert killed.returncode == -9
        opened(path)
        (aside,) = quarantine.kept_aside(path)
        assert aside.read_bytes() == bytes(raw)
        parts = {one.name.removeprefix(aside.name) for one in path.parent.iterdir() if ".damaged-" in one.name}
        assert {"", ".seal"} <= parts
        assert not path.with_name("s.db.going-aside").exists()


KILLED = """
import asyncio, os, pathlib, sys
from offline.store.database import Database
rename, left = pathlib.Path.rename, [int(sys.argv[2])]
def cut(self, target):
    done = rename(self, target)
    left[0] -= 1
    if not left[0]:
        os.kill(os.getpid(), 9)
    return done
pathlib.Path.rename = cut
asyncio.run(Database.open(pathlib.Path(sys.argv[1]), bytes(range(32)), at_ms=1795140000000))
"""


def test_a_broken_off_putting_aside_is_not_finished_with_a_wrong_key(tmp_path: Path) -> None:
    path = tmp_path / "s.db"
    run(lambda database: database.write(put("a")), path)
    (tmp_path / "s.db.going-aside").write_text("s.db.damaged-x")
    with pytest.raises(StoreLocked, match="wrong-key"):
        opened(path, OTHER_KEY)
    assert path.exists()


def test_two_stores_put_aside_in_the_same_second_keep_their_own_names(tmp_path: Path) -> None:
    path = tmp_path / "s.db"
    for text in ("first", "second"):
        path.write_text(text)
        (tmp_path / "s.db-wal").write_text(text)
        quarantine.set_aside(path, NOW_MS)
    assert [aside.read_text() for aside in quarantine.kept_aside(path)] == ["first", "second"]
    assert not (tmp_path / "s.db-wal").exists()


def test_a_newer_store_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "s.db"
    run(lambda database: database.write(put("a")), path)
    books = connect(path, KEY)
    books.execute("PRAGMA user_version = 99")
    books.close()
    before = path.read_bytes()
    with pytest.raises(StoreTooNew, match="99"):
        opened(path)
    assert path.read_bytes()[:4096] == before[:4096]
    assert quarantine.kept_aside(path) == ()


def test_a_second_process_is_refused_while_the_first_has_the_store(tmp_path: Path) -> None:
    path = tmp_path / "s.db"
    code = (
        "import asyncio, sys; from pathlib import Path; from client.errors import StoreLocked\n"
        "from offline.store.database import Database\n"
        "async def main():\n"
        "    try:\n        await Database.open(Path(sys.argv[1]), bytes(range(32)), at_ms=1)\n"
        "    except StoreLocked as error:\n        return error.facts[0]\n"
        "    return 'opened'\n"
        "sys.stdout.write(asyncio.run(main()))"
    )

    async def other(database: Database) -> str:
        await database.write(put("a"))
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-c", code, str(path), cwd=ROOT, stdout=asyncio.subprocess.PIPE
        )
        out, _ = await process.communicate()
        return out.decode()

    assert run(other, path) == "in-use"
    assert opened(path) == ["a"]
    assert quarantine.kept_aside(path) == ()


def test_nothing_of_a_patient_stands_on_the_disk_in_the_clear(tmp_path: Path) -> None:
    words = [note(1, "绝密病情 Geheimnis").text, "赵秉衡", "B0000001"]

    def raw() -> list[bytes]:
        return [file.read_bytes() for file in tmp_path.iterdir()]

    async def work(database: Database) -> list[bytes]:
        await database.write(lambda books: [put(f"k{n}", word)(books) for n, word in enumerate(words * 40)])
        return raw()

    raws = [*run(work, tmp_path / "s.db"), *raw()]
    assert len(raws) > 3
    for word in words:
        for form in (word.encode(), word.encode("utf-16-le"), word.encode("utf-16-be")):
            assert [raw for raw in raws if form in raw] == []


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "small"
    folder.mkdir()
    if os.geteuid() != 0 or not shutil.which("mount"):
        pytest.skip("a small disk needs root")
    command = ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(folder)]
    if subprocess.run(command, check=False, capture_output=True).returncode != 0:
        pytest.skip("this machine does not let a small disk be mounted")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_full_disk_keeps_what_was_acknowledged_and_nothing_else(small_disk: Path) -> None:
    path = small_disk / "s.db"
    saved: list[str] = []

    async def save_until_full(database: Database) -> None:
        while len(saved) < 2000:
            await database.write(put(f"{len(saved):05d}", "x" * 20_000))
            saved.append(f"{len(saved):05d}")

    async def fill(database: Database) -> list[str]:
        with pytest.raises(StoreFull):
            await save_until_full(database)
        return await database.read(facts)

    assert run(fill, path) == saved
    assert 10 < len(saved) < 2000
    assert opened(path) == saved
