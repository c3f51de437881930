"""The Chinese herbal prescription by keyboard: typed, ordered, checked, and signed as one group."""

from collections.abc import Iterator
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.doctor.people import NOW, ZHAO, knowledge
from tests.ui.doctor.stage import Stage
from ui.language import Languages
from ui.requests.herb_model import Line, Prescription, of_drafts, read, to_drafts, with_line
from ui.requests.herb_panel import HerbPanel
from ui.theme.theme import Theme

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
HERBS = knowledge().pack.herbs


@pytest.fixture
def stage(theme: Theme, languages: Languages) -> Iterator[Stage]:
    found = Stage(theme, languages)
    found.size(2560, 1080)
    found.run(found.page.model.open(ZHAO))
    yield found
    found.close()


def opened(stage: Stage) -> HerbPanel:
    stage.page.orders.table.setFocus()
    QTest.keyClick(stage.window, Qt.Key.Key_H, CTRL | SHIFT)
    stage.settle()
    assert stage.page.forms.herb_panel.isVisible()
    return stage.page.forms.herb_panel


def add(stage: Stage, panel: HerbPanel, *lines: str) -> None:
    for line in lines:
        panel.field.edit.setFocus()
        QTest.keyClicks(panel.field.edit, line)
        QTest.keyClick(panel.field.edit, Qt.Key.Key_Return)
        stage.settle()


def test_a_line_says_herb_grams_role_and_footnote_in_any_order() -> None:
    found = read("fuzi xj 9 c")
    assert (found.words, found.grams, found.role, found.footnote) == ("fuzi", Decimal(9), "minister", "先煎")
    assert read("黄芪 30克 君").role == "sovereign"
    assert read("黄芪").grams is None


def test_herbs_stand_in_the_order_of_their_roles_and_each_once() -> None:
    whole = Prescription()
    for name, role in (("gancao", "courier"), ("huangqi", "sovereign"), ("baizhu", ""), ("huangqi", "minister")):
        whole = with_line(whole, Line(herb=HERBS.herbs[name], grams=Decimal(6), role=role))
    assert [one.herb.id for one in whole.lines] == ["huangqi", "gancao", "baizhu"]


def test_a_prescription_comes_back_as_it_was_written() -> None:
    line = Line(herb=HERBS.herbs["fuzi"], grams=Decimal(9), role="sovereign", footnote="先煎")
    whole = Prescription(lines=(line,), doses="7", method="水煎", decocted_by="hospital", usage="分2次温服")
    drafts = to_drafts(whole, knowledge().catalogue, NOW)
    assert of_drafts(drafts, HERBS) == whole
    assert drafts[0].days == 7
    assert to_drafts(Prescription(lines=(line,)), knowledge().catalogue, NOW) == ()


def test_a_prescription_is_signed_as_one_group_in_its_order(stage: Stage) -> None:
    panel = opened(stage)
    add(stage, panel, "gancao 6 s", "huangqi 30 j", "baizhu 12 c")
    QTest.keyClicks(panel.doses.edit, "7")
    panel.by.choose("hospital")
    QTest.keyClick(panel.doses.edit, Qt.Key.Key_Return, ALT)
    stage.settle()
    assert not panel.isVisible()
    QTest.keyClick(stage.window, Qt.Key.Key_Return, CTRL)
    stage.settle()
    (command,) = stage.station.submitted
    assert [one.what.text for one in command.drafts] == ["黄芪", "白术", "甘草"]
    assert {one.group for one in command.drafts} == {1}
    assert {one.herb.decocted_by for one in command.drafts} == {"hospital"}


def test_pairs_doses_and_missing_footnotes_are_said_while_one_writes(stage: Stage) -> None:
    panel = opened(stage)
    add(stage, panel, "fuzi 30 j", "fabanxia 9 c")
    QTest.keyClicks(panel.doses.edit, "3")
    stage.settle()
    said = panel._checks.text()
    assert "十八反" in said
    assert "3 – 15" in said or "3 至 15" in said or "3~15" in said or "3–15" in said
    assert "先煎" in said
    assert "Pharmacopoeia" in said


def test_a_herb_without_grams_is_not_taken(stage: Stage) -> None:
    panel = opened(stage)
    add(stage, panel, "huangqi")
    assert panel.whole.lines == ()
    assert "克" in panel._said.text()


def test_enter_on_a_herb_of_the_drafts_brings_the_prescription_back(stage: Stage) -> None:
    panel = opened(stage)
    add(stage, panel, "huangqi 30 j", "gancao 6 s")
    QTest.keyClicks(panel.doses.edit, "5")
    QTest.keyClick(panel.doses.edit, Qt.Key.Key_Return, ALT)
    stage.settle()
    QTest.keyClick(stage.page.orders.table, Qt.Key.Key_Return)
    stage.settle()
    assert panel.isVisible()
    assert [one.herb.id for one in panel.whole.lines] == ["huangqi", "gancao"]
    panel.grid.choose("gancao")
    panel.grid.setFocus()
    QTest.keyClick(panel.grid, Qt.Key.Key_Delete)
    assert [one.herb.id for one in panel.whole.lines] == ["huangqi"]
