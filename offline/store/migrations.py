"""The store's schema, step by step: ordered, named, atomic, never edited once released; refuses a store newer than the program.

`PRAGMA user_version` counts the steps taken; `schema_step` names them. `schema.sql` beside this file is what all steps together give; a
test compares it.
"""

from collections.abc import Iterator, Sequence

from sqlcipher3.dbapi2 import complete_statement

from client.errors import StoreTooNew
from client.staff_numbers import canonical
from offline.store.books import Books
from offline.store.step_1 import FIRST_STORE
from offline.store.step_2 import TRACES
from offline.store.step_3 import BOTH_PATIENTS
from offline.store.step_4 import NAMED_BY_CENTRAL
from offline.store.step_5 import ONE_SPELLING

Step = tuple[str, str]
STEPS: tuple[Step, ...] = (
    ("first store", FIRST_STORE),
    ("traces", TRACES),
    ("both patients of a change of beds", BOTH_PATIENTS),
    ("people made here under central's name", NAMED_BY_CENTRAL),
    ("one spelling of a staff number", ONE_SPELLING),
)
"""(name, SQL) in order. The n-th step leads to version n."""


def version(books: Books) -> int:
    return int(books.execute("PRAGMA user_version").fetchone()[0])


def migrate(books: Books, steps: Sequence[Step] = STEPS) -> int:
    """Take all missing steps, each in its own transaction; gives the version. Raises StoreTooNew."""
    found = version(books)
    if found > len(steps):
        raise StoreTooNew(str(found), str(len(steps)))
    books.conn.create_function("canonical_number", 1, canonical)
    for number, (name, sql) in enumerate(steps[found:], found + 1):
        _take(books, number, name, sql)
    return len(steps)


def _take(books: Books, number: int, name: str, sql: str) -> None:
    books.execute("BEGIN IMMEDIATE")
    try:
        for statement in statements(sql):
            books.execute(statement)
        books.execute("INSERT INTO schema_step (number, name) VALUES (?, ?)", (number, name))
        books.execute(f"PRAGMA user_version = {number}")
        books.execute("COMMIT")
    except BaseException:
        if books.conn.in_transaction:
            books.execute("ROLLBACK")
        raise


def statements(sql: str) -> Iterator[str]:
    """The single statements of a script; semicolons inside triggers do not part them."""
    so_far = ""
    for line in sql.splitlines(keepends=True):
        so_far += line
        if complete_statement(so_far):
            yield so_far.strip()
            so_far = ""


def described(books: Books) -> str:
    """The whole schema as one text, sorted by kind and name, as `schema.sql` keeps it."""
    rows = books.execute(
        "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"
        " ORDER BY CASE type WHEN 'table' THEN 1 WHEN 'index' THEN 2 WHEN 'view' THEN 3 ELSE 4 END, name"
    )
    return "".join(f"{sql};\n\n" for (sql,) in rows)
