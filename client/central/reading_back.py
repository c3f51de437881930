"""What stands at central after a sending, in as few requests as possible; refuses to call anything equal that it has not read."""

import itertools
from collections.abc import Iterable

from client.central.answers import Entry, Gone, Row, row_of
from client.central.chunks import chunks
from client.central.http import Central
from client.central.profile import Profile
from client.errors import CommandRefused

IDS_IN_A_SEARCH = 100
READS_IN_A_BATCH = 50


async def read_back(central: Central, profile: Profile, keys: Iterable[str]) -> dict[str, Row | Gone | None]:
    """Each key as it stands now: a row, deleted, or not there. A key that central gave no usable answer about is left out."""
    wanted = sorted(set(keys))
    found: dict[str, Row | Gone | None] = {}
    if profile.has_id_lists:
        for kind, of_kind in itertools.groupby(wanted, key=_type):
            for some in chunks(tuple(of_kind), IDS_IN_A_SEARCH):
                found.update(await _by_list(central, kind, some))
    await _one_by_one(central, [key for key in wanted if key not in found], found)
    return found


async def _by_list(central: Central, kind: str, keys: Iterable[str]) -> dict[str, Row]:
    """What the search shows; a server that refuses or forgets some of the list is asked for those one by one."""
    ids = ",".join(key.partition("/")[2] for key in keys)
    try:
        page = await central.search(kind, [("_id", ids), ("_count", str(IDS_IN_A_SEARCH))])
    except CommandRefused:
        return {}
    wanted = set(keys)
    return {row.key: row for row in (await central.rest_of(page)).rows if row.key in wanted}


async def _one_by_one(central: Central, keys: list[str], found: dict[str, Row | Gone | None]) -> None:
    for some in chunks(keys, READS_IN_A_BATCH):
        answers = await central.batch([Entry(verb="GET", url=key) for key in some])
        for key, answer in zip(some, answers, strict=True):
            if answer.status == 404:
                found[key] = None
            elif answer.status == 410:
                kind, _, name = key.partition("/")
                found[key] = Gone(resource_type=kind, id=name)
            elif answer.is_good and answer.resource and (row := row_of(answer.resource)).key == key:
                found[key] = row


def _type(key: str) -> str:
    return key.partition("/")[0]
