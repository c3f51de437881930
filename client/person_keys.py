"""The key of the store, wrapped for each person who signed in here, for when the keyring is locked or broken; refuses to open in the clear.

    keys = PersonKeys(folder / PEOPLE_FILE, place=this_pc)
    keys.enrol("10086", password, store_key)         after a sign-in at central: whoever proves himself there can open the store here
    keys.opened("10086", password, now_ms)           the keys wrapped for him, the newest first; the caller asks the store's seal which fits
    keys.add(new_key, present); keys.keep(new_key)   rotation: first both open, when the store is under the new one only that

The hierarchy, from the top: the *device secret* (keyring or wrapped-key file, client/secrets.py) holds the store key as it is.
Beside it each person has an X25519 pair: the private half is sealed under Argon2id of his password, the public half stands in the
clear, and the store key is sealed to it. So a new store key is wrapped for everybody without anybody's password, and a new password
seals a new pair.

What stands in the file is bound to each other: each copy carries a *bond*, an HMAC under the very key it wraps over whose it is and
both halves, so that a row somebody wrote in never gets the next key. `place` goes into the derivation: the file on another PC opens
nothing. Staff numbers stand as salted hashes, names not at all. The count of wrong passwords is on the disk before the answer is
given. Everything here takes a good part of a second and blocks: call from a worker, and one at a time, since each call writes the
file whole.
"""

import hashlib
import hmac
import secrets
import unicodedata
from collections.abc import Callable, Collection
from pathlib import Path

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from client.errors import StoreDamaged, StoreLocked
from client.secrets import STORE_KEY_BYTES, Wrapping, replace_file
from client.staff_numbers import canonical, written
from client.tries import Tries, seconds

PEOPLE_FILE = "people.keys"
MOST_PEOPLE = 500
"""More than ever sit at one PC; who signed in longest ago makes room."""
MOST_TRIED = 500
"""Numbers whose wrong passwords are counted: made-up ones must not fill the file, and a clock put forward must not end any count."""
_SALT, _NONCE = 16, 12


class Copy(msgspec.Struct, frozen=True, kw_only=True):
    """One store key, sealed to one person's public half. `bond` proves that who wrote it knew the key."""

    key: bytes
    ephemeral: bytes
    nonce: bytes
    sealed: bytes
    bond: bytes


class Enrolled(msgspec.Struct, frozen=True, kw_only=True):
    """One person: his pair, the private half under his password, and the store keys sealed to it, the newest first."""

    wrapping: Wrapping
    nonce: bytes
    private: bytes
    public: bytes
    copies: tuple[Copy, ...]


class _File(msgspec.Struct, frozen=True, kw_only=True):
    version: int = 1
    salt: bytes
    people: dict[str, Enrolled] = {}
    tries: dict[str, Tries] = {}


class PersonKeys:
    """Invariant: every copy in the file was made by somebody who had the key that it wraps."""

    def __init__(self, path: Path, *, place: bytes = b"", cost: Wrapping | None = None) -> None:
        self._path, self._place = path, place
        self._cost = cost or Wrapping(salt=b"")

    @property
    def has_people(self) -> bool:
        """Whether anybody could open the store; False also where the file cannot be read."""
        try:
            return bool(self._read().people)
        except (StoreLocked, StoreDamaged):
            return False

    def enrol(self, staff_number: str, password: str, key: bytes) -> None:
        """A new pair under this password, in place of what this person had here. A file that cannot be read any more is begun anew."""
        pair, wrapping = (
            X25519PrivateKey.generate(),
            msgspec.structs.replace(self._cost, salt=secrets.token_bytes(_SALT)),
        )
        public, nonce = pair.public_key().public_bytes_raw(), secrets.token_bytes(_NONCE)
        held = self._read_or_new()
        label = _label(held.salt, staff_number)
        sealing = AESGCM(wrapping.derived(_words(password), pepper=self._place))
        sealed = sealing.encrypt(nonce, pair.private_bytes_raw(), _bound(label, wrapping, public))
        one = Enrolled(wrapping=wrapping, nonce=nonce, private=sealed, public=public, copies=())
        one = msgspec.structs.replace(one, copies=(_copy(label, one, key),))
        others = {name: each for name, each in held.people.items() if name not in _labels(held.salt, staff_number)}
        kept = dict(list(others.items())[-(MOST_PEOPLE - 1) :])
        self._write(msgspec.structs.replace(held, people={**kept, label: one}, tries=_without(held.tries, label)))

    def opened(self, staff_number: str, password: str, now_ms: int) -> tuple[bytes, ...]:
        """Raises StoreLocked (not-enrolled, wrong-password, too-many-tries with the seconds); StoreDamaged for an unreadable file."""
        held = self._read()
        label = _label(held.salt, staff_number)
        tries = held.tries.get(label, Tries()).seen(now_ms)
        if left_ms := tries.left_ms(now_ms):
            self._count(held, label, tries)
            raise StoreLocked("too-many-tries", seconds(left_ms))
        self._count(
            held, label, tries.failed_again(now_ms)
        )  # before anything is tried: pulling the plug gives no try back
        name = next((one for one in _labels(held.salt, staff_number) if one in held.people), label)
        found = self._unwrapped(name, held.people.get(name), password)
        self._write(msgspec.structs.replace(held, tries=_without(held.tries, label)))
        return found

    def add(self, key: bytes, present: bytes) -> int:
        """Wrap a new key for everybody to whom the present one is truly wrapped, beside it; how many. Who is not bound to it goes."""
        return self._rewrap(present, lambda label, one: (_copy(label, one, key), *_others(one.copies, key)))

    def keep(self, key: bytes) -> int:
        """Only this key opens from here on; how many people it opens for."""
        return self._rewrap(key, lambda _, one: tuple(each for each in one.copies if each.key == key_name(key)))

    def forget(self, staff_numbers: Collection[str]) -> None:
        """These people open nothing here any more."""
        if not self._path.exists():
            return
        held = self._read_or_new()
        gone = {label for one in staff_numbers for label in _labels(held.salt, one)}
        kept = {name: one for name, one in held.people.items() if name not in gone}
        if len(kept) != len(held.people):
            self._write(msgspec.structs.replace(held, people=kept))

    def is_enrolled(self, staff_number: str) -> bool:
        try:
            held = self._read()
        except (StoreLocked, StoreDamaged):
            return False
        return any(one in held.people for one in _labels(held.salt, staff_number))

    # -- within -------------------------------------------------------------------------------------------------

    def _unwrapped(self, label: str, one: Enrolled | None, password: str) -> tuple[bytes, ...]:
        wrapping = one.wrapping if one else msgspec.structs.replace(self._cost, salt=bytes(_SALT))
        derived = wrapping.derived(_words(password), pepper=self._place)  # of somebody unknown too: it takes as long
        if one is None:
            raise StoreLocked("not-enrolled")
        try:
            private = AESGCM(derived).decrypt(one.nonce, one.private, _bound(label, wrapping, one.public))
            keys = tuple(
                _uncopied(label, one, each, X25519PrivateKey.from_private_bytes(private)) for each in one.copies
            )
        except (InvalidTag, ValueError) as error:
            raise StoreLocked("wrong-password") from error
        return tuple(key for key, each in zip(keys, one.copies, strict=True) if _is_bound(label, one, each, key))

    def _rewrap(self, bound_to: bytes, copies: Callable[[str, Enrolled], tuple[Copy, ...]]) -> int:
        held = self._read()
        people = {
            label: msgspec.structs.replace(one, copies=copies(label, one))
            for label, one in held.people.items()
            if any(_is_bound(label, one, each, bound_to) for each in one.copies)
        }
        self._write(msgspec.structs.replace(held, people=people))
        return len(people)

    def _count(self, held: _File, label: str, tries: Tries) -> None:
        others = sorted(_without(held.tries, label).items(), key=lambda one: one[1].at_ms)
        self._write(msgspec.structs.replace(held, tries={**dict(others[-(MOST_TRIED - 1) :]), label: tries}))

    def _read_or_new(self) -> _File:
        try:
            return self._read()
        except StoreDamaged:
            return _File(salt=secrets.token_bytes(_SALT))

    def _read(self) -> _File:
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=_File)
        except FileNotFoundError:
            return _File(salt=secrets.token_bytes(_SALT))
        except OSError as error:
            raise StoreLocked("people-file", type(error).__name__) from error
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise StoreDamaged("people-file") from error

    def _write(self, held: _File) -> None:
        replace_file(self._path, msgspec.json.encode(held))


def key_name(key: bytes) -> bytes:
    """What tells one store key from another without saying anything of it."""
    return hmac.digest(key, b"wardlight store key's name", "sha256")[:8]


def _copy(label: str, one: Enrolled, key: bytes) -> Copy:
    passing, nonce = X25519PrivateKey.generate(), secrets.token_bytes(_NONCE)
    ephemeral = passing.public_key().public_bytes_raw()
    shared = passing.exchange(X25519PublicKey.from_public_bytes(one.public))
    sealed = AESGCM(_agreed(shared, ephemeral, one.public)).encrypt(nonce, key, label.encode())
    return Copy(key=key_name(key), ephemeral=ephemeral, nonce=nonce, sealed=sealed, bond=_bond(label, one, key))


def _uncopied(label: str, one: Enrolled, copy: Copy, private: X25519PrivateKey) -> bytes:
    shared = private.exchange(X25519PublicKey.from_public_bytes(copy.ephemeral))
    return AESGCM(_agreed(shared, copy.ephemeral, one.public)).decrypt(copy.nonce, copy.sealed, label.encode())


def _agreed(shared: bytes, ephemeral: bytes, public: bytes) -> bytes:
    return HKDF(SHA256(), STORE_KEY_BYTES, salt=ephemeral + public, info=b"wardlight person key").derive(shared)


def _bond(label: str, one: Enrolled, key: bytes) -> bytes:
    own = hmac.digest(key, b"wardlight bond of a person", "sha256")
    return hmac.digest(own, _bound(label, one.wrapping, one.public) + one.private, "sha256")


def _is_bound(label: str, one: Enrolled, copy: Copy, key: bytes) -> bool:
    return copy.key == key_name(key) and hmac.compare_digest(copy.bond, _bond(label, one, key))


def _bound(label: str, wrapping: Wrapping, public: bytes) -> bytes:
    return msgspec.json.encode((label, wrapping, public))


def _others(copies: tuple[Copy, ...], key: bytes) -> tuple[Copy, ...]:
    return tuple(one for one in copies if one.key != key_name(key))


def _without(tries: dict[str, Tries], label: str) -> dict[str, Tries]:
    return {name: one for name, one in tries.items() if name != label}


def _label(salt: bytes, staff_number: str) -> str:
    return _hashed(salt, canonical(staff_number))


def _labels(salt: bytes, staff_number: str) -> tuple[str, ...]:
    """Every form under which a file may hold this number, the one of now first: earlier ones hashed it as it was typed."""
    plain = written(staff_number)
    return (_label(salt, staff_number), *(_hashed(salt, one) for one in (staff_number.strip(), plain, plain.upper())))


def _hashed(salt: bytes, form: str) -> str:
    return hashlib.sha256(salt + form.encode()).hexdigest()[:32]


def _words(password: str) -> bytes:
    return unicodedata.normalize("NFC", password).encode()
