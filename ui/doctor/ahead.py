"""Central's advice on signing, asked before the signature is given. Refuses an answer about other lines, an old one, and half of one."""

import asyncio
from dataclasses import dataclass

from offline.advising import CentralAdvice
from ui.doctor.drafts_model import Sheet

HOLDS_S = 60.0
"""How long an answer is still what central would say: afterwards it is asked again at the signature."""


@dataclass(frozen=True, slots=True)
class Ahead:
    """The lines it is about, when it was asked, and the answer on its way."""

    sheet: Sheet
    asked_at_s: float
    answer: "asyncio.Future[CentralAdvice]"

    def is_about(self, sheet: Sheet, now_s: float) -> bool:
        same = (sheet.patient, sheet.version, sheet.drafts) == (
            self.sheet.patient,
            self.sheet.version,
            self.sheet.drafts,
        )
        return same and now_s - self.asked_at_s < HOLDS_S

    def whole(self) -> CentralAdvice | None:
        """Once it is there: None when it was broken off, or when a service was late, failed or was not asked."""
        if self.answer.cancelled() or self.answer.exception() is not None:
            return None
        advice = self.answer.result()
        return None if advice.not_checked else advice
