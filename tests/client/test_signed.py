"""What the hospital's IT signed is taken whole; whatever else is refused, and for which reason."""

from collections.abc import Callable

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from client.errors import NotSigned
from client.secrets import new_signing_key, public_half
from client.signed import Kind, key_of, proved, same, signed, state

KEY, OTHER = new_signing_key(), new_signing_key()
PUBLIC = public_half(KEY)
FILES = {"drugs.csv": b"code,name\n1,x\n", "pack.json": b"{}"}
STATEMENT = state(Kind.KNOWLEDGE, "n3", 7, FILES)
ENVELOPE = signed(KEY, STATEMENT)


def _why(work: Callable[[], object]) -> str:
    with pytest.raises(NotSigned) as refused:
        work()
    return refused.value.facts[0]


def test_what_is_signed_is_taken_as_it_is() -> None:
    held = proved(ENVELOPE, (public_half(OTHER), PUBLIC), Kind.KNOWLEDGE, "n3")
    same(held, FILES)
    assert held == STATEMENT


@pytest.mark.parametrize(
    ("envelope", "keys", "kind", "name", "why"),
    [
        (ENVELOPE, (), Kind.KNOWLEDGE, "n3", "no-trusted-key"),
        (ENVELOPE, (public_half(OTHER),), Kind.KNOWLEDGE, "n3", "other-key"),
        (ENVELOPE, (PUBLIC,), Kind.LANGUAGE, "n3", "other-kind"),
        (ENVELOPE, (PUBLIC,), Kind.KNOWLEDGE, "n4", "other-name"),
        (b"", (PUBLIC,), Kind.KNOWLEDGE, "n3", "envelope"),
        (b"{}", (PUBLIC,), Kind.KNOWLEDGE, "n3", "envelope"),
        (b"[" * 100_000, (PUBLIC,), Kind.KNOWLEDGE, "n3", "envelope"),
        (b" " * 300_000, (PUBLIC,), Kind.KNOWLEDGE, "n3", "too-large"),
    ],
)
def test_what_is_refused_says_why(envelope: bytes, keys: tuple[bytes, ...], kind: Kind, name: str, why: str) -> None:
    assert _why(lambda: proved(envelope, keys, kind, name)) == why


@pytest.mark.parametrize(
    ("files", "why"),
    [
        ({**FILES, "drugs.csv": b"code,name\n1,y\n"}, "signed-changed"),
        ({**FILES, "more.csv": b""}, "signed-changed"),
        ({"pack.json": b"{}"}, "file-missing"),
        ({}, "file-missing"),
    ],
)
def test_a_file_more_less_or_other_refuses_the_whole_set(files: dict[str, bytes], why: str) -> None:
    assert _why(lambda: same(STATEMENT, files)) == why


@pytest.mark.parametrize(
    "name",
    ["../x.csv", "a/b.csv", "/etc/passwd", ".hidden", "a\\b", "C:x", "", "x" * 300, "signed.json", "a\0b", "a..b"],
)
def test_a_name_that_leaves_the_folder_is_never_signed_and_never_read(name: str) -> None:
    assert _why(lambda: state(Kind.KNOWLEDGE, "n3", 1, {name: b""})) == "file-name"
    forged = msgspec.structs.replace(STATEMENT, files={name: "0" * 64})
    assert _why(lambda: proved(signed(KEY, forged), (PUBLIC,), Kind.KNOWLEDGE, "n3")) == "file-name"


@pytest.mark.parametrize(
    ("change", "why"),
    [({"number": 0}, "signed-number"), ({"number": 2**60}, "signed-number"), ({"format": "x"}, "signed-format")],
)
def test_a_signed_statement_that_means_nothing_is_refused(change: dict[str, object], why: str) -> None:
    forged = msgspec.structs.replace(STATEMENT, **change)
    assert _why(lambda: proved(signed(KEY, forged), (PUBLIC,), Kind.KNOWLEDGE, "n3")) == why


@pytest.mark.parametrize("text", ["", "zz", "ab" * 31, "ab" * 33, "\N{FULLWIDTH DIGIT ONE}" * 64])
def test_a_key_that_is_none_is_refused(text: str) -> None:
    assert _why(lambda: key_of(text)) == "key-unreadable"


@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.integers(0, len(ENVELOPE) - 2), st.integers(1, 255))
def test_no_changed_byte_of_an_envelope_is_taken_for_another_statement(place: int, change: int) -> None:
    """A changed byte is refused, or it stood where it means nothing (the case of a hexadecimal digit)."""
    changed = bytearray(ENVELOPE)
    changed[place] ^= change
    try:
        held = proved(bytes(changed), (PUBLIC,), Kind.KNOWLEDGE, "n3")
    except NotSigned:
        return
    assert held == STATEMENT
