"""Opening a store: key check, damage, age; refuses to take a wrong key for damage, and never deletes.

Beside the store lies a small *seal*: a salt and its HMAC under the key. A store that cannot be read although the key fits the
seal is damaged and is put aside; one whose key does not fit is left alone.
"""

import hashlib
import hmac
import os
import secrets
from dataclasses import dataclass
from pathlib import Path

from client.errors import StoreDamaged, StoreLocked
from offline.store.books import Books, connect, translated
from offline.store.migrations import migrate
from offline.store.quarantine import set_aside

SEAL_SUFFIX = ".seal"
SALT_BYTES = 16
PLAIN_HEADER = b"SQLite format 3\0"


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A store ready for work. `set_aside` names where a damaged one went, if there was one."""

    books: Books
    is_new: bool
    set_aside: Path | None = None


def open_store(path: Path, key: bytes, *, at_ms: int, check: bool) -> Opened:
    """Open, begin, or put aside and begin. Raises StoreLocked and StoreTooNew, leaving the files as they are."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    _refuse_wrong_key(path, key)
    _refuse_clear_text(path)
    try:
        return _opened(path, key, check=check)
    except StoreDamaged as damage:
        if not _seal(path).exists():
            raise StoreLocked("wrong-key") from damage
        aside = set_aside(path, at_ms)
        fresh = _opened(path, key, check=False)
        return Opened(books=fresh.books, is_new=True, set_aside=aside)


def _opened(path: Path, key: bytes, *, check: bool) -> Opened:
    is_new = not path.exists() or path.stat().st_size == 0
    if is_new and _seal(path).exists():
        raise StoreDamaged("missing")
    if is_new:
        os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))
    path.chmod(0o600)
    books = connect(path, key)
    try:
        with translated():
            if check and not is_new:
                _check(books)
            migrate(books)
        _write_seal(path, key)
    except BaseException:
        books.close()
        raise
    return Opened(books=books, is_new=is_new)


def _check(books: Books) -> None:
    wrong = books.execute("PRAGMA cipher_integrity_check").fetchmany(3)
    if wrong:
        raise StoreDamaged("seal-of-page", str(len(wrong)))


def _seal(path: Path) -> Path:
    return path.with_name(path.name + SEAL_SUFFIX)


def _refuse_wrong_key(path: Path, key: bytes) -> None:
    if not _seal(path).exists():
        return
    raw = _seal(path).read_bytes()
    if len(raw) != SALT_BYTES + hashlib.sha256().digest_size:
        return  # an unreadable seal proves nothing about the key
    if not hmac.compare_digest(raw[SALT_BYTES:], _mac(key, raw[:SALT_BYTES])):
        raise StoreLocked("wrong-key")


def _refuse_clear_text(path: Path) -> None:
    if path.exists():
        with path.open("rb") as file:
            if file.read(len(PLAIN_HEADER)) == PLAIN_HEADER:
                raise StoreLocked("in-the-clear")


def _write_seal(path: Path, key: bytes) -> None:
    if _seal(path).exists():
        return
    salt = secrets.token_bytes(SALT_BYTES)
    descriptor = os.open(_seal(path), os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(salt + _mac(key, salt))
        file.flush()
        os.fsync(file.fileno())


def _mac(key: bytes, salt: bytes) -> bytes:
    return hmac.digest(key, b"wardlight store" + salt, "sha256")
