"""Secrets of a device: sealed or refused, never in the clear."""

import base64
import os
from pathlib import Path

import keyring.backend
import keyring.errors
import pytest

from client.errors import InputRefused, StoreDamaged, StoreLocked
from client.secrets import STORE_KEY, STORE_KEY_BYTES, DeviceSecrets, KeyringSecrets, WrappedFile, store_key

PASSPHRASE = "correct horse battery"


class Ring(keyring.backend.KeyringBackend):
    """A keyring in memory; `broken` is what it raises instead of answering."""

    priority = 5.0

    def __init__(self, broken: Exception | None = None) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # keyring has no types here
        self.held: dict[tuple[str, str], str] = {}
        self.broken = broken

    def get_password(self, service: str, username: str) -> str | None:
        if self.broken:
            raise self.broken
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.broken:
            raise self.broken
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.held[service, username]


class Clear(Ring):
    """As the backends that keep nothing, or keep it in the clear."""


Clear.__module__ = "keyring.backends.null"


@pytest.fixture(params=["keyring", "file"])
def device(request: pytest.FixtureRequest, tmp_path: Path) -> DeviceSecrets:
    return (
        KeyringSecrets("ward-1", Ring())
        if request.param == "keyring"
        else WrappedFile(tmp_path / "device.key", PASSPHRASE)
    )


def test_a_secret_is_read_as_it_was_stored_until_it_is_removed(device: DeviceSecrets) -> None:
    assert device.read("station-credential") is None
    device.store("station-credential", b"\x00secret\xff")
    device.store("other", b"x")
    assert device.read("station-credential") == b"\x00secret\xff"
    device.remove("station-credential")
    device.remove("station-credential")
    assert device.read("station-credential") is None
    assert device.read("other") == b"x"


def test_the_store_key_is_made_once(device: DeviceSecrets) -> None:
    key = store_key(device)
    assert len(key) == STORE_KEY_BYTES
    assert store_key(device) == key


def test_a_store_key_of_another_length_is_no_key(device: DeviceSecrets) -> None:
    device.store(STORE_KEY, b"short")
    with pytest.raises(StoreLocked):
        store_key(device)


# --- the keyring ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "error",
    [
        keyring.errors.NoKeyringError(),
        keyring.errors.KeyringLocked(),
        keyring.errors.PasswordSetError(),
        OSError("bus"),
    ],
)
def test_a_keyring_that_does_not_open_locks_the_store(error: Exception) -> None:
    device = KeyringSecrets("ward-1", Ring(error))
    with pytest.raises(StoreLocked):
        device.read("a")
    with pytest.raises(StoreLocked):
        device.store("a", b"b")
    with pytest.raises(StoreLocked):
        device.remove("a")


def test_a_keyring_that_keeps_secrets_in_the_clear_is_refused() -> None:
    ring = Clear()
    device = KeyringSecrets("ward-1", ring)
    assert not device.is_usable
    with pytest.raises(StoreLocked):
        device.store("a", b"b")
    assert ring.held == {}


def test_two_stations_on_one_pc_keep_apart() -> None:
    ring = Ring()
    KeyringSecrets("ward-1", ring).store("a", b"1")
    assert KeyringSecrets("ward-2", ring).read("a") is None


def test_a_secret_longer_than_windows_can_keep_is_refused_everywhere() -> None:
    device = KeyringSecrets("ward-1", Ring())
    device.store("a", b"x" * 960)
    with pytest.raises(InputRefused):
        device.store("a", b"x" * 961)


def test_a_strange_value_in_the_keyring_is_no_secret() -> None:
    ring = Ring()
    ring.set_password("org.wardlight.station.ward-1", "a", "not base64!")
    with pytest.raises(StoreLocked):
        KeyringSecrets("ward-1", ring).read("a")


# --- the file ------------------------------------------------------------------------------------------------------


def test_the_file_opens_with_the_passphrase_alone(tmp_path: Path) -> None:
    path = tmp_path / "device.key"
    WrappedFile(path, PASSPHRASE).store("a", b"secret")
    assert WrappedFile(path, PASSPHRASE).read("a") == b"secret"
    other = WrappedFile(path, "another passphrase")
    with pytest.raises(StoreLocked):
        other.read("a")
    before = path.read_bytes()
    with pytest.raises(StoreLocked):
        other.store("a", b"overwritten")
    assert path.read_bytes() == before


def test_nothing_of_the_secret_stands_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "device.key"
    WrappedFile(path, PASSPHRASE).store("a", b"plain words of a secret")
    raw = path.read_bytes()
    assert b"plain words" not in raw
    assert base64.b64encode(b"plain words of a secret")[:12] not in raw
    assert [one.name for one in tmp_path.iterdir()] == ["device.key"]


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such modes")
def test_the_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    WrappedFile(tmp_path / "device.key", PASSPHRASE).store("a", b"x")
    assert (tmp_path / "device.key").stat().st_mode & 0o777 == 0o600


def test_a_changed_file_does_not_open(tmp_path: Path) -> None:
    path = tmp_path / "device.key"
    WrappedFile(path, PASSPHRASE).store("a", b"x")
    path.write_bytes(path.read_bytes().replace(b'"iterations":3', b'"iterations":2'))
    with pytest.raises(StoreLocked):
        WrappedFile(path, PASSPHRASE).read("a")


@pytest.mark.parametrize(
    ("old", "new"), [(b'"version":1', b'"version":2'), (b"argon2id", b"scrypt"), (b"65536", b"99999999")]
)
def test_a_file_of_another_kind_stays_locked(tmp_path: Path, old: bytes, new: bytes) -> None:
    path = tmp_path / "device.key"
    WrappedFile(path, PASSPHRASE).store("a", b"x")
    path.write_bytes(path.read_bytes().replace(old, new))
    with pytest.raises(StoreLocked):
        WrappedFile(path, PASSPHRASE).read("a")


@pytest.mark.parametrize("content", [b"", b"{}", b"\xff", b"[]"])
def test_a_file_that_is_none_is_damaged_and_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "device.key"
    path.write_bytes(content)
    with pytest.raises(StoreDamaged):
        WrappedFile(path, PASSPHRASE).store("a", b"x")
    assert path.read_bytes() == content


def test_a_short_passphrase_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputRefused):
        WrappedFile(tmp_path / "device.key", "1234567")


def test_a_folder_that_is_not_there_locks_the_store(tmp_path: Path) -> None:
    with pytest.raises(StoreLocked):
        WrappedFile(tmp_path / "none" / "device.key", PASSPHRASE).store("a", b"x")


def test_no_two_sealings_are_alike(tmp_path: Path) -> None:
    path = tmp_path / "device.key"
    device = WrappedFile(path, PASSPHRASE)
    device.store("a", b"x")
    first = path.read_bytes()
    device.store("a", b"x")
    assert path.read_bytes() != first
