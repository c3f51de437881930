"""Files that the hospital's IT signed (Ed25519): settings, words, knowledge; refuses what is unsigned, changed, of another key or too much.

    statement = state(Kind.KNOWLEDGE, "n3", 7, files)
    envelope = signed(key, statement)               stands beside the files as `signed.json`
    held = proved(envelope, keys, Kind.KNOWLEDGE, "n3"); same(held, files)

The signature is over the statement's bytes as they stand in the envelope, so nobody has to write JSON twice the same way. The statement
names each file with its SHA-256 and carries a number that only grows: whether it is older than one seen before is for whoever keeps that
number (`offline/trust.py`).
"""

import base64
import binascii
import hashlib
import re
from collections.abc import Mapping, Sequence
from enum import Enum

import msgspec

from client.errors import NotSigned
from client.secrets import is_signed, public_half, sign

FORMAT = "wardlight-signed-1"
ENVELOPE = "signed.json"
LONGEST_ENVELOPE = 256 * 1024
MOST_FILES = 400
MOST_BYTES = 64 * 1024 * 1024
_FOR = b"wardlight signed files 1\0"
_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
_FILE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,79}(\.[A-Za-z0-9]{1,8}){0,2}")
_KEY_BYTES = 32


class Kind(Enum):
    """What is signed: a signature for one kind is none for another."""

    SETTINGS = "settings"
    LANGUAGE = "language"
    KNOWLEDGE = "knowledge"


class Statement(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What was signed. `number` grows with each issue; `files`: SHA-256 by name."""

    format: str
    kind: Kind
    name: str
    number: int
    files: dict[str, str]

    @property
    def digest(self) -> str:
        """Of the contents: two statements with one number must not say two things."""
        return hashlib.sha256(msgspec.json.encode(self, order="deterministic")).hexdigest()


class _Envelope(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    statement: str
    signature: str
    key: str


def may_be_named(name: str) -> bool:
    """Whether a set of files may be called so: small letters, digits and dashes, never a path."""
    return _NAME.fullmatch(name) is not None


def may_be_file(name: str) -> bool:
    """A plain file name: no folder, no dot at the beginning, nothing that a system reads in its own way."""
    return _FILE.fullmatch(name) is not None and name != ENVELOPE


def state(kind: Kind, name: str, number: int, files: Mapping[str, bytes]) -> Statement:
    """Raises NotSigned for what could not be taken anywhere."""
    made = {each: hashlib.sha256(content).hexdigest() for each, content in sorted(files.items())}
    statement = Statement(format=FORMAT, kind=kind, name=name, number=number, files=made)
    _plausible(statement)
    if sum(map(len, files.values())) > MOST_BYTES:
        raise NotSigned("too-large", name)
    return statement


def signed(key: bytes, statement: Statement) -> bytes:
    said = msgspec.json.encode(statement)
    signature = sign(key, _FOR + said)
    envelope = _Envelope(
        statement=base64.b64encode(said).decode(), signature=signature.hex(), key=public_half(key).hex()
    )
    return msgspec.json.encode(envelope) + b"\n"


def proved(envelope: bytes, keys: Sequence[bytes], kind: Kind, name: str) -> Statement:
    """The statement, if one of `keys` signed it for this kind and name. Raises NotSigned; nothing was read of the files."""
    if not keys:
        raise NotSigned("no-trusted-key", name)
    said = _said(envelope, keys, name)
    try:
        statement = msgspec.json.decode(said, type=Statement)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise NotSigned("envelope", name) from error
    _plausible(statement)
    if statement.kind is not kind:
        raise NotSigned("other-kind", statement.kind.value)
    if statement.name != name:
        raise NotSigned("other-name", statement.name)
    return statement


def same(statement: Statement, files: Mapping[str, bytes], *, is_whole: bool = True) -> None:
    """Exactly the files of the statement, byte for byte; without `is_whole` these of them. Raises NotSigned."""
    for name in sorted({*(statement.files if is_whole else ()), *files}):
        if name not in files:
            raise NotSigned("file-missing", name)
        if hashlib.sha256(files[name]).hexdigest() != statement.files.get(name):
            raise NotSigned("signed-changed", name)


def key_of(text: str) -> bytes:
    """A public key as it is written: 64 hexadecimal digits. Raises NotSigned."""
    try:
        key = bytes.fromhex(text.strip())
    except ValueError as error:
        raise NotSigned("key-unreadable") from error
    if len(key) != _KEY_BYTES:
        raise NotSigned("key-unreadable")
    return key


def _said(envelope: bytes, keys: Sequence[bytes], name: str) -> bytes:
    if len(envelope) > LONGEST_ENVELOPE:
        raise NotSigned("too-large", name)
    try:
        held = msgspec.json.decode(envelope, type=_Envelope)
        said, signature = base64.b64decode(held.statement, validate=True), bytes.fromhex(held.signature)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError, binascii.Error, ValueError) as error:
        raise NotSigned("envelope", name) from error
    if not any(is_signed(key, signature, _FOR + said) for key in keys):
        is_known = held.key in {key.hex() for key in keys}
        raise NotSigned("signed-changed" if is_known else "other-key", name)
    return said


def _plausible(statement: Statement) -> None:
    if statement.format != FORMAT:
        raise NotSigned("signed-format", statement.format[:40])
    if not may_be_named(statement.name):
        raise NotSigned("signed-name")
    if not 1 <= statement.number < 2**53:
        raise NotSigned("signed-number")
    if not 1 <= len(statement.files) <= MOST_FILES or not all(map(may_be_file, statement.files)):
        raise NotSigned("file-name")
