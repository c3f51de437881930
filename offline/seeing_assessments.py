"""What a clinician sees of assessments by questionnaire; the projection asked on the store's thread."""

from offline.assessment_views import AssessmentView, DueAssessment, WarningRow
from offline.projection import assessed, lists
from offline.seeing_bedside import SeeingBedside


class SeeingAssessments(SeeingBedside):
    """The same one read as `Seeing`, for the pages of assessments."""

    async def assessments(self, patient: str) -> AssessmentView:
        """Every form for one patient: history, what is due, the signs that could be answers, the order about the scale."""
        book, now = self.knowledge.pack.assessments, self.clock.now()
        return await self._seen(lambda books: assessed.view(books, patient, book, now), of=patient)

    async def assessments_due(self) -> tuple[DueAssessment, ...]:
        """Of the ward, late ones first; what is due later is among it."""
        book, permitted, now = self.knowledge.pack.assessments, self.knowledge.permitted, self.clock.now()
        return await self._seen(lambda books: assessed.due(books, book, permitted, now), can_wait=True)

    async def early_warnings(self, *, open_only: bool = True) -> tuple[WarningRow, ...]:
        """What doctors of the ward were asked to look at."""
        return await self._seen(
            lambda books: assessed.warnings(books, lists.people(books), open_only=open_only), can_wait=True
        )
