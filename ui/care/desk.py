"""What the care pages do, without their looks: read, judge what is typed, submit. Refuses to save what is not complete, and twice at once.

Every act gives the faults that stand against it, in machine words; none means that it is durable.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from types import MappingProxyType
from typing import ClassVar

from client.commands import (
    AcknowledgeResult,
    AnswerConsult,
    CallConsult,
    ConsultMove,
    HandOver,
    MoveConsult,
    RequestConsult,
    TakeOver,
)
from client.errors import WardlightError
from client.records import Person, Role
from client.records.care import Severity
from offline.care_views import ConsultRow, Consults, Department, Directory, HandoverRow
from offline.people import Session
from ui.acting_desk import ActingDesk
from ui.acting_desk import Faults as Faults
from ui.care.door import CareDoor
from ui.doctor.ending_model import read_time


class CareDesk(ActingDesk[CareDoor]):
    """Invariant: an act is about a row of the last reading; one act at a time."""

    FAULTS: ClassVar[Mapping[str, str]] = MappingProxyType({"needs-central": "central"})

    def __init__(self, station: CareDoor, session: Session) -> None:
        super().__init__(station, session)
        self.consults: Consults | None = None
        self.handovers: tuple[HandoverRow, ...] | None = None
        self.directory = Directory()
        self.error: WardlightError | None = None

    async def read_consults(self) -> None:
        try:
            self.directory = await self.station.directory()
            self.consults = await self.station.consults(self.me.reference)
            self.error = None
        except WardlightError as error:
            self.error = error

    def waiting(self) -> int:
        """Asked of us and not answered, and answers of ours that nobody has read."""
        rows = self.consults.rows if self.consults else ()
        return sum(1 for one in rows if (one.is_mine and one.is_open) or (one.is_asked_by_me and one.waits_for_reading))

    async def read_handovers(self) -> None:
        try:
            self.directory = await self.station.directory()
            self.handovers = await self.station.handovers()
            self.error = None
        except WardlightError as error:
            self.error = error

    def consult(self, key: str | None) -> ConsultRow | None:
        return next((one for one in (self.consults.rows if self.consults else ()) if one.task.key == key), None)

    def handover(self, patient: str | None) -> HandoverRow | None:
        return next((one for one in self.handovers or () if one.patient == patient), None)

    def whom(self) -> tuple[Department, ...]:
        return (*self.directory.departments, *self.directory.doctors)

    def person_of(self, one: Department | None) -> Person | None:
        """A doctor of the directory as a person; the title after the name is left out."""
        if one is None or not one.is_doctor:
            return None
        return Person(reference=one.key, name=one.name.partition(" ")[0], role=Role.DOCTOR)

    def due(self, *, is_urgent: bool) -> datetime | None:
        """By the site's clock; None where the pack says nothing."""
        return self.station.knowledge.pack.care.consult.due(self.now, is_urgent=is_urgent)

    # -- consults ---------------------------------------------------------------------------------------------------

    async def ask(
        self,
        patient: str,
        encounter: str | None,
        owner: Department | None,
        *,
        urgency: str,
        question: str,
        reason: str = "",
        summary: str = "",
        sources: Sequence[str] = (),
        until: str = "",
        reviewer: Person | None = None,
    ) -> Faults:
        is_urgent = urgency == "urgent"
        typed = read_time(until, self.now) if until.strip() else self.due(is_urgent=is_urgent)
        faults = _missing(
            ("whom", owner is not None),
            ("urgency", urgency in {"urgent", "routine"}),
            ("question", bool(question.strip())),
            ("time" if until.strip() else "clock", typed is not None),
        )
        if faults or owner is None or typed is None:
            return faults
        return await self.submit(
            RequestConsult(
                **self.act(patient, encounter),
                owner=owner.key,
                owner_name=owner.name,
                is_urgent=is_urgent,
                question=question.strip(),
                reason=reason.strip(),
                summary_text=summary.strip(),
                sources=tuple(sources),
                until=typed,
                reviewer=reviewer,
            )
        )

    async def move(self, row: ConsultRow, how: ConsultMove, reason: str = "") -> Faults:
        if how not in {ConsultMove.ACCEPT, ConsultMove.APPROVE} and not reason.strip():
            return ("reason",)
        is_review = how in {ConsultMove.APPROVE, ConsultMove.REFUSE} and row.review is not None
        task = row.task
        return await self.submit(
            MoveConsult(
                **self.act(task.patient, task.encounter),
                task=task.key,
                task_version=task.version,
                request=task.request,
                request_version=row.request_version,
                move=how,
                reason=reason.strip(),
                review=row.review.key if is_review and row.review else None,
                review_version=row.review.version if is_review and row.review else None,
            )
        )

    async def answer(self, row: ConsultRow, findings: str, opinion: str) -> Faults:
        if not opinion.strip():
            return ("opinion",)
        task = row.task
        return await self.submit(
            AnswerConsult(
                **self.act(task.patient, task.encounter),
                task=task.key,
                task_version=task.version,
                request=task.request,
                request_version=row.request_version,
                findings=findings.strip(),
                opinion=opinion.strip(),
            )
        )

    async def acknowledge(self, row: ConsultRow, action: str) -> Faults:
        """The one who asked has read the record; what follows is said."""
        if row.record is None:
            return ("changed",)
        act = self.act(row.task.patient, row.task.encounter)
        return await self.submit(AcknowledgeResult(**act, results=(row.record.key,), action=action))

    async def call(self, row: ConsultRow, reached: str, at: str, read_back: str) -> Faults:
        time = read_time(at, self.now)
        faults = _missing(
            ("reached", bool(reached.strip())), ("time", time is not None), ("read-back", bool(read_back.strip()))
        )
        if faults or time is None:
            return faults
        act = self.act(row.task.patient, row.task.encounter)
        command = CallConsult(
            **act, task=row.task.key, reached=reached.strip(), reached_at=time, read_back=read_back.strip()
        )
        return await self.submit(command)

    # -- handovers --------------------------------------------------------------------------------------------------

    async def give(
        self,
        row: HandoverRow,
        severity: str,
        *,
        summary: str,
        actions: str,
        contingency: str,
        receiver: Person | None,
    ) -> Faults:
        """With what changed since the last one, as it stood on the screen."""
        faults = _missing(("severity", severity in set(Severity)), ("summary", bool(summary.strip())))
        if faults:
            return faults
        return await self.submit(
            HandOver(
                **self.act(row.patient, row.encounter),
                severity=Severity(severity),
                patient_summary=summary.strip(),
                actions=tuple(line.strip() for line in actions.splitlines() if line.strip()),
                contingency=contingency.strip(),
                receiver=receiver,
                since=row.since,
                events=row.events,
            )
        )

    async def take(self, row: HandoverRow, *, is_accepted: bool, words: str) -> Faults:
        """Accepted with what was said back, or refused with the reason."""
        if row.task is None:
            return ("changed",)
        if row.task.giver == self.me.reference:
            return ("own",)
        if not words.strip():
            return ("synthesis" if is_accepted else "reason",)
        return await self.submit(
            TakeOver(
                **self.act(row.patient, row.encounter),
                task=row.task.key,
                task_version=row.task.version,
                is_accepted=is_accepted,
                synthesis=words.strip() if is_accepted else "",
                reason="" if is_accepted else words.strip(),
            )
        )


def _missing(*checks: tuple[str, bool]) -> Faults:
    return tuple(name for name, is_there in checks if not is_there)
