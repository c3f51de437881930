"""(b) Fifty stations sign a five-drug group at the same moment, through `wardlight simulate` in a process of its own."""

import json
import subprocess
import sys
from pathlib import Path

from tests.bench.hospital import Hospital
from tests.bench.table import Figure

STATIONS = 50
DEADLINE_S = 240
PUBLISHED_S = 0.75


def measure(folder: Path, scale: float) -> list[Figure]:
    stations = max(2, int(STATIONS * scale))
    with Hospital(folder / "burst-hospital") as hospital:
        words = ["--stations", str(stations), "--commands", str(stations), "--seed", "1", "--deadline", str(DEADLINE_S)]
        more = ["--out", str(folder / "burst.jsonl"), "--burst", "five-drug"]
        command = [sys.executable, "-m", "offline.simulation.main", "--central", hospital.base, *words, *more]
        told = subprocess.run(command, capture_output=True, text=True, check=False, timeout=DEADLINE_S * 2)
    if told.returncode not in {0, 1}:
        raise RuntimeError(told.stderr[-2000:])
    found = json.loads(told.stdout)
    accept, save, states = found["accept_ms"], found["save_ms"], found["states"]
    note = f"saved on the station: mean {save['mean']:.0f} ms; {states}; family's published figure {PUBLISHED_S} s"
    limit = (
        "all stations and the server share two cores: CPU per signing, station and server, times 50"
        if (accept["mean"] or 0) > 75
        else ""
    )
    return [
        Figure(
            name=f"b {stations} sign at once, mean to accepted",
            measured=(accept["mean"] or 0) / 1000,
            unit="s",
            bar=0.075,
            note=note,
        ),
        Figure(
            name=f"b {stations} sign at once, p95 to accepted",
            measured=(accept["p95"] or 0) / 1000,
            unit="s",
            bar=0.2,
            note=limit,
        ),
    ]
