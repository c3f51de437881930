"""The practice server's SQLite: schema, connection, counters and atomic jobs; refuses a second writer and any unsynced commit.

Every version is stored once, in `version`; `resource` points at the newest. `word`, `posting`, `moment` and `number` are the search index.
One connection, one thread: a reader never sees a job half done. `group` runs several jobs under one COMMIT, each in its own savepoint.
"""

import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from practice.clock import ServerClock, instant
from practice.outcomes import RequestRefusedError
from practice.pending import Pending

T = TypeVar("T")
# temp_store keeps the pages a savepoint may have to put back in memory instead of in a file.
PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "cache_size=-65536",
    "wal_autocheckpoint=8000",
    "temp_store=MEMORY",
)
# What a defect of ours raises on a shape nobody thought of: that job alone fails, its neighbours in the group do not.
BROKEN_JOB = (TypeError, ValueError, AttributeError, LookupError, ArithmeticError, RecursionError)

# The number of the schema; a store of an older one is brought over when it is opened, its search values drawn again.
SCHEMA_NUMBER = 2
SCHEMA = """
CREATE TABLE IF NOT EXISTS resource(
    row INTEGER PRIMARY KEY, type TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL,
    last_updated_ms INTEGER NOT NULL, seq INTEGER NOT NULL, deleted INTEGER NOT NULL DEFAULT 0, UNIQUE(type, id));
CREATE INDEX IF NOT EXISTS resource_by_time ON resource(type, last_updated_ms);
CREATE INDEX IF NOT EXISTS resource_by_row ON resource(type);
CREATE TABLE IF NOT EXISTS version(
    seq INTEGER PRIMARY KEY, row INTEGER NOT NULL, version INTEGER NOT NULL, last_updated_ms INTEGER NOT NULL,
    method TEXT NOT NULL, json BLOB);
CREATE UNIQUE INDEX IF NOT EXISTS version_by_row ON version(row, version);
CREATE TABLE IF NOT EXISTS parameter(key INTEGER PRIMARY KEY, type TEXT NOT NULL, name TEXT NOT NULL,
    UNIQUE(type, name));
CREATE TABLE IF NOT EXISTS word(key INTEGER NOT NULL, value TEXT NOT NULL, system TEXT NOT NULL, id INTEGER NOT NULL,
    PRIMARY KEY(key, value, system)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS posting(word INTEGER NOT NULL, row INTEGER NOT NULL, PRIMARY KEY(word, row)) WITHOUT ROWID;
DROP TABLE IF EXISTS term;
CREATE TABLE IF NOT EXISTS moment(key INTEGER NOT NULL, low INTEGER NOT NULL, high INTEGER NOT NULL,
    row INTEGER NOT NULL, PRIMARY KEY(key, low, high, row)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS moment_by_row ON moment(row, key);
CREATE TABLE IF NOT EXISTS number(key INTEGER NOT NULL, value REAL NOT NULL, unit TEXT NOT NULL,
    row INTEGER NOT NULL, PRIMARY KEY(key, value, unit, row)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS account(username TEXT PRIMARY KEY, password TEXT NOT NULL, practitioner TEXT NOT NULL,
    role TEXT NOT NULL, name TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS station(client_id TEXT PRIMARY KEY, secret TEXT NOT NULL, device TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS station_key(client_id TEXT PRIMARY KEY, jwks TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS enrolment(
    code TEXT PRIMARY KEY, station TEXT NOT NULL, until_ms INTEGER NOT NULL, used_by TEXT NOT NULL DEFAULT '');
CREATE TABLE IF NOT EXISTS session(
    id TEXT PRIMARY KEY, username TEXT, client_id TEXT NOT NULL, scope TEXT NOT NULL, revoked INTEGER NOT NULL DEFAULT 0);
CREATE TABLE IF NOT EXISTS token(
    hash TEXT PRIMARY KEY, kind TEXT NOT NULL, session TEXT NOT NULL, expires_ms INTEGER NOT NULL,
    used INTEGER NOT NULL DEFAULT 0, bound TEXT NOT NULL DEFAULT '');
"""


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """One committed change, as told to subscriptions; `row` stays the same over all versions."""

    type: str
    id: str
    row: int
    is_deleted: bool


@dataclass(slots=True)
class Job:
    """One atomic piece of work in a group; after the group exactly one of `result` and `error` is meant."""

    work: Callable[[], Any]
    result: Any = None
    error: BaseException | None = None
    changes: list[Change] = field(default_factory=list)


class Store:
    """The only writer. `last_ms` never goes back, so `meta.lastUpdated` follows the order of commits."""

    def __init__(self, path: Path, clock: ServerClock, parameters: Iterable[tuple[str, str]]) -> None:
        self.clock = clock
        self.connection = sqlite3.connect(path, isolation_level=None, cached_statements=512, check_same_thread=False)
        self.peek = self.connection.execute
        for pragma in PRAGMAS:
            self.peek(f"PRAGMA {pragma}")
        self._furnish(parameters)
        self.pending = Pending(self.connection)
        self._read_counters()
        self._changes: list[Change] = []
        self.stamp_ms = self.last_ms
        self.stamp = instant(self.last_ms)

    def run(self, sql: str, args: Iterable[Any] = ()) -> sqlite3.Cursor:
        """One statement that sees everything the running job has written so far."""
        if self.pending.count:
            self.pending.write()
        return self.peek(sql, args)  # type: ignore[arg-type]  # sqlite3 takes any sequence; a union of them has no name

    def _furnish(self, parameters: Iterable[tuple[str, str]]) -> None:
        """Tables and parameters as they must be, in one commit, which an untouched store does not need."""
        (number,) = self.peek("PRAGMA user_version").fetchone()
        self.keys: dict[tuple[str, str], int] = {}
        before = self._remember_parameters() if number == SCHEMA_NUMBER else 0
        wanted = list(parameters)
        is_older = number != SCHEMA_NUMBER and self.peek("SELECT 1 FROM sqlite_schema").fetchone() is not None
        if number != SCHEMA_NUMBER or not self.keys.keys() >= set(wanted):
            self.connection.executescript(f"BEGIN IMMEDIATE; {SCHEMA} PRAGMA user_version={SCHEMA_NUMBER};")
            self.connection.executemany("INSERT OR IGNORE INTO parameter(type, name) VALUES (?, ?)", wanted)
            self.peek("COMMIT")
            self._remember_parameters()
        self.needs_index = is_older or 0 < before < len(self.keys)

    def _remember_parameters(self) -> int:
        rows = self.peek("SELECT type, name, key FROM parameter")
        self.keys = {(kind, name): key for kind, name, key in rows}
        return len(self.keys)

    def _read_counters(self) -> None:
        self._last_row = self._count("SELECT coalesce(max(row), 0) FROM resource")
        self._last_seq = self._count("SELECT coalesce(max(seq), 0) FROM version")
        self.last_ms = self._count("SELECT coalesce(max(last_updated_ms), 0) FROM version")

    def _count(self, sql: str) -> int:
        return int(self.run(sql).fetchone()[0])

    @property
    def is_empty(self) -> bool:
        return self._last_row == 0 and self._count("SELECT count(*) FROM account") == 0

    def next_row(self) -> int:
        self._last_row += 1
        return self._last_row

    def next_seq(self) -> int:
        self._last_seq += 1
        return self._last_seq

    def note(self, change: Change) -> None:
        self._changes.append(change)

    def stamp_from(self, at_ms: int) -> None:
        """In the running job: what is written from now on was changed then; for filling the store before it is served."""
        self.stamp_ms, self.stamp = at_ms, instant(at_ms)

    def group(self, jobs: list[Job]) -> None:
        """Runs all under one COMMIT. A refused job is rolled back alone; if the commit fails, every job has failed."""
        self.peek("BEGIN IMMEDIATE")
        is_alone = len(jobs) == 1
        try:
            for job in jobs:
                self._attempt(job, is_alone=is_alone)
            self.peek("COMMIT")
        except sqlite3.Error as error:
            self._give_up(jobs, error)
        except BaseException:
            self._give_up(jobs, RuntimeError("the group was broken off"))
            raise

    def write(self, work: Callable[[], T]) -> T:
        """One job with a commit of its own, for filling the store before it is served."""
        job = Job(work)
        self.group([job])
        if job.error is not None:
            raise job.error
        result: T = job.result
        return result

    def _attempt(self, job: Job, *, is_alone: bool) -> None:
        """Alone in its group a job is undone by undoing the group, which the commit then finds empty."""
        now_ms = self.clock.now_ms()
        stamp_ms = now_ms if now_ms >= self.last_ms else self.last_ms + 1
        if stamp_ms != self.stamp_ms:
            self.stamp_ms, self.stamp = stamp_ms, instant(stamp_ms)
        self._changes = []
        if not is_alone:
            self.peek("SAVEPOINT job")
        try:
            job.result = job.work()
            self.pending.settle()
        except (RequestRefusedError, *BROKEN_JOB) as error:
            self.pending.undo()
            self._undo(is_alone=is_alone)
            job.error = error
        else:
            job.changes = self._changes
            self.last_ms = stamp_ms
        if not is_alone:
            self.peek("RELEASE job")

    def _undo(self, *, is_alone: bool) -> None:
        if is_alone:
            self.peek("ROLLBACK")
            self.peek("BEGIN")
        else:
            self.peek("ROLLBACK TO job")

    def _give_up(self, jobs: list[Job], error: BaseException) -> None:
        self.pending.undo_all()
        if self.connection.in_transaction:
            self.peek("ROLLBACK")
        for job in jobs:
            job.changes = []
            job.error = job.error or error

    def counts(self) -> dict[str, int]:
        """Rows per type that are there now, for proofs."""
        return dict(self.run("SELECT type, count(*) FROM resource WHERE deleted = 0 GROUP BY type ORDER BY type"))

    def close(self) -> None:
        self.connection.close()
