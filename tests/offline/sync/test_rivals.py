"""Two people who do the same at the same moment: both rows are at central, and a person is told before anything is confirmed."""

import json
from pathlib import Path

import httpx
import msgspec
import pytest

from client.commands import Choice, Ending, EndingKind
from client.errors import VersionConflict
from offline.outbox import State
from tests.support import builders, whole
from tests.support.builders import ident
from tests.support.whole import Hospital, Place, run

ORDER = "MedicationRequest/o1"
SLOT = builders.NOW.replace(hour=8)


async def meanwhile(hospital: Hospital, place: Place, row: dict[str, object]) -> None:
    """Somebody else's row comes to central after ours was judged, right before ours is carried out."""
    waiting = [row]
    inner = place.link._carry

    async def carry(request: httpx.Request, body: bytes, *, is_write: bool) -> httpx.Response:
        if is_write and waiting:
            await hospital.put(waiting.pop())
        return await inner(request, body, is_write=is_write)

    place.link._carry = carry  # type: ignore[method-assign]


@pytest.mark.parametrize("choice", list(Choice))
def test_a_slot_charted_by_another_at_the_same_moment_waits_for_a_person(tmp_path: Path, choice: Choice) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await whole.checked(hospital, place)
        await meanwhile(hospital, place, builders.dose_given("theirs", ORDER, SLOT))
        await place.submit(builders.give(1, ORDER, SLOT))
        await place.settle()
        conflict = await place.conflict()
        assert conflict.conflict == "double-charting"
        await place.decide(9, choice)
        await place.settle()
        found = {row["id"]: row["status"] for row in await hospital.find("MedicationAdministration", patient="p1")}
        theirs = found.pop("theirs")
        kept = (
            ("entered-in-error", ["completed"]) if choice is Choice.KEEP_MINE else ("completed", ["entered-in-error"])
        )
        assert (theirs, list(found.values())) == kept
        assert await place.station.conflicts() == ()

    run(tmp_path, case)


def test_the_same_drug_ordered_by_another_at_the_same_moment_waits_for_a_person(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await meanwhile(hospital, place, builders.drug_order("theirs", "omeprazole-cap"))
        await place.submit(builders.sign(1, builders.draft("omeprazole-cap")))
        await place.settle()
        assert (await place.conflict()).conflict == "duplicate"
        await place.decide(9, Choice.KEEP_CENTRAL)
        await place.settle()
        orders = [row for row in await hospital.find("MedicationRequest") if "omeprazole-cap" in json.dumps(row)]
        assert sorted(row["status"] for row in orders) == ["active", "entered-in-error"]

    run(tmp_path, case)


def test_what_another_did_about_something_else_is_no_rival(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await whole.checked(hospital, place)
        await meanwhile(hospital, place, builders.dose_given("theirs", ORDER, SLOT.replace(hour=12)))
        await place.submit(builders.give(1, ORDER, SLOT))
        await place.settle()
        assert await place.state(ident(1)) is State.CONFIRMED

    run(tmp_path, case)


def test_a_decision_counts_only_for_what_stands_at_central_now(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        await place.submit(builders.stop(1, ORDER, versions=("1",)))
        await hospital.change(ORDER, note=[{"text": "a"}])
        place.link.is_dark = False
        await place.settle()
        seen = (await place.conflict()).seen
        await hospital.change(ORDER, note=[{"text": "b"}])
        await place.settle()
        with pytest.raises(VersionConflict):
            await place.submit(builders.decide(9, ident(1), Choice.KEEP_MINE, seen))
        again = await place.conflict()
        assert again.central is not None
        assert '"b"' in again.central
        await place.decide(10, Choice.KEEP_MINE)
        await place.settle()
        assert (await hospital.read(ORDER))["status"] == "stopped"

    run(tmp_path, case)


def test_a_check_of_an_order_whose_dose_was_changed_since_waits_for_a_person(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        looked = builders.verify(1, ORDER, "Task/t1")
        await place.submit(msgspec.structs.replace(looked, order_versions=("1",)))
        dosage = (await hospital.read(ORDER))["dosageInstruction"]
        dosage[0]["doseAndRate"][0]["doseQuantity"]["value"] = 5
        await hospital.change(ORDER, dosageInstruction=dosage)
        place.link.is_dark = False
        await place.settle()
        assert (await place.conflict()).conflict == "changed"
        assert (await hospital.read("Task/t1"))["status"] == "requested"
        await place.decide(9, Choice.KEEP_MINE)
        await place.settle()
        assert (await hospital.read("Task/t1"))["status"] == "completed"

    run(tmp_path, case)


@pytest.mark.parametrize("choice", [Choice.KEEP_CENTRAL, Choice.WITHDRAW])
def test_a_dose_given_by_another_at_the_moment_of_the_void_stops_the_order_instead(
    tmp_path: Path, choice: Choice
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await meanwhile(hospital, place, builders.dose_given("theirs", ORDER, SLOT))
        await place.submit(builders.void(1, ORDER))
        await place.settle()
        assert (await hospital.read(ORDER))["status"] == "cancelled", "both came at the same moment"
        assert (await place.conflict()).conflict == "begun"
        assert await place.state(ident(1)) is not State.CONFIRMED
        await place.decide(9, choice)
        await place.settle()
        assert (await hospital.read(ORDER))["status"] == "stopped"
        dose = await hospital.read("MedicationAdministration/theirs")
        assert dose["status"] == "completed"
        assert await place.station.conflicts() == ()

    run(tmp_path, case)


def test_a_dose_given_by_another_at_the_moment_of_a_change_stops_the_old_order_and_keeps_the_new(
    tmp_path: Path,
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        ending = Ending(
            orders=(ORDER,), versions=(None,), how=EndingKind.VOID, at=builders.NOW, reason="r", replaced_by=0
        )
        await meanwhile(hospital, place, builders.dose_given("theirs", ORDER, SLOT))
        await place.submit(builders.sign(1, builders.draft("omeprazole-cap"), endings=(ending,)))
        await place.settle()
        assert (await place.conflict()).conflict == "begun"
        await place.decide(9, Choice.KEEP_CENTRAL)
        await place.settle()
        there = {row["id"]: row["status"] for row in await hospital.find("MedicationRequest", patient="p1")}
        assert there.pop("o1") == "stopped"
        assert list(there.values()) == ["active"]

    run(tmp_path, case)


def test_the_same_drug_ordered_by_another_at_the_moment_of_a_change_is_still_found(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        ending = Ending(
            orders=(ORDER,), versions=(None,), how=EndingKind.STOP, at=builders.NOW, reason="r", replaced_by=0
        )
        await meanwhile(hospital, place, builders.drug_order("theirs", "omeprazole-cap"))
        await place.submit(builders.sign(1, builders.draft("omeprazole-cap"), endings=(ending,)))
        await place.settle()
        assert (await place.conflict()).conflict == "duplicate"

    run(tmp_path, case)


@pytest.mark.parametrize("choice", [Choice.KEEP_MINE, Choice.KEEP_CENTRAL])
def test_the_stop_of_an_order_that_central_holds_does_not_wait_for_the_quarrel_about_it(
    tmp_path: Path, choice: Choice
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await meanwhile(hospital, place, builders.drug_order("theirs", "omeprazole-cap"))
        await place.submit(builders.sign(1, builders.draft("omeprazole-cap")))
        await place.settle()
        assert (await place.conflict()).conflict == "duplicate"
        key = await place.key_of(ident(1), "MedicationRequest")
        assert (await hospital.read(key))["status"] == "active"
        await place.submit(builders.stop(2, key))
        await place.settle()
        assert (await hospital.read(key))["status"] == "stopped"
        assert await place.state(ident(2)) is State.CONFIRMED
        await place.decide(9, choice)
        await place.settle()
        assert await place.station.conflicts() == ()
        assert (await hospital.read(key))["status"] == ("stopped" if choice is Choice.KEEP_MINE else "entered-in-error")

    run(tmp_path, case)
