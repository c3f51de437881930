"""The practice hospital as a process of its own: started, killed, started again on the same data. Refuses to touch one it did not start."""

import asyncio
import base64
import contextlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ui.own_program import command

READY = " ready at "
PATIENCE_S = 60.0


class HospitalNotReadyError(Exception):
    """The process ended or said nothing; its last words are in the text."""


@dataclass(slots=True)
class Hospital:
    """One started process. `base` is its FHIR address; `port` stays the same after `start(folder, port)`."""

    process: asyncio.subprocess.Process
    base: str
    log: Path
    control: str = ""
    """Address that takes commanded faults, with the token of this run in it; empty where none was asked for."""
    side: str = ""
    """The same hospital on a line that no commanded fault cuts; empty where none was asked for."""

    @property
    def port(self) -> int:
        return int(self.base.rsplit(":", 1)[1].partition("/")[0])

    async def command(self, **wanted: object) -> None:
        """Faults of the line or of its clock, as practice/faults.py reads them. Raises HospitalNotReadyError when they are not taken."""
        who, _, place = self.control.removeprefix("http://").rpartition("@")
        host, _, port = place.rpartition(":")
        body, known = json.dumps(wanted).encode(), base64.b64encode(who.encode()).decode()
        head = f"POST /faults HTTP/1.1\r\nHost: {host}\r\nAuthorization: Basic {known}\r\nContent-Type: application/json\r\n"
        head += f"Content-Length: {len(body)}\r\n"
        reader, writer = await asyncio.open_connection(host, int(port))
        try:
            writer.write(head.encode() + b"Connection: close\r\n\r\n" + body)
            await writer.drain()
            answer = await reader.readline()
        finally:
            writer.close()
        if answer.split()[1:2] != [b"200"]:
            raise HospitalNotReadyError(answer.decode(errors="replace"))

    async def kill(self) -> None:
        """As a power cut does (SIGKILL)."""
        with contextlib.suppress(ProcessLookupError):
            self.process.kill()
        await self.process.wait()

    async def stop(self) -> None:
        with contextlib.suppress(ProcessLookupError):
            self.process.terminate()
        try:
            async with asyncio.timeout(10):
                await self.process.wait()
        except TimeoutError:
            await self.kill()


async def start_hospital(
    folder: Path,
    port: int = 0,
    *,
    ahead_s: float | None = None,
    is_drill: bool = False,
    options: Sequence[str] = (),
) -> Hospital:
    """Ready when this returns; it ends with this process, even if that is killed. Raises HospitalNotReadyError.

    `ahead_s`: its clock is set so far ahead before anything is in it, and it takes commanded faults. `is_drill`: whoever lies in it is
    named and numbered as of a drill; it takes commanded faults, and has a second line that they do not cut. `options`: more words of
    `wardlight practice`.
    """
    log, ready = _places(folder)
    arguments = ["--data", str(folder), "--port", str(port), "--ready-file", str(ready)]
    arguments += ["--until-stdin-ends", *options]
    if ahead_s is not None:
        arguments += ["--clock-offset-s", str(ahead_s), "--control-port", "0"]
    if is_drill:
        arguments += ["--drill", "--control-port", "0", "--side-port", "0"]
    with log.open("ab") as out:
        process = await asyncio.create_subprocess_exec(
            *command("practice", *arguments), stdin=asyncio.subprocess.PIPE, stdout=out, stderr=out
        )
    try:
        async with asyncio.timeout(PATIENCE_S):
            while not ready.exists():
                if process.returncode is not None:
                    raise HospitalNotReadyError(_last_words(log))
                await asyncio.sleep(0.05)
    except TimeoutError:
        process.kill()
        await process.wait()
        raise HospitalNotReadyError(_last_words(log)) from None
    except asyncio.CancelledError:  # whoever waited is told to end: nobody else knows this process
        process.kill()
        await process.wait()
        raise
    base, *more = ready.read_text(encoding="utf-8").split()
    control, side = [*more, "", ""][:2]
    return Hospital(process=process, base=base, log=log, control=control, side=side)


def _places(folder: Path) -> tuple[Path, Path]:
    """The log, and the file in which the process says that it is ready; none from before."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    ready = folder / "ready.txt"
    ready.unlink(missing_ok=True)
    return folder / "practice.log", ready


def _last_words(log: Path) -> str:
    return " ".join(log.read_text(encoding="utf-8", errors="replace").split()[-40:])
