"""Putting a store aside that cannot be opened: the whole of it, by renaming; never deletes, never overwrites, never half.

What is meant is written down beside the store first, so that a station that dies between two of the renames finishes them at its next
start, before it opens anything.
"""

from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from offline.private_file import keep_names, write_private

SEAL = ".seal"
PARTS = ("", "-wal", "-shm", "-journal", SEAL)
MEANT = ".going-aside"


def set_aside(path: Path, at_ms: int) -> Path:
    """Rename the store and everything that belongs to it to `<name>.damaged-<UTC time>[-n]...`; gives the main file's new name."""
    stamp = datetime.fromtimestamp(at_ms / 1000, UTC).strftime("%Y%m%dT%H%M%SZ")
    target = next(target for target in _names(path, stamp) if not _is_taken(target))
    write_private(_meant(path), target.name.encode())
    return _moved(path, target)


def going_aside(path: Path) -> Path | None:
    """Where a store was being put aside to when the station died, if it was."""
    return path.with_name(_meant(path).read_text(encoding="utf-8")) if _meant(path).exists() else None


def finish(path: Path) -> Path:
    """Do the renames that are left of one that was broken off."""
    target = going_aside(path)
    if target is None:
        raise FileNotFoundError(_meant(path))
    return _moved(path, target)


def kept_aside(path: Path) -> tuple[Path, ...]:
    """Every store that was once put aside here, oldest first."""
    found = path.parent.glob(f"{path.name}.damaged-*")
    return tuple(sorted(one for one in found if not one.name.endswith(PARTS[1:])))


def _moved(path: Path, target: Path) -> Path:
    """The seal goes last: as long as it is here it says whose store this was."""
    for part in PARTS:
        source = path.with_name(path.name + part)
        if source.exists():
            source.rename(target.with_name(target.name + part))
    keep_names(path.parent)
    _meant(path).unlink()
    keep_names(path.parent)
    return target


def _meant(path: Path) -> Path:
    return path.with_name(path.name + MEANT)


def _names(path: Path, stamp: str) -> Iterator[Path]:
    first = path.with_name(f"{path.name}.damaged-{stamp}")
    yield first
    yield from (first.with_name(f"{first.name}-{n}") for n in count(1))


def _is_taken(target: Path) -> bool:
    return any(target.with_name(target.name + part).exists() for part in PARTS)
