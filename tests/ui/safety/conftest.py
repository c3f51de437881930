"""The nurse's pages of blood and cases over the practice ward at 14:08, each in the window of the other nurse pages."""

import pytest

from offline.people import Session
from tests.ui.nurse.conftest import filled_store as filled_store
from tests.ui.nurse.conftest import ward as ward
from tests.ui.nurse.practice_ward import LIU_AN, WARD, Ward
from ui.nurse.nurse_page import NursePage
from ui.safety.blood_page import BloodPage
from ui.safety.case_page import CasePage

HERE = Session(person=LIU_AN, ward=WARD, is_offline=False)


def shown(ward: Ward, key: str, page: NursePage) -> None:
    ward.pages[key] = page
    ward.window.add_page(key, page, title=page.title, keys="Shift+F7", hints=page.hints)
    page.open()
    ward.show(key)
    page.setFocus()
    ward.window.activateWindow()
    ward.settle()


@pytest.fixture
def blood(ward: Ward) -> BloodPage:
    page = BloodPage(ward.pages["verify"].desk, ward.station, HERE)
    shown(ward, "blood", page)
    return page


@pytest.fixture
def cases(ward: Ward) -> CasePage:
    page = CasePage(ward.pages["verify"].desk, ward.station, HERE)
    shown(ward, "cases", page)
    return page
