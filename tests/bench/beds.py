"""(e) The bed map with 300 beds: handed over and painted after one of them changed, in a process of its own."""

import json
import os
import subprocess
import sys

from tests.bench.table import Figure

PROCESS, ROUNDS, WIDTH = "tests.bench.beds_process", 12, 1900


def measure() -> list[Figure]:
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    words = [sys.executable, "-m", PROCESS]
    told = subprocess.run(words, capture_output=True, text=True, check=False, timeout=600, env=env)
    if told.returncode != 0:
        raise RuntimeError(told.stderr[-2000:])
    found = json.loads(told.stdout.strip().splitlines()[-1])
    return [
        Figure(
            name="e bed map, 300 beds painted",
            measured=found["paint_ms"],
            unit="ms",
            bar=50.0,
            note=_note(found),
        )
    ]


def _note(found: dict[str, float]) -> str:
    """What the figure is, and what stands beside it: the processor's time says how busy the machine was with others."""
    told = (
        f"one bed changed, all handed over and painted, worst of {ROUNDS}, {found['seen']} cards seen at {WIDTH} px",
        f"{found['cpu_ms']:.0f} ms of the processor",
        f"first painting {found['first_ms']:.0f} ms",
        f"scrolled on by a page {found['scroll_ms']:.0f} ms",
        f"300 cards one by one {found['all_ms']:.0f} ms",
    )
    return "; ".join(told)
