"""Controlled and high-alert drugs on the doctor's page: their marks in words, and the password before the signature."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from client.clinical.catalogue import Drug
from tests.ui.doctor.people import ZHAO, knowledge
from tests.ui.doctor.stage import Stage
from tests.ui.doctor.ward import FakeStation
from ui.drug_marks import controlled_word, drug_marks
from ui.language import Languages
from ui.theme.theme import Theme

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def stage(theme: Theme, languages: Languages) -> Iterator[Stage]:
    found = Stage(theme, languages, station=FakeStation(allergy="碘造影剂"))
    found.size(1920, 1080)
    found.run(found.page.model.open(ZHAO))
    found.type_line("yansuanmafei 5mg once ih")
    found.press(Qt.Key.Key_Return)
    found.press(Qt.Key.Key_Return)
    model = found.page.model
    assert model.sheet is not None
    assert [line.draft.catalogue_id for line in model.sheet.lines] == ["morphine-inj"]
    for finding in model.sheet.unanswered():
        model.answer(finding, "镇痛需要")
    yield found
    found.close()


def drug(ident: str) -> Drug:
    return knowledge().pack.catalogue.drugs[ident]


def sign(stage: Stage) -> None:
    QTest.keyClick(stage.window, Qt.Key.Key_Return, CTRL)
    stage.settle()


def type_password(stage: Stage, text: str) -> None:
    edit = stage.page.orders.password.field.edit
    QTest.keyClicks(edit, text)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    stage.settle()


def test_marks_are_words(languages: Languages) -> None:
    assert [chip.text for chip in drug_marks(drug("morphine-inj"))] == ["高警示", "麻醉药品"]
    assert drug_marks(drug("amoxicillin-cap")) == ()
    assert drug_marks(None) == ()
    assert controlled_word("of-tomorrow") == "of-tomorrow"


def test_a_controlled_drug_is_signed_with_the_password_only(stage: Stage) -> None:
    sign(stage)
    panel = stage.page.orders.password
    assert panel.isVisible()
    assert stage.station.submitted == []
    type_password(stage, "wrong")
    assert stage.station.submitted == []
    assert panel.isVisible()
    type_password(stage, "right")
    assert len(stage.station.submitted) == 1
    assert not panel.isVisible()


def test_escape_signs_nothing_and_keeps_no_character(stage: Stage) -> None:
    sign(stage)
    edit = stage.page.orders.password.field.edit
    QTest.keyClicks(edit, "rig")
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    stage.settle()
    assert edit.text() == ""
    assert not stage.page.orders.password.isVisible()
    assert stage.station.submitted == []


def test_the_password_is_never_shown(stage: Stage) -> None:
    sign(stage)
    edit = stage.page.orders.password.field.edit
    QTest.keyClicks(edit, "right")
    assert "right" not in edit.displayText()
