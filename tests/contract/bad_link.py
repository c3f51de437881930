"""A link between a station and central that loses answers, cuts requests and delivers late duplicates, by a seeded random."""

import asyncio
from dataclasses import dataclass, field
from random import Random

import httpx


@dataclass(kw_only=True)
class BadLink:
    """Shares for requests that write: `cut` in flight, `lose` the answer after it was carried out, `repeat` it later once more."""

    random: Random
    cut: float = 0.0
    lose: float = 0.0
    repeat: float = 0.0
    cut_within_s: float = 0.02
    late_within_s: float = 0.3
    late: list[asyncio.Task[None]] = field(default_factory=list)

    def around(self, inner: httpx.AsyncBaseTransport) -> httpx.AsyncBaseTransport:
        return _Transport(self, inner)

    async def quiet(self) -> None:
        """Wait until every late duplicate has arrived."""
        await asyncio.gather(*self.late)


class _Transport(httpx.AsyncBaseTransport):
    def __init__(self, link: BadLink, inner: httpx.AsyncBaseTransport) -> None:
        self._link, self._inner = link, inner

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        link = self._link
        body = await request.aread()
        is_write = request.method in {"POST", "PUT"} and b'"method":"GET"' not in body
        if is_write and link.random.random() < link.repeat:
            link.late.append(
                asyncio.ensure_future(self._later(request, body, link.random.random() * link.late_within_s))
            )
        if is_write and link.random.random() < link.cut:
            return await self._cut(request, body)
        response = await self._carried(request, body)
        if is_write and link.random.random() < link.lose:
            raise httpx.ReadError("answer lost", request=request)
        return response

    async def _carried(self, request: httpx.Request, body: bytes) -> httpx.Response:
        again = httpx.Request(
            request.method, request.url, headers=request.headers, content=body, extensions=request.extensions
        )
        response = await self._inner.handle_async_request(again)
        content = await response.aread()
        await response.aclose()
        headers = [(name, value) for name, value in response.headers.raw if name.lower() != b"content-encoding"]
        return httpx.Response(response.status_code, headers=headers, content=content, request=request)

    async def _cut(self, request: httpx.Request, body: bytes) -> httpx.Response:
        try:
            async with asyncio.timeout(self._link.random.random() * self._link.cut_within_s):
                await self._carried(request, body)
        except (TimeoutError, httpx.HTTPError):
            pass
        raise httpx.ReadTimeout("cut", request=request)

    async def _later(self, request: httpx.Request, body: bytes, delay_s: float) -> None:
        await asyncio.sleep(delay_s)
        try:
            await self._carried(request, body)
        except httpx.HTTPError:
            return

    async def aclose(self) -> None:
        await self._inner.aclose()
