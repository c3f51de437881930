"""The labour chart shows what was measured where it was measured, and tells what crossed which line."""

from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from client.clinical.specialties.book import LabourProfile
from client.clinical.specialties.labour import Labour, Told, labour_of, read_check, statements
from client.records.specialties import LabourKind, LabourRecord
from tests.support.builders import NOW, pack

START = NOW - timedelta(hours=12)
PROFILE: LabourProfile = pack().specialties.labour[0]


def check(hours: float, cervix: str | None = None, **more: Any) -> LabourRecord:
    value = Decimal(cervix) if cervix is not None else None
    at = START + timedelta(hours=hours)
    return LabourRecord(key=f"Observation/{hours}", kind=LabourKind.CHECK, at=at, cervix=value, **more)


def event(kind: LabourKind, at: datetime, said: datetime = NOW) -> LabourRecord:
    return LabourRecord(key=f"Observation/{kind}-{said}", kind=kind, at=said, event_at=at)


def course(*checks: LabourRecord, onset: datetime | None = START) -> Labour:
    first = [event(LabourKind.ONSET, onset)] if onset is not None else []
    return labour_of([*checks, *first], PROFILE)


def told(labour: Labour, hours: float) -> list[Told]:
    return [one.what for one in statements(labour, START + timedelta(hours=hours))]


def test_the_alert_line_goes_from_three_to_ten_in_four_hours_and_the_action_line_four_hours_later() -> None:
    labour = course(check(2, "1"), check(5, "3"))
    alert, action = labour.alert, labour.action
    assert alert is not None
    assert action is not None
    assert [alert.start_h, alert.start_cm, alert.end_h, alert.end_cm] == [5, 3, 9, 10]
    assert [action.start_h, action.start_cm, action.end_h, action.end_cm] == [9, 3, 13, 10]


def test_the_line_begins_at_what_was_measured_and_keeps_its_slope() -> None:
    alert = course(check(6, "6.5")).alert
    assert alert is not None
    assert [alert.start_h, alert.start_cm, alert.end_h] == [6, Decimal("6.5"), 8]


@pytest.mark.parametrize("cervix", [("2", "2.5"), ("10",), ()])
def test_there_is_no_line_before_three_centimetres_and_none_at_full_dilatation(cervix: tuple[str, ...]) -> None:
    assert course(*(check(3 + at, value) for at, value in enumerate(cervix))).alert is None


def test_without_an_onset_nothing_is_drawn_and_the_onset_is_asked_for() -> None:
    labour = course(check(2, "3"), onset=None)
    assert labour.drawn == ()
    assert labour.alert is None
    assert told(labour, 9) == [Told.NO_ONSET]


def test_a_point_on_the_line_has_not_crossed_it() -> None:
    assert told(course(check(5, "3"), check(9, "10")), 9) == []
    assert told(course(check(5, "3"), check(7, "6.5")), 7) == []


def test_crossing_the_alert_line_is_told_with_value_and_line() -> None:
    (one,) = statements(course(check(5, "3"), check(8, "7")), START + timedelta(hours=8))
    assert (one.what, one.value, one.against) == (Told.ALERT, Decimal(7), Decimal("8.25"))
    assert not one.is_urgent


def test_crossing_the_action_line_is_told_instead() -> None:
    assert told(course(check(5, "3"), check(12, "7")), 12) == [Told.ACTION]


def test_who_came_back_to_the_left_of_the_line_is_told_so() -> None:
    assert told(course(check(5, "3"), check(8, "7"), check(8.5, "9.5")), 8.5) == [Told.BACK]


def test_nobody_measured_while_the_action_line_went_past_the_last_value() -> None:
    labour = course(check(5, "3"), check(7, "7"))
    assert told(labour, 11) == []
    assert told(labour, 12) == [Told.UNCHECKED]
    born = event(LabourKind.DELIVERY, START + timedelta(hours=9))
    assert told(labour_of([*labour.checks, event(LabourKind.ONSET, START), born], PROFILE), 12) == []


def test_a_cervix_smaller_than_before_asks_which_value_is_right() -> None:
    assert Told.SMALLER in told(course(check(3, "5"), check(4, "4")), 4)


def test_a_fetal_heart_outside_the_range_is_told_whether_or_not_the_onset_is_known() -> None:
    slow = check(3, "2", fetal_heart=Decimal(100))
    assert told(course(slow), 3) == [Told.FETAL_HEART]
    assert told(course(slow, check(4, "3", fetal_heart=Decimal(140))), 4) == []


def test_a_check_before_the_onset_is_told_and_not_drawn() -> None:
    labour = course(check(-1, "2"), check(1, "2"))
    assert [one.key for one in labour.drawn] == ["Observation/1"]
    assert told(labour, 1) == [Told.BEFORE_ONSET]


def test_the_newest_word_about_the_onset_counts() -> None:
    later = START + timedelta(hours=2)
    onsets = [event(LabourKind.ONSET, START, NOW - timedelta(hours=3)), event(LabourKind.ONSET, later, NOW)]
    assert labour_of(onsets, PROFILE).since == later


def test_the_chart_is_wide_enough_for_every_check_and_both_lines() -> None:
    labour = course(check(10, "3"), check(15, "5"))
    assert labour.room_h(NOW) >= 18
    assert course().room_h(START) == 12


@given(st.lists(st.tuples(st.integers(0, 1200), st.integers(0, 20)), max_size=12), st.integers(0, 1500))
def test_whatever_was_measured_a_line_never_leaves_the_chart_and_no_statement_contradicts_it(
    measured: list[tuple[int, int]], minute: int
) -> None:
    labour = course(*(check(at / 60, str(Decimal(half) / 2)) for at, half in measured))
    found = statements(labour, START + timedelta(minutes=minute))
    for line in (labour.alert, labour.action):
        assert line is None or (Decimal(3) <= line.start_cm < line.end_cm == 10 and line.end_h > line.start_h)
    for one in found:
        if one.what in {Told.ALERT, Told.ACTION, Told.UNCHECKED}:
            assert one.value is not None
            assert one.against is not None
            assert one.value < one.against <= 10


@pytest.mark.parametrize(
    ("fields", "faults"),
    [
        ({}, ("empty",)),
        ({"cervix": "11"}, ("cervix",)),
        ({"cervix": "-1"}, ("cervix",)),
        ({"cervix": "3.3"}, ("cervix",)),
        ({"cervix": "four"}, ("cervix",)),
        ({"cervix": "NaN"}, ("cervix",)),
        ({"station": "-6"}, ("station",)),
        ({"fetal_heart": "14"}, ("fetal_heart",)),
        ({"fetal_heart": "1400"}, ("fetal_heart",)),
        ({"contractions": "2.5"}, ("contractions",)),
        ({"pressure": "120"}, ("pressure",)),
        ({"pressure": "80/120"}, ("pressure",)),
        ({"cervix": "4", "fetal_heart": "0"}, ("fetal_heart",)),
    ],
)
def test_what_cannot_be_is_asked_again(fields: dict[str, str], faults: tuple[str, ...]) -> None:
    assert read_check(fields).faults == faults


def test_a_whole_check_is_read_as_it_was_typed() -> None:
    fields = {
        "cervix": "4.5",
        "station": "−1",  # as a Chinese keyboard types it
        "fetal_heart": "142",
        "contractions": "3",
        "length_s": "40",
        "pressure": "118/72",
        "membranes": "clear",
        "remark": " 缩宫素 ",
    }
    typed = read_check(fields)
    assert typed.faults == ()
    assert typed.values == {
        "cervix": Decimal("4.5"),
        "station": Decimal(-1),
        "fetal_heart": Decimal(142),
        "contractions": Decimal(3),
        "length_s": Decimal(40),
        "systolic": Decimal(118),
        "diastolic": Decimal(72),
    }
    assert (typed.membranes, typed.remark) == ("clear", "缩宫素")
