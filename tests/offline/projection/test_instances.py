"""Mirrors offline/projection/instances.py: units that central made are no orders, and doses that name them are doses of their order."""

from datetime import timedelta
from typing import Any

import pytest

from offline.projection import doses, ending, lists, orders, safety
from offline.store.books import Books
from offline.sync import facts
from tests.support import builders
from tests.support.builders import NOW, keep, load

AT_8 = NOW.replace(hour=8)
HOUR = timedelta(hours=1)
ORDER = "MedicationRequest/m1"


def unit_of(ident: str, slot: Any = AT_8, order: str | None = ORDER, **more: Any) -> dict[str, Any]:
    """A unit as a central that splits orders itself holds it (IHE Mobile Medication Administration)."""
    made = builders.drug_order(ident) | {
        "intent": "instance-order",
        "identifier": [{"system": "urn:his", "value": f"U-{ident}"}],
    }
    made["dosageInstruction"] = [{"timing": {"event": [builders.stamp(slot)]}}]
    made |= {"basedOn": [{"reference": order}]} if order else {}
    return made | more


def given_for_unit(ident: str, unit: str) -> dict[str, Any]:
    made = builders.dose_given(ident, f"http://central/fhir/MedicationRequest/{unit}", AT_8)
    return {key: value for key, value in made.items() if key != "extension"}


@pytest.fixture
def ward_books(books: Books) -> Books:
    load(books, builders.ward(), builders.bed(2), builders.patient(), builders.stay(1, 2))
    load(books, builders.drug_order("m1", start=AT_8 - HOUR))
    return books


def test_a_unit_of_central_is_no_order_in_any_list_check_or_count(ward_books: Books) -> None:
    before = (
        orders.orders(ward_books, builders.PATIENT),
        safety.facts(ward_books, builders.PATIENT, NOW),
        lists.unverified(ward_books, lists.people(ward_books), NOW),
        [
            one.slot_at
            for one in doses.due_doses(
                ward_books, lists.people(ward_books), AT_8, AT_8 + 12 * HOUR, NOW, builders.plan()
            )
        ],
    )
    load(ward_books, unit_of("u1"), unit_of("u2", AT_8 + 4 * HOUR), unit_of("u3", AT_8 + 4 * HOUR, status="completed"))
    after = (
        orders.orders(ward_books, builders.PATIENT),
        safety.facts(ward_books, builders.PATIENT, NOW),
        lists.unverified(ward_books, lists.people(ward_books), NOW),
        [
            one.slot_at
            for one in doses.due_doses(
                ward_books, lists.people(ward_books), AT_8, AT_8 + 12 * HOUR, NOW, builders.plan()
            )
        ],
    )
    assert after == before
    assert [row.order.key for row in after[0]] == [ORDER]


def test_an_instance_that_names_no_order_stays_visible_as_an_order(ward_books: Books) -> None:
    load(ward_books, unit_of("u1", order=None))
    assert {row.order.key for row in orders.orders(ward_books, builders.PATIENT)} == {ORDER, "MedicationRequest/u1"}


def test_a_dose_charted_for_a_unit_of_central_is_a_dose_of_its_order_at_its_time(ward_books: Books) -> None:
    load(ward_books, unit_of("u1"), given_for_unit("g1", "u1"))
    assert orders.last_doses(ward_books, [builders.PATIENT])[ORDER].slot_at == AT_8
    assert ending.begun(ward_books, builders.PATIENT, [ORDER]) == {ORDER}
    assert ending.begun_of(ward_books, [builders.PATIENT]) == {ORDER}
    due = doses.due_doses(ward_books, lists.people(ward_books), AT_8, AT_8 + HOUR, NOW, builders.plan())
    assert [one.dose.key for one in due if one.dose] == ["MedicationAdministration/g1"]


def test_the_same_dose_charted_here_is_charted_twice(ward_books: Books) -> None:
    load(ward_books, unit_of("u1"), given_for_unit("g1", "u1"))
    keep(ward_books, builders.give(1, ORDER, AT_8))
    kept = builders.give(1, ORDER, AT_8)
    assert [one.key for one in facts._doses(ward_books, kept)] == ["MedicationAdministration/g1"]
