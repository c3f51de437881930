"""What the infusion room needs of the station, as a protocol; the real one is offline/station.py."""

from typing import Protocol

from offline.views.room import RoomView
from ui.nurse.bed_door import BedStation


class RoomStation(BedStation, Protocol):
    """The part of the one door that is used in the infusion room."""

    async def room(self) -> RoomView: ...
