"""Answers to what central found about a note, and asking the records department to unlock a late one; closes and grants nothing."""

from client.clinical.documents.deadlines import Deadline
from client.commands import AskRecords, FindingAnswer, ReplyToFinding
from client.records.notes import RecordRequestKind
from offline.quality_views import CentralFinding
from ui.doctor.chart_desk import ChartDesk

APPEAL, FIXED, FEEDBACK = "appeal", "fixed", "feedback"
NEEDS_WORDS = frozenset({APPEAL, FEEDBACK})


class QualityWork(ChartDesk):
    """Invariant: an answer and a request belong to the open patient."""

    async def reply_central(self, patient: str, found: CentralFinding, answer: str, words: str) -> bool:
        """An answer to a finding of central; feedback and an appeal need their words. Whether it is closed is central's to say."""
        chart, one = self.chart, found.finding
        if chart is None or chart.patient != patient or (answer in NEEDS_WORDS and not words.strip()):
            return False
        given = FindingAnswer(
            rule=one.rule or "unnamed",
            finding=one.words or one.rule,
            answer=answer,
            reason=words.strip(),
            about=one.key,
        )
        command = ReplyToFinding(
            id=self.station.new_id(),
            author=self.session.person,
            patient=patient,
            encounter=chart.encounter,
            occurred_at=self.now,
            note=one.note,
            answer=given,
        )
        await self.station.submit(command)
        await self.refresh()
        return True

    async def ask_unlock(self, patient: str, deadline: Deadline, reason: str) -> bool:
        """Asks central to unlock this very document; nothing is open before central grants it."""
        chart = self.chart
        if chart is None or chart.patient != patient or not reason.strip():
            return False
        command = AskRecords(
            id=self.station.new_id(),
            author=self.session.person,
            patient=patient,
            encounter=chart.encounter,
            occurred_at=self.now,
            what=RecordRequestKind.UNLOCK,
            document=deadline.title,
            reason=reason.strip(),
            rule=deadline.rule,
            due_at=deadline.due_at,
        )
        await self.station.submit(command)
        await self.refresh()
        return True

    def is_unlocked(self, deadline: Deadline) -> bool:
        record = self.chart.record if self.chart is not None else None
        return record is not None and record.is_unlocked(deadline, self.now)
