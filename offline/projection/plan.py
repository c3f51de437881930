"""Planned times of orders on one ward's clock; refuses times an order does not name."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from client.clinical.timing import Pace, Schedule, due_times
from client.clinical.timing_fhir import WardClock, read_timing
from client.errors import CentralFaulty, InputRefused
from client.fhir import text
from client.records import Order

_HOUR = timedelta(hours=1)
_KNOWN = 8192
_AHEAD = timedelta(hours=48)
_A_MONTH = timedelta(days=32)
Window = Callable[[Sequence[Order]], timedelta]
_Asked = tuple[bytes, datetime, datetime | None, datetime, datetime]


class Plan:
    """Expands schedules. Invariant: the same order and window always give the same times; what was expanded is remembered by content."""

    def __init__(self, clock: WardClock, window: Window | None = None) -> None:
        """`window`: how far from its planned time a dose may be given, by the site; without it an hour."""
        self._clock = clock
        self._window = window
        self._known: OrderedDict[_Asked, tuple[datetime, ...]] = OrderedDict()
        self._only = lru_cache(maxsize=_KNOWN)(self._only_time)
        self._pattern = lru_cache(maxsize=_KNOWN)(self._schedule)

    @property
    def zone(self) -> ZoneInfo:
        return self._clock.zone

    def window(self, lines: Sequence[Order]) -> timedelta:
        """After this span from its planned time a dose is late: on every list, card and count alike."""
        return _HOUR if self._window is None else self._window(lines)

    def slots(self, order: Order, since: datetime, until: datetime) -> tuple[datetime, ...]:
        """The planned times in [since, until), UTC; none for as-needed orders and for what cannot be scheduled."""
        start = order.starts_at or order.authored_at
        if order.timing is None or start is None or order.is_as_needed:
            return ()
        low, high = _whole_hour(since), _whole_hour(until) + _HOUR
        asked = (order.timing, start, order.ends_at, low, high)
        if asked not in self._known:
            self._known[asked] = self._expanded(*asked)
            if len(self._known) > _KNOWN:
                self._known.popitem(last=False)
        return tuple(slot for slot in self._known[asked] if since <= slot < until)

    def only_slot(self, order: Order) -> datetime | None:
        """The planned time of an order that has just one; None for every other order."""
        start = order.starts_at or order.authored_at
        if order.timing is None or start is None or order.is_as_needed:
            return None
        return self._only(order.timing, start, order.ends_at)

    def next_slot(self, order: Order, now: datetime) -> datetime | None:
        """The next planned time within two days."""
        return next(iter(self.slots(order, now, now + _AHEAD)), None)

    def schedule(self, order: Order) -> Schedule | None:
        """The order's pattern of times; None where it names none that can be read."""
        start = order.starts_at or order.authored_at
        return None if order.timing is None or start is None else self._pattern(order.timing, start)

    def _expanded(
        self, timing: bytes, start: datetime, end: datetime | None, since: datetime, until: datetime
    ) -> tuple[datetime, ...]:
        schedule = self._schedule(timing, start)
        return due_times(schedule, since, min(until, end) if end else until) if schedule else ()

    def _only_time(self, timing: bytes, start: datetime, end: datetime | None) -> datetime | None:
        schedule = self._schedule(timing, start)
        if schedule is None or not _is_single(schedule):
            return None
        begin = min([schedule.start, *schedule.events])
        found = due_times(schedule, begin, begin + _A_MONTH)
        return found[0] if found and (end is None or found[0] < end) else None

    def _schedule(self, timing: bytes, start: datetime) -> Schedule | None:
        try:
            return read_timing(text.decode(timing), start=start, clock=self._clock)
        except (InputRefused, CentralFaulty):
            return None


def _is_single(schedule: Schedule) -> bool:
    return schedule.pace is Pace.ONCE or schedule.count == 1 or len(set(schedule.events)) == 1


def _whole_hour(moment: datetime) -> datetime:
    return moment.astimezone(UTC).replace(minute=0, second=0, microsecond=0)
