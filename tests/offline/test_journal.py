import tempfile
from pathlib import Path

import pytest
from hypothesis import given as for_all
from hypothesis import settings
from hypothesis import strategies as st

from offline import commands_kept, integrity, journal
from offline.journal import Break
from offline.outbox import Outcome
from offline.store.books import Books
from tests.support.builders import NOW_MS, ident, keep, load, note, open_books, patient, stay, vitals

TRIGGERS = ("command_is_immutable", "row_is_immutable", "event_is_immutable", "event_stays", "command_stays")
EVENT_COLUMNS = ("at_ms", "kind", "command", "patient", "facts", "prev_hash", "hash")
COMMAND_COLUMNS = tuple(name.strip() for name in journal.COMMAND_COLUMNS.split(","))


def filled(books: Books) -> None:
    load(books, patient(), stay())
    keep(books, vitals(1))
    keep(books, note(2), number="N-N3-S1-261120-0001-X")
    commands_kept.move(books, ident(1), Outcome.SEND_BEGUN, at_ms=NOW_MS)
    commands_kept.move(books, ident(1), Outcome.ANSWER_YES, at_ms=NOW_MS, facts={"rows": "1"})
    journal.write(books, "mode", at_ms=NOW_MS, facts={"to": "emergency"})
    for trigger in TRIGGERS:
        books.execute(f"DROP TRIGGER {trigger}")
    books.execute("COMMIT")
    books.execute("PRAGMA foreign_keys = OFF")


def test_an_untouched_journal_is_whole(books: Books) -> None:
    filled(books)
    assert journal.broken(books) is None
    assert journal.head(books)[0] == 5


def test_an_empty_journal_is_whole_and_has_a_head(books: Books) -> None:
    assert journal.broken(books) is None
    assert journal.head(books) == (0, "00" * 32)


def altered(value: object, place: int) -> object:
    """The value with one bit of one byte turned."""
    if value is None:
        return "x"
    if isinstance(value, int):
        return value ^ (1 << place % 20)
    raw = bytearray(value if isinstance(value, bytes) else str(value).encode())
    raw[place % len(raw)] ^= 1
    return bytes(raw) if isinstance(value, bytes) else raw.decode(errors="replace")


@settings(max_examples=60, deadline=None)
@for_all(
    table=st.sampled_from(["event", "command"]),
    column=st.integers(0, 30),
    row=st.integers(0, 10),
    place=st.integers(0, 5000),
)
def test_any_altered_byte_breaks_the_chain(table: str, column: int, row: int, place: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        books = open_books(Path(folder) / "s.db")
        filled(books)
        names = EVENT_COLUMNS if table == "event" else (*COMMAND_COLUMNS, "prev_hash", "hash")
        name = names[column % len(names)]
        seqs = [found[0] for found in books.execute(f"SELECT seq FROM {table} ORDER BY seq")]
        seq = seqs[row % len(seqs)]
        value = books.execute(f"SELECT {name} FROM {table} WHERE seq = ?", (seq,)).fetchone()[0]
        books.execute("PRAGMA ignore_check_constraints = ON")
        books.execute(f"UPDATE {table} SET {name} = ? WHERE seq = ?", (_fitting(name, altered(value, place)), seq))
        assert journal.broken(books) is not None
        books.close()


def _fitting(name: str, value: object) -> object:
    whole = {"at_ms", "is_emergency", "saved_at_ms", "monotonic_ms", "server_offset_ms"}
    return 7 if name in whole and not isinstance(value, int) else value


@pytest.mark.parametrize(
    ("statement", "where"),
    [
        ("DELETE FROM event WHERE seq = 3", Break(chain="event", at="4")),
        ("UPDATE command SET state = 'confirmed' WHERE seq = 1", Break(chain="state", at=ident(1))),
        ("UPDATE command SET state = 'withdrawn' WHERE seq = 2", Break(chain="state", at=ident(2))),
        ("UPDATE command SET bundle = x'00' WHERE seq = 2", Break(chain="command", at="2")),
    ],
)
def test_the_break_is_named(books: Books, statement: str, where: Break) -> None:
    filled(books)
    books.execute(statement)
    assert journal.broken(books) == where


@pytest.mark.parametrize(
    ("kind", "command", "facts"),
    [
        ("moved", None, {"outcome": "confirmed", "to": "x"}),
        ("moved", None, {}),
        ("moved", ident(9), {"outcome": "send-begun", "to": "sending"}),
        ("moved", ident(1), {}),
        ("moved", ident(1), {"outcome": "no outcome", "to": "confirmed"}),
        ("moved", ident(1), {"outcome": "send-begun", "to": "sending"}),
        ("saved", None, {}),
        ("saved", ident(1), {}),
    ],
)
def test_a_false_event_that_is_well_chained_is_a_break_and_stops_nothing(
    books: Books, kind: str, command: str | None, facts: dict[str, str]
) -> None:
    filled(books)
    seq = journal.write(books, kind, at_ms=NOW_MS, command=command, facts=facts)
    assert journal.broken(books) == Break(chain="event", at=str(seq))
    assert integrity.judged(books) == ("chain", f"event {seq}", 6)


@pytest.mark.parametrize("text", ["[]", '{"to": 7}', '"x"'])
def test_facts_that_are_none_are_a_break_too(books: Books, text: str) -> None:
    filled(books)
    before = journal.newest_hash(books)
    digest = journal.chained(before, NOW_MS, "mode", None, None, text)
    row = (NOW_MS, "mode", None, None, text, before, digest)
    books.execute(f"INSERT INTO event ({', '.join(EVENT_COLUMNS)}) VALUES (?, ?, ?, ?, ?, ?, ?)", row)
    assert journal.broken(books) == Break(chain="event", at="6")


def test_parts_cannot_be_shifted_into_each_other() -> None:
    start = journal.FIRST_HASH
    assert journal.chained(start, "ab", "c") != journal.chained(start, "a", "bc")
    assert journal.chained(start, None) != journal.chained(start, "")
    assert journal.chained(start, b"a") != journal.chained(start, "a")


def test_events_come_newest_first_and_can_be_narrowed(books: Books) -> None:
    filled(books)
    assert [entry.kind for entry in journal.events(books)] == ["mode", "moved", "moved", "saved", "saved"]
    assert [entry.facts["outcome"] for entry in journal.events(books, command=ident(1), kind="moved")] == [
        "answer_yes",
        "send_begun",
    ]
    assert journal.events(books, patient="Patient/p2") == []
    assert [entry.seq for entry in journal.events(books, after_seq=3, limit=1)] == [5]
