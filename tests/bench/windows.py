"""(e) What needs the windows: worst tick while rows come in, start to usable window, memory with a window, in processes of their own."""

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from tests.bench.hospital import CROWD, CROWD_WARD, Hospital
from tests.bench.table import Figure

START = """
from ui.quick_imports import leave_sources_alone
leave_sources_alone()
import sys
from tests.bench import window_process
sys.exit(window_process.asked(sys.argv[1:]))
"""
"""As the command line begins: `ui/command_line.py`."""


def measure(folder: Path, cache: Path) -> list[Figure]:
    """One process fills a new store with its window open; a second starts on that store."""
    home = folder / "window-station"
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir(parents=True)
    with Hospital(cache / f"crowd-{CROWD}", "--crowd", CROWD) as hospital:
        # An installed product has its bytecode beside it; the first process makes it, the second is measured.
        first = _told("fill", hospital.base, home)
        again = _told("again", hospital.base, home)
    return [
        Figure(
            name="e worst UI tick, refresh",
            measured=again["tick_ms"],
            unit="ms",
            bar=50.0,
            note=f"p99 {again['tick_p99_ms']:.1f} ms late; {again['tick_spent']}",
        ),
        Figure(
            name="e worst UI tick, first download",
            measured=first["first_tick_ms"],
            unit="ms",
            note="the window stands open while the ward comes in for the first time",
        ),
        Figure(
            name="e start to usable window",
            measured=again["start_s"],
            unit="s",
            bar=1.5,
            note=f"process to first chart from the store; to sign-in {again['entry_s']:.2f} s; {again['start_spent']}",
        ),
        Figure(
            name="e resident memory, window",
            measured=max(first["rss_mib"], again["rss_mib"]),
            unit="MiB",
            bar=300.0,
            note=f"doctor's window, after switching; peak {max(first['peak_mib'], again['peak_mib']):.0f} MiB",
        ),
        Figure(
            name="e patient switch, who it is, p95",
            measured=again["window_first_ms"],
            unit="ms",
            bar=50.0,
            note="from the choice to name, allergies and tags read and painted; the panes say that they are being read",
        ),
        Figure(
            name="e patient switch, whole chart, p95",
            measured=again["window_switch_ms"],
            unit="ms",
            bar=100.0,
            note=f"every pane read and painted; worst tick meanwhile {again['switch_tick_ms']:.0f} ms; {again['switch_spent']}",
        ),
        *_seats(again),
        Figure(
            name="e ward pack of 60 patients",
            measured=again["pack_s"],
            unit="s",
            bar=10.0,
            note=f"read, painted, sealed, read back; worst tick meanwhile {again['pack_tick_ms']:.0f} ms; {again['pack_spent']}",
        ),
    ]


def _seats(again: dict[str, Any]) -> list[Figure]:
    """Lock and switch of people at one PC."""
    return [
        Figure(
            name="e lock, patient hidden, p95",
            measured=again["lock_ms"],
            unit="ms",
            bar=100.0,
            note="from the key to the sign-in painted in the place of the chart",
        ),
        Figure(
            name="e another person's seat, p95",
            measured=again["seat_s"],
            unit="s",
            bar=1.0,
            note=f"password at central to his own window as he left it; {again['seat_spent']}",
        ),
    ]


def _told(mode: str, base: str, home: Path) -> dict[str, Any]:
    words = [sys.executable, "-c", START, mode, base, str(home), CROWD_WARD, str(time.time())]
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    env["PYTHONPYCACHEPREFIX"] = str(home.parent / "bytecode")
    told = subprocess.run(words, capture_output=True, text=True, check=False, timeout=600, env=env)
    if told.returncode != 0:
        raise RuntimeError(told.stderr[-2000:])
    found: dict[str, Any] = json.loads(told.stdout.strip().splitlines()[-1])
    return found
