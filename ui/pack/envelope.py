"""One file that any browser opens: the shell in `resources/ward_pack/open.html`, a head in the clear, pages and PDF sealed.

The head is JSON on one line: format, when and where it was made, counts, check value, salt, iterations, nonce; it is bound to what is
sealed, so that a changed age or count does not open. Sealed are four bytes (the length of the HTML, big-endian), the HTML, the PDF.
"""

import base64
import re
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec

import resources
from client.sealing import Sealed, Sealer, unseal
from ui.pack.status import PackFacts

FORMAT = "wardlight-pack-1"
SHELL = "ward_pack/open.html"
_HEAD = re.compile(rb'<script type="application/json" id="head">([^<]*)</script>')
_DATA = re.compile(rb'<script type="text/plain" id="data">([^<]*)</script>')
_MOST_HEAD = 65_536


def enveloped(facts: PackFacts, html: str, pdf: bytes, sealer: Sealer) -> bytes:
    """The whole file. Blocks while the key is derived and the pages are sealed: call from a worker."""
    nonce = sealer.nonce()
    head = _head(facts, sealer, nonce)
    words = html.encode()
    sealed = sealer.seal(len(words).to_bytes(4, "big") + words + pdf, head, nonce)
    before, rest = resources.path(SHELL).read_bytes().split(b"@HEAD@")
    between, after = rest.split(b"@DATA@")
    return b"".join((before, head, between, base64.b64encode(sealed.data), after))


def facts_of(path: Path) -> PackFacts | None:
    """The head of a pack that lies there; None where none does, or it is no pack."""
    try:
        with path.open("rb") as file:
            return _facts(_told(file.read(_MOST_HEAD)))
    except (OSError, ValueError, KeyError, TypeError, msgspec.DecodeError):
        return None


def opened(content: bytes, passphrase: str) -> tuple[str, bytes]:
    """(HTML, PDF) of a whole file. Raises StoreLocked for a wrong passphrase or a changed file, ValueError for what is no pack."""
    sealed, head = _sealed(content)
    return _parted(unseal(passphrase, sealed, head))


def reopened(content: bytes, sealer: Sealer) -> tuple[str, bytes]:
    """The same by who sealed it."""
    sealed, head = _sealed(content)
    return _parted(sealer.opened(sealed, head))


def _parted(plain: bytes) -> tuple[str, bytes]:
    length = int.from_bytes(plain[:4], "big")
    return plain[4 : 4 + length].decode(), plain[4 + length :]


def _sealed(content: bytes) -> tuple[Sealed, bytes]:
    head, data = _HEAD.search(content), _DATA.search(content)
    if head is None or data is None:
        raise ValueError(FORMAT)
    told = msgspec.json.decode(head[1])
    return (
        Sealed(
            salt=base64.b64decode(told["salt"]),
            iterations=int(told["iterations"]),
            nonce=base64.b64decode(told["nonce"]),
            data=base64.b64decode(data[1]),
        ),
        head[1],
    )


def _told(content: bytes) -> dict[str, Any]:
    found = _HEAD.search(content)
    if found is None:
        raise ValueError(FORMAT)
    told: dict[str, Any] = msgspec.json.decode(found[1])
    if told["format"] != FORMAT:
        raise ValueError(FORMAT)
    return told


def _facts(told: dict[str, Any]) -> PackFacts:
    return PackFacts(
        made_at=datetime.fromisoformat(told["made_at"]),
        as_of=datetime.fromisoformat(told["as_of"]) if told["as_of"] else None,
        station=str(told["station"]),
        ward=str(told["ward"]),
        patients=int(told["patients"]),
        pages=int(told["pages"]),
        digest=str(told["digest"]),
    )


def _head(facts: PackFacts, sealer: Sealer, nonce: bytes) -> bytes:
    told = {
        "format": FORMAT,
        "made_at": facts.made_at.isoformat(timespec="seconds"),
        "as_of": facts.as_of.isoformat(timespec="seconds") if facts.as_of else "",
        "station": facts.station,
        "ward": facts.ward,
        "patients": facts.patients,
        "pages": facts.pages,
        "digest": facts.digest,
        "salt": base64.b64encode(sealer.salt).decode(),
        "iterations": sealer.iterations,
        "nonce": base64.b64encode(nonce).decode(),
    }
    return msgspec.json.encode(told).replace(b"<", rb"\u003c")
