"""The commands of the Makefile and of CI, as a newcomer meets them: complete, and loud where something cannot be had."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.architecture.sources import ROOT

MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
NEEDS_NO_SETUP = {"help", "setup", "peer", "package-test", "package-windows", "proof", "clean"}


def _targets() -> dict[str, list[str]]:
    """Each target with what it needs first."""
    return {
        name: needs.split("#")[0].split()
        for name, needs in re.findall(r"^([a-z-]+):(?!=)(.*)$", MAKEFILE, re.MULTILINE)
    }


def _script(path: Path, body: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
    path.chmod(0o755)


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """CI's script among scripts and a make that only note that they were called."""
    (tmp_path / "repo" / ".ci").mkdir(parents=True)
    (tmp_path / "shared" / "peers").mkdir(parents=True)
    shutil.copy(ROOT / ".ci" / "run", tmp_path / "repo" / ".ci")
    _script(tmp_path / "repo" / "build" / "bootstrap.sh", f'echo bootstrap "$@" >>{tmp_path}/called')
    _script(tmp_path / "repo" / "build" / "fetch_peers.sh", "echo modules")
    _script(
        tmp_path / "bin" / "make", f'echo make "$@" "$WARDLIGHT_PEERS_MODULES" "$WARDLIGHT_PEERS" >>{tmp_path}/called'
    )
    return tmp_path


def _ci(clone: Path) -> tuple[int, list[str]]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("WARDLIGHT_")}
    environment["PATH"] = f"{clone / 'bin'}:{os.environ['PATH']}"
    run = subprocess.run(
        [str(clone / "repo" / ".ci" / "run")], env=environment, capture_output=True, check=False, timeout=60
    )
    return run.returncode, (clone / "called").read_text(encoding="utf-8").splitlines()


def test_make_alone_lists_every_target() -> None:
    run = subprocess.run(
        ["make", "--no-print-directory"], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )
    assert {line.split()[1] for line in run.stdout.splitlines()} == set(_targets())


def test_every_target_is_phony_because_folders_bear_such_names() -> None:
    phony = re.search(r"^\.PHONY: (.*)$", MAKEFILE, re.MULTILINE)
    assert phony
    assert set(phony[1].split()) == set(_targets())


def test_what_runs_the_project_sets_it_up_first() -> None:
    assert {name for name, needs in _targets().items() if "setup" not in needs} == NEEDS_NO_SETUP


def test_ci_runs_the_suite_with_the_foreign_server(clone: Path) -> None:
    status, called = _ci(clone)
    assert status == 0
    assert called[0] == "bootstrap --peer"
    assert called[-1] == f"make --no-print-directory test modules {clone}/shared/peers"


@pytest.mark.parametrize("script", ["bootstrap.sh", "fetch_peers.sh"])
def test_ci_fails_before_the_suite_when_the_foreign_server_cannot_be_had(clone: Path, script: str) -> None:
    _script(clone / "repo" / "build" / script, f"echo {script} >>{clone}/called; exit 3")
    status, called = _ci(clone)
    assert status != 0
    assert not [line for line in called if line.startswith("make --no-print-directory test")]


@pytest.mark.parametrize("part", ["check", "test"])
def test_ci_runs_both_parts_and_fails_when_one_fails(clone: Path, part: str) -> None:
    _script(clone / "bin" / "make", f'echo make "$@" >>{clone}/called; [ "$2" != {part} ]')
    status, called = _ci(clone)
    assert status != 0
    assert called[-2:] == ["make --no-print-directory check", "make --no-print-directory test"]
