"""What is asked about cases: an adverse event reported, a suspected infection answered, a line written into the thread of either."""

from collections.abc import Mapping
from datetime import datetime

import msgspec

from client.commands.care import CareAct
from client.records import Code
from client.records.cases import InfectionAnswer
from client.records.transfusions import DoneStep


class ReportEvent(CareAct, frozen=True, kw_only=True, tag="report-event"):
    """An adverse event or a near miss, in its author's words. `is_anonymous`: central is not told who reported it.

    `severity` and `is_serious` are what the pack says of the grade; `source` is the transfusion or the dose that it is about.
    """

    event: Code
    grade: Code
    has_reached: bool
    severity: str = ""
    is_serious: bool = False
    happened_at: datetime
    place: str
    account: str
    done: str = ""
    told: tuple[DoneStep, ...] = ()
    is_anonymous: bool = False
    source: str | None = None

    def about(self) -> tuple[str, ...]:
        return (self.source,) if self.source else ()

    def aimed(self, known: Mapping[str, str]) -> "ReportEvent":
        return msgspec.structs.replace(self, source=known.get(self.source, self.source) if self.source else None)

    def summary(self) -> tuple[str, ...]:
        return (self.event.text, self.grade.text)


class AnswerSuspicion(CareAct, frozen=True, kw_only=True, tag="answer-suspicion"):
    """Confirmed, excluded, or more has to be known first; always with why."""

    task: str
    task_version: str | None
    answer: InfectionAnswer
    text: str

    def changed(self) -> Mapping[str, str | None]:
        return {self.task: self.task_version}

    def about(self) -> tuple[str, ...]:
        return (self.task,)

    def aimed(self, known: Mapping[str, str]) -> "AnswerSuspicion":
        return msgspec.structs.replace(self, task=known.get(self.task, self.task))

    def summary(self) -> tuple[str, ...]:
        return (self.text,)


class SayInCase(CareAct, frozen=True, kw_only=True, tag="say-in-case"):
    """One line of the thread with infection control or the quality office."""

    task: str
    text: str

    def about(self) -> tuple[str, ...]:
        return (self.task,)

    def aimed(self, known: Mapping[str, str]) -> "SayInCase":
        return msgspec.structs.replace(self, task=known.get(self.task, self.task))

    def summary(self) -> tuple[str, ...]:
        return (self.text,)
