"""What a decision to keep ours built again, as the command that it stands for; refuses to build it and to judge it.

Such a decision travels under its own id and is judged as the command itself would be: what came in since is asked once more.
"""

from collections.abc import Sequence
from dataclasses import replace

import msgspec

from client.commands import COMMAND_NATURE, Choice, Command, DecideConflict, SignOrders, VerifyOrder, encode, kind_of
from offline import commands_kept, conflicts_kept
from offline.kept import Kept, KeptRow
from offline.store.books import Books
from offline.sync.decide import ConflictKind


def wanted(books: Books, command: Command) -> Command | None:
    """The command itself, or what a decision built again; None for a decision that did something else."""
    while isinstance(command, DecideConflict):
        about = conflicts_kept.get(books, command.command)
        if (
            command.choice is not Choice.KEEP_MINE
            or about is None
            or ConflictKind(about.kind) is not ConflictKind.CHANGED
        ):
            return None
        command = commands_kept.get(books, command.command).command
    return command


def judged_as(books: Books, kept: Kept, rows: Sequence[KeptRow]) -> Kept:
    """As `kept`; of what was built again the command that it stands for, under the decision's id and since when it was first given."""
    first = kept.command if kept.kind == "decide-conflict" and rows else None
    again = None if first is None else wanted(books, first)
    if again is None:
        return kept
    given = commands_kept.get(books, again.id)
    changed = {row.key for row in rows if row.verb == "change"}
    again = msgspec.structs.replace(again, id=kept.id)
    if isinstance(again, SignOrders):
        again = msgspec.structs.replace(
            again, endings=tuple(one for one in again.endings if not changed.isdisjoint(one.orders))
        )
    if isinstance(again, VerifyOrder):  # who decided vouched for the orders as they stood then
        again = msgspec.structs.replace(again, order_versions=())
    nature = COMMAND_NATURE[type(again)].value
    return replace(kept, kind=kind_of(again), nature=nature, body=encode(again), saved_at_ms=given.saved_at_ms)
