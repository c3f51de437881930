"""The practice hospital as the campaign needs it: with backups by the minute, its clock going with the stations', and a line that goes bad."""

import asyncio
import sqlite3
import ssl
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from practice.application import build
from practice.clock import ServerClock
from practice.faults import Faults
from practice.search.values import parameter_names
from practice.store import Store
from tests.support.link import Fate, Link
from tests.support.whole import BASE, Hospital

WIPED_S = 60.0


class Backed(Hospital):
    """A hospital with backups. Restoring puts an earlier one in its place: whatever was written since is gone without a trace."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.backups: list[tuple[float, Path]] = []
        self._open_doors()

    def _open_doors(self) -> None:
        """Stations come through the door at which central can be told to fail; other users and who reads it through another."""
        self.inner = httpx.ASGITransport(build(self.store, faults=self.faults, is_open=True))
        other = httpx.ASGITransport(build(self.store, faults=Faults(self.clock), is_open=True))
        self.http = httpx.AsyncClient(transport=other, base_url=BASE)

    def back_up(self, at_s: float) -> None:
        path = self.folder / f"backup-{len(self.backups)}.sqlite3"
        copy = sqlite3.connect(path)
        self.store.connection.backup(copy)
        copy.close()
        self.backups.append((at_s, path))

    def versions_now(self) -> dict[str, int]:
        return dict(self.store.run("SELECT type || '/' || id, version FROM resource"))

    async def restore(self, path: Path, lines: Iterable[Link]) -> None:
        """All its versions of today go with the file; who asked before asks the new one."""
        offset_s = self.clock.offset_s
        await self.close()
        file = self.folder / "practice.sqlite3"
        for old in self.folder.glob("practice.sqlite3*"):
            old.unlink()
        file.write_bytes(path.read_bytes())
        self.clock = ServerClock()
        self.clock.offset_s = offset_s
        self.store = Store(file, self.clock, parameter_names())
        self.faults = Faults(self.clock)
        self._open_doors()
        for line in lines:
            line.inner = self.inner
            line.late.clear()


@dataclass(kw_only=True)
class Line(Link):
    """A station's line; what befalls its requests is counted by the fault that did it. `tick` lets time go by, for answers that are slow."""

    tick: object = None
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
        elif self.slow_s and callable(self.tick):
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
