from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.demo_page import sign_in_window
from tests.ui.examples import marking
from ui.language import Languages
from ui.marking.state import MarkingKind
from ui.theme.theme import Theme


class Ear:
    """Keeps what the form handed out."""

    def __init__(self) -> None:
        self.heard: list[tuple[str, str, str, str]] = []

    def hear(self, role: str, staff: str, password: str, ward: str) -> None:
        self.heard.append((role, staff, password, ward))


def test_a_filled_form_is_handed_out_once_with_role_and_ward(theme: Theme, languages: Languages, qtbot: QtBot) -> None:
    window, ear = sign_in_window(theme, languages), Ear()
    qtbot.addWidget(window)
    window.submitted.connect(ear.hear)
    window.form.choose_nurse()
    QTest.keyClick(window.form.password.edit, Qt.Key.Key_Return)
    assert ear.heard == [("nurse", "20318", "practice", "n3")]


def test_what_is_missing_is_said_in_words_and_nothing_is_handed_out(
    theme: Theme, languages: Languages, qtbot: QtBot
) -> None:
    window, ear = sign_in_window(theme, languages), Ear()
    qtbot.addWidget(window)
    window.submitted.connect(ear.hear)
    window.form.staff.edit.clear()
    window.form.submit()
    assert window.form._error.text() == "请输入工号。"
    window.form.staff.edit.setText("1")
    window.form.submit()
    assert window.form._error.text() == "请输入密码。"
    assert ear.heard == []


def test_an_error_keeps_the_staff_number_and_clears_only_the_password(
    theme: Theme, languages: Languages, qtbot: QtBot
) -> None:
    window = sign_in_window(theme, languages)
    qtbot.addWidget(window)
    window.show_error("工号或密码不被接受")
    assert window.form.staff.text() == "20318"
    assert window.form.password.text() == ""
    assert not window.form._error.isHidden()


def test_in_an_emergency_the_snapshot_time_must_be_acknowledged(
    theme: Theme, languages: Languages, qtbot: QtBot
) -> None:
    theme.set_marking(marking(MarkingKind.EMERGENCY))
    window, ear = sign_in_window(theme, languages), Ear()
    qtbot.addWidget(window)
    window.submitted.connect(ear.hear)
    window.form.submit()
    assert ear.heard == []
    assert "14:12:05" in window.form._acknowledged.box.accessibleName()
    window.form.acknowledge()
    window.form.submit()
    assert len(ear.heard) == 1


def test_nothing_can_be_pressed_while_signing_in(theme: Theme, languages: Languages, qtbot: QtBot) -> None:
    window = sign_in_window(theme, languages)
    qtbot.addWidget(window)
    window.set_busy(True)
    assert not window.form._go.isEnabled()
    window.set_busy(False)
    assert window.form._go.isEnabled()


def test_no_field_is_cut_in_any_marking(theme: Theme, languages: Languages, qtbot: QtBot) -> None:
    for kind in (MarkingKind.NORMAL, MarkingKind.EMERGENCY):
        theme.set_marking(marking(kind))
        window = sign_in_window(theme, languages)
        qtbot.addWidget(window)
        window.resize(1366, 768)
        window.show()
        for field in (window.form.staff, window.form.password):
            assert field.height() >= field.edit.geometry().bottom() + 1
        window.close()


def test_who_waited_for_the_store_types_his_number_at_once(theme: Theme, languages: Languages, qtbot: QtBot) -> None:
    window = sign_in_window(theme, languages)
    qtbot.addWidget(window)
    window.form.staff.edit.clear()
    window.set_busy(True)
    window.show()
    window.activateWindow()
    window.form._language.setFocus()  # where Qt puts the focus while nothing else can be pressed
    window.set_busy(False)
    assert window.focusWidget() is window.form.staff.edit
    window.close()
