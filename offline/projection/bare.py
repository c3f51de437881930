"""Rows of which the own text alone is asked, hundreds at a time, without building what every other row has beside it.

Refuses a row that is on its way, has a command behind it or names one that is: of those the key alone is given, to be read as `rows` reads.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from hashlib import blake2b

from client.fhir import withholding
from client.fhir.references import URN
from offline.projection import rows
from offline.projection.rows import Shown
from offline.store.books import Books

_URN = URN.encode()
Line = tuple[rows.Line, bytes]
"""A row of the database, and its body as these eyes may see it."""


@dataclass(slots=True)
class Apart:
    """What was found. `others`: keys of the rows that are not settled."""

    settled: list[Line] = field(default_factory=list)
    others: list[str] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.settled) + len(self.others)


def read(books: Books, kinds: Collection[str], patient: str, where: str, values: Iterable[object]) -> Apart:
    """The shown rows of these types and this patient; `where` as in `rows.read`. Not of administrations, beside which units stand."""
    text = rows.text_of(books, kinds, patient, where, values)
    found, sight = Apart(), books.sight
    if sight is not None and not (text and withholding.may_be_labelled(text)):
        sight = None
    for line in rows.lines(text):
        body = bytes(line[7])
        if line[4] is not None or line[5] or _URN in body:
            found.others.append(line[0])
        else:
            seen = body if sight is None else rows.for_eyes(books, sight, line[1], line[2], body)
            found.settled.append((line, seen))
    return found


def whole(line: rows.Line, body: bytes) -> Shown:
    """The same row as every other reading gives it."""
    return Shown(
        key=line[0],
        type=line[1],
        patient=line[2],
        body=body,
        version=line[6],
        at_s=line[3],
        mark=None,
        is_pending=False,
        digest=blake2b(body, digest_size=16).digest(),
        targets={},
    )
