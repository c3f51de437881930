"""(b) Fifty stations sign a five-drug group, through `wardlight simulate` in a process of its own: in one instant, and within a second.

Fifty people who press at the very same instant is the worst case; fifty within a second is how a load test's fifty users press.
"""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.bench.hospital import Hospital
from tests.bench.table import Figure

STATIONS = 50
DEADLINE_S = 240
PUBLISHED_S = 0.75
_WAYS = (("in one instant", 0.0), ("within one second", 1.0))


def measure(folder: Path, scale: float) -> list[Figure]:
    stations = max(2, int(STATIONS * scale))
    found: list[Figure] = []
    with Hospital(folder / "burst-hospital") as hospital:
        for place, (words, spread_s) in enumerate(_WAYS):
            told = _signed(hospital.base, folder / f"burst-{place}.jsonl", stations, spread_s)
            found += _figures(f"b {stations} sign {words}", told)
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


def _figures(name: str, found: dict[str, Any]) -> list[Figure]:
    accept, save, states = found["accept_ms"], found["save_ms"], found["states"]
    note = f"saved on the station: mean {save['mean']:.0f} ms; {states}; family's published figure {PUBLISHED_S} s"
    missed = (accept["mean"] or 0) > 75
    limit = (
        "all stations and the server share the cores: CPU per signing, station and server, times 50" if missed else ""
    )
    return [
        Figure(name=f"{name}, mean to accepted", measured=(accept["mean"] or 0) / 1000, unit="s", bar=0.075, note=note),
        Figure(name=f"{name}, p95 to accepted", measured=(accept["p95"] or 0) / 1000, unit="s", bar=0.2, note=limit),
    ]
