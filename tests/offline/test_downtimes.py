"""What remains of a downtime: closed by two, a record on each affected chart exactly once, a chip for a day."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from client.errors import PolicyRefused
from client.fhir import names
from client.records import Person, Role
from offline.mode import Mode
from offline.outbox import State
from tests.support import builders, whole
from tests.support.builders import DOCTOR, NURSE, ident
from tests.support.whole import Hospital, Place, run, session


async def dark(place: Place) -> None:
    place.link.is_dark = True
    for _ in range(6):
        await place.round()
        place.pass_time(1.0)
    assert place.station.status.mode is Mode.EMERGENCY


async def recovered(place: Place) -> None:
    place.link.is_dark = False
    await place.settle()
    assert place.station.status.mode is Mode.RECOVERING


async def closed(place: Place) -> None:
    second = await place.station.witness(session(DOCTOR), "N001", "right")
    await place.station.close_emergency(session(DOCTOR), second)
    assert place.station.status.mode is Mode.ONLINE
    await place.settle()


async def records(hospital: Hospital, patient: str = "p1") -> list[dict[str, Any]]:
    return [one for one in await hospital.find("Flag", patient=patient) if names.DOWNTIME_SPAN in str(one)]


def test_one_person_alone_ends_no_emergency(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await dark(place)
        await place.submit(builders.vitals(1))
        await recovered(place)
        for second, reason in ((None, "needs-second"), (NURSE, "confirm-second"), (DOCTOR, "confirm-second")):
            with pytest.raises(PolicyRefused, match=reason):
                await place.station.close_emergency(session(DOCTOR), second)
        assert place.station.status.mode is Mode.RECOVERING
        assert await records(hospital) == [], "nothing is written about an end that did not come"
        await closed(place)
        (told,) = [one for one in await place.station.events() if one.kind == "closed"]
        assert (told.facts["name"], told.facts["second_name"]) == (DOCTOR.name, NURSE.name)

    run(tmp_path, case)


@pytest.mark.parametrize("role", [Role.PHARMACIST, Role.IT])
def test_who_works_on_no_ward_closes_no_emergency_neither_first_nor_second(tmp_path: Path, role: Role) -> None:
    other = Person(reference="Practitioner/x1", name="周密", role=role, staff_number="X001")

    async def case(_hospital: Hospital, place: Place) -> None:
        await dark(place)
        await place.submit(builders.vitals(1))
        await recovered(place)
        for by, second in ((other, NURSE), (DOCTOR, other)):
            with pytest.raises(PolicyRefused) as caught:
                await place.station.close_emergency(session(by), second)
            assert caught.value.facts == ("close", "role", role.value)
        assert place.station.status.mode is Mode.RECOVERING
        await closed(place)

    run(tmp_path, case)


def test_where_head_nurses_alone_declare_one_of_them_is_among_the_two_who_close(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        await dark(place)
        await place.submit(builders.vitals(1))
        await recovered(place)
        head = frozenset({Role.HEAD_NURSE})
        place.station._closings._rules = replace(place.station._closings._rules, roles=head)
        with pytest.raises(PolicyRefused, match="role"):
            await place.station.close_emergency(session(DOCTOR), NURSE)

    run(tmp_path, case)


def test_whoever_wants_to_end_it_while_central_is_away_is_told_that_and_not_a_number(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        with pytest.raises(PolicyRefused, match="over"):
            await place.station.close_emergency(session(DOCTOR))
        await dark(place)
        with pytest.raises(PolicyRefused, match="away"):
            await place.station.close_emergency(session(DOCTOR))
        assert place.station.status.mode is Mode.EMERGENCY

    run(tmp_path, case)


def test_each_chart_that_was_written_in_carries_the_downtime_and_no_other_does(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await dark(place)
        await place.submit(builders.vitals(1))
        await recovered(place)
        since = place.station.status.outage_since
        await closed(place)
        (record,) = await records(hospital)
        assert since is not None
        span = next(one for one in record["extension"] if one["url"] == names.DOWNTIME_SPAN)["valuePeriod"]
        assert span["start"] == builders.stamp(since)
        assert record["encounter"]["reference"] == "Encounter/e1"
        assert await records(hospital, "p2") == []
        (provenance,) = await hospital.find("Provenance", target=f"Flag/{record['id']}")
        who = {one["type"]["coding"][0]["code"]: one["who"].get("display") for one in provenance["agent"]}
        assert (who["author"], who["verifier"]) == (DOCTOR.name, NURSE.name)

    run(tmp_path, case)


def test_of_a_declared_downtime_everybody_on_the_ward_may_have_paper(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await dark(place)
        await place.station.declare(session(NURSE), "switchboard burnt")
        place.link.is_dark = False
        for _ in range(6):
            await place.round()
            place.pass_time(2.0)
        await place.station.close_emergency(session(NURSE))
        await recovered(place)
        await closed(place)
        assert [len(await records(hospital, f"p{n}")) for n in whole.PATIENTS] == [1, 1, 1]

    run(tmp_path, case)


def test_the_chip_stands_for_a_day_and_the_record_for_good(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await dark(place)
        await place.submit(builders.vitals(1))
        await recovered(place)
        await closed(place)

        async def chips() -> list[str | None]:
            banner = await place.station.banner(builders.PATIENT)
            assert banner is not None
            return [tag.kind for tag in banner.tags if tag.kind == names.DOWNTIME]

        assert await chips() == [names.DOWNTIME]
        place.pass_time(timedelta(hours=23, minutes=50).total_seconds())
        assert await chips() == [names.DOWNTIME]
        place.pass_time(timedelta(minutes=11).total_seconds())
        assert await chips() == []
        assert len(await records(hospital)) == 1

    run(tmp_path, case)


def test_two_stations_of_a_ward_write_the_record_once_whichever_closes_first(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        (tmp_path / "other").mkdir()
        other = await Place(hospital, tmp_path / "other", place.clock, "N3-D02").open()
        try:
            await other.round()
            for one in (place, other):
                await dark(one)
            await place.submit(builders.vitals(1))
            await other.submit(builders.vitals(2))
            for one in (place, other):
                await recovered(one)
            await closed(place)
            await other.round()
            await closed(other)
            assert len(await records(hospital)) == 1
        finally:
            await other.close()

    run(tmp_path, case)


def test_two_stations_that_close_at_the_same_moment_leave_one_record_and_nothing_for_a_person(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        (tmp_path / "other").mkdir()
        other = await Place(hospital, tmp_path / "other", place.clock, "N3-D02").open()
        try:
            await other.round()
            for one in (place, other):
                one.link.is_dark = True
            for _ in range(6):
                await place.round()
                await other.round()
                place.pass_time(1.0)
            await place.submit(builders.vitals(1))
            await other.submit(builders.vitals(2))
            for one in (place, other):
                await recovered(one)
            for one in (place, other):
                second = await one.station.witness(session(DOCTOR), "N001", "right")
                await one.station.close_emergency(session(DOCTOR), second)
                place.pass_time(1.0)
            for one in (place, other):
                await one.settle()
            assert len(await records(hospital)) == 1
            for one in (place, other):
                assert set(await one.states()) == {State.CONFIRMED}
        finally:
            await other.close()

    run(tmp_path, case)


def test_a_station_that_dies_after_the_closing_does_not_write_the_record_again(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await dark(place)
        await place.submit(builders.vitals(1))
        await recovered(place)
        second = await place.station.witness(session(DOCTOR), "N001", "right")
        await place.station.close_emergency(session(DOCTOR), second)
        await place.crash()
        await place.settle()
        if place.station.status.can_close:
            await closed(place)
        await place.settle()
        assert len(await records(hospital)) == 1
        assert await place.state(ident(1)) is State.CONFIRMED

    run(tmp_path, case)
