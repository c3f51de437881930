"""What the page of temporary patients needs of the station; the real one is offline/station.py. Refuses to be implemented here."""

from typing import Protocol

from client.records.temporaries import Claimed
from offline.blocks import Left, Taken
from offline.projection.temporaries import TemporaryRow
from offline.seeing_temporaries import Candidates
from ui.nurse.door import NurseStation


class TemporaryDoor(NurseStation, Protocol):
    """The part of the one door that is used here."""

    @property
    def ward_key(self) -> str: ...

    @property
    def ward_name(self) -> str: ...

    async def temporaries(self) -> tuple[TemporaryRow, ...]: ...

    async def numbers_left(self) -> Left: ...

    async def take_numbers(self, count: int, /) -> tuple[Taken, ...]: ...

    def spare_number(self, typed: str, /) -> Taken: ...

    async def candidates(self, patient: str, claimed: Claimed, /) -> Candidates: ...
