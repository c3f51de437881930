"""A real process in which a station works and sends over HTTP, until the kernel kills it (kill -9); tells its receipts only."""

import asyncio
import contextlib
import os
import signal
import traceback
from random import Random

import httpx

from client.commands import Command
from client.errors import PolicyRefused, SafetyStopped
from tests.support import builders
from tests.support.over_http import OverHttp, served
from tests.support.whole import Hospital, Place

PER_LIFE = 12
"""Commands that one life gives at most."""


def command_of(n: int) -> Command:
    """The n-th command of a life, known to both processes."""
    who = f"Patient/p{n % 3 + 1}"
    kinds = (
        lambda: builders.note(n, who=who),
        lambda: builders.vitals(n, who, systolic="120", diastolic="80"),
        lambda: builders.sign(n, builders.draft("lactulose-sol"), who=who),
    )
    return kinds[n % len(kinds)]()


class Deadly(httpx.AsyncBaseTransport):
    """A connection in a process that is killed by its n-th writing: before it leaves, once it was answered, or shortly afterwards."""

    def __init__(self, base: str, random: Random) -> None:
        self._inner, self._random = OverHttp(base), random
        self._left, self._phase = random.randint(1, 3), random.choice(("before", "answered", "soon"))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        body = await request.aread()
        is_write = request.method == "POST" and b'"method":"POST"' in body
        self._left -= int(is_write)
        if not is_write or self._left:
            return await self._inner.handle_async_request(request)
        if self._phase == "before":
            _die()
        response = await self._inner.handle_async_request(request)
        if self._phase == "answered":
            _die()
        asyncio.get_running_loop().call_later(self._random.random() * 0.01, _die)
        return response


def _die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


async def life(hospital: Hospital, place: Place, first: int, seed: int) -> list[Command]:
    """One life of this station in a process of its own; the commands whose receipts it told. The store is closed here."""
    async with served(hospital.store, hospital.faults) as server:
        ours, theirs = os.pipe()
        pid = os.fork()
        if pid == 0:
            _live(hospital, place, server.base, theirs, first, seed)
        os.close(theirs)
        told = await _heard(ours)
        _, status = os.waitpid(pid, 0)  # noqa: ASYNC222  # its pipe has closed: it is dead
    assert os.WIFSIGNALED(status), f"the station of seed {seed} ended by itself: {status}"
    assert os.WTERMSIG(status) == signal.SIGKILL
    return [command_of(n) for n in told]


def _live(hospital: Hospital, place: Place, base: str, told: int, first: int, seed: int) -> None:
    """In the new process; never returns."""
    try:
        asyncio.run(_work(hospital, place, base, told, first, Random(seed)))
    except BaseException:  # noqa: BLE001  # it is told before the process ends
        traceback.print_exc()
    finally:
        os._exit(3)


async def _work(hospital: Hospital, place: Place, base: str, told: int, first: int, random: Random) -> None:
    again = Place(hospital, place.folder, place.clock, place.name, place.device)
    again.link = Deadly(base, random)  # type: ignore[assignment]  # Place asks its line for nothing but to carry
    await again.open()
    for n in range(first, first + PER_LIFE):
        with contextlib.suppress(PolicyRefused, SafetyStopped):
            await again.submit(command_of(n))
            os.write(told, f"{n}\n".encode())
        if random.random() < 0.4:
            await again.round()
    for _ in range(20):
        await again.round()
        again.pass_time(20.0)
    _die()


async def _heard(pipe: int) -> list[int]:
    """Whole lines only: what was being said when it died, nobody heard."""
    loop, ended, said = asyncio.get_running_loop(), asyncio.Event(), bytearray()

    def read() -> None:
        more = os.read(pipe, 65536)
        said.extend(more)
        if not more:
            loop.remove_reader(pipe)
            ended.set()

    loop.add_reader(pipe, read)
    await ended.wait()
    os.close(pipe)
    return [int(line) for line in said.decode().splitlines(keepends=True) if line.endswith("\n")]
