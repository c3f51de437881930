"""Whoever waits for an answer may be cancelled at any point: no connection is lost by it, and closing leaves none open."""

import asyncio
import gc
import ssl
import warnings
from zoneinfo import ZoneInfo

import pytest

from client.central.wire import Limits, Wire
from client.clock import SystemClock

ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Type: application/json\r\n\r\n{}"
KEPT = 6


class Hanging:
    """A server that keeps its connections until it is told to hang up on all of them."""

    def __init__(self) -> None:
        self._writers: list[asyncio.StreamWriter] = []

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writers.append(writer)
        try:
            while True:
                await reader.readuntil(b"\r\n\r\n")
                await asyncio.sleep(0.02)
                writer.write(ANSWER)
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    def hang_up(self) -> None:
        for writer in self._writers:
            writer.close()
        self._writers.clear()


async def _cancelled_after(turns: int) -> list[str]:
    """What was lost when all kept connections had ended and the next exchange was cancelled after so many turns of the loop."""
    hanging = Hanging()
    server = await asyncio.start_server(hanging, "127.0.0.1", 0)
    base = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    with warnings.catch_warnings(record=True) as lost:
        warnings.simplefilter("always", ResourceWarning)
        wire = Wire(base, SystemClock(ZoneInfo("UTC")), Limits(), ssl.create_default_context(), None)
        await asyncio.gather(*(wire.carry("GET", f"{base}/{number}", None, {}) for number in range(KEPT)))
        hanging.hang_up()
        await asyncio.sleep(0.02)
        task = asyncio.ensure_future(wire.carry("GET", f"{base}/next", None, {}))
        for _ in range(turns):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        del task
        await wire.close()
        del wire
        gc.collect()
    hanging.hang_up()
    server.close()
    await server.wait_closed()
    return [str(each.message) for each in lost]


@pytest.mark.parametrize("turns", range(0, 30, 2))
def test_a_cancelled_exchange_loses_no_connection(turns: int) -> None:
    assert asyncio.run(_cancelled_after(turns)) == []


def test_closing_ends_what_is_still_asked() -> None:
    async def asked() -> tuple[bool, list[str]]:
        hanging = Hanging()
        server = await asyncio.start_server(hanging, "127.0.0.1", 0)
        base = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        with warnings.catch_warnings(record=True) as lost:
            warnings.simplefilter("always", ResourceWarning)
            wire = Wire(base, SystemClock(ZoneInfo("UTC")), Limits(), ssl.create_default_context(), None)
            task = asyncio.ensure_future(wire.carry("GET", f"{base}/slow", None, {}))
            await asyncio.sleep(0.005)
            await wire.close()
            (error,) = await asyncio.gather(task, return_exceptions=True)
            del task, wire
            gc.collect()
        hanging.hang_up()
        server.close()
        await server.wait_closed()
        return type(error).__name__ == "CentralUnreachable", [str(each.message) for each in lost]

    assert asyncio.run(asked()) == (True, [])
