"""The practice hospital as a process of its own: started, killed, started again on the same data. Refuses to touch one it did not start."""

import asyncio
import contextlib
import sys
from dataclasses import dataclass
from pathlib import Path

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

    @property
    def port(self) -> int:
        return int(self.base.rsplit(":", 1)[1].partition("/")[0])

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


async def start_hospital(folder: Path, port: int = 0) -> Hospital:
    """Ready when this returns; it ends with this process, even if that is killed. Raises HospitalNotReadyError."""
    log, ready = _places(folder)
    arguments = ["-m", "practice", "--data", str(folder), "--port", str(port), "--ready-file", str(ready)]
    arguments.append("--until-stdin-ends")
    with log.open("ab") as out:
        process = await asyncio.create_subprocess_exec(
            sys.executable, *arguments, stdin=asyncio.subprocess.PIPE, stdout=out, stderr=out
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
    return Hospital(process=process, base=ready.read_text(encoding="utf-8").split()[0], log=log)


def _places(folder: Path) -> tuple[Path, Path]:
    """The log, and the file in which the process says that it is ready; none from before."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    ready = folder / "ready.txt"
    ready.unlink(missing_ok=True)
    return folder / "practice.log", ready


def _last_words(log: Path) -> str:
    return " ".join(log.read_text(encoding="utf-8", errors="replace").split()[-40:])
