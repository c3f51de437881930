"""Mirrors offline/station.py: the one door, at a real hospital."""

import asyncio
import json
import stat
from pathlib import Path

import pytest

from client.errors import PolicyRefused, SignInRefused, VersionConflict
from offline.changes import Change
from offline.mode import Mode
from offline.outbox import State
from offline.status import StationStatus
from tests.support import builders
from tests.support.builders import DOCTOR, NURSE, ident
from tests.support.whole import Hospital, Place, run, session


async def into_emergency(place: Place) -> None:
    place.link.is_dark = True
    for _ in range(6):
        await place.round()
        place.pass_time(1.0)
    assert _mode(place) is Mode.EMERGENCY


def _mode(place: Place) -> Mode:
    return place.station.status.mode


def test_a_receipt_is_given_for_what_is_stored_and_the_same_command_is_stored_once(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        first = await place.submit(builders.vitals(1))
        again = await place.submit(builders.vitals(1))
        assert (first.seq, first.command) == (again.seq, again.command)
        await place.station.engine.recount()
        assert place.station.status.waiting.open == 1

    run(tmp_path, case)


def test_what_is_entered_in_an_emergency_is_numbered_and_stays_so(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await into_emergency(place)
        receipt = await place.submit(builders.sign(1, builders.draft("omeprazole-cap")))
        assert receipt.is_emergency
        assert receipt.has_warning
        assert receipt.number is not None
        assert place.station.status.is_emergency_entry
        place.link.is_dark = False
        await place.settle()
        order = await hospital.read(await place.key_of(ident(1), "MedicationRequest"))
        assert receipt.number in json.dumps(order)

    run(tmp_path, case)


def test_an_emergency_that_was_used_ends_when_a_person_closes_it(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await into_emergency(place)
        await place.submit(builders.vitals(1))
        with pytest.raises(PolicyRefused, match="close"):
            await place.station.close_emergency(session(DOCTOR))
        place.link.is_dark = False
        await place.settle()
        assert _mode(place) is Mode.RECOVERING
        second = await place.station.witness(session(DOCTOR), "N001", "right")
        await place.station.close_emergency(session(DOCTOR), second)
        assert _mode(place) is Mode.ONLINE

    run(tmp_path, case)


def test_an_outage_nobody_used_ends_by_itself(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await into_emergency(place)
        place.link.is_dark = False
        for _ in range(8):
            await place.round()
            place.pass_time(2.0)
        assert _mode(place) is Mode.ONLINE

    run(tmp_path, case)


def test_a_declared_emergency_sends_nothing_until_it_is_lifted(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.station.declare(session(NURSE), "planned downtime")
        await place.submit(builders.vitals(1))
        for _ in range(4):
            await place.round()
            place.pass_time(2.0)
        assert await place.state(ident(1)) is State.SAVED_HERE
        assert place.station.status.declared_by == NURSE.name
        await place.station.close_emergency(session(NURSE))
        await place.settle()
        assert await place.state(ident(1)) is State.CONFIRMED

    run(tmp_path, case)


def test_a_station_that_died_in_an_emergency_wakes_up_in_it(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await into_emergency(place)
        since = place.station.status.outage_since
        await asyncio.gather(*place.station.engine._tasks)
        await place.crash()
        assert (_mode(place), place.station.status.outage_since) == (Mode.EMERGENCY, since)

    run(tmp_path, case)


def test_only_the_author_takes_back_and_only_what_nobody_needs(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        await place.submit(builders.sign(1, builders.draft("omeprazole-cap", frequency="ST")))
        await place.submit(builders.give(2, await place.key_of(ident(1), "MedicationRequest"), None, grams="0.02"))
        with pytest.raises(PolicyRefused, match="author"):
            await place.station.withdraw(session(NURSE), ident(1), "slip")
        with pytest.raises(PolicyRefused, match="needed"):
            await place.station.withdraw(session(DOCTOR), ident(1), "slip")
        await place.station.withdraw(session(NURSE), ident(2), "slip")
        await place.station.withdraw(session(DOCTOR), ident(1), "slip")
        place.link.is_dark = False
        await place.settle()
        assert await place.states() == {State.WITHDRAWN: 2}
        assert await hospital.find("MedicationAdministration") == []

    run(tmp_path, case)


def test_an_order_that_changed_since_it_was_seen_is_refused_at_once(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await hospital.change("MedicationRequest/o1", note=[{"text": "a"}])
        await place.round()
        with pytest.raises(VersionConflict):
            await place.submit(builders.stop(1, "MedicationRequest/o1", versions=("1",)))
        assert await place.states() == {}

    run(tmp_path, case)


def test_changes_and_the_status_are_told_after_the_commit(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        changes: list[Change] = []
        statuses: list[StationStatus] = []
        stop_changes = place.station.on_change(changes.append)
        stop_statuses = place.station.on_status(statuses.append)
        await place.submit(builders.vitals(1))
        assert changes[0].patients == {"Patient/p1"}
        assert changes[0].command == ident(1)
        await place.station.engine.recount()
        assert statuses[-1].waiting.by_kind == {"record-vitals": 1}
        stop_changes()
        stop_statuses()
        heard = len(changes), len(statuses)
        await place.submit(builders.vitals(2))
        await place.station.engine.recount()
        assert (len(changes), len(statuses)) == heard

    run(tmp_path, case)


def test_the_exported_queue_names_no_patient_and_is_ours_alone_to_read(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(builders.sign(1, builders.draft("omeprazole-cap")))
        path = tmp_path / "queue.jsonl"
        path.write_text("an older one", encoding="utf-8")
        path.chmod(0o644)
        assert await place.station.export_queue(path) == 1
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        text = path.read_text(encoding="utf-8")
        assert ident(1) in text
        assert "赵秉衡" not in text
        assert "omeprazole" not in text

    run(tmp_path, case)


def test_pages_are_numbered_without_gaps_and_voids_are_listed(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        numbers = [await place.station.next_page_number("order-sheet", DOCTOR) for _ in range(3)]
        await place.station.void_page(numbers[1], "paper jam")
        pages = await place.station.printed_pages(place.clock.now().date())
        assert [page.number for page in pages] == numbers

    run(tmp_path, case)


def test_ids_are_random_uuids(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        made = {place.station.new_id() for _ in range(100)}
        assert len(made) == 100
        assert {one[14] for one in made} == {"4"}

    run(tmp_path, case)


def test_nobody_signs_in_whom_central_does_not_know(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        with pytest.raises(SignInRefused):
            await place.station.sign_in("N001", "x")
        assert not await place.station.is_known_here("N001")

    run(tmp_path, case)
