"""A changed order of which a dose was given before central's own change was seen: two ways out, and the dose keeps its order in both."""

from pathlib import Path

import pytest

from client.commands import Choice, EndingKind
from client.errors import PolicyRefused
from client.fhir import names
from offline.outbox import State
from tests.offline.sync.test_endings import ORDER, SLOT, back, changed
from tests.support import builders
from tests.support.builders import ident
from tests.support.whole import Hospital, Place, run


async def given_on_a_change(hospital: Hospital, place: Place, how: EndingKind) -> str:
    """The doctor changed the order during an outage, a nurse checked the new one and gave a dose; central changed the old one."""
    place.link.is_dark = True
    await place.submit(changed(1, how=how, versions=("1",)))
    order = await place.key_of(ident(1), "MedicationRequest")
    await place.submit(builders.verify(2, order, await place.key_of(ident(1), "Task")))
    await place.submit(builders.give(3, order, None, grams="1"))
    await hospital.change(ORDER, note=[{"text": "half the dose"}])
    await back(place)
    assert (await place.conflict()).conflict == "changed"
    return order


@pytest.mark.parametrize("how", [EndingKind.STOP, EndingKind.VOID])
def test_ours_stands_with_its_dose_and_the_old_order_ends_as_it_stands_at_central_now(
    tmp_path: Path, how: EndingKind
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await given_on_a_change(hospital, place, how)
        await place.decide(9, Choice.KEEP_MINE)
        await place.settle()
        assert [await place.state(ident(n)) for n in (1, 2, 3, 9)] == [State.CONFIRMED] * 4
        old, order = await hospital.read(ORDER), await place.key_of(ident(1), "MedicationRequest")
        assert (old["status"], old["note"][0]["text"]) == (
            "stopped" if how is EndingKind.STOP else "cancelled",
            "half the dose",
        )
        assert (await hospital.read(order))["status"] == "active"
        (dose,) = await hospital.find("MedicationAdministration", patient="p1")
        assert dose["request"]["reference"] == order
        assert await place.station.conflicts() == ()

    run(tmp_path, case)


def test_centrals_stands_and_ours_goes_there_stopped_with_the_dose_that_was_given_on_it(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await given_on_a_change(hospital, place, EndingKind.VOID)
        await place.decide(9, Choice.KEEP_CENTRAL)
        await place.settle()
        assert [await place.state(ident(n)) for n in (1, 2, 3, 9)] == [State.CONFIRMED] * 4
        old, order = await hospital.read(ORDER), await place.key_of(ident(1), "MedicationRequest")
        assert (old["status"], (await hospital.read(order))["status"]) == ("active", "stopped")
        (dose,) = await hospital.find("MedicationAdministration", patient="p1")
        assert dose["request"]["reference"] == order
        assert await place.station.conflicts() == ()

    run(tmp_path, case)


def test_what_cannot_be_done_is_not_offered(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await given_on_a_change(hospital, place, EndingKind.VOID)
        assert (await place.conflict()).choices == ("keep-mine", "keep-central")
        with pytest.raises(PolicyRefused, match="choice"):
            await place.decide(9, Choice.WITHDRAW)

    run(tmp_path, case)


def test_central_changing_once_more_is_a_conflict_of_the_ending_alone(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await given_on_a_change(hospital, place, EndingKind.STOP)
        await hospital.change(ORDER, note=[{"text": "again"}])
        await place.decide(9, Choice.KEEP_MINE)
        await place.settle()
        found = await place.conflict()
        assert (found.command, found.conflict) == (ident(9), "changed")
        assert [await place.state(ident(n)) for n in (1, 2, 3)] == [State.CONFIRMED] * 3
        await place.decide(10, Choice.KEEP_MINE)
        await place.settle()
        old = await hospital.read(ORDER)
        assert (old["status"], old["note"][0]["text"]) == ("stopped", "again")
        assert len(await hospital.find("MedicationRequest", patient="p1")) == 2, "nothing was ordered twice"

    run(tmp_path, case)


@pytest.mark.parametrize("choice", [Choice.KEEP_MINE, Choice.KEEP_CENTRAL])
def test_doses_on_both_sides_keep_their_orders_and_nothing_is_taken_back(tmp_path: Path, choice: Choice) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        await place.submit(changed(1, how=EndingKind.VOID))
        order = await place.key_of(ident(1), "MedicationRequest")
        await place.submit(builders.verify(2, order, await place.key_of(ident(1), "Task")))
        await place.submit(builders.give(3, order, None, grams="1"))
        await hospital.put(builders.dose_given("rival", ORDER, SLOT))
        await back(place)
        assert (await place.conflict()).conflict == "begun"
        await place.decide(9, choice)
        await place.settle()
        assert [await place.state(ident(n)) for n in (1, 2, 3, 9)] == [State.CONFIRMED] * 4
        order = await place.key_of(ident(1), "MedicationRequest")
        there = {key: (await hospital.read(key))["status"] for key in (ORDER, order)}
        kept, ended = (order, ORDER) if choice is Choice.KEEP_MINE else (ORDER, order)
        assert there == {kept: "active", ended: "stopped"}
        asked = await hospital.find("Task", code=f"{names.TASK}|{names.STOP_VERIFY}")
        assert {task["focus"]["reference"] for task in asked} <= {ended}, "nobody confirms the stop of what goes on"
        assert len(await hospital.find("MedicationAdministration", patient="p1")) == 2

    run(tmp_path, case)
