"""The line between one station and the practice hospital in the same process: every fault of a line, commanded one request at a time."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

import httpx

from practice.faults import ConnectionCutError


class Died(BaseException):
    """The station's process ended here; nothing of ours may catch it."""


class Fate(StrEnum):
    """What becomes of one request."""

    PASS = "pass"
    NEVER_LEFT = "never-left"
    CUT_BEFORE = "cut-before"
    LOST_ANSWER = "lost-answer"
    LATE = "late"
    TWICE = "twice"
    BUSY = "busy"
    UNAVAILABLE = "unavailable"
    FAILED_BEFORE = "failed-before"
    FAILED_AFTER = "failed-after"
    REFUSED = "refused"
    BAD_REQUEST = "bad-request"
    FORBIDDEN = "forbidden"
    SIGNED_OUT = "signed-out"
    HTML = "html"
    TRUNCATED = "truncated"
    EMPTY = "empty"
    OTHER_TYPE = "other-type"
    DIED_BEFORE = "died-before"
    DIED_AFTER = "died-after"


_JSON = {"content-type": "application/fhir+json"}
_OUTCOME = b'{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"processing","diagnostics":"as commanded"}]}'


@dataclass(kw_only=True)
class Link(httpx.AsyncBaseTransport):
    """Carries requests to `inner`. `writes` and `reads` are the fates of the next ones; `is_dark` cuts everything."""

    inner: httpx.AsyncBaseTransport
    is_dark: bool = False
    writes: deque[Fate] = field(default_factory=deque)
    reads: deque[Fate] = field(default_factory=deque)
    spoil: Callable[[httpx.Request, bytes], bytes] | None = None
    """Changes the body of every good answer; what a hostile or mistaken server would say."""
    refuse: Callable[[httpx.Request], bool] | None = None
    """Requests that this server does not understand."""
    late: list[tuple[httpx.Request, bytes]] = field(default_factory=list)
    carried_writes: int = 0

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        body = await request.aread()
        if self.is_dark:
            raise httpx.ConnectError("dark", request=request)
        is_write = (
            request.method in {"POST", "PUT"}
            and b'"method":"GET"' not in body
            and b"_search" not in request.url.raw_path
        )
        waiting = self.writes if is_write else self.reads
        fate = waiting.popleft() if waiting else Fate.PASS
        if self.refuse is not None and self.refuse(request):
            fate = Fate.BAD_REQUEST
        return await self._meet(fate, request, body, is_write=is_write)

    async def _meet(self, fate: Fate, request: httpx.Request, body: bytes, *, is_write: bool) -> httpx.Response:
        if fate in _BEFORE:
            return self._not_carried(fate, request, body)
        response = await self._carry(request, body, is_write=is_write)
        if fate is Fate.TWICE:
            await self._carry(request, body, is_write=is_write)
        if fate in {Fate.LOST_ANSWER, Fate.DIED_AFTER}:
            raise Died if fate is Fate.DIED_AFTER else httpx.ReadError("lost", request=request)
        if fate in _SPOILT:
            status, headers, content = _SPOILT[fate]
            half = response.content[: len(response.content) // 2]
            return httpx.Response(
                status, headers=headers, content=half if fate is Fate.TRUNCATED else content, request=request
            )
        if self.spoil is not None and response.status_code < 300:
            content = self.spoil(request, response.content)
            return httpx.Response(response.status_code, headers=_JSON, content=content, request=request)
        return response

    def _not_carried(self, fate: Fate, request: httpx.Request, body: bytes) -> httpx.Response:
        if fate is Fate.DIED_BEFORE:
            raise Died
        if fate is Fate.NEVER_LEFT:
            raise httpx.ConnectError("refused", request=request)
        if fate is Fate.LATE:
            self.late.append((request, body))
            raise httpx.ReadTimeout("hangs", request=request)
        if fate is Fate.CUT_BEFORE:
            raise httpx.ReadError("cut", request=request)
        status, more = _ANSWERS[fate]
        return httpx.Response(status, headers={**_JSON, **more}, content=_OUTCOME, request=request)

    async def _carry(self, request: httpx.Request, body: bytes, *, is_write: bool) -> httpx.Response:
        again = httpx.Request(request.method, request.url, headers=request.headers, content=body)
        try:
            response = await self.inner.handle_async_request(again)
        except ConnectionCutError as error:
            raise httpx.ReadError("cut", request=request) from error
        content = await response.aread()
        await response.aclose()
        self.carried_writes += int(is_write and response.status_code < 300)
        headers = [(name, value) for name, value in response.headers.raw if name.lower() != b"content-encoding"]
        return httpx.Response(response.status_code, headers=headers, content=content, request=request)

    async def let_late_ones_arrive(self) -> None:
        """What hung on the way reaches central now; nobody waits for the answers any more."""
        waiting, self.late = self.late, []
        for request, body in waiting:
            await self._carry(request, body, is_write=True)

    async def aclose(self) -> None:
        await self.inner.aclose()


_BEFORE = frozenset(
    {
        *(Fate.DIED_BEFORE, Fate.NEVER_LEFT, Fate.LATE, Fate.CUT_BEFORE, Fate.BUSY, Fate.UNAVAILABLE),
        *(Fate.FAILED_BEFORE, Fate.REFUSED, Fate.BAD_REQUEST, Fate.FORBIDDEN, Fate.SIGNED_OUT),
    }
)
_ANSWERS: dict[Fate, tuple[int, dict[str, str]]] = {
    Fate.BUSY: (429, {"retry-after": "2"}),
    Fate.UNAVAILABLE: (503, {}),
    Fate.FAILED_BEFORE: (500, {}),
    Fate.REFUSED: (422, {}),
    Fate.BAD_REQUEST: (400, {}),
    Fate.FORBIDDEN: (403, {}),
    Fate.SIGNED_OUT: (401, {}),
}
_SPOILT: dict[Fate, tuple[int, dict[str, str], bytes]] = {
    Fate.FAILED_AFTER: (500, _JSON, _OUTCOME),
    Fate.HTML: (200, {"content-type": "text/html"}, b"<html><body>Please sign in to the hospital WLAN</body></html>"),
    Fate.TRUNCATED: (200, _JSON, b""),
    Fate.EMPTY: (200, _JSON, b"{}"),
    Fate.OTHER_TYPE: (200, _JSON, b'{"resourceType":"Patient","id":"p9","meta":{"versionId":"1"}}'),
}
