"""What a decision to keep ours built again, as the command that it stands for; refuses to build it and to judge it.

Such a decision travels under its own id and is judged as the command itself would be: what came in since is asked once more.
"""

from collections.abc import Sequence
from dataclasses import replace

import msgspec

from client.commands import (
    COMMAND_NATURE,
    AnswerQuery,
    Choice,
    Command,
    DecideConflict,
    Ending,
    EndingKind,
    SignOrders,
    VerifyOrder,
    encode,
    kind_of,
)
from offline import commands_kept, conflicts_kept, resting
from offline.kept import Kept, KeptRow
from offline.store.books import Books
from offline.sync.decide import ConflictKind


def wanted(books: Books, command: Command) -> Command | None:
    """The command itself, or what a decision built again; None for a decision that did something else."""
    is_apart = False
    while isinstance(command, DecideConflict):
        about = conflicts_kept.get(books, command.command)
        if command.choice is not Choice.KEEP_MINE or about is None or ConflictKind(about.kind) not in _BUILT_AGAIN:
            return None
        kept = commands_kept.get(books, command.command)
        if ConflictKind(about.kind) is ConflictKind.BEGUN and not resting.left_out(books, kept):
            return None
        is_apart = is_apart or bool(resting.left_out(books, kept))
        command = kept.command
    return endings_only(command, command.endings) if is_apart and isinstance(command, SignOrders) else command


def endings_only(command: SignOrders, endings: Sequence[Ending]) -> SignOrders:
    """What is left of it where the orders went to central for themselves."""
    return msgspec.structs.replace(command, drafts=(), overrides=(), kept=None, endings=tuple(endings))


_BUILT_AGAIN = frozenset({ConflictKind.CHANGED, ConflictKind.BEGUN, ConflictKind.LOST_AT_CENTRAL})


def judged_as(books: Books, kept: Kept, rows: Sequence[KeptRow]) -> Kept:
    """As `kept`; of what was built again the command that it stands for, under the decision's id and since when it was first given."""
    if isinstance(kept.command, SignOrders) and resting.left_out(books, kept):
        return replace(kept, body=encode(_ending_nothing(kept.command)))
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
    if isinstance(again, VerifyOrder | AnswerQuery):  # who decided vouched for the orders as they stood then
        again = msgspec.structs.replace(again, order_versions=())
    nature = COMMAND_NATURE[type(again)].value
    return replace(kept, kind=kind_of(again), nature=nature, body=encode(again), saved_at_ms=given.saved_at_ms)


def _ending_nothing(command: SignOrders) -> SignOrders:
    """What it stands in the place of is ended by the decision: no duplicate of it, and nothing that is taken back."""
    stops = (msgspec.structs.replace(one, how=EndingKind.STOP, at=command.occurred_at) for one in command.endings)
    return msgspec.structs.replace(command, endings=tuple(stops))
