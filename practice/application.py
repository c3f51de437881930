"""The practice server as an ASGI application; refuses nothing itself, it only puts the parts together."""

from collections.abc import Awaitable, Callable

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route, WebSocketRoute
from starlette.websockets import WebSocket

from practice.authorization.endpoints import Gate, smart_configuration
from practice.authorization.tokens import Authority
from practice.endpoint import Endpoint
from practice.faults import Faults, FaultyLink
from practice.forms import MEDIA_TYPE, encode
from practice.outcomes import RequestRefusedError, operation_outcome, refusal
from practice.resources import Records
from practice.store import Store
from practice.subscriptions import Switchboard
from practice.writer import Writer

_METHODS = ["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"]


def build(store: Store, *, faults: Faults | None = None, is_open: bool = False) -> Starlette:
    """`is_open` drops authentication. The base is `/fhir` at whatever address the request came to."""
    faults = faults or Faults(store.clock)
    records = Records(store)
    writer = Writer(store)
    authority = Authority(store, writer)
    switchboard = Switchboard(records)
    writer.listen(switchboard.heard)
    endpoint = Endpoint(records, writer, authority, faults, is_open=is_open)

    async def answer(request: Request) -> Response:
        return await endpoint(request)

    return Starlette(
        routes=[
            *_configuration_routes(),
            *Gate(authority).routes(),
            WebSocketRoute("/fhir/ws", _socket(switchboard, authority, is_open=is_open)),
            Route("/fhir", answer, methods=_METHODS),
            Route("/fhir/{rest:path}", answer, methods=_METHODS),
        ],
        middleware=[Middleware(FaultyLink, faults=faults)],
        exception_handlers={RequestRefusedError: _refused, HTTPException: _not_served, 500: _failed},
    )


def _configuration_routes() -> list[BaseRoute]:
    async def configuration(request: Request) -> Response:
        return JSONResponse(smart_configuration(f"{request.url.scheme}://{request.url.netloc}"))

    paths = ("/.well-known/smart-configuration", "/fhir/.well-known/smart-configuration")
    return [Route(path, configuration, methods=["GET"]) for path in paths]


def _socket(switchboard: Switchboard, authority: Authority, *, is_open: bool) -> Callable[[WebSocket], Awaitable[None]]:
    async def serve(socket: WebSocket) -> None:
        scheme, _, token = socket.headers.get("authorization", "").partition(" ")
        if not is_open and (scheme.lower() != "bearer" or authority.access(token) is None):
            await socket.close(1008)
            return
        await switchboard.serve(socket)

    return serve


async def _refused(_request: Request, error: Exception) -> Response:
    return _outcome(error if isinstance(error, RequestRefusedError) else refusal(500, "Defect."))


async def _not_served(_request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    return _outcome(refusal(status, "There is nothing at this address."))


async def _failed(_request: Request, _error: Exception) -> Response:
    return _outcome(refusal(500, "The server failed; whether it was carried out is not said."))


def _outcome(error: RequestRefusedError) -> Response:
    return Response(encode(operation_outcome(*error.issues)), error.status, error.headers, MEDIA_TYPE)
