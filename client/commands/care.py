"""What is asked about care between people: consults, handovers, clinical pathways; each says itself which rows it changes and is about."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum

import msgspec

from client.commands.acts import Act
from client.records import Person
from client.records.care import HandoverEvent, Isbar, Severity, WardPart


class CareAct(Act, frozen=True, kw_only=True):
    """Invariant: `changed` names every row that the command changes, with the version its author saw; `about` names the others."""

    def changed(self) -> Mapping[str, str | None]:
        return {}

    def about(self) -> tuple[str, ...]:
        return ()

    def aimed(self, known: Mapping[str, str]) -> "CareAct":
        """The same with central's keys in place of ours."""
        del known
        return self

    def summary(self) -> tuple[str, ...]:
        return ()


class RequestConsult(CareAct, frozen=True, kw_only=True, tag="request-consult"):
    """Somebody else's opinion is asked for: of a department or of one doctor. With a `reviewer` it waits for his approval first.

    `summary_text` is the course in short as its author left it; `sources` the rows that it was filled from.
    """

    owner: str
    owner_name: str
    is_urgent: bool
    question: str
    reason: str = ""
    summary_text: str = ""
    sources: tuple[str, ...] = ()
    until: datetime
    reviewer: Person | None = None

    def about(self) -> tuple[str, ...]:
        return self.sources

    def aimed(self, known: Mapping[str, str]) -> "RequestConsult":
        return msgspec.structs.replace(self, sources=tuple(known.get(key, key) for key in self.sources))

    def summary(self) -> tuple[str, ...]:
        return (self.owner_name, self.question)


class ConsultMove(StrEnum):
    """What may be done with a consult that was asked for, beside answering it."""

    ACCEPT = "accept"
    DECLINE = "decline"
    CANCEL = "cancel"
    APPROVE = "approve"
    REFUSE = "refuse"


class OnConsult(CareAct, frozen=True, kw_only=True):
    """About one consult: its Task as the author saw it, and the order it came from, where there is one."""

    task: str
    task_version: str | None
    request: str | None = None
    request_version: str | None = None

    def about(self) -> tuple[str, ...]:
        return (self.task, *([self.request] if self.request else []))

    def _moved(self, known: Mapping[str, str]) -> dict[str, str | None]:
        return {
            "task": known.get(self.task, self.task),
            "request": known.get(self.request, self.request) if self.request else None,
        }


class MoveConsult(OnConsult, frozen=True, kw_only=True, tag="move-consult"):
    """Accepted, declined, cancelled; approved or refused by its reviewer. All but the two yeses need a reason."""

    move: ConsultMove
    reason: str = ""
    review: str | None = None
    review_version: str | None = None

    @property
    def is_end(self) -> bool:
        return self.move in {ConsultMove.DECLINE, ConsultMove.CANCEL, ConsultMove.REFUSE}

    def changed(self) -> Mapping[str, str | None]:
        found = {self.task: self.task_version}
        if self.review:
            found[self.review] = self.review_version
        if self.request and self.is_end:
            found[self.request] = self.request_version
        return found

    def about(self) -> tuple[str, ...]:
        return (*super().about(), *([self.review] if self.review else []))

    def aimed(self, known: Mapping[str, str]) -> "MoveConsult":
        review = known.get(self.review, self.review) if self.review else None
        return msgspec.structs.replace(self, review=review, **self._moved(known))

    def summary(self) -> tuple[str, ...]:
        return (self.reason,) if self.reason else ()


class AnswerConsult(OnConsult, frozen=True, kw_only=True, tag="answer-consult"):
    """The consultant's signed record: what was found, and what is advised."""

    findings: str
    opinion: str
    sources: tuple[str, ...] = ()

    def changed(self) -> Mapping[str, str | None]:
        request = {self.request: self.request_version} if self.request else {}
        return {self.task: self.task_version, **request}

    def about(self) -> tuple[str, ...]:
        return (*super().about(), *self.sources)

    def aimed(self, known: Mapping[str, str]) -> "AnswerConsult":
        sources = tuple(known.get(key, key) for key in self.sources)
        return msgspec.structs.replace(self, sources=sources, **self._moved(known))

    def summary(self) -> tuple[str, ...]:
        return (self.opinion,)


class CallConsult(CareAct, frozen=True, kw_only=True, tag="call-consult"):
    """A consult was asked for by telephone: who was reached, when, and what he said again."""

    task: str
    reached: str
    reached_at: datetime
    read_back: str

    def about(self) -> tuple[str, ...]:
        return (self.task,)

    def aimed(self, known: Mapping[str, str]) -> "CallConsult":
        return msgspec.structs.replace(self, task=known.get(self.task, self.task))

    def summary(self) -> tuple[str, ...]:
        return (self.reached,)


def _aimed_events(events: tuple[HandoverEvent, ...], known: Mapping[str, str]) -> tuple[HandoverEvent, ...]:
    return tuple(msgspec.structs.replace(one, source=known.get(one.source, one.source)) for one in events)


class HandOver(CareAct, frozen=True, kw_only=True, tag="hand-over"):
    """One patient handed over (I-PASS), as the giver signed it. Without a `receiver` whoever takes the shift may accept.

    `since`: from when the events were taken; None where there was no handover before. With an `isbar` it is a nurse's: then
    `to_read_back` are the critical things the receiver has to say again, and `parts` what the patient counts as on the ward's sheet.
    """

    severity: Severity
    patient_summary: str
    actions: tuple[str, ...] = ()
    contingency: str = ""
    receiver: Person | None = None
    since: datetime | None = None
    events: tuple[HandoverEvent, ...] = ()
    isbar: Isbar | None = None
    to_read_back: tuple[HandoverEvent, ...] = ()
    parts: tuple[WardPart, ...] = ()

    def about(self) -> tuple[str, ...]:
        every = (*self.events, *self.to_read_back)
        return tuple(dict.fromkeys(event.source for event in every if event.source))

    def aimed(self, known: Mapping[str, str]) -> "HandOver":
        return msgspec.structs.replace(
            self, events=_aimed_events(self.events, known), to_read_back=_aimed_events(self.to_read_back, known)
        )

    def summary(self) -> tuple[str, ...]:
        return (self.patient_summary,)


class TakeOver(CareAct, frozen=True, kw_only=True, tag="take-over"):
    """The receiver says it back in own words and accepts, or refuses with a reason; a refused patient stays with the giver.

    `read_back`: what was said again of each critical item, in their order. `beside`: who sits at the station where the receiver signs
    with the own password; None where it is the receiver.
    """

    task: str
    task_version: str | None
    is_accepted: bool
    synthesis: str = ""
    reason: str = ""
    read_back: tuple[str, ...] = ()
    is_at_bedside: bool = False
    beside: Person | None = None

    def changed(self) -> Mapping[str, str | None]:
        return {self.task: self.task_version}

    def about(self) -> tuple[str, ...]:
        return (self.task,)

    def aimed(self, known: Mapping[str, str]) -> "TakeOver":
        return msgspec.structs.replace(self, task=known.get(self.task, self.task))

    def summary(self) -> tuple[str, ...]:
        return (self.synthesis or self.reason,)


class EnterPathway(CareAct, frozen=True, kw_only=True, tag="enter-pathway"):
    """The patient is put on a clinical pathway of the pack, at a stage."""

    pathway: str
    title: str
    stage: str
    pack_version: str

    def summary(self) -> tuple[str, ...]:
        return (self.title,)


class MovePathway(CareAct, frozen=True, kw_only=True, tag="move-pathway"):
    """To another stage, along a branch that a doctor confirmed, or out of it. `stage` empty: left; then `is_done` says how."""

    plan: str
    plan_version: str | None
    stage: str = ""
    branch: str = ""
    is_done: bool = False
    reason: str = ""

    def changed(self) -> Mapping[str, str | None]:
        return {self.plan: self.plan_version}

    def about(self) -> tuple[str, ...]:
        return (self.plan,)

    def aimed(self, known: Mapping[str, str]) -> "MovePathway":
        return msgspec.structs.replace(self, plan=known.get(self.plan, self.plan))

    def summary(self) -> tuple[str, ...]:
        return tuple(part for part in (self.stage, self.branch, self.reason) if part)


class NoteVariance(CareAct, frozen=True, kw_only=True, tag="note-variance"):
    """Why something of the pathway was not done, or was done beside it. `order` is the one beside it, where it is one."""

    plan: str
    item: str
    what: str
    reason: str
    order: str | None = None

    def about(self) -> tuple[str, ...]:
        return (self.plan, *([self.order] if self.order else []))

    def aimed(self, known: Mapping[str, str]) -> "NoteVariance":
        order = known.get(self.order, self.order) if self.order else None
        return msgspec.structs.replace(self, plan=known.get(self.plan, self.plan), order=order)

    def summary(self) -> tuple[str, ...]:
        return (self.what, self.reason)
