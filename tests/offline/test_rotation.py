"""The key of the store is changed: at every point where the power may fail, the store, the people and the device agree afterwards."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from client.errors import StoreDamaged, StoreFull, StoreLocked
from client.secrets import STORE_KEY, STORE_KEY_BYTES, store_key
from offline import key_rotation
from offline.store import rekeying, seal
from offline.store.opening import open_store
from offline.store.quarantine import set_aside
from tests.support.rotating import ROWS, Station, held_open

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Station]:
    found = Station(tmp_path)
    found.begin()
    yield found
    for beside in tmp_path.glob("*.rekey*"):
        raise AssertionError(beside)


def test_a_rotation_that_is_killed_at_any_step_leaves_a_whole_store_under_one_key(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.support.rotating", str(tmp_path)]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=300)
    assert run.returncode == 0, run.stderr[-2000:]
    found = json.loads(run.stdout)
    assert len(found) > 40
    assert not found[-1]["has_died"]
    assert {one["rows"] for one in found} == {ROWS}
    assert all(one["people_open"] for one in found)
    assert [one for one in found if one["is_set_aside"] or one["beside"] or one["next"]] == []
    new = [one["is_new_key"] for one in found]
    assert new == sorted(new), "before the copy stands in the store's place the old key holds, from then on the new one"
    assert {True, False} == set(new)


def test_a_rotation_changes_the_key_for_device_people_and_store(station: Station) -> None:
    before = store_key(station.device)
    station.rotate()
    found = station.found()
    assert (found["rows"], found["people_open"]) == (ROWS, True)
    assert found["key"] != before.hex()
    with pytest.raises(StoreLocked, match="wrong-key"):
        open_store(station.path, before, at_ms=5, check=True)
    assert before not in station.people.opened("10086", "right password", 9)


def test_a_store_that_a_station_has_open_is_not_rotated(station: Station) -> None:
    assert held_open(station.path, store_key(station.device)) == "in-use"
    assert station.found()["rows"] == ROWS


def test_a_store_under_another_key_is_not_rotated(station: Station) -> None:
    with pytest.raises(StoreLocked, match="wrong-key"):
        rekeying.rekey(station.path, os.urandom(STORE_KEY_BYTES), os.urandom(STORE_KEY_BYTES))
    assert station.found()["rows"] == ROWS


def test_without_room_for_the_copy_nothing_is_changed(station: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    before = store_key(station.device)
    monkeypatch.setattr(rekeying, "_SPARE", 2**62)
    with pytest.raises(StoreFull):
        station.rotate()
    assert (station.found()["rows"], station.device.read(STORE_KEY)) == (ROWS, before)


def test_a_copy_that_cannot_be_read_back_never_takes_the_stores_place(
    station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = store_key(station.device)
    flush = rekeying._read_back

    def spoiled(copy: Path, fresh: bytes) -> None:
        with copy.open("r+b") as file:
            file.seek(5000)
            file.write(b"\0" * 64)
        flush(copy, fresh)

    monkeypatch.setattr(rekeying, "_read_back", spoiled)
    with pytest.raises(StoreDamaged):
        station.rotate()
    assert (station.found()["rows"], station.device.read(STORE_KEY)) == (ROWS, before)


def test_between_the_store_and_its_seal_no_key_takes_the_store_for_damaged(station: Station) -> None:
    """The worst moment: the store is under the new key, its seal says the old one."""
    old, new = store_key(station.device), os.urandom(STORE_KEY_BYTES)
    rekeying.rekey(station.path, old, new)
    seal.put(station.path, old)
    rekeying._mark(station.path).touch()
    with pytest.raises(StoreLocked, match="wrong-key"):
        open_store(station.path, old, at_ms=7, check=True)
    opened = open_store(station.path, new, at_ms=7, check=True)
    opened.books.close()
    assert opened.set_aside is None
    assert not rekeying.is_under_way(station.path)


def test_the_key_of_a_store_that_was_put_aside_is_kept(station: Station) -> None:
    before = store_key(station.device)
    set_aside(station.path, 1_000)
    opened = open_store(station.path, before, at_ms=8, check=False)
    opened.books.close()
    station.rotate()
    assert station.device.read(key_rotation.BEFORE) == before
