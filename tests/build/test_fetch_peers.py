"""Fetching the foreign FHIR server: the versions come from the peers' own README, and what cannot be had is said aloud."""

import os
import subprocess
from pathlib import Path

import pytest

from tests.architecture.sources import ROOT

README = "```\nnpm i --no-save @medplum/mock@5.1.29 @medplum/core@5.1.29    # 119 MB\n```\n"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A peers folder, and a ``bin`` in front of the PATH with an npm and a node that only note what they were asked."""
    (tmp_path / "peers" / "fhir-router").mkdir(parents=True)
    (tmp_path / "peers" / "fhir-router" / "server.cjs").write_text("//", encoding="utf-8")
    (tmp_path / "peers" / "README.md").write_text(README, encoding="utf-8")
    (tmp_path / "bin").mkdir()
    for tool in ("npm", "node"):
        script = tmp_path / "bin" / tool
        script.write_text(f'#!/bin/sh\necho {tool} "$@" >>{tmp_path}/asked\n', encoding="utf-8")
        script.chmod(0o755)
    return tmp_path


def _fetch(place: Path) -> subprocess.CompletedProcess[str]:
    environment = {
        **os.environ,
        "PATH": f"{place / 'bin'}:{os.environ['PATH']}",
        "WARDLIGHT_PEERS": str(place / "peers"),
        "WARDLIGHT_OUT": str(place / "out"),
    }
    command = [str(ROOT / "build" / "fetch_peers.sh")]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=60)


def test_the_versions_are_those_of_the_readme_and_are_fetched_once(place: Path) -> None:
    runs = [_fetch(place), _fetch(place)]
    assert [run.returncode for run in runs] == [0, 0]
    assert runs[0].stdout == runs[1].stdout
    assert runs[0].stdout.rstrip("\n").endswith("/node_modules")
    installs = [line for line in (place / "asked").read_text(encoding="utf-8").splitlines() if line.startswith("npm")]
    assert len(installs) == 1
    assert installs[0].endswith("@medplum/mock@5.1.29 @medplum/core@5.1.29")
    assert "--no-save" in installs[0]


def test_a_failed_fetch_is_no_success_and_is_tried_again(place: Path) -> None:
    (place / "bin" / "npm").write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    assert _fetch(place).returncode != 0
    run = _fetch(place)
    assert run.returncode != 0
    assert "could not fetch" in run.stderr
    assert run.stdout == ""


def test_a_readme_without_versions_is_refused(place: Path) -> None:
    (place / "peers" / "README.md").write_text("nothing\n", encoding="utf-8")
    run = _fetch(place)
    assert run.returncode != 0
    assert "names no versions" in run.stderr


def test_a_missing_peers_folder_is_named(place: Path) -> None:
    (place / "peers" / "fhir-router" / "server.cjs").unlink()
    run = _fetch(place)
    assert run.returncode != 0
    assert "set WARDLIGHT_PEERS" in run.stderr
