"""The power, the disk, the store, the clocks and the loop fail: nothing is lost, nothing doubled, nothing confirmed too early."""

import asyncio
import shutil
from pathlib import Path

import msgspec
import pytest

from client.commands import Choice, Command
from client.errors import PolicyRefused, StoreDamaged, StoreFull, StoreLocked
from client.fhir import names
from offline.mode import Mode
from offline.outbox import State
from offline.store.database import Database
from tests.support import builders, whole
from tests.support.builders import ident
from tests.support.link import Died, Fate
from tests.support.whole import Hospital, Place, run

ORDER = "MedicationRequest/o1"


def one_of_each() -> tuple[Command, ...]:
    return (
        builders.sign(1, builders.draft("omeprazole-cap"), builders.draft("metformin-tab")),
        builders.stop(2, ORDER, versions=("1",)),
        builders.vitals(3, temperature="38.5", systolic="120", diastolic="80"),
    )


async def all_given(place: Place) -> None:
    for command in one_of_each():
        await place.submit(command)


async def once_and_confirmed(hospital: Hospital, place: Place) -> None:
    """Every row of every command is at central once, and its command is confirmed."""
    for command in one_of_each():
        assert await place.state(command.id) is State.CONFIRMED, (await place.kept(command.id)).error_code
        for row in await place.rows(command.id):
            if row.verb == "create" and not row.is_provenance:
                assert len(await hospital.by_entry(row.resource_type, row.entry_id)) == 1
        proofs = await hospital.find("Provenance", entity__identifier=f"{names.COMMAND_IDENTIFIER}|{command.id}")
        assert len(proofs) == 1
    assert [one["status"] for one in await hospital.versions(ORDER)] == ["stopped", "active"]


# --- power, disk, store ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("fate", [Fate.DIED_BEFORE, Fate.DIED_AFTER])
def test_dying_between_sending_and_settling_is_asked_about(tmp_path: Path, fate: Fate) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await all_given(place)
        place.link.writes.append(fate)
        with pytest.raises(Died):
            await place.duty("push")
        await place.crash()
        assert State.UNCLEAR in await place.states()
        await place.settle()
        await once_and_confirmed(hospital, place)

    run(tmp_path, case)


def test_a_thousand_commands_survive_a_restart_and_arrive(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        await place.round()
        commands = [builders.vitals(n, f"Patient/p{n % 3 + 1}") for n in range(1, 1001)]
        for start in range(0, len(commands), 100):
            await asyncio.gather(*(place.submit(one) for one in commands[start : start + 100]))
        await place.crash()
        assert (await place.states()) == {State.SAVED_HERE: 1000}
        place.link.is_dark = False
        await place.settle(20)
        assert (await place.states()) == {State.CONFIRMED: 1000}
        assert len(await hospital.find("Observation", code="8310-5")) == 1000

    run(tmp_path, case)


async def _fill(place: Place) -> None:
    """No page more for this store, as on a full disk."""

    def full(books: object) -> None:
        count = books.execute("PRAGMA page_count").fetchone()[0]  # type: ignore[attr-defined]
        books.execute(f"PRAGMA max_page_count = {count}")  # type: ignore[attr-defined]

    await place.database.write(full)


def _mode(place: Place) -> Mode:
    return place.station.status.mode


async def _is_taken(place: Place, command: Command) -> bool:
    try:
        await place.submit(command)
    except (StoreFull, PolicyRefused):
        return False
    return True


async def _make_room(place: Place) -> None:
    await place.database.write(lambda books: books.execute("PRAGMA max_page_count = 1000000").fetchone())


def test_on_a_full_disk_nothing_gets_a_receipt_and_the_station_reads_only(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await _fill(place)
        taken = 0
        while await _is_taken(place, builders.note(taken + 1, "x" * 20000)):
            taken += 1
        assert taken < 200
        assert _mode(place) is Mode.READ_ONLY
        with pytest.raises(PolicyRefused):
            await place.submit(builders.vitals(900))
        assert sum((await place.states()).values()) == taken
        await _make_room(place)
        await place.duty("watch", "status")
        assert _mode(place) is Mode.ONLINE
        await place.submit(builders.vitals(901))
        await place.settle()
        assert await place.state(ident(901)) is State.CONFIRMED

    run(tmp_path, case)


def _spoil(file: Path) -> None:
    """Bytes in every page but the first go wrong, as on a failing disk."""
    with file.open("r+b") as opened:
        for page in range(1, file.stat().st_size // 4096):
            opened.seek(page * 4096 + 100)
            opened.write(bytes(64))


def test_a_store_that_goes_bad_while_running_makes_the_station_read_only(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.close()
        await place.open()
        _spoil(place.file)
        await place.database.read(lambda books: books.execute("PRAGMA shrink_memory"))
        with pytest.raises(StoreDamaged):
            await place.station.ward_map()
        await place.duty("watch", "pull", "push", "status")
        assert (_mode(place), place.station.status.mode_reason) == (Mode.READ_ONLY, "store-damaged")
        with pytest.raises(PolicyRefused):
            await place.submit(builders.vitals(900))

    run(tmp_path, case)


def test_a_copy_older_than_the_site_allows_is_read_only_until_central_is_back(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        for pause_s in (2, 2, 2, 100 * 3600, 2):
            await place.round()
            place.pass_time(pause_s)
        await place.round()
        assert (_mode(place), place.station.status.mode_reason) == (Mode.READ_ONLY, "copy-too-old")
        assert place.station.status.outage_since is not None
        with pytest.raises(PolicyRefused):
            await place.submit(builders.vitals(900))
        await place.close()
        await place.open()
        assert _mode(place) is Mode.EMERGENCY, "after a start it is the outage it was before"
        place.link.is_dark = False
        for _ in range(8):
            await place.round()
            place.pass_time(2)
        assert _mode(place) is Mode.ONLINE

    run(tmp_path, case)


def test_a_disk_that_fills_while_sending_loses_nothing(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await all_given(place)
        await _fill(place)
        taken = 100
        while await _is_taken(place, builders.note(taken, "x" * 3000, "Patient/p2")):
            taken += 1
        await place.duty("push")
        await place.duty("pull", "push")
        await _make_room(place)
        await place.settle()
        await once_and_confirmed(hospital, place)

    run(tmp_path, case)


def test_a_wrong_key_opens_nothing_and_harms_nothing(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await all_given(place)
        copy = tmp_path / "copy"
        shutil.copytree(place.folder, copy)
        with pytest.raises(StoreLocked):
            await Database.open(copy / "station.db", b"\1" * 32, at_ms=1)
        again = await Place(hospital, copy, place.clock).open(check=True)
        await again.settle()
        await once_and_confirmed(hospital, again)
        await again.close()

    run(tmp_path, case)


def test_a_damaged_store_is_put_aside_whole_and_a_new_one_loads_the_ward(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await all_given(place)
        copy = tmp_path / "copy"
        await place.station.stop()
        shutil.copytree(place.folder, copy)
        with (copy / "station.db").open("r+b") as file:
            file.seek(4096 * 3 + 100)
            file.write(b"\0" * 5000)
        broken = (copy / "station.db").read_bytes()
        place.folder = copy
        await place.open(check=True)
        aside = place.database.set_aside
        assert aside is not None
        kept = [
            file
            for file in ([aside] if aside.is_file() else sorted(aside.iterdir()))
            if file.suffix == ".db" or file == aside
        ]
        assert any(file.read_bytes() == broken for file in kept), "the damaged store is kept byte for byte"
        await place.settle()
        assert len((await place.station.ward_map()).cards) == 3

    run(tmp_path, case)


# --- clocks ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("jump_s", [-86400.0, -3600.0, 3600.0, 86400.0])
def test_no_jump_of_this_clock_hides_what_central_changed(tmp_path: Path, jump_s: float) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        await place.submit(builders.sign(1, builders.draft("omeprazole-cap")))
        place.clock.jump(jump_s)  # type: ignore[attr-defined]  # the clock of these tests is a SetClock
        await hospital.put(
            builders.drug_order("rival", "omeprazole-cap"),
            builders.lab("new", "2823-3", "6.9", "mmol/L", at=builders.NOW.replace(minute=30)),
        )
        place.link.is_dark = False
        await place.settle()
        assert [row.result.key for row in await place.station.results("Patient/p1")] == ["Observation/new"]
        assert (await place.conflict()).conflict == "duplicate"
        freshness = place.station.status.freshness
        assert freshness.is_within(place.clock.now())
        place.pass_time(120.0)
        place.link.is_dark = True
        await place.round()
        assert not place.station.status.freshness.is_within(place.clock.now()), "old is not called fresh"

    run(tmp_path, case)


@pytest.mark.parametrize("jump_s", [-7200.0, 7200.0])
def test_commands_leave_in_the_order_they_were_given_whatever_the_clock_says(tmp_path: Path, jump_s: float) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        await place.submit(builders.note(1, "first"))
        place.clock.jump(jump_s)  # type: ignore[attr-defined]
        second = builders.note(2, "second")
        await place.submit(msgspec.structs.replace(second, occurred_at=place.clock.now()))
        place.link.is_dark = False
        await place.settle()
        found = await hospital.find("Composition", patient="p1")
        entries = {(await place.rows(ident(n)))[0].entry_id for n in (1, 2)}
        order = sorted(
            found, key=lambda row: (row["meta"]["lastUpdated"], int(row["id"]) if row["id"].isdigit() else 0)
        )
        assert {row["identifier"]["value"] for row in order} == entries
        log = [
            (event.command, event.facts["to"])
            for event in reversed(await place.station.events())
            if event.kind == "moved"
        ]
        assert log.index((ident(1), "sending")) < log.index((ident(2), "sending"))

    run(tmp_path, case)


@pytest.mark.parametrize("offset_s", [-5400.0, 5400.0])
def test_a_server_with_a_wrong_clock_is_followed_and_named(tmp_path: Path, offset_s: float) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        hospital.clock.offset_s = offset_s
        await hospital.put(builders.lab("new", "2823-3", "6.9", "mmol/L", at=builders.NOW.replace(minute=5)))
        for _ in range(4):
            await place.round()
            place.pass_time(4)
        assert [row.result.key for row in await place.station.results("Patient/p1")] == ["Observation/new"]
        hospital.clock.offset_s = 0.0
        await hospital.put(builders.lab("newer", "2823-3", "3.1", "mmol/L", at=builders.NOW.replace(minute=8)))
        await place.round()
        keys = {row.result.key for row in await place.station.results("Patient/p1")}
        assert keys == {"Observation/newer"}, "practice time never goes back, so the overlap covers it"
        check = next(one for one in place.station.status.readiness if one.name == "clock")
        assert not check.is_well

    run(tmp_path, case)


# --- the loop ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("is_dark", [False, True])
def test_stopping_leaves_nothing_hanging(tmp_path: Path, is_dark: bool) -> None:
    whole._furnished()

    async def through() -> None:
        hospital, place = await whole.ward(tmp_path)
        place.link.is_dark = is_dark
        place.station.engine._loop.start()
        await place.submit(builders.vitals(1))
        await asyncio.sleep(0)
        hospital.faults._moving.clear()
        for _ in range(20):
            await asyncio.sleep(0)
        await place.close()
        hospital.faults._moving.set()
        await hospital.close()
        left = [task.get_name() for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        assert left == []

    asyncio.run(through())


def test_a_decision_needs_central_while_it_is_gone(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(builders.stop(1, ORDER, versions=("1",)))
        await hospital.change(ORDER, note=[{"text": "a"}])
        await place.settle()
        place.link.is_dark = True
        for _ in range(6):
            await place.round()
            place.pass_time(2)
        assert place.station.status.mode is Mode.EMERGENCY
        with pytest.raises(PolicyRefused, match="needs-central"):
            await place.decide(9, Choice.KEEP_MINE)

    run(tmp_path, case)
