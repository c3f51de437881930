"""Who may speak to a port of this program: programs of this machine that name it so; refuses foreign names, foreign pages, wrong tokens.

A name of the attacker's that points to 127.0.0.1, and a page of his in a browser of this PC, come from this machine, too. They are told by
what they call the host, and by the origin that a browser adds.
"""

import base64
import hmac
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send
from starlette.websockets import WebSocketClose

from practice.outcomes import operation_outcome, refusal

_LOOPBACK = frozenset(("127.0.0.1", "::1", "localhost"))
_NOT_ALLOWED = 1008


class ForThisMachine:
    """Lets through what names this machine. `is_for_pages`: also from a page that this very port gave out, as the sign-in form is."""

    def __init__(self, app: ASGIApp, *, is_for_pages: bool) -> None:
        self._app, self._is_for_pages = app, is_for_pages

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan" or self._may_pass(Headers(scope=scope)):
            await self._app(scope, receive, send)
            return
        await _refuse(scope, receive, send, 403, "Only programs of this machine are answered here.")

    def _may_pass(self, headers: Headers) -> bool:
        host = headers.get("host", "")
        if len(headers.getlist("host")) != 1 or not _is_here(host):
            return False
        return "origin" not in headers or (self._is_for_pages and headers.getlist("origin") == [f"http://{host}"])


class WithToken:
    """Lets through who knows the token, as the password that stands in the address."""

    def __init__(self, app: ASGIApp, token: str) -> None:
        self._app, self._token = app, token.encode()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan" or hmac.compare_digest(_password(Headers(scope=scope)), self._token):
            await self._app(scope, receive, send)
            return
        await _refuse(scope, receive, send, 401, "The token of this run is needed.")


def _password(headers: Headers) -> bytes:
    scheme, _, packed = headers.get("authorization", "").partition(" ")
    if scheme.lower() != "basic":
        return b""
    try:
        return base64.b64decode(packed.encode("ascii"), validate=True).partition(b":")[2]
    except ValueError:
        return b""


async def _refuse(scope: Scope, receive: Receive, send: Send, status: int, words: str) -> None:
    if scope["type"] == "websocket":
        await WebSocketClose(code=_NOT_ALLOWED)(scope, receive, send)
        return
    await JSONResponse(operation_outcome(*refusal(status, words).issues), status)(scope, receive, send)


def _is_here(host: str) -> bool:
    try:
        return urlsplit(f"//{host}").hostname in _LOOPBACK
    except ValueError:
        return False
