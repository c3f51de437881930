"""(d) The same number of one-resource documents in PouchDB, written and replicated; refuses to guess where it is not installed.

`WARDLIGHT_PEERS` names the folder with `pouchdb/bench.cjs`; `make bench` takes ../shared/peers where it is. The packages are fetched
from npm once, into the bench's own folder. The station's sync-back is held against PouchDB's better one.
"""

import json
import os
import shutil
import subprocess
from pathlib import Path

from tests.bench.table import Figure

PACKAGES = ("express@4", "pouchdb@9", "express-pouchdb", "pouchdb-server")
PEERS = "WARDLIGHT_PEERS"


def measure(folder: Path, count: int, saved_s: float, synced_s: float) -> list[Figure]:
    """`saved_s` and `synced_s` are what the station took for as many commands in this run."""
    place = os.environ.get(PEERS, "")
    if not place or shutil.which("node") is None or shutil.which("npm") is None:
        return [Figure(name="d PouchDB", measured=None, unit="s", note=f"needs node, npm and {PEERS}")]
    home = _installed(Path(place), (folder / "pouchdb").resolve())
    plain, synced = _run(home, count, is_synced=False), _run(home, count, is_synced=True)
    more = "ours: one by one, fsync each, encrypted, with Provenance, safety, journal"
    return [
        Figure(name=f"d saving {count}: PouchDB default (no fsync)", measured=plain[0], unit="s"),
        Figure(name=f"d saving {count}: PouchDB fsync each", measured=synced[0], unit="s"),
        Figure(name=f"d saving {count}: station", measured=saved_s, unit="s", bar=synced[0], note=more),
        Figure(
            name=f"d sync-back {count}: PouchDB",
            measured=plain[1],
            unit="s",
            note=f"after fsynced puts {synced[1]:.2f} s",
        ),
        Figure(
            name=f"d sync-back {count}: station",
            measured=synced_s,
            unit="s",
            bar=min(plain[1], synced[1]),
            note="validated by the server and read back",
        ),
    ]


def _installed(peers: Path, home: Path) -> Path:
    if not (home / "node_modules" / "pouchdb").exists():
        home.mkdir(parents=True, exist_ok=True)
        for script in (peers / "pouchdb").glob("*.cjs"):
            shutil.copy(script, home)
        subprocess.run(["npm", "i", "--no-save", "--silent", *PACKAGES], cwd=home, check=True, timeout=600)
    return home


def _run(home: Path, count: int, *, is_synced: bool) -> tuple[float, float]:
    """Seconds for writing and for replicating."""
    environment = {**os.environ, "BENCH_DIR": str(home), **({"SYNC": "1"} if is_synced else {})}
    told = subprocess.run(
        ["node", "bench.cjs", str(count), "1"],
        cwd=home,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=900,
    )
    found = json.loads(told.stdout.strip().splitlines()[-1])
    return float(found["median_write_s"]), float(found["median_repl_s"])
