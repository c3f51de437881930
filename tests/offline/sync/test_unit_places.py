"""Places of as-needed orders, units that were given up, times of use: through an outage and at two stations."""

from datetime import timedelta
from pathlib import Path

import msgspec
import pytest

from client.clock import SetClock
from client.commands import Choice
from client.errors import PolicyRefused
from client.fhir import names
from client.records.units import ChainStep
from offline.outbox import State
from offline.views import Unit
from offline.views.scanning import LabelStanding
from tests.offline.sync.test_units import ORDER, OTHER, _made, given, instances, second, step, unit_at
from tests.support.builders import NOW, NURSE, PATIENT, ident
from tests.support.unit_cases import as_needed
from tests.support.whole import Hospital, Place, checked, run, session


async def place_of(place: Place) -> Unit:
    return next(one for one in await place.station.units(PATIENT) if one.lead == ORDER and one.slot_at is None)


@pytest.mark.parametrize(
    ("choice", "state", "left"),
    [
        (Choice.KEEP_MINE, State.CONFIRMED, ["completed", "completed"]),
        (Choice.KEEP_CENTRAL, State.RESOLVED, ["completed"]),
    ],
)
def test_two_stations_that_use_one_place_of_an_as_needed_order_keep_both_until_a_person_says(
    tmp_path: Path, choice: Choice, state: State, left: list[str]
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await checked(hospital, place)
        await hospital.put(as_needed("o1"))
        await place.round()
        async with second(hospital, _made(tmp_path)) as other:
            unit, same = await place_of(place), await place_of(other)
            assert unit.key == same.key
            place.link.is_dark = other.link.is_dark = True
            await place.submit(given(1, unit))
            await other.submit(given(2, same))
            assert (await place_of(place)).number == 2
            place.link.is_dark = other.link.is_dark = False
            await place.settle()
            await other.settle()
            assert (await place.state(ident(1)), await other.state(ident(2))) == (State.CONFIRMED, State.CONFLICT)
            assert (await other.conflict()).conflict == "same-place"
            await other.decide(3, choice)
            await other.settle()
            assert await other.state(ident(2)) is state
            found = await hospital.find("MedicationAdministration", patient=PATIENT)
            assert sorted(one["status"] for one in found) == left

    run(tmp_path, case)


def test_one_place_of_an_as_needed_order_is_not_used_twice_at_one_station(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await checked(hospital, place)
        await hospital.put(as_needed("o1"))
        await place.round()
        unit = await place_of(place)
        await place.submit(given(1, unit))
        with pytest.raises(PolicyRefused) as refused:
            await place.submit(given(2, unit))
        assert "already-charted" in refused.value.facts

    run(tmp_path, case)


def test_a_unit_whose_first_step_was_taken_back_unsent_is_written_by_the_next_one(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await checked(hospital, place)
        unit = await unit_at(place)
        place.link.is_dark = True
        await place.submit(step(1, unit, ChainStep.LAY_OUT))
        await place.station.withdraw(session(NURSE), ident(1), "误点")
        await place.submit(step(2, unit, ChainStep.LAY_OUT))
        await place.station.withdraw(session(NURSE), ident(2), "误点")
        await place.submit(step(3, unit, ChainStep.LAY_OUT))
        await place.submit(step(4, unit, ChainStep.CHECK, OTHER))
        place.link.is_dark = False
        await place.settle()
        assert (await place.state(ident(3)), await place.state(ident(4))) == (State.CONFIRMED, State.CONFIRMED)
        (row,) = await instances(hospital)
        assert {one["system"]: one["value"] for one in row["identifier"]}[names.UNIT] == unit.key
        assert [one.step for one in (await unit_at(place)).steps] == [ChainStep.LAY_OUT, ChainStep.CHECK]

    run(tmp_path, case)


def test_until_when_it_may_be_given_stands_at_central_and_at_the_other_station(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await checked(hospital, place)
        unit = await unit_at(place)
        until = NOW + timedelta(hours=2)
        await place.submit(msgspec.structs.replace(step(1, unit, ChainStep.COMPOUND), use_before=until))
        await place.settle()
        async with second(hospital, _made(tmp_path)) as other:
            seen = await unit_at(other)
            assert seen.prepared is not None
            assert (seen.prepared.use_before, seen.is_expired) == (until, False)
            assert isinstance(other.clock, SetClock)
            other.clock.jump(3 * 3600)
            late = await unit_at(other)
            assert (late.prepared, late.is_expired) == (None, True)
            found = await other.station.read_label(unit.code)
            assert found is not None
            assert found.standing is LabelStanding.EXPIRED

    run(tmp_path, case)
