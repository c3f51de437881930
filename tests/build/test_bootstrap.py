"""The set-up script on machines that are not as they should be: it says what is missing and stops with a clear status.

Runs the real script in a copy of its folder with a PATH of its own, so that it can install nothing.
"""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.architecture.sources import ROOT

TOOLS = ("sh", "dirname", "cat", "sha256sum", "cut", "printf", "env", "grep", "rm", "id")
READY, WRONG_USAGE, NOT_ALLOWED, FAILED = 0, 2, 3, 4


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A clone with the script, the lock and nothing else, and ``bin`` with the plain tools only."""
    folder = tmp_path / "clone"
    (folder / "build").mkdir(parents=True)
    (folder / "bin").mkdir()
    shutil.copy(ROOT / "build" / "bootstrap.sh", folder / "build")
    for name in ("requirements-dev.lock", "pyproject.toml"):
        shutil.copy(ROOT / name, folder)
    for tool in TOOLS:
        found = shutil.which(tool)
        assert found, tool
        (folder / "bin" / tool).symlink_to(found)
    return folder


def _tool(clone: Path, name: str, body: str) -> None:
    script = clone / "bin" / name
    script.unlink(missing_ok=True)
    script.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
    script.chmod(0o755)


def _run(clone: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(clone / "build" / "bootstrap.sh"), *arguments],
        env={"PATH": str(clone / "bin"), "HOME": str(clone), **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def _finished_environment(clone: Path) -> None:
    """A .venv whose stamps say that everything was installed from these very files."""
    (clone / ".venv" / "bin").mkdir(parents=True)
    for name in ("python", "wardlight"):
        (clone / ".venv" / "bin" / name).write_text("#!/bin/sh\nexit 0\n", encoding="utf-8")
        (clone / ".venv" / "bin" / name).chmod(0o755)
    for stamp, source in ((".wardlight-lock", "requirements-dev.lock"), (".wardlight-project", "pyproject.toml")):
        digest = subprocess.run(
            ["sha256sum", clone / source], capture_output=True, text=True, check=True
        ).stdout.split()[0]
        (clone / ".venv" / stamp).write_text(f"{digest}\n", encoding="utf-8")


def test_a_user_who_may_not_install_gets_the_exact_command(clone: Path) -> None:
    _tool(clone, "id", "echo 1000")
    _tool(clone, "apt-get", "echo apt-get was called >&2; exit 1")
    _tool(clone, "dpkg-query", 'case "$*" in *xvfb*|*libegl1*) exit 1 ;; *) printf installed ;; esac')
    _finished_environment(clone)
    run = _run(clone)
    assert run.returncode == NOT_ALLOWED
    assert "apt-get update && apt-get install -y --no-install-recommends libegl1 xvfb\n" in run.stderr
    assert "apt-get was called" not in run.stderr


def test_a_bare_machine_is_asked_for_python_too(clone: Path) -> None:
    _tool(clone, "id", "echo 1000")
    _tool(clone, "apt-get", "exit 1")
    _tool(clone, "dpkg-query", "printf installed")
    _tool(clone, "dpkg-query", 'case "$*" in *python3*) exit 1 ;; *) printf installed ;; esac')
    run = _run(clone)
    assert run.returncode == NOT_ALLOWED
    assert "--no-install-recommends python3 python3-venv python3-gi\n" in run.stderr


def test_root_installs_only_what_is_missing(clone: Path) -> None:
    _tool(clone, "id", "echo 0")
    _tool(clone, "apt-get", f'echo "$@" >>{clone}/asked')
    _tool(clone, "dpkg-query", 'case "$*" in *fonts-inter*) exit 1 ;; *) printf installed ;; esac')
    _finished_environment(clone)
    assert _run(clone).returncode == READY
    assert (clone / "asked").read_text(encoding="utf-8").splitlines() == [
        "update -q",
        "install -y -q --no-install-recommends fonts-inter",
    ]


def test_a_failed_installation_of_packages_is_said(clone: Path) -> None:
    _tool(clone, "id", "echo 0")
    _tool(clone, "apt-get", 'case "$1" in install) exit 100 ;; esac')
    _tool(clone, "dpkg-query", 'case "$*" in *fonts-inter*) exit 1 ;; *) printf installed ;; esac')
    _finished_environment(clone)
    run = _run(clone)
    assert run.returncode == FAILED
    assert "could not install: fonts-inter" in run.stderr


def test_a_renamed_library_of_a_later_release_counts_as_there(clone: Path) -> None:
    _tool(clone, "id", "echo 1000")
    _tool(clone, "apt-get", "exit 1")
    _tool(clone, "dpkg-query", 'case "$*" in *libglib2.0-0) exit 1 ;; *) printf installed ;; esac')
    _finished_environment(clone)
    assert _run(clone).returncode == READY


def test_a_machine_that_has_everything_is_left_alone_in_silence(clone: Path) -> None:
    _tool(clone, "apt-get", "echo apt-get was called >&2; exit 1")
    _tool(clone, "dpkg-query", "printf installed")
    _finished_environment(clone)
    run = _run(clone)
    assert (run.returncode, run.stdout, run.stderr) == (READY, "", "")


def test_without_apt_the_missing_libraries_are_named(clone: Path) -> None:
    _tool(clone, "ldconfig", "echo libGL.so.1; echo libfontconfig.so.1")
    _finished_environment(clone)
    run = _run(clone)
    assert run.returncode == NOT_ALLOWED
    assert "libEGL.so.1" in run.stderr
    assert "libGL.so.1" not in run.stderr
    assert "Python" not in run.stderr


def test_a_changed_lock_is_installed_again_by_hash(clone: Path) -> None:
    _finished_environment(clone)
    _tool(clone, "python", "")
    (clone / ".venv" / "bin" / "python").write_text(f'#!/bin/sh\necho "$@" >>{clone}/asked\n', encoding="utf-8")
    (clone / "requirements-dev.lock").write_text("other\n", encoding="utf-8")
    assert _run(clone, WARDLIGHT_SKIP_SYSTEM="1").returncode == READY
    asked = (clone / "asked").read_text(encoding="utf-8")
    assert "--require-hashes --no-deps -r requirements-dev.lock" in asked
    assert "-e ." not in asked


def test_an_unknown_argument_is_refused(clone: Path) -> None:
    assert _run(clone, "--surprise").returncode == WRONG_USAGE


def test_node_is_wanted_only_for_the_foreign_server(clone: Path) -> None:
    _tool(clone, "id", "echo 1000")
    _tool(clone, "apt-get", "exit 1")
    _tool(clone, "dpkg-query", "printf installed")
    _finished_environment(clone)
    assert _run(clone).returncode == READY
    run = _run(clone, "--peer")
    assert run.returncode == NOT_ALLOWED
    assert "nodejs npm\n" in run.stderr


def test_the_script_is_one_that_a_plain_shell_can_read() -> None:
    for script in ("build/bootstrap.sh", "build/fetch_peers.sh", "build/prove_bare_debian.sh", ".ci/run"):
        assert os.access(ROOT / script, os.X_OK), script
        assert (ROOT / script).read_text(encoding="utf-8").startswith("#!/bin/sh\n"), script
        subprocess.run(["sh", "-n", ROOT / script], check=True)
