"""The practice ward's nurse with the infusion room, as the station has read it."""

from functools import partial

import pytest

from tests.support.practice_room import answer_clinic
from tests.ui.nurse.conftest import filled_store as filled_store  # a fixture of these tests, too
from tests.ui.nurse.conftest import ward as ward  # a fixture of these tests, too
from tests.ui.nurse.keys import opened
from tests.ui.nurse.practice_ward import MOMENT, Ward
from ui.room.page import RoomPage


@pytest.fixture
def room(ward: Ward) -> RoomPage:
    ward.loop.run_until_complete(ward.station.database.write(partial(answer_clinic, moment=MOMENT)))
    page = RoomPage(ward.desk, ward.station)
    ward.add("room", page)
    opened(ward, "room")
    return page
