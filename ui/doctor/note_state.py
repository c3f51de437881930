"""What stands against signing a draft: missing fields, findings of weight, a lock. Judges nothing; the draft itself is always kept."""

from dataclasses import dataclass

from client.clinical.documents.book import Template
from client.clinical.documents.deadlines import Deadline
from client.clinical.documents.forms import Fault, Faulty
from client.clinical.documents.quality import Finding
from client.commands import FindingAnswer


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteState:
    """What stands against the open draft. `faulty` keeps it from being signed, a `blocking` finding until it is answered."""

    template: Template | None = None
    faulty: tuple[Faulty, ...] = ()
    findings: tuple[Finding, ...] = ()
    answers: tuple[FindingAnswer, ...] = ()
    locked: tuple[Deadline, ...] = ()
    """Deadlines that it would answer, so late that central has to unlock them first."""
    is_checked: bool = True
    """Whether the record it is judged on could be read."""

    @property
    def missing(self) -> tuple[Faulty, ...]:
        return tuple(one for one in self.faulty if one.fault is Fault.EMPTY)

    @property
    def blocking(self) -> tuple[Finding, ...]:
        answered = {(one.rule, one.finding) for one in self.answers}
        return tuple(one for one in self.findings if one.blocks and (one.rule, one.words) not in answered)

    @property
    def may_sign(self) -> bool:
        return not self.faulty and not self.blocking and not self.locked
