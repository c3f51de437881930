"""The result before the newest of each test: all of a chart are asked for at once, and each says what it said alone."""

from datetime import timedelta

from offline.projection import results
from offline.store.books import Books
from tests.support import builders
from tests.support.builders import NOW, lab, load

P1, SINCE = "Patient/p1", NOW - timedelta(days=30)
TESTS = [f"{1000 + n}-{n % 10}" for n in range(14)]


def before(books: Books) -> dict[str, str | None]:
    found = results.results(books, P1, SINCE, NOW)
    return {str(row.result.code.code): row.previous.key if row.previous else None for row in found}


def test_each_test_has_its_own_result_before_however_old(books: Books) -> None:
    load(books, builders.patient(), builders.patient(2))
    for n, code in enumerate(TESTS):
        load(
            books,
            lab(f"new{n}", code, "2", "mmol/L", at=NOW - timedelta(hours=n)),
            lab(f"old{n}", code, "1", "mmol/L", at=NOW - timedelta(days=40 + n)),
            lab(f"older{n}", code, "1", "mmol/L", at=NOW - timedelta(days=400 + n)),
            lab(f"his{n}", code, "1", "mmol/L", n=2, at=NOW - timedelta(days=31)),
        )
    assert before(books) == {code: f"Observation/old{n}" for n, code in enumerate(TESTS)}


def test_what_was_void_is_not_before_anything_and_what_is_first_has_none(books: Books) -> None:
    void = {**lab("void", "2823-3", "9", "mmol/L", at=NOW - timedelta(days=50)), "status": "entered-in-error"}
    load(
        books,
        builders.patient(),
        void,
        lab("k", "2823-3", "4", "mmol/L"),
        lab("k0", "2823-3", "3", "mmol/L", at=NOW - timedelta(days=60)),
        lab("na", "2951-2", "140", "mmol/L"),
    )
    assert before(books) == {"2823-3": "Observation/k0", "2951-2": None}


def test_one_code_of_two_systems_is_two_tests(books: Books) -> None:
    theirs = lab("theirs", "2823-3", "5", "mmol/L", at=NOW - timedelta(hours=1))
    theirs["code"]["coding"][0]["system"] = "https://lab.example/tests"
    theirs_before = lab("theirs-before", "2823-3", "5", "mmol/L", at=NOW - timedelta(days=70))
    theirs_before["code"]["coding"][0]["system"] = "https://lab.example/tests"
    load(books, builders.patient(), lab("ours", "2823-3", "4", "mmol/L"), theirs, theirs_before)
    found = {row.result.key: row.previous for row in results.results(books, P1, SINCE, NOW)}
    assert set(found) == {"Observation/ours", "Observation/theirs"}
    of_theirs = found["Observation/theirs"]
    assert of_theirs is not None
    assert of_theirs.key == "Observation/theirs-before"
    assert found["Observation/ours"] is None


def test_the_record_counts_the_newest_critical_result_of_each_test(books: Books) -> None:
    load(
        books,
        builders.patient(),
        lab("k", "2823-3", "7", "mmol/L", flagged="HH"),
        lab("na-was", "2951-2", "110", "mmol/L", flagged="LL", at=NOW - timedelta(hours=3)),
        lab("na", "2951-2", "138", "mmol/L", at=NOW - timedelta(hours=1)),
    )
    assert [one.key for one in results.criticals(books, P1, NOW - timedelta(hours=24))] == ["Observation/k"]
