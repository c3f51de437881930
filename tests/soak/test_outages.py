"""Stations at work while central is killed again and again; afterwards an outsider reads the server."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from random import Random

import httpx
import pytest

from client.fhir import names

ROOT = Path(__file__).parents[2]
OWNED = {"confirmed", "resolved", "withdrawn", "conflict", "refused", "saved_here"}
STATIONS, COMMANDS, DEADLINE_S = 6, 600, 240


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def _central(data: Path, port: int) -> subprocess.Popen[bytes]:
    process = subprocess.Popen(
        [sys.executable, "-m", "practice", "--data", str(data), "--port", str(port), "--open"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
    )
    assert process.stdout is not None
    process.stdout.readline()
    return process


def _rows(base: str, kind: str, **params: str) -> int:
    return len(httpx.get(f"{base}/{kind}", params=params).json().get("entry", []))


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(10))
def test_killing_central_at_any_time_loses_and_doubles_nothing(tmp_path: Path, seed: int) -> None:
    port, random = _free_port(), Random(seed)
    base, out = f"http://127.0.0.1:{port}/fhir", tmp_path / "o.jsonl"
    central = _central(tmp_path / "data", port)
    words = ["--stations", str(STATIONS), "--commands", str(COMMANDS), "--seed", str(seed), "--out", str(out)]
    simulate = [
        sys.executable,
        "-m",
        "offline.simulation.main",
        "--central",
        base,
        "--deadline",
        str(DEADLINE_S),
        *words,
    ]
    with subprocess.Popen(simulate, cwd=ROOT, stdout=subprocess.DEVNULL) as stations:
        for _ in range(20):
            time.sleep(random.uniform(0.5, 6))
            if stations.poll() is not None:
                break
            os.kill(central.pid, signal.SIGKILL)
            central.communicate()
            time.sleep(random.uniform(0, 5))
            central = _central(tmp_path / "data", port)
        assert stations.wait(DEADLINE_S + 60) == 0
    try:
        lines = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
        assert len(lines) == COMMANDS
        assert {line["state"] for line in lines} <= OWNED
        confirmed = [line for line in lines if line["state"] == "confirmed"]
        found = Counter(_rows(base, line["resource_type"], identifier=line["identifier"]) for line in confirmed)
        assert set(found) == {1}
        source = {line["command"]: f"{names.COMMAND_IDENTIFIER}|{line['command']}" for line in lines}
        written = {
            command: _rows(base, "Provenance", **{"entity:identifier": value}) for command, value in source.items()
        }
        assert all(count <= 1 for count in written.values())
        assert all(written[line["command"]] == 1 for line in confirmed)
    finally:
        central.kill()
        central.communicate()
