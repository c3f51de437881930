"""Central lost what it had confirmed: noticed, confirmed no longer, offered to a person, and made there again exactly once."""

from pathlib import Path

from client.commands import Choice
from client.fhir import names
from offline.outbox import State
from offline.sync.losing import DELETED
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


def test_an_order_of_which_central_lost_all_but_its_check_is_not_sent_again_without_it(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(builders.sign(1, builders.draft("omeprazole-cap")))
        await place.settle()
        wiped(hospital, await place.key_of(ident(1), "MedicationRequest"))
        await swept(place)
        view = await place.conflict()
        assert (view.conflict, view.choices) == ("lost-at-central", ("keep-central",))

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


def test_what_somebody_deleted_at_central_is_confirmed_no_longer_and_a_person_says_whether_it_is_sent_again(
    tmp_path: Path,
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(builders.note(1))
        await place.settle()
        assert await place.state(ident(1)) is State.CONFIRMED
        await hospital.delete(await place.key_of(ident(1), "Composition"))
        await swept(place)
        assert await place.state(ident(1)) is State.CONFLICT, "nothing reads confirmed that central does not hold"
        view = await place.conflict()
        assert (view.conflict, view.choices) == ("lost-at-central", ("keep-mine", "keep-central"))
        assert f"facts={DELETED}" in view.facts, "it is told apart from what central lost"
        await place.duty("status")
        assert "Patient/p1" in place.station.status.freshness.unequal
        await place.decide(9, Choice.KEEP_MINE)
        await place.settle()
        assert await place.state(ident(1)) is State.CONFIRMED
        (row,) = [row for row in await place.rows(ident(1)) if row.resource_type == "Composition"]
        assert len(await hospital.by_entry("Composition", row.entry_id)) == 1
        await swept(place)
        assert await place.station.conflicts() == ()

    run(tmp_path, case)


def test_a_deletion_at_central_that_a_person_lets_stand_stays_and_is_not_asked_about_again(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(builders.vitals(1, pulse="90"))
        await place.settle()
        key = await place.key_of(ident(1), "Observation")
        await hospital.delete(key)
        await swept(place)
        await place.decide(9, Choice.KEEP_CENTRAL)
        await place.settle()
        assert await place.state(ident(1)) is State.RESOLVED
        assert await hospital.status_of(key) == 410
        await swept(place)
        await place.round()
        assert await place.station.conflicts() == ()
        assert "Patient/p1" not in place.station.status.freshness.unequal

    run(tmp_path, case)


def test_a_row_of_centrals_own_that_central_deletes_leaves_what_was_done_to_it_as_it_is(tmp_path: Path) -> None:
    """Stopped here, deleted there: there is nothing of ours to send again."""

    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(builders.stop(1, "MedicationRequest/o1", versions=("1",)))
        await place.settle()
        await hospital.delete("MedicationRequest/o1")
        await swept(place)
        assert await place.state(ident(1)) is State.CONFIRMED
        assert await place.station.conflicts() == ()

    run(tmp_path, case)


def test_an_order_deleted_at_central_never_comes_back_without_its_check_nor_in_force_after_its_stop(
    tmp_path: Path,
) -> None:
    """Its check stands there and names it, and it was stopped since: a person lets it go and orders anew what is still wanted."""

    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(builders.sign(1, builders.draft("omeprazole-cap")))
        await place.submit(builders.sign(3, builders.draft("metformin-tab")))
        await place.settle()
        orders = [await place.key_of(ident(n), "MedicationRequest") for n in (1, 3)]
        version = (await hospital.read(orders[0]))["meta"]["versionId"]
        await place.submit(builders.stop(2, orders[0], versions=(version,)))
        await place.settle()
        assert [await place.state(ident(n)) for n in (1, 2, 3)] == [State.CONFIRMED] * 3
        for order in orders:
            await hospital.delete(order)
        await swept(place)
        views = await place.station.conflicts()
        assert {view.command: view.choices for view in views} == {ident(n): ("keep-central",) for n in (1, 2, 3)}
        for n, view in enumerate(views):
            author = await place.giver(view.command)
            await place.submit(builders.decide(20 + n, view.command, Choice.KEEP_CENTRAL, view.seen, author=author))
        await place.settle()
        assert await place.station.conflicts() == ()
        assert [await hospital.status_of(order) for order in orders] == [410, 410]

    run(tmp_path, case)
