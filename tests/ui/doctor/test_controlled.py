"""Controlled and high-alert drugs on the doctor's page: their marks in words, and the password before the signature."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from client.clinical.catalogue import Drug
from client.clinical.controlled import wants_identity
from tests.support.builders import draft
from tests.ui.doctor.people import ZHAO, knowledge
from tests.ui.doctor.stage import Stage
from tests.ui.doctor.ward import FakeStation
from ui.drug_marks import controlled_word, drug_marks
from ui.language import Languages
from ui.theme.theme import Theme

CTRL = Qt.KeyboardModifier.ControlModifier
RIGHT = ("zbh", "m", "1959")


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


def press_sign(stage: Stage) -> None:
    QTest.keyClick(stage.window, Qt.Key.Key_Return, CTRL)
    stage.settle()


def name_again(stage: Stage, *said: str) -> None:
    """Initials, sex, age; Enter goes on, and signs from the last."""
    panel = stage.page.orders.identity
    for field, text in zip((panel.initials, panel.sex, panel.age), said, strict=True):
        field.edit.setText(text)
    QTest.keyClick(panel.age.edit, Qt.Key.Key_Return)
    stage.settle()


def sign(stage: Stage) -> None:
    press_sign(stage)
    name_again(stage, *RIGHT)


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


def test_online_too_a_narcotic_is_signed_only_for_whom_it_is_named_again(stage: Stage) -> None:
    press_sign(stage)
    orders = stage.page.orders
    assert orders.identity.isVisible()
    assert not orders.password.isVisible()
    name_again(stage, "wgl", "f", "79")
    assert orders.identity.isVisible(), "another patient's name"
    assert not orders.password.isVisible()
    name_again(stage, *RIGHT)
    type_password(stage, "right")
    assert len(stage.station.submitted) == 1


def test_the_packs_own_classes_say_for_which_drugs_whom_they_are_for_is_asked() -> None:
    catalogue = knowledge().pack.catalogue

    def is_asked(ident: str) -> bool:
        return bool(wants_identity((draft(ident),), catalogue))

    asked = ("morphine-inj", "midazolam-inj", "methylphenidate-er-tab", "cisplatin-inj", "methotrexate-tab")
    assert [one for one in asked if not is_asked(one)] == []
    others = ("estazolam-tab", "amoxicillin-cap", "ciclosporin-cap", "tamoxifen-tab", "of-tomorrow")
    assert [one for one in others if is_asked(one)] == []
