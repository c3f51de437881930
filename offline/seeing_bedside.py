"""What a clinician sees around the giving of drugs: the MAR, what runs, what was missed; the projection asked on the store's thread."""

from datetime import datetime

from client.records.bedside import DoseRequest
from offline.projection import after_dose, infusions, lists, mar, scanning
from offline.seeing_units import SeeingUnits
from offline.store.books import Books
from offline.views.mar import FollowUp, MarView, Missed, RunningInfusion, ScanBoard
from offline.views.scanning import LabelFound


class SeeingBedside(SeeingUnits):
    """The same one read as `Seeing`, for the bed."""

    async def mar(self, patient: str, since: datetime, until: datetime) -> MarView:
        now, pack = self.clock.now(), self.knowledge.pack
        return await self._seen(
            lambda books: mar.mar(books, patient, since, until, now, self._plan, pack.catalogue, pack.giving),
            of=patient,
        )

    async def read_label(self, scanned: str) -> LabelFound | None:
        """None: no label that this station knows, or half of one."""
        now, catalogue = self.clock.now(), self.knowledge.catalogue
        return await self._seen(lambda books: scanning.read_label(books, scanned, now, self._plan, catalogue))

    async def infusions(self, patient: str | None = None) -> tuple[RunningInfusion, ...]:
        """What runs, of the ward or of one patient; what ends first stands first."""
        now, book = self.clock.now(), self.knowledge.pack.giving

        def work(books: Books) -> tuple[RunningInfusion, ...]:
            people = infusions.everybody(books) if patient is None else lists.people(books, [patient])
            return infusions.running(books, people, now, book)

        return await self._seen(work, of=patient)

    async def follow_ups(self, patient: str | None = None) -> tuple[FollowUp, ...]:
        """As-needed doses whose effect is still to be looked at."""
        now, pack = self.clock.now(), self.knowledge.pack
        only = None if patient is None else [patient]
        return await self._seen(
            lambda books: after_dose.follow_ups(books, lists.people(books, only), now, pack.catalogue, pack.giving),
            of=patient,
        )

    async def missed(self, patient: str | None = None) -> tuple[Missed, ...]:
        now, only = self.clock.now(), None if patient is None else [patient]
        return await self._seen(
            lambda books: after_dose.missed(books, lists.people(books, only), now, self._plan), of=patient
        )

    async def dose_requests(self) -> tuple[DoseRequest, ...]:
        """Open requests for a dose of the ward."""

        def work(books: Books) -> tuple[DoseRequest, ...]:
            return tuple(one for one, _ in after_dose.requests(books, lists.people(books), open_only=True))

        return await self._seen(work)

    async def scan_board(self, since: datetime, until: datetime) -> ScanBoard:
        """What was scanned and what was not, counted from what was charted."""
        now, pack = self.clock.now(), self.knowledge.pack
        return await self._seen(
            lambda books: after_dose.scan_board(
                books, lists.people(books), since, until, now, pack.catalogue, pack.giving, pack.fluids
            )
        )
