"""Two versions of a note as runs of kept, added and removed text. Refuses to leave out a change."""

from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

_MOST = 20_000


class Change(StrEnum):
    """What happened to a piece of text."""

    KEPT = "kept"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Piece:
    """Text that was treated in one way."""

    change: Change
    text: str


def compared(old: str, new: str) -> tuple[Piece, ...]:
    """Letter by letter; very long texts line by line, because letters would take seconds."""
    if len(old) + len(new) > _MOST:
        return _pieces(old.splitlines(keepends=True), new.splitlines(keepends=True))
    return _pieces(list(old), list(new))


def _pieces(old: list[str], new: list[str]) -> tuple[Piece, ...]:
    found = []
    for _, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if old[a:b] == new[c:d]:
            found.append(Piece(Change.KEPT, "".join(new[c:d])))
            continue
        found += [Piece(Change.REMOVED, "".join(old[a:b]))] if b > a else []
        found += [Piece(Change.ADDED, "".join(new[c:d]))] if d > c else []
    return tuple(found)
