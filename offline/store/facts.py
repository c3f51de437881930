"""Single facts about this store: who it belongs to, central's profile, the mode it was in; refuses anything about a patient."""

from offline.store.books import Books


def get(books: Books, key: str) -> str | None:
    row = books.execute("SELECT value FROM store_fact WHERE key = ?", (key,)).fetchone()
    return str(row[0]) if row else None


def put(books: Books, key: str, value: str) -> None:
    sql = "INSERT INTO store_fact (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"
    books.execute(sql, (key, value))


def every(books: Books) -> dict[str, str]:
    return {row[0]: row[1] for row in books.execute("SELECT key, value FROM store_fact ORDER BY key")}
