"""One HTTP request as the FHIR endpoint reads it, and what it answers; refuses bodies over 50 MB.

Plain ASGI: a request object of the framework would cost more than most answers.
"""

from typing import Any

import msgspec
from starlette.types import Receive, Scope, Send

from practice.forms import MEDIA_TYPE, encode
from practice.outcomes import RequestRefusedError, operation_outcome, refusal

BODY_LIMIT = 50 * 1024 * 1024
_MEDIA = MEDIA_TYPE.encode()
_BODILESS = frozenset((204, 304))


class Asked:
    """One request. Names of `headers` are in small letters; what came several times is joined by commas."""

    __slots__ = ("_receive", "headers", "method", "path", "query", "scope")

    def __init__(self, scope: Scope, receive: Receive) -> None:
        self.scope = scope
        self._receive = receive
        self.method: str = scope["method"]
        self.path: str = scope["path"]
        self.query: str = scope["query_string"].decode("latin-1")
        headers: dict[str, str] = {}
        for raw_name, raw in scope["headers"]:
            name, text = raw_name.decode("latin-1"), raw.decode("latin-1")
            headers[name] = f"{headers[name]},{text}" if name in headers else text
        self.headers = headers

    @property
    def content_type(self) -> str:
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    async def body(self) -> bytes:
        if int(self.headers.get("content-length", "0") or "0") > BODY_LIMIT:
            raise _too_long()
        parts: list[bytes] = []
        size, is_whole = 0, False
        while not is_whole:
            message = await self._receive()
            if message["type"] == "http.disconnect":
                raise refusal(400, "The request broke off.")
            parts.append(message.get("body", b""))
            is_whole = not message.get("more_body", False)
            size += len(parts[-1])
            if size > BODY_LIMIT:
                raise _too_long()
        return parts[0] if len(parts) == 1 else b"".join(parts)


class Reply(msgspec.Struct, frozen=True):
    """What is answered; `is_fhir` says that the body is FHIR JSON. Header names are in small letters."""

    body: bytes
    status: int = 200
    headers: tuple[tuple[bytes, bytes], ...] = ()
    is_fhir: bool = True

    async def send(self, send: Send) -> None:
        headers: list[Any] = [*self.headers]
        if self.status not in _BODILESS:
            headers.append((b"content-length", b"%d" % len(self.body)))
        if self.is_fhir:
            headers.append((b"content-type", _MEDIA))
        await send({"type": "http.response.start", "status": self.status, "headers": headers})
        await send({"type": "http.response.body", "body": self.body})


def refused(error: RequestRefusedError) -> Reply:
    headers = tuple((name.lower().encode(), text.encode()) for name, text in error.headers.items())
    return Reply(encode(operation_outcome(*error.issues)), error.status, headers)


def _too_long() -> RequestRefusedError:
    return refusal(413, f"A body has at most {BODY_LIMIT} bytes.")
