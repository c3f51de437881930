"""Each person has the windows in his own language; the sign-in speaks the station's."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from tests.ui.nurse.practice_ward import LIU_AN
from tests.ui.workplace.conftest import SHEN, Office


def choose(office: Office, language: str) -> None:
    """In the menu of the window, as a person does."""
    window = office.seat.window
    assert window is not None
    actions = [one for menu in window.findChildren(QMenu) for one in menu.actions()]
    found = [one for one in actions if isinstance(one, QAction) and one.data() == f"language:{language}"]
    assert len(found) == 1, "every language stands in the menu once"
    found[0].trigger()
    office.settle()


def language(office: Office) -> str:
    return office.workplace.languages.current


def test_the_next_person_has_his_own_language_and_the_one_before_finds_his_again(office: Office) -> None:
    assert language(office) == "zh_CN"
    office.sign_in(SHEN)
    choose(office, "pt_PT")
    assert office.seat.window is not None
    assert "Posto médico" in office.seat.window.windowTitle()
    office.seat.lock()
    office.settle()
    assert language(office) == "zh_CN", "the sign-in is everybody's"
    office.sign_in(LIU_AN)
    assert language(office) == "zh_CN"
    choose(office, "zh_TW")
    office.seat.lock()
    office.sign_in(SHEN)
    assert language(office) == "pt_PT"
    office.seat.lock()
    office.sign_in(LIU_AN)
    assert language(office) == "zh_TW"


def test_what_was_taken_up_at_the_sign_in_is_nobodys_choice(office: Office) -> None:
    office.workplace.languages.use("en")
    office.sign_in(SHEN)
    assert language(office) == "en", "nobody chose another one for him"
    office.seat.lock()
    office.settle()
    office.sign_in(SHEN)
    assert language(office) == "zh_CN"
