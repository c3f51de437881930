"""The practice hospital as the campaign needs it, with backups by the minute, and lines to it that go bad; refuses to judge."""

import asyncio
import ssl
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from practice.application import build
from practice.faults import Faults
from tests.support.link import Fate, Link
from tests.support.whole import BASE, Hospital

WIPED_S = 60.0


class Backed(Hospital):
    """A hospital with backups by the minute of the ward's clock."""

    def __init__(self, folder: Path) -> None:
        self.backups: list[tuple[float, Path]] = []
        super().__init__(folder)

    def _open(self) -> None:
        """Stations come through the door at which central can be told to fail; other users and who reads it through another."""
        super()._open()
        other = httpx.ASGITransport(build(self.store, faults=Faults(self.clock), is_open=True))
        self.http = httpx.AsyncClient(transport=other, base_url=BASE)

    def keep(self, at_s: float) -> None:
        self.backups.append((at_s, self.back_up(f"backup-{len(self.backups)}.sqlite3")))

    def versions_now(self) -> dict[str, int]:
        return dict(self.store.run("SELECT type || '/' || id, version FROM resource"))


@dataclass(kw_only=True)
class Line(Link):
    """A station's line; what befalls its requests is counted by the fault that did it. `tick` lets time go by while answers are slow."""

    tick: Callable[[float], None]
    hits: Counter[str] = field(default_factory=Counter)
    slow_s: float = 0.0
    is_hanging: bool = False
    is_expired: bool = False
    frozen: asyncio.Event | None = None
    """While a person saves: a request of that moment waits."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if self.frozen is not None:
            self.hits["asked-while-saving"] += 1
            await self.frozen.wait()
        if self.is_dark:
            self.hits["down"] += 1
        elif self.is_expired:
            self.hits["certificate"] += 1
            raise httpx.ConnectError("handshake", request=request) from _expired()
        elif self.is_hanging:
            self.hits["hang"] += 1
            return await self._meet(Fate.LATE, request, await request.aread(), is_write=False)
        elif self.slow_s:
            self.hits["slow"] += 1
            self.tick(self.slow_s)
        return await super().handle_async_request(request)

    async def _meet(self, fate: Fate, request: httpx.Request, body: bytes, *, is_write: bool) -> httpx.Response:
        if fate in _NAMES:
            self.hits[_NAMES[fate]] += 1
        return await super()._meet(fate, request, body, is_write=is_write)

    async def aclose(self) -> None:
        """The hospital outlives a station."""


_NAMES = {
    Fate.LATE: "late",
    Fate.TWICE: "twice",
    Fate.FAILED_AFTER: "failed-after",
    Fate.DIED_BEFORE: "died",
    Fate.DIED_AFTER: "died",
}


def _expired() -> ssl.SSLCertVerificationError:
    """As OpenSSL says it of a certificate whose time is over."""
    found = ssl.SSLCertVerificationError(1, "certificate verify failed: certificate has expired")
    found.verify_code, found.verify_message = 10, "certificate has expired"
    return found
