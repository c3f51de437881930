"""Who may sign in: people with a role, stations with a secret; refuses to keep a password in the clear."""

import functools
import hashlib
import hmac
import secrets
from dataclasses import dataclass
from typing import Any

from practice.authorization.assertions import usable_keys
from practice.authorization.roles import ROLES
from practice.outcomes import refusal
from practice.store import Store

_COST = 2**13
CLIENTS = frozenset(("wardlight",))
"""The programs in which people may sign in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """A person; `practitioner` is a reference like `Practitioner/x`."""

    username: str
    practitioner: str
    role: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Station:
    """A PC with a credential of its own; `device` is a reference like `Device/x`."""

    client_id: str
    device: str


def add_account(store: Store, username: str, password: str, practitioner: str, role: str, name: str) -> None:
    """A new account, or a new password and role for an old one. Not inside a job of the store."""
    if role not in ROLES:
        raise refusal(400, "There is no such role.")
    row = (username, hashed(password), practitioner, role, name)
    store.write(lambda: store.run("INSERT OR REPLACE INTO account VALUES (?, ?, ?, ?, ?)", row))


def add_station(store: Store, client_id: str, secret: str, device: str) -> None:
    """A new station, or a new secret for an old one. Not inside a job of the store."""
    row = (client_id, hashed(secret), device)
    store.write(lambda: store.run("INSERT OR REPLACE INTO station VALUES (?, ?, ?)", row))


def add_station_keys(store: Store, client_id: str, jwks: str) -> None:
    """The public keys by which a known station may show itself instead of by its secret; they replace those before. ValueError."""
    usable_keys(jwks)
    if find_station(store, client_id) is None:
        raise ValueError(f"no station is called {client_id}")
    row = (client_id, jwks)
    store.write(lambda: store.run("INSERT OR REPLACE INTO station_key VALUES (?, ?)", row))


def keys_of_station(store: Store, client_id: str) -> list[dict[str, Any]]:
    found = store.run("SELECT jwks FROM station_key WHERE client_id = ?", (client_id,)).fetchone()
    return usable_keys(found[0]) if found is not None else []


def find_account(store: Store, username: str) -> tuple[Account, str] | None:
    """The account and its password's hash."""
    sql = "SELECT username, practitioner, role, name, password FROM account WHERE username = ?"
    found = store.run(sql, (username,)).fetchone()
    if found is None:
        return None
    return Account(username=found[0], practitioner=found[1], role=found[2], name=found[3]), found[4]


def find_station(store: Store, client_id: str) -> tuple[Station, str] | None:
    """The station and its secret's hash."""
    sql = "SELECT client_id, device, secret FROM station WHERE client_id = ?"
    found = store.run(sql, (client_id,)).fetchone()
    return None if found is None else (Station(client_id=found[0], device=found[1]), found[2])


def hashed(password: str, salt: str = "") -> str:
    salt = salt or secrets.token_hex(16)
    digest = hashlib.scrypt(password.encode(), salt=salt.encode(), n=_COST, r=8, p=1)
    return f"{salt}${digest.hex()}"


def is_password(password: str, kept: str) -> bool:
    """Takes some milliseconds on purpose; call it away from the event loop."""
    return hmac.compare_digest(hashed(password, kept.partition("$")[0]), kept)


@functools.cache
def nobody() -> str:
    """A hash no password has, so that an unknown name takes as long as a known one."""
    return hashed("", "0") + "-"
