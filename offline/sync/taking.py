"""Small pieces of taking in what was read: a row by itself, odd rows named, work side by side; refuses to ask anything."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Sequence

from client.central.answers import Broken, Gone, Row
from client.errors import SignInError, WaitError
from offline import journal, replica
from offline.replica import Put
from offline.store.books import Books
from offline.sync import losing

SIDE_BY_SIDE = 4
UNREADABLE = "row-unreadable"


async def side_by_side(work: Sequence[Callable[[], Awaitable[Put]]]) -> list[Put]:
    """All of it, some at a time. Raises what the first that failed raised, when none runs any more."""
    places = asyncio.Semaphore(SIDE_BY_SIDE)

    async def one(piece: Callable[[], Awaitable[Put]]) -> Put:
        async with places:
            return await piece()

    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(one(piece)) for piece in work]
    except BaseExceptionGroup as several:
        raise gravest(several) from several
    return [task.result() for task in tasks]


def gravest(group: BaseExceptionGroup[BaseException]) -> BaseException:
    """Of several that failed together a mistake of ours, else the first of what may be expected."""
    found = leaves(group)
    return next((one for one in found if not isinstance(one, WaitError | SignInError)), found[0])


def leaves(group: BaseExceptionGroup[BaseException]) -> list[BaseException]:
    found: list[BaseException] = []
    for one in group.exceptions:
        found.extend(leaves(one) if isinstance(one, BaseExceptionGroup) else [one])
    return found


def joined(puts: Iterable[Put]) -> Put:
    total = Put()
    for put in puts:
        total = total.joined(put)
    return total


def unreadable(keys: Iterable[str]) -> list[Broken]:
    split = (key.partition("/") for key in sorted(keys))
    return [Broken(resource_type=kind, id=name, reason="not-holdable") for kind, _, name in split]


def tell_odd(new: Sequence[Broken], at_ms: int, books: Books) -> None:
    for one in new:
        facts = {"type": one.resource_type, "reason": one.reason, "row": one.key}
        journal.write(books, UNREADABLE, at_ms=at_ms, facts=facts)


def taken_itself(books: Books, key: str, row: Row | Gone | None, at_ms: int, was: str | None = None) -> Put:
    """What reading one row itself showed: the row, or that it is gone. `was`: the version held when it was asked for."""
    if isinstance(row, Row):
        put = replica.decide(books, row, at_ms, was=was)
        if put.keys and losing.went_back(was, row.version):
            losing.noted(books, key, at_ms)
        return put
    kind, _, name = key.partition("/")
    put = replica.tombstone(books, kind, name, at_ms)
    if put.keys:
        (losing.noted if row is None else losing.deleted)(books, key, at_ms)
    return put


def version_of(books: Books, key: str) -> str | None:
    held = next(replica.versions_of(books, [key]), None)
    return held.version if held else None
