"""The review of the long-term orders in the orders pane: nothing preset, groups as one, one signature."""

from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from client.clinical.orders import Review
from client.records import OrderTerm
from offline.views import Standing
from tests.ui.doctor.people import DOCTOR, NOW, WANG, ZHAO, book, order_row, orders
from tests.ui.doctor.stage import Stage
from tests.ui.doctor.ward import FakeStation, signs
from ui.doctor.review_model import ReviewHindrance, Word, again, begin, review_command, say, stop_all
from ui.language import Languages
from ui.theme.theme import Theme

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def stage(theme: Theme, languages: Languages) -> Iterator[Stage]:
    found = Stage(theme, languages, station=FakeStation(allergy="碘造影剂"))
    found.size(1920, 1080)
    found.run(found.page.model.open(ZHAO))
    yield found
    found.close()


def test_every_long_term_group_in_force_is_on_the_list_and_nothing_is_preset() -> None:
    review = begin(ZHAO, orders())
    assert [group.key for group in review.groups] == ["ServiceRequest/1", "MedicationRequest/2", "MedicationRequest/4"]
    assert [len(group.rows) for group in review.groups] == [1, 2, 1]
    assert review.said == {}
    assert review.hindrances() == (ReviewHindrance.NO_KIND, ReviewHindrance.UNSAID)


def test_an_order_whose_term_nobody_said_is_looked_at_too() -> None:
    foreign = order_row("MedicationRequest/50", "valsartan-cap", "80", unit="mg", term=OrderTerm.UNKNOWN)
    assert [group.key for group in begin(ZHAO, (foreign,)).groups] == ["MedicationRequest/50"]


def test_an_order_in_conflict_must_be_decided_before_the_review() -> None:
    disputed = order_row("MedicationRequest/51", "valsartan-cap", "80", unit="mg", standing=Standing.CONFLICT)
    assert ReviewHindrance.UNDECIDED in begin(ZHAO, (disputed,)).hindrances()


def test_what_changed_while_the_review_was_open_is_decided_again() -> None:
    rows = orders()
    review = stop_all(begin(ZHAO, rows))
    newer = tuple(
        msgspec.structs.replace(row, order=msgspec.structs.replace(row.order, version="2"))
        if row.order.key == "MedicationRequest/3"
        else row
        for row in rows
    )
    after = again(review, (*newer, order_row("MedicationRequest/60", "omeprazole-cap", "20", unit="mg")))
    assert set(after.said) == {"ServiceRequest/1", "MedicationRequest/4"}
    assert after.unsaid == 2


def test_the_command_ends_what_was_stopped_and_names_what_was_kept() -> None:
    review = say(stop_all(begin(ZHAO, orders())), "MedicationRequest/4", Word.KEEP)
    review = type(review)(patient=ZHAO, groups=review.groups, said=review.said, kind=Review.TRANSFER)
    command = review_command(review, book(), command_id="c", author=DOCTOR, encounter=None, now=NOW)
    assert not isinstance(command, tuple)
    assert [one.orders for one in command.endings] == [
        ("ServiceRequest/1",),
        ("MedicationRequest/2", "MedicationRequest/3"),
    ]
    assert command.kept == ("MedicationRequest/4",)
    assert command.drafts[0].what.text == "转科医嘱"
    assert "enoxaparin" in command.drafts[0].remark


def test_by_keys_each_is_said_and_one_signature_is_given(stage: Stage) -> None:
    stage.page.orders.table.setFocus()
    QTest.keyClick(stage.page.orders.table, Qt.Key.Key_R)
    stage.settle()
    panel = stage.page.orders.review
    assert panel.isVisible()
    assert not panel.confirm.isEnabled()
    QTest.keyClick(panel.table, Qt.Key.Key_1)
    QTest.keyClick(panel.table, Qt.Key.Key_1)
    QTest.keyClick(panel.table, Qt.Key.Key_2)
    stage.settle()
    assert "请选择用途" in panel.against.text()
    QTest.keyClick(stage.window, Qt.Key.Key_Return, CTRL)
    stage.settle()
    assert signs(stage.station.submitted) == [], "nothing is signed while something is open"
    panel._choose_kind(panel.kind.findData(Review.POST_OPERATIVE.value))
    QTest.keyClick(stage.window, Qt.Key.Key_Return, CTRL)
    stage.settle()
    (command,) = signs(stage.station.submitted)
    assert len(command.endings) == 2
    assert command.kept == ("MedicationRequest/4",)
    assert not panel.isVisible()


def test_enter_says_nothing_and_escape_leaves_without_a_trace(stage: Stage) -> None:
    stage.page.acts.review()
    panel = stage.page.orders.review
    QTest.keyClick(panel.table, Qt.Key.Key_Return)
    assert stage.page.acts.reviews.review is not None
    assert stage.page.acts.reviews.review.said == {}
    QTest.keyClick(panel.table, Qt.Key.Key_3)
    QTest.keyClick(panel.table, Qt.Key.Key_Escape)
    stage.settle()
    assert not panel.isVisible()
    assert signs(stage.station.submitted) == []


def test_another_patient_takes_the_review_away(stage: Stage) -> None:
    stage.page.acts.review()
    stage.page.open_patient(WANG)
    stage.settle()
    assert not stage.page.orders.review.isVisible()
    assert not stage.page.acts.reviews.is_open


def test_while_a_review_is_open_the_button_says_what_it_signs_and_no_draft_is_taken_or_removed(stage: Stage) -> None:
    stage.type_line("mlpn 1g q8h ivgtt")
    stage.press(Qt.Key.Key_Return)
    stage.press(Qt.Key.Key_Return)
    orders = stage.page.orders
    assert orders.sign_button.text() == "签名 1"
    stage.page.acts.review()
    assert orders.sign_button.text() == "签名提交核对"
    assert not orders.sign_button.isEnabled()
    stage.type_line("mlpn 2g q8h ivgtt")
    assert stage.page.entry.field.edit.text() == ""
    assert orders.message.isVisible()
    stage.page.acts.stop()
    assert len(stage.page.model.desk.sheet(ZHAO).lines) == 1
    QTest.keyClick(orders.review.table, Qt.Key.Key_Escape)
    stage.settle()
    assert orders.sign_button.text() == "签名 1"
    assert stage.page.entry.isEnabled()
