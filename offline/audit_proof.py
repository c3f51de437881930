"""The file beside an exported audit: what it is of, signed together with the table itself; and whether both are still as they were written.

    side = proof(key, table, AuditSaid(...))
    held = audit_opened(table, side, "1234-...")          raises NotSigned

The signature is over everything that the side file says, the table's SHA-256 among it: neither can be changed or joined to another.
"""

import hashlib
from dataclasses import dataclass
from typing import Literal

import msgspec

from client.errors import NotSigned
from client.secrets import is_signed, public_half, sign
from offline.exporting import fingerprint

FORMAT: Literal["wardlight-audit-2"] = "wardlight-audit-2"


class JournalHead(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where the journal stood: its hash fixes all before it."""

    seq: int
    hash: str


class AuditSaid(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`asked`: what the table was narrowed down to, as the trail has it; empty: everything."""

    station: str
    made_at: str
    journal: JournalHead
    lines: int
    asked: dict[str, str]


class _Side(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    format: Literal["wardlight-audit-2"]
    said: AuditSaid
    table_sha256: str
    public_key: str
    signature: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditOpened:
    """An audit whose signature fits. `key`: short form of who signed; `is_vouched`: it is the one that the station was said to have."""

    said: AuditSaid
    key: str
    is_vouched: bool


def proof(key: bytes, table: bytes, said: AuditSaid) -> bytes:
    digest = hashlib.sha256(table).hexdigest()
    side = _Side(format=FORMAT, said=said, table_sha256=digest, public_key=public_half(key).hex())
    return msgspec.json.encode(msgspec.structs.replace(side, signature=sign(key, _signed(side)).hex())) + b"\n"


def audit_opened(table: bytes, side: bytes, key: str = "") -> AuditOpened:
    """`key`: the station's, as its window showed it; without it anybody may have signed. Raises NotSigned."""
    try:
        held = msgspec.json.decode(side, type=_Side)
        public, signature = bytes.fromhex(held.public_key), bytes.fromhex(held.signature)
        fits = is_signed(public, signature, _signed(held))
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise NotSigned("envelope", "audit") from error
    if not fits or hashlib.sha256(table).hexdigest() != held.table_sha256:
        raise NotSigned("signature", "audit")
    shown = fingerprint(public)
    if key and key.replace("-", "").strip().lower() != shown.replace("-", ""):
        raise NotSigned("other-key", shown)
    return AuditOpened(said=held.said, key=shown, is_vouched=bool(key))


def _signed(side: _Side) -> bytes:
    return msgspec.json.encode(msgspec.structs.replace(side, signature=""), order="sorted")
