"""The arithmetic of the feed, on servers with milliseconds and with whole seconds."""

from datetime import UTC, datetime

import pytest

from client.central.answers import Row
from client.central.cursor import (
    Step,
    capped,
    instant,
    is_ahead,
    lateness_s,
    latest,
    overlap,
    start,
    step,
    widened,
)
from client.errors import CentralFaulty


def _row(updated: str, version: str = "1") -> Row:
    return Row(resource_type="Task", id="1", version=version, last_updated=updated, raw=b"")


def test_the_cursor_is_the_largest_time_shown_not_the_last() -> None:
    rows = [_row("2026-11-21T08:00:02Z"), _row("2026-11-21T08:00:09.5Z"), _row("2026-11-21T08:00:03Z"), _row("")]
    assert latest("2026-11-21T08:00:01Z", rows) == "2026-11-21T08:00:09.5Z"


def test_a_time_that_means_nothing_moves_no_cursor() -> None:
    rows = [_row("yesterday"), _row("2026-11-21T08:00:60Z"), _row("2026-11-21T08:00:09"), _row("2026-11-21T08:00:02Z")]
    assert latest("2026-11-21T08:00:01Z", rows) == "2026-11-21T08:00:02Z"


def test_a_row_of_a_time_to_come_moves_the_cursor_to_the_servers_own_clock_at_most() -> None:
    now = datetime(2026, 11, 21, 8, 0, 5, tzinfo=UTC)
    assert capped("2026-12-25T00:00:00Z", now) == "2026-11-21T08:00:05.000Z"
    assert capped("2026-11-21T08:00:04Z", now) == "2026-11-21T08:00:04Z"
    assert capped("2026-12-25T00:00:00Z", None) == "2026-12-25T00:00:00Z"


def test_a_cursor_is_ahead_only_by_more_than_a_date_header_explains() -> None:
    now = datetime(2026, 11, 21, 8, 0, 5, tzinfo=UTC)
    assert not is_ahead("2026-11-21T08:00:07Z", now)
    assert is_ahead("2026-11-21T08:02:00Z", now)
    assert not is_ahead("2026-12-25T00:00:00Z", None)


def test_times_are_compared_as_times_and_not_as_text() -> None:
    assert latest("2026-11-21T08:00:00Z", [_row("2026-11-21T15:59:00+08:00")]) == "2026-11-21T08:00:00Z"
    assert latest("2026-11-21T08:00:00.9Z", [_row("2026-11-21T08:00:00.10Z")]) == "2026-11-21T08:00:00.9Z"


def test_an_empty_page_leaves_the_cursor() -> None:
    assert latest("2026-11-21T08:00:00Z", []) == "2026-11-21T08:00:00Z"
    assert latest(None, []) is None


@pytest.mark.parametrize(
    ("cursor", "has_whole_seconds", "expected"),
    [
        ("2026-11-21T08:00:40.123Z", False, "2026-11-21T08:00:10.123Z"),
        ("2026-11-21T16:00:40.123456789+08:00", False, "2026-11-21T08:00:10.123Z"),
        ("2026-11-21T08:00:40.999Z", True, "2026-11-21T08:00:10Z"),
        ("2026-11-21T08:00:10Z", True, "2026-11-21T07:59:40Z"),
    ],
)
def test_reading_starts_an_overlap_before_and_is_cut_down_never_up(
    cursor: str, has_whole_seconds: bool, expected: str
) -> None:
    assert start(cursor, 30.0, has_whole_seconds=has_whole_seconds) == expected


@pytest.mark.parametrize("text", ["2026-11-21T08:00:00", "yesterday", ""])
def test_a_time_that_could_be_anything_is_refused(text: str) -> None:
    with pytest.raises(CentralFaulty):
        instant(text)


def test_the_overlap_reaches_further_back_now_and_then_and_after_a_gap() -> None:
    assert overlap(30.0, since_wide_s=299.0, gap_s=None) == 30.0
    assert overlap(30.0, since_wide_s=300.0, gap_s=None) == 900.0
    assert overlap(30.0, since_wide_s=0.0, gap_s=120.0) == 1020.0


def test_a_row_that_came_late_widens_the_overlap() -> None:
    assert widened(30.0, 14.0) == 30.0
    assert widened(30.0, 16.0) == 60.0
    assert widened(30.0, 70.0) == 240.0
    assert widened(30.0, 5000.0) == 900.0
    assert lateness_s(_row("2026-11-21T08:00:00Z"), datetime(2026, 11, 21, 8, 0, 4, tzinfo=UTC)) == 4.0


@pytest.mark.parametrize(
    ("version", "updated", "expected"),
    [
        (None, None, Step.APPLY),
        ("2", "2026-11-21T08:00:00Z", Step.SKIP),
        ("1", "2026-11-21T07:59:00Z", Step.APPLY),
        ("3", "2026-11-21T08:01:00Z", Step.SKIP),
        ("1", "2026-11-21T16:00:00+08:00", Step.READ),
        ("1", None, Step.READ),
    ],
)
def test_what_is_shown_never_goes_back_in_time(version: str | None, updated: str | None, expected: Step) -> None:
    assert step(version, updated, _row("2026-11-21T08:00:00Z", "2")) is expected
