"""Mirrors client/passwords.py."""

import hashlib

import pytest

from client.passwords import SALT_BYTES, is_old, is_right, nobody, verifier
from client.secrets import Wrapping

QUICK = Wrapping(salt=b"", iterations=1, lanes=1, memory_kib=64)
SALT = b"s" * SALT_BYTES


def test_a_password_is_told_again_and_another_is_not() -> None:
    kept = verifier("right horse", SALT, QUICK)
    assert is_right(kept, "right horse")
    assert not is_right(kept, "right hors")
    assert b"right horse" not in kept


def test_it_is_argon2id_at_what_owasp_names() -> None:
    kept = verifier("x", SALT)
    assert b'"argon2id"' in kept
    assert b'"memory_kib":47104' in kept


def test_a_verifier_of_an_earlier_store_is_still_read() -> None:
    old = SALT + hashlib.scrypt(b"right horse", salt=SALT, n=2**15, r=8, p=1, maxmem=2**26, dklen=32)
    assert is_old(old)
    assert is_right(old, "right horse")
    assert not is_right(old, "wrong horse")


@pytest.mark.parametrize("kept", [b"", b"{", b"[]", nobody(QUICK), b'{"wrapping": {"salt": ""}, "digest": ""}'])
def test_what_nobody_can_read_proves_nobody(kept: bytes) -> None:
    assert not is_right(kept, "")
    assert not is_right(kept, "right horse")
