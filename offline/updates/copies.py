"""The store of a station kept whole before a newer version opens it, and put back when that one does not come to its window.

    keep(store)         before the trial: a copy beside it, on the disk
    put_back(store)     the trial failed: the store is what it was before it
    forget(store)       the version is good: the copy goes

Putting back loses nothing: until a version has said that it reached its window it has only migrated the store; people enter, and the
station sends, after that word is on the disk. So this may be called only while that word was not said, and no other process has the store.
"""

import errno
import os
import shutil
import sys
from pathlib import Path

from client.errors import StoreFull, StoreLocked, UpdateRefused
from offline.private_file import keep_names, write_private
from offline.store.quarantine import PARTS

if sys.platform != "win32":
    import fcntl

BEFORE = ".before-update"
_WHOLE = "whole"
_SPARE = 64 * 1024 * 1024


def keep(store: Path) -> None:
    """A copy that was kept and never used up stays: it is the store as it was before the first try. Raises StoreFull and UpdateRefused."""
    place = _place(store)
    if is_kept(store) or not store.exists():
        return
    _demand_unused(store)
    shutil.rmtree(place, ignore_errors=True)
    try:
        size = sum(one.stat().st_size for one in _parts(store))
        if shutil.disk_usage(store.parent).free < size + _SPARE:
            raise StoreFull("update")
        place.mkdir(mode=0o700)
        for part in _parts(store):
            _copy(part, place / part.name)
        keep_names(place)
        write_private(place / _WHOLE, b"")
    except OSError as error:
        shutil.rmtree(place, ignore_errors=True)
        if error.errno in {errno.ENOSPC, errno.EDQUOT}:
            raise StoreFull("update") from error
        raise UpdateRefused("store-not-copied", type(error).__name__) from error


def put_back(store: Path) -> bool:
    """The store as it was kept; false where none was kept. Broken off anywhere, it is done again whole. Raises StoreFull, UpdateRefused."""
    place = _place(store)
    if not is_kept(store):
        return False
    if store.exists():
        _demand_unused(store)
    try:
        kept = {one.name for one in place.iterdir()} - {_WHOLE}
        for part in _parts(store):
            if part.name not in kept:
                part.unlink()
        for name in sorted(kept):
            fresh = store.with_name(f".{name}.back")
            fresh.unlink(missing_ok=True)
            _copy(place / name, fresh)
            fresh.replace(store.with_name(name))
        keep_names(store.parent)
    except OSError as error:
        if error.errno in {errno.ENOSPC, errno.EDQUOT}:
            raise StoreFull("update") from error
        raise UpdateRefused("store-not-put-back", type(error).__name__) from error
    return True


def forget(store: Path) -> None:
    """The mark of wholeness first: half a copy is none."""
    place = _place(store)
    (place / _WHOLE).unlink(missing_ok=True)
    shutil.rmtree(place, ignore_errors=True)


def is_kept(store: Path) -> bool:
    return (_place(store) / _WHOLE).exists()


def _demand_unused(store: Path) -> None:
    """Raises StoreLocked("in-use") while another process has it: what is being written is not copied."""
    if sys.platform == "win32":
        return  # there the lock of the launcher and the figures of the station say it
    with store.open("r+b") as file:
        try:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise StoreLocked("in-use") from error


def _place(store: Path) -> Path:
    return store.with_name(store.name + BEFORE)


def _parts(store: Path) -> list[Path]:
    return [one for part in PARTS if (one := store.with_name(store.name + part)).exists()]


def _copy(source: Path, to: Path) -> None:
    """For this user alone, on the disk when this returns."""
    handle = os.open(to, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with os.fdopen(handle, "wb") as out, source.open("rb") as file:
        shutil.copyfileobj(file, out, 1024 * 1024)
        out.flush()
        os.fsync(out.fileno())
