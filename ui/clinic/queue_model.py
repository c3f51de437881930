"""The queue as the doctor reads it: filters with counts, whom central has next, and how long each waits. Sorts nobody by itself."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum

from client.records import VisitKind, VisitState
from offline.views import ClinicView, VisitRow


class QueueFilter(StrEnum):
    """What the list shows; each with its count."""

    WAITING = "waiting"
    RETURNED = "returned"
    FIRST = "priority"
    SKIPPED = "skipped"
    HELD = "held"
    DONE = "done"
    ALL = "all"


_PRESENT = frozenset({VisitState.WAITING, VisitState.CALLED, VisitState.WITH_DOCTOR})


def _is_in(row: VisitRow, wanted: QueueFilter) -> bool:
    state, kind = row.state, row.booking.kind if row.booking else None
    return {
        QueueFilter.WAITING: state in _PRESENT,
        QueueFilter.RETURNED: kind is VisitKind.RETURN and state in _PRESENT,
        QueueFilter.FIRST: bool(row.booking and row.booking.priority) and state in _PRESENT,
        QueueFilter.SKIPPED: state is VisitState.SKIPPED,
        QueueFilter.HELD: state is VisitState.HELD,
        QueueFilter.DONE: state is VisitState.DONE,
        QueueFilter.ALL: True,
    }[wanted]


@dataclass(frozen=True, slots=True, kw_only=True)
class Queue:
    """Invariant: `shown` stands in central's order; `view` None was not read, which is not an empty queue."""

    view: ClinicView | None = None
    filter: QueueFilter = QueueFilter.WAITING
    counts: dict[QueueFilter, int] = field(default_factory=dict)

    @property
    def rows(self) -> tuple[VisitRow, ...]:
        return self.view.rows if self.view is not None else ()

    @property
    def is_known(self) -> bool:
        return self.view is not None and self.view.as_of is not None

    @property
    def shown(self) -> tuple[VisitRow, ...]:
        return tuple(row for row in self.rows if _is_in(row, self.filter))

    def row(self, patient: str | None) -> VisitRow | None:
        """Of somebody who came twice today the visit that is not over."""
        found = [row for row in self.rows if row.patient.key == patient and row.visit is not None]
        open_first = sorted(found, key=lambda row: row.state in {VisitState.DONE, VisitState.CANCELLED})
        return open_first[0] if open_first else None

    def next(self) -> VisitRow | None:
        """The first who waits, as central has them."""
        return next((row for row in self.rows if row.state is VisitState.WAITING), None)

    def called_by(self, person: str) -> VisitRow | None:
        """Whom this doctor has called and not begun."""
        return next(
            (row for row in self.rows if row.state is VisitState.CALLED and row.visit and row.visit.holder == person),
            None,
        )

    def chosen(self, wanted: QueueFilter) -> "Queue":
        return replace(self, filter=wanted)


def queue(view: ClinicView, wanted: QueueFilter) -> Queue:
    counts = {each: sum(_is_in(row, each) for row in view.rows) for each in QueueFilter}
    return Queue(view=view, filter=wanted, counts=counts)


def waited(row: VisitRow, now: datetime) -> timedelta | None:
    """How long he has been waiting; None for who is not here, was seen, or whose arrival is not known."""
    visit = row.visit
    if visit is None or visit.arrived_at is None or row.state not in _PRESENT | {VisitState.SKIPPED}:
        return None
    return max(now - visit.arrived_at, timedelta())


def rooms_of(rows: Sequence[VisitRow], own: str) -> tuple[str, ...]:
    """The rooms that patients were called or sent to today; another one is typed."""
    events = (event for row in rows if row.visit is not None for event in row.visit.events)
    return tuple(sorted({event.room for event in events if event.room and event.room != own}))
