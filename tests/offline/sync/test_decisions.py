"""What conflicts leave alone, and what decisions about them do: a real station, and a hospital that another user changed meanwhile."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest

from client.commands import Choice
from client.errors import PolicyRefused, VersionConflict
from client.fhir import names
from offline.outbox import State
from tests.support import builders, whole
from tests.support.builders import DOCTOR, ident
from tests.support.whole import Hospital, Place, run

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


# --- what is always taken ----------------------------------------------------------------------------------------------


def test_facts_are_taken_whatever_happened_meanwhile(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        await place.submit(builders.vitals(1))
        await place.submit(builders.acknowledge(2, "Observation/l1"))
        await place.submit(builders.note(3))
        await hospital.change("Encounter/e1", status="finished")
        await hospital.change("Patient/p1", deceasedBoolean=True)
        await back(place)
        assert [await place.state(ident(n)) for n in (1, 2, 3)] == [State.CONFIRMED] * 3

    run(tmp_path, case)


def test_two_notes_of_one_kind_are_both_there_and_said(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        await place.submit(builders.note(1))
        theirs = {
            "resourceType": "Composition",
            "id": "theirs",
            "status": "final",
            "type": {"coding": [{"system": names.LOINC, "code": "11506-3"}], "text": "progress note"},
            "subject": {"reference": "Patient/p1"},
            "date": builders.stamp(builders.NOW + timedelta(minutes=5)),
            "author": [{"reference": "Practitioner/other"}],
            "title": "theirs",
            "section": [
                {
                    "title": "x",
                    "text": {"status": "additional", "div": '<div xmlns="http://www.w3.org/1999/xhtml">x</div>'},
                }
            ],
        }
        await hospital.put(theirs)
        await back(place)
        assert await place.state(ident(1)) is State.CONFIRMED
        assert len(await hospital.find("Composition", patient="p1")) == 2
        told = [event.facts["annotations"] for event in await place.station.events() if event.kind == "judged"]
        assert told == ["another-note"]

    run(tmp_path, case)


def test_a_conflict_found_by_central_itself_drags_nobody_along(tmp_path: Path) -> None:
    """The order changes after the last refresh: only the transaction's refusal tells, and it was carrying three commands."""

    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(builders.vitals(1))
        await place.submit(builders.stop(2, ORDER, versions=("1",)))
        await place.submit(builders.note(3))
        await hospital.change(ORDER, note=[{"text": "a"}])
        await place.duty("push")
        await place.settle()
        assert [await place.state(ident(n)) for n in (1, 2, 3)] == [State.CONFIRMED, State.CONFLICT, State.CONFIRMED]

    run(tmp_path, case)


# --- decisions ---------------------------------------------------------------------------------------------------------


def test_a_decision_on_what_is_no_longer_on_screen_is_refused(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        await place.submit(builders.stop(1, ORDER, versions=("1",)))
        await hospital.change(ORDER, note=[{"text": "a"}])
        await back(place)
        conflict = await place.conflict()
        with pytest.raises(VersionConflict):
            await place.submit(builders.decide(9, conflict.command, Choice.KEEP_MINE, "0" * 64))
        assert await place.state(ident(1)) is State.CONFLICT

    run(tmp_path, case)


def test_central_changing_again_after_the_decision_is_a_conflict_again(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        await place.submit(builders.stop(1, ORDER, versions=("1",)))
        await hospital.change(ORDER, note=[{"text": "a"}])
        await back(place)
        await hospital.change(ORDER, note=[{"text": "b"}])
        await place.decide(9, Choice.KEEP_MINE)
        await place.settle()
        again = await place.conflict()
        assert (again.command, again.conflict) == (ident(9), "changed")
        await place.decide(10, Choice.KEEP_MINE)
        await place.settle()
        now = await hospital.read(ORDER)
        assert (now["status"], now["note"][0]["text"]) == ("stopped", "b")

    run(tmp_path, case)


def test_a_conflict_holds_back_only_what_needs_it_and_lets_it_go_afterwards(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        command = await sign_while_dark(place, "omeprazole-cap")
        order = await place.key_of(command, "MedicationRequest")
        await place.submit(builders.verify(4, order, await place.key_of(command, "Task")))
        await place.submit(builders.give(2, order, None, grams="0.02"))
        await place.submit(builders.vitals(3))
        await hospital.put(builders.drug_order("rival", "omeprazole-cap"))
        await back(place)
        assert [await place.state(ident(n)) for n in (1, 2, 3)] == [State.CONFLICT, State.SAVED_HERE, State.CONFIRMED]
        with pytest.raises(PolicyRefused, match="doses-given"):
            await place.decide(9, Choice.KEEP_CENTRAL)
        await place.decide(9, Choice.KEEP_MINE)
        await place.settle()
        assert [await place.state(ident(n)) for n in (1, 2, 9)] == [State.CONFIRMED] * 3
        (dose,) = await hospital.find("MedicationAdministration", patient="p1")
        assert dose["request"]["reference"] == await place.key_of(command, "MedicationRequest")

    run(tmp_path, case)


def test_what_only_made_sense_with_a_withdrawn_order_goes_with_it(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        command = await sign_while_dark(place, "omeprazole-cap")
        rows = await place.rows(command)
        order = await place.key_of(command, "MedicationRequest")
        await place.submit(builders.verify(2, order, await place.key_of(command, "Task")))
        await place.submit(builders.stop(3, order))
        await hospital.put(builders.drug_order("rival", "omeprazole-cap"))
        await back(place)
        await place.decide(9, Choice.WITHDRAW)
        await place.settle()
        assert [await place.state(ident(n)) for n in (1, 2, 3)] == [State.WITHDRAWN] * 3
        assert await hospital.by_entry("MedicationRequest", rows[0].entry_id) == []

    run(tmp_path, case)


def test_doses_of_one_order_take_effect_in_the_order_they_were_given(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await whole.checked(hospital, place)
        place.link.is_dark = True
        for n, hour in ((1, 8), (2, 12), (3, 18)):
            given = builders.give(n, ORDER, builders.NOW.replace(hour=hour))
            await place.submit(msgspec.structs.replace(given, despite=("given-just-before",)))
        await back(place)
        found = await hospital.find("MedicationAdministration", patient="p1")
        in_time = sorted(found, key=lambda row: str(row["meta"]["lastUpdated"]))
        entries = [row["identifier"][0]["value"] for row in in_time]
        assert sorted(entries) == sorted([(await place.rows(ident(n)))[0].entry_id for n in (1, 2, 3)])
        assert [await place.state(ident(n)) for n in (1, 2, 3)] == [State.CONFIRMED] * 3

    run(tmp_path, case)


def test_both_sides_and_the_decision_stay_in_the_journal(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        await place.submit(builders.stop(1, ORDER, versions=("1",)))
        await hospital.change(ORDER, note=[{"text": "a"}])
        await back(place)
        await place.decide(9, Choice.KEEP_CENTRAL)
        await place.settle()
        (told,) = [event.facts for event in await place.station.events() if event.kind == "decided"]
        assert (told["choice"], told["conflict"], told["by"]) == ("keep-central", "changed", DOCTOR.reference)
        kept = await place.database.read(
            lambda books: books.execute("SELECT mine, central, decided_choice FROM conflict").fetchone()
        )
        assert '"stopped"' in kept[0]
        assert '"active"' in kept[1]
        assert kept[2] == "keep-central"

    run(tmp_path, case)
