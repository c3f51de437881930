"""The practice hospital of this process on a port of this machine, and a station's real connections to it; refuses to count or to fake."""

import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass

import httpx
from starlette.types import ASGIApp

from practice.application import build
from practice.faults import Faults
from practice.server import PracticeServer
from practice.store import Store


class OverHttp(httpx.AsyncBaseTransport):
    """Real connections to `base`, whatever address a request names: what a station stored names the one it knows."""

    def __init__(self, base: str) -> None:
        self._inner, self._base = httpx.AsyncHTTPTransport(), httpx.URL(base)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        url = request.url.copy_with(scheme="http", host=self._base.host, port=self._base.port)
        headers = {**request.headers, "host": request.url.host}
        sent = httpx.Request(request.method, url, headers=headers, content=await request.aread())
        return await self._inner.handle_async_request(sent)

    async def aclose(self) -> None:
        await self._inner.aclose()


@dataclass(frozen=True, slots=True, kw_only=True)
class Served:
    """A hospital that listens; `server` can really go down."""

    base: str
    server: PracticeServer


@contextlib.asynccontextmanager
async def served(store: Store, faults: Faults, app: ASGIApp | None = None) -> AsyncIterator[Served]:
    server = PracticeServer(app or build(store, faults=faults, is_open=True), 0)
    await server.start()
    try:
        yield Served(base=f"http://127.0.0.1:{server.port}", server=server)
    finally:
        await server.turn_down(True)
