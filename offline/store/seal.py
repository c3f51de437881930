"""Whose key a store has: a salt and its HMAC under the key, in a small file beside the store; refuses to guess where it cannot be read."""

import hashlib
import hmac
import secrets
from enum import Enum
from pathlib import Path

from offline.private_file import write_private
from offline.store.quarantine import SEAL

SALT_BYTES = 16


class Fit(Enum):
    """How a key stands to a seal. MISSING and UNREADABLE prove nothing about the key."""

    FITS = "fits"
    WRONG = "wrong"
    MISSING = "missing"
    UNREADABLE = "unreadable"


def fit(path: Path, key: bytes) -> Fit:
    place = _place(path)
    if not place.exists():
        return Fit.MISSING
    raw = place.read_bytes()
    if len(raw) != SALT_BYTES + hashlib.sha256().digest_size:
        return Fit.UNREADABLE
    return Fit.FITS if hmac.compare_digest(raw[SALT_BYTES:], _mac(key, raw[:SALT_BYTES])) else Fit.WRONG


def put(path: Path, key: bytes) -> None:
    """Written whole or not at all; called when the key is known to be right, or before anything is under it."""
    salt = secrets.token_bytes(SALT_BYTES)
    write_private(_place(path), salt + _mac(key, salt))


def _place(path: Path) -> Path:
    return path.with_name(path.name + SEAL)


def _mac(key: bytes, salt: bytes) -> bytes:
    return hmac.digest(key, b"wardlight store" + salt, "sha256")
