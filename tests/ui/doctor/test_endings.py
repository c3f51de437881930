"""Stopping ahead of time, taking back and changing an order in the orders pane, used by keyboard."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from client.commands import EndingKind, SignOrders, VoidOrder
from client.records import Dose, DoseOutcome, OrderKind, OrderStatus
from offline.views import DueDose, OrderRow, Standing
from tests.ui.doctor.people import NOW, WANG, ZHAO, book, mark, order_row
from tests.ui.doctor.stage import Stage
from tests.ui.doctor.ward import FakeStation, signs, stops
from ui.doctor.change_model import carried, draft_of, drafts_of
from ui.doctor.drafts_model import Sheet
from ui.doctor.ending_model import EndProblem, against_voiding, due_before, judged, read_time
from ui.doctor.order_rows import order_rows
from ui.doctor.order_sets import as_entry
from ui.doctor.orders_model import Filter, order_table
from ui.language import Languages
from ui.theme.theme import Theme

ENOX = "MedicationRequest/4"


def begun(row: OrderRow, outcome: DoseOutcome = DoseOutcome.GIVEN) -> OrderRow:
    dose = Dose(key="MedicationAdministration/1", order=row.order.key, outcome=outcome, given_at=NOW)
    return msgspec.structs.replace(row, last_dose=dose, is_begun=outcome is not DoseOutcome.NOT_GIVEN)


def slot(at: datetime, *orders: OrderRow, is_given: bool = False) -> DueDose:
    dose = Dose(key="MedicationAdministration/2", order=orders[0].order.key, outcome=DoseOutcome.GIVEN)
    return DueDose(
        patient=ZHAO,
        patient_name="赵秉衡",
        bed="12",
        encounter=None,
        slot_at=at,
        lines=tuple(row.order for row in orders),
        is_verified=True,
        dose=dose if is_given else None,
    )


@pytest.fixture
def stage(theme: Theme, languages: Languages) -> Iterator[Stage]:
    found = Stage(theme, languages, station=FakeStation(allergy="碘造影剂"))
    found.size(1920, 1080)
    found.run(found.page.model.open(ZHAO))
    yield found
    found.close()


def voids(stage: Stage) -> list[VoidOrder]:
    return [one for one in stage.station.submitted if isinstance(one, VoidOrder)]


# --- words and judgement -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("", NOW),
        ("16:00", NOW.replace(hour=16, minute=0, second=0)),
        ("16:05", NOW.replace(hour=16, minute=5, second=0)),
        ("11-21 8:00", NOW.replace(day=21, hour=8, minute=0, second=0)),
        ("01-02 08:00", NOW.replace(year=2027, month=1, day=2, hour=8, minute=0, second=0)),
        ("25:00", None),
        ("tomorrow", None),
        ("11-31 08:00", None),
        ("16", None),
    ],
)
def test_a_stop_time_is_a_clock_time_or_a_date_and_nothing_is_guessed(typed: str, expected: datetime | None) -> None:
    assert read_time(typed, NOW) == expected


def test_a_time_that_has_passed_needs_the_word_that_it_was_halted() -> None:
    order = order_row(ENOX, "enoxaparin-inj", "40").order
    past = NOW - timedelta(hours=1)
    assert judged(past, order, NOW, is_halted=False) is EndProblem.PAST
    assert judged(past, order, NOW, is_halted=True) is None
    assert judged(None, order, NOW, is_halted=False) is EndProblem.UNREAD
    assert judged(NOW + timedelta(hours=1), order, NOW, is_halted=False) is None


def test_an_order_that_ends_already_is_not_stopped_later_than_that_but_may_be_stopped_sooner() -> None:
    plain = order_row(ENOX, "enoxaparin-inj", "40").order
    order = msgspec.structs.replace(plain, stop_at=NOW + timedelta(hours=4), ends_at=NOW + timedelta(hours=4))
    assert judged(NOW + timedelta(hours=5), order, NOW, is_halted=False) is EndProblem.LATER
    assert judged(NOW + timedelta(hours=2), order, NOW, is_halted=False) is None
    assert judged(NOW, order, NOW, is_halted=False) is None


def test_only_what_is_open_and_comes_before_the_stop_is_still_due() -> None:
    mine, other = order_row(ENOX, "enoxaparin-inj", "40"), order_row("MedicationRequest/9", "omeprazole-cap", "20")
    doses = (
        slot(NOW - timedelta(hours=2), mine),
        slot(NOW + timedelta(hours=1), mine),
        slot(NOW + timedelta(hours=1), other),
        slot(NOW + timedelta(hours=2), mine, is_given=True),
        slot(NOW + timedelta(hours=9), mine),
    )
    found = due_before(doses, (mine,), NOW, NOW + timedelta(hours=8))
    assert found == (NOW - timedelta(hours=2), NOW + timedelta(hours=1))


def test_what_was_begun_by_any_line_of_its_infusion_is_not_voided() -> None:
    lead = order_row("a", "sodium-chloride-09-inj", "100", group="g", line=1, size=2)
    second = order_row("b", "ambroxol-inj", "30", group="g", line=2, size=2)
    assert against_voiding((lead, second), second) is None
    assert against_voiding((begun(lead), second), second) is EndProblem.BEGUN
    assert against_voiding((begun(lead, DoseOutcome.NOT_GIVEN), second), second) is None
    refused_later = msgspec.structs.replace(begun(lead, DoseOutcome.NOT_GIVEN), is_begun=True)
    assert against_voiding((refused_later, second), second) is EndProblem.BEGUN
    over = msgspec.structs.replace(lead, standing=Standing.STOPPED)
    assert against_voiding((over,), over) is EndProblem.NOT_RUNNING


# --- in the table ------------------------------------------------------------------------------------------------------


def painted(row: OrderRow) -> str:
    table = order_table((row,), Sheet(patient=ZHAO), Filter.ALL, NOW)
    return " ".join(cell.text for cell in order_rows(table, book(), "zh", NOW)[1].cells)


def ended(status: OrderStatus, standing: Standing) -> OrderRow:
    row = order_row(ENOX, "enoxaparin-inj", "40", unit="mg", standing=standing)
    order = msgspec.structs.replace(
        row.order, status=status, stop_at=NOW, ends_at=NOW, stopped_by="沈亦舟", stop_reason="重复开立"
    )
    return msgspec.structs.replace(row, order=order)


@pytest.mark.parametrize(
    ("status", "standing", "word"),
    [
        (OrderStatus.CANCELLED, Standing.CANCELLED, "取消"),
        (OrderStatus.ENTERED_IN_ERROR, Standing.IN_ERROR, "误录"),
    ],
)
def test_what_was_taken_back_stays_visible_with_who_when_and_why(
    theme: Theme, languages: Languages, status: OrderStatus, standing: Standing, word: str
) -> None:
    row = ended(status, standing)
    words = painted(row)
    assert word in words
    assert f"沈亦舟 {NOW:%H:%M}" in words
    assert "重复开立" in words
    assert order_table((row,), Sheet(patient=ZHAO), Filter.ALL, NOW).lines[0].is_struck


def test_an_order_stopped_ahead_shows_the_clock_and_goes_on(theme: Theme, languages: Languages) -> None:
    row = order_row(ENOX, "enoxaparin-inj", "40", unit="mg", standing=Standing.VERIFIED)
    at = NOW.replace(hour=20, minute=0)
    order = msgspec.structs.replace(row.order, stop_at=at, ends_at=at, stop_reason="好转")
    row = msgspec.structs.replace(row, order=order)
    assert "预停 20:00" in painted(row)
    assert not order_table((row,), Sheet(patient=ZHAO), Filter.ALL, NOW).lines[0].is_struck


def test_the_patients_own_drug_says_so(theme: Theme, languages: Languages) -> None:
    row = order_row(ENOX, "enoxaparin-inj", "40", unit="mg")
    own = msgspec.structs.replace(row, order=msgspec.structs.replace(row.order, is_own_supply=True))
    assert "自备" in painted(own)
    assert "自备" not in painted(row)


# --- by keys -----------------------------------------------------------------------------------------------------------


def test_a_stop_at_a_later_time_tells_what_is_still_due_and_keeps_the_whole_group_together(stage: Stage) -> None:
    rows = {row.order.key: row for row in stage.station.rows[ZHAO]}
    lead, second = rows["MedicationRequest/2"], rows["MedicationRequest/3"]
    stage.station.doses = (slot(NOW + timedelta(hours=1), lead, second), slot(NOW + timedelta(hours=9), lead, second))
    stage.page.orders.table.choose("MedicationRequest/3")
    stage.page.acts.stop()
    stage.settle()
    panel = stage.page.orders.reason
    assert "没有待执行" in panel._told.text()
    QTest.keyClicks(panel.time.edit, "20:00")
    assert f"{NOW + timedelta(hours=1):%H:%M}" in panel._told.text()
    panel.set_reason("好转")
    QTest.keyClick(panel.time.edit, Qt.Key.Key_Return)
    stage.settle()
    (command,) = stops(stage.station.submitted)
    assert command.orders == ("MedicationRequest/2", "MedicationRequest/3")
    assert command.stop_at == NOW.replace(hour=20, minute=0, second=0)
    assert not command.was_already_halted


def test_a_past_stop_time_keeps_the_question_until_it_is_ticked(stage: Stage) -> None:
    stage.page.orders.table.choose(ENOX)
    stage.page.acts.stop()
    panel = stage.page.orders.reason
    panel.set_reason("出血")
    QTest.keyClicks(panel.time.edit, "09:00")
    panel._say()
    stage.settle()
    assert panel.isVisible()
    assert stops(stage.station.submitted) == []
    panel.check.setChecked(True)
    panel._say()
    stage.settle()
    (command,) = stops(stage.station.submitted)
    assert (command.was_already_halted, command.stop_at.hour) == (True, 9)


def test_a_tick_left_over_from_one_question_is_not_set_in_the_next(stage: Stage) -> None:
    stage.page.orders.table.choose(ENOX)
    stage.page.acts.stop()
    stage.page.orders.reason.check.setChecked(True)
    stage.page.acts.drop()
    stage.page.acts.stop()
    assert not stage.page.orders.reason.check.isChecked()


def test_an_order_nobody_began_is_voided_by_v_and_a_reason(stage: Stage) -> None:
    stage.page.orders.table.choose("MedicationRequest/3")
    stage.page.orders.table.setFocus()
    QTest.keyClick(stage.page.orders.table, Qt.Key.Key_V)
    stage.settle()
    panel = stage.page.orders.reason
    panel._say()
    assert voids(stage) == [], "no reason, no void"
    panel.set_reason("重复开立")
    panel._say()
    stage.settle()
    (command,) = voids(stage)
    assert command.orders == ("MedicationRequest/2", "MedicationRequest/3")
    assert not command.is_error


def test_wrong_patient_is_ticked_and_becomes_entered_in_error(stage: Stage) -> None:
    stage.page.orders.table.choose(ENOX)
    stage.page.acts.void()
    stage.page.orders.reason.set_reason("患者错误")
    stage.page.orders.reason.check.setChecked(True)
    stage.page.orders.reason._say()
    stage.settle()
    assert [(one.orders, one.is_error, one.patient) for one in voids(stage)] == [((ENOX,), True, ZHAO)]


def test_an_order_with_a_dose_is_not_voided_and_says_to_stop_it(stage: Stage) -> None:
    stage.station.rows[ZHAO] = tuple(begun(row) if row.order.key == ENOX else row for row in stage.station.rows[ZHAO])
    stage.run(stage.page.model.refresh())
    stage.page.orders.table.choose(ENOX)
    stage.page.acts.void()
    stage.settle()
    assert not stage.page.orders.reason.isVisible()
    assert "不能作废" in stage.page.orders.message.text()
    assert voids(stage) == []


def test_a_question_about_one_patient_is_dropped_when_another_is_opened(stage: Stage) -> None:
    stage.page.orders.table.choose(ENOX)
    stage.page.acts.void()
    stage.page.orders.reason.set_reason("重复开立")
    stage.page.open_patient(WANG)
    stage.settle()
    stage.page.orders.reason._say()
    stage.settle()
    assert voids(stage) == []


# --- changing ----------------------------------------------------------------------------------------------------------


def answered(stage: Stage) -> None:
    sheet = stage.page.model.sheet
    assert sheet is not None
    for finding in sheet.unanswered():
        stage.page.model.answer(finding, "上级医师同意")


def test_changing_opens_the_line_with_the_old_order_and_ends_it_with_the_signature(stage: Stage) -> None:
    stage.page.orders.table.choose(ENOX)
    stage.page.acts.change()
    stage.settle()
    edit = stage.page.entry.field.edit
    assert edit.text().startswith("enoxaparin-inj 4000iu")
    stage.page.entry.set_state(stage.page.entry.state)
    edit.setText(edit.text().replace("4000iu", "40mg"))
    stage.page.entry._typed(edit.text())
    stage.press(Qt.Key.Key_Return)
    assert stage.station.checked_without[-1] == frozenset({ENOX})
    answered(stage)
    QTest.keyClick(stage.window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    stage.settle()
    (command,) = signs(stage.station.submitted)
    assert [str(draft.dose and draft.dose.value) for draft in command.drafts] == ["40"]
    assert [(one.orders, one.how, one.replaced_by) for one in command.endings] == [((ENOX,), EndingKind.VOID, 0)]


def test_a_begun_order_is_stopped_by_its_change_and_an_infusion_is_drafted_whole(stage: Stage) -> None:
    stage.station.rows[ZHAO] = tuple(
        begun(row) if row.order.key == "MedicationRequest/2" else row for row in stage.station.rows[ZHAO]
    )
    stage.run(stage.page.model.refresh())
    stage.page.orders.table.choose("MedicationRequest/3")
    stage.page.acts.change()
    stage.settle()
    answered(stage)
    QTest.keyClick(stage.window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    stage.settle()
    (command,) = signs(stage.station.submitted)
    assert [draft.group for draft in command.drafts] == [1, 1]
    (one,) = command.endings
    assert (one.orders, one.how) == (("MedicationRequest/2", "MedicationRequest/3"), EndingKind.STOP)
    assert one.versions == ("1", "1")


def test_a_change_that_is_thrown_away_leaves_the_order_as_it_was(stage: Stage) -> None:
    stage.page.orders.table.choose(ENOX)
    stage.page.acts.change()
    stage.settle()
    stage.page.entry.clear()
    sheet = stage.page.model.sheet
    assert sheet is not None
    stage.page.orders.table.choose(sheet.lines[0].key)
    stage.page.acts.stop()
    stage.settle()
    after = stage.page.model.sheet
    assert after is not None
    assert (after.lines, after.replacements) == ((), ())


def test_an_order_changed_twice_is_drafted_once(stage: Stage) -> None:
    for _ in range(2):
        stage.page.orders.table.choose(ENOX)
        stage.page.acts.change()
        stage.settle()
    sheet = stage.page.model.sheet
    assert sheet is not None
    assert (len(sheet.lines), len(sheet.replacements)) == (1, 1)


def test_what_the_line_cannot_say_is_carried_over_to_the_changed_order() -> None:
    row = order_row(ENOX, "enoxaparin-inj", "40", unit="mg", frequency="QD", route="SC")
    old = draft_of(msgspec.structs.replace(row.order, remark="脐周轮换\n避开瘢痕"), book(), NOW)
    assert old is not None
    new = msgspec.structs.replace(old, remark="")
    assert carried(old, new).remark == "脐周轮换\n避开瘢痕", "two lines: the entry line says one"
    assert carried(old, msgspec.structs.replace(new, catalogue_id="heparin-inj")).remark == ""


def test_a_remark_taken_out_of_the_line_is_gone_from_the_changed_order() -> None:
    row = order_row(ENOX, "enoxaparin-inj", "40", unit="mg", frequency="QD", route="SC")
    old = draft_of(msgspec.structs.replace(row.order, remark="脐周轮换"), book(), NOW)
    assert old is not None
    assert "脐周轮换" in as_entry(old, book()).text
    assert carried(old, msgspec.structs.replace(old, remark="")).remark == ""


def test_an_order_of_another_system_that_the_catalogue_does_not_know_is_not_changed() -> None:
    row = order_row("MedicationRequest/77", "unheard-of", "40", unit="mg")
    assert drafts_of((row,), row, book(), NOW) == ()
    no_dose = order_row("MedicationRequest/78", "enoxaparin-inj", None)
    assert drafts_of((no_dose,), no_dose, book(), NOW) == ()
    nursing = order_row("ServiceRequest/1", "NL-1", kind=OrderKind.NURSING, frequency="CONT")
    assert [draft.catalogue_id for draft in drafts_of((nursing,), nursing, book(), NOW)] == ["NL-1"]


def test_a_drug_of_the_patients_own_is_typed_with_zb(stage: Stage) -> None:
    stage.type_line("enoxaparin-inj 40mg qd sc zb")
    stage.press(Qt.Key.Key_Return)
    stage.press(Qt.Key.Key_Return)
    sheet = stage.page.model.sheet
    assert sheet is not None
    assert [line.draft.is_own_supply for line in sheet.lines] == [True]


def test_own_supply_does_not_belong_to_a_laboratory_test(stage: Stage) -> None:
    stage.type_line("xcg zb")
    stage.press(Qt.Key.Key_Return)
    assert stage.page.entry.candidate() is None
    assert SignOrders not in {type(one) for one in stage.station.submitted}


def test_taking_back_a_change_says_that_the_new_order_goes_with_it(stage: Stage) -> None:
    mine = mark("c9")
    old = order_row(ENOX, "enoxaparin-inj", "40", unit="mg", standing=Standing.SIGNED_LOCAL, mark=mine)
    old = msgspec.structs.replace(
        old, order=msgspec.structs.replace(old.order, status=OrderStatus.CANCELLED, stop_at=NOW)
    )
    new = order_row(
        "MedicationRequest/80", "enoxaparin-inj", "60", unit="mg", standing=Standing.SIGNED_LOCAL, mark=mine
    )
    stage.station.rows[ZHAO] = (old, new)
    stage.run(stage.page.model.refresh())
    stage.page.orders.table.choose(ENOX)
    stage.page.acts.stop()
    assert "整次签名" in stage.page.orders.reason._title.text()
