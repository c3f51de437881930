"""The driver's end of the station process: started, ordered by JSON lines, killed with -9. Refuses to wait for ever."""

import asyncio
import contextlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ui.own_program import command

PATIENCE_S = 1200.0
"""A round of a ward takes a busy PC some minutes."""


class StageGoneError(Exception):
    """The station process ended, or did not answer in time."""


@dataclass(slots=True)
class Child:
    """One station process."""

    process: asyncio.subprocess.Process

    @classmethod
    async def start(cls, config: Path, shots: Path, cache: Path, log: Path, *more: str) -> "Child":
        """`more`: arguments of the stage beside these."""
        arguments = ["--config", str(config), "--shots", str(shots), "--cache", str(cache)]
        arguments += more
        with log.open("ab") as errors:
            process = await asyncio.create_subprocess_exec(
                *command("stage", *arguments),
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=errors,
                limit=16 * 1024 * 1024,
            )
        child = cls(process)
        try:
            await child.answer()
        except asyncio.CancelledError:  # nobody else knows this process yet
            await child.kill()
            raise
        return child

    async def ask(self, act: str, **more: Any) -> dict[str, Any]:
        await self.send(act, **more)
        return await self.answer()

    async def send(self, act: str, **more: Any) -> None:
        if self.process.stdin is None:
            raise StageGoneError("no-pipe")
        self.process.stdin.write(json.dumps({"act": act, **more}).encode() + b"\n")
        with contextlib.suppress(ConnectionError):
            await self.process.stdin.drain()

    async def answer(self) -> dict[str, Any]:
        if self.process.stdout is None:
            raise StageGoneError("no-pipe")
        try:
            async with asyncio.timeout(PATIENCE_S):
                line = await self.process.stdout.readline()
        except TimeoutError:
            raise StageGoneError("silent") from None
        if not line:
            raise StageGoneError(f"ended with {await self.process.wait()}")
        found: dict[str, Any] = json.loads(line)
        return found

    async def kill(self) -> None:
        """-9: nothing is flushed, nothing is said."""
        with contextlib.suppress(ProcessLookupError):
            self.process.kill()
        await self.process.wait()

    async def end(self) -> None:
        with contextlib.suppress(StageGoneError):
            await self.send("end")
        try:
            async with asyncio.timeout(10):
                await self.process.wait()
        except TimeoutError:
            await self.kill()
