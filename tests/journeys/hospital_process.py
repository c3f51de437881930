"""The practice hospital as a process, for tests that have no event loop of their own."""

import contextlib
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(slots=True)
class Running:
    base: str
    process: subprocess.Popen[str]

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(30)


@contextlib.contextmanager
def hospital(folder: Path) -> Iterator[Running]:
    command = [sys.executable, "-m", "practice", "--data", str(folder), "--port", "0", "--until-stdin-ends"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        _, _, base = process.stdout.readline().strip().partition(" ready at ")
        running = Running(base=base, process=process)
        try:
            yield running
        finally:
            running.stop()
