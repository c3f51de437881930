"""How a station follows central: who comes, who goes, what changes, what disappears, and how it knows that nothing is missing."""

from datetime import timedelta
from pathlib import Path

from offline import census, replica
from offline.store.books import Books
from tests.support import builders
from tests.support.link import Fate
from tests.support.whole import Hospital, Place, run


async def here(place: Place) -> list[str]:
    return sorted(one.patient for one in await place.database.read(census.ward))


async def version(place: Place, key: str) -> str | None:
    found = await place.database.read(lambda books: replica.get(books, key))
    return found.version if found else None


# --- who is here -------------------------------------------------------------------------------------------------------


def test_one_who_arrives_comes_with_everything_he_has_had_for_long(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        old = builders.lab("old", "2823-3", "5.5", "mmol/L", n=4, at=builders.NOW - timedelta(days=9))
        await hospital.put(builders.patient(4), old, builders.drug_order("o4", n=4))
        await place.round()
        assert "Patient/p4" not in await here(place)
        await hospital.put(builders.bed(4), builders.stay(4, bed=4))
        await place.round()
        assert "Patient/p4" in await here(place)
        assert [row.result.key for row in await place.station.results("Patient/p4")] == ["Observation/old"]
        assert [row.order.key for row in await place.station.orders("Patient/p4")] == ["MedicationRequest/o4"]

    run(tmp_path, case)


def test_one_who_arrives_is_not_fresh_before_he_is_complete(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await hospital.put(builders.patient(4), builders.stay(4), builders.drug_order("o4", n=4))
        place.link.reads.extend([Fate.PASS] * 28 + [Fate.CUT_BEFORE])
        await place.duty("pull")
        (one,) = [one for one in await place.database.read(census.ward) if one.patient == "Patient/p4"]
        assert one.fresh_at_ms is None
        place.link.reads.clear()
        await place.duty("watch", "pull", "status")
        (one,) = [one for one in await place.database.read(census.ward) if one.patient == "Patient/p4"]
        assert one.fresh_at_ms is not None
        assert await version(place, "MedicationRequest/o4") == "1"

    run(tmp_path, case)


def test_one_who_leaves_is_kept_with_the_reason_and_comes_back_whole(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        other = [{"location": {"reference": "Location/w9"}, "status": "active"}]
        stayed = (await hospital.read("Encounter/e1"))["location"]
        await hospital.put({**builders.ward(), "id": "w9"})
        await hospital.change("Encounter/e1", location=other)
        await hospital.change("Encounter/e2", status="finished")
        await place.round()
        gone = {
            one.patient: one.left_reason for one in await place.database.read(_with_left) if one.left_at_ms is not None
        }
        assert gone == {"Patient/p1": "moved", "Patient/p2": "finished"}
        assert await place.station.orders("Patient/p1") != ()
        await hospital.put(builders.lab("away", "2823-3", "5.9", "mmol/L", at=builders.NOW + timedelta(minutes=1)))
        await hospital.change("Encounter/e1", location=stayed)
        place.pass_time(3)
        await place.round()
        assert "Patient/p1" in await here(place)
        assert (await place.station.results("Patient/p1"))[0].result.key == "Observation/away"

    run(tmp_path, case)


def _with_left(books: Books) -> list[census.Here]:
    return census.ward(books, with_left=True)


# --- what changes ------------------------------------------------------------------------------------------------------


def test_many_rows_of_one_moment_all_come(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        rows = [
            builders.lab(f"m{n}", "2823-3", "4.0", "mmol/L", n=n % 3 + 1, at=builders.NOW - timedelta(minutes=n))
            for n in range(450)
        ]
        await hospital.put(*rows)
        await place.round()
        kept = await place.database.read(
            lambda books: replica.counts(books, ["Observation"], [f"Patient/p{n}" for n in (1, 2, 3)])
        )
        assert kept == {"Observation": 453}

    run(tmp_path, case)


def test_a_row_that_turns_up_after_its_own_time_still_comes(tmp_path: Path) -> None:
    """LastUpdated is set before the commit: such a row lies behind the cursor when it appears."""

    async def case(hospital: Hospital, place: Place) -> None:
        await hospital.put(builders.lab("now", "2823-3", "4.0", "mmol/L"))
        await place.round()
        hospital.store.run(
            "UPDATE version SET last_updated_ms = last_updated_ms - 20000 WHERE seq = (SELECT max(seq) FROM version)"
        )
        await hospital.put(builders.lab("late", "2823-3", "4.4", "mmol/L", n=2))
        hospital.store.run(
            "UPDATE resource SET last_updated_ms = last_updated_ms - 20000 WHERE type = 'Observation' AND id = 'late'"
        )
        place.pass_time(3)
        await place.round()
        assert await version(place, "Observation/late") == "1"

    run(tmp_path, case)


def test_a_refresh_that_breaks_off_moves_nothing_and_the_next_brings_all(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        before = await place.database.read(lambda books: census.cursor(books, "Observation"))
        await hospital.put(builders.lab("new", "2823-3", "4.0", "mmol/L"))
        place.link.reads.extend([Fate.PASS, Fate.CUT_BEFORE])
        place.pass_time(3)
        await place.duty("pull")
        fresh = {one.fresh_at_ms for one in await place.database.read(census.ward)}
        place.link.reads.clear()
        await place.duty("watch", "pull")
        after = await place.database.read(lambda books: census.cursor(books, "Observation"))
        assert fresh == {builders.NOW_MS}, "nobody was called fresh"
        assert before is not None
        assert after is not None
        assert after.newest > before.newest
        assert await version(place, "Observation/new") == "1"

    run(tmp_path, case)


def test_what_central_deletes_stays_here_as_removed(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await hospital.delete("Observation/l1")
        await place.duty("count")
        assert await place.station.results("Patient/p1") == ()
        removed = await place.database.read(lambda books: replica.tombstones(books, "Patient/p1"))
        assert [key for key, _ in removed] == ["Observation/l1"]

    run(tmp_path, case)


# --- proving it --------------------------------------------------------------------------------------------------------


def test_a_sweep_finds_what_was_planted_mends_it_and_proves_it(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.database.write(
            lambda books: books.execute("DELETE FROM resource WHERE key = 'Observation/l1'").rowcount
        )
        ghost = builders.given(builders.lab("ghost", "2823-3", "9.9", "mmol/L"))
        await place.database.write(lambda books: replica.put(books, [ghost], builders.NOW_MS))
        await place.database.write(
            lambda books: books.execute("UPDATE resource SET version = '0' WHERE key = 'MedicationRequest/o1'").rowcount
        )
        swept = await place.station.engine.sweep.patient("Patient/p1")
        assert swept.missing_here == ("Observation/l1",)
        assert swept.gone_there == ("Observation/ghost",)
        assert swept.other_version == ("MedicationRequest/o1",)
        assert swept.is_equal
        again = await place.station.engine.sweep.patient("Patient/p1")
        assert again.found_nothing
        assert await version(place, "Observation/l1") == "1"
        removed = await place.database.read(lambda books: replica.tombstones(books, "Patient/p1"))
        assert [key for key, _ in removed] == ["Observation/ghost"]

    run(tmp_path, case)


def test_the_sweep_goes_round_and_the_ward_is_proven_when_all_were_equal(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        seen = []
        for _ in range(3):
            swept = await place.station.engine.sweep.next_patient()
            assert swept is not None
            seen.append(swept.patient)
            assert not place.station.status.freshness.is_proven(place.clock.now()) or len(seen) == 3
            place.pass_time(1)
            await place.duty("status")
        assert sorted(seen) == ["Patient/p1", "Patient/p2", "Patient/p3"]
        assert place.station.status.freshness.is_proven(place.clock.now())
        place.pass_time(16 * 60)
        assert not place.station.status.freshness.is_proven(place.clock.now()), "a proof does not hold for ever"

    run(tmp_path, case)


def test_counts_name_the_type_in_which_something_is_missing(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.database.write(
            lambda books: books.execute("DELETE FROM resource WHERE key = 'Observation/l1'").rowcount
        )
        await place.duty("count", "status")
        different = {one.kind: one.difference for one in place.station.status.freshness.counts if one.difference}
        assert different == {"Observation": -1}

    run(tmp_path, case)


def test_the_status_says_how_many_patients_central_has(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await hospital.put(builders.patient(4), builders.stay(4))
        await place.round()
        freshness = place.station.status.freshness
        assert (freshness.patients_here, freshness.patients_central) == (4, 4)

    run(tmp_path, case)


def test_the_ward_is_as_old_as_the_last_whole_refresh(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        began = place.clock.now()
        place.link.is_dark = True
        place.pass_time(40)
        await place.round()
        freshness = place.station.status.freshness
        assert freshness.as_of == began
        assert freshness.age_s(place.clock.now()) == 40.0

    run(tmp_path, case)
