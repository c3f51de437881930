"""Opening a store: key check, damage, age; refuses to take a wrong key for damage, and never deletes.

Beside the store lies a small *seal* (`seal.py`), written before the store itself. A store that cannot be read although the key fits the
seal is damaged and is put aside; one whose key does not fit, or whose seal cannot be read, is left alone.
"""

import os
from dataclasses import dataclass
from pathlib import Path

from client.errors import StoreDamaged, StoreLocked
from offline.store import epoch, rekeying, seal
from offline.store.answers import Answers
from offline.store.books import Books, connect, translated
from offline.store.migrations import migrate
from offline.store.quarantine import finish, going_aside, set_aside
from offline.store.seal import Fit

LEAST_PAGE = 4096
PLAIN_HEADER = b"SQLite format 3\0"


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A store ready for work. `set_aside` names where a damaged one went, if there was one."""

    books: Books
    is_new: bool
    set_aside: Path | None = None


def open_store(path: Path, key: bytes, *, at_ms: int, check: bool) -> Opened:
    """Open, begin, or put aside and begin. Raises StoreLocked and StoreTooNew, leaving the files as they are."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if rekeying.is_under_way(path):
        rekeying.resolve(path, key)
    _refuse_wrong_key(path, key)
    _refuse_clear_text(path)
    aside = finish(path) if going_aside(path) is not None else None
    try:
        opened = _opened(path, key, check=check)
    except StoreDamaged as damage:
        fit = seal.fit(path, key)
        if fit is not Fit.FITS and not (fit is Fit.MISSING and _is_less_than_a_page(path)):
            raise StoreLocked("seal-unreadable" if fit is Fit.UNREADABLE else "wrong-key") from damage
        aside = set_aside(path, at_ms)
        opened = _opened(path, key, check=False)
    return Opened(books=opened.books, is_new=opened.is_new, set_aside=aside)


def _opened(path: Path, key: bytes, *, check: bool) -> Opened:
    is_new = not path.exists() or path.stat().st_size == 0
    if is_new:
        _begin(path, key)
    path.chmod(0o600)
    books = connect(path, key)
    try:
        with translated():
            if check and not is_new:
                _check(books)
            migrate(books)
            epoch.remember(books, path)
            books.answers = Answers(books)
        if seal.fit(path, key) is not Fit.FITS:
            seal.put(path, key)
    except BaseException:
        books.close()
        raise
    return Opened(books=books, is_new=is_new)


def _begin(path: Path, key: bytes) -> None:
    """The epoch, then the seal, then the file: a start that is cut off anywhere is told from a wrong key at the next one."""
    if seal.fit(path, key) is not Fit.MISSING:
        raise StoreDamaged("missing")
    epoch.next_one(path)
    seal.put(path, key)
    os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))


def _check(books: Books) -> None:
    wrong = books.execute("PRAGMA cipher_integrity_check").fetchmany(3)
    if wrong:
        raise StoreDamaged("seal-of-page", str(len(wrong)))


def _is_less_than_a_page(path: Path) -> bool:
    """A first start that was cut off; nothing was ever saved in it, here or in its log."""
    log = path.with_name(f"{path.name}-wal")
    return path.exists() and path.stat().st_size < LEAST_PAGE and not (log.exists() and log.stat().st_size)


def _refuse_wrong_key(path: Path, key: bytes) -> None:
    """By the seal where it lies now: here, or, when putting aside was broken off after its last rename, there."""
    for place in (path, going_aside(path)):
        if place is not None and seal.fit(place, key) is Fit.WRONG:
            raise StoreLocked("wrong-key")


def _refuse_clear_text(path: Path) -> None:
    if path.exists():
        with path.open("rb") as file:
            if file.read(len(PLAIN_HEADER)) == PLAIN_HEADER:
                raise StoreLocked("in-the-clear")
