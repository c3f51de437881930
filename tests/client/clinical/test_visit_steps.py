"""Timed steps of a visit: every second in one step, median and P90, and nothing about anybody."""

import pytest

from client.clinical.visit_steps import BUDGET_S, MEDIAN_S, Spread, Step, StepClock, by_step, spread, whole


def test_every_second_belongs_to_the_step_in_which_it_passed() -> None:
    clock = StepClock()
    clock.enter(Step.CALL, 100.0)
    clock.enter(Step.REVIEW, 110.0)
    clock.enter(Step.NOTE, 150.0)
    clock.enter(Step.REVIEW, 170.0)
    assert clock.so_far(175.0) == {Step.CALL: 10.0, Step.REVIEW: 45.0, Step.NOTE: 20.0}
    assert clock.stop(180.0) == {Step.CALL: 10.0, Step.REVIEW: 50.0, Step.NOTE: 20.0}
    assert clock.so_far(999.0) == {Step.CALL: 10.0, Step.REVIEW: 50.0, Step.NOTE: 20.0}


def test_the_budget_of_the_steps_is_that_of_the_visit() -> None:
    assert sum(BUDGET_S.values()) == MEDIAN_S


@pytest.mark.parametrize(
    ("seconds", "median", "p90"),
    [
        ([], None, None),
        ([7.0], 7.0, 7.0),
        ([1.0, 3.0], 2.0, 3.0),
        ([float(n) for n in range(1, 11)], 5.5, 9.0),
        ([9.0, 1.0, 5.0], 5.0, 9.0),
    ],
)
def test_median_and_p90_are_of_the_visits_there_are(
    seconds: list[float], median: float | None, p90: float | None
) -> None:
    assert spread(seconds) == Spread(count=len(seconds), median_s=median, p90_s=p90)


def test_a_step_that_was_not_taken_counts_in_no_spread() -> None:
    visits = ({"call": 10.0, "note": 60.0}, {"call": 20.0})
    assert by_step(visits)[Step.NOTE] == Spread(count=1, median_s=60.0, p90_s=60.0)
    assert by_step(visits)[Step.SIGN].count == 0
    assert whole(visits) == Spread(count=2, median_s=45.0, p90_s=70.0)
