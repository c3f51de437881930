"""Mirrors offline/projection/units.py."""

from datetime import timedelta

import pytest

from offline.projection import lists, units
from offline.store.books import Books
from offline.views import Unit, UnitKind, UnitState
from tests.support import builders
from tests.support.builders import NOW, ZONE, keep, land, load, sign

AT_8 = NOW.replace(hour=8)
HOUR = timedelta(hours=1)
ORDER = "MedicationRequest/m1"


@pytest.fixture
def ward_books(books: Books) -> Books:
    load(books, builders.ward(), builders.bed(2), builders.patient(), builders.stay(1, 2))
    return books


def plan(books: Books) -> tuple[Unit, ...]:
    return units.units(books, lists.people(books), NOW, builders.plan(), builders.pack().catalogue)


def as_needed(ident: str = "m1") -> dict[str, object]:
    made = builders.drug_order(ident)
    made["dosageInstruction"] = [{"asNeededBoolean": True, "route": {"coding": [{"code": "PO"}]}}]
    return made


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
    load(ward_books, as_needed())
    (first,) = plan(ward_books)
    assert (first.slot_at, first.number, first.state) == (None, 1, UnitState.OPEN)
    used = builders.dose_given("g1", ORDER, NOW)
    del used["extension"]
    load(ward_books, used)
    (second,) = plan(ward_books)
    assert (second.number, second.key != first.key) == (2, True)
    load(ward_books, used | {"status": "entered-in-error"})
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
