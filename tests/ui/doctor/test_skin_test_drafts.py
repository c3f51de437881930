"""The skin-test flow on the doctor's page: proposed at the head, the drug held, exempt with a reason, released when negative."""

from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from client.clinical.pack import ContentPack
from client.clinical.safety.findings import Kind, Tier
from client.clinical.skin_tests import skin_test_of
from client.commands import ReleaseOrder, SignOrders
from client.errors import PolicyRefused
from client.records import OrderKind, OrderStatus
from offline.views import OrderRow, Standing
from tests.ui.doctor.people import ZHAO, knowledge
from tests.ui.doctor.stage import Stage
from tests.ui.doctor.ward import FakeStation
from ui.doctor.drafts_model import removed
from ui.language import Languages
from ui.theme.theme import Theme
from ui.widgets.labels import Label

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def stage(theme: Theme, languages: Languages) -> Iterator[Stage]:
    found = Stage(theme, languages, station=FakeStation(allergy="碘造影剂"))
    found.size(1920, 1080)
    found.run(found.page.model.open(ZHAO))
    yield found
    found.close()


def ordered(stage: Stage, text: str = "amxl 500mg q8h po") -> list[str]:
    stage.type_line(text)
    stage.press(Qt.Key.Key_Return)
    stage.press(Qt.Key.Key_Return)
    return ids(stage)


def ids(stage: Stage) -> list[str]:
    sheet = stage.page.model.sheet
    assert sheet is not None
    return [line.draft.catalogue_id for line in sheet.lines]


def skin(stage: Stage) -> list[Tier]:
    sheet = stage.page.model.sheet
    assert sheet is not None
    assert sheet.report is not None
    return [one.tier for one in sheet.report.findings if one.kind is Kind.SKIN_TEST]


def sign(stage: Stage) -> None:
    QTest.keyClick(stage.window, Qt.Key.Key_Return, CTRL)
    stage.settle()


def test_a_drug_that_needs_a_test_gets_it_at_its_head_and_is_held(stage: Stage) -> None:
    assert ordered(stage) == ["SKINTEST-PEN", "amoxicillin-cap"]
    assert skin(stage) == [Tier.ADVISE]
    sign(stage)
    (command,) = stage.station.submitted
    assert isinstance(command, SignOrders)
    test, drug = command.drafts
    assert (test.kind, test.frequency) == (OrderKind.NURSING, "ONCE")
    assert (drug.held_for, drug.held_by) == ("SKINTEST-PEN", "")


def test_two_drugs_of_one_test_share_it(stage: Stage) -> None:
    ordered(stage)
    assert ordered(stage, "abxl 1g q6h ivgtt").count("SKINTEST-PEN") == 1


def test_without_the_test_a_reason_and_a_second_person_are_asked_and_go_with_the_order(stage: Stage) -> None:
    ordered(stage)
    model = stage.page.model
    assert model.sheet is not None
    model.put_sheet(removed(model.sheet, model.sheet.lines[0].key))
    stage.run(model.check(None))
    assert ids(stage) == ["amoxicillin-cap"], "it is not proposed a second time"
    assert skin(stage) == [Tier.INTERRUPT]
    sign(stage)
    assert stage.station.submitted == []
    for finding in model.sheet.unanswered():
        model.answer(finding, "续用，皮试有效期内")
    sign(stage)
    assert stage.station.submitted == [], "a reason alone is not enough"
    second = stage.page.orders.second
    for number, password in ((stage.page.model.session.person.staff_number, "right"), ("N002", "wrong")):
        second.number.edit.setText(number)
        second.password.edit.setText(password)
        QTest.keyClick(second.password.edit, Qt.Key.Key_Return)
        stage.settle()
        assert stage.station.submitted == []
        assert second.isVisible()
        assert second.password.edit.text() == ""
    second.password.edit.setText("right")
    QTest.keyClick(second.password.edit, Qt.Key.Key_Return)
    stage.settle()
    (command,) = stage.station.submitted
    exempt = command.drafts[0].exemption
    assert (exempt.reason, exempt.second.name) == ("续用，皮试有效期内", "周护士")
    assert not second.isVisible()
    assert command.drafts[0].held_for == ""
    assert [one.reason for one in command.overrides if one.rule_id == "skin-test:amoxicillin-cap"] == [
        "续用，皮试有效期内"
    ]


def held_row(stage: Stage) -> OrderRow:
    row: OrderRow = next(one for one in stage.station.rows[ZHAO] if one.order.kind is OrderKind.MEDICATION)
    order = msgspec.structs.replace(
        row.order, status=OrderStatus.ON_HOLD, is_held_for_skin_test=True, key="MedicationRequest/held"
    )
    return msgspec.structs.replace(row, order=order, standing=Standing.ON_HOLD, mark=None, group_size=1, group_line=1)


def press_ctrl_enter(stage: Stage) -> None:
    QTest.keyClick(stage.window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    stage.settle()


def test_enter_on_a_held_row_asks_and_ctrl_enter_releases_it_and_a_refusal_says_why(stage: Stage) -> None:
    row = held_row(stage)
    stage.station.rows[ZHAO] = (row,)
    stage.run(stage.page.model.refresh())
    table = stage.page.model.orders()
    assert table is not None
    (line,) = table.lines
    stage.station.refuse = PolicyRefused("release-order", "no-negative-test")
    stage.page.acts._open_row(line)
    stage.settle()
    QTest.keyClick(stage.page.orders.reason, Qt.Key.Key_Return)
    stage.settle()
    assert stage.page.orders.reason.isVisible(), "Enter alone opened the question; it does not answer it"
    assert stage.station.submitted == []
    press_ctrl_enter(stage)
    assert "没有该药有效的皮试阴性结果" in "\n".join(label.text() for label in stage.page.orders.findChildren(Label))
    stage.station.refuse = None
    stage.page.acts._open_row(line)
    stage.settle()
    press_ctrl_enter(stage)
    (command,) = stage.station.submitted
    assert isinstance(command, ReleaseOrder)
    assert command.orders == ("MedicationRequest/held",)


def test_every_drug_of_the_pack_that_requires_a_test_has_one_to_order() -> None:
    pack: ContentPack = knowledge().pack
    required = [drug for drug in pack.catalogue.drugs.values() if drug.skin_test == "required"]
    assert required
    assert all(skin_test_of(drug, pack.catalogue) for drug in required)


def edited(stage: Stage, at: int, text: str) -> None:
    """Enter on the draft, the line typed anew, Enter until it is one."""
    sheet = stage.page.model.sheet
    assert sheet is not None
    stage.page.acts._edit(sheet.lines[at])
    stage.page.entry.field.edit.clear()
    stage.type_line(text)
    if stage.page.entry.state.chosen is None:
        stage.press(Qt.Key.Key_Return)
    stage.press(Qt.Key.Key_Return)
    stage.settle()


def held(stage: Stage) -> dict[str, str]:
    sheet = stage.page.model.sheet
    assert sheet is not None
    return {line.draft.catalogue_id: line.draft.held_for for line in sheet.lines}


def test_a_changed_dose_leaves_the_drug_held_for_its_test(stage: Stage) -> None:
    ordered(stage)
    edited(stage, 1, "amoxicillin-cap 250mg q8h po")
    assert held(stage) == {"SKINTEST-PEN": "", "amoxicillin-cap": "SKINTEST-PEN"}
    assert skin(stage) == [Tier.ADVISE], "no reason is asked for, the test is there"


def test_another_drug_lets_the_hold_go_in_words_and_gets_its_own_test(stage: Stage) -> None:
    ordered(stage)
    edited(stage, 1, "enoxaparin-inj 40mg qd sc")
    assert held(stage)["enoxaparin-inj"] == ""
    assert "皮试" in stage.page.orders.message.text()
    edited(stage, 1, "amoxicillin-cap 250mg q8h po")
    assert held(stage) == {"SKINTEST-PEN": "", "amoxicillin-cap": "SKINTEST-PEN"}
