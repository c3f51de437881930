"""Mirrors client/memory.py: a program that dies leaves no memory of patients on the disk."""

import os
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


SPOOLS = """
import os, signal, sys, tempfile
from client.memory import keep_spool_in_memory
keep_spool_in_memory()
from PySide6.QtCore import QDir, QTemporaryFile
from PySide6.QtGui import QPdfWriter, QPainter, QGuiApplication
app = QGuiApplication(["spool"])
mine = tempfile.NamedTemporaryFile(delete=False)
mine.write("赵秉衡".encode()); mine.flush()
qt = QTemporaryFile(QDir.tempPath() + "/qt_XXXXXX"); qt.setAutoRemove(False); qt.open(); qt.write("赵秉衡".encode()); qt.flush()
print(mine.name, qt.fileName(), flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_what_is_on_its_way_to_a_printer_is_not_on_the_disk_and_gone_at_the_next_start_after_a_crash(
    tmp_path: Path,
) -> None:
    memory, disk = tmp_path / "run", tmp_path / "tmp"
    for one in (memory, disk):
        one.mkdir(mode=0o700)
    around = {**os.environ, "XDG_RUNTIME_DIR": str(memory), "TMPDIR": str(disk), "QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run([sys.executable, "-c", SPOOLS], env=around, capture_output=True, text=True, check=False)
    assert run.returncode == -signal.SIGKILL, run.stderr
    assert all(Path(one).is_relative_to(memory) for one in run.stdout.split()), run.stdout
    assert list(disk.iterdir()) == []
    assert len([one for one in memory.rglob("*") if one.is_file()]) == 2
    again = "from client.memory import keep_spool_in_memory; print(keep_spool_in_memory())"
    told = subprocess.run([sys.executable, "-c", again], env=around, capture_output=True, text=True, check=True).stdout
    assert Path(told.strip()).parent == memory
    assert [one for one in memory.rglob("*") if one.is_file()] == []


def test_a_folder_that_others_could_read_is_no_place_for_a_spool(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    around = {**os.environ, "XDG_RUNTIME_DIR": str(tmp_path)}
    again = "from client.memory import keep_spool_in_memory; print(keep_spool_in_memory())"
    told = subprocess.run([sys.executable, "-c", again], env=around, capture_output=True, text=True, check=True).stdout
    assert told.strip() == "None"
    assert list(tmp_path.iterdir()) == []
