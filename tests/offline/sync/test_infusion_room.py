"""The infusion room: from the scan of the slip to the door, in the order of the bottles, with and without central."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from client.clinical.infusion_room import BottleState, Lane
from client.commands import Choice, Command
from client.errors import PolicyRefused
from client.fhir import names
from client.records import DoseOutcome
from client.records.bedside import InfusionStep
from client.records.room import RoomStep, Said
from client.records.units import ChainStep
from offline.outbox import State
from offline.work_views import WorkKind
from tests.offline.sync.test_consults import cut
from tests.support import builders
from tests.support.builders import NOW, ident
from tests.support.clinic import WAITING, booked
from tests.support.infusion_room import (
    OTHER,
    SECOND_PATIENT,
    again,
    bottle,
    end,
    hang,
    open_room,
    prepare,
    ready,
    row_of,
    sit,
    step,
    taken_in,
)
from tests.support.whole import Hospital, Place, run


async def refused(place: Place, command: Command) -> tuple[str, ...]:
    with pytest.raises(PolicyRefused) as caught:
        await place.submit(command)
    return tuple(str(each) for each in caught.value.facts[1:])


async def lane(place: Place, patient: str = WAITING) -> Lane:
    return (await row_of(place, patient)).lane


def test_who_came_with_infusions_waits_to_be_taken_in_and_the_doctors_queue_knows_no_room(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        assert (await place.station.room()).as_of is None, "not asked is not empty"
        view = await open_room(hospital, place)
        assert (view.name, [tile.seat.name for tile in view.seats]) == ("门诊输液室", ["s1", "s2", "s3"])
        assert [tile.seat.is_usable for tile in view.seats] == [True, True, False]
        found = {row.patient.key: row for row in view.rows}
        assert set(found) == {WAITING, SECOND_PATIENT}
        first = found[WAITING]
        assert (first.lane, first.registered, first.paid) == (Lane.RECEIVE, Said.YES, Said.UNKNOWN)
        assert [one.lead for one in first.bottles] == ["MedicationRequest/b1", "MedicationRequest/b2"]
        queue = await place.station.clinic()
        assert queue.name == "呼吸内科门诊"
        assert len(queue.rows) == 4

    run(tmp_path, case)


def test_a_patient_goes_through_every_lane_in_the_order_of_the_room(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await open_room(hospital, place)
        await taken_in(place)
        assert await lane(place) is Lane.COMPOUND
        row = await row_of(place)
        await place.submit(prepare(2, row, ChainStep.COMPOUND))
        assert await refused(place, prepare(3, row, ChainStep.CHECK)) == ("second-nurse",)
        assert await refused(place, step(3, row, RoomStep.CALL)) == ("room-not-ready",)
        await place.submit(prepare(3, row, ChainStep.CHECK, OTHER))
        assert await lane(place) is Lane.QUEUE
        await place.submit(step(4, row, RoomStep.CALL, window="2 号窗"))
        assert (await row_of(place)).stay.is_called  # type: ignore[union-attr]
        await place.submit(sit(5, row))
        assert await lane(place) is Lane.PUNCTURE
        await place.submit(hang(6, await row_of(place)))
        running = await row_of(place)
        assert running.lane is Lane.RUN
        left = running.bottles[0].left(place.clock.now())
        assert left is not None
        assert left // timedelta(minutes=1) == 24
        assert await refused(place, step(7, running, RoomStep.WITHDRAW)) == ("room-running",)
        await place.submit(end(7, running))
        assert await lane(place) is Lane.CHANGE
        assert await refused(place, step(8, running, RoomStep.WITHDRAW)) == ("room-bottles-left",)
        second = await row_of(place)
        await place.submit(prepare(8, second, ChainStep.COMPOUND, at=1))
        await place.submit(prepare(9, second, ChainStep.CHECK, OTHER, at=1))
        await place.submit(hang(10, second, 1))
        await place.submit(end(11, await row_of(place)))
        assert await lane(place) is Lane.WITHDRAW
        assert await refused(place, step(12, second, RoomStep.LEAVE)) == ("room-needle-in",)
        await place.submit(step(12, second, RoomStep.WITHDRAW))
        watched = await row_of(place)
        assert (watched.lane, watched.may_leave_at) == (Lane.OBSERVE, NOW + timedelta(minutes=30))
        assert await refused(place, step(13, second, RoomStep.LEAVE)) == ("room-observe",)
        later = NOW + timedelta(minutes=31)
        place.pass_time(1900)
        await place.submit(step(13, second, RoomStep.LEAVE, occurred_at=later))
        assert await lane(place) is Lane.GONE
        await place.settle()
        assert set(await place.states()) == {State.CONFIRMED}
        tasks = await hospital.find("Task", patient=WAITING)
        steps = [one for one in tasks if one["code"]["coding"][0]["code"] == names.ROOM_STEP_TASK]
        said = [one["reasonCode"]["coding"][0]["code"] for one in steps]
        assert sorted(said) == ["accept", "call", "leave", "seat", "withdraw"]
        seated = next(one for one in steps if "location" in one)
        assert seated["location"] == {"reference": "Location/s1", "display": "s1"}
        assert seated["partOf"][0]["reference"].startswith("Task/")
        await again(place)
        assert await lane(place) is Lane.GONE, "central says the same"

    run(tmp_path, case)


def test_a_wrong_bottle_is_not_hung_and_what_hung_already_is_charted_with_words_only(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await open_room(hospital, place)
        row = await ready(place, bottles=(0, 1))
        assert await refused(place, hang(2, row, 1)) == ("bottle-order",)
        assert await refused(place, hang(2, row, 1, note="护士忙", despite=("bottle-order",))) == ("bottle-order",)
        await place.submit(hang(3, row))
        now_running = await row_of(place)
        assert await refused(place, hang(4, now_running, 1)) == ("bottle-order",)
        late = hang(5, row, 1, DoseOutcome.GIVEN)
        assert await refused(place, late) == ("bottle-order",)
        await place.submit(hang(5, row, 1, DoseOutcome.GIVEN, note="已输完才发现顺序错误", despite=("bottle-order",)))
        assert [one.state for one in (await row_of(place)).bottles] == [BottleState.RUNNING, BottleState.DONE]

    run(tmp_path, case)


def test_a_bottle_that_was_not_checked_by_two_is_hung_knowingly_only(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await open_room(hospital, place)
        row = await taken_in(place)
        assert await refused(place, hang(2, row)) == ("bottle-unchecked",)
        await place.submit(hang(2, row, note="抢救，无第二人", despite=("bottle-unchecked",)))
        assert await lane(place) is Lane.RUN

    run(tmp_path, case)


def test_how_long_a_bottle_runs_is_unknown_where_its_rate_is(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await open_room(hospital, place, bottle("b3", 22, rate=None))
        row = await ready(place, patient=SECOND_PATIENT)
        await place.submit(hang(2, row))
        found = await row_of(place, SECOND_PATIENT)
        assert found.lane is Lane.RUN
        assert found.bottles[0].left(place.clock.now()) is None

    run(tmp_path, case)


def test_who_leaves_early_or_with_bottles_left_says_why_and_nobody_leaves_with_the_needle_in(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await open_room(hospital, place)
        row = await ready(place)
        assert await refused(place, step(2, row, RoomStep.WITHDRAW)) == ("room-not-begun",)
        await place.submit(hang(2, row))
        await place.submit(end(3, await row_of(place)))
        await place.submit(step(4, row, RoomStep.WITHDRAW, reason="患者拒绝第二组"))
        assert await refused(place, step(5, row, RoomStep.LEAVE)) == ("room-observe",)
        await place.submit(step(5, row, RoomStep.LEAVE, reason="患者坚持离开，已告知风险"))
        assert await refused(place, sit(6, row)) == ("room-over",)

    run(tmp_path, case)


def test_a_reaction_stops_the_infusion_tells_the_doctor_and_holds_the_next_bottle(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await open_room(hospital, place)
        row = await ready(place, bottles=(0, 1))
        await place.submit(hang(2, row))
        running = await row_of(place)
        one = running.bottles[0].running
        assert one is not None
        assert running.doctors == (builders.DOCTOR.reference,)
        await place.submit(end(3, running, InfusionStep.STOP, reason="寒战、皮疹"))
        told = step(
            4,
            running,
            RoomStep.REACTION,
            reason="寒战、皮疹",
            doses=tuple(dose.key for dose in one.doses),
            recipients=running.doctors,
        )
        await place.submit(told)
        stopped = await row_of(place)
        assert stopped.stay is not None
        assert stopped.stay.reaction is not None
        assert await refused(place, hang(5, stopped, 1)) == ("after-reaction",)
        work = await place.station.work(builders.DOCTOR.reference)
        (item,) = [one for one in work.items if one.kind is WorkKind.MESSAGE]
        assert (item.patient, item.what, item.is_urgent) == (WAITING, "输液不良反应：寒战、皮疹", True)
        await place.settle()
        (said,) = await hospital.find("Communication", patient=WAITING)
        assert said["recipient"] == [{"reference": builders.DOCTOR.reference}]
        assert said["about"][0]["reference"].startswith("Task/")
        (dose,) = await hospital.find("MedicationAdministration", patient=WAITING)
        assert dose["status"] == "stopped"

    run(tmp_path, case)


def test_what_is_not_paid_is_taken_in_with_a_reason_and_a_bottle_in_one_stay_only(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        state = [{"url": names.REQUEST_STATE, "valueCode": "unpaid"}]
        await open_room(hospital, place, bottle("b3", 22, extension=state))
        row = await row_of(place, SECOND_PATIENT)
        assert row.paid is Said.NO
        assert await refused(place, step(1, row, RoomStep.ACCEPT, paid=Said.NO)) == ("room-unpaid",)
        await place.submit(step(1, row, RoomStep.ACCEPT, paid=Said.NO, reason="绿色通道"))
        assert await refused(place, step(2, row, RoomStep.ACCEPT)) == ("room-accepted",)
        assert await refused(place, step(2, row, RoomStep.ACCEPT, bottles=("MedicationRequest/none",))) == (
            "room-no-bottles",
        )

    run(tmp_path, case)


def test_a_seat_that_is_taken_closed_or_unknown_is_not_given(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await open_room(hospital, place)
        one, other = await ready(place), await ready(place, 201, SECOND_PATIENT)
        await place.submit(sit(2, one))
        assert await refused(place, sit(3, other)) == ("seat-taken",)
        assert await refused(place, sit(3, other, "s3")) == ("seat-unknown",)
        assert await refused(place, sit(3, other, "s9")) == ("seat-unknown",)
        await place.submit(sit(3, one, "s2"))
        await place.submit(sit(4, other))
        tiles = {tile.seat.name: [row.patient.key for row in tile.rows] for tile in (await place.station.room()).seats}
        assert tiles == {"s1": [SECOND_PATIENT], "s2": [WAITING], "s3": []}

    run(tmp_path, case)


@pytest.mark.parametrize(
    ("choice", "sits"), [(Choice.KEEP_MINE, {WAITING, SECOND_PATIENT}), (Choice.WITHDRAW, {WAITING})]
)
def test_two_stations_that_give_one_seat_in_an_outage_come_to_a_person(
    tmp_path: Path, choice: Choice, sits: set[str]
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await open_room(hospital, place)
        (tmp_path / "other").mkdir()
        other = await Place(hospital, tmp_path / "other", builders.set_clock(), "N3-D02").open()
        try:
            await other.round()
            await other.station.engine.pull.places()
            await other.duty("scopes", "pull")
            one, two = await ready(place), await ready(other, 201, SECOND_PATIENT)
            await cut(place)
            await cut(other)
            await place.submit(sit(2, one))
            await other.submit(sit(3, two))
            for each in (place, other):
                each.link.is_dark = False
                each.pass_time(60)
            await place.settle()
            await other.settle()
            assert await place.state(ident(2)) is State.CONFIRMED
            assert (await other.conflict()).conflict == "seat-taken"
            await other.decide(9, choice, SECOND_PATIENT)
            await other.settle()
            await again(other)
            (tile, *_) = (await other.station.room()).seats
            assert {row.patient.key for row in tile.rows} == sits
            assert tile.is_double is (len(sits) > 1)
        finally:
            await other.close()

    run(tmp_path, case)


def test_a_course_says_its_day_and_who_is_booked_for_the_room_comes_without_a_visit_of_today(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        yesterday = NOW - timedelta(days=1)
        course = bottle("c1", 25, start=yesterday)
        bounds = {"start": builders.stamp(yesterday), "end": builders.stamp(yesterday + timedelta(days=3))}
        course["dosageInstruction"][0]["timing"] = {"repeat": {"timeOfDay": ["10:00:00"], "boundsPeriod": bounds}}
        appointment = booked(25)
        appointment["participant"][1]["actor"]["reference"] = "Location/inf"
        visit = {
            "resourceType": "Encounter",
            "id": "v25",
            "status": "finished",
            "class": {"system": names.ACT_CODE, "code": "AMB"},
            "subject": {"reference": "Patient/p25"},
            "period": {"start": builders.stamp(yesterday), "end": builders.stamp(yesterday + timedelta(hours=1))},
        }
        await open_room(hospital, place, builders.patient(25, "疗程25"), visit, appointment, course)
        await again(place)
        row = await row_of(place, "Patient/p25")
        assert row.course is not None
        assert (row.course.day, row.course.of, row.number) == (2, 3, "A025")
        assert "Patient/p25" not in {one.patient.key for one in (await place.station.clinic()).rows}
        ours = await ready(place, patient="Patient/p25")
        await place.submit(hang(2, ours))
        assert await lane(place, "Patient/p25") is Lane.RUN

    run(tmp_path, case)


def test_a_drug_that_waits_for_its_skin_test_stands_in_that_lane(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        held: dict[str, Any] = {
            "status": "on-hold",
            "statusReason": {"coding": [{"system": names.HOLD_REASON, "code": names.HELD_FOR_SKIN_TEST}]},
        }
        await open_room(hospital, place, bottle("b3", 22, **held))
        row = await taken_in(place, patient=SECOND_PATIENT)
        assert (row.lane, row.bottles[0].state) == (Lane.SKIN_TEST, BottleState.HELD)

    run(tmp_path, case)


def test_a_bottle_hangs_after_its_patient_was_taken_in_and_one_that_hung_before_is_not_lost(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await open_room(hospital, place)
        row = await row_of(place)
        assert await refused(place, hang(1, row)) == ("bottle-not-taken-in",)
        await place.submit(hang(1, row, note="诊室抢救先挂", despite=("bottle-not-taken-in",)))
        seen = await row_of(place)
        assert (seen.lane, [one.state for one in seen.bottles]) == (
            Lane.RECEIVE,
            [BottleState.RUNNING, BottleState.OPEN],
        )
        await taken_in(place, 2)
        running = await row_of(place)
        assert running.lane is Lane.RUN
        assert await refused(place, hang(3, running, 1)) == ("bottle-order", "bottle-unchecked")
        await place.submit(end(4, running))
        assert (await row_of(place)).bottles[0].state is BottleState.DONE

    run(tmp_path, case)


def test_the_order_of_the_bottles_is_not_walked_round_by_leaving_one_out(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await open_room(hospital, place)
        row = await row_of(place)
        await place.submit(step(1, row, RoomStep.ACCEPT, bottles=(row.bottles[1].lead,)))
        assert await refused(place, hang(2, row)) == ("bottle-not-taken-in",)

    run(tmp_path, case)


def test_a_bottle_is_taken_in_once_and_none_of_a_ward(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await open_room(hospital, place)
        row = await row_of(place)
        lead = row.bottles[0].lead
        assert await refused(place, step(1, row, RoomStep.ACCEPT, bottles=(lead, lead))) == ("room-accepted",)
        about: dict[str, Any] = {
            "patient": "Patient/p1",
            "encounter": "Encounter/e1",
            "bottles": ("MedicationRequest/o1",),
        }
        assert await refused(place, step(2, row, RoomStep.ACCEPT, **about)) == ("room-no-bottles",)

    run(tmp_path, case)
