"""A link, a server, a disk and a clock that fail: nothing is lost, nothing doubled, nothing confirmed too early."""

from collections.abc import Callable
from pathlib import Path

import httpx
import pytest

from client.commands import Command
from client.errors import PolicyRefused
from client.fhir import names
from client.records import OrderStatus
from offline.mode import Mode
from offline.outbox import State
from practice.faults import Refuse
from tests.support import builders, whole
from tests.support.builders import ident
from tests.support.link import Fate
from tests.support.whole import Hospital, Place, run

ORDER = "MedicationRequest/o1"


def one_of_each() -> tuple[Command, ...]:
    return (
        builders.sign(1, builders.draft("omeprazole-cap"), builders.draft("metformin-tab")),
        builders.stop(2, ORDER, versions=("1",)),
        builders.vitals(3, temperature="38.5", systolic="120", diastolic="80"),
    )


async def all_given(place: Place) -> None:
    for command in one_of_each():
        await place.submit(command)


async def once_and_confirmed(hospital: Hospital, place: Place) -> None:
    """Every row of every command is at central once, and its command is confirmed."""
    for command in one_of_each():
        assert await place.state(command.id) is State.CONFIRMED, (await place.kept(command.id)).error_code
        for row in await place.rows(command.id):
            if row.verb == "create" and not row.is_provenance:
                assert len(await hospital.by_entry(row.resource_type, row.entry_id)) == 1
        proofs = await hospital.find("Provenance", entity__identifier=f"{names.COMMAND_IDENTIFIER}|{command.id}")
        assert len(proofs) == 1
    assert [one["status"] for one in await hospital.versions(ORDER)] == ["stopped", "active"]


def _asks_for_sign_in(place: Place) -> bool:
    return place.station.status.signed_in_needed


# --- one request fares badly -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("fate", [fate for fate in Fate if fate not in {Fate.PASS, Fate.DIED_BEFORE, Fate.DIED_AFTER}])
@pytest.mark.parametrize("times", [1, 3])
def test_whatever_becomes_of_a_sending_each_command_has_its_effect_once(tmp_path: Path, fate: Fate, times: int) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.writes.extend([fate] * times)
        await all_given(place)
        await place.settle()
        await place.link.let_late_ones_arrive()
        for entry in await place.station.queue():
            is_refusal = fate in {Fate.REFUSED, Fate.BAD_REQUEST}
            assert (entry.state, is_refusal) == (State.REFUSED, True), (
                "only a refusal that came twice ends with a person"
            )
            await place.station.retry(entry.command)
        await place.settle()
        await once_and_confirmed(hospital, place)

    run(tmp_path, case)


@pytest.mark.parametrize(
    "fate", [Fate.HTML, Fate.TRUNCATED, Fate.EMPTY, Fate.OTHER_TYPE, Fate.FAILED_BEFORE, Fate.BUSY, Fate.CUT_BEFORE]
)
def test_nothing_is_confirmed_while_reading_gives_nonsense(tmp_path: Path, fate: Fate) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await all_given(place)
        place.link.reads.extend([fate] * 400)
        for _ in range(3):
            await place.round()
            place.pass_time(5)
        states = await place.states()
        assert State.CONFIRMED not in states
        assert sum(states.values()) == 3
        place.link.reads.clear()
        await place.settle()
        await once_and_confirmed(hospital, place)

    run(tmp_path, case)


# --- a server that lies ------------------------------------------------------------------------------------------------


def _other_ids(request: httpx.Request, body: bytes) -> bytes:
    return body.replace(b'"id":"', b'"id":"x')


def _thousands(request: httpx.Request, body: bytes) -> bytes:
    row = b'{"resource":{"resourceType":"Basic","id":"b%d","meta":{"versionId":"1","lastUpdated":"2026-01-01T00:00:00Z"}}}'
    return b'{"resourceType":"Bundle","type":"searchset","entry":[' + b",".join(row % n for n in range(5000)) + b"]}"


def _yes_to_everything(request: httpx.Request, body: bytes) -> bytes:
    entry = b'{"response":{"status":"201 Created","location":"Patient/p1/_history/1"}}'
    return b'{"resourceType":"Bundle","type":"transaction-response","entry":[' + b",".join([entry] * 5) + b"]}"


@pytest.mark.parametrize("spoil", [_other_ids, _thousands, _yes_to_everything])
def test_a_server_that_lies_confirms_nothing_and_loses_nothing(
    tmp_path: Path, spoil: Callable[[httpx.Request, bytes], bytes]
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await all_given(place)
        place.link.spoil = spoil
        for _ in range(3):
            await place.round()
            place.pass_time(5)
        states = await place.states()
        assert State.CONFIRMED not in states
        assert sum(states.values()) == 3
        place.link.spoil = None
        await place.settle()
        assert [(entry.kind, entry.state, entry.error) for entry in await place.station.queue()] == []
        await once_and_confirmed(hospital, place)

    run(tmp_path, case)


# --- signing in, poison, limits ----------------------------------------------------------------------------------------


def test_when_the_sign_in_expires_commands_wait_and_the_status_says_so(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await all_given(place)
        place.link.writes.extend([Fate.SIGNED_OUT] * 50)
        place.link.reads.extend([Fate.SIGNED_OUT] * 50)
        await place.round()
        assert _asks_for_sign_in(place)
        assert place.station.status.mode in {Mode.ONLINE, Mode.DEGRADED}, (
            "a central that asks for a sign-in is not gone"
        )
        assert await place.waiting() == 3
        place.link.writes.clear()
        place.link.reads.clear()
        await place.settle()
        assert not _asks_for_sign_in(place)
        await once_and_confirmed(hospital, place)

    run(tmp_path, case)


def test_a_command_that_central_will_not_take_holds_back_nobody(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        hospital.faults.refuse = Refuse(status=422, count=1000, type="Composition")
        await place.submit(builders.vitals(1))
        await place.submit(builders.note(2))
        await place.submit(builders.vitals(3, pulse="90"))
        await place.submit(builders.vitals(4, "Patient/p2"))
        await place.settle()
        assert [await place.state(ident(n)) for n in (1, 2, 3, 4)] == [
            State.CONFIRMED,
            State.REFUSED,
            State.CONFIRMED,
            State.CONFIRMED,
        ]
        hospital.faults.refuse = Refuse(status=0, count=0)
        await place.station.retry(ident(2))
        await place.settle()
        assert await place.state(ident(2)) is State.CONFIRMED

    run(tmp_path, case)


def test_many_that_wait_for_a_person_do_not_stop_the_lane_behind_them(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        hospital.faults.refuse = Refuse(status=422, count=100000, type="Composition")
        for n in range(1, 71):
            await place.submit(builders.note(n))
        await place.submit(builders.vitals(100))
        await place.settle(4)
        assert await place.state(ident(100)) is State.CONFIRMED
        assert (await place.states())[State.REFUSED] == 70

    run(tmp_path, case)


def test_a_refresh_that_gets_nonsense_is_said_in_the_status(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.reads.extend([Fate.PASS, Fate.HTML])
        await place.duty("watch", "pull", "status")
        assert place.station.status.link.last_error == "content-type"
        await place.duty("pull", "status")
        assert place.station.status.link.last_error is None

    run(tmp_path, case)


def test_a_server_that_always_fails_is_not_hammered(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.writes.extend([Fate.FAILED_BEFORE] * 1000)
        await place.submit(builders.vitals(1))
        before = len(place.link.writes)
        await place.round()
        await place.round()
        assert before - len(place.link.writes) <= 4, "each further try waits longer"
        assert await place.waiting() == 1

    run(tmp_path, case)


def test_what_may_still_be_on_its_way_cannot_be_taken_back(tmp_path: Path) -> None:
    """It hung, asking did not find it, and it would take effect after the author believed it gone."""

    async def case(hospital: Hospital, place: Place) -> None:
        command = builders.sign(1, builders.draft("omeprazole-cap"))
        await place.submit(command)
        place.link.writes.extend([Fate.LATE, Fate.NEVER_LEFT])
        await place.duty("push")
        assert await place.state(command.id) is State.SAVED_HERE
        with pytest.raises(PolicyRefused, match="sent"):
            await place.station.withdraw(whole.session(command.author), command.id, "slip")
        await place.link.let_late_ones_arrive()
        await place.settle()
        assert await place.state(command.id) is State.CONFIRMED

    run(tmp_path, case)


def test_retry_after_is_kept_to(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.writes.append(Fate.BUSY)
        await place.submit(builders.vitals(1))
        await place.duty("push")
        place.pass_time(1.0)
        await place.duty("push")
        assert (await place.states()) == {State.SAVED_HERE: 1}, "two seconds were asked for"
        place.pass_time(6.0)
        await place.duty("push")
        assert await place.state(ident(1)) is State.CONFIRMED

    run(tmp_path, case)


def test_a_flapping_link_does_not_flip_the_mode_and_loses_nothing(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        modes = [place.station.status.mode]
        await all_given(place)
        for turn in range(40):
            place.link.is_dark = turn % 3 != 0
            await place.round()
            place.pass_time(1.0)
            if modes[-1] is not place.station.status.mode:
                modes.append(place.station.status.mode)
        assert len(modes) <= 3, modes
        place.link.is_dark = False
        await place.settle()
        await once_and_confirmed(hospital, place)

    run(tmp_path, case)


def test_nothing_leaves_before_the_first_refresh_after_an_outage(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        await place.submit(builders.sign(1, builders.draft("omeprazole-cap")))
        await place.duty("watch", "push")
        place.link.is_dark = False
        await hospital.put(builders.drug_order("rival", "omeprazole-cap"))
        await place.duty("watch", "push")
        assert await place.state(ident(1)) is State.SAVED_HERE
        await place.duty("pull", "push")
        assert await place.state(ident(1)) is State.CONFLICT

    run(tmp_path, case)


def test_what_central_accepted_does_not_go_back_before_it_was_read_back(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(builders.stop(1, ORDER, versions=("1",)))
        await place.submit(builders.verify(2, "MedicationRequest/o2", "Task/t2", "Patient/p2"))
        place.link.reads.extend([Fate.CUT_BEFORE] * 2)
        await place.duty("push")
        assert [await place.state(ident(n)) for n in (1, 2)] == [State.ACCEPTED] * 2
        (row,) = await place.station.orders("Patient/p1")
        assert row.order.status is OrderStatus.STOPPED
        groups = await place.station.to_verify()
        assert [(group.patient, group.is_stop) for group in groups] == [("Patient/p3", False), ("Patient/p1", True)]
        await place.submit(builders.note(3))
        await place.settle()
        assert [await place.state(ident(n)) for n in (1, 2, 3)] == [State.CONFIRMED] * 3

    run(tmp_path, case)


def test_a_change_given_on_top_of_an_accepted_one_is_no_conflict(tmp_path: Path) -> None:
    """The screen shows our own first change; the second rests on it although the replica still has the version before."""

    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(builders.stop_ahead(1, 6, ORDER))
        place.link.reads.append(Fate.CUT_BEFORE)
        await place.duty("push")
        assert await place.state(ident(1)) is State.ACCEPTED
        await place.submit(builders.stop(2, ORDER))
        await place.settle()
        assert await place.station.conflicts() == ()

    run(tmp_path, case)
