"""(e) A ward of 60 patients with 50,000 resources: first download, refresh, patient switch, memory, in a station process of its own."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

from tests.bench.hospital import CROWD, Hospital
from tests.bench.reasons import cpu_of
from tests.bench.table import Figure


def measure(folder: Path, cache: Path) -> list[Figure]:
    """The hospital's data is made once into `cache`; the station's store is new each time."""
    data = cache / f"crowd-{CROWD}"
    with Hospital(data, "--crowd", CROWD) as hospital:
        home = folder / "ward-station"
        shutil.rmtree(home, ignore_errors=True)
        words = [sys.executable, "-m", "tests.bench.ward_process", hospital.base, str(home)]
        before = cpu_of(hospital.pid)
        told = subprocess.run(words, capture_output=True, text=True, check=False, timeout=600)
        server_s = cpu_of(hospital.pid) - before
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
            note=f"{rows}, new store, server already probed; {found['first_spent']}; server {server_s:.1f} s",
        ),
        Figure(
            name="e incremental refresh",
            measured=found["refresh_s"],
            unit="s",
            bar=0.3,
            note=f"median of 10, 8 rows changed before each; {found['refresh_spent']}",
        ),
        Figure(
            name="e patient switch, read only",
            measured=found["switch_ms"],
            unit="ms",
            note=f"p95, the store's part alone; p50 {found['switch_p50_ms']:.1f} ms; the window's are judged",
        ),
        Figure(
            name="e resident memory",
            measured=found["rss_mib"],
            unit="MiB",
            bar=300.0,
            note=f"no window; peak {found['peak_mib']:.0f} MiB",
        ),
    ]
