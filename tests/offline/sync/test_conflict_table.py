"""Every row of the conflict table in docs/emergency-protocol.md: a real station, and a hospital that another user changed meanwhile."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from client.commands import Choice
from client.errors import PolicyRefused
from client.fhir import names
from offline.outbox import State
from tests.support import builders, whole
from tests.support.builders import ident
from tests.support.whole import Hospital, Place, run
from ui.printing.order_lines import blocks

ORDER = "MedicationRequest/o1"
TASK = "Task/t1"
SLOT = builders.NOW.replace(hour=8)
KEEPS = list(Choice)


async def back(place: Place) -> None:
    """Central is there again, and the station has followed it."""
    place.link.is_dark = False
    await place.settle()


async def left_in_conflict(hospital: Hospital, place: Place, kind: str) -> None:
    conflict = await place.conflict()
    assert conflict.conflict == kind
    assert conflict.mine, "our side is kept"


def stands(rows: list[dict[str, Any]]) -> list[str]:
    return sorted(str(row["status"]) for row in rows)


async def sign_while_dark(place: Place, drug: str = "omeprazole-cap", n: int = 1) -> str:
    place.link.is_dark = True
    await place.submit(builders.sign(n, builders.draft(drug)))
    return ident(n)


# --- orders ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "change"),
    [
        ("stay-ended", {"key": "Encounter/e1", "status": "finished"}),
        ("deceased", {"key": "Patient/p1", "deceasedBoolean": True}),
        (
            "moved",
            {"key": "Encounter/e1", "location": [{"location": {"reference": "Location/w9"}, "status": "active"}]},
        ),
    ],
)
@pytest.mark.parametrize("choice", KEEPS)
def test_an_order_for_one_who_is_no_longer_here_waits_for_a_person(
    tmp_path: Path, kind: str, change: dict[str, Any], choice: Choice
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        command = await sign_while_dark(place)
        key, rest = change["key"], {name: value for name, value in change.items() if name != "key"}
        await hospital.change(key, **rest)
        if kind == "moved":
            other = {**builders.ward(), "id": "w9", "name": "other ward"}
            await hospital.put(other, {**await hospital.read(key), **rest, "location": _in_ward("w9")})
        await back(place)
        await left_in_conflict(hospital, place, kind)
        assert await hospital.by_entry("MedicationRequest", (await place.rows(command))[0].entry_id) == []
        await place.decide(9, choice)
        await place.settle()
        there = await hospital.by_entry("MedicationRequest", (await place.rows(command))[0].entry_id)
        assert len(there) == (1 if choice is Choice.KEEP_MINE else 0)
        assert await place.state(command) is _after(choice)

    run(tmp_path, case)


def _in_ward(name: str) -> list[dict[str, Any]]:
    physical = {"coding": [{"system": names.LOCATION_TYPE, "code": "wa"}]}
    return [{"location": {"reference": f"Location/{name}"}, "status": "active", "physicalType": physical}]


def _after(choice: Choice) -> State:
    return {
        Choice.KEEP_MINE: State.CONFIRMED,
        Choice.KEEP_CENTRAL: State.RESOLVED,
        Choice.WITHDRAW: State.WITHDRAWN,
    }[choice]


@pytest.mark.parametrize("choice", KEEPS)
def test_the_same_drug_ordered_by_someone_else_is_a_duplicate(tmp_path: Path, choice: Choice) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        command = await sign_while_dark(place, "omeprazole-cap")
        await hospital.put(builders.drug_order("rival", "omeprazole-cap"))
        await back(place)
        await left_in_conflict(hospital, place, "duplicate")
        assert "rival" in (await place.conflict()).facts[1]
        await place.decide(9, choice)
        await place.settle()
        there = await hospital.find("MedicationRequest", patient="p1", status="active")
        same = [row for row in there if row["medicationCodeableConcept"].get("text") == "omeprazole-cap"]
        assert len(same) == (2 if choice is Choice.KEEP_MINE else 1)
        assert await place.state(command) is _after(choice)

    run(tmp_path, case)


def test_a_new_allergy_stops_an_order_for_a_person(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        command = await sign_while_dark(place, "cefalexin-cap")
        allergy = builders.allergy("new", "cefalexin")
        allergy["code"] = {"coding": [{"system": names.DRUG, "code": "cefalexin-cap"}], "text": "cefalexin"}
        await hospital.delete("AllergyIntolerance/na1")
        await hospital.put(allergy)
        await back(place)
        await left_in_conflict(hospital, place, "safety")
        await place.decide(9, Choice.WITHDRAW)
        await place.settle()
        assert await place.state(command) is State.WITHDRAWN
        assert await hospital.by_entry("MedicationRequest", (await place.rows(command))[0].entry_id) == []

    run(tmp_path, case)


def test_a_patient_merged_at_central_takes_the_order_with_him(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        command = await sign_while_dark(place)
        link = [{"other": {"reference": "Patient/p2"}, "type": "replaced-by"}]
        await hospital.change("Patient/p1", link=link, active=False)
        await back(place)
        assert await place.state(command) is State.CONFIRMED
        (there,) = await hospital.by_entry("MedicationRequest", (await place.rows(command))[0].entry_id)
        assert there["subject"]["reference"] == "Patient/p2"
        told = [event.facts for event in await place.station.events() if event.kind == "judged"]
        assert any("patient-merged" in facts["annotations"] for facts in told)

    run(tmp_path, case)


def test_a_patient_merged_who_left_the_ward_with_it_is_still_followed(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        command = await sign_while_dark(place)
        link = [{"other": {"reference": "Patient/p2"}, "type": "replaced-by"}]
        await hospital.change("Patient/p1", link=link, active=False)
        await hospital.change("Encounter/e1", subject={"reference": "Patient/p2"})
        await back(place)
        assert await place.state(command) is State.CONFIRMED
        (there,) = await hospital.by_entry("MedicationRequest", (await place.rows(command))[0].entry_id)
        assert there["subject"]["reference"] == "Patient/p2"

    run(tmp_path, case)


# --- stops -------------------------------------------------------------------------------------------------------------


def test_a_stop_of_what_is_already_over_is_done(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        await place.submit(builders.stop(1, ORDER, versions=("1",)))
        await hospital.change(ORDER, status="completed")
        await back(place)
        assert await place.state(ident(1)) is State.CONFIRMED
        assert (await hospital.read(ORDER))["status"] == "completed", "what central says was not overwritten"
        assert len(await hospital.versions(ORDER)) == 2

    run(tmp_path, case)


@pytest.mark.parametrize("choice", KEEPS)
def test_a_stop_of_an_order_changed_meanwhile_shows_both_versions(tmp_path: Path, choice: Choice) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        await place.submit(builders.stop(1, ORDER, versions=("1",)))
        await hospital.change(ORDER, note=[{"text": "half the dose from tomorrow"}])
        await back(place)
        conflict = await place.conflict()
        assert conflict.conflict == "changed"
        assert '"stopped"' in conflict.mine
        assert "half the dose" in (conflict.central or "")
        await place.decide(9, choice)
        await place.settle()
        now = await hospital.read(ORDER)
        assert now["status"] == ("stopped" if choice is Choice.KEEP_MINE else "active")
        assert now["note"][0]["text"].startswith("half"), "the other's change is not lost"
        expected = State.RESOLVED if choice is Choice.KEEP_MINE else _after(choice)
        assert await place.state(ident(1)) is expected
        assert await place.state(ident(9)) is State.CONFIRMED

    run(tmp_path, case)


def test_a_stop_of_our_own_order_that_another_changed_can_be_kept(tmp_path: Path) -> None:
    """The order was still pending when it was stopped: the decision must find it under central's name."""

    async def case(hospital: Hospital, place: Place) -> None:
        command = await sign_while_dark(place)
        await place.submit(builders.stop(2, await place.key_of(command, "MedicationRequest")))
        place.link.is_dark = False
        real_push = place.station.engine.push._send
        sent = 0

        async def then_rival(patient: str, commands: Any, held: Any) -> None:
            nonlocal sent
            await real_push(patient, commands, held)
            sent += 1
            if sent == 1:
                await hospital.change(await place.key_of(command, "MedicationRequest"), note=[{"text": "rival"}])

        place.station.engine.push._send = then_rival  # type: ignore[method-assign]  # between the two sendings
        await place.settle()
        assert (await place.conflict()).conflict == "changed"
        await place.decide(9, Choice.KEEP_MINE)
        await place.settle()
        now = await hospital.read(await place.key_of(command, "MedicationRequest"))
        assert (now["status"], now["note"][0]["text"]) == ("stopped", "rival")

    run(tmp_path, case)


@pytest.mark.parametrize("choice", [Choice.KEEP_CENTRAL, Choice.WITHDRAW])
def test_a_stop_of_an_order_removed_at_central_waits_for_a_person(tmp_path: Path, choice: Choice) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        await place.submit(builders.stop(1, ORDER, versions=("1",)))
        await hospital.delete(ORDER)
        await back(place)
        conflict = await place.conflict()
        assert conflict.conflict == "gone"
        assert Choice.KEEP_MINE.value not in conflict.choices, "a choice that cannot be carried out is not offered"
        with pytest.raises(PolicyRefused):
            await place.decide(8, Choice.KEEP_MINE)
        await place.decide(9, choice)
        await place.settle()
        assert await place.state(ident(1)) is _after(choice)
        assert await hospital.status_of(ORDER) == 410, "nothing was brought back"

    run(tmp_path, case)


# --- checks ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("choice", KEEPS)
def test_a_check_of_an_order_stopped_meanwhile_waits_for_a_person(tmp_path: Path, choice: Choice) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        await place.submit(builders.verify(1, ORDER, TASK))
        await hospital.change(ORDER, status="stopped")
        await back(place)
        await left_in_conflict(hospital, place, "stopped-meanwhile")
        await place.decide(9, choice)
        await place.settle()
        assert (await hospital.read(TASK))["status"] == ("completed" if choice is Choice.KEEP_MINE else "requested")
        assert await place.state(ident(1)) is _after(choice)

    run(tmp_path, case)


def test_a_check_that_somebody_made_already_is_done(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        await place.submit(builders.verify(1, ORDER, TASK))
        await hospital.change(TASK, status="completed", owner={"reference": "Practitioner/other"})
        await back(place)
        assert await place.state(ident(1)) is State.CONFIRMED
        assert (await hospital.read(TASK))["owner"]["reference"] == "Practitioner/other"

    run(tmp_path, case)


def test_a_check_whose_task_another_changed_can_be_kept(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        await place.submit(builders.verify(1, ORDER, TASK))
        await hospital.change(TASK, note=[{"text": "please hurry"}])
        await back(place)
        await left_in_conflict(hospital, place, "changed")
        await place.decide(9, Choice.KEEP_MINE)
        await place.settle()
        task = await hospital.read(TASK)
        assert (task["status"], task["note"][0]["text"]) == ("completed", "please hurry")

    run(tmp_path, case)


# --- doses -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("choice", KEEPS)
def test_one_slot_charted_twice_keeps_both_until_a_person_says_which_is_real(tmp_path: Path, choice: Choice) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await whole.checked(hospital, place)
        place.link.is_dark = True
        await place.submit(builders.give(1, ORDER, SLOT))
        await hospital.put(builders.dose_given("theirs", ORDER, SLOT))
        await back(place)
        await left_in_conflict(hospital, place, "double-charting")
        assert stands(await hospital.find("MedicationAdministration", patient="p1")) == ["completed"]
        await place.decide(9, choice)
        await place.settle()
        found = stands(await hospital.find("MedicationAdministration", patient="p1"))
        assert found == (["completed", "entered-in-error"] if choice is Choice.KEEP_MINE else ["completed"])
        theirs = await hospital.read("MedicationAdministration/theirs")
        assert theirs["status"] == ("entered-in-error" if choice is Choice.KEEP_MINE else "completed")
        assert await place.state(ident(1)) is _after(choice)
        assert await place.state(ident(9)) is State.CONFIRMED

    run(tmp_path, case)


def test_a_dose_of_another_slot_is_no_double(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await whole.checked(hospital, place)
        place.link.is_dark = True
        await place.submit(builders.give(1, ORDER, SLOT))
        await hospital.put(builders.dose_given("theirs", ORDER, SLOT + timedelta(hours=4)))
        await back(place)
        assert await place.state(ident(1)) is State.CONFIRMED

    run(tmp_path, case)


def test_a_dose_given_after_the_stop_is_taken_and_annotated(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await whole.checked(hospital, place)
        place.link.is_dark = True
        await place.submit(builders.give(1, ORDER, SLOT))
        await hospital.change(ORDER, status="stopped")
        await back(place)
        assert await place.state(ident(1)) is State.CONFIRMED
        assert stands(await hospital.find("MedicationAdministration", patient="p1")) == ["completed"]
        (told,) = [event.facts for event in await place.station.events() if event.kind == "judged"]
        assert (told["annotations"], told["alerts"]) == ("given-after-stop", ORDER)
        (alert,) = await hospital.find("Communication", patient="p1")
        assert alert["recipient"] == [{"reference": builders.DOCTOR.reference}], "the prescriber is told"

    run(tmp_path, case)


def test_an_order_stopped_here_that_central_changed_tells_who_stopped_it_and_why(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await whole.checked(hospital, place)
        place.link.is_dark = True
        await place.submit(builders.stop(1, "MedicationRequest/o1", versions=("1",)))
        await hospital.change("MedicationRequest/o1", note=[{"text": "continue"}])
        place.link.is_dark = False
        await place.settle()
        assert await place.state(ident(1)) is State.CONFLICT
        (row,) = [one for one in await place.station.orders("Patient/p1") if one.order.key == "MedicationRequest/o1"]
        assert row.stop_said is not None
        assert (row.stop_said.by, row.stop_said.reason) == (builders.DOCTOR.name, "过敏")
        (block,) = blocks((row,), place.clock.now())
        assert "本站已停" in block.lines[0]
        assert "过敏" in block.lines[0]

    run(tmp_path, case)
