"""Mirrors offline/projection/counts.py."""

from datetime import timedelta

from offline.projection import counts, doses, lists
from offline.store.books import Books
from tests.support import builders
from tests.support.builders import NOW, load


def test_the_counts_are_those_of_the_lists_themselves(books: Books) -> None:
    load(
        books,
        builders.ward(),
        *(builders.bed(n) for n in (1, 2)),
        *(builders.patient(n) for n in (1, 2)),
        *(builders.stay(n, n) for n in (1, 2)),
        builders.drug_order("o1", "paracetamol-tab", n=1),
        builders.verify_task("t1", "MedicationRequest/o1", n=1),
        builders.drug_order("o2", "paracetamol-tab", n=2),
        fresh=(1, 2),
    )
    who, plan = lists.people(books), builders.plan()
    found = counts.nurse_work(books, NOW, plan)
    assert found.groups == len(lists.unverified(books, who, NOW)) > 0
    due = doses.due_doses(books, who, NOW - doses.BACK, NOW + timedelta(hours=1), NOW, plan)
    assert found.doses == sum(1 for dose in due if dose.dose is None)
    assert set(found.measured_at) == set(who)
