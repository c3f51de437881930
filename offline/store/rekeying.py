"""A new key for a whole store: a copy under it takes the old one's place in one step; refuses to lose a row or to leave two keys in doubt.

    rekey(path, present, fresh)      the old store is whole until the copy was read back, and gone after it
    resolve(path, key)               after a start that finds a change broken off: is the store under this key?

The old store stays locked from the first byte that is copied until the copy stands in its place, so nothing is written in between. Beside a
change of the file its seal changes, too, and a power cut may fall between the two: a mark says so, and until it is resolved nobody takes a
key that does not fit for damage.
"""

import os
import shutil
from pathlib import Path

from sqlcipher3 import dbapi2

from client.errors import StoreDamaged, StoreFull, StoreLocked
from offline.private_file import keep_names, write_private
from offline.store import seal
from offline.store.books import KEY_BYTES, connect, translated
from offline.store.quarantine import SEAL

FRESH, MARK = ".rekeyed", ".rekeying"
_SPARE = 16 * 1024 * 1024


def is_under_way(path: Path) -> bool:
    return _mark(path).exists()


def rekey(path: Path, present: bytes, fresh: bytes) -> None:
    """Raises StoreLocked (in-use, wrong-key), StoreDamaged and StoreFull; then the store is as it was, under its present key."""
    if len(fresh) != KEY_BYTES:
        raise StoreLocked("key-length")
    if is_under_way(path):
        resolve(path, present)
    if seal.fit(path, present) is seal.Fit.WRONG:
        raise StoreLocked("wrong-key")
    clear_away(path)
    _demand_room(path)
    books = connect(path, present)
    try:
        with translated():
            books.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            books.execute("PRAGMA journal_mode = DELETE")  # no log that a copy of the file alone would lack
            books.execute("BEGIN EXCLUSIVE")
            _copied(path, present, fresh)
            _take_place(path)
            books.execute("ROLLBACK")
    except BaseException:
        if not is_under_way(path):
            clear_away(path)
        raise
    finally:
        books.close()


def resolve(path: Path, key: bytes) -> None:
    """Put the seal right for a store that is under this key, whichever of the two it is. Raises StoreLocked for another one."""
    if not opens(path, key):
        raise StoreLocked("wrong-key")
    seal.put(path, key)
    clear_away(path)
    _mark(path).unlink(missing_ok=True)
    keep_names(path.parent)


def opens(path: Path, key: bytes) -> bool:
    """Whether the store can be read with this key; its seal is not asked. Raises StoreLocked where another program has it."""
    if not path.exists():
        return False
    try:
        connect(path, key).close()
    except StoreDamaged:
        return False
    return True


def clear_away(path: Path) -> None:
    """Copies that never took the store's place."""
    for part in (FRESH, f"{FRESH}{SEAL}", f"{FRESH}-journal", f"{FRESH}-wal", f"{FRESH}-shm"):
        path.with_name(path.name + part).unlink(missing_ok=True)
    for half in path.parent.glob(f".{path.name}.rekey*.new"):  # seal or mark, begun and not named
        half.unlink(missing_ok=True)


def _demand_room(path: Path) -> None:
    needed = path.stat().st_size * 2 + _SPARE  # the copy, and its journal while the key changes
    if shutil.disk_usage(path.parent).free < needed:
        raise StoreFull("disk-full")


def _copied(path: Path, present: bytes, fresh: bytes) -> None:
    """A copy under the new key that was read back whole, with its seal, on the disk."""
    copy = path.with_name(path.name + FRESH)
    try:
        os.close(os.open(copy, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        shutil.copyfile(path, copy)
    except OSError as error:
        raise StoreFull("disk-full", type(error).__name__) from error
    connection = _opened(copy, present)
    try:
        connection.execute(f"PRAGMA rekey = \"x'{fresh.hex()}'\"")
    finally:
        connection.close()
    _read_back(copy, fresh)
    _flush(copy)
    seal.put(copy, fresh)


def _opened(copy: Path, key: bytes) -> dbapi2.Connection:
    connection = dbapi2.connect(str(copy), isolation_level=None)
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA temp_store = MEMORY")
    return connection


def _read_back(copy: Path, fresh: bytes) -> None:
    """Every page by its seal, every index by its rows. Raises StoreDamaged."""
    connection = _opened(copy, fresh)
    try:
        wrong = connection.execute("PRAGMA cipher_integrity_check").fetchmany(1)
        found = connection.execute("PRAGMA quick_check(1)").fetchone()
    finally:
        connection.close()
    if wrong or found is None or found[0] != "ok":
        raise StoreDamaged("copy")


def _take_place(path: Path) -> None:
    copy = path.with_name(path.name + FRESH)
    write_private(_mark(path), b"")
    copy.replace(path)
    keep_names(path.parent)
    copy.with_name(copy.name + SEAL).replace(path.with_name(path.name + SEAL))
    keep_names(path.parent)
    _mark(path).unlink()
    keep_names(path.parent)


def _flush(copy: Path) -> None:
    handle = os.open(copy, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _mark(path: Path) -> Path:
    return path.with_name(path.name + MARK)
