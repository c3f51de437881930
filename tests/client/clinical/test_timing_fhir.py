from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import resources
from client.clinical.catalogue_tables import read_catalogue
from client.clinical.pack import ContentPack
from client.clinical.timing import Pace, due_times
from client.clinical.timing_catalogue import Bounds, schedule_of
from client.clinical.timing_fhir import WardClock, fhir_timing, read_dosage, read_timing, ward_clock
from client.fhir.names import FIRST_DAY_COUNT, FREQUENCY, PLANNED_TIME

ZONE = ZoneInfo("Asia/Shanghai")
START = datetime(2026, 11, 21, tzinfo=ZONE)
DAY = timedelta(days=1)


@pytest.fixture
def clock(pack: ContentPack) -> WardClock:
    return ward_clock(pack.catalogue.frequencies, ZONE)


def times_on_first_day(dosage: Mapping[str, Any], clock: WardClock) -> list[str]:
    schedule = read_dosage(dosage, start=START, clock=clock)
    assert schedule is not None
    return [each.astimezone(ZONE).strftime("%H:%M") for each in due_times(schedule, START, START + DAY)]


def test_every_frequency_reads_back_as_it_was_written(pack: ContentPack, clock: WardClock) -> None:
    for frequency in pack.catalogue.frequencies.values():
        plain = schedule_of(frequency, Bounds(start=START, zone=ZONE))
        again = read_timing(fhir_timing(frequency, start=START), start=START + DAY, clock=clock)
        assert again is not None, frequency.code
        assert again.pace is plain.pace
        assert due_times(again, START, START + 60 * DAY) == due_times(plain, START, START + 60 * DAY)


def test_a_written_timing_never_has_when_and_time_of_day_together(pack: ContentPack) -> None:
    for frequency in pack.catalogue.frequencies.values():
        repeat = fhir_timing(frequency, start=START, times=(time(9),)).get("repeat", {})
        assert not {"when", "timeOfDay"} <= set(repeat)


def test_own_times_days_and_bounds_are_written(pack: ContentPack) -> None:
    found = fhir_timing(
        pack.catalogue.frequencies["BIW"], start=START, stop=START + 14 * DAY, times=(time(9),), weekdays=(0, 3)
    )
    assert found["repeat"]["timeOfDay"] == ["09:00:00"]
    assert found["repeat"]["dayOfWeek"] == ["mon", "thu"]
    assert found["repeat"]["boundsPeriod"] == {"start": "2026-11-21T00:00:00+08:00", "end": "2026-12-05T00:00:00+08:00"}
    assert found["code"]["text"] == "BIW"


# Shapes below are the timings of HL7's own R4 examples (medrx03xx), Synthea and the MII test data.
@pytest.mark.parametrize(
    ("repeat", "expected"),
    [
        ({"frequency": 2, "period": 1, "periodUnit": "d"}, ["08:00", "16:00"]),
        ({"frequency": 1, "period": 1.0, "periodUnit": "d"}, ["08:00"]),
        ({"frequency": 1, "period": 6, "periodUnit": "h"}, ["00:00", "06:00", "12:00", "18:00"]),
        ({"frequency": 1, "period": 1, "periodUnit": "d", "when": ["MORN"]}, ["08:00"]),
        ({"frequency": 1, "period": 1, "periodUnit": "d", "when": ["EVE"]}, ["18:00"]),
        ({"frequency": 1, "period": 1, "periodUnit": "d", "when": ["ACM"], "offset": 10}, ["07:20"]),
        ({"timeOfDay": ["09:00:00"]}, ["09:00"]),
        ({"count": 1}, ["00:00"]),
        ({"count": 16, "frequency": 1, "period": 3, "periodUnit": "wk"}, ["08:00"]),
        ({"frequency": 1, "period": 24, "periodUnit": "h"}, ["00:00"]),
    ],
)
def test_foreign_timings_are_scheduled(repeat: Mapping[str, Any], expected: list[str], clock: WardClock) -> None:
    assert times_on_first_day({"timing": {"repeat": repeat}}, clock) == expected


@pytest.mark.parametrize(
    "timing",
    [
        {},
        {"repeat": {"duration": 33.33, "durationUnit": "h"}},
        {"repeat": {"frequency": 1, "period": 4, "periodMax": 6, "periodUnit": "h"}},
        {"repeat": {"frequencyMax": 6, "period": 1, "periodUnit": "d"}},
        {"repeat": {"frequency": 1, "period": 1, "periodUnit": "a"}},
        {"repeat": {"frequency": 9, "period": 1, "periodUnit": "d"}},
        {"repeat": {"when": ["SOMETIME"], "frequency": 1, "period": 1, "periodUnit": "d"}},
        {"repeat": {"frequency": 1, "period": 1, "periodUnit": "d", "when": ["AC"]}},
        {"repeat": {"frequency": 1, "period": "x", "periodUnit": "d"}},
        {"repeat": {"boundsPeriod": {"start": "2015"}, "frequency": 1, "period": 1, "periodUnit": "d"}},
        {"repeat": {"frequency": 1, "period": 1, "periodUnit": "d", "dayOfWeek": ["someday"]}},
        {"event": ["2015"]},
        {"code": {"text": "as directed"}},
    ],
)
def test_what_is_not_definite_stays_text(timing: Mapping[str, Any], clock: WardClock) -> None:
    assert read_dosage({"timing": timing}, start=START, clock=clock) is None


def test_a_dosage_without_timing_stays_text(clock: WardClock) -> None:
    assert read_dosage({"text": "as directed"}, start=START, clock=clock) is None


def test_as_needed_has_no_hours_but_keeps_its_interval(clock: WardClock) -> None:
    timing = {"repeat": {"frequency": 1, "period": 4, "periodMax": 6, "periodUnit": "h"}}
    for flag in ({"asNeededBoolean": True}, {"asNeededCodeableConcept": {"text": "pain"}}):
        schedule = read_dosage({"timing": timing, **flag}, start=START, clock=clock)
        assert schedule is not None
        assert schedule.pace is Pace.AS_NEEDED
        assert schedule.min_interval == timedelta(hours=4)
        assert due_times(schedule, START, START + 9 * DAY) == ()


def test_bounds_of_whole_dates_include_the_last_day(clock: WardClock) -> None:
    bounds = {"start": "2015-01-16", "end": "2015-01-20"}
    timing = {"repeat": {"boundsPeriod": bounds, "frequency": 1, "period": 1, "periodUnit": "d"}}
    schedule = read_dosage({"timing": timing}, start=START, clock=clock)
    assert schedule is not None
    begin = datetime(2015, 1, 1, tzinfo=ZONE)
    assert len(due_times(schedule, begin, begin + 60 * DAY)) == 5


def test_events_are_taken_as_they_are(clock: WardClock) -> None:
    timing = {"event": ["2024-02-20T10:00:00+01:00", "2024-02-16"]}
    schedule = read_dosage({"timing": timing}, start=START, clock=clock)
    assert schedule is not None
    begin = datetime(2024, 2, 1, tzinfo=ZONE)
    found = [each.isoformat() for each in due_times(schedule, begin, begin + 30 * DAY)]
    assert found == ["2024-02-15T16:00:00+00:00", "2024-02-20T09:00:00+00:00"]


def test_four_doses_on_mondays_only(clock: WardClock) -> None:
    timing = {"repeat": {"frequency": 4, "period": 1, "periodUnit": "d", "dayOfWeek": ["mon"]}}
    schedule = read_dosage({"timing": timing}, start=START, clock=clock)
    assert schedule is not None
    found = due_times(schedule, START, START + 7 * DAY)
    assert len(found) == 4
    assert {each.astimezone(ZONE).weekday() for each in found} == {0}


def test_a_standard_code_alone_is_understood(clock: WardClock) -> None:
    system = "http://terminology.hl7.org/CodeSystem/v3-GTSAbbreviation"
    timing = {"code": {"coding": [{"system": system, "code": "QD", "display": "QD"}]}}
    assert times_on_first_day({"timing": timing}, clock) == ["08:00"]


CLOCK = ward_clock(
    read_catalogue({file.name: file.read_bytes() for file in resources.path("packs/practice").iterdir()}).frequencies,
    ZONE,
)
leaves = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.sampled_from(
        ["d", "h", "wk", "mo", "s", "AC", "HS", "mon", "08:00:00", "2026-11-21", "2026-11-21T08:00:00Z", "QD", "", "x"]
    )
)
anything = st.recursive(leaves, lambda inner: st.lists(inner, max_size=3), max_leaves=4)
KEYS = [
    "frequency", "period", "periodUnit", "when", "timeOfDay", "dayOfWeek", "count", "offset", "boundsPeriod",
    "boundsDuration", "periodMax", "duration",
]  # fmt: skip
repeats = st.dictionaries(
    st.sampled_from(KEYS), anything | st.dictionaries(st.sampled_from(["start", "end", "value", "code"]), leaves)
)
timings = st.fixed_dictionaries(
    {},
    optional={
        "repeat": repeats | leaves,
        "event": anything,
        "code": st.fixed_dictionaries({}, optional={"text": leaves, "coding": anything}) | leaves,
    },
)


@settings(max_examples=300, deadline=None)
@given(timing=timings | leaves, needed=leaves)
def test_a_hostile_timing_is_scheduled_or_stays_text_but_never_breaks(timing: Any, needed: Any) -> None:
    schedule = read_dosage({"timing": timing, "asNeededBoolean": needed}, start=START, clock=CLOCK)
    if schedule is not None:
        found = due_times(schedule, START, START + DAY)
        assert list(found) == sorted(set(found))


@pytest.mark.parametrize(
    ("count", "expected"),
    [
        (None, ["18:00"]),
        (0, []),
        (1, ["18:00"]),
        (2, ["14:00", "18:00"]),
        (9, ["14:00", "18:00"]),
        (-1, ["18:00"]),
        ("2", ["18:00"]),
    ],
)
def test_the_first_day_count_of_the_timing_is_honoured(
    count: Any, expected: list[str], pack: ContentPack, clock: WardClock
) -> None:
    two = START + timedelta(hours=14)
    timing = fhir_timing(pack.catalogue.frequencies["TID"], start=two)
    timing["extension"] = [{"url": FIRST_DAY_COUNT, "valueInteger": count}] if count is not None else []
    schedule = read_timing(timing, start=two, clock=clock)
    assert schedule is not None
    assert [each.astimezone(ZONE).strftime("%H:%M") for each in due_times(schedule, START, START + DAY)] == expected
    assert len(due_times(schedule, START + DAY, START + 2 * DAY)) == 3


def test_a_weekly_order_of_today_begins_today_where_the_first_day_counts_one(
    pack: ContentPack, clock: WardClock
) -> None:
    ten = START + timedelta(hours=10)
    timing = fhir_timing(pack.catalogue.frequencies["QW"], start=ten)
    timing["extension"] = [{"url": FIRST_DAY_COUNT, "valueInteger": 1}]
    schedule = read_timing(timing, start=ten, clock=clock)
    assert schedule is not None
    assert due_times(schedule, START, START + 8 * DAY) == (ten, START + timedelta(days=7, hours=8))


OWN_TIMES = {1: (time(21, 30),), 2: (time(9), time(21)), 3: (time(6), time(10), time(16))}


def test_no_written_timing_has_times_of_day_beside_what_r4_forbids_with_them(pack: ContentPack) -> None:
    for frequency in pack.catalogue.frequencies.values():
        for times in ((), *OWN_TIMES.values()):
            for weekdays in ((), (0,)):
                repeat = fhir_timing(frequency, times=times, weekdays=weekdays).get("repeat", {})
                if "timeOfDay" in repeat:
                    assert not {"when", "frequency", "period", "periodUnit"} & set(repeat), frequency.code


def test_the_wards_own_times_are_planned_and_never_times_of_day(pack: ContentPack) -> None:
    for frequency in pack.catalogue.frequencies.values():
        found = fhir_timing(frequency)
        assert "timeOfDay" not in found.get("repeat", {})
        said = [each["valueTime"] for each in found.get("extension", [])]
        assert said == [each.isoformat() for each in frequency.times if frequency.period is not None]


@pytest.mark.parametrize(
    "code",
    [
        "QD",
        "BID",
        "TID",
        "QN",
        "QDAC",
        "TIDAC",
        "TIDPC",
        "Q8H",
        "Q12H",
        "Q24H",
        "QOD",
        "Q72H",
        "QW",
        "Q2W",
        "QMO",
        "BIW",
    ],
)
def test_chosen_times_of_any_pattern_read_back(code: str, pack: ContentPack, clock: WardClock) -> None:
    frequency = pack.catalogue.frequencies[code]
    times = OWN_TIMES[len(frequency.times)]
    plain = schedule_of(frequency, Bounds(start=START, zone=ZONE), times=times)
    again = read_timing(fhir_timing(frequency, start=START, times=times), start=START, clock=clock)
    assert again is not None
    assert due_times(again, START, START + 60 * DAY) == due_times(plain, START, START + 60 * DAY)
    assert again.times == times


def test_planned_times_stay_when_the_ward_changes_its_table(pack: ContentPack) -> None:
    frequencies = dict(pack.catalogue.frequencies)
    written = fhir_timing(frequencies["QN"], start=START)
    frequencies["QN"] = replace(frequencies["QN"], times=(time(22),))
    schedule = read_timing(written, start=START, clock=ward_clock(frequencies, ZONE))
    assert schedule is not None
    assert schedule.times == (time(20),)


def test_our_own_frequency_that_lost_its_planned_times_takes_the_wards(pack: ContentPack, clock: WardClock) -> None:
    ten = START + timedelta(hours=10)
    written = fhir_timing(pack.catalogue.frequencies["Q8H"], start=ten)
    written["code"]["coding"] = [{"system": FREQUENCY, "code": "Q8H"}]
    del written["extension"]
    schedule = read_timing(written, start=ten, clock=clock)
    assert schedule is not None
    assert schedule.times == (time(0), time(8), time(16))


@pytest.mark.parametrize("said", ["8 o'clock", None, "25:00", "08:00:00+08:00"])
def test_a_planned_time_that_is_none_is_not_planned(said: Any, pack: ContentPack, clock: WardClock) -> None:
    written = fhir_timing(pack.catalogue.frequencies["QD"], start=START)
    written["extension"] = [{"url": PLANNED_TIME, "valueTime": said}]
    schedule = read_timing(written, start=START, clock=clock)
    assert schedule is not None
    assert schedule.times == (time(8),)
