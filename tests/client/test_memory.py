"""Mirrors client/memory.py: a program that dies leaves no memory of patients on the disk."""

import resource
import signal
import subprocess
import sys
from pathlib import Path

import pytest

DIES = """
import os, signal, sys
{start}
os.chdir(sys.argv[1])
os.kill(os.getpid(), signal.SIGSEGV)
"""
SHELL = 'ulimit -c unlimited; exec "$0" -c "$1" "$2"'
LIMITS = """
import resource, sys
{start}
print(resource.getrlimit(resource.RLIMIT_CORE))
"""
PROGRAMS = {
    "wardlight": "from ui.command_line import main\nmain(['--version'])",
    "practice": "from practice.__main__ import main\ntry:\n    main(['--help'])\nexcept SystemExit:\n    pass",
    "simulate": "from offline.simulation.main import main\ntry:\n    main(['--help'])\nexcept SystemExit:\n    pass",
}


@pytest.mark.parametrize("program", PROGRAMS)
def test_every_program_with_patients_data_forbids_core_files(program: str) -> None:
    code = LIMITS.format(start=PROGRAMS[program])
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.splitlines()[-1] == "(0, 0)"


def test_a_program_that_dies_leaves_no_core_file(tmp_path: Path) -> None:
    if resource.getrlimit(resource.RLIMIT_CORE)[1] != resource.RLIM_INFINITY:
        pytest.skip("core files are forbidden on this machine anyway")
    code = DIES.format(start=PROGRAMS["wardlight"])
    run = subprocess.run(["bash", "-c", SHELL, sys.executable, code, str(tmp_path)], check=False, capture_output=True)
    assert run.returncode == -signal.SIGSEGV
    assert list(tmp_path.iterdir()) == []


WRITES = """
import os, sys
{start}
open(sys.argv[1], "w").close()
os.mkdir(sys.argv[2])
"""


@pytest.mark.parametrize("program", PROGRAMS)
def test_what_a_program_writes_is_for_its_user_alone(program: str, tmp_path: Path) -> None:
    code = WRITES.format(start=PROGRAMS[program])
    command = ["/bin/sh", "-c", 'umask 000; exec "$0" -c "$1" "$2" "$3"', sys.executable, code]
    subprocess.run([*command, str(tmp_path / "file"), str(tmp_path / "folder")], capture_output=True, check=True)
    modes = [(tmp_path / name).stat().st_mode & 0o777 for name in ("file", "folder")]
    assert modes == [0o600, 0o700]
