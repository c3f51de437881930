"""What a patient's lane does next: a pure decision over its open commands in the order they were given; refuses to look at the store.

A lane is sequential: something unclear or accepted is cleared up before anything new leaves. A refused or conflicting command, or one that
waits for a reason of its own, does not stop the lane; it holds back only the commands that need it.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from offline.outbox import State


@dataclass(frozen=True, slots=True, kw_only=True)
class Queued:
    """One open command as the lane sees it. `needs` are ids of commands it refers to; `rows` how many resources it writes."""

    id: str
    state: State
    needs: frozenset[str] = frozenset()
    rows: int = 1
    is_alone: bool = False
    """Must travel by itself: it changes something that is itself still pending, or it was refused in company."""
    is_due: bool = True
    is_aside: bool = False
    """It waits for a reason of its own (not allowed, not to be judged yet, not to be asked about): only what needs it waits with it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """Find out what central has of these, by identifier."""

    commands: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadBack:
    """Read what these wrote and compare it with what they meant."""

    commands: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Send:
    """Send these together, in this order."""

    commands: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rest:
    """Nothing can be done now; `held` are waiting for a person or for another command."""

    held: tuple[str, ...] = ()


Step = Ask | ReadBack | Send | Rest


def next_step(lane: Sequence[Queued], row_limit: int) -> Step:
    """The lane's next step. `lane` is in seq order and holds open commands only; `row_limit` bounds what travels together."""
    going = [queued for queued in lane if not queued.is_aside]
    if any(not queued.is_due for queued in going if queued.state is not State.CONFLICT):
        return Rest(held=tuple(queued.id for queued in lane))
    unclear = tuple(q.id for q in going if q.state in {State.UNCLEAR, State.SENDING})
    if unclear:
        return Ask(commands=unclear)
    accepted = tuple(q.id for q in going if q.state is State.ACCEPTED)
    if accepted:
        return ReadBack(commands=accepted)
    stopped_by = {q.id for q in lane if q.is_aside or q.state in {State.CONFLICT, State.REFUSED}}
    here = {q.id for q in lane}
    elsewhere = {need for q in going for need in q.needs if need not in here}  # of a change of beds the other's lane
    group = _group([q for q in going if q.state is State.SAVED_HERE], stopped_by | elsewhere, row_limit)
    if group:
        return Send(commands=tuple(q.id for q in group))
    return Rest(held=tuple(q.id for q in lane))


def _group(saved: Sequence[Queued], stopped_by: Collection[str], row_limit: int) -> list[Queued]:
    held = set(stopped_by)
    group: list[Queued] = []
    rows = 0
    for queued in saved:
        if queued.needs & held:
            held.add(queued.id)
            continue
        if group and (queued.is_alone or rows + queued.rows > row_limit):
            break
        group.append(queued)
        rows += queued.rows
        if queued.is_alone:
            break
    return group
