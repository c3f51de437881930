"""Mirrors offline/sync/lanes.py."""

from hypothesis import given
from hypothesis import strategies as st

from offline.outbox import OPEN, State
from offline.sync.lanes import Ask, Queued, ReadBack, Rest, Send, next_step


def queued(name: str, state: State = State.SAVED_HERE, needs: tuple[str, ...] = (), **more: object) -> Queued:
    return Queued(id=name, state=state, needs=frozenset(needs), **more)  # type: ignore[arg-type]


def test_what_is_saved_leaves_together_in_the_order_it_was_given() -> None:
    assert next_step([queued("a"), queued("b"), queued("c")], 50) == Send(commands=("a", "b", "c"))


def test_what_travels_together_is_bounded_by_rows() -> None:
    assert next_step([queued("a", rows=6), queued("b", rows=6), queued("c", rows=6)], 12) == Send(commands=("a", "b"))


def test_a_command_larger_than_the_limit_still_leaves_alone() -> None:
    assert next_step([queued("a", rows=60), queued("b")], 12) == Send(commands=("a",))


def test_something_unclear_is_asked_about_before_anything_new_leaves() -> None:
    assert next_step([queued("a", State.UNCLEAR), queued("b")], 50) == Ask(commands=("a",))


def test_a_command_that_was_leaving_when_the_station_died_is_asked_about() -> None:
    assert next_step([queued("a", State.SENDING)], 50) == Ask(commands=("a",))


def test_what_was_accepted_is_read_back_before_anything_new_leaves() -> None:
    assert next_step([queued("a", State.ACCEPTED), queued("b")], 50) == ReadBack(commands=("a",))


def test_a_conflict_holds_back_only_what_needs_it() -> None:
    lane = [queued("a", State.CONFLICT), queued("b", needs=("a",)), queued("c", needs=("b",)), queued("d")]
    assert next_step(lane, 50) == Send(commands=("d",))


def test_a_refused_command_blocks_nobody_else() -> None:
    assert next_step([queued("a", State.REFUSED), queued("b")], 50) == Send(commands=("b",))


def test_a_lane_of_nothing_but_conflicts_rests_and_says_what_is_held() -> None:
    lane = [queued("a", State.CONFLICT), queued("b", needs=("a",))]
    assert next_step(lane, 50) == Rest(held=("a", "b"))


def test_a_change_of_something_pending_travels_by_itself_after_what_it_changes() -> None:
    lane = [queued("a"), queued("stop", needs=("a",), is_alone=True), queued("c")]
    assert next_step(lane, 50) == Send(commands=("a",))
    assert next_step([queued("stop", is_alone=True), queued("c")], 50) == Send(commands=("stop",)), (
        "what is over is needed no more"
    )


def test_what_needs_a_command_of_another_patients_lane_waits_for_it_and_holds_back_nobody_else() -> None:
    lane = [queued("a", needs=("elsewhere",)), queued("b", needs=("a",)), queued("c")]
    assert next_step(lane, 50) == Send(commands=("c",))


def test_a_lane_waits_until_its_next_try_is_due() -> None:
    assert next_step([queued("a", is_due=False), queued("b")], 50) == Rest(held=("a", "b"))


def test_what_waits_for_a_reason_of_its_own_holds_back_only_what_needs_it() -> None:
    forbidden = queued("a", is_due=False, is_aside=True)
    assert next_step([forbidden, queued("b"), queued("c", needs=("a",)), queued("d")], 50) == Send(commands=("b", "d"))
    unclear = queued("a", State.UNCLEAR, is_due=False, is_aside=True)
    assert next_step([unclear, queued("b")], 50) == Send(commands=("b",))


lanes = st.lists(
    st.tuples(st.sampled_from(sorted(OPEN)), st.sets(st.integers(0, 8), max_size=2), st.integers(1, 5), st.booleans()),
    max_size=9,
)


@given(lanes)
def test_whatever_the_lane_holds_nothing_overtakes_and_nothing_leaves_before_what_it_needs(
    spec: list[tuple[State, set[int], int, bool]],
) -> None:
    lane = [
        queued(str(n), State(state), tuple(str(m) for m in needs if m < n), rows=rows, is_alone=alone)
        for n, (state, needs, rows, alone) in enumerate(spec)
    ]
    step = next_step(lane, 10)
    if isinstance(step, Send):
        leaving = [int(name) for name in step.commands]
        assert leaving == sorted(leaving)
        by_id = {q.id: q for q in lane}
        stopped = {q.id for q in lane if q.state in {State.CONFLICT, State.REFUSED}}
        for name in step.commands:
            assert by_id[name].state is State.SAVED_HERE
            assert not by_id[name].needs & stopped
        assert not any(q.state in {State.UNCLEAR, State.SENDING, State.ACCEPTED} for q in lane)
    if isinstance(step, Rest) and lane:
        assert all(q.state in {State.CONFLICT, State.REFUSED} or q.needs for q in lane)
