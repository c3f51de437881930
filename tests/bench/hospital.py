"""The practice hospital as a real process of its own, which a figure may kill; refuses to share one between figures that write."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Self

START_S = 180.0
CROWD = "60x50000"
CROWD_WARD = "Location/N9"


class Hospital:
    """One server in one folder. Invariant: after `with` no process is left."""

    def __init__(self, folder: Path, *more: str) -> None:
        self._folder, self._more = folder, more
        self._process: subprocess.Popen[bytes] | None = None
        self.base = ""
        self.pid = 0

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.kill()

    def start(self) -> None:
        """Again on the port it had before."""
        self._folder.mkdir(parents=True, exist_ok=True)
        ready = self._folder / "ready"
        ready.unlink(missing_ok=True)
        port = self.base.rpartition(":")[2].partition("/")[0] or "0"
        words = [
            "--data",
            str(self._folder / "data"),
            "--port",
            port,
            "--ready-file",
            str(ready),
            "--open",
            *self._more,
        ]
        self._process = subprocess.Popen([sys.executable, "-m", "practice", *words], stdout=subprocess.DEVNULL)
        self.pid = self._process.pid
        ends = time.monotonic() + START_S
        while not ready.exists():
            if self._process.poll() is not None or time.monotonic() > ends:
                raise RuntimeError("the practice hospital did not start")
            time.sleep(0.02)
        self.base = ready.read_text(encoding="utf-8").splitlines()[0]

    def kill(self) -> None:
        if self._process is not None and self._process.poll() is None:
            os.kill(self._process.pid, signal.SIGKILL)
            self._process.wait()
