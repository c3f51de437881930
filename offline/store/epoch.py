"""The how many-th store of this station this is; refuses to count one twice, whatever became of the stores before.

Provisional numbers are counted in the store, and begin anew with a new one. The epoch is counted beside the store, on the disk before the
new store is there, and shifts the numbers (`offline/numbers.py`), so that none is ever given out twice.
"""

from pathlib import Path

from offline.private_file import write_private
from offline.store.books import Books
from offline.store.quarantine import kept_aside

EPOCH = "epoch"


def next_one(path: Path) -> None:
    """A new store is about to be begun."""
    write_private(_place(path), str(max(_counted(path) + 1, len(kept_aside(path)))).encode())


def remember(books: Books, path: Path) -> None:
    """A store keeps the epoch in which it was begun; one from before there were epochs is the first."""
    row = books.execute("SELECT value FROM store_fact WHERE key = ?", (EPOCH,)).fetchone()
    if row is None:
        counted = max(_counted(path), 0)
        books.execute("INSERT INTO store_fact (key, value) VALUES (?, ?)", (EPOCH, str(counted)))
    else:
        counted = int(row[0])
    if _counted(path) < counted or not _place(path).exists():
        write_private(_place(path), str(counted).encode())


def _counted(path: Path) -> int:
    """-1 before the first; a file that says nothing usable is no number either, and what was put aside is counted instead."""
    place = _place(path)
    text = place.read_text(encoding="ascii", errors="replace") if place.exists() else ""
    if text.isdecimal():
        return int(text)
    return len(kept_aside(path)) if place.exists() else -1


def _place(path: Path) -> Path:
    return path.with_name(f"{path.name}.{EPOCH}")
