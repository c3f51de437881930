"""The practice hospital as a real process on a free port, for tests that need the whole link."""

import contextlib
from collections.abc import AsyncIterator, Sequence
from pathlib import Path

from ui.commands.hospital import Hospital, start_hospital


@contextlib.asynccontextmanager
async def running_practice(folder: Path, port: int = 0, options: Sequence[str] = ()) -> AsyncIterator[Hospital]:
    hospital = await start_hospital(folder, port, options=options)
    try:
        yield hospital
    finally:
        await hospital.stop()
