"""Mirrors offline/mode.py."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from offline.mode import (
    CUT_NEAR,
    NOT_DECLARED,
    WINDOW,
    Answered,
    Backlog,
    Closed,
    Declared,
    Failed,
    Limits,
    Mode,
    ModeState,
    Moment,
    Signal,
    Stuck,
    Ticked,
    begin,
    fault_percent,
    is_emergency,
    step,
)

START = datetime(2026, 11, 21, 14, 0, tzinfo=UTC)
LIMITS = Limits()


def at(second: float) -> Moment:
    return Moment(wall=START + timedelta(seconds=second), mono_s=second)


def play(state: ModeState, *signals: tuple[float, Signal]) -> ModeState:
    for second, signal in signals:
        state = step(state, signal, at(second), LIMITS)
    return state


def down(second: float = 10) -> ModeState:
    """A station that heard central at `second` and then not at all."""
    heard = play(begin(at(0)), (second, Answered(elapsed_ms=20)))
    return play(heard, (second + 1, Failed(reason="refused")), (second + 3.1, Failed(reason="refused")))


def recovering(second: float = 10) -> ModeState:
    good = Answered(elapsed_ms=20)
    return play(down(second), *((second + 20 + n, good) for n in range(7)))


def test_one_lost_probe_marks_nothing_but_the_link() -> None:
    assert play(begin(at(0)), (1, Failed(reason="timeout"))).mode is Mode.DEGRADED


def test_two_lost_probes_within_the_time_mark_nothing_but_the_link() -> None:
    state = play(begin(at(0)), (1, Failed(reason="timeout")), (2, Failed(reason="timeout")))
    assert state.mode is Mode.DEGRADED


def test_two_lost_probes_and_three_seconds_are_an_emergency_that_began_when_central_was_last_heard() -> None:
    state = down(10)
    assert state.mode is Mode.EMERGENCY
    assert state.outage_since == at(10).wall


def test_a_tick_notices_the_silence_without_a_further_probe() -> None:
    state = play(begin(at(0)), (1, Failed(reason="t")), (2, Failed(reason="t")))
    ticked = step(state, Ticked(backlog=Backlog(), is_fresh=True), at(3.2), LIMITS)
    assert ticked.mode is Mode.EMERGENCY


def test_one_good_answer_does_not_end_an_emergency() -> None:
    assert play(down(), (20, Answered(elapsed_ms=5))).mode is Mode.EMERGENCY


def test_three_quick_good_answers_do_not_end_an_emergency() -> None:
    state = play(down(), *((20 + n / 10, Answered(elapsed_ms=5)) for n in range(5)))
    assert state.mode is Mode.EMERGENCY


def test_steady_good_answers_begin_the_recovery_and_the_outage_keeps_its_beginning() -> None:
    state = recovering()
    assert state.mode is Mode.RECOVERING
    assert state.outage_since == at(10).wall


def test_a_recovery_with_entries_waits_for_a_person() -> None:
    backlog = Backlog(was_used=True)
    state = play(recovering(), (40, Ticked(backlog=backlog, is_fresh=True)))
    assert state.mode is Mode.RECOVERING
    assert play(state, (41, Closed(by="Gu", backlog=backlog))).mode is Mode.ONLINE


@pytest.mark.parametrize("backlog", [Backlog(waiting=1, was_used=True), Backlog(unowned=1, was_used=True)])
def test_nobody_can_close_while_something_is_open(backlog: Backlog) -> None:
    assert play(recovering(), (40, Closed(by="Gu", backlog=backlog))).mode is Mode.RECOVERING


def test_a_recovery_in_which_nothing_was_entered_ends_by_itself_once_fresh() -> None:
    stale = play(recovering(), (40, Ticked(backlog=Backlog(), is_fresh=False)))
    assert stale.mode is Mode.RECOVERING
    assert play(stale, (41, Ticked(backlog=Backlog(), is_fresh=True))).mode is Mode.ONLINE


def test_a_recovery_falls_back_and_still_knows_when_the_outage_began() -> None:
    state = play(recovering(), (60, Failed(reason="r")), (64, Failed(reason="r")))
    assert state.mode is Mode.EMERGENCY
    assert state.outage_since == at(10).wall


def test_a_declared_emergency_is_not_ended_by_good_answers() -> None:
    state = play(
        begin(at(0)), (1, Declared(by="Gu", why="planned")), *((2 + n, Answered(elapsed_ms=5)) for n in range(20))
    )
    assert state.mode is Mode.EMERGENCY
    assert state.declared_by == "Gu"


def test_a_declared_emergency_is_lifted_by_a_person_and_then_recovers() -> None:
    declared = play(begin(at(0)), (1, Declared(by="Gu", why="planned")), (2, Answered(elapsed_ms=5)))
    lifted = play(declared, (3, Closed(by="Gu", backlog=Backlog(waiting=4, was_used=True))))
    assert lifted.mode is Mode.RECOVERING


def test_a_declared_emergency_cannot_be_lifted_while_central_does_not_answer() -> None:
    declared = play(begin(at(0)), (1, Declared(by="Gu", why="x")), (2, Failed(reason="r")))
    assert play(declared, (3, Closed(by="Gu", backlog=Backlog()))).mode is Mode.EMERGENCY


def test_slow_answers_are_degraded_and_quick_ones_heal_it() -> None:
    slow = play(begin(at(0)), *((n, Answered(elapsed_ms=2000)) for n in range(1, 4)))
    assert slow.mode is Mode.DEGRADED
    assert play(slow, *((n, Answered(elapsed_ms=20)) for n in range(4, 8))).mode is Mode.ONLINE


def test_read_only_returns_to_the_mode_the_link_has_by_then() -> None:
    stuck = play(begin(at(0)), (1, Answered(elapsed_ms=5)), (2, Stuck(reason="disk-full")))
    assert stuck.mode is Mode.READ_ONLY
    silent = play(stuck, (5, Failed(reason="r")), (9, Failed(reason="r")))
    assert silent.mode is Mode.READ_ONLY
    assert is_emergency(silent)
    assert play(silent, (10, Stuck(reason=None))).mode is Mode.EMERGENCY


HOUR = 3600.0
DAYS_OLD = Ticked(backlog=Backlog(), is_fresh=False, copy_age_s=73 * HOUR)
EXPIRED = Ticked(backlog=Backlog(), is_fresh=False, copy_age_s=HOUR, is_sign_in_expired=True)


@pytest.mark.parametrize(("tick", "reason"), [(DAYS_OLD, "copy-too-old"), (EXPIRED, "sign-in-expired")])
def test_what_is_too_old_is_read_only_while_central_is_away_and_no_longer(tick: Ticked, reason: str) -> None:
    state = play(down(), (30, tick))
    assert (state.mode, state.reason) == (Mode.READ_ONLY, reason)
    assert is_emergency(state), "it is still the outage"
    back = play(state, *((40 + n, Answered(elapsed_ms=5)) for n in range(7)), (47, tick))
    assert back.mode is Mode.RECOVERING
    assert play(begin(at(0)), (1, Answered(elapsed_ms=5)), (2, tick)).mode is Mode.ONLINE


def test_a_clock_put_back_does_not_make_the_local_copy_young() -> None:
    tick = Ticked(backlog=Backlog(), is_fresh=False, copy_age_s=0.0)
    assert play(down(), (73 * HOUR, tick)).mode is Mode.READ_ONLY


def test_a_new_sign_in_ends_what_an_old_one_began() -> None:
    fine = Ticked(backlog=Backlog(), is_fresh=False, copy_age_s=HOUR)
    state = play(down(), (30, EXPIRED), (31, fine))
    assert state.mode is Mode.EMERGENCY
    assert state.outage_since == at(10).wall


def test_a_declared_emergency_with_central_answering_makes_nothing_too_old() -> None:
    declared = play(begin(at(0)), (1, Declared(by="Gu", why="x")), (2, Answered(elapsed_ms=5)), (3, DAYS_OLD))
    assert declared.mode is Mode.EMERGENCY


def test_a_full_disk_is_not_forgotten_for_something_too_old() -> None:
    full = play(down(), (30, Stuck(reason="disk-full")), (31, DAYS_OLD))
    assert full.stuck == "disk-full"
    assert play(full, (32, Stuck(reason=None)), (33, DAYS_OLD)).stuck == "copy-too-old"


def test_a_damaged_store_stays_read_only_until_the_station_starts_anew() -> None:
    damaged = play(begin(at(0)), (1, Stuck(reason="store-damaged")), (2, Stuck(reason="disk-full")))
    assert play(damaged, (3, Stuck(reason=None))).stuck == "store-damaged"


def test_declaring_while_recovering_does_not_forget_when_the_outage_began() -> None:
    again = play(recovering(), (60, Declared(by="Gu", why="unsure")))
    assert again.mode is Mode.EMERGENCY
    assert again.outage_since == at(10).wall


def test_a_drill_cannot_become_real() -> None:
    drill = begin(at(0), Mode.DRILL)
    played = play(drill, (1, Failed(reason="r")), (9, Failed(reason="r")))
    assert (played.mode, played.is_drill) == (Mode.EMERGENCY, True)
    over = play(played, *((20 + n, Answered(elapsed_ms=20)) for n in range(9)), (40, Closed(by="x", backlog=Backlog())))
    assert (over.mode, over.is_drill) == (Mode.DRILL, True)


def test_a_lost_probe_leaves_a_drill_as_it_stood() -> None:
    drill = begin(at(0), Mode.DRILL)
    after = play(drill, (1, Failed(reason="r")), (2, Answered(elapsed_ms=20)))
    assert (after.mode, after.since) == (Mode.DRILL, drill.since)


WAITING = Limits(waits_for_declaration=True)


def held(*signals: tuple[float, Signal], limits: Limits = WAITING) -> ModeState:
    state = begin(at(0))
    for second, signal in signals:
        state = step(state, signal, at(second), limits)
    return state


def test_where_the_site_waits_for_a_declaration_an_outage_is_read_only_from_its_first_moment_until_then() -> None:
    gone = ((1, Failed(reason="r")), (4, Failed(reason="r")))
    state = held(*gone)
    assert (state.mode, state.reason, state.before_stuck) == (Mode.READ_ONLY, NOT_DECLARED, Mode.EMERGENCY)
    assert is_emergency(state)
    declared = held(*gone, (5, Declared(by="Gu", why="fire")))
    assert (declared.mode, declared.declared_by) == (Mode.EMERGENCY, "Gu")


def test_central_that_comes_back_before_anybody_declared_leaves_nothing_read_only() -> None:
    answers = tuple((20 + n, Answered(elapsed_ms=5)) for n in range(8))
    state = held((1, Failed(reason="r")), (4, Failed(reason="r")), *answers)
    assert state.mode is Mode.RECOVERING
    assert held((1, Failed(reason="r")), (4, Failed(reason="r")), *answers, (40, ticked())).mode is Mode.ONLINE


def ticked(cut_in_s: float | None = None) -> Ticked:
    return Ticked(backlog=Backlog(), is_fresh=True, copy_age_s=1.0, cut_in_s=cut_in_s)


def test_shortly_before_an_announced_cut_nothing_new_is_entered_and_it_ends_with_the_cut_or_when_it_is_called_off() -> (
    None
):
    limits = Limits(read_only_before_cut_s=600)
    far, near = ((1, ticked(601)), (2, ticked(600)))
    assert held(far, limits=limits).mode is Mode.ONLINE
    assert (held(far, near, limits=limits).mode, held(far, near, limits=limits).reason) == (Mode.READ_ONLY, CUT_NEAR)
    assert held(far, near, (3, ticked()), limits=limits).mode is Mode.ONLINE, "called off"
    cut = held(far, near, (602, Declared(by="central", why="upgrade")), (603, ticked()), limits=limits)
    assert cut.mode is Mode.EMERGENCY
    assert held(near, limits=LIMITS).mode is Mode.ONLINE, "not by itself"


def test_a_full_disk_says_more_than_a_declaration_that_is_waited_for() -> None:
    state = held((1, Failed(reason="r")), (4, Failed(reason="r")), (5, Stuck(reason="disk-full")))
    assert state.reason == "disk-full"


signals = st.one_of(
    st.builds(Answered, elapsed_ms=st.floats(1, 4000)),
    st.builds(Failed, reason=st.just("r")),
    st.builds(
        Ticked, backlog=st.builds(Backlog, waiting=st.integers(0, 2), was_used=st.booleans()), is_fresh=st.booleans()
    ),
)


@given(st.lists(st.tuples(st.floats(0.05, 2.0), signals), max_size=60))
def test_whatever_happens_in_a_drill_it_stays_one_and_never_stands_as_online(
    steps: list[tuple[float, Signal]],
) -> None:
    state, second = begin(at(0), Mode.DRILL), 0.0
    for wait, signal in steps:
        second += wait
        state = step(state, signal, at(second), LIMITS)
        assert state.is_drill
        assert state.mode not in {Mode.ONLINE, Mode.DEGRADED}


@given(st.lists(st.tuples(st.floats(0.05, 2.0), signals), max_size=60))
def test_whatever_the_link_does_an_emergency_is_left_only_through_recovery(steps: list[tuple[float, Signal]]) -> None:
    state, second = begin(at(0)), 0.0
    for wait_s, signal in steps:
        second += wait_s
        following = step(state, signal, at(second), LIMITS)
        if state.mode is Mode.EMERGENCY:
            assert following.mode in {Mode.EMERGENCY, Mode.RECOVERING}
        if following.mode is Mode.EMERGENCY and state.mode is not Mode.EMERGENCY:
            assert following.failures >= LIMITS.failed_probes
            assert second - following.last_good_mono_s >= LIMITS.without_answer_s
        state = following


@given(st.lists(st.sampled_from([True, False]), max_size=80))
def test_a_link_that_flaps_every_second_changes_the_marking_at_most_once(answers: list[bool]) -> None:
    state, changes = down(), 0
    for n, is_good in enumerate(answers):
        signal: Signal = Answered(elapsed_ms=5) if is_good and n % 4 else Failed(reason="r")
        following = step(state, signal, at(30 + n), LIMITS)
        changes += following.mode is not state.mode
        state = following
    assert changes == 0


def heard(is_good: bool) -> Signal:
    return Answered(elapsed_ms=5) if is_good else Failed(reason="r")


def test_a_link_that_loses_one_in_five_stays_degraded_and_says_how_many() -> None:
    state = begin(at(0))
    for second in range(1, 41):
        state = step(state, heard(second % 5 != 0), at(second), LIMITS)
        if second >= 25:
            assert state.mode is Mode.DEGRADED
    assert fault_percent(state) == 20.0
    for second in range(41, 70):
        state = step(state, heard(True), at(second), LIMITS)
    assert (state.mode, fault_percent(state)) == (Mode.ONLINE, 0.0)


answers = st.lists(st.tuples(st.floats(0.05, 3.0), st.booleans()), min_size=1, max_size=120)


@given(answers)
def test_an_emergency_is_never_left_before_enough_good_answers_in_a_row_over_enough_time(
    told: list[tuple[float, bool]],
) -> None:
    state, second, row = down(), 20.0, list[float]()
    for wait_s, is_good in told:
        second += wait_s
        row = [*row, second] if is_good else []
        following = step(state, heard(is_good), at(second), LIMITS)
        is_steady = len(row) >= LIMITS.good_probes and row[-1] - row[0] >= LIMITS.good_for_s
        if state.mode is Mode.EMERGENCY:
            assert (following.mode is Mode.RECOVERING) is is_steady
        state = following


@given(answers)
def test_however_the_link_flaps_two_changes_of_the_marking_are_never_closer_than_the_limits(
    told: list[tuple[float, bool]],
) -> None:
    state, second, changed = begin(at(0)), 0.0, list[tuple[float, Mode]]()
    for wait_s, is_good in told:
        second += wait_s
        state = step(state, heard(is_good), at(second), LIMITS)
        state = step(state, Ticked(backlog=Backlog(was_used=True), is_fresh=True), at(second), LIMITS)
        shown: Mode = Mode.ONLINE if state.mode is Mode.DEGRADED else state.mode
        if not changed or changed[-1][1] is not shown:
            changed.append((second, shown))
    for (before_s, _), (after_s, shown) in pairwise(changed):
        if shown is Mode.RECOVERING:
            assert after_s - before_s >= LIMITS.good_for_s
        elif shown is Mode.EMERGENCY and before_s > told[0][0]:
            assert after_s - before_s >= LIMITS.without_answer_s


@given(answers)
def test_degraded_is_left_only_after_good_answers_in_a_row_and_with_few_faults(told: list[tuple[float, bool]]) -> None:
    state, second, row, recent = begin(at(0)), 0.0, 0, list[bool]()
    for wait_s, is_good in told:
        second += wait_s
        row, recent = (row + 1 if is_good else 0), [*recent, is_good][-WINDOW:]
        following = step(state, heard(is_good), at(second), LIMITS)
        if state.mode is Mode.DEGRADED and following.mode is Mode.ONLINE:
            assert row >= LIMITS.good_probes
            assert 100 * recent.count(False) / WINDOW <= LIMITS.fault_percent
        state = following
