"""The page of temporary patients over the practice ward at 14:08, in the window of the other nurse pages."""

import pytest

from offline import blocks
from offline.blocks import Block
from offline.people import Session
from tests.ui.nurse.conftest import filled_store as filled_store
from tests.ui.nurse.conftest import ward as ward
from tests.ui.nurse.practice_ward import LIU_AN, WARD, Ward
from ui.temporaries.page import TemporariesPage

HERE = Session(person=LIU_AN, ward=WARD, is_offline=False)


@pytest.fixture
def page(ward: Ward) -> TemporariesPage:
    """With a block of numbers, as central gave it before it went."""
    ward.loop.run_until_complete(ward.station.database.write(lambda books: blocks.keep(books, Block(n=1, claim="c"))))
    made = TemporariesPage(ward.desk, ward.station, HERE)
    ward.pages["temporaries"] = made
    ward.window.add_page("temporaries", made, title=made.title, keys="Shift+F9", hints=made.hints)
    made.open()
    ward.show("temporaries")
    made.setFocus()
    ward.window.activateWindow()
    ward.settle()
    return made
