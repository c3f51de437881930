from dataclasses import replace
from datetime import datetime, timedelta

import msgspec

from offline.mode import Mode
from offline.status import Waiting
from offline.views import Event
from tests.ui.emergency.examples import events, status
from tests.ui.examples import NOW, SINCE
from ui.emergency.overview_model import StepState, caution_words, may_declare, mode_lines, open_words, reached, steps
from ui.emergency.parts import TimelineView
from ui.emergency.rows import check_lines, count_rows
from ui.emergency.timeline_model import timeline
from ui.theme.theme import Theme

NOTHING = Waiting()


def test_online_no_step_is_reached(qapp: object) -> None:
    assert {step.state for step in steps(status(Mode.ONLINE, waiting=NOTHING), NOW)} == {StepState.LATER}


def test_an_emergency_stands_at_the_second_step_and_names_the_outage(qapp: object) -> None:
    made = steps(status(Mode.EMERGENCY), NOW)
    assert [step.state for step in made[:3]] == [StepState.DONE, StepState.NOW, StepState.LATER]
    assert made[0].remark == "14:12:31"


def test_recovery_goes_from_upload_over_decisions_to_leaving_only_when_proven() -> None:
    uploading = status(Mode.RECOVERING, waiting=Waiting(open=3, by_state={"saved_here": 3}))
    deciding = status(Mode.RECOVERING, waiting=Waiting(open=1, by_state={"conflict": 1}))
    unproven = status(Mode.RECOVERING, waiting=NOTHING)
    proven = replace(unproven, freshness=replace(unproven.freshness, verified_at=NOW - timedelta(minutes=1)))
    assert [reached(one, NOW) for one in (uploading, deciding, unproven, proven)] == [4, 5, 6, 7]


def test_what_keeps_it_open_is_said_and_silence_means_it_may_be_closed(qapp: object) -> None:
    assert "2" in open_words(status(Mode.RECOVERING))
    assert open_words(status(Mode.RECOVERING, waiting=NOTHING, can_close=True)) == ""


def test_a_declared_emergency_cannot_be_declared_again() -> None:
    assert not may_declare(status(Mode.EMERGENCY))
    assert may_declare(status(Mode.ONLINE))


def test_the_mode_card_names_who_declared_it(qapp: object) -> None:
    assert any("顾明澜" in line.value for line in mode_lines(status(), NOW))


def test_the_timeline_has_a_band_for_each_mode_and_ends_now() -> None:
    shown = timeline(events(), status(), NOW)
    assert [band.mode for band in shown.bands] == [Mode.ONLINE, Mode.DEGRADED, Mode.EMERGENCY]
    assert shown.bands[-1].end == NOW
    assert all(first.end == second.start for first, second in zip(shown.bands, shown.bands[1:], strict=False))


def test_without_events_the_time_before_the_mode_began_is_not_known() -> None:
    bands = timeline((), status(), NOW).bands
    assert bands[0].mode is None
    assert bands[-1].start == SINCE


def test_counts_say_equal_different_and_not_asked(qapp: object) -> None:
    rows = {row.key: row.cells[3].text for row in count_rows(status(Mode.ONLINE))}
    assert rows["census"] == "equal"
    assert rows["ServiceRequest"] == "+9"
    assert rows["Observation"] == "not asked"


def test_what_is_not_well_comes_first_with_what_to_do(qapp: object) -> None:
    lines = check_lines(status(), NOW)
    assert [line.is_well for line in lines] == [False, False, *[None] * 4, True, True]
    assert "tell IT" in lines[0].value
    assert "5195 s old" in lines[1].value


def test_while_central_is_dead_nothing_that_only_it_can_answer_reads_as_well(qapp: object) -> None:
    dead, alive = status(), status(Mode.ONLINE)
    assert {row.cells[3].text for row in count_rows(dead)} == {"unknown", "not asked"}
    unknown = [line for line in check_lines(dead, NOW) if line.is_well is None]
    assert all("unknown · central last 14:12" in line.value for line in unknown)
    assert not any(line.is_well is None for line in check_lines(alive, NOW))


def test_no_mode_is_painted_before_the_first_event() -> None:
    told = [event for event in events() if event.kind == "mode" and event.seq == 3]
    bands = timeline(told, status(), NOW).bands
    assert [band.mode for band in bands] == [None, Mode.EMERGENCY]


def test_the_labels_of_the_timeline_are_whole_and_cover_no_other(theme: Theme) -> None:
    view = TimelineView(theme)
    view.resize(900, 124)
    close = [replace_at(event, NOW - timedelta(seconds=9 * at)) for at, event in enumerate(events())]
    placed = view.labels(timeline(close, status(), NOW))
    assert len(placed) == 3
    assert all(label.rect.left() >= 12 and label.rect.right() <= 900 for label in placed)
    assert not any(one.rect.intersects(other.rect) for at, one in enumerate(placed) for other in placed[at + 1 :])


def replace_at(event: Event, at: datetime) -> Event:
    return msgspec.structs.replace(event, at=at)


def test_what_was_not_compared_is_said_beside_the_way_to_close() -> None:
    found = status(Mode.RECOVERING, waiting=Waiting(), can_close=True, closes_by_two=True)
    proven = replace(found, freshness=replace(found.freshness, verified_at=NOW, unequal=()))
    assert caution_words(proven, NOW) == "", "proven: nothing is left to say"
    fresh = replace(found.freshness, uncompared=4, differing=("Patient/12",))
    open_ones = replace(found, freshness=fresh)
    assert "4" in caution_words(open_ones, NOW)
    assert "1" in caution_words(open_ones, NOW)
    assert reached(open_ones, NOW) == 6, "copies equal is not reached before everybody was compared"
