"""When a version may change: every reason against it, alone and together, and that nothing else stands in the way."""

from dataclasses import replace
from datetime import timedelta
from itertools import product

import pytest

from offline.mode import Mode
from offline.planned import Planned
from offline.proposing import Proposed
from offline.status import Link, StationStatus, Waiting
from offline.updates.gate import CALM_S, Hindrance, Scene, hindrances, of_people, of_the_station
from tests.support.builders import NOW

LINK = Link(is_answering=True, last_ms=17.6, last_good_at=NOW, failures=0, clock_offset_s=None)


def a_status(mode: Mode) -> StationStatus:
    return StationStatus(
        mode=mode,
        mode_since=NOW,
        mode_reason="",
        outage_since=None,
        declared_by=None,
        declared_why=None,
        link=LINK,
        waiting=Waiting(),
    )


QUIET = Scene(signed_in=0, locked=0, untouched_s=CALM_S, is_drill_running=False)
WELL = a_status(mode=Mode.ONLINE)


def test_a_station_where_nobody_sits_and_nothing_waits_may_change() -> None:
    assert hindrances(WELL, QUIET, NOW) == ()
    assert hindrances(a_status(mode=Mode.DEGRADED), QUIET, NOW) == (), "a slow line is no emergency"


@pytest.mark.parametrize(
    ("scene", "why"),
    [
        (replace(QUIET, signed_in=1), Hindrance.SIGNED_IN),
        (replace(QUIET, locked=1), Hindrance.LOCKED_SEAT),
        (replace(QUIET, untouched_s=CALM_S - 1), Hindrance.SOMEBODY_HERE),
        (replace(QUIET, is_drill_running=True), Hindrance.DRILL),
        (replace(QUIET, busy=("print a page",)), Hindrance.BUSY),
    ],
)
def test_what_people_do_here_stands_in_its_way(scene: Scene, why: Hindrance) -> None:
    assert hindrances(WELL, scene, NOW) == (why,)
    assert of_people(scene) == (why,), "and in the way of other settings"


@pytest.mark.parametrize("mode", [Mode.EMERGENCY, Mode.RECOVERING, Mode.READ_ONLY, Mode.DRILL])
def test_no_version_changes_in_an_emergency_or_on_the_way_out_of_one(mode: Mode) -> None:
    assert hindrances(a_status(mode=mode), QUIET, NOW) == (Hindrance.EMERGENCY,)


@pytest.mark.parametrize(
    ("by_state", "why"),
    [
        ({"saved_here": 1}, (Hindrance.WAITING,)),
        ({"sending": 1}, (Hindrance.WAITING,)),
        ({"unclear": 1}, (Hindrance.WAITING,)),
        ({"conflict": 1}, (Hindrance.DECISIONS,)),
        ({"refused": 1}, (Hindrance.DECISIONS,)),
        ({"refused": 1, "accepted": 2}, (Hindrance.WAITING, Hindrance.DECISIONS)),
    ],
)
def test_nothing_that_is_not_confirmed_is_put_at_risk(by_state: dict[str, int], why: tuple[Hindrance, ...]) -> None:
    waiting = Waiting(open=sum(by_state.values()), by_state=by_state)
    assert hindrances(replace(WELL, waiting=waiting), QUIET, NOW) == why


@pytest.mark.parametrize(("minutes", "is_near"), [(61, False), (59, True), (5, True), (-5, True)])
def test_an_announced_downtime_is_left_alone_from_an_hour_before(minutes: int, *, is_near: bool) -> None:
    planned = Planned(starts_at=NOW + timedelta(minutes=minutes), why="upgrade", by="IT")
    found = hindrances(replace(WELL, planned=planned), QUIET, NOW)
    assert found == ((Hindrance.PLANNED,) if is_near else ())


def test_a_proposed_emergency_stands_in_its_way() -> None:
    proposed = Proposed(at=NOW, by="护士", why="power")
    assert hindrances(replace(WELL, proposed=proposed), QUIET, NOW) == (Hindrance.PROPOSED,)


def test_any_two_reasons_are_both_said_and_one_is_enough() -> None:
    for signed_in, locked, drill, mode, waiting in product((0, 1), (0, 1), (False, True), Mode, (0, 1)):
        scene = replace(QUIET, signed_in=signed_in, locked=locked, is_drill_running=drill)
        status = replace(a_status(mode=mode), waiting=Waiting(open=waiting, by_state={"saved_here": waiting}))
        wrong = [signed_in, locked, drill, waiting, mode not in {Mode.ONLINE, Mode.DEGRADED}]
        assert len(hindrances(status, scene, NOW)) == sum(map(bool, wrong))


def test_a_mode_that_this_version_does_not_know_stands_in_its_way() -> None:
    assert of_the_station("of-a-later-version", 0, 0) == (Hindrance.EMERGENCY,)
