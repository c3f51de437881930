"""Mirrors offline/projection/units.py."""

from datetime import timedelta

import pytest

from offline.projection import units
from offline.store.books import Books
from offline.views import UnitKind, UnitState
from tests.offline.projection.test_instances import unit_of
from tests.support import builders
from tests.support.builders import NOW, ZONE, keep, land, load, sign
from tests.support.unit_cases import as_needed, faults, newer, nursing, plan, timed

AT_8 = NOW.replace(hour=8)
HOUR = timedelta(hours=1)
ORDER = "MedicationRequest/m1"


@pytest.fixture
def ward_books(books: Books) -> Books:
    load(books, builders.ward(), builders.bed(2), builders.patient(), builders.stay(1, 2))
    return books


def test_every_planned_time_of_two_days_is_one_unit_with_its_place_in_the_day(ward_books: Books) -> None:
    load(ward_books, builders.drug_order("m1", start=AT_8 - HOUR))
    found = [
        (one.slot_at.astimezone(ZONE).strftime("%d %H"), one.number, one.of) for one in plan(ward_books) if one.slot_at
    ]
    assert found == [
        ("20 08", 1, 3),
        ("20 12", 2, 3),
        ("20 18", 3, 3),
        ("21 08", 1, 3),
        ("21 12", 2, 3),
        ("21 18", 3, 3),
        ("22 08", 1, 3),
    ]
    assert plan(ward_books) == plan(ward_books)
    assert len({one.key for one in plan(ward_books)}) == len({one.code for one in plan(ward_books)}) == 7


def test_a_scanned_code_finds_its_unit_and_another_finds_none(ward_books: Books) -> None:
    load(ward_books, builders.drug_order("m1", start=AT_8 - HOUR))
    every = plan(ward_books)
    found = units.find(every, every[1].code.lower())
    assert found == every[1]
    assert units.find(every, every[1].code[:-1]) is None
    assert units.find(every, "") is None


def test_the_units_of_an_order_signed_here_keep_their_names_when_it_is_settled(ward_books: Books) -> None:
    signed = sign(1, builders.draft())
    keep(ward_books, signed)
    before = plan(ward_books)
    land(ward_books, signed.id)
    after = plan(ward_books)
    assert before
    assert [one.key for one in before] == [one.key for one in after]
    assert before[0].lead != after[0].lead


def test_a_dose_that_was_given_makes_its_unit_done(ward_books: Books) -> None:
    load(ward_books, builders.drug_order("m1", start=AT_8 - HOUR), builders.dose_given("g1", ORDER, AT_8))
    states = [one.state for one in plan(ward_books)]
    assert states[:2] == [UnitState.DONE, UnitState.OPEN]


def test_an_as_needed_order_has_one_open_place_and_a_new_one_when_that_is_used(ward_books: Books) -> None:
    load(ward_books, as_needed("m1"))
    (first,) = plan(ward_books)
    assert (first.slot_at, first.number, first.state) == (None, 1, UnitState.OPEN)
    used = builders.dose_given("g1", ORDER, NOW)
    del used["extension"]
    load(ward_books, used)
    (second,) = plan(ward_books)
    assert (second.number, second.key != first.key) == (2, True)
    newer(ward_books, used | {"status": "entered-in-error"})
    assert plan(ward_books)[0].key == second.key


def test_the_kind_is_the_packs_word_about_the_route(ward_books: Books) -> None:
    catalogue = builders.pack().catalogue
    assert {one.unit_kind for one in catalogue.routes.values()} == {
        "oral",
        "infusion",
        "injection",
        "inhalation",
        "treatment",
    }
    load(ward_books, builders.drug_order("m1", start=AT_8 - HOUR))
    assert plan(ward_books)[0].kind is UnitKind.OTHER


FAULTY: list[tuple[str, dict[str, object]]] = [
    ("no-frequency", {"dosageInstruction": [{"doseAndRate": [{"doseQuantity": {"value": 1, "unit": "g"}}]}]}),
    (
        "no-frequency",
        {"dosageInstruction": [{"timing": {"repeat": {"boundsPeriod": {"start": "2026-11-18T08:00:00+08:00"}}}}]},
    ),
    (
        "unreadable",
        {
            "dosageInstruction": [
                {"timing": {"repeat": {"frequency": 1, "period": 1, "periodUnit": "d", "when": ["PCX"]}}}
            ]
        },
    ),
    ("unreadable", {"dosageInstruction": [{"text": "早一片"}, {"text": "晚两片"}]}),
    ("no-term", {"category": []}),
    ("no-time", {"category": timed("x", NOW, term="temporary")["category"], "dosageInstruction": [{}]}),
    ("on-hold", {"status": "on-hold"}),
]


@pytest.mark.parametrize(("reason", "said"), FAULTY)
def test_what_cannot_be_split_is_never_silent(ward_books: Books, reason: str, said: dict[str, object]) -> None:
    load(ward_books, builders.drug_order("m1") | said)
    (found,) = faults(ward_books)
    assert (found.kind.value, found.order and found.order.key) == (reason, ORDER)
    assert bool(plan(ward_books)) is (reason == "no-term"), "what has times that can be read is not hidden"


def test_what_can_be_split_is_no_error(ward_books: Books) -> None:
    load(
        ward_books,
        builders.drug_order("m1"),
        as_needed("m2"),
        timed("m3", NOW + HOUR, term="temporary"),
        nursing("s1", NOW, "09:00:00"),
    )
    assert faults(ward_books) == ()
    load(ward_books, builders.drug_order("m4", status="stopped") | {"dosageInstruction": [{}]})
    assert faults(ward_books) == ()


def test_a_unit_that_central_called_off_or_whose_order_is_not_here_is_told(ward_books: Books) -> None:
    away = unit_of("u2", NOW + HOUR, order="MedicationRequest/away")
    load(ward_books, builders.drug_order("m1"), unit_of("u1", NOW + HOUR, status="cancelled"), away)
    assert sorted(one.kind.value for one in faults(ward_books)) == ["called-off", "no-order"]


def test_a_time_that_central_alone_planned_is_a_unit_of_the_order(ward_books: Books) -> None:
    load(ward_books, builders.drug_order("m1"), unit_of("u1", NOW + HOUR))
    (extra,) = [one for one in plan(ward_books) if one.codes]
    assert (extra.lead, extra.slot_at, extra.codes) == (ORDER, NOW + HOUR, ("U-u1",))
    assert units.find(plan(ward_books), "U-u1") == extra


def test_an_order_for_once_has_one_unit_and_one_that_begins_later_has_it_later(ward_books: Books) -> None:
    load(ward_books, timed("m1", NOW + HOUR, term="temporary"), timed("m2", NOW + 60 * HOUR, "08:00:00"))
    assert [(one.lead, one.number, one.of) for one in plan(ward_books)] == [(ORDER, 1, 1)]


def test_levels_signs_and_skin_tests_have_pages_of_their_own(ward_books: Books) -> None:
    codes = ("NL-1", "VS-QD", "BRADEN", "SKINTEST-PEN")
    load(ward_books, *(nursing(f"s{number}", NOW - HOUR, "09:00:00", code=code) for number, code in enumerate(codes)))
    assert plan(ward_books) == ()
    load(
        ward_books,
        nursing("s8", NOW - HOUR, "11:00:00", code="WOUND-DRESS"),
        nursing("s9", NOW - HOUR, "11:00:00", code="ENEMA"),
    )
    assert {one.kind for one in plan(ward_books)} == {UnitKind.NURSING, UnitKind.TREATMENT}
