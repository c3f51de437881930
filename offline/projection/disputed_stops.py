"""Orders that somebody stopped here and that run at central: what the stop said stays with the order until a person has decided."""

from collections.abc import Iterable

import msgspec

from client.commands import StopOrder
from offline import commands_kept
from offline.store.books import Books
from offline.views import OrderRow, Standing
from offline.views.orders import StopSaid


def told(books: Books, table: Iterable[OrderRow]) -> tuple[OrderRow, ...]:
    """The table, each such row with when it was stopped here, by whom and why."""
    rows = tuple(table)
    asked = {row.mark.command for row in rows if row.standing is Standing.CONFLICT and row.mark is not None}
    if not asked:
        return rows
    stops = {
        one.id: StopSaid(at=one.command.stop_at, by=one.command.author.name, reason=one.command.reason)
        for one in commands_kept.several(books, sorted(asked))
        if isinstance(one.command, StopOrder)
    }
    return tuple(
        msgspec.structs.replace(row, stop_said=stops[row.mark.command])
        if row.mark is not None and row.mark.command in stops
        else row
        for row in rows
    )
