"""What a clinician sees of the execution plan; the projection asked on the store's thread."""

from datetime import timedelta

from offline.projection import lists, unit_faults, units
from offline.seeing_room import SeeingRoom
from offline.views.plan_faults import PlanFault
from offline.views.units import Unit


class SeeingUnits(SeeingRoom):
    """The same one read as `Seeing`, for the pages that plan, prepare and carry out."""

    async def units(self, patient: str | None = None, *, back: timedelta = units.BACK) -> tuple[Unit, ...]:
        """Of the ward or of one patient, from `back` before now to two days ahead of this moment."""
        now, pack = self.clock.now(), self.knowledge.pack
        return await self._seen(
            lambda books: units.units(
                books,
                lists.people(books, None if patient is None else [patient]),
                now,
                self._plan,
                pack.catalogue,
                back=back,
                rules=pack.care.units,
            ),
            can_wait=patient is None,
            of=patient,
        )

    async def plan_faults(self, patient: str | None = None) -> tuple[PlanFault, ...]:
        """Orders that could not be split, each with its reason."""
        now, pack = self.clock.now(), self.knowledge.pack
        return await self._seen(
            lambda books: unit_faults.faults(
                books,
                lists.people(books, None if patient is None else [patient]),
                now,
                self._plan,
                pack.catalogue,
                pack.care.units,
            ),
            can_wait=patient is None,
            of=patient,
        )
