"""A program that holds patients' data leaves none of it in a crash file; refuses to be switched off by a setting."""

import ctypes
import sys

PR_SET_DUMPABLE = 4


def leave_no_dump() -> None:
    """First thing in every program: no core file, of this process and of those it starts. Where the system has no such thing, nothing.

    A limit of zero stops files; a system that hands the memory to a collector looks at the second mark instead.
    """
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415  # does not exist on Windows

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)
