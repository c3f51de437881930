"""A folder for one running program alone. Refuses to share one: two that empty and fill the same folder lose each other's work."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from itertools import count
from pathlib import Path

from PySide6.QtCore import QLockFile

LOCK = ".in-use"


class FolderInUseError(Exception):
    """Another running program has this folder."""


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """The folder, made if it is not there, as long as the block runs. A lock that a dead program left is taken over."""
    folder.mkdir(parents=True, exist_ok=True)
    lock = QLockFile(str(folder / LOCK))
    lock.setStaleLockTime(0)
    if not lock.tryLock(0):
        if lock.error() is QLockFile.LockError.PermissionError:
            raise PermissionError(13, "this user may not write there", str(folder))
        raise FolderInUseError(str(folder))
    try:
        yield
    finally:
        lock.unlock()


@contextmanager
def own_folder(wanted: Path) -> Iterator[Path]:
    """The folder wanted, or where another program has it the first free one beside it: `tour`, `tour-2`, `tour-3`."""
    with ExitStack() as holding:
        yield next(place for place in _beside(wanted) if _is_held(holding, place))


def _beside(wanted: Path) -> Iterator[Path]:
    yield wanted
    yield from (wanted.with_name(f"{wanted.name}-{number}") for number in count(2))


def _is_held(holding: ExitStack, place: Path) -> bool:
    try:
        holding.enter_context(held(place))
    except FolderInUseError:
        return False
    return True
