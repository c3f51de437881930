"""Finding a patient by whatever somebody has in hand: what fits, in which order, and why."""

import pytest

from client.fhir import names
from offline import census
from offline.projection import finding
from offline.store.books import Books
from offline.views import Found
from tests.support import builders
from tests.support.builders import NOW_MS, load

BAND = "W-77-001"


@pytest.fixture
def ward_books(books: Books) -> Books:
    """Beds 2, 10 and 12, one patient without a bed, one who left, and one of another ward."""
    banded = builders.patient(4, "赵秉衡")
    banded["identifier"] = [*banded["identifier"], {"system": "urn:wristband", "value": BAND}]
    banded["name"] = [*banded["name"], {"use": "usual", "text": "Zhao Bingheng"}]
    numbered = {**builders.stay(4, 12), "identifier": [{"system": names.ADMISSION_NUMBER, "value": "2611-04812"}]}
    load(
        books,
        builders.ward(),
        *(builders.bed(n) for n in (1, 2, 10, 12)),
        builders.patient(1, "王桂兰", "1947-01-01", "female"),
        builders.patient(2, "王桂芝", "1950-06-01", "female"),
        builders.patient(3, "李白"),
        banded,
        builders.patient(5, "王贵"),
        builders.stay(1, 2),
        builders.stay(2, 10),
        builders.stay(3),
        numbered,
        builders.stay(5, 12, status="finished"),
        fresh=(1, 2, 3, 4, 5),
    )
    census.left(books, "Patient/p5", "finished", NOW_MS)
    return books


def found(books: Books, typed: str) -> list[tuple[str, str]]:
    return [(hit.patient.name, hit.matched) for hit in finding.search(books, typed)]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("2", [("王桂兰", "bed")]),
        ("10", [("王桂芝", "bed")]),
        ("010", [("王桂芝", "bed")]),
        ("王桂", [("王桂兰", "name"), ("王桂芝", "name")]),
        ("王桂兰", [("王桂兰", "whole-name")]),
        ("wgz", [("王桂芝", "initials")]),
        ("WGZ", [("王桂芝", "initials")]),
        ("libai", [("李白", "pinyin")]),
        ("zhao bing", [("赵秉衡", "pinyin")]),
        ("0000003", [("李白", "number-end")]),
        ("b0000003", [("李白", "whole-number")]),
        ("2611-04812", [("赵秉衡", "whole-number")]),
        ("04812", [("赵秉衡", "number-end")]),
        ("611-0", [("赵秉衡", "number-part")]),
        (BAND, [("赵秉衡", "whole-number")]),
        ("秉衡", [("赵秉衡", "name-part")]),
        ("zzz", []),
        ("  ", []),
        ("0", []),
        ("%", []),
        ("' OR 1=1 --", []),
    ],
)
def test_patients_are_found_by_bed_name_pinyin_and_numbers(
    ward_books: Books, typed: str, expected: list[tuple[str, str]]
) -> None:
    assert found(ward_books, typed) == expected


def test_the_surest_hit_comes_first_and_who_left_comes_after_the_ward(ward_books: Books) -> None:
    assert found(ward_books, "wg") == [("王桂兰", "initials"), ("王桂芝", "initials"), ("王贵", "initials")]
    assert [hit.is_away for hit in finding.search(ward_books, "wg")] == [False, False, True]


def test_who_left_is_found_without_the_bed_another_may_lie_in_now(ward_books: Books) -> None:
    (left,) = finding.search(ward_books, "王贵")
    assert (left.bed, left.is_away) == ("", True)
    assert found(ward_books, "12") == [("赵秉衡", "bed")]


def test_a_short_number_finds_nobody_by_a_part_of_his_numbers(ward_books: Books) -> None:
    assert found(ward_books, "48") == []


def test_similar_names_are_marked_with_their_beds(ward_books: Books) -> None:
    hits: dict[str, Found] = {hit.patient.name: hit for hit in finding.search(ward_books, "王桂")}
    assert hits["王桂兰"].looks_like == ("10",)
    assert hits["王桂芝"].looks_like == ("02",)
    (alone,) = finding.search(ward_books, "李白")
    assert alone.looks_like == ()


def test_no_more_are_listed_than_fit(books: Books) -> None:
    load(books, *(builders.patient(n, "王") for n in range(1, 31)), fresh=range(1, 31))
    assert len(finding.search(books, "王")) == finding.MOST
