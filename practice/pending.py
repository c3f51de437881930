"""What the running job has written so far, kept back and put into the tables together; refuses to be read past: a read writes it first.

A term is (key, value, system) and stands once in `word`; `posting` holds two numbers per row it is found in. Which word has which number is
remembered in memory, and what an undone job remembered is forgotten with it.
"""

import sqlite3
from typing import Any

Term = tuple[int, str, str]
_REMEMBERED = 200_000
_KEPT_BACK = 2_000


class Pending:
    """Rows and search values of one job. Empty between jobs; `count` is 0 exactly when nothing waits; `names` are its (type, id)."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._many = connection.executemany
        self._run = connection.execute
        self._words: dict[Term, int] = {}
        self._fresh: list[Term] = []
        self._last_word: int = self._run("SELECT coalesce(max(id), 0) FROM word").fetchone()[0]
        self._forget_rows()

    def _forget_rows(self) -> None:
        self.count = 0
        self._versions: list[tuple[Any, ...]] = []
        self._rows: list[tuple[Any, ...]] = []
        self.names: set[tuple[str, str]] = set()
        self._postings: list[tuple[Term, int]] = []
        self._moments: list[tuple[int, int, int, int]] = []
        self._numbers: list[tuple[int, float, str, int]] = []

    def add_row(self, version: tuple[Any, ...], row: tuple[Any, ...]) -> None:
        """A row that was not there before, with its first version."""
        self._versions.append(version)
        self._rows.append(row)
        self.names.add(row[1:3])
        self.count += 1
        if self.count > _KEPT_BACK:
            self.write()

    def add_values(
        self, row: int, terms: set[Term], moments: set[tuple[int, int, int]], numbers: set[tuple[int, float, str]]
    ) -> None:
        self.count += 1
        self._postings += [(term, row) for term in terms]
        if moments:
            self._moments += [(*moment, row) for moment in moments]
        if numbers:
            self._numbers += [(*number, row) for number in numbers]

    def take_terms(self, row: int, terms: set[Term]) -> None:
        """Takes search terms of an older version away at once."""
        self._many("DELETE FROM posting WHERE word = ? AND row = ?", [(self._word(term), row) for term in terms])

    def write(self) -> None:
        """Puts everything into the tables, the search values in the order of their trees."""
        if self._versions:
            self._many("INSERT INTO version VALUES (?, ?, ?, ?, ?, ?)", self._versions)
            self._many("INSERT INTO resource VALUES (?, ?, ?, ?, ?, ?, 0)", self._rows)
        if self._postings:
            words = self._words
            found = [(words.get(term) or self._word(term), row) for term, row in self._postings]
            found.sort()
            self._many("INSERT INTO posting VALUES (?, ?)", found)
        if self._moments:
            self._many("INSERT INTO moment VALUES (?, ?, ?, ?)", self._moments)
        if self._numbers:
            self._many("INSERT INTO number VALUES (?, ?, ?, ?)", self._numbers)
        self._forget_rows()

    def _word(self, term: Term) -> int:
        known = self._words.get(term)
        if known is not None:
            return known
        found = self._run("SELECT id FROM word WHERE key = ? AND value = ? AND system = ?", term).fetchone()
        if found is None:
            self._last_word += 1
            self._run("INSERT INTO word VALUES (?, ?, ?, ?)", (*term, self._last_word))
            self._fresh.append(term)
        number: int = self._last_word if found is None else found[0]
        if len(self._words) >= _REMEMBERED:
            self._words.clear()
        self._words[term] = number
        return number

    def settle(self) -> None:
        """The job is done: what it kept back is written and its words stay known."""
        if self.count:
            self.write()
        self._fresh.clear()

    def undo(self) -> None:
        """The job was undone: nothing of it is written or remembered."""
        self._forget_rows()
        for term in self._fresh:
            self._words.pop(term, None)
        self._fresh.clear()

    def undo_all(self) -> None:
        """The whole group was undone, with words of jobs that were settled."""
        self.undo()
        self._words.clear()
