"""The station as a process of its own, worked from outside through AT-SPI by roles and names: what a screen reader and a keyboard have.

Its short part (the windows, signing in by keyboard) is in `make test`; `make access` plays the whole: order, emergency, confirmed.
"""

import json
import os
import shutil
import socket
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.sources import ROOT
from ui.commands.practice_ward import practice_station

HERE = Path(__file__).parent
BUS = Path("/usr/libexec/at-spi-bus-launcher")
PYTHON = "/usr/bin/python3"
"""The system's: `gi` comes with it, not with the virtual environment."""
KEPT = os.environ.get("WARDLIGHT_ACCESS_OUT", "")
LIMIT_S = 900


def _lacking() -> list[str]:
    tools = [name for name in ("Xvfb", "xvfb-run", "dbus-run-session", "xdotool") if shutil.which(name) is None]
    if not BUS.exists():
        tools.append("at-spi2-core")
    asked = "import gi; gi.require_version('Atspi', '2.0')"
    if subprocess.run([PYTHON, "-c", asked], capture_output=True, check=False).returncode:
        tools.append("gir1.2-atspi-2.0 python3-gi")
    return tools


def _played(folder: Path, until: str) -> str:
    """The log; the assertion says where it ended otherwise."""
    if lacking := _lacking():
        pytest.skip(f"NOT RUN: {', '.join(lacking)} missing (build/bootstrap.sh installs them)")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    config = practice_station(folder / "station", f"http://127.0.0.1:{port}/fhir", zone="Asia/Shanghai", language="en")
    program = [sys.executable, "-m", "ui.command_line"]
    seen = ["env", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1", "QT_QPA_PLATFORM=xcb"]
    ready, log = folder / "ready.txt", folder / "log.txt"
    hospital = ["practice", "--data", str(folder / "hospital"), "--port", str(port), "--ready-file", str(ready)]
    plan = {
        "hospital": [*program, *hospital],
        "station": [*seen, *program, "station", "--config", str(config)],
        "ready": str(ready),
        "log": str(log),
        "until": until,
    }
    (folder / "plan.json").write_text(json.dumps(plan), encoding="utf-8")
    session = f"{BUS} --launch-immediately & sleep 1; exec {PYTHON} {HERE / 'outside.py'} {folder / 'plan.json'}"
    display = ["xvfb-run", "-a", "-s", "-screen 0 2560x1080x24", "dbus-run-session", "--"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "XDG_CACHE_HOME": str(folder / "cache")}
    run = subprocess.run(
        [*display, "sh", "-c", session], env=environment, capture_output=True, text=True, check=False, timeout=LIMIT_S
    )
    told = log.read_text(encoding="utf-8")
    assert run.returncode == 0, told + run.stderr
    return told


def test_a_person_who_cannot_see_signs_in_by_keyboard(tmp_path: Path) -> None:
    told = _played(tmp_path, "signed-in")
    assert "focus on text “Staff number”" in told, "the keyboard begins where the number is typed"


@pytest.mark.access
def test_sign_in_order_emergency_confirm_by_roles_and_names_alone(tmp_path: Path) -> None:
    told = _played(tmp_path, "")
    if KEPT:
        Path(KEPT).write_text(told, encoding="utf-8")
    assert told.count("-- ok: ") == 7
    with sqlite3.connect(tmp_path / "hospital" / "practice.sqlite3") as hospital:
        rows = hospital.execute(
            "SELECT v.json FROM resource r JOIN version v ON v.seq = r.seq WHERE r.type = 'ServiceRequest' AND NOT r.deleted"
        )
        named = [number for (text,) in rows for number in _numbers(json.loads(text))]
    assert len(named) == 1, "the order of the emergency is at central once, under the number it had without central"


def _numbers(order: dict[str, object]) -> list[str]:
    """Provisional numbers of an order."""
    identifiers = order.get("identifier", [])
    rows = identifiers if isinstance(identifiers, list) else []
    return [str(one["value"]) for one in rows if str(one.get("value", "")).startswith("E-")]
