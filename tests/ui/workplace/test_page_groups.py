"""The bars of the two stations as they are put together: every page has its group, and the critical values their key."""

from tests.ui.nurse.practice_ward import LIU_AN
from tests.ui.workplace.conftest import SHEN, Office
from tests.ui.workplace.test_seat import doctor, nurse
from ui.shell.station_window import StationWindow
from ui.workplace.page_groups import DOCTOR_GROUPS, NURSE_GROUPS


def strays(window: StationWindow, named: set[str]) -> set[str]:
    return set(window.bar.pages.tabs) - named


def keys(window: StationWindow) -> dict[str, str]:
    return {key: tab.keys for key, tab in window.bar.pages.tabs.items()}


def test_every_page_of_a_nurse_stands_in_a_group_by_name_and_no_key_leads_to_two(office: Office) -> None:
    office.sign_in(LIU_AN)
    window = nurse(office).window
    assert strays(window, {page for group in NURSE_GROUPS for page in group.pages}) == set()
    assert len(set(keys(window).values())) == len(keys(window))
    assert keys(window)["critical"] == "F10"


def test_every_page_of_a_doctor_stands_in_a_group_by_name(office: Office) -> None:
    office.sign_in(SHEN)
    window = doctor(office).window
    assert strays(window, {page for group in DOCTOR_GROUPS for page in group.pages}) == set()
    assert keys(window)["critical"] == "F10"
