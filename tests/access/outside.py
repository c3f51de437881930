"""Sign in, order, emergency, confirm: by names and roles from outside. `python3 outside.py PLAN.json`, inside a session bus and a display.

PLAN: {"hospital": [command], "station": [command], "ready": FILE, "log": FILE, "until": "signed-in" or ""}. Exit status 0: everything was
found and came true.
"""

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from assistive import NotFoundError, Station, WentError  # type: ignore[import-not-found]  # beside this file, which is run as a script

NUMBER, PASSWORD, BED = "20318", "wardlight", "02"
WHO = (("Initials of the name", "sws"), ("Sex", "f"), ("Age, year of birth or number", "64"))
"""Whom the order is for, typed again: asked for in an emergency."""
BEFORE, WITHOUT = "xcg", "crp"


class Played:
    """The hospital and the station as processes, and the eyes on the station."""

    def __init__(self, plan: dict[str, Any]) -> None:
        self.plan = plan
        self._log = Path(plan["log"])
        self._hospital: subprocess.Popen[bytes] | None = None
        self._program: subprocess.Popen[bytes] | None = None
        self.station = Station("Wardlight", self.note)

    def note(self, line: str) -> None:
        with self._log.open("a", encoding="utf-8") as log:
            log.write(line + "\n")

    @contextlib.contextmanager
    def step(self, name: str) -> Iterator[None]:
        began = time.monotonic()
        self.note(f"-- {name}")
        yield
        self.note(f"-- ok: {name}, {time.monotonic() - began:.1f} s")

    def open_hospital(self) -> None:
        ready = Path(self.plan["ready"])
        ready.unlink(missing_ok=True)
        self._hospital = _started(self.plan["hospital"], self._log.with_name("hospital.txt"))
        _wait(ready.exists, "the hospital")

    def stop_hospital(self) -> None:
        """As a power cut does."""
        if self._hospital is not None:
            self._hospital.kill()
            self._hospital.wait()
            self._hospital = None

    def open_station(self) -> None:
        self._program = _started(self.plan["station"], self._log.with_name("station.txt"))

    def end(self) -> None:
        self.stop_hospital()
        if self._program is not None:
            self._program.send_signal(signal.SIGTERM)
            try:
                self._program.wait(20)
            except subprocess.TimeoutExpired:
                self._program.kill()
                self._program.wait()


def _started(command: list[str], said: Path) -> subprocess.Popen[bytes]:
    with said.open("ab") as out:
        return subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=out)


def _wait(is_so: Any, what: str) -> None:
    end = time.monotonic() + 90
    while not is_so():
        if time.monotonic() > end:
            raise NotFoundError(what)
        time.sleep(0.1)


def play(played: Played) -> None:
    station = played.station
    with played.step("the station opens"):
        played.open_hospital()
        played.open_station()
        station.front("Sign in")
        station.find("push button", "Sign in", whole=True)
        station.wait_focus("text “Staff number”")
    with played.step("sign in"):
        station.type(NUMBER)
        station.key("Return")
        station.wait_focus("password text “Password”")
        station.type(PASSWORD, is_secret=True)
        station.key("Return")
        station.find("list item", BED)
        station.front("Doctor station")
    if played.plan["until"] == "signed-in":
        return
    with played.step("a patient by the search"):
        station.key("ctrl+k")
        station.wait_focus("text “Find patient, order or function”")
        station.type(BED)
        station.key("Return")
        station.find("panel", f"{BED}, Bed; ")
    with played.step("an order, confirmed by central"):
        order(station, BEFORE)
        station.find("table cell", "Confirmed")
    with played.step("central is gone: the emergency is said"):
        played.stop_hospital()
        station.find("alert", "EMERGENCY · Central unreachable")
    with played.step("an order without central: saved here under a provisional number"):
        order(station, WITHOUT)
        for field, text in WHO:
            station.focus("text", field)
            station.type(text)
        station.key("Return")
        station.find("table cell", "saved here")
        station.find("table cell", "Prov. no.: E-")
    with played.step("central is back: confirmed"):
        played.open_hospital()
        station.gone("table cell", "saved here")
        station.find("alert", "Waiting for upload 0 commands")
        station.find("table cell", "State: Confirmed")


def order(station: Station, line: str) -> None:
    """N, the line, Enter on what was found, Enter: a draft; then the button that signs."""
    station.focus("text", "New order")
    station.type(line)
    time.sleep(1)
    station.key("Return")
    time.sleep(0.5)
    station.key("Return")
    time.sleep(2)
    station.press("Sign")
    time.sleep(2)


def main(place: str) -> int:
    played = Played(json.loads(Path(place).read_text(encoding="utf-8")))
    try:
        play(played)
    except (NotFoundError, WentError, subprocess.SubprocessError, OSError) as error:
        played.note(f"NOT SO: {type(error).__name__}: {error}")
        with contextlib.suppress(WentError):
            played.note(played.station.told())
        return 1
    finally:
        played.end()
    return 0


if __name__ == "__main__":
    os.environ.setdefault("NO_AT_BRIDGE", "0")
    sys.exit(main(sys.argv[1]))
