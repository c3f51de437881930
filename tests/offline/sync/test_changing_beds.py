"""Two patients change beds in one act, kept and sent whole or not at all; a move that is half of one, or to another ward, is not taken."""

from pathlib import Path
from typing import Any

import pytest

from client.commands import Choice, Identified, MoveBed, Partner
from client.errors import PolicyRefused, VersionConflict
from offline.outbox import State
from tests.offline.sync.test_beds import TOLD_APART, beds_of, furnish, labels, move
from tests.offline.sync.test_consults import cut
from tests.support import builders
from tests.support.builders import NURSE, PATIENT, act
from tests.support.whole import Hospital, Place, run

OTHER = "Patient/p2"
OTHERS_BAND = (Identified(kind="wristband", value="B0000002"),)


def swap(n: int = 1, **changes: Any) -> MoveBed:
    plain: dict[str, Any] = {"patient": OTHER, "encounter": "Encounter/e2", "stay_version": None}
    place: dict[str, Any] = {"identified": OTHERS_BAND, "bed": "Location/b1", "bed_name": "01"}
    return move(n, 2, partner=Partner(**{**plain, **place, **changes}))


def test_two_patients_change_beds_in_one_act_that_is_kept_whole_or_not_at_all(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(swap())
        there = {PATIENT: "02", OTHER: "01", "Patient/p3": "03"}
        assert await labels(place) == there, "at once, both"
        await place.crash()
        assert await labels(place) == there, "power lost: still both"
        await place.settle()
        assert await place.states() == {State.CONFIRMED: 1}
        assert await beds_of(hospital, "Encounter/e1") == [("b1", "completed"), ("b2", "active")]
        assert await beds_of(hospital, "Encounter/e2") == [("b2", "completed"), ("b1", "active")]
        told = (await hospital.read("Encounter/e2"))["location"][-1]["extension"]
        assert [one["valueCode"] for one in told] == ["wristband"], "each was told apart for himself"
        assert await labels(place) == there

    run(tmp_path, case)


def test_who_changed_beds_unsent_can_be_moved_again_and_is_seen_under_his_own_name(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await furnish(hospital, place, builders.bed(9))
        await cut(place)
        await place.submit(swap())
        await place.submit(move(2, 9, **{**act(2, NURSE, OTHER), "identified": OTHERS_BAND}))
        assert await labels(place) == {PATIENT: "02", OTHER: "09", "Patient/p3": "03"}
        place.link.is_dark = False
        await place.settle()
        assert await place.states() == {State.CONFIRMED: 2}
        assert (await beds_of(hospital, "Encounter/e2"))[-1] == ("b9", "active")

    run(tmp_path, case)


@pytest.mark.parametrize(
    ("command", "why"),
    [
        (move(1, 2, swaps_with="Encounter/e2"), "swap-alone"),
        (swap(identified=()), "not-identified"),
        (swap(identified=TOLD_APART), "wrong-identity"),
        (swap(bed="Location/b3"), "partner-not-in-bed"),
        (swap(encounter="Encounter/e3"), "other-patient"),
        (move(1, 9, partner=swap().partner), "partner-not-in-bed"),
        (move(1, 9, ward="Location/w9", ward_name="别的病区"), "needs-transfer"),
        (swap(stay_version="99"), "seen"),
    ],
)
def test_half_a_change_of_beds_or_one_with_who_does_not_lie_there_is_not_taken(
    tmp_path: Path, command: MoveBed, why: str
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await furnish(hospital, place, builders.bed(9))
        with pytest.raises((PolicyRefused, VersionConflict), match=why):
            await place.submit(command)
        assert not await place.waiting()
        assert (await labels(place))[PATIENT] == "01"

    run(tmp_path, case)


def test_where_the_other_was_moved_at_central_meanwhile_neither_is_moved_without_a_person(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await furnish(hospital, place, builders.bed(9))
        await cut(place)
        await place.submit(swap())
        row = await hospital.read("Encounter/e2")
        await hospital.put({**row, "location": builders.stay(2, bed=9)["location"]})
        place.link.is_dark = False
        place.pass_time(60)
        await place.settle()
        assert (await place.conflict()).conflict == "changed"
        assert await beds_of(hospital, "Encounter/e1") == [("b1", "active")], "no half of it went"
        await place.decide(2, Choice.KEEP_CENTRAL)
        await place.settle()
        assert await labels(place) == {PATIENT: "01", OTHER: "09", "Patient/p3": "03"}

    run(tmp_path, case)
