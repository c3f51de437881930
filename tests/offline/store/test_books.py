import pytest
from sqlcipher3 import dbapi2

from client.errors import BugError, StoreDamaged, StoreFull, StoreLocked, WardlightError
from offline.store.books import Books, translated


class Coded(dbapi2.OperationalError):  # type: ignore[misc]  # the library ships no types
    """An error of the library with a result code."""

    def __init__(self, code: int) -> None:
        super().__init__("made up")
        self.sqlite_errorcode = code
        self.sqlite_errorname = str(code)


@pytest.mark.parametrize(
    ("code", "ours"),
    [
        (dbapi2.SQLITE_FULL, StoreFull),
        (dbapi2.SQLITE_IOERR, StoreFull),
        (dbapi2.SQLITE_BUSY, StoreLocked),
        (dbapi2.SQLITE_READONLY, StoreLocked),
        (dbapi2.SQLITE_CORRUPT, StoreDamaged),
        (dbapi2.SQLITE_CORRUPT | 2 << 8, StoreDamaged),
        (dbapi2.SQLITE_NOTADB, StoreDamaged),
        (dbapi2.SQLITE_CONSTRAINT, BugError),
        (dbapi2.SQLITE_ERROR, BugError),
    ],
)
def test_every_error_of_the_library_becomes_one_of_ours(code: int, ours: type[WardlightError]) -> None:
    with pytest.raises(ours), translated():
        raise Coded(code)


def test_an_error_that_is_already_ours_passes_through() -> None:
    with pytest.raises(StoreFull, match="mine"), translated():
        raise StoreFull("mine")


def test_the_store_really_encrypts(books: Books) -> None:
    assert books.execute("PRAGMA cipher_version").fetchone()[0]
