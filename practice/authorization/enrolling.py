"""Stations that enrol themselves (RFC 7591): a one-time code of IT's, for one station, registers that station's public key.

Refuses a code twice for two keys; with the same key it answers the same again, because an answer may be lost. Keeps only the code's hash.
"""

import hashlib
import json
import secrets
from collections.abc import AsyncIterator
from typing import Any

import msgspec

from practice.accounts import add_station, add_station_keys, find_station
from practice.store import Store

LIFE_MS = 24 * 3600 * 1000
WAY = "private_key_jwt"
_LIMIT = 20_000


class NotEnrolledError(Exception):
    """Why not, as RFC 7591 and RFC 6750 name it."""

    def __init__(self, status: int, code: str, words: str) -> None:
        super().__init__(words)
        self.status, self.code = status, code


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """What a station sends; what else it sends of the standard's metadata is its own affair."""

    client_name: str
    jwks: dict[str, Any]
    token_endpoint_auth_method: str = ""


async def read_asked(parts: AsyncIterator[bytes]) -> Asked:
    body = b""
    async for part in parts:
        body += part
        if len(body) > _LIMIT:
            raise NotEnrolledError(413, "invalid_client_metadata", "Too large.")
    try:
        return msgspec.json.decode(body, type=Asked)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise NotEnrolledError(400, "invalid_client_metadata", "It cannot be read.") from None


def new_code(store: Store, station: str) -> str:
    """For a station that has no key yet, or is given a new one; good for a day. Codes made before for it are void."""
    code = "-".join(secrets.token_hex(3) for _ in range(4))
    row = (_hash(code), station, store.clock.now_ms() + LIFE_MS)

    def put() -> None:
        store.run("DELETE FROM enrolment WHERE station = ?", (station,))
        store.run("INSERT INTO enrolment (code, station, until_ms) VALUES (?, ?, ?)", row)

    store.write(put)
    return code


def enrol(store: Store, code: str, asked: Asked) -> str:
    """The account's name. Raises NotEnrolledError; nothing was registered then."""
    found = store.run("SELECT station, until_ms, used_by FROM enrolment WHERE code = ?", (_hash(code),)).fetchone()
    keys = json.dumps(asked.jwks, sort_keys=True)
    if found is None or found[1] <= store.clock.now_ms() or found[2] not in {"", _hash(keys)}:
        raise NotEnrolledError(401, "invalid_token", "The code is unknown, used or has run out.")
    station = str(found[0])
    if asked.client_name != station or asked.token_endpoint_auth_method != WAY or not asked.jwks.get("keys"):
        raise NotEnrolledError(
            400, "invalid_client_metadata", "The code is for another station or way, or no key was given."
        )
    if find_station(store, station) is None:
        add_station(store, station, secrets.token_hex(32), f"Device/{station}")
    try:
        add_station_keys(store, station, keys)
    except ValueError:
        raise NotEnrolledError(400, "invalid_client_metadata", "The keys cannot be used.") from None
    store.write(lambda: store.run("UPDATE enrolment SET used_by = ? WHERE code = ?", (_hash(keys), _hash(code))))
    return station


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
