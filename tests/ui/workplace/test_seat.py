from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from offline.board_views import OPEN_TESTS
from offline.views import NurseWork
from tests.ui.nurse.practice_ward import LIU_AN
from tests.ui.workplace.conftest import SHEN, Office
from ui.workplace.doctor_window import DoctorWindow
from ui.workplace.nurse_window import NurseWindow

ZHAO = "Patient/p-n3-12"


def doctor(office: Office) -> DoctorWindow:
    assert isinstance(office.seat.person, DoctorWindow)
    return office.seat.person


def nurse(office: Office) -> NurseWindow:
    assert isinstance(office.seat.person, NurseWindow)
    return office.seat.person


def key(target: QWidget, which: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(target, which, keys)


def test_each_role_gets_the_window_of_its_role_and_the_sign_in_goes(office: Office) -> None:
    office.sign_in(LIU_AN)
    assert nurse(office).window.isVisible()
    assert not office.seat.entry.isVisible()
    assert nurse(office).window.focusWidget() is nurse(office).beds.grid


def test_after_sign_in_the_doctors_keys_go_to_the_patient_list(office: Office) -> None:
    office.sign_in(SHEN)
    page = doctor(office).page
    assert doctor(office).window.focusWidget() is page.patients.view


def test_a_wrong_password_is_said_in_words_and_opens_nothing(office: Office) -> None:
    office.sign_in(SHEN, "wrong")
    assert office.seat.window is None
    assert office.seat.entry.isVisible()
    label = office.seat.entry.form.findChild(QLabel, "signInError")
    assert isinstance(label, QLabel)
    said = label.text()
    assert "SignInRefused" not in said
    assert any("\u4e00" <= letter <= "\u9fff" for letter in said)


def test_locking_hides_the_patient_and_the_same_person_finds_everything_as_it_was(office: Office) -> None:
    office.sign_in(SHEN)
    first = doctor(office)
    first.page.open_patient(ZHAO)
    office.settle()
    first.page.acts.new()
    QTest.keyClicks(first.page.entry.field.edit, "mlpn 1g")
    office.settle()
    key(first.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert not first.window.isVisible()
    assert office.seat.entry.isVisible()
    assert office.seat.entry.form.password.edit.text() == ""
    office.sign_in(SHEN)
    assert doctor(office) is first
    assert first.page.model.patient == ZHAO
    assert first.page.entry.field.edit.text() == "mlpn 1g"


def test_another_person_does_not_see_what_the_locked_one_had_open(office: Office) -> None:
    office.sign_in(SHEN)
    doctor(office).page.open_patient(ZHAO)
    office.settle()
    locked = doctor(office)
    office.seat.lock()
    office.sign_in(LIU_AN)
    assert not locked.window.isVisible()
    assert nurse(office).window.isVisible()


def test_closing_the_window_signs_out_and_the_next_sign_in_begins_anew(office: Office) -> None:
    office.sign_in(SHEN)
    first = doctor(office)
    first.window.close()
    office.settle()
    assert office.seat.window is None
    assert office.seat.entry.isVisible()
    office.sign_in(SHEN)
    assert doctor(office) is not first
    assert doctor(office).page.model.patient is None


def test_ctrl_k_finds_by_initials_of_the_name(office: Office) -> None:
    office.sign_in(SHEN)
    window, page = doctor(office).window, doctor(office).page
    key(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    field = QApplication.focusWidget()
    assert field is window.bar.search.edit
    QTest.keyClicks(window.bar.search.edit, "zbh")
    key(window.bar.search.edit, Qt.Key.Key_Return)
    office.settle()
    assert page.model.patient == ZHAO
    assert window.bar.search.edit.text() == ""


def test_who_fits_several_is_told_and_nobody_is_opened(office: Office) -> None:
    office.sign_in(SHEN)
    doctor(office).window.search_accepted.emit("王桂")
    office.settle()
    assert doctor(office).page.model.patient is None
    rows = doctor(office).finder.panel.table.rows.rows
    assert [row.cells[1].text.split()[0] for row in rows] == ["王桂兰", "王桂芝"]


def test_ctrl_p_without_a_patient_says_so_and_with_one_shows_the_sheet_in_the_language_of_the_windows(
    office: Office,
) -> None:
    office.sign_in(SHEN)
    one = doctor(office)
    key(one.window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert [notice.key for notice in office.workplace.notices.current()] == ["print"]
    office.workplace.languages.use("en")
    one.page.open_patient(ZHAO)
    office.settle()
    key(one.window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    office.settle()
    assert one.paper.window.isVisible()
    row = next(
        row for row in office.loop.run_until_complete(office.workplace.station.orders(ZHAO)) if row.order.drug_id
    )
    assert one.paper.naming().order(row.order).endswith(f"({row.order.what.text})")
    assert not row.order.what.text.isascii()
    one.paper.leave()


def test_the_role_and_the_pack_change_with_the_language(office: Office) -> None:
    office.sign_in(LIU_AN)
    window = nurse(office).window
    assert window.bar.user.accessibleName() == "柳安 · 护士"
    assert "规则库" in window.status.facts.text()
    office.workplace.languages.use("en")
    assert window.bar.user.accessibleName() == "柳安 · nurse"
    assert "rule pack" in window.status.facts.text()


def test_tabs_of_unseen_lists_are_counted_like_the_lists(office: Office) -> None:
    office.sign_in(LIU_AN)
    one = nurse(office)
    one.counts.look()
    office.settle()
    counted = dict(one.window._counts)
    for page in ("verify", "due", "vitals"):
        one.window.show_page(page)
        office.settle()
        assert one.window._counts[page] == counted[page]


def test_of_a_ward_nobody_is_known_on_no_count_is_shown(office: Office) -> None:
    office.sign_in(LIU_AN)
    empty = NurseWork(groups=0, doses=0, measured_at={})
    assert set(nurse(office).counts._counts(empty).values()) == {None}


def test_a_wristband_opens_its_patient_and_an_unknown_code_does_nothing(office: Office) -> None:
    office.sign_in(LIU_AN)
    one = nurse(office)
    one.window.activateWindow()
    office.settle()
    office.workplace.scans.scanned.emit("B0382917")
    office.settle()
    assert (one.window.current_page(), one.due.model.patient) == ("due", ZHAO)
    one.window.show_page("beds")
    for code in ("12", "B038", "X999999"):
        office.workplace.scans.scanned.emit(code)
        office.settle()
        assert one.window.current_page() == "beds"
    assert any("扫码未识别" in notice.title for notice in office.workplace.notices.current())


def test_a_list_of_one_patient_leaves_the_count_of_the_ward_on_its_tab(office: Office) -> None:
    office.sign_in(LIU_AN)
    one = nurse(office)
    one.counts.look()
    office.settle()
    counted = dict(one.window._counts)
    for page in ("verify", "due"):
        assert (counted[page] or 0) > 0
        one.go(page, "Patient/p-n3-13")
        office.settle()
        assert len(one.verify.model.groups) == 0 or page == "due"
        assert one.window._counts[page] == counted[page]


def test_before_the_ward_is_counted_a_page_counts_nothing_on_its_tab(office: Office) -> None:
    office.sign_in(LIU_AN)
    one = nurse(office)
    one.counts.leave()  # under load it may have counted already
    office.settle()
    one.counts.counted.emit(dict.fromkeys(("verify", "due", "vitals")))
    one.window.show_page("verify")
    one.verify.count_changed.emit(0)
    assert one.window._counts.get("verify") is None


def test_both_pages_of_a_doctor_write_the_same_draft(office: Office) -> None:
    office.sign_in(SHEN)
    one = doctor(office)
    assert one.clinic.model.notes is one.page.model.notes


def test_who_never_looks_at_the_clinic_does_not_wait_for_its_page_at_the_sign_in(office: Office) -> None:
    office.sign_in(SHEN)
    one = doctor(office)
    before = one.late_clinic.made
    assert before is None
    one.window.show_page("clinic")
    office.settle()
    made = one.late_clinic.made
    assert made is not None
    assert made.isVisible()
    assert one.window.current_page() == "clinic"
    assert "门诊医生站" in one.window.bar.brand.accessibleName()
    assert "门诊医生站" in one.window.windowTitle()
    one.window.show_page("doctor")
    assert "住院医生站" in one.window.bar.brand.accessibleName()
    one.window.show_page("clinic")
    assert one.late_clinic.made is made


def test_at_sign_in_the_tabs_of_the_boards_are_counted_although_no_page_of_them_was_opened(office: Office) -> None:
    """Skin tests, specimens, the plan and intake were counted only after somebody had looked there once."""
    office.sign_in(LIU_AN)
    window = nurse(office)
    window.board_counts.look()
    office.settle()
    boards = window.boards
    assert (boards.skin.made, boards.specimens.made) == (None, None)
    assert all(late.made is None for late in window.nursing.late.values())
    tabs = window.window.bar.pages.tabs
    board = office.loop.run_until_complete(window.desk.station.skin_board())
    assert tabs["skin"].count == sum(row.state in OPEN_TESTS for row in board) > 0
    assert tabs["specimens"].count
    assert tabs["fluids"].count is not None
    assert tabs["handover"].count is not None, "whom nobody took over is counted without the page"
