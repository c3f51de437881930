"""The page of telephone and paper over the practice ward at 14:08, in the window of the other nurse pages."""

import pytest

from offline.people import Session
from tests.ui.nurse.conftest import filled_store as filled_store
from tests.ui.nurse.conftest import ward as ward
from tests.ui.nurse.practice_ward import LIU_AN, WARD, Ward
from ui.downtime.page import DowntimePage

HERE = Session(person=LIU_AN, ward=WARD, is_offline=False)


@pytest.fixture
def page(ward: Ward) -> DowntimePage:
    made = DowntimePage(ward.desk, ward.station, HERE)
    ward.pages["downtime"] = made
    ward.window.add_page("downtime", made, title=made.title, keys="Shift+F10", hints=made.hints)
    made.open()
    ward.show("downtime")
    made.setFocus()
    ward.window.activateWindow()
    ward.settle()
    return made
