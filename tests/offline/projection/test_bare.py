"""Rows read for their own text alone: the same signs as read row by row, for the same eyes, whatever is on its way."""

from datetime import timedelta
from typing import Any

from client.fhir.withholding import LABELLED, labels
from client.records import Role
from offline.projection import bare, chart, records, rows
from offline.sight import NOBODY, Sight
from offline.store.books import Books
from tests.support import builders
from tests.support.builders import NOW, keep, load

PULSE, P1 = "8867-4", "Patient/p1"
SINCE = NOW - timedelta(hours=24)
LABEL = {"security": [{"system": "http://terminology.hl7.org/CodeSystem/v3-Confidentiality", "code": "V"}]}
WHERE, VALUES = "is_vital = 1 AND at_s >= ?", [int(SINCE.timestamp())]


def pulse(ident: str, value: str, minutes_ago: int, **more: Any) -> dict[str, Any]:
    at = NOW - timedelta(minutes=minutes_ago)
    return {**builders.observation(ident, PULSE, value, "/min", at=at), **more}


def loaded(books: Books) -> Books:
    odd = pulse("odd", "77", 40)
    odd["component"] = [{"code": {"text": "x"}, "valueString": "strong"}]
    load(
        books,
        builders.patient(),
        builders.stay(),
        pulse("a", "80", 30),
        pulse("b", "90", 20),
        pulse("secret", "130", 10, meta=LABEL),
        pulse("old", "60", 60 * 30),
        odd,
    )
    keep(books, builders.vitals(1, pulse="95"))
    return books


def by_row(books: Books) -> dict[str, list[str]]:
    """As every other reading reads them."""
    found = rows.read(books, ["Observation"], patients=[P1], where=WHERE, values=VALUES)
    return {row.key: [repr(sign) for sign in records.signs(row)] for row in found}


def test_what_is_settled_says_the_same_read_bare_and_row_by_row(books: Books) -> None:
    loaded(books)
    for sight in (None, NOBODY, Sight(role=Role.NURSE), Sight(is_whole=True)):
        seen = books.seen_by(sight)
        apart = bare.read(seen, ["Observation"], P1, WHERE, VALUES)
        expected = by_row(books.seen_by(sight))
        assert {line[0] for line, _ in apart.settled} | set(apart.others) == set(expected)
        for line, body in apart.settled:
            assert [repr(sign) for sign in records.signs_of(line, body)] == expected[line[0]], line[0]


def test_what_this_station_has_on_its_way_is_read_as_every_other_row(books: Books) -> None:
    loaded(books)
    apart = bare.read(books, ["Observation"], P1, WHERE, VALUES)
    assert apart.others
    assert not {line[0] for line, _ in apart.settled} & set(apart.others)
    (series,) = (one for one in chart.vitals(books, P1, SINCE, NOW) if one.loinc == PULSE)
    assert series.latest is not None
    assert series.latest.mark is not None, "the newest is the one that was entered here"


def test_a_labelled_sign_is_withheld_from_who_may_not_see_it_and_told_to_be(books: Books) -> None:
    loaded(books)
    nobody = books.seen_by(NOBODY)
    values = {sign.amount.value for one in chart.vitals(nobody, P1, SINCE, NOW) for sign in one.signs if sign.amount}
    assert {80, 90} <= values
    assert 130 not in values
    assert nobody.has_withheld
    assert not any(b"130" in body for _, body in bare.read(nobody, ["Observation"], P1, WHERE, VALUES).settled)
    whole = chart.vitals(books.seen_by(Sight(is_whole=True)), P1, SINCE, NOW)
    assert 130 in {sign.amount.value for one in whole for sign in one.signs if sign.amount}


def test_the_words_for_the_database_find_every_row_that_has_a_label(books: Books) -> None:
    load(books, builders.patient(), pulse("a", "80", 30), pulse("secret", "130", 10, meta=LABEL))
    found = {row.key for row in rows.read(books, ["Observation"], patients=[P1], where=LABELLED)}
    every = {row.key for row in rows.read(books, ["Observation"], patients=[P1]) if labels(row.type, row.body)}
    assert found == every == {"Observation/secret"}
