"""The store before a newer version opens it: kept whole, put back whole, wherever it was broken off."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from client.errors import StoreFull, StoreLocked
from offline.updates import copies


@pytest.fixture
def store(tmp_path: Path) -> Path:
    place = tmp_path / "station.db"
    place.write_bytes(b"store")
    place.with_name("station.db-wal").write_bytes(b"log")
    place.with_name("station.db.seal").write_bytes(b"seal")
    return place


def there(store: Path) -> dict[str, bytes]:
    return {one.name: one.read_bytes() for one in store.parent.iterdir() if one.is_file()}


def test_it_is_what_it_was_after_a_version_that_changed_all_of_it(store: Path) -> None:
    before = there(store)
    copies.keep(store)
    store.write_bytes(b"migrated")
    store.with_name("station.db-wal").unlink()
    store.with_name("station.db-shm").write_bytes(b"new")
    assert copies.put_back(store)
    assert there(store) == before
    assert store.stat().st_mode & 0o077 == 0
    copies.forget(store)
    assert not copies.put_back(store)
    assert there(store) == before


def test_what_was_kept_at_the_first_try_is_what_comes_back_after_the_second(store: Path) -> None:
    before = there(store)
    copies.keep(store)
    store.write_bytes(b"half migrated")
    copies.keep(store)
    copies.put_back(store)
    assert there(store) == before


def test_half_a_copy_is_none_and_half_a_return_is_done_again(store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = there(store)
    copies.keep(store)
    store.write_bytes(b"migrated")
    real, calls = copies._copy, []

    def broken_off(source: Path, to: Path) -> None:
        calls.append(to)
        if len(calls) == 2:
            raise OSError(5, "the power went")
        real(source, to)

    with monkeypatch.context() as around:
        around.setattr(copies, "_copy", broken_off)
        with pytest.raises(Exception, match="store-not-put-back"):
            copies.put_back(store)
    assert copies.put_back(store)
    assert {name: content for name, content in there(store).items() if not name.endswith(".back")} == before
    (store.with_name("station.db.before-update") / "whole").unlink()
    assert not copies.is_kept(store)
    store.write_bytes(b"changed")
    assert not copies.put_back(store)
    assert store.read_bytes() == b"changed"


def test_a_disk_without_room_is_said_and_leaves_no_half_copy(store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(store.parent)
    monkeypatch.setattr(shutil, "disk_usage", lambda _place: usage._replace(free=1000))
    with pytest.raises(StoreFull):
        copies.keep(store)
    assert not store.with_name("station.db.before-update").exists()


def test_a_store_that_a_station_has_open_is_neither_copied_nor_replaced(store: Path) -> None:
    copies.keep(store)
    hold = "import fcntl,sys;f=open(sys.argv[1],'r+b');fcntl.lockf(f,fcntl.LOCK_EX);print('held',flush=True);sys.stdin.read()"
    holder = subprocess.Popen(
        [sys.executable, "-c", hold, str(store)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    with pytest.raises(StoreLocked):
        copies.put_back(store)
    copies.forget(store)
    with pytest.raises(StoreLocked):
        copies.keep(store)
    holder.communicate("")
    copies.keep(store)
    assert copies.is_kept(store)


def test_a_station_without_a_store_has_nothing_to_keep(tmp_path: Path) -> None:
    copies.keep(tmp_path / "station.db")
    assert not copies.is_kept(tmp_path / "station.db")
    assert list(tmp_path.iterdir()) == []
