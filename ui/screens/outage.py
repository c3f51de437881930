"""A real outage for the pictures: central killed, an order stopped, changed by a colleague whom the station does not hear, central back."""

from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass
from pathlib import Path
from random import SystemRandom

from client.clock import Clock
from ui.commands.bystander import Colleague
from ui.commands.hospital import Hospital, start_hospital
from ui.commands.practice_ward import PASSWORD
from ui.screens import clinic_flows, special
from ui.screens.screens import doctor_here
from ui.tour.acts_at_the_desk import wait_mode
from ui.tour.acts_of_doctor import stop
from ui.tour.acts_of_recovery import conflicts
from ui.tour.people import Cast

READ_FIRST: tuple[tuple[frozenset[str], Callable[[Cast], Awaitable[object]]], ...] = (
    (frozenset(name for name, _ in special.WAYS), special.read_before_the_outage),
    (frozenset(name for name, _ in clinic_flows.WAYS), clinic_flows.clinic_page),
)
"""Patients of other wards and those who wait outside: a station has not read them unless somebody worked with them."""
COLLEAGUE = "20345"
STOPPED_DRUG = "依诺肝素"
MODE_S = 30.0


@dataclass(slots=True, kw_only=True)
class Outage:
    """The hospital that is killed and comes back at its own address. Invariant: whatever runs now is `hospital`."""

    folder: Path
    clock: Clock
    hospital: Hospital
    stopped: str = ""

    async def begin(self, people: Cast, shown: Collection[str]) -> None:
        """`shown`: the names of the screens of the outage; whom they are about is read while central answers."""
        for names, read in READ_FIRST:
            if not names.isdisjoint(shown):
                await read(people)
        await self.hospital.kill()
        await wait_mode(people, "emergency", MODE_S)

    async def enter(self, people: Cast) -> None:
        """The doctor stops an order that central does not hear of."""
        await doctor_here(people)
        self.stopped = str((await stop(people, STOPPED_DRUG))["order"])

    async def end(self, people: Cast) -> None:
        """A colleague changed that order elsewhere; then central is back, and the conflict is found."""
        port = self.hospital.port
        self.hospital = await start_hospital(self.folder)
        colleague = await Colleague.at(self.hospital.base, COLLEAGUE, PASSWORD, self.clock, SystemRandom())
        try:
            await colleague.annotate(self.stopped, "Continue until the consultant has seen it")
        finally:
            await colleague.leave()
            await self.hospital.stop()
        self.hospital = await start_hospital(self.folder, port)
        await wait_mode(people, "recovering", MODE_S)
        await conflicts(people, 1)
