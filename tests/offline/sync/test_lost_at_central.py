"""Central lost what it had confirmed: noticed, confirmed no longer, offered to a person, and made there again exactly once."""

from pathlib import Path

from client.commands import Choice
from client.fhir import names
from offline.outbox import State
from tests.support import builders, whole
from tests.support.builders import ident
from tests.support.whole import Hospital, Place, run

SLOT = builders.NOW.replace(hour=8)


def wiped(hospital: Hospital, key: str) -> None:
    """As after a backup that was made before it: central has never heard of it."""
    kind, _, name = key.partition("/")
    row = f"SELECT row FROM resource WHERE type = '{kind}' AND id = '{name}'"
    for table in ("version", "posting", "resource"):
        hospital.store.run(f"DELETE FROM {table} WHERE row IN ({row})")


async def swept(place: Place) -> None:
    for patient in whole.PATIENTS:
        await place.station.engine.sweep.patient(f"Patient/p{patient}")


async def proofs(hospital: Hospital, command: str) -> int:
    found = await hospital.find("Provenance", entity__identifier=f"{names.COMMAND_IDENTIFIER}|{command}")
    return len(found)


def test_an_order_and_its_dose_that_central_lost_are_sent_again_when_a_person_says_so(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await whole.checked(hospital, place)
        await place.submit(builders.vitals(1, pulse="90"))
        await place.submit(builders.give(2, "MedicationRequest/o1", SLOT))
        await place.settle()
        lost = [row.target for n in (1, 2) for row in await place.rows(ident(n))]
        for key in lost:
            wiped(hospital, key)
        await swept(place)
        assert [await place.state(ident(n)) for n in (1, 2)] == [State.CONFLICT] * 2
        views = await place.station.conflicts()
        assert [view.conflict for view in views] == ["lost-at-central"] * 2
        assert {view.choices for view in views} == {("keep-mine", "keep-central")}
        for n, view in enumerate(views):
            author = await place.giver(view.command)
            await place.submit(builders.decide(20 + n, view.command, Choice.KEEP_MINE, view.seen, author=author))
        await place.settle()
        assert [await place.state(ident(n)) for n in (1, 2)] == [State.CONFIRMED] * 2
        for n in (1, 2):
            for row in await place.rows(ident(n)):
                if not row.is_provenance:
                    assert len(await hospital.by_entry(row.resource_type, row.entry_id)) == 1
            assert await proofs(hospital, ident(n)) == 1
        await swept(place)
        await place.round()
        assert await place.station.conflicts() == ()
        assert "Patient/p1" not in place.station.status.freshness.unequal

    run(tmp_path, case)


def test_a_stop_that_central_forgot_is_made_again_on_what_stands_there(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        order = "MedicationRequest/o1"
        before = await hospital.read(order)
        await place.submit(builders.stop(1, order, versions=("1",)))
        await place.settle()
        wiped(hospital, order)
        await hospital.put({name: value for name, value in before.items() if name != "meta"})
        assert (await hospital.read(order))["status"] == "active"
        await swept(place)
        view = await place.conflict()
        assert view.conflict == "lost-at-central"
        await place.decide(9, Choice.KEEP_MINE)
        await place.settle()
        assert (await hospital.read(order))["status"] == "stopped"
        assert (await place.state(ident(1)), await place.state(ident(9))) == (State.RESOLVED, State.CONFIRMED)

    run(tmp_path, case)


def test_what_central_shows_again_by_itself_leaves_nothing_to_decide(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(builders.note(1))
        await place.settle()
        key = await place.key_of(ident(1), "Composition")
        whole_row = await hospital.read(key)
        wiped(hospital, key)
        await swept(place)
        assert await place.state(ident(1)) is State.CONFLICT
        await hospital.put(whole_row)
        await swept(place)
        assert await place.state(ident(1)) is State.CONFIRMED
        assert await place.station.conflicts() == ()

    run(tmp_path, case)


def test_who_leaves_central_without_it_keeps_it_in_the_journal(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(builders.note(1))
        await place.settle()
        wiped(hospital, await place.key_of(ident(1), "Composition"))
        await swept(place)
        await place.decide(9, Choice.KEEP_CENTRAL)
        await place.settle()
        assert await place.state(ident(1)) is State.RESOLVED
        assert await hospital.find("Composition", patient="p1") == []
        await swept(place)
        await place.round()
        assert "Patient/p1" not in place.station.status.freshness.unequal, "decided is not lost any more"

    run(tmp_path, case)
