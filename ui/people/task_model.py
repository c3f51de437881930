"""The task centre without its looks: what waits, what was put off, counted, and what cannot be known. Refuses to hide a kind."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from client.errors import WardlightError
from offline.work_views import Work, WorkItem, WorkKind
from ui.people.later_model import is_put_off

OLD_AFTER = timedelta(minutes=3)
"""Central is asked once a minute; what is older than this may lack newer consults and tasks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """Orders drafted and not signed, or a note begun: on this PC, of the person who sits here."""

    kind: WorkKind
    patient: str
    patient_name: str
    place: str
    what: str
    since: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskList:
    """Invariant: `items` are all that waits now in one order; a filter only leaves rows out and keeps the counts of all.

    `later`: until when this person put a task off. Those are in `put_off`, and nowhere else.
    """

    work: Work | None = None
    drafts: tuple[Draft, ...] = ()
    error: WardlightError | None = None
    kind: WorkKind | None = None
    now: datetime | None = None
    counts: Mapping[WorkKind, int] = field(default_factory=dict)
    later: Mapping[str, datetime] = field(default_factory=dict)
    shows_later: bool = False

    @property
    def items(self) -> tuple[WorkItem, ...]:
        """Urgent ones, then what central and the ward gave by time, then one's own drafts."""
        return tuple(one for one in self._all() if not is_put_off(one, self.later, self.now))

    @property
    def put_off(self) -> tuple[WorkItem, ...]:
        """What is seen again later, the first to come back first."""
        found = (one for one in self._all() if is_put_off(one, self.later, self.now))
        return tuple(sorted(found, key=self.until))

    def until(self, item: WorkItem) -> datetime:
        return self.later[item.key]

    def _all(self) -> tuple[WorkItem, ...]:
        own = tuple(_as_item(draft) for draft in self.drafts)
        return (*(self.work.items if self.work else ()), *own)

    def shown(self) -> tuple[WorkItem, ...]:
        if self.shows_later:
            return self.put_off
        return tuple(one for one in self.items if self.kind in {None, one.kind})

    @property
    def is_old(self) -> bool:
        """Whether newer consults, approvals and messages may exist that this station does not know."""
        asked_at = self.work.asked_at if self.work else None
        return asked_at is None or self.now is None or self.now - asked_at > OLD_AFTER


def task_list(
    work: Work | None,
    drafts: tuple[Draft, ...],
    now: datetime,
    kind: WorkKind | None = None,
    error: WardlightError | None = None,
    later: Mapping[str, datetime] | None = None,
) -> TaskList:
    return counted(TaskList(work=work, drafts=drafts, error=error, kind=kind, now=now, later=later or {}))


def counted(tasks: TaskList, **changes: Any) -> TaskList:
    """The same after these changes, counted again."""
    found = replace(tasks, **changes)
    return replace(found, counts={each: sum(1 for one in found.items if one.kind is each) for each in WorkKind})


def _as_item(draft: Draft) -> WorkItem:
    return WorkItem(
        kind=draft.kind,
        patient=draft.patient,
        patient_name=draft.patient_name,
        place=draft.place,
        what=draft.what,
        key=f"{draft.kind.value}:{draft.patient}",
        since=draft.since,
    )
