"""Putting a store aside that cannot be opened: the whole of it, by renaming; never deletes, never overwrites."""

from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

PARTS = ("", "-wal", "-shm", "-journal", ".seal")


def set_aside(path: Path, at_ms: int) -> Path:
    """Rename the store and everything that belongs to it to `<name>.damaged-<UTC time>[-n]...`; gives the main file's new name."""
    stamp = datetime.fromtimestamp(at_ms / 1000, UTC).strftime("%Y%m%dT%H%M%SZ")
    target = next(target for target in _names(path, stamp) if not _is_taken(target))
    for part in PARTS:
        source = path.with_name(path.name + part)
        if source.exists():
            source.rename(target.with_name(target.name + part))
    return target


def kept_aside(path: Path) -> tuple[Path, ...]:
    """Every store that was once put aside here, oldest first."""
    found = path.parent.glob(f"{path.name}.damaged-*")
    return tuple(sorted(one for one in found if not one.name.endswith(PARTS[1:])))


def _names(path: Path, stamp: str) -> Iterator[Path]:
    first = path.with_name(f"{path.name}.damaged-{stamp}")
    yield first
    yield from (first.with_name(f"{first.name}-{n}") for n in count(1))


def _is_taken(target: Path) -> bool:
    return any(target.with_name(target.name + part).exists() for part in PARTS)
