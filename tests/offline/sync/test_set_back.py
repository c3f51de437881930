"""Central was set back to an older backup: what hangs together stays together, nobody vanishes, and nothing new is written into the void.

Each of these was found by the failure campaign (`make soak`).
"""

from pathlib import Path

import msgspec

from client.commands import Choice
from client.fhir import names
from offline.outbox import State
from offline.sync import losing
from practice.faults import Command as Commanded
from practice.faults import Refuse
from tests.support import builders, temporaries, whole
from tests.support.builders import ident
from tests.support.link import Fate
from tests.support.whole import Hospital, Place, run


async def restored(hospital: Hospital, place: Place, path: Path) -> None:
    """Brought back while nobody answered, which the station noticed."""
    place.link.is_dark = True
    await place.duty("watch")
    await hospital.restore(path, place.link)
    place.link.is_dark = False


async def sent_again(place: Place, n: int) -> None:
    """Whoever gave what central lost has it sent again, the earliest first."""
    views = sorted(await place.station.conflicts(), key=lambda view: view.saved_at)
    for at, view in enumerate(views):
        author = await place.giver(view.command)
        decision = builders.decide(n + at, view.command, Choice.KEEP_MINE, view.seen, view.patient, author)
        await place.submit(decision)
    await place.settle()


async def once(hospital: Hospital, place: Place, n: int) -> None:
    assert await place.state(ident(n)) is State.CONFIRMED, (await place.kept(ident(n))).error_code
    for row in await place.rows(ident(n)):
        if row.verb == "create" and not row.is_provenance:
            assert len(await hospital.by_entry(row.resource_type, row.entry_id)) == 1
    found = await hospital.find("Provenance", entity__identifier=f"{names.COMMAND_IDENTIFIER}|{ident(n)}")
    assert len(found) == 1


def test_a_check_given_on_an_order_that_central_lost_follows_it_to_its_new_name(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        path = hospital.back_up()
        await place.submit(builders.sign(1, builders.draft("omeprazole-cap")))
        await place.settle()
        old = await place.key_of(ident(1), "MedicationRequest")
        task = await place.key_of(ident(1), "Task")
        place.link.is_dark = True
        await place.submit(builders.verify(2, old, task))
        await restored(hospital, place, path)
        await place.settle()
        assert await place.state(ident(1)) is State.CONFLICT
        assert await place.state(ident(2)) is State.SAVED_HERE, "it waits with what it is about"
        await sent_again(place, 20)
        assert await place.key_of(ident(1), "MedicationRequest") != old
        await once(hospital, place, 1)
        assert await place.state(ident(2)) is State.CONFIRMED
        assert (await hospital.read(await place.key_of(ident(1), "Task")))["status"] == "completed"
        assert [event for event in await place.station.events() if event.kind == "bug"] == []

    run(tmp_path, case)


def test_a_temporary_patient_whom_central_lost_stays_on_the_ward_and_is_registered_again_once(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await temporaries.with_block(place)
        path = hospital.back_up()
        key, number = await temporaries.arrived(place, 1)
        await place.submit(temporaries.band(2, key, number, encounter=temporaries.stay_of(1)))
        await place.settle()
        await place.round()
        assert len((await place.station.ward_map()).cards) == 4
        await restored(hospital, place, path)
        await place.settle()
        assert await place.state(ident(1)) is State.CONFLICT
        assert len((await place.station.ward_map()).cards) == 4, "he lies here, whatever central knows"
        vitals = msgspec.structs.replace(builders.vitals(3, key), encounter=temporaries.stay_of(1))
        await place.submit(vitals)
        await place.settle()
        assert await place.state(ident(3)) is State.SAVED_HERE, (
            "nothing is written about somebody whom central does not know"
        )
        await sent_again(place, 20)
        place.pass_time(60)
        await place.settle()
        for n in (1, 2, 3):
            await once(hospital, place, n)
        (person,) = await hospital.find("Patient", identifier=f"{names.TEMPORARY_NUMBER}|{number}")
        (row,) = [one for one in await place.rows(ident(3)) if one.resource_type == "Observation"]
        assert (await hospital.read(row.target))["subject"]["reference"] == f"Patient/{person['id']}"

    run(tmp_path, case)


def test_who_was_lost_before_the_ward_had_heard_of_him_is_missed_all_the_same(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await temporaries.with_block(place)
        path = hospital.back_up()
        await temporaries.arrived(place, 1)
        await place.duty("push")
        assert await place.state(ident(1)) is State.CONFIRMED
        await restored(hospital, place, path)
        await place.station.verify_now()
        assert await place.state(ident(1)) is State.CONFLICT

    run(tmp_path, case)


def test_what_central_accepted_and_lost_before_it_was_read_back_is_sent_again_by_itself(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        path = hospital.back_up()
        await place.submit(builders.note(1))
        place.link.reads.extend([Fate.CUT_BEFORE] * 3)
        await place.duty("push")
        assert await place.state(ident(1)) is State.ACCEPTED
        place.link.reads.clear()
        await restored(hospital, place, path)
        place.pass_time(60)
        await place.settle()
        await once(hospital, place, 1)

    run(tmp_path, case)


def test_what_two_commands_wrote_and_central_lost_is_lost_for_both(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        path = hospital.back_up()
        await place.submit(builders.sign(1, builders.draft("omeprazole-cap")))
        await place.settle()
        order = await place.key_of(ident(1), "MedicationRequest")
        await place.submit(builders.stop(2, order, versions=("1",)))
        await place.settle()
        await restored(hospital, place, path)
        await place.settle()
        assert [await place.state(ident(n)) for n in (1, 2)] == [State.CONFLICT, State.CONFLICT]
        first, second = sorted(await place.station.conflicts(), key=lambda view: view.saved_at)
        await place.submit(builders.decide(20, first.command, Choice.KEEP_MINE, first.seen))
        await place.settle()
        await once(hospital, place, 1)
        await place.submit(builders.decide(21, second.command, Choice.KEEP_MINE, second.seen))
        await place.settle()
        (row,) = [one for one in await hospital.find("MedicationRequest", patient="p1") if one["id"] != "o1"]
        assert row["status"] == "stopped"

    run(tmp_path, case)


def test_a_check_lost_with_its_order_is_not_found_again_when_only_the_order_is(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        path = hospital.back_up()
        await place.submit(builders.sign(1, builders.draft("omeprazole-cap")))
        await place.settle()
        order, task = [await place.key_of(ident(1), kind) for kind in ("MedicationRequest", "Task")]
        await place.submit(builders.verify(2, order, task))
        await place.settle()
        await restored(hospital, place, path)
        await place.settle()
        first, second = sorted(await place.station.conflicts(), key=lambda view: view.saved_at)
        await place.submit(builders.decide(20, first.command, Choice.KEEP_MINE, first.seen))
        await place.settle()
        await place.database.write(lambda books: losing.found_again(books, 0))  # as any sweep does that reads rows anew
        await once(hospital, place, 1)
        assert await place.state(ident(2)) is State.CONFLICT, "the order is there again, its check is not"
        await place.submit(builders.decide(21, second.command, Choice.KEEP_MINE, second.seen, author=builders.NURSE))
        await place.settle()
        assert (await hospital.read(await place.key_of(ident(1), "Task")))["status"] == "completed"

    run(tmp_path, case)


def test_a_change_that_central_lost_is_missed_although_somebody_else_made_the_row_as_new_again(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        path = hospital.back_up()
        await place.submit(builders.verify(1, "MedicationRequest/o1", "Task/t1"))
        await place.settle()
        await restored(hospital, place, path)
        await hospital.change("Task/t1", note=[{"text": "seen"}])
        assert (await hospital.read("Task/t1"))["meta"]["versionId"] == "2", "the very version that ours had"
        await place.settle()
        assert (await place.conflict()).conflict == "lost-at-central"
        await sent_again(place, 20)
        assert (await hospital.read("Task/t1"))["status"] == "completed"

    run(tmp_path, case)


def test_a_lost_change_is_not_found_again_in_somebody_elses(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        path = hospital.back_up()
        await place.submit(builders.verify(1, "MedicationRequest/o1", "Task/t1"))
        await place.settle()
        await restored(hospital, place, path)
        await place.settle()
        assert await place.state(ident(1)) is State.CONFLICT
        await hospital.change("Task/t1", note=[{"text": "seen"}])
        place.pass_time(60)
        await place.settle()
        await place.database.write(lambda books: losing.found_again(books, 0))
        assert await place.state(ident(1)) is State.CONFLICT, "version 2 is another's now"

    run(tmp_path, case)


def test_a_station_that_starts_while_central_fails_gets_to_know_it_when_it_is_well(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        known = place.station.engine.profile
        assert known.provenance_handle
        await place.database.write(lambda books: books.execute("DELETE FROM store_fact WHERE key = 'profile'"))
        await place.crash()
        await hospital.faults.command(Commanded(refuse=Refuse(500, 30)))
        for _ in range(3):
            await place.duty("watch", "meet")
        await hospital.faults.command(Commanded(refuse=Refuse(500, 0)))
        await place.submit(builders.note(1))
        place.pass_time(10)
        await place.settle()
        assert place.station.engine.profile == known, "nothing it said in that hour is remembered of it"
        await once(hospital, place, 1)

    whole._furnished()
    run(tmp_path, case)
