"""`wardlight simulate`: runs the simulation and writes its report; refuses to call a run good that is not settled.

Standard output gets one JSON object, also when the run is told to end (Ctrl C, TERM). Exit status: 0 settled, 1 deadline or told to end,
2 settings that cannot be used, a report that cannot be written or a sign-in that is refused.
"""

import asyncio
import contextlib
import signal
import sys
import tempfile
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

import msgspec

from client.clock import SystemClock
from client.errors import SettingsWrong, WardlightError
from client.memory import leave_no_dump
from offline.simulation import outcome
from offline.simulation.refusing import words_for, words_for_unsettled
from offline.simulation.report import Report
from offline.simulation.run import Run, Simulation
from offline.simulation.settings import Settings, asked

PREFIX = "wardlight-simulation-"
ENDING = (signal.SIGINT, signal.SIGTERM)


def main(argv: Sequence[str]) -> int:
    leave_no_dump()
    try:
        settings = asked(argv)
        with _folder(settings) as folder, Report.at(settings.out) as report:
            found = asyncio.run(_run(settings, Path(folder), report))
    except WardlightError as error:
        return _refused(words_for(error))
    except OSError as error:
        return _refused(f"the report or a store cannot be written: {error}")
    sys.stdout.write(msgspec.json.encode(outcome.summary(report.lines, settings.stations)).decode() + "\n")
    if not found.is_settled:
        _say(words_for_unsettled(settings.central, is_told_to_end=found.is_told_to_end, has_begun=found.has_begun))
    return 0 if found.is_settled else 1


async def _run(settings: Settings, folder: Path, report: Report) -> Run:
    """Told to end once, it writes what is known; told twice, it ends at once."""
    loop, working = asyncio.get_running_loop(), asyncio.current_task()

    def end() -> None:
        for number in ENDING:
            loop.remove_signal_handler(number)
        if working is not None:
            working.cancel()

    with contextlib.suppress(
        NotImplementedError
    ):  # Windows has no such handlers; there Ctrl C cancels the task by itself
        for number in ENDING:
            loop.add_signal_handler(number, end)
    return await Simulation(settings, SystemClock(settings.zone), folder, report).run()


def _folder(settings: Settings) -> AbstractContextManager[str]:
    """A folder of this run alone; kept only where the caller named its parent."""
    if settings.data is None:
        return tempfile.TemporaryDirectory(prefix=PREFIX)
    try:
        settings.data.mkdir(parents=True, exist_ok=True, mode=0o700)
        return nullcontext(tempfile.mkdtemp(prefix=PREFIX, dir=settings.data))
    except OSError as error:
        raise SettingsWrong("data", str(settings.data), type(error).__name__) from error


def _refused(words: str) -> int:
    _say(words)
    return 2


def _say(words: str) -> None:
    sys.stderr.write(f"wardlight simulate: {words}\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
