"""What a clinician sees of results: values over time, reports, the course over all stays; the projection asked on the store's thread."""

from functools import partial

from offline.projection import course, critical, history
from offline.result_views import Course, CriticalValue, ReportRow, ResultHistory
from offline.seeing import Seeing


class SeeingResults(Seeing):
    """The same one read as `Seeing`, for the pages of results."""

    async def result_history(self, patient: str) -> ResultHistory:
        """Every value of the patient here, newest first."""
        return await self._seen(partial(history.history, patient=patient, now=self.clock.now()), of=patient)

    async def reports(self, patient: str) -> tuple[ReportRow, ...]:
        return await self._seen(partial(history.reports, patient=patient), of=patient)

    async def course(self, patient: str) -> Course:
        """What happened over all stays, as far as it is here."""
        return await self._seen(partial(course.course, patient=patient), of=patient)

    async def critical_values(self) -> tuple[CriticalValue, ...]:
        """Of everybody on this ward: open ones, and those closed within a day."""
        work = partial(critical.critical_values, ward=self.ward_key, now=self.clock.now())
        return await self._seen(work, can_wait=True)
