"""A line says one thing: what people read is what the safety rules judged, whoever made it; and nothing new in a stay that is over."""

from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec
import pytest

from client.commands import FromPaper, OrderDraft, SignOrders
from client.errors import PolicyRefused
from client.records import Amount, Code, OrderKind, Role
from offline import replica
from offline.changes import Change
from offline.intake import Intake, Receipt
from offline.store.database import Database
from tests.offline.test_intake import at_the_desk, refused, taken
from tests.support import builders
from tests.support.builders import NOW, NOW_MS, NURSE, draft, sign
from tests.support.resources import given

GOOD = draft("omeprazole-cap", dose="20", unit="mg")


def changed(**fields: Any) -> OrderDraft:
    return msgspec.structs.replace(GOOD, **fields)


@pytest.mark.parametrize(
    ("line", "word"),
    [
        (changed(kind=OrderKind.LABORATORY), "kind-of-another"),
        (changed(kind=OrderKind.NURSING), "kind-of-another"),
        (changed(kind=OrderKind.DIET), "kind-of-another"),
        (changed(what=Code(text="华法林片")), "name-of-another"),
        (changed(what=Code(text="warfarin")), "name-of-another"),
        (changed(dose=Amount(value=Decimal(20), unit="g", code="mg")), "unit-of-another"),
        (changed(dose=None), "dose-not-said"),
        (changed(route=None), "route-not-said"),
        (changed(route=Code(text="静脉注射", code="PO")), "route-of-another"),
        (changed(frequency=None), "frequency-not-said"),
        (changed(rate=Amount(value=Decimal(-5), unit="mL/h", code="mL/h")), "amount-not-positive"),
        (changed(dose=Amount(value=Decimal("NaN"), unit="mg", code="mg")), "amount-not-positive"),
    ],
)
def test_a_line_that_says_two_things_is_not_taken_in(tmp_path: Path, line: OrderDraft, word: str) -> None:
    error = refused(tmp_path, sign(1, line))
    assert isinstance(error, PolicyRefused)
    assert word in error.facts


def test_the_hospitals_own_words_for_a_drug_are_its_own(tmp_path: Path) -> None:
    taken(tmp_path, sign(1, changed(what=Code(text="奥美拉唑（本院 20 mg 装）"))))


def test_a_word_for_people_beside_the_code_of_a_unit_is_one_unit(tmp_path: Path) -> None:
    taken(tmp_path, sign(1, changed(dose=Amount(value=Decimal(20), unit="毫克", code="mg"))))


def news(tmp_path: Path, resource: dict[str, Any], command: SignOrders) -> Receipt | PolicyRefused:
    """What comes of a signature once central has told this newer version of the stay or of the person."""

    async def work(desk: Intake, database: Database, heard: list[Change]) -> Receipt | PolicyRefused:
        newer = given(resource, "2", NOW + timedelta(minutes=1))
        await database.write(lambda books: replica.put(books, [newer], NOW_MS))
        try:
            return await desk.take(command, builders.mode_state())
        except PolicyRefused as refused:
            return refused

    found: Receipt | PolicyRefused = at_the_desk(tmp_path, work)
    return found


IN_STAY = msgspec.structs.replace(sign(1, GOOD), encounter="Encounter/e1")


def test_nothing_new_is_ordered_in_a_stay_that_is_over(tmp_path: Path) -> None:
    found = news(tmp_path, builders.stay(status="finished"), IN_STAY)
    assert isinstance(found, PolicyRefused)
    assert "stay-over" in found.facts


def test_no_drug_is_ordered_for_who_died(tmp_path: Path) -> None:
    found = news(tmp_path, {**builders.patient(), "deceasedBoolean": True}, IN_STAY)
    assert isinstance(found, PolicyRefused)
    assert "deceased" in found.facts


def test_what_was_written_on_paper_before_he_left_is_entered_all_the_same(tmp_path: Path) -> None:
    page = FromPaper(
        page="E-N3-N3D01-261120-0001", line=1, enterer=msgspec.structs.replace(NURSE, role=Role.HEAD_NURSE)
    )
    on_paper = msgspec.structs.replace(IN_STAY, paper=page)
    assert isinstance(news(tmp_path, builders.stay(status="finished"), on_paper), Receipt)
