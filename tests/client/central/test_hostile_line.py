"""A line on which somebody hostile answers: it ends in time, takes a bounded part of the memory, and never carries the token elsewhere."""

import asyncio
import gzip
import zlib
from collections.abc import Awaitable, Callable

import httpx
import pytest

from client.central.credentials import FixedToken
from client.central.http import Central
from client.central.wire import Limits
from client.errors import CentralFaulty, CentralUnreachable, WaitError
from tests.client.central.stage import clock

Served = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]
PATIENT = b'{"resourceType":"Patient","id":"1"}'
LIMITS = Limits(connect_s=2.0, read_s=0.5, total_s=1.0, body_bytes=1_000_000)


def _asked(serve: Served, ask: Callable[[Central], Awaitable[object]] | None = None) -> object:
    """What comes of one reading from a server on a real socket."""

    async def run() -> object:
        async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            try:
                await serve(reader, writer)
            except (ConnectionError, asyncio.CancelledError):
                return
            finally:
                writer.close()

        server = await asyncio.start_server(connected, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        central = Central(f"http://127.0.0.1:{port}/fhir", FixedToken("secret-token"), clock(), limits=LIMITS)
        try:
            return await (ask or _read)(central)
        finally:
            await central.close()
            server.close()

    return asyncio.run(run())


async def _read(central: Central) -> object:
    return await central.read("Patient", "1")


def _answer(body: bytes, *headers: str, status: str = "200 OK", kind: str = "application/fhir+json") -> Served:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        head = [f"HTTP/1.1 {status}", f"Content-Type: {kind}", f"Content-Length: {len(body)}", *headers]
        writer.write("\r\n".join(head).encode() + b"\r\n\r\n" + body)
        await writer.drain()

    return serve


def _dripping(first: bytes, drop: bytes) -> Served:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(first)
        while True:
            writer.write(drop)
            await writer.drain()
            await asyncio.sleep(0.02)

    return serve


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/fhir+json\r\n"


@pytest.mark.parametrize(
    "serve",
    [
        _dripping(b"", b""),
        _dripping(b"HTTP/1.1 200 OK\r\n", b"X: y\r\n"),
        _dripping(b"HTTP/1.1 ", b"2"),
        _dripping(HEAD + b"Content-Length: 900000\r\n\r\n", b" "),
        _dripping(HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\n \r\n"),
        _dripping(HEAD + b"Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\n\x1f\r\n"),
    ],
)
def test_an_answer_that_drips_in_ends_with_the_time_for_the_whole(serve: Served) -> None:
    with pytest.raises(WaitError):
        _asked(serve)


def _layers(count: int) -> bytes:
    found = b"\0" * 50_000_000
    for _ in range(count):
        found = gzip.compress(found)
    return found


@pytest.mark.parametrize(
    ("serve", "why"),
    [
        (_answer(_layers(1), "Content-Encoding: gzip"), "body-too-large"),
        (_answer(_layers(2), "Content-Encoding: gzip, gzip"), "content-encoding"),
        (_answer(_layers(3), "Content-Encoding: gzip", "Content-Encoding: gzip, gzip"), "content-encoding"),
        (_answer(zlib.compress(PATIENT), "Content-Encoding: deflate"), "content-encoding"),
        (_answer(PATIENT, "Content-Encoding: br"), "content-encoding"),
        (_answer(gzip.compress(PATIENT)[:-9], "Content-Encoding: gzip"), "malformed"),
        (_answer(PATIENT, "Content-Encoding: gzip"), "malformed"),
        (_answer(b" " * 1_000_001), "body-too-large"),
        (_answer(PATIENT, kind="text/html"), "content-type"),
        (_answer(PATIENT, kind="application/xml"), "content-type"),
        (_answer(PATIENT, kind=""), "content-type"),
        (_answer(b'{"resourceType":"Patient","id":"1","id":"2"'), "malformed"),
        (_answer(b'{"resourceType":"Patient","id":NaN}'), "malformed"),
        (_answer(b'{"resourceType":"Patient","id":"\xff\xfe"}'), "malformed"),
        (_answer(b"\xef\xbb\xbf" + PATIENT), "malformed"),
    ],
)
def test_what_is_packed_too_large_or_of_another_kind_is_refused(serve: Served, why: str) -> None:
    with pytest.raises(CentralFaulty) as refused:
        _asked(serve)
    assert refused.value.facts[0] == why


def test_a_gzipped_answer_is_read_as_the_plain_one() -> None:
    plain = _asked(_answer(PATIENT))
    assert _asked(_answer(gzip.compress(PATIENT), "Content-Encoding: gzip")) == plain
    assert plain is not None


@pytest.mark.parametrize(
    "status", ["301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent", "300 Choices"]
)
def test_a_redirect_is_never_followed_and_the_token_goes_nowhere(status: str) -> None:
    carried: list[bytes] = []

    async def elsewhere(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        carried.append(await reader.read(4096))
        writer.close()

    async def ask(central: Central) -> object:
        other = await asyncio.start_server(elsewhere, "127.0.0.1", 0)
        port = other.sockets[0].getsockname()[1]
        central_answer.append(f"Location: http://127.0.0.1:{port}/collect")
        try:
            return await central.read("Patient", "1")
        finally:
            other.close()

    central_answer: list[str] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await _answer(b"", *central_answer, status=status)(reader, writer)

    with pytest.raises(CentralFaulty) as refused:
        _asked(serve, ask)
    assert refused.value.facts[0] == "redirect"
    assert carried == []


def test_what_is_no_http_at_all_is_an_unreachable_central() -> None:
    async def serve(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"SSH-2.0-OpenSSH_9.2\r\n" + bytes(range(256)))
        await writer.drain()

    with pytest.raises(WaitError):
        _asked(serve)


def test_headers_without_end_are_refused() -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\n" + b"X: " + b"y" * 2_000_000)
        await writer.drain()
        await asyncio.sleep(5)

    with pytest.raises(CentralUnreachable):
        _asked(serve)


def test_a_transport_that_has_the_answer_whole_is_bounded_all_the_same() -> None:
    async def ask() -> object:
        transport = httpx.MockTransport(
            lambda _: httpx.Response(200, content=b" " * 1_000_001, headers={"content-type": "application/json"})
        )
        central = Central("http://127.0.0.1/fhir", FixedToken("t"), clock(), transport=transport, limits=LIMITS)
        return await central.read("Patient", "1")

    with pytest.raises(CentralFaulty) as refused:
        asyncio.run(ask())
    assert refused.value.facts[0] == "body-too-large"
