"""The running log of a station: one JSON object a line, without a patient, a person or a word of theirs; turns over by itself.

    log = RunningLog(folder, clock)
    log.note("mode", mode="emergency", waiting=3)
    log.close()

`log/station.jsonl` and four older ones of 1 MiB each. Only numbers, truths and machine words (`ui/fleet/figures.py`) are written; of
anything else it is written that there was something. A log that cannot be written stops nobody: the station goes on without it.
"""

import sys
from collections.abc import Callable
from datetime import datetime
from io import TextIOWrapper
from logging import LogRecord
from logging.handlers import RotatingFileHandler
from pathlib import Path

import msgspec

from ui.fleet.figures import word

FOLDER, FILE = "log", "station.jsonl"
LARGEST = 1024 * 1024
OLDER = 4
Fact = int | float | bool | str | None


class _Private(RotatingFileHandler):
    """Its files belong to this user alone; what goes wrong is kept, not printed."""

    failed: OSError | None = None

    def _open(self) -> TextIOWrapper:
        stream = super()._open()
        Path(self.baseFilename).chmod(0o600)
        return stream

    def handleError(self, record: LogRecord) -> None:  # noqa: ARG002  # the base's argument
        error = sys.exc_info()[1]
        self.failed = error if isinstance(error, OSError) else OSError("log")


class RunningLog:
    """Invariant: no line holds text that a person or central wrote."""

    def __init__(self, folder: Path, now: Callable[[], datetime]) -> None:
        self._now = now
        self._handler: _Private | None = None
        try:
            (folder / FOLDER).mkdir(mode=0o700, parents=True, exist_ok=True)
            self._handler = _Private(
                folder / FOLDER / FILE, maxBytes=LARGEST, backupCount=OLDER, encoding="utf-8", delay=True
            )
        except OSError:
            self._handler = None

    @property
    def is_written(self) -> bool:
        return self._handler is not None and self._handler.failed is None

    def note(self, event: str, **facts: Fact) -> None:
        if self._handler is None:
            return
        line = line_of(self._now(), event, facts)
        record = LogRecord("wardlight", 20, "", 0, line, None, None)
        self._handler.handle(record)

    def close(self) -> None:
        if self._handler is not None:
            self._handler.close()


def line_of(at: datetime, event: str, facts: dict[str, Fact]) -> str:
    said = {name: word(value) if isinstance(value, str) else value for name, value in facts.items()}
    return msgspec.json.encode({"at": at.isoformat(timespec="seconds"), "event": word(event), **said}).decode()


def files(folder: Path) -> tuple[Path, ...]:
    """The log's files, the newest first."""
    place = folder / FOLDER / FILE
    return tuple(one for one in (place, *(Path(f"{place}.{older}") for older in range(1, OLDER + 1))) if one.exists())
