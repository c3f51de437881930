"""What waits for a nurse's check, as the lists of the ward say it."""

from datetime import timedelta

from offline.projection import lists
from offline.store.books import Books
from tests.support import builders
from tests.support.acts import stop_ahead
from tests.support.builders import NOW, keep, load


def test_an_order_that_a_stop_ahead_has_ended_waits_for_no_check(books: Books) -> None:
    load(books, builders.ward(), builders.bed(2), builders.patient(1), builders.stay(1, 2))
    load(books, builders.drug_order("m1"), builders.verify_task("t1", "MedicationRequest/m1"), fresh=())
    keep(books, stop_ahead(1, 1, "MedicationRequest/m1"))
    who = lists.people(books)
    assert len(lists.unverified(books, who, NOW)) == 1
    assert lists.unverified(books, who, NOW + timedelta(hours=2)) == ()
