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
        Figure(name=f"e bed map, 300 beds: {name}", measured=found[f"{key}_ms"], unit="ms", bar=50.0, note=note)
        for name, key, note in (
            ("repaint", "paint", _repainted(found)),
            ("first painting", "first", _first(found)),
            ("scroll by a page", "scroll", _scrolled(found)),
        )
    ]


def _repainted(found: dict[str, float]) -> str:
    """The processor's time says how busy the machine was with others."""
    seen = f"{found['seen']} cards seen at {WIDTH} px"
    worst = f"one bed changed, all handed over and painted, worst of {ROUNDS}, {seen}"
    return f"{worst}; {found['cpu_ms']:.0f} ms of the processor"


def _first(found: dict[str, float]) -> str:
    worst = f"no card painted before, worst of {ROUNDS}; {found['first_cpu_ms']:.0f} ms of the processor"
    start = f"{found['start_ms']:.0f} ms ({found['start_cpu_ms']:.0f} of the processor)"
    return f"{worst}; the very first of the program, with its fonts, {start}; 300 one by one {found['all_ms']:.0f} ms"


def _scrolled(found: dict[str, float]) -> str:
    return f"every page to the end, each when the one before had been shown, the worst; {found['scroll_cpu_ms']:.0f} ms of the processor"
