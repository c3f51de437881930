"""What is asked about an outpatient visit: the steps of the queue, its end, and its certificates."""

from datetime import date

import msgspec

from client.commands.acts import Act
from client.records import Disposition, FollowUp, VisitStep

ASKING = frozenset({Disposition.ADMISSION, Disposition.REFERRAL, Disposition.OBSERVATION})


class Ended(msgspec.Struct, frozen=True, kw_only=True):
    """How the visit ends. `target`: to which department or hospital; `note`: why, in the doctor's words."""

    how: Disposition
    target: str = ""
    note: str = ""
    follow_up: FollowUp | None = None

    @property
    def asks(self) -> bool:
        """Whether it asks central for something: a bed, a referral, a place to be observed, another visit."""
        return self.how in ASKING or self.follow_up is not None


class StepVisit(Act, frozen=True, kw_only=True, tag="step-visit"):
    """One step in the queue. `encounter` is the visit, `version` the one that was on the screen.

    `identified_by`: by which two identifiers the patient was named when the visit began. `ended` belongs to the last step alone.
    """

    step: VisitStep
    version: str | None
    room: str = ""
    reason: str = ""
    identified_by: tuple[str, ...] = ()
    ended: Ended | None = None


class IssueCertificate(Act, frozen=True, kw_only=True, tag="issue-certificate"):
    """A numbered certificate: `diagnosis` or `sick-leave`, the latter with its days and its first day."""

    certificate: str
    number: str
    title: str
    text: str
    days: int | None = None
    since: date | None = None


class VoidCertificate(Act, frozen=True, kw_only=True, tag="void-certificate"):
    """A certificate that does not hold any more, and why; it stays in the record."""

    document: str
    version: str | None
    reason: str
