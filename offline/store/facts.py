"""Single facts about this store: who it belongs to, central's profile, the mode it was in; refuses anything about a patient."""

from collections.abc import Sequence

from offline.store.books import Books


def get(books: Books, key: str) -> str | None:
    sql = "SELECT value FROM store_fact WHERE key = ?"
    return books.answered((sql, key), ["store_fact"], lambda: books.execute(sql, (key,)).fetchall(), _first)


def _first(rows: Sequence[tuple[object, ...]]) -> str | None:
    return str(rows[0][0]) if rows else None


def put(books: Books, key: str, value: str) -> None:
    sql = "INSERT INTO store_fact (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"
    books.execute(sql, (key, value))


def every(books: Books) -> dict[str, str]:
    return {row[0]: row[1] for row in books.execute("SELECT key, value FROM store_fact ORDER BY key")}
