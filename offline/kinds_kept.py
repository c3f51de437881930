"""What of central is kept here, kind by kind: rows, size, when its feed was read last, how far back it is asked again. Figures only."""

from dataclasses import dataclass
from datetime import datetime

from client.central.types import KEPT
from offline.projection import rows
from offline.store.books import Books


@dataclass(frozen=True, slots=True, kw_only=True)
class KindKept:
    """`read_at` None: its feed was never read."""

    kind: str
    rows: int
    size: int
    read_at: datetime | None
    removed: int = 0
    """Rows that central has no longer, kept and marked."""


def kept(books: Books) -> tuple[KindKept, ...]:
    counted = books.execute(
        "SELECT type, sum(removed_at_ms IS NULL), sum(length(body)), sum(removed_at_ms IS NOT NULL) FROM resource GROUP BY type"
    ).fetchall()
    found = {kind: (int(here), int(size), int(gone)) for kind, here, size, gone in counted}
    read = dict(books.execute("SELECT type, pulled_at_ms FROM cursor").fetchall())
    return tuple(
        KindKept(
            kind=kind,
            rows=found.get(kind, (0, 0, 0))[0],
            size=found.get(kind, (0, 0, 0))[1],
            removed=found.get(kind, (0, 0, 0))[2],
            read_at=rows.at_or_none(read.get(kind)),
        )
        for kind in KEPT
    )
