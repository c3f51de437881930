"""In which lane somebody stands and what may follow, by what was done; the site's values are data."""

from datetime import timedelta

import pytest

from client.clinical.infusion_room import (
    BottleState,
    Facts,
    Lane,
    RoomBook,
    against,
    lane,
    may_leave_at,
    read_room,
    stays,
    wrong_bottle,
)
from client.errors import PackDamaged
from client.records.room import RoomEvent, RoomStep
from resources import path as resource_path
from tests.support.resources import NOW

READY, RUNNING, DONE, OPEN, HELD, LOST = (
    BottleState.READY,
    BottleState.RUNNING,
    BottleState.DONE,
    BottleState.OPEN,
    BottleState.HELD,
    BottleState.LOST,
)


def event(step: RoomStep, minute: int, **more: object) -> RoomEvent:
    key = "Task/first" if step is RoomStep.ACCEPT else f"Task/{step.value}{minute}"
    at = NOW + timedelta(minutes=minute)
    return RoomEvent(key=key, patient="Patient/p1", step=step, visit="Task/first", at=at, **more)  # type: ignore[arg-type]


ACCEPT, SEAT = event(RoomStep.ACCEPT, 0), event(RoomStep.SEAT, 5, seat="Location/s1")


@pytest.mark.parametrize(
    ("events", "bottles", "expected"),
    [
        ((), (HELD, OPEN), Lane.SKIN_TEST),
        ((), (OPEN, OPEN), Lane.COMPOUND),
        ((), (READY, OPEN), Lane.QUEUE),
        ((SEAT,), (READY, OPEN), Lane.PUNCTURE),
        ((SEAT,), (OPEN, OPEN), Lane.COMPOUND),
        ((SEAT,), (RUNNING, OPEN), Lane.RUN),
        ((SEAT,), (DONE, OPEN), Lane.CHANGE),
        ((SEAT,), (DONE, LOST), Lane.WITHDRAW),
        ((SEAT, event(RoomStep.WITHDRAW, 30)), (DONE, DONE), Lane.OBSERVE),
        ((SEAT, event(RoomStep.WITHDRAW, 30)), (DONE, RUNNING), Lane.RUN),
        ((event(RoomStep.CANCEL, 3),), (OPEN,), Lane.GONE),
    ],
)
def test_the_lane_is_what_has_to_be_done_next(
    events: tuple[RoomEvent, ...], bottles: tuple[BottleState, ...], expected: Lane
) -> None:
    (stay,) = stays([*reversed(events), ACCEPT])
    assert lane(stay, bottles) is expected


def test_who_was_not_taken_in_waits_for_it() -> None:
    assert lane(None, ()) is Lane.RECEIVE


@pytest.mark.parametrize(
    ("bottles", "place", "expected"),
    [
        ((READY, READY), 0, False),
        ((READY, READY), 1, True),
        ((DONE, READY), 1, False),
        ((RUNNING, READY), 1, True),
        ((DONE, RUNNING, READY), 0, True),
        ((BottleState.NOT_DONE, READY), 1, False),
    ],
)
def test_only_the_next_bottle_is_the_right_one(bottles: tuple[BottleState, ...], place: int, expected: bool) -> None:
    assert wrong_bottle(bottles, place) is expected


def test_steps_say_where_somebody_sits_whether_he_is_called_and_when_he_may_leave() -> None:
    call, skip, light = event(RoomStep.CALL, 3), event(RoomStep.SKIP, 4), event(RoomStep.LAMP_ON, 6)
    (stay,) = stays([light, skip, SEAT, call, ACCEPT])
    assert (stay.is_called, stay.is_skipped, stay.lamp == light) == (False, True, True)
    moved = event(RoomStep.SEAT, 9, seat="Location/s2")
    (stay,) = stays([ACCEPT, SEAT, light, event(RoomStep.LAMP_OFF, 8), moved, event(RoomStep.WITHDRAW, 40)])
    assert (stay.seat, stay.lamp) == (moved, None)
    assert may_leave_at(stay, timedelta(minutes=30)) == NOW + timedelta(minutes=70)
    assert may_leave_at(stay, None) is None, "a site that names no time holds nobody"
    assert against(stay, RoomStep.LEAVE, Facts(at=NOW + timedelta(minutes=41), bottles=(DONE,))) == ()


def test_a_step_of_nobody_s_stay_is_nobody_s() -> None:
    assert stays([SEAT]) == ()


def test_the_pack_names_its_times_and_its_kit_with_their_source_and_a_pack_without_them_guesses_none() -> None:
    content = (resource_path("packs/practice") / "infusion_room.json").read_bytes()
    book = read_room(content)
    assert (book.observe, book.alert, book.asks_two) == (timedelta(minutes=30), timedelta(minutes=10), True)
    assert book.kit
    assert book.kit_source
    assert not book.is_verified
    assert read_room(None) == RoomBook()
    with pytest.raises(PackDamaged):
        read_room(b'{"observe": {}}')
