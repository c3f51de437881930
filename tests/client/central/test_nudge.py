"""The bell, against a real websocket."""

import asyncio
import json

import httpx
import pytest
from websockets.asyncio.server import ServerConnection, serve
from websockets.datastructures import Headers
from websockets.http11 import Request, Response

from client.central.credentials import FixedToken
from client.central.http import Central
from client.central.nudge import rings
from client.errors import CentralFaulty, CentralUnreachable
from tests.client.central.stage import clock, fhir, resource


def _subscribing(request: httpx.Request) -> httpx.Response:
    assert json.loads(request.content)["channel"] == {"type": "websocket"}
    return fhir(resource("Subscription", "s1"), 201)


async def _listen(central: Central, url: str, told: list[str]) -> None:
    async for word in rings(central, url, "Task"):
        told.append(word)  # noqa: PERF401  # what was told stays when the socket ends with an error


def test_each_ring_is_told_and_the_end_of_the_socket_is_an_error() -> None:
    heard: list[str] = []

    async def ringing(socket: ServerConnection) -> None:
        assert socket.request is not None
        heard.append(socket.request.headers["authorization"])
        heard.append(str(await socket.recv()))
        for word in ("bound s1", "ping s1", "noise", "ping s1"):
            await socket.send(word)

    async def run() -> list[str]:
        async with serve(ringing, "127.0.0.1", 0) as server:
            port = server.sockets[0].getsockname()[1]
            transport = httpx.MockTransport(_subscribing)
            central = Central(f"http://127.0.0.1:{port}/fhir", FixedToken("t"), clock(), transport=transport)
            told: list[str] = []
            with pytest.raises(CentralUnreachable):
                await _listen(central, f"ws://127.0.0.1:{port}/ws", told)
            await central.close()
            return told

    assert asyncio.run(run()) == ["bound", "ping", "ping"]
    assert heard == ["Bearer t", "bind s1"]


def test_a_bell_on_another_host_is_not_listened_to() -> None:
    async def run() -> None:
        central = Central(
            "http://127.0.0.1/fhir", FixedToken("t"), clock(), transport=httpx.MockTransport(_subscribing)
        )
        try:
            async for _ in rings(central, "ws://elsewhere.test/ws", "Task"):
                pass
        finally:
            await central.close()

    with pytest.raises(CentralFaulty):
        asyncio.run(run())


def test_beside_a_secured_central_a_bell_in_the_clear_gets_no_token() -> None:
    async def run() -> None:
        transport = httpx.MockTransport(_subscribing)
        central = Central("https://central.test/fhir", FixedToken("t"), clock(), transport=transport)
        try:
            await _listen(central, "ws://central.test/ws", [])
        finally:
            await central.close()

    with pytest.raises(CentralFaulty, match="websocket-in-the-clear"):
        asyncio.run(run())


@pytest.mark.parametrize("to", ["another host", "another place of the same host"])
def test_a_bell_that_sends_elsewhere_is_not_followed_and_the_token_goes_nowhere(to: str) -> None:
    came: list[str] = []

    async def elsewhere(socket: ServerConnection) -> None:
        assert socket.request is not None
        came.append(str(socket.request.headers.get("authorization")))
        came.append(str(await socket.recv()))

    async def run() -> None:
        async with serve(elsewhere, "127.0.0.1", 0) as other:
            lure = other.sockets[0].getsockname()[1]

            async def sends(socket: ServerConnection, request: Request) -> Response | None:
                del socket
                if request.path != "/ws":
                    return None
                to_where = f"ws://localhost:{lure}/ws" if to == "another host" else "/other"
                return Response(302, "Found", Headers({"Location": to_where}))

            async with serve(elsewhere, "127.0.0.1", 0, process_request=sends) as server:
                port = server.sockets[0].getsockname()[1]
                transport = httpx.MockTransport(_subscribing)
                central = Central(f"http://127.0.0.1:{port}/fhir", FixedToken("t"), clock(), transport=transport)
                with pytest.raises(CentralUnreachable, match="InvalidStatus"):
                    await _listen(central, f"ws://127.0.0.1:{port}/ws", [])
                await central.close()

    asyncio.run(run())
    assert came == []


def test_a_bell_at_another_port_of_the_same_machine_is_another_place() -> None:
    async def run() -> None:
        transport = httpx.MockTransport(_subscribing)
        central = Central("http://127.0.0.1:8001/fhir", FixedToken("t"), clock(), transport=transport)
        try:
            await _listen(central, "ws://127.0.0.1:8002/ws", [])
        finally:
            await central.close()

    with pytest.raises(CentralFaulty, match="websocket-elsewhere"):
        asyncio.run(run())
