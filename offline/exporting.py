"""What leaves an emergency as a file: the queue as a table, and the journal as a signed bundle; refuses clear patient data.

No name, no bed, no text that anybody wrote and no id of central's is in either. A patient is `P1`, `P2`, … in the order of appearing in the
file, so that two files cannot be joined by it. The bundle is signed with a key that this station made for itself; the head of the journal's
hash chain in it fixes everything that came before.
"""

import csv
import hashlib
import io
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import msgspec

from client.errors import NotSigned
from client.secrets import is_signed, new_signing_key, public_half, sign
from offline import journal
from offline.store.books import Books
from offline.views import QueueEntry

FORMAT = "wardlight-emergency-1"
SIGNING_KEY = "signing-key"
COLUMNS = (
    "number",
    "kind",
    "patient",
    "state",
    "tries",
    "saved_at",
    "confirmed_at",
    "station",
    "is_emergency",
    "error",
    "needs",
)
_SAID = frozenset(
    {
        *("from", "to", "outcome", "error", "conflict", "choice", "reason", "kind", "mode", "count", "hash", "number"),
        *(
            "types",
            "patients",
            "rows",
            "recorded",
            "since",
            "until_ms",
            "why_code",
            "path",
            "annotations",
            "duty",
            "of",
            "found",
        ),
    }
)
"""Of an event's facts: machine words, counts and hashes."""
_REASONED = frozenset({"mode", "moved", "row-unreadable", "guest-read"})
"""Events whose reason is a machine word. Of all others a person typed it, and may have typed a name."""


class _Whole(msgspec.Struct, frozen=True, kw_only=True):
    """What is read of a bundle."""

    station: str
    ward: str
    made_at: str
    commands: list[Any]
    events: list[Any]


class Aliases:
    """Patients as this one file calls them. Invariant: the same patient has the same alias in it."""

    def __init__(self) -> None:
        self._known: dict[str, str] = {}

    def of(self, patient: str | None) -> str:
        if not patient:
            return ""
        return self._known.setdefault(patient, f"P{len(self._known) + 1}")


def table(entries: tuple[QueueEntry, ...]) -> bytes:
    """CSV with a heading; UTF-8 with its mark, which spreadsheets ask for."""
    out, aliases = io.StringIO(), Aliases()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    numbers = {one.command: one.number or one.command for one in entries}
    for one in entries:
        needs = " ".join(numbers.get(need, "") for need in one.needs).strip()
        writer.writerow(
            [
                *(one.number or "", one.kind, aliases.of(one.patient), one.state.value, one.tries),
                *(one.saved_at.isoformat(), one.confirmed_at.isoformat() if one.confirmed_at else "", one.station),
                *("yes" if one.is_emergency else "no", _code(one.error), needs),
            ]
        )
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def _code(error: str | None) -> str:
    """Machine words only: what central said in its own words may name somebody."""
    if not error:
        return ""
    plain = error.replace("-", "").replace(":", "").replace("_", "")
    return error if plain.isascii() and plain.isalnum() and error[0].isalpha() else "said"


def bundle(books: Books, *, station: str, ward: str, made_at: str) -> bytes:
    """The journal and the outbox without contents, signed. `verify` with the public key that stands in it."""
    key, aliases = signing_key(books), Aliases()
    seq, head = journal.head(books)
    whole = {
        "format": FORMAT,
        "station": station,
        "ward": ward,
        "made_at": made_at,
        "journal": {"seq": seq, "hash": head},
        "commands": _commands(books, aliases),
        "events": _events(books, aliases),
        "public_key": public_half(key).hex(),
    }
    signature = sign(key, _canonical(whole)).hex()
    return msgspec.json.encode({**whole, "signature": signature}) + b"\n"


def _canonical(whole: Mapping[str, Any]) -> bytes:
    return msgspec.json.encode(whole, order="sorted")


def signed_part(content: bytes) -> tuple[bytes, bytes, bytes]:
    """(what was signed, the signature, the public key) of a bundle that was read back."""
    whole = msgspec.json.decode(content)
    signature = bytes.fromhex(whole.pop("signature"))
    return _canonical(whole), signature, bytes.fromhex(whole["public_key"])


def fingerprint(public: bytes) -> str:
    """The short form of a station's key, as it is read aloud and typed: twenty hex digits in fives of four."""
    digits = hashlib.sha256(public).hexdigest()[:20]
    return "-".join(digits[at : at + 4] for at in range(0, len(digits), 4))


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A bundle whose signature fits. `is_vouched`: its key is the one that the station was said to have."""

    station: str
    ward: str
    made_at: str
    commands: int
    events: int
    key: str
    is_vouched: bool


def opened(content: bytes, key: str = "") -> Opened:
    """What a bundle says, once its signature fits. `key`: the station's, as its window showed it; else whoever wrote it may have signed it.

    Raises NotSigned for a changed bundle, and for one that another key signed.
    """
    try:
        part, signature, public = signed_part(content)
        whole = msgspec.json.decode(part, type=_Whole)
        fits = is_signed(public, signature, part)
    except (msgspec.DecodeError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise NotSigned("envelope", "event-bundle") from error
    if not fits:
        raise NotSigned("signature", "event-bundle")
    shown = fingerprint(public)
    if key and key.replace("-", "").strip().lower() != shown.replace("-", ""):
        raise NotSigned("other-key", shown)
    return Opened(
        station=whole.station,
        ward=whole.ward,
        made_at=whole.made_at,
        commands=len(whole.commands),
        events=len(whole.events),
        key=shown,
        is_vouched=bool(key),
    )


def signing_key(books: Books) -> bytes:
    """This station's own; made at the first export, kept in the encrypted store."""
    row = books.execute("SELECT value FROM store_fact WHERE key = ?", (SIGNING_KEY,)).fetchone()
    if row is not None:
        return bytes.fromhex(row[0])
    key = new_signing_key()
    books.execute("INSERT INTO store_fact (key, value) VALUES (?, ?)", (SIGNING_KEY, key.hex()))
    return key


def _commands(books: Books, aliases: Aliases) -> list[dict[str, Any]]:
    sql = "SELECT seq, id, kind, number, lane, state, tries, saved_at_ms, confirmed_at_ms, is_emergency, hash FROM command ORDER BY seq"
    return [
        {
            "seq": seq,
            "id": ident,
            "kind": kind,
            "number": number,
            "patient": aliases.of(lane),
            "state": state,
            "tries": tries,
            "saved_at_ms": saved,
            "confirmed_at_ms": confirmed,
            "is_emergency": bool(emergency),
            "hash": bytes(digest).hex(),
        }
        for seq, ident, kind, number, lane, state, tries, saved, confirmed, emergency, digest in books.execute(
            sql
        ).fetchall()
    ]


def _events(books: Books, aliases: Aliases) -> list[dict[str, Any]]:
    sql = "SELECT seq, at_ms, kind, command, patient, facts, hash FROM event ORDER BY seq"
    return [
        {
            "seq": seq,
            "at_ms": at,
            "kind": kind,
            "command": command,
            "patient": aliases.of(patient),
            "facts": {name: value for name, value in msgspec.json.decode(facts).items() if _may_leave(kind, name)},
            "hash": bytes(digest).hex(),
        }
        for seq, at, kind, command, patient, facts, digest in books.execute(sql).fetchall()
    ]


def _may_leave(kind: str, name: str) -> bool:
    return name in _SAID and (name != "reason" or kind in _REASONED)
