"""Orders given by word of mouth: who signs them, and how long that has waited. Refuses to let one sign for another."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from client.records import CountersignTask, Person
from offline.views import OrderRow


class OralProblem(StrEnum):
    """Why an order is not countersigned."""

    NOT_ORAL = "not-oral"
    SIGNED = "signed"
    NOT_YOURS = "not-yours"
    OTHER_PATIENT = "other-patient"
    """Another one was opened before it could be carried out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waits:
    """How long a signature has waited, and how much of its time is left; `left` below zero is over time, None was never said."""

    since: timedelta | None
    left: timedelta | None

    @property
    def is_over(self) -> bool:
        return self.left is not None and self.left <= timedelta()


def waits(task: CountersignTask, now: datetime) -> Waits:
    since = None if task.asked_at is None else max(now - task.asked_at, timedelta())
    return Waits(since=since, left=None if task.due_at is None else task.due_at - now)


def against_countersigning(row: OrderRow, person: Person) -> OralProblem | None:
    if not row.order.is_oral:
        return OralProblem.NOT_ORAL
    if not row.is_unsigned_oral:
        return OralProblem.SIGNED
    if row.countersign is None or row.countersign.task.owner != person.reference:
        return OralProblem.NOT_YOURS
    return None
