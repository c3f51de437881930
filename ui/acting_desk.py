"""What every desk of forms does with an act: who, about whom, when; submitted once. Refuses a second act while one is under way.

class CareDesk(ActingDesk[CareDoor]):
    FAULTS = {"needs-central": "central"}      # refusals that the form itself words; every other one is raised and told as a notice
"""

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Any, ClassVar, Generic, Protocol, TypeVar

from client.clock import Clock
from client.commands import Command
from client.errors import InputRefused, PolicyRefused, VersionConflict
from client.records import Person
from offline.people import Seated

Faults = tuple[str, ...]
"""What stands against an act, in machine words; none means that it is durable."""


class ActingDoor(Protocol):
    """The part of the station that is used here."""

    @property
    def clock(self) -> Clock: ...

    def new_id(self) -> str: ...

    async def submit(self, command: Command, /) -> object: ...


D = TypeVar("D", bound=ActingDoor)


class ActingDesk(Generic[D]):
    """Invariant: one act at a time."""

    FAULTS: ClassVar[Mapping[str, str]] = MappingProxyType({})

    def __init__(self, station: D, session: Seated) -> None:
        self.station, self.session = station, session
        self._busy = False

    @property
    def now(self) -> datetime:
        return self.station.clock.now()

    @property
    def me(self) -> Person:
        return self.session.person

    def act(self, patient: str, encounter: str | None) -> dict[str, Any]:
        """The common part of a command."""
        return {
            "id": self.station.new_id(),
            "author": self.me,
            "patient": patient,
            "encounter": encounter,
            "occurred_at": self.now,
        }

    async def submit(self, command: Command) -> Faults:
        """What a form can mend comes back as a fault; everything else is raised and told as a notice."""
        if self._busy:
            return ("busy",)
        self._busy = True
        try:
            await self.station.submit(command)
        except VersionConflict:
            return ("changed",)
        except InputRefused as error:
            return (str(error.facts[0]) if error.facts else "changed",)
        except PolicyRefused as error:
            found = next((word for fact, word in self.FAULTS.items() if fact in error.facts), None)
            if found is None:
                raise
            return (found,)
        finally:
            self._busy = False
        return ()
