"""One request and its answer: time limits, size limits, where it may go and what it may be; refuses redirects and non-FHIR."""

import asyncio
import ssl
import statistics
import sys
from collections import deque
from collections.abc import Coroutine, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from email.utils import parsedate_to_datetime
from functools import lru_cache
from typing import Any

import anyio
import httpx

from client.addresses import is_in_the_clear
from client.central.tls import demand_checking
from client.central.translate import error_for, translating
from client.central.unpacking import ASKED, body_of
from client.clock import Clock
from client.errors import CentralFaulty, SettingsWrong, WardlightError

# httpcore asks for this package at every lock; where it is not installed, each asking walks the whole module path (0.1 ms).
sys.modules.setdefault("sniffio", None)  # type: ignore[arg-type]  # None is Python's own mark for "is not there"

JSON_TYPES = ("application/fhir+json", "application/json", "application/json+fhir", "text/json")
FORM = "application/x-www-form-urlencoded"
BROKEN_OFF_SHARE = 3
OLD_POOLS = 2
_ALWAYS = {"Accept-Encoding": ASKED, "Connection": "keep-alive", "User-Agent": "wardlight"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How long and how much. `total_s` bounds a whole exchange, so that an answer that drips in cannot hold a lane for ever."""

    connect_s: float = 2.0
    read_s: float = 10.0
    total_s: float = 60.0
    body_bytes: int = 64 * 1024 * 1024
    connections: int = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A 2xx, 304, 404 or 410 with its body; everything else was raised."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    """A token endpoint's answer, too: never in a text that is made of this."""


class Wire:
    """The connections to one base URL. Knows no credential and no resource; never follows a redirect, never repeats."""

    def __init__(
        self,
        base_url: str,
        clock: Clock,
        limits: Limits,
        tls: ssl.SSLContext,
        transport: httpx.AsyncBaseTransport | None,
    ) -> None:
        demand_checking(tls)
        if transport is None and is_in_the_clear(base_url):
            raise SettingsWrong("central.url", "in-the-clear-over-the-network")
        self.tls = tls
        self._base, self._clock, self._limits = httpx.URL(base_url), clock, limits
        self._offsets: deque[float] = deque(maxlen=9)
        self._transport = transport
        self._broken_off = 0
        self._old: list[httpx.AsyncBaseTransport] = []
        self._exchanges: dict[asyncio.Task[tuple[httpx.Response, bytes] | None], anyio.CancelScope] = {}
        self._timeout = httpx.Timeout(self._limits.read_s, connect=self._limits.connect_s).as_dict()
        self._pool = self._new_pool()

    def _new_pool(self) -> httpx.AsyncBaseTransport:
        """The connections alone: what httpx's client adds (cookies, redirects, proxies of the environment) is not wanted here."""
        if self._transport is not None:
            return self._transport
        count = self._limits.connections
        limits = httpx.Limits(max_connections=count, max_keepalive_connections=count)
        return httpx.AsyncHTTPTransport(verify=self.tls, limits=limits, trust_env=False)

    async def close(self) -> None:
        for scope in self._exchanges.values():
            scope.cancel()
        if self._exchanges:
            await asyncio.wait(set(self._exchanges))
        for pool in (*self._old, self._pool):
            await pool.aclose()

    @property
    def server_offset_s(self) -> float | None:
        """Server clock minus ours, the median of the last nine answers; Date has whole seconds, so it is good to about one."""
        return statistics.median(self._offsets) if self._offsets else None

    async def carry(self, method: str, url: str, content: bytes | None, headers: Mapping[str, str]) -> Answer:
        while len(self._old) > OLD_POOLS:
            await self._old.pop(0).aclose()
        began = self._clock.monotonic_s()
        with translating():
            try:
                response, body = await self._whole(self._exchange(self._request(method, url, content, headers)))
            except (asyncio.CancelledError, TimeoutError, httpx.PoolTimeout):
                self._was_broken_off()
                raise
        self._note_time(response.headers.get("date", ""), self._clock.monotonic_s() - began)
        return Answer(status=response.status_code, headers=response.headers, body=body)

    async def _exchange(self, request: httpx.Request) -> tuple[httpx.Response, bytes]:
        with anyio.fail_after(self._limits.total_s):
            response = await self._pool.handle_async_request(request)
            try:
                return response, await body_of(response, self._limits.body_bytes)
            finally:
                await response.aclose()

    async def _whole(self, exchange: Coroutine[Any, Any, tuple[httpx.Response, bytes]]) -> tuple[httpx.Response, bytes]:
        """Who waits may be cancelled at any point; the exchange itself only where the pool can still tidy up.

        The pool shields its tidying from anyio's cancelling alone: a task's own `cancel` in it would lose connections that are
        out of the pool and not yet closed.
        """
        scope = anyio.CancelScope()

        async def inside() -> tuple[httpx.Response, bytes] | None:
            with scope:
                return await exchange
            return None

        task = asyncio.ensure_future(inside())
        self._exchanges[task] = scope
        task.add_done_callback(self._exchanges.pop)
        try:
            found = await asyncio.shield(task)
        except asyncio.CancelledError:
            scope.cancel()
            await asyncio.wait({task})
            _ = task.cancelled() or task.exception()
            raise
        if found is None:
            raise httpx.ReadError("closed here")
        return found

    def _request(self, method: str, url: str, content: bytes | None, headers: Mapping[str, str]) -> httpx.Request:
        said = {**_ALWAYS, **headers}
        return httpx.Request(method, _url(url), content=content, headers=said, extensions={"timeout": self._timeout})

    def _was_broken_off(self) -> None:
        """An exchange that is broken off may keep its place in the pool for ever; before all places are gone, a new pool is begun.

        What still runs on the old one goes on; it is closed once two more were begun.
        """
        self._broken_off += 1
        if self._broken_off * BROKEN_OFF_SHARE < self._limits.connections or self._transport is not None:
            return
        self._broken_off = 0
        self._old.append(self._pool)
        self._pool = self._new_pool()

    def checked(self, answer: Answer) -> Answer:
        """Raise for every status that is no success, and for a success that is not JSON."""
        if 300 <= answer.status < 400 and answer.status != 304:
            raise CentralFaulty("redirect", str(answer.status), status=answer.status)
        if not 200 <= answer.status < 300:
            raise self.error(answer)
        kind = answer.headers.get("content-type", "").split(";", 1)[0].strip().lower()
        if answer.body and kind not in JSON_TYPES:
            raise CentralFaulty("content-type", status=answer.status)
        return answer

    def error(self, answer: Answer) -> WardlightError:
        return error_for(answer.status, answer.headers, answer.body, self._clock)

    def is_ours(self, url: httpx.URL) -> bool:
        return _origin(url) == _origin(self._base)

    def on_our_host(self, url: str) -> str:
        """A next link behind a proxy may name an inner host; what follows the path is all that is taken from it."""
        target = httpx.URL(f"{self._base}/").join(url)
        if not self.is_ours(target) and not target.path.startswith(self._base.path):
            raise CentralFaulty("link-elsewhere")
        return str(target.copy_with(scheme=self._base.scheme, netloc=self._base.netloc))

    def _note_time(self, date: str, elapsed_s: float) -> None:
        try:
            at = parsedate_to_datetime(date)
        except ValueError:
            return
        if at.tzinfo is not None:
            asked = self._clock.now() - timedelta(seconds=elapsed_s / 2)
            self._offsets.append((at - asked).total_seconds() + 0.5)


@lru_cache(maxsize=256)
def _url(text: str) -> httpx.URL:
    return httpx.URL(text)


def _origin(url: httpx.URL) -> tuple[str, str, int]:
    return url.scheme, url.host, url.port or (443 if url.scheme == "https" else 80)
