"""(b) Fifty stations sign a five-drug group, through `wardlight simulate` in a process of its own: in one instant, and within a second.

Fifty people who press at the very same instant is the worst case; fifty within a second is how a load test's fifty users press.
"""

import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from tests.bench.hospital import Hospital
from tests.bench.reasons import cpu_of, cpu_of_children, shared
from tests.bench.table import Figure

STATIONS = 50
DEADLINE_S = 240
PUBLISHED_S = 0.75
_ARRIVED = ("accepted", "confirmed")
_WAYS = (("in one instant", 0.0), ("within one second", 1.0))


def measure(folder: Path, scale: float) -> list[Figure]:
    stations = max(2, int(STATIONS * scale))
    found: list[Figure] = []
    with Hospital(folder / "burst-hospital") as hospital:
        for place, (words, spread_s) in enumerate(_WAYS):
            began, server, children = time.perf_counter(), cpu_of(hospital.pid), cpu_of_children()
            told = _signed(hospital.base, folder / f"burst-{place}.jsonl", stations, spread_s)
            parts = {"stations": cpu_of_children() - children, "server": cpu_of(hospital.pid) - server}
            spent = shared(parts, time.perf_counter() - began)
            found += figures_of(f"b {stations} sign {words}", told, f"whole run, with its first download: {spent}")
    return found


def _signed(base: str, out: Path, stations: int, spread_s: float) -> dict[str, Any]:
    words = ["--stations", str(stations), "--commands", str(stations), "--seed", "1", "--deadline", str(DEADLINE_S)]
    more = ["--out", str(out), "--burst", "five-drug", "--spread", str(spread_s)]
    command = [sys.executable, "-m", "offline.simulation.main", "--central", base, *words, *more]
    told = subprocess.run(command, capture_output=True, text=True, check=False, timeout=DEADLINE_S * 2)
    if told.returncode not in {0, 1}:
        raise RuntimeError(told.stderr[-2000:])
    found: dict[str, Any] = json.loads(told.stdout)
    return found


def figures_of(name: str, found: dict[str, Any], spent: str) -> list[Figure]:
    """A figure of signings that did not all arrive is missed, however quick those were that did."""
    accept, save, states = found["accept_ms"], found["save_ms"], found["states"]
    has_failed = sum(states.get(state, 0) for state in _ARRIVED) < found["commands"] or not found["commands"]
    saved = "none" if save["mean"] is None else f"mean {save['mean']:.0f} ms"
    note = f"saved on the station: {saved}; {states}; family's published figure {PUBLISHED_S} s"
    if (accept["mean"] or 0) > 75:
        note = f"{note}; {spent}"
    return [
        Figure(
            name=f"{name}, {words} to accepted",
            measured=None if accept[figure] is None else accept[figure] / 1000,
            unit="s",
            bar=bar,
            note=f"not all arrived: {states}; {spent}" if has_failed else more,
            has_failed=has_failed,
        )
        for figure, words, bar, more in (("mean", "mean", 0.075, note), ("p95", "p95", 0.2, spent))
    ]
