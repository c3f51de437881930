"""(e) The bed map with 300 beds, painted into its window: a window just opened, one bed changed, a page turned; in a process of its own."""

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
            ("window just opened", "first", _first(found)),
            ("later painting", "paint", _repainted(found)),
            ("scroll by a page", "scroll", _scrolled(found)),
        )
    ]


def _repainted(found: dict[str, float]) -> str:
    """The processor's time says how busy the machine was with others."""
    seen = f"{found['seen']:.0f} cards seen at {WIDTH} px"
    return f"one bed changed, all handed over and painted, {_spread(found, 'paint')}, {seen}"


def _first(found: dict[str, float]) -> str:
    worst = f"shown and painted, no card painted before, {_spread(found, 'first')}"
    start = f"{found['start_ms']:.0f} ms ({found['start_cpu_ms']:.0f} of the processor)"
    return f"{worst}; the very first of the program, with its fonts, {start}; 300 one by one {found['all_ms']:.0f} ms"


def _scrolled(found: dict[str, float]) -> str:
    return f"every page to the end, each when the one before had been shown, {_spread(found, 'scroll')}"


def _spread(found: dict[str, float], name: str) -> str:
    median, cpu = found[f"{name}_median_ms"], found[f"{name}_cpu_ms"]
    return f"the worst of its rounds ({ROUNDS} or more), median {median:.0f} ms; {cpu:.0f} ms of the processor"
