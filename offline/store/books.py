"""The one door to the database libraries: SQLCipher under sqlite-utils; refuses to give a connection that does not encrypt.

`sqlite_utils` looks for a module named `pysqlite3` first. It is given SQLCipher under that name, so that the errors it catches are the ones
that are raised.
"""

import copy
import sys
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any, Self

import sqlcipher3
from sqlcipher3 import dbapi2

from client.errors import BugError, StoreDamaged, StoreFull, StoreLocked, WardlightError
from offline.sight import Sight
from offline.store.answers import Answers, Question, Said, T

sys.modules.setdefault("pysqlite3", sqlcipher3)
sys.modules.setdefault("pysqlite3.dbapi2", dbapi2)

from sqlite_utils import Database as SqliteUtils  # noqa: E402  # must come after the two lines above


class Books(SqliteUtils):
    """An open store inside a read or a write; every function of `offline/` that touches rows takes it first.

    `pause` is called before each statement of a read that lets others pass it; None at all other times.
    """

    pause: Callable[[], None] | None = None
    answers: Answers | None = None
    """What reads were answered before; None where a connection is used without the store's thread."""
    sight: Sight | None = None
    """For whose eyes the rows are; None: for the station itself, whole."""

    has_withheld: bool = False
    """Whether something was withheld from these eyes so far."""

    def seen_by(self, sight: Sight | None) -> Self:
        """The same store for somebody's eyes. A read that another one passes keeps its own sight."""
        made = copy.copy(self)
        made.sight, made.has_withheld = sight, False
        return made

    @property
    def whose(self) -> tuple[object, ...]:
        """Names these eyes: what was made for others is never given to them."""
        sight = self.sight
        return () if sight is None else (sight.role, sight.opened, sight.is_whole)

    def execute(self, sql: str, parameters: Sequence[Any] | dict[str, Any] | None = None) -> dbapi2.Cursor:
        if self.pause is not None:
            self.pause()
        return super().execute(sql, parameters)

    def answered(self, key: Question, kinds: Collection[str], ask: Callable[[], Said], made: Callable[[Said], T]) -> T:
        """`made` of what is asked, or as it was made before, where nothing of these types was changed since (`Answers.answer`)."""
        return made(ask()) if self.answers is None else self.answers.answer(key, kinds, ask, made)

    def whole(self, key: Question, holds: Callable[[T], bool], make: Callable[[], T]) -> T:
        """A picture made of many questions, or the one made before while nothing was written since (`Answers.whole`)."""
        return make() if self.answers is None else self.answers.whole(key, holds, make)


KEY_BYTES = 32
BUSY_TIMEOUT_MS = 1000
CACHE_KIB = 24 * 1024
"""Decrypted pages held in memory; beyond it the system's own cache serves, and a page is decrypted again in some 10 µs."""

_BY_CODE: dict[int, tuple[type[WardlightError], str]] = {
    5: (StoreLocked, "in-use"),
    6: (StoreLocked, "in-use"),
    8: (StoreLocked, "not-writable"),
    10: (StoreFull, "io"),
    11: (StoreDamaged, "corrupt"),
    13: (StoreFull, "disk-full"),
    14: (StoreLocked, "cannot-open"),
    23: (StoreLocked, "not-permitted"),
    26: (StoreDamaged, "not-readable"),
}
"""SQLite's primary result codes. Everything else is our own mistake."""


@contextmanager
def translated() -> Iterator[None]:
    """Turn the library's errors into ours. An I/O error while writing reads as a full disk: nothing was kept, and writing must stop."""
    try:
        yield
    except dbapi2.Error as error:
        raise _ours(error) from error


def _ours(error: Exception) -> WardlightError:
    code = int(getattr(error, "sqlite_errorcode", None) or 1)
    kind, word = _BY_CODE.get(code & 0xFF, (BugError, "store"))
    return (
        kind(word, str(getattr(error, "sqlite_errorname", None) or code))
        if kind is not BugError
        else BugError(word, str(error))
    )


def connect(path: Path, key: bytes) -> Books:
    """Open `path` with the raw key. Raises StoreDamaged("not-readable") for a wrong key as well: the caller tells them apart."""
    if len(key) != KEY_BYTES:
        raise StoreLocked("key-length")
    with translated():
        connection = dbapi2.connect(str(path), isolation_level=None, check_same_thread=False, cached_statements=256)
        try:
            _set_up(connection, key)
        except BaseException:
            connection.close()
            raise
        return Books(connection, execute_plugins=False)


def _set_up(connection: dbapi2.Connection, key: bytes) -> None:
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    if not connection.execute("PRAGMA cipher_version").fetchone():
        raise StoreLocked("not-encrypted")
    connection.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    connection.execute("PRAGMA journal_mode = WAL")
    for setting in (
        "synchronous = FULL",
        "foreign_keys = ON",
        "temp_store = MEMORY",
        f"cache_size = -{CACHE_KIB}",
        "wal_autocheckpoint = 4096",
    ):
        connection.execute(f"PRAGMA {setting}")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("COMMIT")


def is_broken_off(books: Books) -> bool:
    """Whether SQLite itself has undone the whole transaction (disk full, I/O error)."""
    return not books.conn.in_transaction


def reading(books: Books) -> AbstractContextManager[None]:
    """One consistent view for several statements. Closed without a commit: a read that writes changes nothing."""
    return _bracket(books)


@contextmanager
def _bracket(books: Books) -> Iterator[None]:
    books.execute("BEGIN")
    try:
        if books.answers is not None:
            books.answers.begin()
        yield
    finally:
        if books.answers is not None:
            books.answers.end()
        if books.conn.in_transaction:
            books.execute("ROLLBACK")
