"""`wardlight simulate`: runs the simulation and writes its report; refuses to call a run good that is not settled.

Standard output gets one JSON object. Exit status: 0 settled, 1 deadline, 2 settings that cannot be used or a sign-in that is refused.
"""

import asyncio
import sys
import tempfile
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

import msgspec

from client.clock import SystemClock
from client.errors import SettingsWrong, SignInError, WardlightError
from client.memory import leave_no_dump
from offline.simulation import outcome
from offline.simulation.run import Run, Simulation, written
from offline.simulation.settings import Settings, asked

PREFIX = "wardlight-simulation-"


def main(argv: Sequence[str]) -> int:
    leave_no_dump()
    try:
        settings = asked(argv)
        with _folder(settings) as folder:
            found = asyncio.run(Simulation(settings, SystemClock(settings.zone), Path(folder)).run())
    except (SettingsWrong, SignInError) as error:
        return _refused(error)
    _report(settings, found)
    return 0 if found.is_settled else 1


def _folder(settings: Settings) -> AbstractContextManager[str]:
    """A folder of this run alone; kept only where the caller named its parent."""
    if settings.data is None:
        return tempfile.TemporaryDirectory(prefix=PREFIX)
    settings.data.mkdir(parents=True, exist_ok=True, mode=0o700)
    return nullcontext(tempfile.mkdtemp(prefix=PREFIX, dir=settings.data))


def _report(settings: Settings, found: Run) -> None:
    settings.out.parent.mkdir(parents=True, exist_ok=True)
    settings.out.write_bytes(written(found.lines))
    sys.stdout.write(msgspec.json.encode(outcome.summary(found.lines, settings.stations)).decode() + "\n")


def _refused(error: WardlightError) -> int:
    sys.stderr.write(f"wardlight simulate: {type(error).__name__}: {', '.join(error.facts)}\n")
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
