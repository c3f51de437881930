"""The report of a run on the disk: a line as soon as nothing will change in it; refuses to find out at the end that it cannot write."""

from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from client.errors import SettingsWrong
from offline.simulation.outcome import Line


class Report:
    """Invariant: every line added is in the file and counted, each command once."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.lines: list[Line] = []
        self.known: set[str] = set()

    @classmethod
    def at(cls, place: Path) -> Self:
        """Opens the file, empty. Raises SettingsWrong where it cannot be written."""
        try:
            place.parent.mkdir(parents=True, exist_ok=True)
            return cls(place.open("wb"))
        except OSError as error:
            raise SettingsWrong("out", str(place), type(error).__name__) from error

    def add(self, found: Sequence[Line]) -> None:
        """At once on the disk: whoever looks, or whatever ends this process, finds them there."""
        for line in found:
            if line.command not in self.known:
                self.known.add(line.command)
                self.lines.append(line)
                self._file.write(line.written())
        self._file.flush()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._file.close()
