"""What the store answered, remembered until a row behind the answer changes; refuses to remember what was written or may be undone.

Triggers count, type by type, every change of what is shown: rows of central's, rows of a command, the state of a command. They stand in
the connection's own temporary schema, so no way of writing goes past them, and a transaction that is undone undoes its count too. Nothing
that has written itself uses this: a read never writes, a write asks here only before its first row. An answer holds while no type that it
was asked of was counted since.
"""

from collections import OrderedDict
from collections.abc import Callable, Collection, Hashable, Sized
from typing import Any, Protocol, TypeVar

import msgspec

T = TypeVar("T")
Question = tuple[Hashable, ...]
"""The statement and its values."""
Said = TypeVar("Said", bound=Sized | None)
MOST_ANSWERS = 2000
MOST_WHOLE = 12
"""Pictures that are made of many questions and held as one: each some hundred kilobytes."""
MOST_BYTES = 24 * 1024 * 1024
"""As much again as the decrypted pages that are held in memory."""
_SET_UP = """
CREATE TEMP TABLE touched (type TEXT PRIMARY KEY, n INTEGER NOT NULL) WITHOUT ROWID;
CREATE TEMP TRIGGER touched_by_new_resource AFTER INSERT ON main.resource BEGIN
  INSERT INTO touched VALUES (new.type, 1) ON CONFLICT (type) DO UPDATE SET n = n + 1; END;
CREATE TEMP TRIGGER touched_by_resource AFTER UPDATE ON main.resource BEGIN
  INSERT INTO touched VALUES (new.type, 1) ON CONFLICT (type) DO UPDATE SET n = n + 1; END;
CREATE TEMP TRIGGER touched_by_gone_resource AFTER DELETE ON main.resource BEGIN
  INSERT INTO touched VALUES (old.type, 1) ON CONFLICT (type) DO UPDATE SET n = n + 1; END;
CREATE TEMP TRIGGER touched_by_new_row AFTER INSERT ON main.row BEGIN
  INSERT INTO touched VALUES (new.type, 1) ON CONFLICT (type) DO UPDATE SET n = n + 1; END;
CREATE TEMP TRIGGER touched_by_row AFTER UPDATE ON main.row BEGIN
  INSERT INTO touched VALUES (new.type, 1) ON CONFLICT (type) DO UPDATE SET n = n + 1; END;
CREATE TEMP TRIGGER touched_by_command AFTER UPDATE OF state ON main.command WHEN new.state IS NOT old.state BEGIN
  INSERT INTO touched SELECT DISTINCT type, 1 FROM main.row WHERE command = new.id
  ON CONFLICT (type) DO UPDATE SET n = n + 1; END;
"""
"""Beside the types of rows the tables that nearly every picture asks: who is here, and which key is whose."""
_TABLES = "".join(
    f"CREATE TEMP TRIGGER touched_{table}_{event} AFTER {event} ON main.{table} BEGIN"
    f" INSERT INTO touched VALUES ('{table}', 1) ON CONFLICT (type) DO UPDATE SET n = n + 1; END;"
    for table in ("census", "identity", "store_fact")
    for event in ("INSERT", "UPDATE", "DELETE")
)
NAMED_PEOPLE = "named-people"
"""People who were made here and have central's name now: what waits about them is found under it from then on."""
_PEOPLE = "".join(
    f"CREATE TEMP TRIGGER touched_people_{event} AFTER {event} ON main.identity WHEN {side}.local_key GLOB 'Patient/*' BEGIN"
    f" INSERT INTO touched VALUES ('{NAMED_PEOPLE}', 1) ON CONFLICT (type) DO UPDATE SET n = n + 1; END;"
    for event, side in (("INSERT", "new"), ("DELETE", "old"))
)
UNCOUNTED = frozenset({"cursor"})
"""How far the feed has read: no picture says anything of it."""
UNSEEN_EVENTS = ("looked", "searched", "opened-outside", "open-refused", "glass-broken", "audit-read")
"""Who looked at whom stands in the journal and in no chart (`offline.trail.LOOKS`)."""
_COUNTED = frozenset({"resource", "row", "census", "identity", "store_fact"})
_stamps = msgspec.json.Decoder(dict[str, int])


ROW_BYTES, VALUE_BYTES = 400, 100
"""About what a row of a small table takes, and a value of a question."""


class Asked(Protocol):
    """A connection as far as this needs it."""

    @property
    def conn(self) -> Any: ...


class Answers:
    """One per open store, used on its thread. Invariant: what it gives is what the store would answer in this view."""

    def __init__(self, books: Asked) -> None:
        """Outside of a transaction."""
        self._conn = books.conn
        self._known: OrderedDict[Question, tuple[tuple[int, ...], int, Any]] = OrderedDict()
        self._whole: OrderedDict[Question, tuple[int, Any]] = OrderedDict()
        self.held_bytes = 0
        self._stamps: dict[str, int] = {}
        self._changes = -1
        """Of the connection when the counts were read; another number means that something was written since."""
        self._is_reading = False
        self._whole_stamp = 0
        """Grows with every change of anything that is counted."""
        self._conn.executescript(_SET_UP + _TABLES + _PEOPLE + _others(books.conn))

    def begin(self) -> None:
        """A read begins, or a write that has written nothing yet: its view is what stands now."""
        if self._changes != self._conn.total_changes:
            found = self._conn.execute("SELECT json_group_object(type, n) FROM temp.touched").fetchone()
            self._stamps, self._changes = _stamps.decode(found[0]), self._conn.total_changes
            self._whole_stamp = sum(self._stamps.values())
        self._is_reading = True

    def end(self) -> None:
        self._is_reading = False

    def answer(self, key: Question, kinds: Collection[str], ask: Callable[[], Said], made: Callable[[Said], T]) -> T:
        """What was made of what the store said to `key`, a question about rows of these types alone; nobody may change it.

        `kinds`: types of resources, or the names of the tables `census`, `identity` and `store_fact`.
        """
        if not self._is_reading or self._conn.total_changes != self._changes:
            return made(ask())
        stamps = tuple(self._stamps.get(kind, 0) for kind in sorted(kinds))
        held = self._known.get(key)
        if held is not None and held[0] == stamps:
            self._known.move_to_end(key)
            found: T = held[2]
            return found
        said = ask()
        value = made(said)
        self._remember(key, stamps, _size(said) + VALUE_BYTES * len(key), value)
        return value

    def whole(self, key: Question, holds: Callable[[T], bool], make: Callable[[], T]) -> T:
        """A picture made of many questions, as it was made before; only while nothing that is shown was written since, and it `holds`."""
        if not self._is_reading or self._conn.total_changes != self._changes:
            return make()
        held = self._whole.get(key)
        if held is not None and held[0] == self._whole_stamp and holds(held[1]):
            found: T = held[1]
            return found
        value = make()
        if self._conn.total_changes == self._changes:
            self._whole.pop(key, None)
            self._whole[key] = (self._whole_stamp, value)
            while len(self._whole) > MOST_WHOLE:
                self._whole.popitem(last=False)
        return value

    def _remember(self, key: Question, stamps: tuple[int, ...], size: int, value: object) -> None:
        before = self._known.pop(key, None)
        self.held_bytes += size - (before[1] if before is not None else 0)
        self._known[key] = (stamps, size, value)
        while self.held_bytes > MOST_BYTES or len(self._known) > MOST_ANSWERS:
            _, (_, freed, _) = self._known.popitem(last=False)
            self.held_bytes -= freed


def _others(conn: Any) -> str:
    """Every other table, whatever is written into it, for the pictures made of many questions."""
    found = conn.execute("SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
    tables = sorted({name for (name,) in found} - _COUNTED - UNCOUNTED)
    seen = ", ".join(f"'{kind}'" for kind in UNSEEN_EVENTS)
    return "".join(
        f"CREATE TEMP TRIGGER touched_other_{table}_{event} AFTER {event} ON main.{table}"
        f"{f' WHEN new.kind NOT IN ({seen})' if (table, event) == ('event', 'INSERT') else ''} BEGIN"
        f" INSERT INTO touched VALUES ('table {table}', 1) ON CONFLICT (type) DO UPDATE SET n = n + 1; END;"
        for table in tables
        for event in ("INSERT", "UPDATE", "DELETE")
    )


def _size(said: Sized | None) -> int:
    return 0 if said is None else len(said) * (1 if isinstance(said, str) else ROW_BYTES)
