"""The running log of a station: one JSON object a line, without a patient, a person or a word of theirs; turns over by itself.

    log = RunningLog(folder, clock)
    log.note("mode", mode="emergency", waiting=3)
    log.close()

`log/station.jsonl` and four older ones of 1 MiB each. Only numbers, truths and machine words (`ui/fleet/figures.py`) are written; of
anything else it is written that there was something. A log that cannot be written stops nobody: the station goes on without it.
"""

import os
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
NAMES = (FILE, *(f"{FILE}.{older}" for older in range(1, OLDER + 1)))
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


def lines(folder: Path) -> dict[str, bytes]:
    """What of the log may be given on, by file name, the newest first: lines that this module could have written. Follows no link."""
    found = {name: _kept(folder / FOLDER / name) for name in NAMES}
    return {name: content for name, content in found.items() if content}


def _kept(place: Path) -> bytes:
    try:
        descriptor = os.open(place, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))
        with os.fdopen(descriptor, "rb") as file:
            raw = file.read(2 * LARGEST)
    except OSError:
        return b""
    return b"".join(line + b"\n" for line in raw.splitlines() if _is_ours(line))


def _is_ours(line: bytes) -> bool:
    try:
        found = msgspec.json.decode(line, type=dict[str, Fact])
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return False
    return {"at", "event"} <= found.keys() and all(
        word(name) == name and (not isinstance(value, str) or word(value) == value) for name, value in found.items()
    )
