"""The order sets of a station of values: central's and those saved from drafts."""

from client.clinical.catalogue import OrderSet
from offline.own_sets import OwnSet
from offline.people import Session


class SavedSets:
    """What `ui.doctor.door.Door` asks about order sets."""

    site_sets: tuple[OrderSet, ...] = ()
    saved_sets: tuple[OwnSet, ...] = ()

    async def order_sets(self) -> tuple[OrderSet, ...]:
        return self.site_sets

    async def own_sets(self, _session: Session) -> tuple[OwnSet, ...]:
        return self.saved_sets

    async def keep_own_set(self, _session: Session, one: OwnSet) -> None:
        self.saved_sets = (*self.saved_sets, one)

    async def drop_own_set(self, _session: Session, one: OwnSet) -> None:
        self.saved_sets = tuple(other for other in self.saved_sets if other != one)
