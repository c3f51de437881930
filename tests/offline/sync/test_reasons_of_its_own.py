"""A command that central will not have, or will not be asked about, keeps its reason to itself: the patient's other commands go on."""

from pathlib import Path

import msgspec
import pytest

from client.commands import Choice
from client.fhir import names
from offline import replica
from offline.outbox import State
from practice.faults import Refuse
from tests.support import between, builders, whole
from tests.support.builders import ident
from tests.support.link import Fate
from tests.support.whole import Hospital, Place, run

SLOT = builders.NOW.replace(hour=8)
ORDER = "MedicationRequest/o1"


def _said(place: Place) -> str | None:
    return place.station.status.link.last_error


async def _go_on(place: Place, rounds: int, seconds: float) -> None:
    for _ in range(rounds):
        await place.duty("watch", "pull", "push", "status")
        place.pass_time(seconds)


# --- refused in part ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["Provenance", "Task"])
@pytest.mark.parametrize(("is_atomic", "limit"), [(True, 3), (False, 1)])
def test_what_is_refused_in_part_goes_to_a_person_with_what_landed(
    tmp_path: Path, kind: str, is_atomic: bool, limit: int
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        engine = place.station.engine
        engine.profile = msgspec.structs.replace(engine.profile, is_atomic=is_atomic, limit=limit)
        hospital.faults.refuse = Refuse(status=422, count=10**9, type=kind)
        await place.submit(builders.sign(1, builders.draft("omeprazole-cap"), builders.draft("metformin-tab")))
        await _go_on(place, 10, 30)
        kept = await place.kept(ident(1))
        assert (kept.state, kept.tries) == (State.REFUSED, 2)
        conflict = await place.conflict()
        assert conflict.conflict == "refused"
        standing = {row["id"] for row in await hospital.find("MedicationRequest", patient="p1")} - {"o1"}
        assert all(one in " ".join(conflict.facts) for one in standing), "a person sees what takes effect there"

    run(tmp_path, case)


# --- not allowed --------------------------------------------------------------------------------------------------------


def test_what_is_not_allowed_holds_back_only_what_needs_it(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        hospital.faults.refuse = Refuse(status=403, count=10**9, type="MedicationRequest")
        await place.submit(builders.sign(1, builders.draft("omeprazole-cap")))
        await place.submit(builders.vitals(2))
        await place.submit(builders.note(3))
        order = await place.key_of(ident(1), "MedicationRequest")
        await place.submit(builders.stop(4, order))
        await _go_on(place, 4, 30)
        kept = await place.kept(ident(1))
        assert (kept.state, kept.error_code) == (State.SAVED_HERE, "403")
        assert [await place.state(ident(n)) for n in (2, 3, 4)] == [State.CONFIRMED, State.CONFIRMED, State.SAVED_HERE]
        hospital.faults.refuse = Refuse(status=0, count=0)
        await place.settle()
        assert [await place.state(ident(n)) for n in (1, 4)] == [State.CONFIRMED] * 2

    run(tmp_path, case)


# --- not to be asked ----------------------------------------------------------------------------------------------------


def test_a_central_without_batches_is_asked_ever_more_seldom_and_says_why(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(builders.vitals(1))
        place.link.writes.append(Fate.LOST_ANSWER)
        line = between.between(place)
        line.answering = between.batches(400)
        await place.duty("push")
        await place.submit(builders.note(2))
        events = len(await place.station.events())
        await _go_on(place, 300, 1)
        kept = await place.kept(ident(1))
        assert (kept.state, kept.error_code) == (State.UNCLEAR, "asking-refused-400")
        assert line.answered <= 15, "in five minutes"
        assert len(await place.station.events()) - events <= 6, "the note's own, and no mistake of ours"
        assert _said(place) == "asking-refused-400"
        assert await place.state(ident(2)) is State.CONFIRMED
        between.between(place)
        place.pass_time(1000)
        await place.settle()
        await place.round()
        assert await place.state(ident(1)) is State.CONFIRMED
        assert _said(place) is None
        assert len(await hospital.find("Observation", patient="p1", category="vital-signs")) == 1

    run(tmp_path, case)


def test_no_lane_is_begun_after_an_emergency_was_declared_also_within_a_round(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        del hospital
        await place.submit(builders.vitals(1))
        place.station.engine.declare("Practitioner/d1", "planned")
        await place.station.engine.push_once()
        assert await place.state(ident(1)) is State.SAVED_HERE

    run(tmp_path, case)


# --- this PC's clock ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("jump_s", [-21600.0, -1800.0, 1800.0])
def test_a_clock_that_jumps_freezes_no_lane(tmp_path: Path, jump_s: float) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(builders.sign(1, builders.draft("omeprazole-cap")))
        place.link.writes.append(Fate.BUSY)
        await place.duty("push")
        place.clock.jump(jump_s)  # type: ignore[attr-defined]  # the clock of these tests is a SetClock
        await place.submit(msgspec.structs.replace(builders.vitals(2), occurred_at=place.clock.now()))
        await place.duty("push")
        if jump_s > 0:
            assert await place.state(ident(1)) is State.SAVED_HERE, "what it asked to wait it still waits"
        await _go_on(place, 3, 10)
        assert [await place.state(ident(n)) for n in (1, 2)] == [State.CONFIRMED] * 2

    run(tmp_path, case)


@pytest.mark.parametrize("jump_s", [-21600.0, -1800.0])
def test_a_clock_that_was_put_back_while_the_station_was_off_freezes_no_lane(tmp_path: Path, jump_s: float) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(builders.vitals(1))
        place.link.writes.append(Fate.BUSY)
        await place.duty("push")
        place.clock.jump(jump_s)  # type: ignore[attr-defined]
        await place.crash()
        await _go_on(place, 9, 10)
        await place.settle()
        assert await place.state(ident(1)) is State.CONFIRMED

    run(tmp_path, case)


# --- who left with an open lane -----------------------------------------------------------------------------------------


async def _is_here(place: Place, key: str) -> bool:
    return await place.database.read(lambda books: replica.get(books, key)) is not None


async def _move_away(hospital: Hospital) -> None:
    physical = {"coding": [{"system": names.LOCATION_TYPE, "code": "wa"}]}
    there = [{"location": {"reference": "Location/w9"}, "status": "active", "physicalType": physical}]
    await hospital.put({**builders.ward(), "id": "w9"})
    await hospital.change("Encounter/e1", location=there)


def test_a_dose_of_one_who_moved_is_judged_on_what_the_new_ward_charted(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await whole.checked(hospital, place)
        place.link.is_dark = True
        await place.submit(builders.give(1, ORDER, SLOT))
        await _move_away(hospital)
        await hospital.put(builders.dose_given("rivaldose", ORDER, SLOT))
        place.link.is_dark = False
        await place.settle()
        assert (await place.conflict()).conflict == "double-charting"
        assert [row["id"] for row in await hospital.find("MedicationAdministration", patient="p1")] == ["rivaldose"]

    run(tmp_path, case)


def test_what_changes_later_for_one_who_left_is_seen_until_his_lane_is_empty(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        hospital.faults.refuse = Refuse(status=403, count=10**9, type="MedicationAdministration")
        await whole.checked(hospital, place)
        await place.submit(builders.give(1, ORDER, SLOT))
        await place.round()
        await _move_away(hospital)
        await _go_on(place, 3, 3)
        await hospital.put(builders.lab("there", "2823-3", "6.9", "mmol/L"))
        await _go_on(place, 2, 3)
        assert await _is_here(place, "Observation/there")
        hospital.faults.refuse = Refuse(status=0, count=0)
        await place.settle()
        await hospital.put(builders.lab("after", "2823-3", "5.9", "mmol/L"))
        await _go_on(place, 2, 3)
        assert not await _is_here(place, "Observation/after"), "his lane is empty: nobody waits for more of him"

    run(tmp_path, case)


def test_what_is_kept_for_one_who_left_is_judged_only_after_he_was_read_again(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        await place.submit(builders.sign(1, builders.draft("omeprazole-cap")))
        await _move_away(hospital)
        place.link.is_dark = False
        await place.settle()
        assert (await place.conflict()).conflict == "moved"
        await place.round()
        await hospital.put(builders.drug_order("rival", "omeprazole-cap"))
        await place.round()
        await place.decide(9, Choice.KEEP_MINE)
        await place.duty("push")
        assert await place.state(ident(1)) is State.SAVED_HERE, "the last refresh did not look after him"
        await place.duty("pull", "push")
        assert (await place.conflict()).conflict == "duplicate"

    run(tmp_path, case)


def test_one_who_left_and_cannot_be_read_is_not_judged_and_stops_nobody(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        await place.submit(builders.sign(1, builders.draft("omeprazole-cap")))
        await place.submit(builders.vitals(2))
        await place.submit(builders.sign(3, builders.draft("omeprazole-cap"), who="Patient/p2"))
        await _move_away(hospital)
        place.link.is_dark = False
        line = between.between(place)

        def answering(request: object, body: bytes) -> object:
            asked = str(getattr(request, "url", "")) + body.decode(errors="replace")
            return between.refused(403) if "patient=p1&" in asked or asked.endswith("patient=p1") else None

        line.answering = answering  # type: ignore[assignment]  # it gives a response or None
        await _go_on(place, 6, 4)
        kept = await place.kept(ident(1))
        assert (kept.state, kept.error_code) == (State.SAVED_HERE, "not-read:403")
        assert [await place.state(ident(n)) for n in (2, 3)] == [State.CONFIRMED] * 2

    run(tmp_path, case)
