"""A program that holds patients' data leaves none in a crash file and no file open to others; refuses to be switched off by a setting."""

import ctypes
import os
import sys

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


def leaves_dumps() -> bool:
    """Whether a crash of this very program could leave its memory on the disk."""
    if sys.platform == "win32":
        return False
    import resource  # noqa: PLC0415  # does not exist on Windows

    may_write = resource.getrlimit(resource.RLIMIT_CORE) != (0, 0)
    return may_write or (sys.platform == "linux" and ctypes.CDLL(None).prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) != 0)
