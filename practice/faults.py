"""Commanded faults for drills and tests, on a control port of their own; refuses what it does not know and says what it does.

`POST /faults` with any of: {"down": bool}, {"slow_ms": n}, {"hang": bool}, {"lose_answers": n}, {"busy": {"count": n, "retry_after_s": n}},
{"refuse": {"status": n, "count": n, "type": "X"}} (type optional), {"clock_offset_s": n},
{"cds": "slow" | "error" | "malformed" | "html" | "huge" | ""}, {"clear": true} (first, then the rest).
`GET /faults` says the present state, `GET /counts` the rows per type. A page in a browser gets nothing here: commands are JSON, asked of
this machine by its own name, from no page, and with the token of this run, which stands in the address that the program announces.
"""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Annotated, Any, Literal, Protocol

import msgspec
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from practice.clock import ServerClock, http_date
from practice.here import ForThisMachine, WithToken
from practice.outcomes import RequestRefusedError, operation_outcome, refusal
from practice.store import Store

TRANSPORT = "wardlight.transport"
COMMITTED = "wardlight.committed"


class ConnectionCutError(ConnectionResetError):
    """What a client without a real connection sees where a real one would be reset."""


class Transport(Protocol):
    """What can cut a connection at once."""

    def abort(self) -> None: ...


class Refuse(msgspec.Struct, forbid_unknown_fields=True):
    """The next `count` requests are refused; with a type, the next `count` writes of it."""

    status: Annotated[int, msgspec.Meta(ge=400, le=599)]
    count: int
    type: str = ""


class Busy(msgspec.Struct, forbid_unknown_fields=True):
    """The next `count` requests are answered 429."""

    count: int
    retry_after_s: float = 1.0


LONGEST_OFFSET_S = 10 * 365.25 * 86_400
ClockOffset = Annotated[float, msgspec.Meta(ge=-LONGEST_OFFSET_S, le=LONGEST_OFFSET_S)]
Slowness = Annotated[int, msgspec.Meta(ge=0, le=600_000)]


class Command(msgspec.Struct, forbid_unknown_fields=True):
    """What a drill asks for; None leaves a fault as it is."""

    clear: bool = False
    down: bool | None = None
    slow_ms: Slowness | None = None
    hang: bool | None = None
    lose_answers: int | None = None
    refuse: Refuse | None = None
    busy: Busy | None = None
    clock_offset_s: ClockOffset | None = None
    cds: Literal["", "slow", "error", "malformed", "html", "huge"] | None = None


class Faults:
    """The faults in force. Nothing is a fault until it is commanded, and `clear` ends them all."""

    def __init__(self, clock: ServerClock) -> None:
        self._clock = clock
        self.is_down = False
        self.slow_ms = 0
        self.lose_answers = 0
        self.refuse = Refuse(status=0, count=0)
        self.busy = Busy(count=0)
        self.cds = ""
        self._moving = asyncio.Event()
        self._moving.set()
        self.turn_down: Callable[[bool], Awaitable[None]] | None = None

    @property
    def is_hanging(self) -> bool:
        return not self._moving.is_set()

    async def command(self, wanted: Command) -> None:
        if wanted.clear:
            cleared = Command(False, False, 0, False, 0, Refuse(0, 0), Busy(0), 0.0, "")
            await self._apply(cleared)
        await self._apply(wanted)

    async def _apply(self, wanted: Command) -> None:
        if wanted.slow_ms is not None:
            self.slow_ms = max(0, wanted.slow_ms)
        if wanted.lose_answers is not None:
            self.lose_answers = wanted.lose_answers
        if wanted.refuse is not None:
            self.refuse = wanted.refuse
        if wanted.busy is not None:
            self.busy = wanted.busy
        if wanted.cds is not None:
            self.cds = wanted.cds
        if wanted.clock_offset_s is not None:
            self._clock.offset_s = wanted.clock_offset_s
        if wanted.hang is not None:
            (self._moving.clear if wanted.hang else self._moving.set)()
        if wanted.down is not None and wanted.down != self.is_down:
            self.is_down = wanted.down
            if self.turn_down is not None:
                await self.turn_down(wanted.down)

    def state(self) -> dict[str, Any]:
        return {
            "down": self.is_down,
            "slow_ms": self.slow_ms,
            "hang": self.is_hanging,
            "lose_answers": self.lose_answers,
            "refuse": msgspec.to_builtins(self.refuse),
            "busy": msgspec.to_builtins(self.busy),
            "clock_offset_s": self._clock.offset_s,
            "cds": self.cds,
        }

    def date(self) -> bytes:
        """The Date header, as wrong as the clock is."""
        return http_date(self._clock.now_ms() // 1000)

    async def moving(self) -> None:
        await self._moving.wait()

    def check_write(self, kind: str) -> None:
        """A commanded refusal of one type's writes."""
        if self.refuse.type == kind and self.refuse.count > 0:
            self._refuse()

    def check_request(self) -> None:
        if self.busy.count > 0:
            self.busy.count -= 1
            wait = {"Retry-After": f"{self.busy.retry_after_s:g}"}
            raise RequestRefusedError(429, *refusal(429, "Busy, as commanded.").issues, headers=wait)
        if not self.refuse.type and self.refuse.count > 0:
            self._refuse()

    def _refuse(self) -> None:
        self.refuse.count -= 1
        raise refusal(self.refuse.status, "Refused, as commanded.")

    def takes_answer(self) -> bool:
        """Whether the answer to a committed request is to be lost; counts it."""
        if self.lose_answers <= 0:
            return False
        self.lose_answers -= 1
        return True


class FaultyLink:
    """Stands between the network and the application and does to the connection what is commanded."""

    def __init__(self, app: ASGIApp, faults: Faults) -> None:
        self._app = app
        self._faults = faults

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        faults = self._faults
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        if faults.is_down:
            await _cut(scope, receive)
            return
        if faults.slow_ms:
            await asyncio.sleep(faults.slow_ms / 1000)
        if faults.is_hanging:
            await faults.moving()
            await _cut(scope, receive)
            return
        await self._pass(scope, receive, send)

    async def _pass(self, scope: Scope, receive: Receive, send: Send) -> None:
        is_lost = False

        async def watch(message: Message) -> None:
            nonlocal is_lost
            if message["type"] == "http.response.start":
                is_lost = COMMITTED in scope and self._faults.takes_answer()
                message["headers"] = [*message.get("headers", ()), (b"date", self._faults.date())]
            if not is_lost:
                await send(message)

        await self._app(scope, receive, watch)
        if is_lost:
            await _cut(scope, receive)


async def _cut(scope: Scope, receive: Receive) -> None:
    transport: Transport | None = scope.get("extensions", {}).get(TRANSPORT)
    if transport is None:
        raise ConnectionCutError
    transport.abort()
    while (await receive())["type"] != "http.disconnect":
        pass


def control_app(faults: Faults, store: Store, token: str) -> ASGIApp:
    """The control port's own small application; for loopback only, and for who knows the token of this run."""

    async def tell(_request: Request) -> Response:
        return JSONResponse(faults.state())

    async def command(request: Request) -> Response:
        if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
            return JSONResponse(operation_outcome(*refusal(415, "Commands are application/json.").issues), 415)
        try:
            wanted = msgspec.json.decode(await request.body(), type=Command)
        except (msgspec.ValidationError, msgspec.DecodeError) as error:
            return JSONResponse(operation_outcome(*refusal(400, str(error)).issues), 400)
        await faults.command(wanted)
        return JSONResponse(faults.state())

    async def counts(_request: Request) -> Response:
        return JSONResponse(store.counts())

    routes = [
        Route("/faults", tell, methods=["GET"]),
        Route("/faults", command, methods=["POST"]),
        Route("/counts", counts, methods=["GET"]),
    ]
    return ForThisMachine(WithToken(Starlette(routes=routes), token), is_for_pages=False)
