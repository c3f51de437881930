"""Something between one station and the practice hospital that answers in its place where it wants to, as a proxy or an index does."""

from collections.abc import Callable

import httpx

from tests.support.whole import Place

Answering = Callable[[httpx.Request, bytes], httpx.Response | None]
JSON = {"content-type": "application/fhir+json"}
OUTCOME = b'{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"not-supported"}]}'


class Between(httpx.AsyncBaseTransport):
    """Passes on whatever `answering` gives no answer to; None as `answering` passes on everything."""

    def __init__(self, inner: httpx.AsyncBaseTransport) -> None:
        self.inner = inner
        self.answering: Answering | None = None
        self.answered = 0

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        body = await request.aread()
        response = self.answering(request, body) if self.answering is not None else None
        if response is None:
            return await self.inner.handle_async_request(request)
        self.answered += 1
        response.request = request
        return response


def between(place: Place) -> Between:
    """Put it into the line of this station."""
    wire = place.station.engine.central._wire
    wire._pool = made = Between(place.link)
    return made


def refused(status: int) -> httpx.Response:
    return httpx.Response(status, headers=JSON, content=OUTCOME)


def searching(kind: str, status: int) -> Answering:
    """Every search of this type gets this status."""

    def answering(request: httpx.Request, body: bytes) -> httpx.Response | None:
        del body
        return refused(status) if request.url.path.rstrip("/").endswith((f"/{kind}", f"/{kind}/_search")) else None

    return answering


def batches(status: int) -> Answering:
    """Every batch of reads gets this status: the server has none, or has it switched off."""

    def answering(request: httpx.Request, body: bytes) -> httpx.Response | None:
        is_batch = request.method == "POST" and b'"method":"GET"' in body
        return refused(status) if is_batch else None

    return answering


def showing(kind: str, *rows: bytes) -> Answering:
    """Every search of this type shows just these rows."""
    entries = b",".join(b'{"resource":' + row + b"}" for row in rows)
    bundle = b'{"resourceType":"Bundle","type":"searchset","entry":[' + entries + b"]}"

    def answering(request: httpx.Request, body: bytes) -> httpx.Response | None:
        del body
        is_asked = request.url.path.endswith((f"/{kind}", f"/{kind}/_search"))
        return httpx.Response(200, headers=JSON, content=bundle) if is_asked else None

    return answering
