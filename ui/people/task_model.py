"""The task centre without its looks: what waits, filtered, counted, and what cannot be known. Refuses to hide a kind."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from client.errors import WardlightError
from offline.work_views import Work, WorkItem, WorkKind

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
    """Invariant: `items` are all of it in one order; a filter only leaves rows out and keeps the counts of all."""

    work: Work | None = None
    drafts: tuple[Draft, ...] = ()
    error: WardlightError | None = None
    kind: WorkKind | None = None
    now: datetime | None = None
    counts: Mapping[WorkKind, int] = field(default_factory=dict)

    @property
    def items(self) -> tuple[WorkItem, ...]:
        """Urgent ones, then what central and the ward gave by time, then one's own drafts."""
        own = tuple(_as_item(draft) for draft in self.drafts)
        return (*(self.work.items if self.work else ()), *own)

    def shown(self) -> tuple[WorkItem, ...]:
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
) -> TaskList:
    found = TaskList(work=work, drafts=drafts, error=error, kind=kind, now=now)
    counts = {each: sum(1 for one in found.items if one.kind is each) for each in WorkKind}
    return TaskList(work=work, drafts=drafts, error=error, kind=kind, now=now, counts=counts)


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
