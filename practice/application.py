"""The practice server as an ASGI application; refuses nothing itself, it only puts the parts together."""

from collections.abc import Awaitable, Callable

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware.errors import ServerErrorMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route, WebSocketRoute
from starlette.types import ASGIApp, Receive, Scope, Send
from starlette.websockets import WebSocket

from practice.asking import Asked, refused
from practice.authorization.endpoints import Gate, smart_configuration
from practice.authorization.tokens import Authority
from practice.cds import DecisionSupport
from practice.endpoint import Endpoint
from practice.faults import Faults, FaultyLink
from practice.forms import MEDIA_TYPE, encode
from practice.outcomes import RequestRefusedError, operation_outcome, refusal
from practice.resources import Records
from practice.store import Store
from practice.subscriptions import Switchboard
from practice.writer import Writer

_CONFIGURATIONS = ("/.well-known/smart-configuration", "/fhir/.well-known/smart-configuration")


def build(store: Store, *, faults: Faults | None = None, is_open: bool = False, has_in_app: bool = True) -> ASGIApp:
    """`is_open` drops authentication; without `has_in_app` people sign in with a browser only.

    The base is `/fhir` at whatever address the request came to.
    """
    faults = faults or Faults(store.clock)
    records = Records(store)
    writer = Writer(store)
    authority = Authority(store, writer)
    switchboard = Switchboard(records)
    writer.listen(switchboard.heard)
    endpoint = Endpoint(records, writer, authority, faults, is_open=is_open)
    support = DecisionSupport(records, faults, _let_in(authority, is_open=is_open))
    others = Starlette(
        routes=[
            *_configuration_routes(has_in_app=has_in_app),
            *Gate(authority, has_in_app=has_in_app).routes(),
            *support.routes(),
            WebSocketRoute("/fhir/ws", _socket(switchboard, authority, is_open=is_open)),
        ],
        exception_handlers={RequestRefusedError: _refused, HTTPException: _not_served, 500: _failed},
    )
    return ServerErrorMiddleware(FaultyLink(Front(endpoint, others), faults), handler=_failed)


class Front:
    """Hands the FHIR address space straight to its endpoint and everything else to the framework."""

    def __init__(self, endpoint: Endpoint, others: ASGIApp) -> None:
        self._endpoint = endpoint
        self._others = others

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or not _is_fhir(scope["path"]):
            await self._others(scope, receive, send)
            return
        try:
            reply = await self._endpoint(Asked(scope, receive))
        except RequestRefusedError as error:
            reply = refused(error)
        await reply.send(send)


def _is_fhir(path: str) -> bool:
    return (path.startswith("/fhir/") and path not in _CONFIGURATIONS) or path == "/fhir"


def _configuration_routes(*, has_in_app: bool) -> list[BaseRoute]:
    async def configuration(request: Request) -> Response:
        origin = f"{request.url.scheme}://{request.url.netloc}"
        return JSONResponse(smart_configuration(origin, has_in_app=has_in_app))

    return [Route(path, configuration, methods=["GET"]) for path in _CONFIGURATIONS]


def _let_in(authority: Authority, *, is_open: bool) -> Callable[[Request], bool]:
    def is_let_in(request: Request) -> bool:
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        return is_open or (scheme.lower() == "bearer" and authority.access(token) is not None)

    return is_let_in


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
