"""A wrong clock somewhere: what it dated ahead is never the newest, and what was really measured stays in sight."""

from datetime import datetime, timedelta

import pytest

from client.clinical.vitals import last_moment
from offline.projection import assessed, chart, counts, results, safety
from offline.store.books import Books
from tests.support import builders
from tests.support.builders import NOW, PATIENT, keep, load, pack, vitals

BACK = NOW - timedelta(days=3)
YEAR = NOW + timedelta(days=365)
UNTIL = last_moment(NOW)


@pytest.fixture
def books_ahead(books: Books) -> Books:
    """A temperature of an hour ago, and one that a clock a year ahead wrote."""
    load(books, builders.ward(), builders.patient(), builders.stay(1))
    load(books, warm("o1", "40.5", NOW - timedelta(hours=1)), warm("o2", "36.6", YEAR), fresh=())
    return books


def warm(ident: str, value: str, at: datetime) -> dict[str, object]:
    return builders.observation(ident, "8310-5", value, "Cel", at=at)


def latest(books: Books) -> str:
    found = chart.latest_vitals(books, [PATIENT], ["8310-5"], BACK, UNTIL)[PATIENT]["8310-5"].sign
    return str(found.amount.value) if found.amount else ""


def test_a_temperature_dated_a_year_ahead_is_not_the_newest(books_ahead: Books) -> None:
    assert latest(books_ahead) == "40.5"
    keep(books_ahead, vitals(1, temperature="38.5"))
    assert latest(books_ahead) == "38.5"


def test_clocks_that_differ_by_a_few_minutes_hide_nothing(books_ahead: Books) -> None:
    load(books_ahead, warm("o3", "39.9", NOW + timedelta(minutes=9)), fresh=())
    assert latest(books_ahead) == "39.9"


def test_a_series_lists_what_is_dated_ahead_apart_and_never_as_its_latest(books_ahead: Books) -> None:
    (series,) = chart.vitals(books_ahead, PATIENT, BACK, UNTIL)
    assert [one.key for one in series.signs] == ["Observation/o1"]
    assert series.latest is not None
    assert series.latest.sign.key == "Observation/o1"
    assert [one.key for one in series.ahead] == ["Observation/o2"]


def test_where_there_is_only_one_dated_ahead_nothing_is_called_the_newest(books: Books) -> None:
    load(books, builders.ward(), builders.patient(), builders.stay(1), warm("o2", "36.6", YEAR))
    assert chart.latest_vitals(books, [PATIENT], ["8310-5"], BACK, UNTIL)[PATIENT] == {}
    (series,) = chart.vitals(books, PATIENT, BACK, UNTIL)
    assert (series.signs, series.latest, len(series.ahead)) == ((), None, 1)


def test_the_form_of_the_nurse_is_offered_the_real_value(books_ahead: Books) -> None:
    found = assessed.view(books_ahead, PATIENT, pack().assessments, NOW).signs
    assert [one.source for one in found.values()] == ["Observation/o1"]


def test_who_was_really_measured_last_an_hour_ago_waits_again(books_ahead: Books) -> None:
    measured = counts.nurse_work(books_ahead, NOW, builders.plan()).measured_at
    assert measured[PATIENT] == NOW - timedelta(hours=1)


def test_a_dose_by_weight_is_not_worked_out_from_a_weight_dated_ahead(books_ahead: Books) -> None:
    load(books_ahead, builders.observation("w1", "29463-7", "8", "kg", at=YEAR), fresh=())
    assert safety.facts(books_ahead, PATIENT, NOW).weight_kg is None
    load(books_ahead, builders.observation("w2", "29463-7", "62", "kg", at=NOW - timedelta(days=5)), fresh=())
    assert str(safety.facts(books_ahead, PATIENT, NOW).weight_kg) == "62.0"


def test_a_result_dated_ahead_stands_for_its_test_only_where_there_is_no_other(books_ahead: Books) -> None:
    load(books_ahead, builders.lab("l9", "2823-3", "4.0", "mmol/L", at=YEAR), fresh=())
    (only,) = results.results(books_ahead, PATIENT, BACK, UNTIL)
    assert only.result.key == "Observation/l9"
    load(books_ahead, builders.lab("l1", "2823-3", "7.1", "mmol/L", at=NOW - timedelta(hours=1)), fresh=())
    (row,) = results.results(books_ahead, PATIENT, BACK, UNTIL)
    assert (row.result.key, row.previous) == ("Observation/l1", None)
