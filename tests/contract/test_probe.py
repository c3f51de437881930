"""The probe tells the truth about a server, names every difference, and leaves nothing behind."""

import asyncio
from collections.abc import Awaitable
from random import Random

from client.central.answers import Entry
from client.central.probe import probe
from client.central.probe_rows import ProbeRows
from client.central.profile import Profile
from client.errors import CentralFaulty, CommandRefused, VersionConflict
from tests.contract.differences import EXPECTED, HANDLED
from tests.contract.servers import Server


def _probed(server: Server) -> Profile:
    async def run() -> Profile:
        async with server.central() as central:
            return await server.profile(central)

    return asyncio.run(run())


def _stale(rows: ProbeRows, value: str, strange: str) -> Entry:
    return Entry(verb="PUT", url=f"Basic/{strange}", resource=rows.body(value, strange), if_match='W/"99999"')


async def _refused(sent: Awaitable[object]) -> None:
    try:
        await sent
    except (VersionConflict, CommandRefused, CentralFaulty):
        return


def _words(profile: Profile) -> set[str]:
    return {note.split(":", 1)[0] for note in profile.notes}


def test_every_difference_of_the_server_is_named_with_what_is_done_about_it(server: Server) -> None:
    assert _words(_probed(server)) - set(HANDLED) == set()


def test_the_known_servers_differ_exactly_as_the_table_says(server: Server) -> None:
    profile = _probed(server)
    assert _words(profile) == EXPECTED.get(server.name, _words(profile))


def test_the_probe_leaves_nothing_behind(server: Server) -> None:
    async def run() -> tuple[Profile, int]:
        async with server.central() as central:
            before = {row.key for row in (await central.rest_of(await central.search("Basic", []))).rows}
            profile = await probe(central, Random(11))
            after = {row.key for row in (await central.rest_of(await central.search("Basic", []))).rows}
            provenances = await central.search("Provenance", [("_count", "200")])
            mine = [row for row in provenances.rows if b'"probe"' in row.raw]
            return profile, len(after - before) + len(mine)

    profile, left = asyncio.run(run())
    assert profile.may_delete
    assert left == 0


def test_a_server_that_is_not_atomic_is_not_believed_to_be(server: Server) -> None:
    """The proof by hand: a good creation beside a change that must fail."""

    async def run() -> tuple[bool, int]:
        async with server.central() as central:
            profile = await server.profile(central)
            rows = ProbeRows(central, Random(13))
            value, strange = rows.value(), rows.uuid()
            stale = rows.entry(value), _stale(rows, value, strange)
            await _refused(central.transaction(stale))
            left = len(await rows.found(value))
            await rows.clear()
            return profile.is_atomic, left

    is_atomic, left = asyncio.run(run())
    assert left == (0 if is_atomic else 1)
