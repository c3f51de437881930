"""The request form by keyboard: what it asks, what stays open, and what is signed with it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from client.records import OrderKind
from tests.ui.doctor.people import WANG, ZHAO
from tests.ui.doctor.stage import Stage
from ui.language import Languages
from ui.requests.form_panel import FormPanel
from ui.requests.parts import ChoiceField
from ui.theme.theme import Theme

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def stage(theme: Theme, languages: Languages) -> Iterator[Stage]:
    found = Stage(theme, languages)
    found.size(2560, 1080)
    found.run(found.page.model.open(ZHAO))
    yield found
    found.close()


def opened(stage: Stage, kind: str) -> FormPanel:
    stage.page.orders.table.setFocus()
    QTest.keyClick(stage.window, Qt.Key.Key_E, CTRL)
    stage.settle()
    panel = stage.page.forms.panel
    assert panel.isVisible()
    panel.kinds.choose(kind)
    stage.settle()
    return panel


def pick(stage: Stage, panel: FormPanel, words: str) -> None:
    panel.search.edit.setFocus()
    panel.search.edit.setText(words)
    panel.search.edit.textEdited.emit(words)
    QTest.keyClick(panel.search.edit, Qt.Key.Key_Return)
    stage.settle()


def take(stage: Stage, panel: FormPanel) -> None:
    QTest.keyClick(panel.indication.edit, Qt.Key.Key_Return, ALT)
    stage.settle()


def sign(stage: Stage) -> None:
    model = stage.page.model
    assert model.sheet is not None
    for finding in model.sheet.unanswered():
        model.answer(finding, "与影像科商定")
    QTest.keyClick(stage.window, Qt.Key.Key_Return, CTRL)
    stage.settle()


def test_a_form_of_two_examinations_asks_what_they_need_and_is_signed_as_one(stage: Stage) -> None:
    panel = opened(stage, "imaging")
    pick(stage, panel, "CT-ABD-CE")
    assert set(panel.asked) == {"prepared", "contrast-before", "metformin"}
    pick(stage, panel, "MR-KNEE")
    assert {"pacemaker", "metal", "claustrophobia"} <= set(panel.asked)
    assert panel.side.isVisible()
    panel.side.choose("left")
    metal = panel.asked["metal"]
    assert isinstance(metal, ChoiceField)
    metal.choose("no")
    panel.indication.edit.setText("腹痛待查")
    take(stage, panel)
    assert not panel.isVisible()
    sign(stage)
    assert stage.station.submitted, stage.page.orders.message.text()
    (command,) = stage.station.submitted
    assert [one.catalogue_id for one in command.drafts] == ["CT-ABD-CE", "MR-KNEE"]
    assert {one.group for one in command.drafts} == {1}
    form = command.drafts[0].request
    assert form == command.drafts[1].request
    assert (form.indication, form.side) == ("腹痛待查", "left")
    assert form.value_of("metal") == "no"
    assert "有无幽闭恐惧" in form.to_be_asked


def test_the_summary_is_taken_from_the_diagnoses_and_names_them(stage: Stage) -> None:
    panel = opened(stage, "laboratory")
    assert panel.draft is not None
    assert panel.summary.text()
    assert panel.draft.sources
    panel.summary.edit.setText("")
    panel.summary.edit.textEdited.emit("")
    assert panel.draft.sources == ()


def test_the_checks_are_said_while_the_form_is_filled_in(stage: Stage) -> None:
    panel = opened(stage, "imaging")
    pick(stage, panel, "MR-KNEE")
    assert "本检查须写明侧别" in panel._found.loud.text(), "what wants a reason stands apart from what only advises"
    panel.side.choose("right")
    panel.side.changed.emit()
    stage.settle()
    assert "本检查须写明侧别" not in panel._found.text()


def test_a_form_without_an_item_is_not_taken_over(stage: Stage) -> None:
    panel = opened(stage, "imaging")
    take(stage, panel)
    assert panel.isVisible()
    assert "至少" in panel._found.text()


def test_an_operation_is_asked_for_in_words_with_side_and_anaesthesia(stage: Stage) -> None:
    panel = opened(stage, "surgery")
    pick(stage, panel, "=腹腔镜阑尾切除术")
    assert {"procedure-side", "anaesthesia", "planned-at", "surgeon", "blood", "needs"} <= set(panel.asked)
    take(stage, panel)
    sign(stage)
    (command,) = stage.station.submitted
    assert command.drafts[0].kind is OrderKind.OTHER
    assert command.drafts[0].request.kind == "surgery"


def test_enter_on_a_line_of_a_form_brings_the_whole_form_back(stage: Stage) -> None:
    panel = opened(stage, "imaging")
    pick(stage, panel, "XR-CHEST")
    pick(stage, panel, "ECG12")
    panel.indication.edit.setText("气促")
    take(stage, panel)
    QTest.keyClick(stage.page.orders.table, Qt.Key.Key_Return)
    stage.settle()
    assert panel.isVisible()
    assert panel.draft is not None
    assert len(panel.draft.items) == 2
    assert panel.indication.text() == "气促"
    pick(stage, panel, "US-ABD")
    take(stage, panel)
    assert stage.page.model.sheet is not None
    assert len(stage.page.model.sheet.lines) == 3


def test_ctrl_enter_with_the_form_open_signs_nothing(stage: Stage) -> None:
    panel = opened(stage, "imaging")
    pick(stage, panel, "XR-CHEST")
    QTest.keyClick(stage.window, Qt.Key.Key_Return, CTRL)
    stage.settle()
    assert stage.station.submitted == []
    assert panel.isVisible()


def test_the_form_goes_with_the_patient_it_was_opened_for(stage: Stage) -> None:
    panel = opened(stage, "imaging")
    stage.page.open_patient(WANG)
    stage.settle()
    assert not panel.isVisible()
    assert panel.draft is None
