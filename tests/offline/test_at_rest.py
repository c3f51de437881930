"""A store on another PC, or without the device that made it, is useless; and says so without being changed."""

import contextlib
import shutil
from pathlib import Path

import pytest

from client.errors import InputRefused, StoreLocked
from client.secrets import WrappedFile, store_key
from offline import rewrapping
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


OLD, NEW = "the passphrase until now", "the passphrase from now on"


def _begun(tmp_path: Path) -> tuple[Path, Path, bytes]:
    key_file, words = tmp_path / "device.key", tmp_path / "passphrase"
    words.write_text(OLD, encoding="utf-8")
    return key_file, words, store_key(WrappedFile(key_file, OLD))


def _key(key_file: Path, words: Path) -> bytes | None:
    """As at the next start."""
    rewrapping.finish(key_file, words)
    return WrappedFile(key_file, words.read_text(encoding="utf-8").strip()).read("store-key")


def test_a_new_passphrase_opens_the_same_keys_and_the_old_one_nothing(tmp_path: Path) -> None:
    key_file, words, key = _begun(tmp_path)
    rewrapping.rewrap(key_file, words, OLD, NEW)
    assert _key(key_file, words) == key
    assert words.read_text(encoding="utf-8").strip() == NEW
    with pytest.raises(StoreLocked):
        WrappedFile(key_file, OLD).read("store-key")


@pytest.mark.parametrize("last", [1, 2, 3])
def test_a_new_passphrase_that_is_broken_off_anywhere_leaves_one_that_opens(
    tmp_path: Path, last: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The power fails after the passphrase was put beside, after the keys were sealed, or after it took its name."""
    key_file, words, key = _begun(tmp_path)
    if last == 1:
        monkeypatch.setattr(WrappedFile, "seal_anew", _power_fails)
    if last == 2:
        monkeypatch.setattr(rewrapping, "_take_name", _power_fails)
    with contextlib.suppress(KeyboardInterrupt):
        rewrapping.rewrap(key_file, words, OLD, NEW)
    monkeypatch.undo()
    assert _key(key_file, words) == key
    assert words.read_text(encoding="utf-8").strip() == (OLD if last == 1 else NEW)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["device.key", "passphrase"]


def _power_fails(*_given: object) -> None:
    raise KeyboardInterrupt


def test_too_short_a_new_passphrase_changes_nothing(tmp_path: Path) -> None:
    key_file, words, key = _begun(tmp_path)
    with pytest.raises(InputRefused):
        rewrapping.rewrap(key_file, words, OLD, "short")
    assert _key(key_file, words) == key
