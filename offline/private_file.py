"""Files that this user alone may read, and that are whole or not there; refuses to write into a file that is there already.

What is written goes into a new file of mode 0600, onto the disk, and takes the old one's name in one step: its readers, its mode and a
power cut in the middle change nothing.
"""

import os
from pathlib import Path


def write_private(path: Path, content: bytes, *, is_durable: bool = True) -> None:
    """Durable when this returns: the file and its name. Without `is_durable` whole or not there, but nobody waits for the disk."""
    fresh = path.with_name(f".{path.name}.{os.getpid()}.new")
    fresh.unlink(missing_ok=True)
    descriptor = os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            if is_durable:
                os.fsync(file.fileno())
        fresh.replace(path)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise
    if is_durable:
        keep_names(path.parent)


def keep_names(folder: Path) -> None:
    """Put the names in a folder onto the disk, where the system can."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
