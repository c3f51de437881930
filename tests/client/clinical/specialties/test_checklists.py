"""A checklist says what is open and what was said; nothing ticks itself."""

import json
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from client.clinical.specialties.book import PANES, Checklist, read_specialties
from client.clinical.specialties.checklists import standing
from client.errors import PackDamaged
from client.records.specialties import CheckedItem
from resources import path
from tests.support.builders import NOW, pack

FOUND = pack().specialties.of_day_cases
assert FOUND is not None
LIST: Checklist = FOUND


def said(item: str, minutes: int = 0, **more: Any) -> CheckedItem:
    at = NOW + timedelta(minutes=minutes)
    plain = {"key": f"Task/{item}-{minutes}", "checklist": LIST.id, "item": item, "title": item, "is_done": True}
    return CheckedItem(**{**plain, "at": at, **more})


def test_everything_is_open_until_somebody_says_so() -> None:
    found = standing(LIST, [], NOW)
    assert found.answered == 0
    assert found.next is not None
    assert found.next.item.id == "identity"
    assert not found.is_late(NOW + timedelta(hours=24))
    assert found.is_late(NOW + timedelta(hours=24, minutes=1))


def test_the_newest_word_about_an_item_counts_and_another_list_does_not() -> None:
    answers = [
        said("identity", 1, is_done=False, reason="标记不清", by="周静"),
        said("identity", 5, by="周静"),
        said("consent", checklist="x"),
    ]
    found = standing(LIST, answers, None)
    assert [one.item.id for one in found.items if not one.is_open] == ["identity"]
    assert found.items[0].said is not None
    assert found.items[0].said.is_done
    assert found.due_at is None


def test_two_people_who_say_the_opposite_of_each_other_are_both_shown_and_the_item_stays_open() -> None:
    no = said("fasting", 1, is_done=False, reason="喝过水", by="周静")
    yes = said("fasting", 5, by="沈亦舟")
    one = next(one for one in standing(LIST, [no, yes], None).items if one.item.id == "fasting")
    assert (one.said, one.against, one.is_open) == (yes, no, True)
    assert set(one.earlier) == {no.key, yes.key}
    knowing = said("fasting", 9, by="程晚照", earlier=one.earlier)
    one = next(one for one in standing(LIST, [no, yes, knowing], None).items if one.item.id == "fasting")
    assert (one.said, one.against, one.is_open) == (knowing, None, False)


def test_who_corrects_himself_or_answers_what_he_saw_contradicts_nobody() -> None:
    no = said("fasting", 1, is_done=False, reason="喝过水", by="周静")
    for later in (said("fasting", 5, by="周静"), said("fasting", 5, by="沈亦舟", earlier=(no.key,))):
        one = next(one for one in standing(LIST, [no, later], None).items if one.item.id == "fasting")
        assert (one.said, one.against, one.is_open) == (later, None, False)


def test_a_score_under_what_the_list_asks_for_is_told() -> None:
    items = {one.item.id: one for one in standing(LIST, [said("recovery", score=Decimal(8))], None).items}
    assert items["recovery"].is_under
    items = {one.item.id: one for one in standing(LIST, [said("recovery", score=Decimal(9))], None).items}
    assert not items["recovery"].is_under


def test_the_pack_says_where_each_part_comes_from_and_names_panes_that_exist() -> None:
    book = pack().specialties
    assert book.layout("standard") is not None
    assert all(set(one.panes) <= set(PANES) for one in book.layouts)
    assert all(one.source for one in book.labour)
    assert all(one.source for one in book.checklists)
    assert book.dental_source
    assert book.therapies_source


@pytest.mark.parametrize(
    ("where", "value"),
    [("layouts", [{"id": "x", "zh": "x", "en": "x", "panes": ["notes"], "view": "day"}]), ("dental", {})],
)
def test_a_damaged_file_is_refused_whole(where: str, value: object) -> None:
    raw = json.loads((path("packs/practice") / "specialties.json").read_text(encoding="utf-8"))
    with pytest.raises(PackDamaged):
        read_specialties(json.dumps({**raw, where: value}).encode())


def test_a_pack_without_the_file_has_no_specialties() -> None:
    book = read_specialties(None)
    assert (book.labour, book.checklists, book.layouts) == ((), (), ())
