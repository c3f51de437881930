"""What is kept of a password or a PIN to tell it again: Argon2id with a salt of its own; refuses to keep the words.

    kept = verifier(password, salt); is_right(kept, password)

Verifiers lie in the encrypted store, so that one costs what OWASP names for a sign-in (46 MiB, one pass) and not what a file in the
clear must. Those of earlier stores (scrypt, 32 MiB) are still read; the next sign-in at central replaces them.
"""

import hashlib
import hmac
import unicodedata
from itertools import pairwise

import msgspec

from client.errors import StoreLocked
from client.secrets import Wrapping

SALT_BYTES = 16
IN_STORE = Wrapping(salt=b"", iterations=1, lanes=1, memory_kib=47_104)
_OLD_BYTES = SALT_BYTES + 32


class _Kept(msgspec.Struct, frozen=True, kw_only=True):
    wrapping: Wrapping
    digest: bytes


def verifier(password: str, salt: bytes, cost: Wrapping = IN_STORE) -> bytes:
    wrapping = msgspec.structs.replace(cost, salt=salt)
    return msgspec.json.encode(_Kept(wrapping=wrapping, digest=wrapping.derived(_words(password))))


def is_right(kept: bytes, password: str) -> bool:
    """False too for what nobody can read: it proves nobody."""
    if is_old(kept):
        return hmac.compare_digest(_scrypt(password, kept[:SALT_BYTES]), kept[SALT_BYTES:])
    try:
        held = msgspec.json.decode(kept, type=_Kept)
        return hmac.compare_digest(held.wrapping.derived(_words(password)), held.digest)
    except (msgspec.DecodeError, UnicodeDecodeError, StoreLocked):
        return False


def is_row(words: str) -> bool:
    """123456 and its like, up or down, or all the same: what anybody would guess first."""
    steps = {ord(after) - ord(before) for before, after in pairwise(words)}
    return steps in ({0}, {1}, {-1})


def is_old(kept: bytes) -> bool:
    """Of a store from before Argon2id."""
    return len(kept) == _OLD_BYTES


def nobody(cost: Wrapping = IN_STORE) -> bytes:
    """What no password fits, so that an unknown number takes as long as a known one."""
    return msgspec.json.encode(_Kept(wrapping=msgspec.structs.replace(cost, salt=bytes(SALT_BYTES)), digest=b""))


def _words(password: str) -> bytes:
    return unicodedata.normalize("NFC", password).encode()


def _scrypt(password: str, salt: bytes) -> bytes:
    return hashlib.scrypt(password.encode(), salt=salt, n=2**15, r=8, p=1, maxmem=2**26, dklen=32)
