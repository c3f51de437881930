"""Where this device keeps its secrets: in the keyring of the operating system, or in a wrapped-key file; refuses the clear.

The file `device.key` (mode 0600) is JSON: version, the parameters of Argon2id, salt, nonce, and one AES-256-GCM ciphertext over all
secrets; the version and parameters are bound to it as associated data. The passphrase comes from whoever calls, for a station without a
keyring from a file or variable of its service account. Every call here may block (a keyring may ask the person): call from a worker.

A secret is bytes under a short name, such as `store-key` (32 bytes) or `station-credential`.
"""

import base64
import binascii
import os
import secrets
import threading
from pathlib import Path
from typing import Protocol

import keyring
import keyring.errors
import msgspec
from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from client.errors import InputRefused, StoreDamaged, StoreLocked

SERVICE = "org.wardlight.station"
STORE_KEY = "store-key"
STATION_CREDENTIAL = "station-credential"
STATION_KEY, NEXT_STATION_KEY = "station-key", "station-key-next"
"""The key by which central knows the station, and the one that IT is registering in its place."""
CERTIFICATE_PASSPHRASE = "certificate-passphrase"  # noqa: S105  # the secret's name
PACK_PASSPHRASE = "pack-passphrase"  # noqa: S105  # the secret's name
STORE_KEY_BYTES = 32
LONGEST = 1280
"""Characters that the Windows credential store takes (2,560 bytes in UTF-16)."""
SHORTEST_PASSPHRASE = 8
LEAST_SALT, MOST_MEMORY_KIB, MOST_ROUNDS = 8, 1_048_576, 64
REFUSED_KEYRINGS = ("keyring.backends.fail", "keyring.backends.null", "keyrings.alt.file")


class DeviceSecrets(Protocol):
    """Named secrets of this device. Raises StoreLocked when they cannot be had; `read` gives None for one never stored."""

    def read(self, name: str) -> bytes | None: ...

    def store(self, name: str, secret: bytes) -> None: ...

    def remove(self, name: str) -> None: ...


def store_key(device: DeviceSecrets) -> bytes:
    """The key of the encrypted store; made once, at the first call on this device."""
    found = device.read(STORE_KEY)
    if found is None:
        device.store(STORE_KEY, secrets.token_bytes(STORE_KEY_BYTES))
        found = device.read(STORE_KEY)
    if found is None or len(found) != STORE_KEY_BYTES:
        raise StoreLocked("store-key")
    return found


class KeyringSecrets:
    """The keyring of the operating system; `station` keeps several stations on one PC apart."""

    def __init__(self, station: str, backend: keyring.backend.KeyringBackend | None = None) -> None:
        self._service = f"{SERVICE}.{station}"
        self._keyring = backend or keyring.get_keyring()

    @property
    def is_usable(self) -> bool:
        """Whether there is a keyring that does not keep secrets in the clear; asks for nothing."""
        name = f"{type(self._keyring).__module__}.{type(self._keyring).__name__}"
        return not name.startswith(REFUSED_KEYRINGS) and self._keyring.priority > 0

    def read(self, name: str) -> bytes | None:
        found = self._asked(name)
        if found is None:
            return None
        try:
            return base64.b64decode(found, validate=True)
        except (binascii.Error, ValueError) as error:
            raise StoreLocked("keyring-value") from error

    def store(self, name: str, secret: bytes) -> None:
        value = base64.b64encode(secret).decode()
        if len(value) > LONGEST:
            raise InputRefused("secret-too-long", str(LONGEST))
        self._refuse_clear()
        try:
            self._keyring.set_password(self._service, name, value)
        except (keyring.errors.KeyringError, OSError) as error:
            raise StoreLocked("keyring", type(error).__name__) from error

    def remove(self, name: str) -> None:
        self._refuse_clear()
        try:
            if self._asked(name) is not None:
                self._keyring.delete_password(self._service, name)
        except (keyring.errors.KeyringError, OSError) as error:
            raise StoreLocked("keyring", type(error).__name__) from error

    def _asked(self, name: str) -> str | None:
        self._refuse_clear()
        try:
            return self._keyring.get_password(self._service, name)
        except (keyring.errors.KeyringError, OSError) as error:
            raise StoreLocked("keyring", type(error).__name__) from error

    def _refuse_clear(self) -> None:
        if not self.is_usable:
            raise StoreLocked("no-keyring", type(self._keyring).__name__)


_ONE_AT_A_TIME = threading.Lock()
"""Two derivations in two threads at once may stop each other for ever inside the library that shares its lanes (seen with OpenSSL's)."""


def _derive(derivation: Argon2id, words: bytes) -> bytes:
    """Raises StoreLocked("out-of-memory") where the PC has not the memory for it; a sign-in is refused then, nothing else happens."""
    try:
        return derivation.derive(words)
    except MemoryError as error:
        raise StoreLocked("out-of-memory") from error


class Wrapping(msgspec.Struct, frozen=True, kw_only=True):
    """How a passphrase becomes a key: RFC 9106, second recommended choice. `derived` refuses what no program of ours wrote."""

    version: int = 1
    kdf: str = "argon2id"
    iterations: int = 3
    lanes: int = 4
    memory_kib: int = 65_536
    salt: bytes

    def derived(self, words: bytes, length: int = STORE_KEY_BYTES, pepper: bytes = b"") -> bytes:
        """Raises StoreLocked("key-file-version") for a version or a cost that is not ours: a changed file must not stop the PC."""
        is_ours = self.version == 1 and self.kdf == "argon2id" and len(self.salt) >= LEAST_SALT
        if (
            not is_ours
            or self.memory_kib > MOST_MEMORY_KIB
            or self.iterations > MOST_ROUNDS
            or self.lanes > MOST_ROUNDS
        ):
            raise StoreLocked("key-file-version", str(self.version))
        try:
            derivation = Argon2id(
                salt=self.salt,
                length=length,
                iterations=self.iterations,
                lanes=self.lanes,
                memory_cost=self.memory_kib,
                secret=pepper or None,
            )
        except ValueError as error:
            raise StoreLocked("key-file-version", str(self.version)) from error
        with _ONE_AT_A_TIME:
            return _derive(derivation, words)


class _File(msgspec.Struct, frozen=True, kw_only=True):
    wrapping: Wrapping
    nonce: bytes
    sealed: bytes


class WrappedFile:
    """Secrets in one file, sealed under a passphrase. A wrong passphrase and a changed file look the same: StoreLocked."""

    def __init__(self, path: Path, passphrase: str) -> None:
        if len(passphrase) < SHORTEST_PASSPHRASE:
            raise InputRefused("passphrase-too-short", str(SHORTEST_PASSPHRASE))
        self._path = path
        self._passphrase = passphrase.encode()
        self._derived: tuple[Wrapping, bytes] | None = None

    def read(self, name: str) -> bytes | None:
        return self._opened().get(name)

    def store(self, name: str, secret: bytes) -> None:
        self._seal({**self._opened(), name: secret})

    def remove(self, name: str) -> None:
        held = self._opened()
        if name in held:
            self._seal({other: secret for other, secret in held.items() if other != name})

    def seal_anew(self, passphrase: str) -> None:
        """All that is held, under another passphrase and a new salt, in the same file."""
        held = self._opened()
        self._passphrase, self._derived = passphrase.encode(), None
        self._seal(held)

    def _opened(self) -> dict[str, bytes]:
        try:
            raw = self._path.read_bytes()
        except FileNotFoundError:
            return {}
        except OSError as error:
            raise StoreLocked("key-file", type(error).__name__) from error
        try:
            held = msgspec.json.decode(raw, type=_File)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise StoreDamaged("key-file") from error
        try:
            plain = AESGCM(self._key(held.wrapping)).decrypt(held.nonce, held.sealed, _bound(held.wrapping))
        except (InvalidTag, ValueError) as error:
            raise StoreLocked("passphrase") from error
        return msgspec.json.decode(plain, type=dict[str, bytes])

    def _seal(self, held: dict[str, bytes]) -> None:
        wrapping = self._derived[0] if self._derived else Wrapping(salt=secrets.token_bytes(16))
        nonce = secrets.token_bytes(12)
        sealed = AESGCM(self._key(wrapping)).encrypt(nonce, msgspec.json.encode(held), _bound(wrapping))
        replace_file(self._path, msgspec.json.encode(_File(wrapping=wrapping, nonce=nonce, sealed=sealed)))

    def _key(self, wrapping: Wrapping) -> bytes:
        if self._derived is None or self._derived[0] != wrapping:
            self._derived = wrapping, wrapping.derived(self._passphrase)
        return self._derived[1]


def _bound(wrapping: Wrapping) -> bytes:
    return msgspec.json.encode(wrapping)


def replace_file(path: Path, content: bytes) -> None:
    """Beside it, flushed, then in its place: a power cut leaves the old file or the new one."""
    beside = path.with_name(f"{path.name}.new")
    try:
        beside.unlink(missing_ok=True)
        handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
        _flush_folder(path.parent)
    except OSError as error:
        raise StoreLocked("key-file", type(error).__name__) from error


def _flush_folder(folder: Path) -> None:
    """Make the new name durable, where the system can do that (Windows cannot open a folder)."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


# --- signing ---------------------------------------------------------------------------------------------------------


def new_signing_key() -> bytes:
    """The private half of a key of this device's own (Ed25519), 32 bytes."""
    return Ed25519PrivateKey.generate().private_bytes_raw()


def public_half(key: bytes) -> bytes:
    return Ed25519PrivateKey.from_private_bytes(key).public_key().public_bytes_raw()


def sign(key: bytes, content: bytes) -> bytes:
    return Ed25519PrivateKey.from_private_bytes(key).sign(content)


def is_signed(public: bytes, signature: bytes, content: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, content)
    except InvalidSignature:
        return False
    return True
