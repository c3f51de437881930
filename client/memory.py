"""A program that holds patients' data leaves none in a crash file and no file open to others; refuses to be switched off by a setting."""

import atexit
import ctypes
import os
import shutil
import sys
import tempfile
from pathlib import Path

SPOOL = "wardlight-spool-"
PR_GET_DUMPABLE, PR_SET_DUMPABLE = 3, 4


def leave_no_dump() -> None:
    """First thing in every program: no core file and no file for others, of this process and of those it starts.

    Where the system has no such thing, nothing.

    A limit of zero stops files; a system that hands the memory to a collector looks at the second mark instead.
    """
    if sys.platform == "win32":
        return
    os.umask(0o077)  # whatever is written, by Qt and by libraries, too, is for this user alone
    import resource  # noqa: PLC0415  # does not exist on Windows

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)


def keep_spool_in_memory() -> Path | None:
    """Temporary files of this program, what is on its way to a printer among them, go where the system keeps memory, not the disk.

    A folder of this process below XDG_RUNTIME_DIR, which the system empties at the sign-out; what killed ones left is taken away at
    the next start. None, and nothing is changed, where there is no such folder of this user alone.
    """
    runtime = Path(os.environ.get("XDG_RUNTIME_DIR", ""))
    if sys.platform == "win32" or not runtime.is_absolute() or not _is_own(runtime):
        return None
    for old in runtime.glob(f"{SPOOL}*"):
        if not old.is_symlink() and not _runs(old.name.removeprefix(SPOOL)):
            shutil.rmtree(old, ignore_errors=True)
    folder = runtime / f"{SPOOL}{os.getpid()}"
    folder.mkdir(mode=0o700, exist_ok=True)
    os.environ["TMPDIR"], tempfile.tempdir = str(folder), None
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def _is_own(folder: Path) -> bool:
    try:
        found = folder.stat()
    except OSError:
        return False
    return folder.is_dir() and found.st_uid == os.getuid() and not found.st_mode & 0o077


def _runs(process: str) -> bool:
    try:
        os.kill(int(process), 0)
    except (ProcessLookupError, ValueError):
        return False
    except PermissionError:
        return True
    return True


def leaves_dumps() -> bool:
    """Whether a crash of this very program could leave its memory on the disk."""
    if sys.platform == "win32":
        return False
    import resource  # noqa: PLC0415  # does not exist on Windows

    may_write = resource.getrlimit(resource.RLIMIT_CORE) != (0, 0)
    return may_write or (sys.platform == "linux" and ctypes.CDLL(None).prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) != 0)
