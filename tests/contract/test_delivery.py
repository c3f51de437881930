"""Exactly once, whatever the link does; and never over somebody else's change."""

import asyncio
from collections.abc import Awaitable, Callable
from random import Random
from typing import TypeVar

import pytest

from client.central.answers import Row
from client.central.asking import ask
from client.central.comparing import compare
from client.central.delivery import send
from client.central.http import Central
from client.central.meant import command_of
from client.central.profile import Profile
from client.central.reading_back import read_back
from client.central.verdicts import Changed, Delivered
from client.errors import CentralFaulty, CentralUnreachable
from client.fhir import text
from tests.contract.bad_link import BadLink
from tests.contract.commands import dose_of, order_group, stop
from tests.contract.servers import Server
from tests.contract.uploader import attempt_change, deliver, delivered, patient, provenances, read, standing

T = TypeVar("T")


def _with(server: Server, work: Callable[[Central, Profile], Awaitable[T]]) -> T:
    async def run() -> T:
        async with server.central() as central:
            return await work(central, await server.profile(central))

    return asyncio.run(run())


def test_a_command_arrives_whole_and_reads_back_as_meant(server: Server) -> None:
    async def work(central: Central, profile: Profile) -> None:
        random = Random(1)
        rows = order_group(random, await patient(central, random))
        mapping = await delivered(central, profile, rows)
        back = await read_back(central, profile, mapping.values())
        for row in rows:
            stored = back[mapping[row.key]]
            assert isinstance(stored, Row)
            assert compare(row, stored, mapping) is None
        assert set((await standing(central, rows)).values()) == {1}

    _with(server, work)


def test_what_is_asked_for_before_it_was_sent_is_not_there(server: Server) -> None:
    async def work(central: Central, profile: Profile) -> None:
        rows = order_group(Random(2), "Patient/nobody")
        asked = await ask(central, profile, rows, {})
        assert (asked.known, asked.doubled, asked.unanswered) == ({}, {}, set())

    _with(server, work)


def test_sending_again_changes_nothing(server: Server) -> None:
    async def work(central: Central, profile: Profile) -> None:
        random = Random(3)
        rows = order_group(random, await patient(central, random))
        first = await delivered(central, profile, rows)
        assert await delivered(central, profile, rows) == first
        assert set((await standing(central, rows)).values()) == {1}

    _with(server, work)


def test_several_commands_of_a_patient_arrive_together_where_they_may(server: Server) -> None:
    async def work(central: Central, profile: Profile) -> None:
        random = Random(4)
        someone = await patient(central, random)
        orders = order_group(random, someone)
        lane = [orders, dose_of(random, orders[0], someone), order_group(random, someone)]
        asked = await ask(central, profile, [row for rows in lane for row in rows], {})
        sent = await send(central, profile, lane, asked, {})
        assert len(sent.outcomes) == (3 if profile.is_atomic and profile.limit >= 16 else 1)
        assert [outcome for outcome in sent.outcomes if not isinstance(outcome, Delivered)] == []
        mapping: dict[str, str] = {}
        for rows in lane:
            mapping |= await delivered(central, profile, rows, mapping)
        assert {count for rows in lane for count in (await standing(central, rows)).values()} == {1}

    _with(server, work)


def test_a_dose_of_a_pending_order_points_at_the_real_order(server: Server) -> None:
    async def work(central: Central, profile: Profile) -> None:
        random = Random(5)
        someone = await patient(central, random)
        orders = order_group(random, someone, 1)
        dose = dose_of(random, orders[0], someone)
        mapping = await delivered(central, profile, orders)
        mapping |= await delivered(central, profile, dose, mapping)
        stored = text.decode((await read(central, mapping[dose[0].key])).raw)
        assert stored["request"]["reference"] == mapping[orders[0].key]
        assert stored["request"]["identifier"]["value"] == orders[0].entry_id

    _with(server, work)


def _survives(server: Server, link: BadLink, commands: int, uploaders: int) -> None:
    """Each command by several uploaders at once over the bad link; then everything is counted over a good one."""

    async def work(central: Central, profile: Profile) -> None:
        random = Random(6)
        someone = await patient(central, random)
        groups = [order_group(random, someone, 3) for _ in range(commands)]
        many = 1 if profile.needs_one_uploader else uploaders
        async with server.central(link) as shaky:
            for rows in groups:
                await asyncio.gather(*(delivered(shaky, profile, rows) for _ in range(many)))
            await link.quiet()
        for rows in groups:
            await delivered(central, profile, rows)
            assert set((await standing(central, rows)).values()) == {1}

    _with(server, work)


def test_lost_answers_double_nothing(server: Server) -> None:
    _survives(server, BadLink(random=Random(21), lose=0.5), commands=8, uploaders=1)


def test_requests_cut_in_flight_double_nothing(server: Server) -> None:
    _survives(server, BadLink(random=Random(22), cut=0.5), commands=8, uploaders=1)


def test_eight_uploaders_at_once_double_nothing(server: Server) -> None:
    _survives(server, BadLink(random=Random(23)), commands=4, uploaders=8)


def test_late_duplicates_under_all_faults_double_nothing(server: Server) -> None:
    _survives(server, BadLink(random=Random(24), cut=0.2, lose=0.3, repeat=0.5), commands=6, uploaders=2)


def test_a_late_duplicate_does_not_undo_a_stop(server: Server) -> None:
    async def work(central: Central, profile: Profile) -> None:
        random = Random(7)
        rows = order_group(random, await patient(central, random), 1)
        link = BadLink(random=Random(25), repeat=1.0, late_within_s=0.2)
        async with server.central(link) as shaky:
            mapping = await delivered(shaky, profile, rows)
            assert await attempt_change(central, await read(central, mapping[rows[0].key]), "stopped")
            await link.quiet()
        assert text.decode((await read(central, mapping[rows[0].key])).raw)["status"] == "stopped"

    _with(server, work)


@pytest.mark.parametrize("shape", [BadLink(random=Random(26)), BadLink(random=Random(27), lose=0.5, cut=0.2)])
def test_a_stop_takes_effect_once_with_one_provenance(server: Server, shape: BadLink) -> None:
    async def work(central: Central, profile: Profile) -> None:
        random = Random(8)
        orders = order_group(random, await patient(central, random), 1)
        mapping = await delivered(central, profile, orders)
        before = await read(central, mapping[orders[0].key])
        rows = stop(random, before, "done")
        many = 1 if profile.needs_one_uploader else 4
        async with server.central(shape) as shaky:
            outcomes = await asyncio.gather(*(deliver(shaky, profile, rows, {}) for _ in range(many)))
        assert all(isinstance(outcome, Delivered) for outcome in outcomes)
        past = await central.history("MedicationRequest", before.id)
        assert past is not None
        assert len(past.rows) == 2
        assert len(await provenances(central, command_of(text.decode(rows[1].resource)))) == 1

    _with(server, work)


def test_of_rival_stops_one_wins_and_the_others_see_what_stands_there(server: Server) -> None:
    async def work(central: Central, profile: Profile) -> None:
        random = Random(9)
        orders = order_group(random, await patient(central, random), 1)
        mapping = await delivered(central, profile, orders)
        seen = await read(central, mapping[orders[0].key])
        rivals = [stop(random, seen, f"rival {n}") for n in range(6)]
        outcomes = await asyncio.gather(*(deliver(central, profile, rows, {}) for rows in rivals))
        won = [rows for rows, outcome in zip(rivals, outcomes, strict=True) if isinstance(outcome, Delivered)]
        lost = [outcome for outcome in outcomes if isinstance(outcome, Changed)]
        assert (len(won), len(lost)) == (1, 5)
        counts = [len(await provenances(central, command_of(text.decode(rows[1].resource)))) for rows in rivals]
        assert sorted(counts) == [0, 0, 0, 0, 0, 1]

    _with(server, work)


def test_a_change_of_a_row_that_another_changed_is_not_sent(server: Server) -> None:
    async def work(central: Central, profile: Profile) -> None:
        random = Random(10)
        orders = order_group(random, await patient(central, random), 1)
        mapping = await delivered(central, profile, orders)
        seen = await read(central, mapping[orders[0].key])
        assert await attempt_change(central, seen, "on-hold")
        outcome = await deliver(central, profile, stop(random, seen, "too late"), {})
        assert isinstance(outcome, Changed)
        assert text.decode((await read(central, seen.key)).raw)["status"] == "on-hold"

    _with(server, work)


def test_our_change_is_recognised_under_a_later_one(server: Server) -> None:
    async def work(central: Central, profile: Profile) -> None:
        random = Random(12)
        orders = order_group(random, await patient(central, random), 1)
        mapping = await delivered(central, profile, orders)
        rows = stop(random, await read(central, mapping[orders[0].key]), "mine")
        await delivered(central, profile, rows)
        current = await read(central, mapping[orders[0].key])
        resource = text.decode(current.raw)
        resource.pop("meta")
        resource["note"] = [{"text": "another hand"}]
        await central.update("MedicationRequest", current.id, text.encode(resource), current.version)
        assert isinstance(await deliver(central, profile, rows, {}), Delivered)

    _with(server, work)


def test_a_link_that_refuses_to_connect_says_that_nothing_was_sent(server: Server) -> None:
    async def work(central: Central, profile: Profile) -> None:
        rows = order_group(Random(14), "Patient/x", 1)
        dead = Central("http://127.0.0.1:9/fhir", central._credential, central._clock)
        try:
            asked = await ask(central, profile, rows, {})
            with pytest.raises((CentralUnreachable, CentralFaulty)) as caught:
                await send(dead, profile, [rows], asked, {})
            assert isinstance(caught.value, CentralUnreachable)
            assert not caught.value.was_sent
        finally:
            await dead.close()

    _with(server, work)
