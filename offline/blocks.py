"""Blocks of numbers for temporary patients: which are this station's, which number is next, how many are left; never gives one twice.

A block belongs to a ward and is given to one station by central (`offline/sync/blocks.py`), so that two stations never count in the same.
A number that was taken and not used is never taken again. An alias follows from its number: alike for every station, and for as long as the
list of aliases lasts no two people of a ward have the same.
"""

from dataclasses import dataclass
from datetime import date

import msgspec

from client.clinical.aliases import Alias, alias_of
from client.errors import InputRefused
from offline import numbers
from offline.numbers import Place
from offline.store.books import Books

LETTER = "T"
SIZE = 50
"""Numbers of one block."""
LOW = 20
"""With so few left another block is asked for, and it is said."""
_FACT = "number-blocks"


class Block(msgspec.Struct, frozen=True, kw_only=True):
    """The how-manyth block of the ward; its numbers run from `first` to `last`."""

    n: int
    claim: str

    @property
    def first(self) -> int:
        return (self.n - 1) * SIZE + 1

    @property
    def last(self) -> int:
        return self.n * SIZE


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """How this station stands with numbers: how many are left, of how many blocks."""

    count: int
    blocks: int

    @property
    def is_low(self) -> bool:
        return self.count < LOW


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """One number with the alias that goes with it."""

    number: str
    alias: Alias


def held(books: Books) -> tuple[Block, ...]:
    row = books.execute("SELECT value FROM store_fact WHERE key = ?", (_FACT,)).fetchone()
    return msgspec.json.decode(row[0], type=tuple[Block, ...]) if row else ()


def keep(books: Books, block: Block) -> None:
    """This block is this station's."""
    every = {one.n: one for one in (*held(books), block)}
    value = msgspec.json.encode([every[n] for n in sorted(every)]).decode()
    books.execute(
        "INSERT INTO store_fact (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (_FACT, value),
    )


def left(books: Books) -> Left:
    blocks = held(books)
    return Left(count=len(blocks) * SIZE - len(_used(books, blocks)), blocks=len(blocks))


def take(books: Books, count: int, place: Place, day: date) -> tuple[Taken, ...]:
    """The next numbers, all or none. Raises InputRefused where fewer are left, with how many."""
    blocks = held(books)
    used = _used(books, blocks)
    free = [seq for block in blocks for seq in range(block.first, block.last + 1) if seq not in used]
    if count < 1 or count > len(free):
        raise InputRefused("temporary-number", "exhausted", str(len(free)))
    found = []
    for seq in free[:count]:
        number = numbers.written(LETTER, place, day, seq)
        books.execute(
            "INSERT INTO number_used (kind, day, seq, number) VALUES (?, ?, ?, ?)",
            (LETTER, day.isoformat(), seq, number),
        )
        found.append(Taken(number=number, alias=alias_of(seq)))
    return tuple(found)


def was_taken(books: Books, number: str) -> bool:
    sql = "SELECT 1 FROM number_used WHERE kind = ? AND number = ?"
    return books.execute(sql, (LETTER, number.strip().upper())).fetchone() is not None


def of_spare(number: str) -> Taken:
    """A whole number on a spare band of another station. Raises InputRefused for any other text."""
    bare = number.strip().upper()
    if not bare.startswith(f"{LETTER}-") or not numbers.is_whole(bare):
        raise InputRefused("temporary-number", "not-whole")
    return Taken(number=bare, alias=alias_of(int(bare.split("-")[-2])))


def _used(books: Books, blocks: tuple[Block, ...]) -> frozenset[int]:
    found = books.execute("SELECT seq FROM number_used WHERE kind = ?", (LETTER,))
    used = {int(row[0]) for row in found}
    return frozenset(seq for seq in used if any(block.first <= seq <= block.last for block in blocks))
