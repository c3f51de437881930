"""A release rests on the reading that allowed it: it is not sent without it, and the reading is not taken back under it."""

from pathlib import Path

import msgspec
import pytest

from client.commands import Choice
from client.errors import PolicyRefused
from offline import commands_kept
from offline.outbox import State
from practice.faults import Refuse
from tests.offline.sync.test_consults import cut
from tests.offline.test_holds import held, release, result
from tests.offline.test_requests import skin_test
from tests.offline.test_skin_board import GIVER, started
from tests.support.builders import NURSE, ident
from tests.support.whole import Hospital, Place, run, session

READING, RELEASE, BEGUN = 2, 3, 30


async def released_offline(place: Place) -> tuple[str, str]:
    """Read negative and released while central is gone; (drug, test)."""
    drug, test = await held(place)
    await place.submit(started(BEGUN, test))
    await place.settle()
    place.pass_time(21 * 60)
    await place.station.witness(session(GIVER), "N001", "right")
    await cut(place)
    read = msgspec.structs.replace(skin_test(READING, test, "negative"), author=GIVER, second=NURSE)
    await place.submit(msgspec.structs.replace(read, occurred_at=place.clock.now()))
    await place.submit(release(RELEASE, drug))
    return drug, test


async def reconnect(place: Place) -> None:
    place.link.is_dark = False
    place.pass_time(60.0)
    await place.settle()


def test_a_reading_is_not_taken_back_under_the_release_that_rests_on_it(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        drug, _ = await released_offline(place)
        with pytest.raises(PolicyRefused) as caught:
            await place.station.withdraw(session(GIVER), ident(READING), "误录")
        assert caught.value.facts == ("withdraw", "needed", ident(RELEASE))
        await reconnect(place)
        assert (await hospital.read(drug))["status"] == "active"
        assert len(await hospital.by_entry("Observation", (await place.rows(ident(READING)))[0].entry_id)) == 1

    run(tmp_path, case)


def test_what_central_refuses_to_read_releases_nothing_and_a_person_is_told(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        drug, _ = await released_offline(place)
        hospital.faults.refuse = Refuse(status=422, count=1000, type="Observation")
        await reconnect(place)
        assert await place.state(ident(READING)) is State.REFUSED
        assert await place.state(ident(RELEASE)) is State.SAVED_HERE
        assert (await hospital.read(drug))["status"] == "on-hold"
        await place.decide(4, Choice.WITHDRAW)
        await place.settle()
        assert await place.state(ident(RELEASE)) is State.CONFLICT
        assert (await place.conflict()).command == ident(RELEASE)
        assert (await hospital.read(drug))["status"] == "on-hold"

    run(tmp_path, case)


def test_a_negative_test_that_was_void_meanwhile_stops_the_release_on_its_way(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        drug, test = await held(place)
        await hospital.put(result(test, "阴性"))
        await place.round()
        await cut(place)
        await place.submit(release(RELEASE, drug))
        needed = await place.database.read(lambda books: commands_kept.briefs(books, "Patient/p1"))
        assert [one.needs for one in needed] == [frozenset()], "what central has already is waited for by nobody"
        await hospital.change("Observation/skin-test", status="entered-in-error")
        await reconnect(place)
        assert await place.state(ident(RELEASE)) is State.CONFLICT
        with pytest.raises(PolicyRefused):
            await place.decide(4, Choice.KEEP_MINE)
        assert (await hospital.read(drug))["status"] == "on-hold"

    run(tmp_path, case)


def test_a_negative_test_that_grew_old_on_the_way_still_releases(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        drug, _ = await released_offline(place)
        place.pass_time(30 * 3600.0)
        await hospital.change("Patient/p1", active=True)
        await reconnect(place)
        assert await place.state(ident(RELEASE)) is State.CONFIRMED
        assert (await hospital.read(drug))["status"] == "active"

    run(tmp_path, case)
