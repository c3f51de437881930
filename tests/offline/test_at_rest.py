"""A store on another PC, or without the device that made it, is useless; and says so without being changed."""

import shutil
from pathlib import Path

import pytest

from client.errors import StoreLocked
from client.secrets import WrappedFile, store_key
from offline.store.opening import open_store
from tests.support.rotating import Station


def _whole(folder: Path) -> dict[str, bytes]:
    return {str(one.relative_to(folder)): one.read_bytes() for one in sorted(folder.rglob("*")) if one.is_file()}


def test_a_store_that_was_copied_to_another_pc_opens_with_nothing_that_was_copied(tmp_path: Path) -> None:
    """The folder is taken whole: store, log, seal, people's wrapped keys. The device's secret, and who knows a password, are not in it."""
    (tmp_path / "here").mkdir()
    here = Station(tmp_path / "here")
    here.begin()
    shutil.copytree(tmp_path / "here", tmp_path / "there", ignore=shutil.ignore_patterns("device"))
    there = Station(tmp_path / "there")
    there.people._place = b"another-pc"
    before = _whole(tmp_path / "there")
    with pytest.raises(StoreLocked, match="wrong-key"):
        open_store(there.path, store_key(there.device), at_ms=9, check=True)
    with pytest.raises(StoreLocked):
        there.people.opened("10086", "right password", 10)
    after = _whole(tmp_path / "there")
    assert {name: after[name] for name in before if name != "people.keys"} == {
        name: content for name, content in before.items() if name != "people.keys"
    }
    key = store_key(here.device)
    assert [name for name, content in before.items() if key in content or key.hex().encode() in content] == []


def test_a_wrapped_key_file_opens_with_its_passphrase_alone(tmp_path: Path) -> None:
    held = WrappedFile(tmp_path / "device.key", "the passphrase of this PC")
    key = store_key(held)
    assert key not in (tmp_path / "device.key").read_bytes()
    with pytest.raises(StoreLocked, match="passphrase"):
        WrappedFile(tmp_path / "device.key", "a guessed passphrase").read("store-key")
