"""The picker of order sets: where a set comes from, what is ticked, what is not and why, and what becomes of it."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from client.clinical.orders import canonical_of
from offline.own_sets import OwnSet
from tests.ui.doctor.people import NOW, WANG, ZHAO, knowledge
from tests.ui.doctor.stage import Stage
from ui.doctor.order_book import order_book
from ui.language import Languages
from ui.requests.set_model import Origin, Why, members, offered, rewritten, searched, ticked
from ui.requests.set_panel import SetPanel
from ui.theme.theme import Theme

BOOK = order_book(knowledge())
PACK = tuple(BOOK.catalogue.order_sets.values())
CAP = BOOK.catalogue.order_sets["OS-CAP"]
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def stage(theme: Theme, languages: Languages) -> Iterator[Stage]:
    found = Stage(theme, languages)
    found.size(2560, 1080)
    found.run(found.page.model.open(ZHAO))
    yield found
    found.close()


def opened(stage: Stage, words: str) -> SetPanel:
    stage.page.orders.table.setFocus()
    QTest.keyClick(stage.page.orders.table, Qt.Key.Key_G)
    stage.settle()
    panel = stage.page.forms.set_panel
    assert panel.isVisible()
    QTest.keyClicks(panel.search.edit, words)
    stage.settle()
    return panel


def test_sets_for_the_patients_diagnoses_come_first() -> None:
    assert offered(PACK, (), (), ("J18.9",))[0].key == "OS-CAP"
    assert not offered(PACK, (), (), ())[0].fits


def test_the_hospitals_own_set_stands_for_the_packs_of_the_same_name_and_says_so() -> None:
    site = replace(CAP, id="site-1", url="https://central/PlanDefinition/1", items=CAP.items[:2])
    found = [one for one in offered(PACK, (site,), (), ()) if one.name_zh == CAP.name_zh]
    assert [(one.origin, one.hides, one.canonical) for one in found] == [(Origin.CENTRAL, True, site.url)]
    assert len(offered(PACK, (site,), (), ())) == len(PACK)


def test_a_set_is_found_by_name_initials_or_code() -> None:
    every = offered(PACK, (), (), ())
    assert [one.key for one in searched(every, "os-cap")] == ["OS-CAP"]
    assert len(searched(every, "")) == len(PACK)


def test_what_the_set_leaves_open_is_unticked_with_its_reason_and_can_be_written() -> None:
    every = [one for found in offered(PACK, (), (), ()) for one in members(found, BOOK, NOW, "zh")]
    gaps = [one for one in every if one.draft is None]
    assert {one.why for one in gaps} >= {Why.REMINDER}
    assert not any(one.is_ticked for one in gaps)
    (cap,) = searched(offered(PACK, (), (), ()), "os-cap")
    lines = members(cap, BOOK, NOW, "zh")
    place = next(at for at, one in enumerate(lines) if one.draft is not None and one.draft.dose is not None)
    code = lines[place].code
    assert rewritten(lines, place, f"{code} 7", BOOK, NOW) is None
    assert {one.draft.instantiates for one in lines if one.draft is not None} == {canonical_of("OS-CAP")}


def test_a_blocked_line_is_not_ticked_and_cannot_be() -> None:
    (cap,) = searched(offered(PACK, (), (), ()), "os-cap")
    lines = members(cap, BOOK, NOW, "zh")
    blocked = (replace(lines[0], is_ticked=False, why=Why.BLOCKED), *lines[1:])
    assert ticked(blocked, 0) == blocked
    assert ticked(lines, 0)[0].is_ticked is not lines[0].is_ticked


def test_only_what_is_ticked_becomes_drafts_of_the_set(stage: Stage) -> None:
    panel = opened(stage, "os-cap")
    before = [one for one in stage.page.forms.sets._members if one.is_ticked]
    panel.items.setFocus()
    place = next(at for at, one in enumerate(stage.page.forms.sets._members) if one.is_ticked)
    panel.items.choose(str(place))
    QTest.keyClick(panel.items, Qt.Key.Key_Space)
    stage.settle()
    QTest.keyClick(panel.items, Qt.Key.Key_Return, ALT)
    stage.settle()
    assert not panel.isVisible()
    sheet = stage.page.model.sheet
    assert sheet is not None
    assert len(sheet.lines) == len(before) - 1
    assert {one.instantiates for one in sheet.drafts} == {canonical_of("OS-CAP")}


def test_a_drug_that_the_patient_is_allergic_to_is_shown_unticked_with_the_reason(stage: Stage) -> None:
    opened(stage, "os-cap")
    found = [one for one in stage.page.forms.sets._members if one.why is Why.BLOCKED]
    assert found, "the patient is allergic to penicillins"
    assert all(one.finding is not None and not one.is_ticked for one in found)


def test_drafts_are_saved_as_a_set_and_come_back_without_what_was_the_patients(stage: Stage) -> None:
    panel = opened(stage, "os-cap")
    panel.items.setFocus()
    QTest.keyClick(panel.items, Qt.Key.Key_Return, ALT)
    stage.settle()
    panel = opened(stage, "")
    panel.name.edit.setText("我的肺炎")
    panel.save_own.click()
    stage.settle()
    (saved,) = stage.station.saved_sets
    assert isinstance(saved, OwnSet)
    assert (saved.name, saved.is_ward) == ("我的肺炎", False)
    assert panel.sets.rows.rows[0].key == "own:我的肺炎" or any(
        row.key == "own:我的肺炎" for row in panel.sets.rows.rows
    )


def test_the_picker_goes_with_the_patient_it_was_opened_for(stage: Stage) -> None:
    panel = opened(stage, "os-cap")
    stage.page.open_patient(WANG)
    stage.settle()
    assert not panel.isVisible()
    assert stage.page.forms.sets._members == ()
