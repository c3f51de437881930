"""The servers that the contract is held against: the practice hospital in this process, the foreign router, any other by its address."""

import contextlib
import os
import socket
import subprocess
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

import httpx

from client.central.credentials import Credential, FixedToken, NoCredential
from client.central.http import Central
from client.central.probe import probe
from client.central.profile import Profile
from client.central.wire import Limits
from client.clock import SystemClock
from practice.application import build
from practice.clock import ServerClock
from practice.search.values import parameter_names
from practice.store import Store
from tests.contract.bad_link import BadLink

ROOT = Path(__file__).resolve().parents[2]
PEERS = Path(os.environ.get("WARDLIGHT_PEERS", str(ROOT.parent / "shared" / "peers")))
MODULES = os.environ.get("WARDLIGHT_PEERS_MODULES", "")
OTHER = os.environ.get("WARDLIGHT_CONTRACT_BASE", "")
OTHER_TOKEN = os.environ.get("WARDLIGHT_CONTRACT_TOKEN", "")


@dataclass(kw_only=True)
class Server:
    """One server for one test. `central` gives a new door to it, over a bad link if one is handed in."""

    name: str
    base: str
    inner: httpx.ASGITransport | None = None
    profiles: dict[str, Profile] = field(default_factory=dict)

    def door(self, link: BadLink | None = None, limits: Limits | None = None) -> Central:
        transport: httpx.AsyncBaseTransport = self.inner or httpx.AsyncHTTPTransport(
            limits=httpx.Limits(max_connections=12)
        )
        if link is not None:
            transport = link.around(transport)
        credential: Credential = FixedToken(OTHER_TOKEN) if self.name == "other" and OTHER_TOKEN else NoCredential()
        return Central(self.base, credential, SystemClock(ZoneInfo("UTC")), transport=transport, limits=limits)

    @contextlib.asynccontextmanager
    async def central(self, link: BadLink | None = None) -> AsyncIterator[Central]:
        door = self.door(link)
        try:
            yield door
        finally:
            await door.close()

    async def profile(self, central: Central) -> Profile:
        """Probed once per server and suite."""
        if self.name not in self.profiles:
            self.profiles[self.name] = await probe(central, Random(7))
        central.searches_by_post = self.profiles[self.name].has_post_search
        return self.profiles[self.name]


def practice(folder: Path, profiles: dict[str, Profile]) -> Iterator[Server]:
    store = Store(folder / "contract.sqlite3", ServerClock(), parameter_names())
    try:
        inner = httpx.ASGITransport(build(store, is_open=True), raise_app_exceptions=False)
        yield Server(name="practice", base="http://practice.test/fhir", inner=inner, profiles=profiles)
    finally:
        store.close()


class Router:
    """The foreign router as a process of its own, on a free port; emptied before each test."""

    def __init__(self) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self._process = subprocess.Popen(
            ["node", str(PEERS / "fhir-router" / "server.cjs"), str(self.port)],
            env={**os.environ, "NODE_PATH": MODULES},
            stdout=subprocess.PIPE,
            text=True,
        )
        line = self._process.stdout.readline() if self._process.stdout else ""
        if "up on" not in line:
            self.stop()
            raise RuntimeError(f"the foreign router did not come up: {line!r}")

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def empty(self) -> None:
        httpx.post(f"{self.address}/__reset", content=b"{}").raise_for_status()

    def stop(self) -> None:
        self._process.terminate()
        self._process.wait(timeout=10)
        if self._process.stdout:
            self._process.stdout.close()
