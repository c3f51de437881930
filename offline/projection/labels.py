"""What labels are printed from: planned executions, containers, people, and how often each label was printed. Lays nothing out.

Every print is an event of the journal: a second one says that it is one, at this station also after a restart.
"""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta

from client.clinical.pack import ContentPack
from offline import journal
from offline.board_views import LabelStuff
from offline.projection import lists, specimens, units, ward
from offline.projection.plan import Plan
from offline.store.books import Books

PRINTED = "label-printed"
BACK = timedelta(days=30)


def stuff(books: Books, now: datetime, plan: Plan, pack: ContentPack) -> LabelStuff:
    """Of the whole ward."""
    people = lists.people(books)
    banners = (ward.banner(books, key, now) for key in people)
    return LabelStuff(
        units=units.units(books, people, now, plan, pack.catalogue),
        specimens=specimens.board(books, people, now, pack.catalogue, pack.bedside),
        people=tuple(one for one in banners if one is not None),
        printed=printed(books, now),
    )


def printed(books: Books, now: datetime) -> dict[str, int]:
    """Code to how often it came out here."""
    sql = "SELECT facts ->> '$.codes' FROM event WHERE kind = ? AND at_ms >= ?"
    since = round((now - BACK).timestamp() * 1000)
    counted: Counter[str] = Counter()
    for (codes,) in books.execute(sql, (PRINTED, since)):
        counted.update(str(codes or "").split(" "))
    return dict(counted)


def note(books: Books, codes: Sequence[str], by: str, at_ms: int) -> None:
    """Once they left for a printer or a file."""
    if codes:
        journal.write(books, PRINTED, at_ms=at_ms, facts={"codes": " ".join(codes), "by": by})
