"""What waits for the nurse, in slots of half an hour, from tasks, due doses and orders to verify. Refuses to list one thing twice."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from enum import StrEnum

from client.records import Code, Order
from offline.views import DueDose, Task, VerifyGroup

SLOT = timedelta(minutes=30)
_FROM_LISTS = ("verify", "dose", "due")
"""Kinds of station tasks that the two lists tell more exactly."""


class TodoAct(StrEnum):
    """What the button of an item leads to."""

    VERIFY = "verify"
    GIVE = "give"
    READ = "read"
    DECIDE = "decide"


@dataclass(frozen=True, slots=True, kw_only=True)
class Todo:
    """One thing to do: the order lines it is about, or `what` a task names; `key` is what the page of its act needs to find it."""

    act: TodoAct
    patient: str
    patient_name: str
    bed: str
    at: datetime | None
    what: Code | None = None
    lines: tuple[Order, ...] = ()
    is_overdue: bool = False
    is_urgent: bool = False
    key: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TodoSlot:
    """Items of one slot; `starts_at` is None for what is overdue and for what has no time."""

    kind: str
    starts_at: datetime | None
    items: tuple[Todo, ...]


def todo_items(
    tasks: Iterable[Task], due: Iterable[DueDose], verify: Iterable[VerifyGroup], now: datetime
) -> tuple[Todo, ...]:
    return (
        *(_of_task(task) for task in tasks if not task.kind.startswith(_FROM_LISTS) and "dose" not in task.kind),
        *(_of_group(group, now) for group in verify),
        *(_of_dose(dose) for dose in due if dose.dose is None or dose.rest),
    )


def slots(items: Iterable[Todo], zone: tzinfo) -> tuple[TodoSlot, ...]:
    """Overdue first, oldest at the top; then by slot; what has no time last."""
    overdue, timeless = [], []
    timed: dict[datetime, list[Todo]] = {}
    for item in items:
        if item.is_overdue:
            overdue.append(item)
        elif item.at is None:
            timeless.append(item)
        else:
            timed.setdefault(_slot(item.at.astimezone(zone)), []).append(item)
    made = [TodoSlot(kind="slot", starts_at=start, items=_sorted(timed[start])) for start in sorted(timed)]
    first = [TodoSlot(kind="overdue", starts_at=None, items=_sorted(overdue))] if overdue else []
    last = [TodoSlot(kind="any-time", starts_at=None, items=tuple(timeless))] if timeless else []
    return (*first, *made, *last)


def slot_of_verify(group: VerifyGroup) -> str:
    """The key of a group to verify: its first line's order; of a stop the stop's own."""
    lead = group.rows[0].order.key if group.rows else ""
    return f"stop:{lead}" if group.is_stop and lead else lead


def key_of_dose(dose: DueDose) -> str:
    lead = dose.lines[0].key if dose.lines else ""
    return f"{lead}@{dose.slot_at.isoformat()}"


def _slot(at: datetime) -> datetime:
    return at.replace(minute=at.minute - at.minute % 30, second=0, microsecond=0)


def _sorted(items: list[Todo]) -> tuple[Todo, ...]:
    return tuple(sorted(items, key=lambda item: (item.at is None, item.at, item.bed)))


def _of_task(task: Task) -> Todo:
    act = TodoAct.DECIDE if "conflict" in task.kind else TodoAct.READ
    return Todo(
        act=act,
        patient=task.patient,
        patient_name=task.patient_name,
        bed=task.bed,
        what=task.what,
        at=task.due_at,
        is_overdue=task.is_overdue,
        is_urgent="critical" in task.kind,
        key=task.key or "",
    )


def _of_group(group: VerifyGroup, now: datetime) -> Todo:
    since = group.waiting_since
    limit = timedelta(minutes=5 if group.is_urgent else 30)
    return Todo(
        act=TodoAct.VERIFY,
        patient=group.patient,
        patient_name=group.patient_name,
        bed=group.bed,
        lines=tuple(row.order for row in group.rows),
        at=since,
        is_overdue=since is not None and now - since > limit,
        is_urgent=group.is_urgent,
        key=slot_of_verify(group),
    )


def _of_dose(dose: DueDose) -> Todo:
    return Todo(
        act=TodoAct.GIVE,
        patient=dose.patient,
        patient_name=dose.patient_name,
        bed=dose.bed,
        lines=dose.lines,
        at=dose.slot_at,
        is_overdue=dose.is_overdue,
        key=key_of_dose(dose),
    )
