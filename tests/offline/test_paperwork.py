"""The print queue and the void list in the real store of a real station: they outlive a restart."""

from datetime import timedelta

import msgspec
import pytest

from client.errors import InputRefused
from offline import numbers, print_queue
from offline.print_queue import MOST_DONE, JobState, PrintJob
from offline.store.books import Books
from tests.support.builders import NOW, PLACE


def _job(at: int, state: JobState = JobState.WAITING) -> PrintJob:
    return PrintJob(
        id=f"j{at:04d}", document="order-sheet", name="x", patient="Patient/1", by="y",
        at=NOW + timedelta(minutes=at), state=state,
    )  # fmt: skip


def test_what_waits_is_never_forgotten_however_much_came_out_after_it(books: Books) -> None:
    print_queue.keep(books, _job(0))
    for at in range(1, MOST_DONE + 4):
        print_queue.keep(books, _job(at, JobState.DONE))
    found = print_queue.jobs(books)
    assert len(found) == MOST_DONE + 1
    assert found[-1] == _job(0)
    assert found[0].id == f"j{MOST_DONE + 3:04d}"


def test_a_job_is_dropped_with_a_reason_only(books: Books) -> None:
    dropped = msgspec.structs.replace(_job(1), state=JobState.DROPPED)
    with pytest.raises(InputRefused):
        print_queue.keep(books, dropped)
    print_queue.keep(books, msgspec.structs.replace(dropped, reason="done by hand"))
    assert print_queue.jobs(books)[0].reason == "done by hand"


def test_what_cannot_be_read_is_left_alone(books: Books) -> None:
    books.execute("INSERT INTO store_fact (key, value) VALUES ('print-job:zz', 'torn')")
    print_queue.keep(books, _job(1))
    assert [one.id for one in print_queue.jobs(books)] == ["j0001"]


def test_a_void_number_says_who_and_why_and_is_voided_once(books: Books) -> None:
    page = numbers.next_page(books, PLACE, NOW.date(), document="order-sheet", by="Practitioner/d1", at_ms=1)
    with pytest.raises(InputRefused):
        numbers.void_page(books, page, "  ", 2, "柳安 30112")
    numbers.void_page(books, page, "jam", 2, "柳安 30112")
    with pytest.raises(InputRefused):
        numbers.void_page(books, page, "again", 3, "somebody else")
    (found,) = numbers.pages(books, NOW.date())
    assert (found.void_reason, found.voided_by, found.voided_at_ms) == ("jam", "柳安 30112", 2)
