"""(e) A ward of 60 patients with 50,000 resources: first download, refresh, patient switch, memory, in a station process of its own."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

from tests.bench.hospital import CROWD, Hospital
from tests.bench.table import Figure


def measure(folder: Path, cache: Path) -> list[Figure]:
    """The hospital's data is made once into `cache`; the station's store is new each time."""
    data = cache / f"crowd-{CROWD}"
    with Hospital(data, "--crowd", CROWD) as hospital:
        home = folder / "ward-station"
        shutil.rmtree(home, ignore_errors=True)
        words = [sys.executable, "-m", "tests.bench.ward_process", hospital.base, str(home)]
        told = subprocess.run(words, capture_output=True, text=True, check=False, timeout=600)
    if told.returncode != 0:
        raise RuntimeError(told.stderr[-2000:])
    found = json.loads(told.stdout.strip().splitlines()[-1])
    rows = f"{found['rows']} rows of {found['patients']} patients"
    return [
        Figure(
            name="e first download",
            measured=found["first_s"],
            unit="s",
            bar=20.0,
            note=f"{rows}, new store, server already probed",
        ),
        Figure(
            name="e incremental refresh",
            measured=found["refresh_s"],
            unit="s",
            bar=0.3,
            note="median of 10, 8 rows changed before each",
        ),
        Figure(
            name="e patient switch, p95",
            measured=found["switch_ms"],
            unit="ms",
            bar=50.0,
            note=f"all panes; p50 {found['switch_p50_ms']:.1f} ms",
        ),
        Figure(
            name="e resident memory",
            measured=found["rss_mib"],
            unit="MiB",
            bar=300.0,
            note=f"no window; peak {found['peak_mib']:.0f} MiB",
        ),
    ]
