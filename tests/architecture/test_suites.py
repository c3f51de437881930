"""Which suites run when: soak only when asked for, the foreign server only where its packages are, and its absence is said."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.sources import ROOT

SUITES = "import pytest\n\n@pytest.mark.{0}\ndef test_{0}():\n    pass\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A test of each kind under the project's own conftest and configuration."""
    shutil.copy(ROOT / "tests" / "conftest.py", tmp_path)
    for mark in ("soak", "peer"):
        (tmp_path / f"test_{mark}.py").write_text(SUITES.format(mark), encoding="utf-8")
    (tmp_path / "test_plain.py").write_text("def test_plain():\n    pass\n", encoding="utf-8")
    return tmp_path


def _pytest(folder: Path, *arguments: str, modules: str = "", status: int = 0) -> str:
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-rA",
        "-c",
        str(ROOT / "pyproject.toml"),
        "--rootdir",
        str(folder),
    ]
    environment = {**os.environ, "WARDLIGHT_PEERS_MODULES": modules}
    run = subprocess.run(
        [*command, *arguments, str(folder)],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert run.returncode == status, run.stdout + run.stderr
    return run.stdout


def test_a_newcomer_runs_the_plain_tests_and_reads_what_was_not_run(folder: Path) -> None:
    told = _pytest(folder)
    assert "1 passed, 2 deselected" in told
    assert "PASSED test_plain.py" in told
    assert "NOT RUN: the peer suite, 1 test" in told


def test_the_peer_suite_runs_where_its_packages_are(folder: Path) -> None:
    told = _pytest(folder, modules=str(folder))
    assert "PASSED test_peer.py" in told
    assert "2 passed, 1 deselected" in told
    assert "NOT RUN" not in told


def test_soak_runs_when_it_is_asked_for(folder: Path) -> None:
    told = _pytest(folder, "-m", "soak")
    assert "PASSED test_soak.py" in told
    assert "1 passed, 2 deselected" in told


def test_a_thread_left_behind_fails_its_own_test(folder: Path) -> None:
    text = "import threading\n\nwait = threading.Event()\n\ndef test_it():\n    threading.Thread(target=wait.wait, name='stray').start()\n"
    (folder / "test_leak.py").write_text(text + "\ndef test_next():\n    wait.set()\n", encoding="utf-8")
    told = _pytest(folder, "-k", "test_leak", status=1)
    assert "ERROR test_leak.py::test_it" in told
    assert "['stray']" in told
    assert "PASSED test_leak.py::test_next" in told
