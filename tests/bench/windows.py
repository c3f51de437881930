"""(e) What needs the windows: worst tick during a refresh, start to usable window. Measured by `ui.startup` once it offers to.

The windows' composition root is asked for `bench(base, folder) -> {"tick_ms": .., "start_s": ..}`; without it both stand as not measured.
"""

import importlib
import importlib.util
from pathlib import Path

from tests.bench.hospital import CROWD, Hospital
from tests.bench.table import Figure

_BARS = (("e worst UI tick during a refresh", "tick_ms", "ms", 50.0), ("e start to usable window", "start_s", "s", 1.5))


def measure(folder: Path, cache: Path) -> list[Figure]:
    found = importlib.import_module("ui.startup") if importlib.util.find_spec("ui.startup") else None
    bench = getattr(found, "bench", None)
    if bench is None:
        return [
            Figure(name=name, measured=None, unit=unit, bar=bar, note="no ui.startup.bench yet")
            for name, _, unit, bar in _BARS
        ]
    with Hospital(cache / f"crowd-{CROWD}", "--crowd", CROWD) as hospital:
        values: dict[str, float] = bench(hospital.base, folder / "window-station")
    return [Figure(name=name, measured=values[key], unit=unit, bar=bar) for name, key, unit, bar in _BARS]
