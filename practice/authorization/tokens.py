"""Opaque tokens: issued, checked, rotated, revoked; only their hashes are kept.

Refuses a code or refresh token used twice, and ends its session.
"""

import hashlib
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from practice.accounts import find_account, find_station
from practice.authorization.roles import STATION, Access, scope_of
from practice.store import Store
from practice.writer import Writer

T = TypeVar("T")
CODE_S = 60
ACCESS_S = 3600
REFRESH_S = 12 * 3600
TRUSTED_MS = 5_000
SEEN_LIMIT = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """What a token endpoint answers with; `refresh_token` is empty for stations."""

    access_token: str
    refresh_token: str
    scope: str
    who: str
    role: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A stored token that was found; `is_good` is False if it was used, revoked or is too old."""

    hash: str
    session: str
    bound: str
    is_good: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A good access token seen lately; never trusted beyond the end of its life."""

    access: Access
    from_ms: int
    until_ms: int


class Authority:
    """The only place that reads or writes sessions and tokens."""

    def __init__(self, store: Store, writer: Writer) -> None:
        self.store = store
        self._write = writer.submit
        self._seen: dict[str, Seen] = {}

    def access(self, token: str) -> Access | None:
        """Who an access token stands for, or None if it is not good. What was found is trusted for seconds, or until a session ends."""
        now_ms = self.store.clock.now_ms()
        seen = self._seen.get(token)
        if seen is not None and seen.from_ms <= now_ms < seen.until_ms:
            return seen.access
        sql = """SELECT s.username, s.client_id, t.expires_ms FROM token t JOIN session s ON s.id = t.session
            WHERE t.hash = ? AND t.kind = 'access' AND t.expires_ms > ? AND s.revoked = 0"""
        found = self.store.run(sql, (_hash(token), now_ms)).fetchone()
        if found is None:
            return None
        access = self._holder(*found[:2])
        if access is not None:
            if len(self._seen) >= SEEN_LIMIT:
                self._seen.clear()
            self._seen[token] = Seen(access=access, from_ms=now_ms, until_ms=min(found[2], now_ms + TRUSTED_MS))
        return access

    def _holder(self, username: str | None, client_id: str) -> Access | None:
        if username is None:
            station = find_station(self.store, client_id)
            return None if station is None else Access(role=STATION, who=station[0].device)
        account = find_account(self.store, username)
        return None if account is None else Access(role=account[0].role, who=account[0].practitioner)

    async def code(self, username: str, client_id: str, bound: str) -> str:
        """A code for one exchange; `bound` is what the exchange must show again (redirect address and challenge)."""
        return await self._write(lambda: self._issue("code", self._session(username, client_id), CODE_S, bound))

    async def exchange(self, code: str, bound: Callable[[str], bool]) -> Grant | None:
        return await self._write(lambda: self._spend("code", code, bound))

    async def refresh(self, token: str, client_id: str) -> Grant | None:
        return await self._write(lambda: self._spend("refresh", token, lambda bound: bound == client_id))

    async def station(self, client_id: str) -> Grant:
        def work() -> Grant:
            session = self._session(None, client_id)
            return self._grant(session, with_refresh=False)

        return await self._write(work)

    async def revoke(self, token: str) -> None:
        def work() -> None:
            kept = self._find("refresh", token) or self._find("access", token)
            if kept is not None:
                self._end(kept.session)

        await self._write(work)

    def _spend(self, kind: str, token: str, is_bound: Callable[[str], bool]) -> Grant | None:
        kept = self._find(kind, token)
        if kept is None:
            return None
        if not kept.is_good:
            self._end(kept.session)
            return None
        if not is_bound(kept.bound):
            return None
        self.store.run("UPDATE token SET used = 1 WHERE hash = ?", (kept.hash,))
        return self._grant(kept.session, with_refresh=True)

    def _find(self, kind: str, token: str) -> Kept | None:
        sql = """SELECT t.hash, t.session, t.bound, t.used = 0 AND s.revoked = 0 AND t.expires_ms > ?
            FROM token t JOIN session s ON s.id = t.session WHERE t.hash = ? AND t.kind = ?"""
        found = self.store.run(sql, (self.store.clock.now_ms(), _hash(token), kind)).fetchone()
        if found is None:
            return None
        return Kept(hash=found[0], session=found[1], bound=found[2], is_good=bool(found[3]))

    def _end(self, session: str) -> None:
        self._seen.clear()
        self.store.run("UPDATE session SET revoked = 1 WHERE id = ?", (session,))

    def _session(self, username: str | None, client_id: str) -> str:
        session = secrets.token_hex(16)
        sql = "INSERT INTO session(id, username, client_id, scope) VALUES (?, ?, ?, '')"
        self.store.run(sql, (session, username, client_id))
        return session

    def _issue(self, kind: str, session: str, life_s: int, bound: str = "") -> str:
        token = secrets.token_urlsafe(32)
        expires_ms = self.store.clock.now_ms() + life_s * 1000
        sql = "INSERT INTO token(hash, kind, session, expires_ms, bound) VALUES (?, ?, ?, ?, ?)"
        self.store.run(sql, (_hash(token), kind, session, expires_ms, bound))
        return token

    def _grant(self, session: str, *, with_refresh: bool) -> Grant:
        sql = "SELECT username, client_id FROM session WHERE id = ?"
        username, client_id = self.store.run(sql, (session,)).fetchone()
        account = find_account(self.store, username) if username is not None else None
        station = find_station(self.store, client_id) if username is None else None
        role = account[0].role if account else STATION
        scope = scope_of(role)
        self.store.run("UPDATE session SET scope = ? WHERE id = ?", (scope, session))
        return Grant(
            access_token=self._issue("access", session, ACCESS_S),
            refresh_token=self._issue("refresh", session, REFRESH_S, client_id) if with_refresh else "",
            scope=scope,
            who=account[0].practitioner if account else (station[0].device if station else ""),
            role=role,
            name=account[0].name if account else "",
        )


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
