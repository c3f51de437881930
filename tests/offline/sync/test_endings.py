"""Orders that end ahead of time, are taken back or replaced: a real station, and a hospital that another user changed meanwhile."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from client.commands import Choice, Ending, EndingKind
from client.errors import PolicyRefused, SafetyStopped, VersionConflict
from client.fhir import names
from client.records import OrderStatus
from offline.outbox import State
from offline.views import OrderRow, Standing
from tests.support import builders
from tests.support.builders import NOW, ident
from tests.support.whole import Hospital, Place, checked, run

ORDER = "MedicationRequest/o1"
SLOT = NOW.replace(hour=8, minute=0)


async def back(place: Place) -> None:
    place.link.is_dark = False
    await place.settle()


async def row_of(place: Place, key: str = ORDER) -> OrderRow:
    return next(row for row in await place.station.orders(builders.PATIENT) if row.order.key == key)


def ending(*orders: str, how: EndingKind = EndingKind.VOID, versions: tuple[str | None, ...] = ()) -> Ending:
    return Ending(
        orders=orders, versions=versions or (None,) * len(orders), how=how, at=NOW, reason="更改", replaced_by=0
    )


# --- ahead of time -----------------------------------------------------------------------------------------------------


def test_an_order_stopped_ahead_runs_until_then_and_no_dose_is_due_after(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await checked(hospital, place)
        before = [dose.slot_at for dose in await place.station.due(0, 48, builders.PATIENT)]
        assert len([slot for slot in before if slot >= NOW + timedelta(hours=6)]) > 0
        await place.submit(builders.stop_ahead(1, 6, ORDER))
        left = [dose.slot_at for dose in await place.station.due(0, 48, builders.PATIENT)]
        assert left == [slot for slot in before if slot < NOW + timedelta(hours=6)]
        row = await row_of(place)
        assert (row.order.status, row.is_prestop_pending) == (OrderStatus.ACTIVE, True)
        await place.settle()
        assert await place.state(ident(1)) is State.CONFIRMED
        assert (await hospital.read(ORDER))["status"] == "active"
        assert (await row_of(place)).standing is Standing.VERIFIED
        place.pass_time(6 * 3600)
        assert (await row_of(place)).standing is Standing.STOPPED

    run(tmp_path, case)


def test_a_dose_after_the_stop_ahead_needs_the_word_that_it_was_given_all_the_same(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await checked(hospital, place)
        await place.submit(builders.stop_ahead(1, 1, ORDER))
        late = builders.give(2, ORDER, None)
        fields = {name: getattr(late, name) for name in late.__struct_fields__} | {
            "occurred_at": NOW + timedelta(hours=2)
        }
        with pytest.raises(PolicyRefused) as refused:
            await place.submit(type(late)(**fields))
        assert "order-over" in refused.value.facts

    run(tmp_path, case)


# --- taken back --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("is_error", "status"), [(False, "cancelled"), (True, "entered-in-error")])
def test_what_nobody_began_is_taken_back_and_stays_visible(tmp_path: Path, is_error: bool, status: str) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(builders.void(1, ORDER, is_error=is_error))
        await place.settle()
        assert await place.state(ident(1)) is State.CONFIRMED
        assert (await hospital.read(ORDER))["status"] == status
        row = await row_of(place)
        assert row.standing is (Standing.IN_ERROR if is_error else Standing.CANCELLED)
        assert (row.order.stopped_by, row.order.stop_at) == (builders.DOCTOR.name, NOW)
        assert await place.station.due(24, 48, builders.PATIENT) == ()
        assert [group.is_void for group in await place.station.to_verify(builders.PATIENT)] == [True], (
            "a nurse confirms it"
        )

    run(tmp_path, case)


def test_an_order_of_which_a_dose_was_given_is_not_taken_back_but_can_be_stopped(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await checked(hospital, place)
        place.link.is_dark = True
        await place.submit(builders.give(1, ORDER, SLOT))
        for is_error in (False, True):
            with pytest.raises(PolicyRefused) as refused:
                await place.submit(builders.void(2, ORDER, is_error=is_error))
            assert refused.value.facts == ("void-order", "doses-given")
        await place.submit(builders.stop(3, ORDER))
        await back(place)
        assert (await hospital.read(ORDER))["status"] == "stopped"

    run(tmp_path, case)


@pytest.mark.parametrize("choice", [Choice.KEEP_CENTRAL, Choice.WITHDRAW])
def test_a_dose_given_elsewhere_before_the_void_arrives_comes_to_a_person(tmp_path: Path, choice: Choice) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        await place.submit(builders.void(1, ORDER))
        await hospital.put(builders.dose_given("rival", ORDER, SLOT))
        await back(place)
        conflict = await place.conflict()
        assert conflict.conflict == "begun"
        assert Choice.KEEP_MINE.value not in conflict.choices
        assert (await hospital.read(ORDER))["status"] == "active", "nothing was taken back"
        await place.decide(9, choice)
        await place.settle()
        assert (await hospital.read(ORDER))["status"] == "active"
        assert (await place.state(ident(1))) in {State.RESOLVED, State.WITHDRAWN}

    run(tmp_path, case)


def test_a_dose_that_was_said_to_be_not_given_began_nothing(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await hospital.put(builders.dose_given("no", ORDER, SLOT, status="not-done"))
        await place.settle()
        await place.duty("pull")
        await place.submit(builders.void(1, ORDER))
        await place.settle()
        assert (await hospital.read(ORDER))["status"] == "cancelled"

    run(tmp_path, case)


def test_an_infusion_is_taken_back_whole_and_a_second_time_changes_nothing(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        lines = (builders.draft("omeprazole-cap", group=1), builders.draft("vitamin-b6-tab", group=1))
        await place.submit(builders.sign(1, *lines))
        await place.settle()
        keys = [await place.key_of(ident(1), "MedicationRequest", n) for n in range(2)]
        command = builders.void(2, *keys)
        first = await place.submit(command)
        again = await place.submit(command)
        assert first.seq == again.seq
        await place.settle()
        await place.crash()
        await place.settle()
        versions = [await hospital.versions(key) for key in keys]
        assert [[one["status"] for one in every] for every in versions] == [["cancelled", "active"]] * 2
        with pytest.raises(PolicyRefused) as refused:
            await place.submit(builders.void(3, *keys))
        assert refused.value.facts == ("void-order", "order-over")

    run(tmp_path, case)


def test_an_unsent_order_is_taken_back_with_its_own_number_and_reaches_central_as_both(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        await place.submit(builders.sign(1, builders.draft("omeprazole-cap")))
        await place.submit(builders.void(2, await place.key_of(ident(1), "MedicationRequest")))
        await back(place)
        key = await place.key_of(ident(1), "MedicationRequest")
        assert [one["status"] for one in await hospital.versions(key)] == ["cancelled", "active"]

    run(tmp_path, case)


# --- changed -----------------------------------------------------------------------------------------------------------


def changed(n: int, *drafts: Any, **how: Any) -> Any:
    lines = drafts or (builders.draft("paracetamol-tab", dose="1"),)
    return builders.sign(n, *lines, endings=(ending(ORDER, **how),))


def test_a_changed_order_is_no_duplicate_of_the_one_it_replaces_and_both_stand_in_one_bundle(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        with pytest.raises(SafetyStopped):
            await place.submit(builders.sign(1, builders.draft("paracetamol-tab", dose="1")))
        await place.submit(changed(2))
        await place.settle()
        assert await place.state(ident(2)) is State.CONFIRMED
        new = await hospital.read(await place.key_of(ident(2), "MedicationRequest"))
        assert (new["status"], new["priorPrescription"]["reference"]) == ("active", ORDER)
        assert (await hospital.read(ORDER))["status"] == "cancelled"
        tasks = await hospital.find("Task", patient="p1", code=f"{names.TASK}|{names.VERIFY_ORDER}")
        assert sum("o1" not in task["focus"]["reference"] for task in tasks) == 1, "the nurse checks the new one"

    run(tmp_path, case)


def test_a_change_of_an_order_begun_elsewhere_meanwhile_puts_nothing_in_force(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        await place.submit(changed(1))
        await hospital.put(builders.dose_given("rival", ORDER, SLOT))
        await back(place)
        assert (await place.conflict()).conflict == "begun"
        there = await hospital.find("MedicationRequest", patient="p1", status="active")
        assert [row["id"] for row in there] == ["o1"]
        await place.decide(9, Choice.WITHDRAW)
        await place.settle()
        assert (await row_of(place)).order.status is OrderStatus.ACTIVE

    run(tmp_path, case)


@pytest.mark.parametrize("choice", list(Choice))
def test_a_change_of_an_order_that_another_changed_shows_both_and_never_doubles(tmp_path: Path, choice: Choice) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        await place.submit(changed(1, how=EndingKind.STOP, versions=("1",)))
        await hospital.change(ORDER, note=[{"text": "half the dose"}])
        await back(place)
        assert (await place.conflict()).conflict == "changed"
        await place.decide(9, choice)
        await place.settle()
        there = await hospital.find("MedicationRequest", patient="p1")
        kept = choice is Choice.KEEP_MINE
        assert sorted(row["status"] for row in there) == (["active", "stopped"] if kept else ["active"])
        assert next(row for row in there if row["id"] == "o1")["note"][0]["text"] == "half the dose"

    run(tmp_path, case)


def test_a_change_on_an_older_version_than_is_here_is_refused_at_once(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await hospital.change(ORDER, note=[{"text": "changed"}])
        await place.duty("pull")
        with pytest.raises(VersionConflict):
            await place.submit(changed(1, versions=("1",)))
        assert await place.waiting() == 0

    run(tmp_path, case)


def test_a_change_of_an_order_that_was_given_up_meanwhile_comes_to_a_person_and_is_not_lost(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        await place.submit(builders.sign(1, builders.draft("omeprazole-cap")))
        old = await place.key_of(ident(1), "MedicationRequest")
        await place.submit(builders.sign(2, builders.draft("metformin-tab"), endings=(ending(old),)))
        await hospital.put(builders.drug_order("rival", "omeprazole-cap"))
        await back(place)
        assert (await place.conflict()).conflict == "duplicate"
        await place.decide(8, Choice.WITHDRAW)
        await place.settle()
        conflict = await place.conflict()
        assert (conflict.command, conflict.conflict) == (ident(2), "gone")

    run(tmp_path, case)
