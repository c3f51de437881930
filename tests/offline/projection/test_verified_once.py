"""An order is verified once: who checked it first stays who checked it, and its check goes into the Task that was asked."""

from pathlib import Path

import msgspec
import pytest

from client.commands import VerifyOrder
from client.records import Person
from offline.store.books import Books
from tests.offline.projection.test_at_bed import ORDER, SECOND, taken
from tests.support import builders
from tests.support.builders import NURSE

TASK = "Task/t1"


def asked(books: Books) -> None:
    builders.load(books, builders.verify_task("t1", ORDER))


def check(n: int, task: str | None = TASK, author: Person = NURSE) -> VerifyOrder:
    made: VerifyOrder = msgspec.structs.replace(builders.verify(n, ORDER, task), author=author)
    return made


@pytest.mark.parametrize("author", [NURSE, SECOND], ids=["herself", "another nurse"])
def test_who_presses_verify_on_a_list_that_is_a_minute_old_does_not_become_who_verified(
    tmp_path: Path, author: Person
) -> None:
    ordered = builders.drug_order("m1")
    assert taken(tmp_path, ordered, check(1), check(2, author=author), prepare=asked) == ["saved", "already-verified"]


def test_a_check_goes_into_the_task_that_was_asked_and_not_beside_it(tmp_path: Path) -> None:
    assert taken(tmp_path, builders.drug_order("m1"), check(1, None), check(2), prepare=asked) == [
        "other-task",
        "saved",
    ]


def test_an_order_that_nobody_asked_to_check_is_checked_once_too(tmp_path: Path) -> None:
    ordered = builders.drug_order("m1")
    assert taken(tmp_path, ordered, check(1, None), check(2, None, SECOND)) == ["saved", "already-verified"]
