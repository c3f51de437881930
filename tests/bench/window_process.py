"""A doctor's window in a process of its own: `python -m tests.bench.window_process fill|again BASE FOLDER BEGAN` prints one JSON line.

`fill` follows a first download with the window open; `again` starts on the store that left, as on any morning: BEGAN is the wall clock in
seconds when the process was asked for. Everything is the product's own; only the password is not typed.
"""

import asyncio
import json
import os
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from random import SystemRandom

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from client.clock import SystemClock
from client.records import Person, Role
from offline.people import Session
from tests.bench.reasons import Spent, shared
from tests.bench.table import percentile
from ui.commands.practice_ward import DOCTOR, NURSE, PASSWORD, practice_station
from ui.doctor.page import DoctorPage
from ui.settings import Replaced, Settings, read_settings
from ui.workplace.doctor_window import DoctorWindow
from ui.workplace.program import run_windows, settle_memory
from ui.workplace.seat import Seat
from ui.workplace.windows import window_for
from ui.workplace.workplace import Workplace

TICK_MS = 16
REFRESHES = 3
SWITCHES = 20
PROFILED = 6
SEATS, WINDOWS_MADE = 6, 2
"""Turns of each of two persons; the first of each makes his window and is not counted."""
WAIT_S = 240.0


class Ticks(QObject):
    """How late a timer of 16 ms comes while it runs: what a person feels as a window that hangs."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._come)
        self._last = 0.0
        self._late: list[float] = []

    def start(self) -> None:
        self._last, self._late = time.perf_counter(), []
        self._timer.start()

    def stop(self) -> dict[str, float]:
        self._timer.stop()
        found = self._late or [0.0]
        return {"worst": max(found), "p99": percentile(found, 0.99), "count": float(len(found))}

    def _come(self) -> None:
        now = time.perf_counter()
        self._late.append(max(0.0, (now - self._last) * 1000 - TICK_MS))
        self._last = now


def settings_of(base: str, folder: Path, ward: str) -> Settings:
    config = practice_station(folder, base, zone="Asia/Shanghai")
    return read_settings(config, Replaced(ward=ward))


async def until(is_so: Callable[[], bool]) -> None:
    async with asyncio.timeout(WAIT_S):
        while not is_so():  # noqa: ASYNC110  # what is waited for is what a person sees
            await asyncio.sleep(0.005)


def entered(seat: Seat, ward: str) -> DoctorPage:
    """The doctor's window as after signing in."""
    person = Person(reference="Practitioner/staff-20318", name="陈思远", role=Role.DOCTOR, staff_number="20318")
    seat.enter(Session(person=person, ward=ward, is_offline=True))
    if not isinstance(seat.person, DoctorWindow):
        raise TypeError("another window")
    return seat.person.page


async def opened(app: QApplication, base: str, folder: Path, ward: str) -> tuple[Workplace, Seat, float]:
    """The sign-in window is shown, then the store opens; the wall clock when a name could be typed."""
    settings = settings_of(base, folder, ward)
    workplace = Workplace(
        app, settings, SystemClock(settings.zone), SystemRandom(), loop=asyncio.get_running_loop(), cache=folder
    )
    seat = Seat(workplace, window_for)
    seat.show()
    await workplace.open()
    settle_memory()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.UpdateRequest.value)
    return workplace, seat, time.time()


async def fill(app: QApplication, base: str, folder: Path, ward: str) -> dict[str, float]:
    workplace, seat, _ = await opened(app, base, folder, ward)
    entered(seat, ward)
    ticks, began = Ticks(), time.perf_counter()
    ticks.start()
    await until(lambda: workplace.station.status.freshness.as_of is not None)
    found = {"first_s": time.perf_counter() - began, "first_tick_ms": ticks.stop()["worst"]}
    await closed(workplace, seat)
    return found | memory()


async def again(app: QApplication, base: str, folder: Path, ward: str, began: float) -> dict[str, float | str]:
    workplace, seat, entry_at = await opened(app, base, folder, ward)
    page = entered(seat, ward)
    await until(lambda: bool(page.model.patients.lines))
    if page.model.patient is None:
        page.open_patient(page.model.patients.lines[0].patient)
    await until(lambda: page.model.chart is not None)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.UpdateRequest.value)
    found: dict[str, float | str] = {"entry_s": entry_at - began, "start_s": time.time() - began}
    found["start_spent"] = shared({"process": time.process_time()}, time.time() - began)
    await until(lambda: workplace.station.engine.pull.is_current)
    found |= await refreshed(workplace)
    found |= await switched(page)
    found |= memory()
    found |= await seats_changed(seat)
    found |= await packed(workplace)
    await closed(workplace, seat)
    return found


async def seats_changed(seat: Seat) -> dict[str, float | str]:
    """Two persons take turns at one PC with their passwords: lock to nothing of a patient on the screen, password to one's window."""
    locks, switches, spent = [], [], time.process_time()
    for turn in range(2 * SEATS):
        before = time.perf_counter()
        seat.lock()
        drawn()
        locks.append((time.perf_counter() - before) * 1000)
        role, number = (("nurse", NURSE), ("doctor", DOCTOR))[turn % 2]
        await asyncio.sleep(0.2)  # who comes next has to walk up to the PC
        before = time.perf_counter()
        seat.entry.submitted.emit(role, number, PASSWORD, "")
        await until(lambda: seat.window is not None)
        drawn()
        if turn >= WINDOWS_MADE:
            switches.append(time.perf_counter() - before)
        await asyncio.sleep(0.2)
    return {
        "lock_ms": percentile(locks, 0.95),
        "seat_s": percentile(switches, 0.95),
        "seat_spent": shared({"process": time.process_time() - spent}, sum(switches)),
    }


def drawn() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.UpdateRequest.value)


async def packed(workplace: Workplace) -> dict[str, float | str]:
    """The whole ward as one encrypted file, with the window open; a second time with the key derived, as on schedule."""
    taken, ticks, words = [], Ticks(), ""
    for _ in range(2):
        ticks.start()
        began, spent = time.perf_counter(), time.process_time()
        status = await workplace.pack.keeper.make()
        taken.append(time.perf_counter() - began)
        spent, facts = time.process_time() - spent, status.facts
        if status.problem is not None or facts is None:
            raise RuntimeError(str(status.problem))
        words = f"{facts.patients} patients, {facts.pages} pages, {status.size / 1e6:.1f} MB; CPU {spent:.1f} s"
    return {"pack_s": max(taken), "pack_tick_ms": ticks.stop()["worst"], "pack_spent": words}


async def refreshed(workplace: Workplace) -> dict[str, float | str]:
    """Whole passes of the feed over everything, as after a long silence, with the window open."""
    ticks = Ticks()
    ticks.start()
    for _ in range(REFRESHES):
        await workplace.station.refresh_now()
        await workplace.station.engine.pull.refresh()
    seen, spent = ticks.stop(), Spent()
    with spent.round():
        await workplace.station.engine.pull.refresh()
    return {"tick_ms": seen["worst"], "tick_p99_ms": seen["p99"], "tick_spent": spent.words()}


async def switched(page: DoctorPage) -> dict[str, float | str]:
    """From the choice of a patient to who he is painted, and to his whole chart handed to the panes and painted."""
    firsts, taken, ticks = [], [], Ticks()
    ticks.start()
    keys, spent = [row.patient for row in page.model.patients.lines], Spent()
    for key in keys[:SWITCHES]:
        began = time.perf_counter()
        firsts.append((await shown(page, key) - began) * 1000)
        taken.append((time.perf_counter() - began) * 1000)
    worst = ticks.stop()["worst"]
    for key in keys[:PROFILED]:
        with spent.round():
            await shown(page, key)
    return {
        "window_first_ms": percentile(firsts, 0.95),
        "window_switch_ms": percentile(taken, 0.95),
        "switch_tick_ms": worst,
        "switch_spent": spent.words(),
    }


async def shown(page: DoctorPage, key: str) -> float:
    """When name, allergies and tags were painted, on the clock of `perf_counter`; returns when the whole chart is."""
    charts = page.model.charts
    page.open_patient(key)
    await until(lambda: any(one is not None and one.patient == key for one in (charts.first, charts.chart)))
    drawn()
    seen = time.perf_counter()
    await until(lambda: charts.chart is not None and charts.chart.patient == key)
    drawn()
    return seen


async def closed(workplace: Workplace, seat: Seat) -> None:
    seat.close()
    await workplace.close()


def memory() -> dict[str, float]:
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    kib = {line.split(":")[0]: int(line.split()[1]) for line in lines if line.startswith(("VmRSS", "VmHWM"))}
    return {"rss_mib": kib["VmRSS"] / 1024, "peak_mib": kib["VmHWM"] / 1024}


def main(mode: str, base: str, folder: Path, ward: str, began: float) -> int:
    async def scene(app: QApplication, _loop: asyncio.AbstractEventLoop) -> int:
        found = await (fill(app, base, folder, ward) if mode == "fill" else again(app, base, folder, ward, began))
        print(json.dumps(found))
        return 0

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return run_windows(scene, screens=folder)


def asked(words: Sequence[str]) -> int:
    mode, base, folder, ward, began = words
    return main(mode, base, Path(folder), ward, float(began))


if __name__ == "__main__":
    sys.exit(asked(sys.argv[1:]))
