from datetime import date, datetime
from decimal import Decimal

import msgspec
import pytest

from client.clinical.vitals import last_moment
from client.records import Happening, Stool
from offline.temperature_views import DrugSign, TemperatureFacts
from tests.ui.temperature.examples import (
    ADMITTED,
    FIRST,
    NOW,
    PERSON,
    SECOND,
    STAY,
    THIRD,
    ZONE,
    at,
    book,
    drawn,
    reading,
)
from ui.temperature.days import after_operation, date_words
from ui.temperature.marks import ChartPage, Ink, Shape, Symbol
from ui.temperature.pages import chart
from ui.temperature.strips import numeral
from ui.temperature.words import history_rows

D = Decimal
A6, A10, A14, A18, A22 = 7, 8, 9, 10, 11
"""Columns of the second day."""


def symbols(page: ChartPage, shape: Shape) -> list[Symbol]:
    return [one for one in page.plot.symbols if one.shape is shape]


def cells(page: ChartPage, key: str) -> list[str]:
    (row,) = (row for row in page.rows if row.key == key)
    return [cell.text for cell in row.cells]


# -- days ---------------------------------------------------------------------------------------------------------


def test_a_stay_of_ten_days_is_two_pages_and_nothing_is_written_of_days_to_come() -> None:
    first, second = drawn().pages
    assert [day.date for day in first.days][:2] == ["2026-11-20", "11-21"]
    assert [day.of_stay for day in second.days] == ["8", "9", "10", "", "", "", ""]
    assert second.days[0].date == "2026-11-27"


def test_a_new_month_and_a_new_year_are_written_out() -> None:
    assert date_words(date(2026, 12, 1), date(2026, 11, 30), "DD") == "12-01"
    assert date_words(date(2026, 12, 2), date(2026, 12, 1), "DD") == "02"
    assert date_words(date(2027, 1, 1), date(2026, 12, 31), "MM-DD") == "2027-01-01"


def test_the_days_after_an_operation_begin_with_the_next_day_and_end_with_the_fourteenth() -> None:
    rule = book().profile(FIRST).postoperative
    done = [date(2026, 11, 20)]
    assert [after_operation(date(2026, 11, day), done, rule) for day in (20, 21)] == ["", "1"]
    assert [after_operation(date(2026, 12, day), done, rule) for day in (4, 5)] == ["14", ""]


def test_a_second_operation_is_a_fraction_in_the_order_of_the_hospital() -> None:
    done = [date(2026, 11, 20), date(2026, 11, 23)]
    newer, older = book().profile(FIRST).postoperative, book().profile(SECOND).postoperative
    assert after_operation(date(2026, 11, 23), done, newer) == "3"
    assert after_operation(date(2026, 11, 25), done, newer) == "2/5"
    assert after_operation(date(2026, 11, 25), done, older) == "5/2"
    late = [date(2026, 11, 20), date(2026, 11, 29)]
    assert after_operation(date(2026, 11, 30), late, newer) == "1/10"
    assert after_operation(date(2026, 11, 30), late, older) == "1"


def test_without_a_time_of_admission_there_is_no_page() -> None:
    facts = TemperatureFacts(patient=PERSON, stay=msgspec.structs.replace(STAY, admitted_at=None))
    assert chart(facts, book(), book().profile(), NOW, ZONE, language="zh").pages == ()


# -- slots --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("profile", "when", "column"),
    [
        (FIRST, at(2, 14), A14),
        (FIRST, at(2, 15.9), A14),
        (FIRST, at(2, 16), A18),
        (FIRST, at(3, 0.5), 12),
        (SECOND, at(3, 0.5), A22),
        (THIRD, at(3, 0.5), A22),
        (THIRD, at(2, 23), A22),
    ],
)
def test_a_reading_stands_in_the_slot_whose_hour_is_nearest(profile: str, when: datetime, column: int) -> None:
    (dot,) = symbols(drawn(reading("p", "80", when), profile=profile).pages[0], Shape.DOT)
    assert dot.column == column


def test_of_several_in_a_slot_the_nearest_stands_and_the_others_are_behind_it() -> None:
    made = drawn(reading("t", "38.0", at(2, 13)), reading("t", "38.4", at(2, 14.1)))
    assert [one.at for one in symbols(made.pages[0], Shape.CROSS)] == [D("38.4")]
    assert made.pages[0].others == 1
    assert [kept.reading.amount.value for _, kept in made.readings_of(A14) if kept.reading.amount] == [
        D("38.0"),
        D("38.4"),
    ]


def test_what_a_wrong_clock_dated_ahead_is_on_no_curve_and_says_so_behind_its_slot() -> None:
    now = at(2, 14)
    made = drawn(reading("t", "38.0", at(2, 13.9)), reading("t", "36.6", at(2, 18)), now=now)
    assert [one.at for one in symbols(made.pages[0], Shape.CROSS)] == [D("38.0")]
    rows = history_rows(made.readings_of(A18), made.profile, ZONE, last_moment(now))
    assert [row.cells[3].text.startswith("dated ahead") for row in rows] == [True]


def test_what_was_entered_in_error_stands_nowhere_but_is_found_behind_its_slot() -> None:
    made = drawn(
        reading("t", "39.7", at(2, 14), status="entered-in-error"), reading("t", "37.0", at(2, 14.1), status="amended")
    )
    assert [one.at for one in symbols(made.pages[0], Shape.CROSS)] == [D("37.0")]
    assert [kept.reading.status for _, kept in made.readings_of(A14)] == ["entered-in-error", "amended"]


def test_a_reading_before_the_first_slot_of_the_stay_stands_in_its_first_column() -> None:
    made = drawn(reading("p", "80", at(1, 0.5)), profile=THIRD)
    assert [one.column for one in symbols(made.pages[0], Shape.DOT)] == [0]


# -- temperature --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("site", "shape"),
    [
        ("oral", Shape.DOT),
        ("axillary", Shape.CROSS),
        ("rectal", Shape.CIRCLE),
        ("ear", Shape.TRIANGLE),
        ("skin", Shape.SQUARE),
    ],
)
def test_the_symbol_says_where_it_was_measured(site: str, shape: Shape) -> None:
    (one,) = drawn(reading("t", "37.6", at(2, 14), site=site)).pages[0].plot.symbols
    assert (one.shape, one.ink, one.at) == (shape, Ink.BLUE, D("37.6"))


def test_neighbours_are_joined_over_a_slot_without_a_round_but_not_over_one_that_was_refused() -> None:
    first, second, third = (reading("t", "37.0", at(2, hour)) for hour in (6, 14, 22))
    assert [(one.start[0], one.end[0]) for one in drawn(first, second, third).pages[0].plot.joins] == [
        (A6, A14),
        (A14, A22),
    ]
    page = drawn(first, second, third, reading("t", None, at(2, 18), absent="refused")).pages[0]
    assert [(one.start[0], one.end[0]) for one in page.plot.joins] == [(A6, A14)]
    (words,) = page.plot.words
    assert (words.column, words.text, words.ink, words.top) == (A18, "拒测", Ink.BLUE, D("35.0"))


def test_a_refusal_breaks_the_line_of_the_pulse_as_well() -> None:
    page = drawn(
        reading("p", "80", at(2, 14)), reading("t", None, at(2, 18), absent="away"), reading("p", "80", at(2, 22))
    ).pages[0]
    assert page.plot.joins == ()


def test_who_was_measured_after_all_has_no_word_in_the_slot() -> None:
    page = drawn(reading("t", None, at(2, 13.5), absent="away"), reading("t", "37.0", at(2, 14.5))).pages[0]
    assert page.plot.words == ()


def test_after_cooling_a_red_circle_stands_in_the_same_column_and_the_next_joins_the_value_before() -> None:
    hot = reading("t", "39.8", at(2, 15.9), key="Observation/hot")
    cooled = reading("t", "38.5", at(2, 16.5), method="after-cooling", before="Observation/hot")
    page = drawn(hot, cooled, reading("t", "38.9", at(2, 18))).pages[0]
    (circle,) = symbols(page, Shape.CIRCLE)
    assert (circle.column, circle.at, circle.ink) == (A14, D("38.5"), Ink.RED)
    (dashed,) = (one for one in page.plot.joins if one.is_dashed)
    assert (dashed.start, dashed.end, dashed.ink) == ((A14, D("39.8")), (A14, D("38.5")), Ink.RED)
    (line,) = (one for one in page.plot.joins if not one.is_dashed)
    assert (line.start, line.end) == ((A14, D("39.8")), (A18, D("38.9")))


def test_a_checked_fever_carries_a_red_tick() -> None:
    (tick,) = symbols(drawn(reading("t", "38.9", at(2, 14), method="rechecked")).pages[0], Shape.TICK)
    assert (tick.column, tick.ink) == (A14, Ink.RED)


def test_what_does_not_rise_is_a_word_under_35_and_joined_to_nothing() -> None:
    page = drawn(
        reading("t", "36.0", at(2, 10)), reading("t", "35.0", at(2, 14)), reading("t", "36.0", at(2, 18))
    ).pages[0]
    assert page.plot.joins == ()
    (word,) = page.plot.words
    assert (word.text, word.top, word.column) == ("不升", D("35.0"), A14)
    assert [one.column for one in symbols(page, Shape.CROSS)] == [A10, A18]


def test_a_line_never_crosses_from_one_page_to_the_next() -> None:
    first, second = drawn(reading("t", "37.0", at(7, 22)), reading("t", "37.2", at(8, 2))).pages
    assert (first.plot.joins, second.plot.joins) == ((), ())
    assert (symbols(first, Shape.CROSS)[0].column, symbols(second, Shape.CROSS)[0].column) == (41, 0)


# -- pulse --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("site", "shape"), [("oral", Shape.DOT), ("axillary", Shape.CROSS), ("rectal", Shape.CIRCLE)])
def test_a_pulse_in_the_place_of_a_temperature_is_a_red_ring_round_it(site: str, shape: Shape) -> None:
    page = drawn(reading("t", "37.2", at(2, 14), site=site), reading("p", "84", at(2, 14))).pages[0]
    assert [(one.shape, one.ink) for one in page.plot.symbols] == [(shape, Ink.BLUE), (Shape.RING, Ink.RED)]


def test_a_pulse_deficit_is_hatched_between_both_lines_where_both_were_counted() -> None:
    made = [reading("p", str(80 + hour), at(2, hour)) for hour in (6, 10, 14, 18)]
    hearts = [reading("hr", "120", at(2, hour)) for hour in (10, 14)]
    page = drawn(*made, *hearts).pages[0]
    (hatch,) = page.plot.hatches
    assert [column for column, _ in hatch.upper] == [column for column, _ in hatch.lower] == [A10, A14]
    assert [one.ink for one in symbols(page, Shape.CIRCLE)] == [Ink.RED, Ink.RED]


def test_beyond_the_edge_one_hospital_marks_and_prints_the_value_and_the_other_writes_a_word() -> None:
    pulses = [reading("p", "100", at(2, 10)), reading("p", "188", at(2, 14)), reading("p", "100", at(2, 18))]
    marked = drawn(*pulses).pages[0]
    (edge,) = (one for one in marked.plot.symbols if one.label)
    assert (edge.column, edge.at, edge.label, len(marked.plot.joins)) == (A14, D(42), "188", 2)
    said = drawn(*pulses, profile=SECOND).pages[0]
    assert [(one.text, one.ink, one.top) for one in said.plot.words] == [("过快", Ink.RED, D(42))]
    assert said.plot.joins == ()


# -- strips and events --------------------------------------------------------------------------------------------


def test_respiration_goes_up_and_down_and_begins_anew_on_each_page_and_a_ventilator_has_no_number() -> None:
    rounds = [reading("r", "20", at(7, hour)) for hour in (6, 10)]
    ventilated = reading("r", None, at(7, 14), method="ventilator", absent="on-ventilator")
    first, second = drawn(*rounds, ventilated, reading("r", "21", at(7, 18)), reading("r", "22", at(8, 2))).pages
    assert [(one.place, one.text, one.is_ventilator) for one in first.plot.breaths] == [
        ("up", "20", False),
        ("down", "20", False),
        ("middle", "R", True),
        ("up", "21", False),
    ]
    assert [one.place for one in second.plot.breaths] == ["up"]


def test_pain_after_treatment_is_an_open_sign_with_a_dashed_line_to_the_score_before() -> None:
    before = reading("pain", "7", at(2, 14), key="Observation/p7")
    after = reading("pain", "3", at(2, 14.6), method="after-treatment", before="Observation/p7")
    page, other = drawn(before, after).pages[0], drawn(before, after, profile=SECOND).pages[0]
    assert [(one.shape, one.ink, one.at) for one in page.plot.pain] == [
        (Shape.DOT, Ink.BLUE, D(7)),
        (Shape.CIRCLE, Ink.RED, D(3)),
    ]
    assert [one.is_dashed for one in page.plot.pain_joins] == [True]
    assert [one.shape for one in other.plot.pain] == [Shape.TRIANGLE, Shape.TRIANGLE_OPEN]


def test_events_are_red_words_from_42_downwards_with_the_time_as_the_hospital_says_it() -> None:
    told = (
        Happening(kind="admission", at=ADMITTED),
        Happening(kind="operation", at=at(2, 13)),
        Happening(kind="discharge", at=at(6, 18.6)),
    )
    digits = {one.text: one for one in drawn(happenings=told).pages[0].plot.words}
    assert set(digits) == {"入院于10时20分", "手术", "出院于18时36分"}
    assert (digits["手术"].column, digits["手术"].top, digits["手术"].ink) == (A14, D("42.0"), Ink.RED)
    numerals = [one.text for one in drawn(happenings=told, profile=SECOND).pages[0].plot.words]
    assert numerals == ["入院十时二十分", "手术", "出院十八时三十六分"]


def test_two_events_of_one_slot_stand_side_by_side() -> None:
    told = (Happening(kind="transfer-out", at=at(2, 18)), Happening(kind="transfer-in", at=at(2, 18.1)))
    words = drawn(happenings=told, profile=SECOND).pages[0].plot.words
    assert [(one.text[:2], one.column) for one in words] == [("转出", A18), ("转入", A22)]


def test_the_numbers_of_a_clock_in_chinese() -> None:
    assert [numeral(one) for one in (0, 9, 10, 18, 20, 59)] == ["〇", "九", "十", "十八", "二十", "五十九"]


# -- foot ---------------------------------------------------------------------------------------------------------


def test_unknown_stays_empty_and_a_zero_stands_only_where_one_was_said() -> None:
    page = drawn(reading("stool", None, at(2, 14), stool=Stool(count=0))).pages[0]
    assert cells(page, "stool") == ["", "0", "", "", "", "", ""]
    assert cells(page, "intake") == [""] * 7
    assert cells(page, "blood-pressure") == [""] * 14


def test_blood_pressure_has_a_morning_and_an_afternoon_and_says_when_it_was_the_leg() -> None:
    def pressure(key: str, upper: str, lower: str, when: datetime, site: str = "") -> list[object]:
        return [
            reading("s", upper, when, key=f"Observation/{key}#8480-6", site=site),
            reading("d", lower, when, key=f"Observation/{key}#8462-4", site=site),
        ]

    page = drawn(
        *pressure("a", "120", "70", at(2, 8)),  # type: ignore[arg-type]
        *pressure("b", "130", "80", at(2, 10)),  # type: ignore[arg-type]
        *pressure("c", "110", "64", at(2, 16), "lower-limb"),  # type: ignore[arg-type]
        reading("s", "99", at(3, 8)),
    ).pages[0]
    assert cells(page, "blood-pressure")[2:6] == ["120/70", "110/64下", "", ""]


def test_a_total_of_twenty_four_hours_belongs_to_the_day_it_began() -> None:
    page = drawn(
        reading("in", "1850", at(3, 7), since=at(2, 7)),
        reading("urine", "900", at(4, 7.2)),
        reading("urine", "400", at(5, 20)),
    ).pages[0]
    assert cells(page, "intake") == ["", "1,850", "", "", "", "", ""]
    assert cells(page, "urine") == ["", "", "900", "", "400", "", ""]


def test_who_cannot_be_weighed_is_said_in_a_word() -> None:
    page = drawn(reading("weight", "68.0", at(1, 11)), reading("weight", None, at(2, 8), absent="bedridden")).pages[0]
    assert cells(page, "weight")[:2] == ["68.0", "卧床"]


def test_allergies_are_red_with_a_plus_and_negative_tests_blue_with_a_minus() -> None:
    drugs = (
        DrugSign(name="青霉素", at=None, is_positive=True),
        DrugSign(name="头孢曲松", at=at(3, 9), is_positive=False),
    )
    (row,) = (row for row in drawn(drugs=drugs).pages[0].rows if row.key == "allergy")
    assert [(cell.text, cell.ink) for cell in row.cells[:3]] == [
        ("青霉素(+)", Ink.RED),
        ("", Ink.BLUE),
        ("头孢曲松(−)", Ink.BLUE),
    ]


# -- not yet at central -------------------------------------------------------------------------------------------


def test_what_central_has_not_answered_for_is_marked_in_its_place_and_counted() -> None:
    page = drawn(
        reading("t", "37.0", at(2, 14), is_pending=True),
        reading("p", "90", at(2, 14)),
        reading("stool", None, at(2, 14), stool=Stool(count=1), is_pending=True),
    ).pages[0]
    assert [one.is_pending for one in page.plot.symbols] == [True, False]
    assert (page.pending_columns, page.pending) == (frozenset({A14}), 2)
