from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from offline import verifiers
from offline.store import facts, migrations
from offline.store.books import Books, connect
from tests.support.builders import KEY

SCHEMA = Path(migrations.__file__).with_name("schema.sql")


def test_the_committed_schema_is_what_the_steps_give(books: Books) -> None:
    assert migrations.described(books) == SCHEMA.read_text(encoding="utf-8")


def test_the_steps_are_counted_and_named(books: Books) -> None:
    assert migrations.version(books) == len(migrations.STEPS)
    assert [row[0] for row in books.execute("SELECT name FROM schema_step ORDER BY number")] == [
        "first store",
        "traces",
        "both patients of a change of beds",
        "people made here under central's name",
        "one spelling of a staff number",
    ]


def test_what_an_earlier_store_kept_of_a_person_is_found_under_every_spelling_of_his_number(tmp_path: Path) -> None:
    books = connect(tmp_path / "s.db", KEY)
    migrations.migrate(books, migrations.STEPS[:4])
    for number, age in (("N001", 5), ("n001", 9), ("Ｎ００２", 1)):
        books.execute("INSERT INTO verifier VALUES (?, '{}', x'00', ?)", (number, age))
    facts.put(books, "staff-dismissed:N777", "Practitioner/x")
    facts.put(books, "sign-in-pin:N001", "his")
    migrations.migrate(books)
    kept = books.execute("SELECT staff_number, last_online_at_ms FROM verifier ORDER BY 1").fetchall()
    assert [tuple(row) for row in kept] == [("n001", 9), ("n002", 1)], "of two spellings the younger proof"
    assert facts.get(books, "sign-in-pin:n001") == "his"
    assert verifiers.is_dismissed(books, "N777")
    assert verifiers.is_dismissed(books, "ｎ777")
    books.close()


def test_a_store_that_is_up_to_date_is_not_touched(tmp_path: Path) -> None:
    books = connect(tmp_path / "s.db", KEY)
    migrations.migrate(books)
    before = books.conn.total_changes
    migrations.migrate(books)
    assert books.conn.total_changes == before
    books.close()


def test_a_step_that_fails_half_way_leaves_nothing(tmp_path: Path) -> None:
    books = connect(tmp_path / "s.db", KEY)
    migrations.migrate(books)
    broken = (*migrations.STEPS, ("broken", "CREATE TABLE half (x);\nCREATE TABLE half (x);"))
    with pytest.raises(dbapi2.OperationalError):
        migrations.migrate(books, broken)
    assert migrations.version(books) == len(migrations.STEPS)
    assert books.execute("SELECT count(*) FROM sqlite_master WHERE name = 'half'").fetchone()[0] == 0
    books.close()


def test_a_store_migrates_from_where_it_stands(tmp_path: Path) -> None:
    books = connect(tmp_path / "s.db", KEY)
    migrations.migrate(books)
    assert (
        migrations.migrate(books, (*migrations.STEPS, ("more", "CREATE TABLE more (x TEXT) STRICT;")))
        == len(migrations.STEPS) + 1
    )
    assert books.execute("SELECT count(*) FROM more").fetchone()[0] == 0
    books.close()


def test_statements_are_parted_outside_triggers_only() -> None:
    script = "CREATE TABLE a (x);\nCREATE TRIGGER t AFTER INSERT ON a\nBEGIN SELECT 1; SELECT 2; END;\nDROP TABLE a;\n"
    assert [text.split()[1] for text in migrations.statements(script)] == ["TABLE", "TRIGGER", "TABLE"]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE command SET bundle = x'00'",
        "UPDATE command SET author_name = 'other'",
        "UPDATE command SET number = 'E-1'",
        "DELETE FROM command",
        "UPDATE row SET body = '{}'",
        "DELETE FROM row",
        "UPDATE event SET facts = '{}'",
        "DELETE FROM event",
        "UPDATE resource SET id = 'other' WHERE id = 'p1'",
        "UPDATE command SET state = 'lost'",
    ],
)
def test_what_must_not_change_cannot_be_changed(kept_books: Books, statement: str) -> None:
    with pytest.raises(dbapi2.IntegrityError):
        kept_books.execute(statement)
