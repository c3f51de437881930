"""The pages over the real store and intake, worked with the keyboard alone."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from client.commands import AdministerDose, VerifyOrder
from client.records import DoseOutcome
from client.records.bedside import NoScan
from offline.mode import Mode
from tests.ui.examples import marking
from tests.ui.nurse.keys import press, said, write
from tests.ui.nurse.practice_ward import Ward
from ui.language import Languages
from ui.marking.state import MarkingKind
from ui.nurse.bed_facts import TEMPERATURE
from ui.nurse.bedmap_page import BedMapPage
from ui.nurse.dose_entry import NotGivenReason
from ui.nurse.due_model import is_open
from ui.nurse.due_page import DuePage
from ui.nurse.loading import Knowing
from ui.nurse.todo import TodoAct, slot_of_verify
from ui.nurse.verify_page import VerifyPage
from ui.nurse.vitals_page import VitalsPage
from ui.theme.theme import Theme

# --- bed map -------------------------------------------------------------------------------------------------------


def test_digits_and_enter_jump_to_a_bed_and_enter_opens_its_patient(ward: Ward, beds: BedMapPage) -> None:
    patients: list[str] = []
    beds.patient_opened.connect(patients.append)
    press(ward, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_Return)
    face = beds.grid.current()
    assert face is not None
    assert (face.bed, face.name) == ("12", "赵秉衡")
    assert patients == []
    press(ward, Qt.Key.Key_Return)
    assert patients == ["Patient/p-n3-12"]


def test_an_empty_bed_opens_nobody(ward: Ward, beds: BedMapPage) -> None:
    patients: list[str] = []
    beds.patient_opened.connect(patients.append)
    press(ward, Qt.Key.Key_6, Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert patients == []


def test_h_and_e_go_to_the_lists_of_the_chosen_patient(ward: Ward, beds: BedMapPage) -> None:
    wanted = QSignalSpy(beds.page_wanted)
    press(ward, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_Return, Qt.Key.Key_H, Qt.Key.Key_E)
    assert said(wanted) == [("verify", "Patient/p-n3-12"), ("due", "Patient/p-n3-12")]


def test_every_kind_of_thing_to_do_leads_to_its_page(ward: Ward, beds: BedMapPage) -> None:
    pages, doses, patients = (
        QSignalSpy(signal) for signal in (beds.page_wanted, beds.dose_wanted, beds.patient_opened)
    )
    for act in (TodoAct.VERIFY, TodoAct.GIVE, TodoAct.READ):
        beds.todo.acted.emit(next(item for item in beds.model.items if item.act is act))
    assert [page for page, _ in said(pages)] == ["verify"]
    assert doses.count() == patients.count() == 1
    assert ward.errors == []


def test_a_card_says_the_same_to_a_screen_reader(beds: BedMapPage) -> None:
    spoken = next(face.spoken for face in beds.grid.rows.faces if face.bed == "15")
    for words in ("15 床", "王桂兰", "女 79", "病重", "易混 16"):
        assert words in spoken


def test_nine_cards_stand_in_a_row_at_2560_and_fewer_below(ward: Ward, beds: BedMapPage) -> None:
    found = []
    for width, height in ((2560, 1080), (1920, 1080), (1366, 768)):
        ward.window.resize(width, height)
        ward.settle()
        found.append(beds.grid.columns())
    assert found[0] == 9
    assert found[0] > found[1] > found[2] >= 4


def test_a_bed_map_that_was_not_read_counts_nothing(beds: BedMapPage) -> None:
    assert "—" not in beds.todo_pane._meta.text()
    beds.model.knowing = Knowing.FAILED
    beds.draw()
    assert beds.todo_pane._meta.text() == "— · 逾期 —"
    assert "0" not in beds.swap.text()
    assert beds.todo.rows.lines == ()


def test_at_1920_no_row_of_cards_is_cut(ward: Ward, beds: BedMapPage) -> None:
    ward.window.resize(1920, 1080)
    ward.settle()
    rows, height = divmod(beds.grid.maximumViewportSize().height(), beds.grid.cell().height())
    assert rows == 4
    assert height < rows


# --- verify --------------------------------------------------------------------------------------------------------


def test_h_verifies_the_chosen_group_and_the_next_is_chosen(ward: Ward, verify: VerifyPage) -> None:
    first, count = verify.model.chosen, len(verify.model.groups)
    ward.wait()
    press(ward, Qt.Key.Key_H)
    (command,) = ward.station.taken
    assert isinstance(command, VerifyOrder)
    assert first is not None
    assert command.orders == tuple(row.order.key for row in first.rows)
    assert len(verify.model.groups) == count - 1
    assert verify.model.chosen not in {None, first}


def test_h_struck_again_and_again_verifies_nothing_that_was_not_read(ward: Ward, verify: VerifyPage) -> None:
    for _ in range(12):
        press(ward, Qt.Key.Key_H)
        ward.wait(0.06)
    assert ward.station.taken == []
    assert "未核对" in verify.why_not.text()
    ward.wait()
    for _ in range(12):
        press(ward, Qt.Key.Key_H)
        ward.wait(0.06)
    assert len(ward.station.taken) == 1


def test_h_goes_over_to_the_next_patient_only_when_it_is_pressed_for_him(ward: Ward, verify: VerifyPage) -> None:
    first = verify.model.chosen
    assert first is not None
    patients: list[str] = []
    while (chosen := verify.model.chosen) is not None and chosen.patient == first.patient:
        ward.wait()
        press(ward, Qt.Key.Key_H)
        patients.append(chosen.patient)
    taken = len(ward.station.taken)
    assert taken == len(patients)
    ward.wait()
    press(ward, Qt.Key.Key_H)
    assert len(ward.station.taken) == taken
    assert verify.why_not.text().startswith("已换患者")
    assert verify.why_not.text().endswith("再按一次 H。")
    ward.wait()
    press(ward, Qt.Key.Key_H)
    assert len(ward.station.taken) == taken + 1
    assert verify.why_not.text() == ""


def test_a_patient_moved_to_is_verified_after_the_same_short_look(ward: Ward, verify: VerifyPage) -> None:
    press(ward, Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_J)
    moved = verify.model.chosen
    assert moved is not None
    verify.accept.click()
    ward.settle()
    assert ward.station.taken == []
    ward.wait()
    verify.accept.click()
    ward.settle()
    assert [command.patient for command in ward.station.taken] == [moved.patient]


def test_route_and_frequency_stand_beside_the_list(ward: Ward, verify: VerifyPage) -> None:
    group = next(group for group in verify.model.groups if group.rows[0].order.route)
    ward.loop.run_until_complete(verify.model.choose(slot_of_verify(group)))
    verify.draw()
    route, frequency = group.rows[0].order.route, group.rows[0].order.frequency
    assert route is not None
    assert frequency is not None
    assert route.text in verify.details.text()
    assert "次" in verify.details.text() or "立即" in verify.details.text() or "持续" in verify.details.text()


def test_moving_shows_the_other_patients_allergies(ward: Ward, verify: VerifyPage) -> None:
    assert "无已知过敏" in verify.block.allergy.text()
    for _ in range(len(verify.model.groups)):
        if verify.model.banner is not None and verify.model.banner.patient.name == "韩松年":
            break
        press(ward, Qt.Key.Key_J)
    assert verify.model.banner is not None
    assert verify.model.banner.patient.name == "韩松年"
    assert "青霉素" in verify.block.allergy.text()


# --- due -----------------------------------------------------------------------------------------------------------


def choose_open(ward: Ward, due: DuePage, *, verified: bool) -> str:
    dose = next(each for each in due.model.doses if is_open(each) and each.is_verified is verified)
    key = next(
        row.key
        for row in due.listing.table.rows.rows
        if row.subject and row.cells and row.key.startswith(dose.lines[0].key)
    )
    assert due.listing.table.choose(key)
    ward.settle()
    return key


def tell_apart(due: DuePage) -> None:
    """As the nurse does without a scanner: name and date of birth read from the wristband, and why it was not scanned."""
    banner = due.model.banner
    assert banner is not None
    assert banner.patient.birth_date is not None
    due.form.identity.first.edit.setText(banner.patient.name)
    due.form.identity.second.edit.setText(banner.patient.birth_date.isoformat())
    due.form.identity.choose_reason(NoScan.SCANNER_BROKEN)


def test_nothing_is_given_from_the_list_before_the_patient_was_told_apart(ward: Ward, due: DuePage) -> None:
    choose_open(ward, due, verified=True)
    press(ward, Qt.Key.Key_E)
    press(ward, Qt.Key.Key_Return, ctrl=True)
    assert "两项" in due.form.refusal.text()
    due.form.identity.first.edit.setText("别人")
    due.form.identity.second.edit.setText("1950-01-01")
    press(ward, Qt.Key.Key_Return, ctrl=True)
    assert "停" in due.form.refusal.text()
    tell_apart(due)
    due.form.identity.choose_reason(NoScan.OTHER)
    press(ward, Qt.Key.Key_Return, ctrl=True)
    assert "为何" in due.form.refusal.text()
    assert ward.station.taken == []


def test_e_opens_the_form_and_ctrl_enter_records_the_dose(ward: Ward, due: DuePage) -> None:
    key = choose_open(ward, due, verified=True)
    press(ward, Qt.Key.Key_E)
    assert due.stack.currentWidget() is due.form
    assert due.form.identity.first.edit.hasFocus()
    tell_apart(due)
    press(ward, Qt.Key.Key_Return, ctrl=True)
    (command,) = ward.station.taken
    assert isinstance(command, AdministerDose)
    assert command.check is not None
    assert command.check.identifiers == ("name", "birth-date")
    assert due.stack.currentIndex() == 0
    answered = next(row for row in due.listing.table.rows.rows if row.key == key)
    assert "进行中" in answered.cells[-1].text
    assert "存本站" in answered.cells[-1].text
    assert answered.is_pending


def test_an_answered_row_cannot_be_given_again(ward: Ward, due: DuePage) -> None:
    choose_open(ward, due, verified=True)
    press(ward, Qt.Key.Key_E)
    tell_apart(due)
    press(ward, Qt.Key.Key_Return, ctrl=True)
    press(ward, Qt.Key.Key_E)
    assert due.stack.currentIndex() == 0
    assert len(ward.station.taken) == 1


def test_ctrl_enter_twice_before_anything_else_happens_is_one_dose(ward: Ward, due: DuePage) -> None:
    choose_open(ward, due, verified=True)
    press(ward, Qt.Key.Key_E)
    tell_apart(due)
    for _ in range(2):
        QTest.keyClick(due.form.time.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    ward.settle()
    assert len(ward.station.taken) == 1


def test_more_than_ordered_stops_until_a_person_says_that_it_was_given(ward: Ward, due: DuePage) -> None:
    choose_open(ward, due, verified=True)
    press(ward, Qt.Key.Key_E)
    tell_apart(due)
    ordered = Decimal(due.form.amounts[0].edit.text())
    due.form.amounts[0].edit.setText("99999")
    press(ward, Qt.Key.Key_Return, ctrl=True)
    assert "十倍" in due.form.refusal.text()
    assert not due.form.despite.isVisible(), "a slip of the point is mended, never answered"
    due.form.amounts[0].edit.setText(str(ordered * 2))
    press(ward, Qt.Key.Key_Return, ctrl=True)
    assert "多于医嘱剂量" in due.form.refusal.text()
    assert due.form.despite.isVisible()
    assert not due.form.despite.isChecked()
    assert len(ward.station.taken) == 0
    due.form.despite.click()
    press(ward, Qt.Key.Key_Return, ctrl=True)
    assert "备注" in due.form.refusal.text()
    due.form.note.edit.setText("口头医嘱加量")
    press(ward, Qt.Key.Key_Return, ctrl=True)
    (command,) = ward.station.taken
    assert isinstance(command, AdministerDose)
    assert command.despite == ("more-than-ordered",)
    assert due.stack.currentIndex() == 0


def test_not_given_says_what_is_missing_and_takes_a_reason(ward: Ward, due: DuePage) -> None:
    choose_open(ward, due, verified=True)
    press(ward, Qt.Key.Key_U)
    press(ward, Qt.Key.Key_Return, ctrl=True)
    assert due.form.refusal.text() == "请选择原因。"
    assert ward.station.taken == []
    due.form.choose_reason(NotGivenReason.FASTING)
    press(ward, Qt.Key.Key_Return, ctrl=True)
    (command,) = ward.station.taken
    assert isinstance(command, AdministerDose)
    assert (command.outcome, command.reason) == (DoseOutcome.NOT_GIVEN, "禁食")


def test_a_time_ahead_is_refused_in_words_and_kept(ward: Ward, due: DuePage) -> None:
    choose_open(ward, due, verified=True)
    press(ward, Qt.Key.Key_E)
    due.form.time.edit.setFocus()
    due.form.time.edit.selectAll()
    write(ward, "15:30")
    press(ward, Qt.Key.Key_Return, ctrl=True)
    assert "尚未到" in due.form.refusal.text()
    assert due.form.time.text() == "15:30"
    assert ward.station.taken == []


def test_escape_closes_the_form_and_letters_typed_into_it_are_letters(ward: Ward, due: DuePage) -> None:
    choose_open(ward, due, verified=True)
    press(ward, Qt.Key.Key_E)
    due.form.note.edit.setFocus()
    press(ward, Qt.Key.Key_U)
    assert due.form.note.text() == "u"
    press(ward, Qt.Key.Key_Escape)
    assert due.stack.currentIndex() == 0


def test_one_patients_list_has_the_as_needed_orders(ward: Ward, due: DuePage) -> None:
    patient = needs_something(ward)
    due.show_patient(patient)
    ward.settle()
    assert {dose.patient for dose in due.model.doses} <= {patient}
    keys = [row.key for row in due.listing.table.rows.rows]
    assert [one.key in keys for one in due.model.as_needed()] == [True]
    press(ward, Qt.Key.Key_W)
    assert len({dose.patient for dose in due.model.doses}) > 1


def needs_something(ward: Ward) -> str:
    """A patient with one as-needed drug order."""
    cards = ward.loop.run_until_complete(ward.station.ward_map()).cards
    patients = [card.patient.key for card in cards if card.patient]
    rows = {patient: ward.loop.run_until_complete(ward.station.orders(patient)) for patient in patients}
    return next(patient for patient, found in rows.items() if any(row.order.is_as_needed for row in found))


def test_an_emergency_dose_shows_its_number_and_is_hatched(ward: Ward, due: DuePage, theme: Theme) -> None:
    ward.station.mode = Mode.EMERGENCY
    theme.set_marking(marking(MarkingKind.EMERGENCY))
    key = choose_open(ward, due, verified=True)
    press(ward, Qt.Key.Key_E)
    tell_apart(due)
    press(ward, Qt.Key.Key_Return, ctrl=True)
    row = next(row for row in due.listing.table.rows.rows if row.key == key)
    assert row.is_pending
    assert "X-0001" in row.cells[-1].text


# --- all pages -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", ["beds", "verify", "due", "vitals"])
def test_every_control_has_a_name_and_enough_room_in_both_languages(ward: Ward, languages: Languages, key: str) -> None:
    for language in ("zh_CN", "en"):
        languages.use(language)
        for width, height in ((2560, 1080), (1920, 1080), (1366, 768)):
            ward.window.resize(width, height)
            page = ward.show(key)
            for button in page.findChildren(QAbstractButton):
                if button.isVisible():
                    assert button.accessibleName() or button.text(), button
                    assert button.width() >= button.sizeHint().width(), (language, width, button.text())
            for edit in page.findChildren(QLineEdit):
                assert edit.accessibleName() or not edit.isVisible(), (key, edit)
            assert page.minimumSizeHint().width() <= page.width(), (language, width)


def test_the_words_change_with_the_language_and_what_is_typed_stays(
    ward: Ward, languages: Languages, vitals: VitalsPage
) -> None:
    vitals.show_patient("Patient/p-n3-12")
    ward.settle()
    write(ward, "38.1")
    languages.use("en")
    ward.settle()
    assert vitals.save.text() == "Save values"
    assert vitals.form.edits[TEMPERATURE].text() == "38.1"
    assert vitals.title() == "Vital signs"
