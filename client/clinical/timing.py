"""When is a dose due: expands a schedule into moments. Refuses to guess times for what has none (PRN, on call).

Clock times are wall times of the ward's zone; intervals shorter than four hours run by elapsed time. Every moment
that comes out is UTC, so that comparing two of them is right on the days when the clocks change.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from itertools import islice
from zoneinfo import ZoneInfo

from client.errors import InputRefused

_DAY = timedelta(days=1)
_WEEK_AND_A_DAY = 8


class Pace(StrEnum):
    """How a schedule runs."""

    ONCE = "once"
    CLOCK = "clock"
    INTERVAL = "interval"
    EVENTS = "events"
    AS_NEEDED = "as-needed"
    CONTINUOUS = "continuous"
    ON_CALL = "on-call"


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """One order's pattern of doses. `start` and `stop` are aware; `stop` itself is no longer due.

    CLOCK: `times` on every `every_days`-th day (or every `every_months`-th month on the first day's date), on `weekdays`
    (0 = Monday) if given, in every `every_weeks`-th week; days, weeks and months count from `first_dose_day`, the first
    day with a time that can still be reached. INTERVAL: every `interval` elapsed from the start. `first_day_doses` None
    = all times still to come on the first day.
    """

    pace: Pace
    zone: ZoneInfo
    start: datetime
    stop: datetime | None = None
    times: tuple[time, ...] = ()
    every_days: int = 1
    every_weeks: int = 1
    every_months: int = 0
    weekdays: frozenset[int] = frozenset()
    interval: timedelta | None = None
    events: tuple[datetime, ...] = ()
    count: int | None = None
    first_day_doses: int | None = None
    min_interval: timedelta | None = None

    def __post_init__(self) -> None:
        if self.start.tzinfo is None or (self.stop is not None and self.stop.tzinfo is None):
            raise InputRefused("schedule", "naive")
        if min(self.every_days, self.every_weeks) < 1 or self.every_months < 0:
            raise InputRefused("schedule", "period")
        if self.pace is Pace.CLOCK and not self.times:
            raise InputRefused("schedule", "times")
        if self.pace is Pace.INTERVAL and (self.interval is None or self.interval <= timedelta(0)):
            raise InputRefused("schedule", "interval")
        if self.first_day_doses is not None and not 0 <= self.first_day_doses <= first_day_limit(self):
            raise InputRefused("first-day", str(first_day_limit(self)))


def due_times(schedule: Schedule, since: datetime, until: datetime) -> tuple[datetime, ...]:
    """Every due moment in [since, until), sorted, in UTC. The same schedule always gives the same moments."""
    low, high = since.astimezone(UTC), until.astimezone(UTC)
    if schedule.stop is not None:
        high = min(high, schedule.stop.astimezone(UTC))
    found = []
    for moment in _moments(schedule, low):
        if moment >= high:
            break
        if moment >= low:
            found.append(moment)
    return tuple(found)


def next_due(schedule: Schedule, after: datetime, horizon: timedelta = timedelta(days=400)) -> datetime | None:
    """The first moment due later than `after` (UTC), None when there is none within the horizon."""
    found = due_times(schedule, after + timedelta(microseconds=1), after + horizon)
    return found[0] if found else None


def first_day_limit(schedule: Schedule) -> int:
    """How many doses the first day can hold: those still to come, and one at once if none falls on the start."""
    if schedule.pace is not Pace.CLOCK:
        return 0
    begin = schedule.start.astimezone(UTC)
    to_come = _first_day(schedule)
    return len(to_come) + (0 if begin in to_come else 1)


def first_day_planned(schedule: Schedule) -> int | None:
    """How many doses the first day has as it stands; None for what has no times of the clock."""
    if schedule.pace is not Pace.CLOCK:
        return None
    return schedule.first_day_doses if schedule.first_day_doses is not None else len(_first_day(schedule))


def first_dose_day(
    start: datetime, zone: ZoneInfo, times: Iterable[time], weekdays: Collection[int] = (), first_day: int | None = None
) -> date:
    """The day that anchors days, weeks and months: the start's own if a time of it is still to come, else the next that fits.

    So an order every third day signed at 10:00 for 08:00 begins tomorrow at 08:00 and not in three days. A first-day count of
    one or more keeps the start's day, one of 0 leaves it out.
    """
    today, last = start.astimezone(zone).date(), max(times)
    is_today = local_moment(today, last, zone) >= start.astimezone(UTC) if first_day is None else first_day > 0
    days = (today + number * _DAY for number in range(0 if is_today else 1, _WEEK_AND_A_DAY))
    return next(day for day in days if not weekdays or day.weekday() in weekdays)


def local_moment(day: date, clock: time, zone: ZoneInfo) -> datetime:
    """The UTC moment of a wall time; one skipped by the clocks moves forward, a doubled one is the first."""
    return datetime.combine(day, clock.replace(tzinfo=None, fold=0), tzinfo=zone).astimezone(UTC)


def add_days(moment: datetime, days: int, zone: ZoneInfo) -> datetime:
    """The same wall time so many days later."""
    local = moment.astimezone(zone)
    return local_moment(local.date() + timedelta(days=days), local.time(), zone)


def _first_day(schedule: Schedule) -> list[datetime]:
    begin = schedule.start.astimezone(UTC)
    return [m for m in _on_day(schedule, schedule.start.astimezone(schedule.zone).date()) if m >= begin]


def _moments(schedule: Schedule, low: datetime) -> Iterator[datetime]:
    """All moments in order; ones before `low` may be left out, those beyond the count always are."""
    if schedule.pace in {Pace.ONCE, Pace.CONTINUOUS}:
        yield schedule.start.astimezone(UTC)
    elif schedule.pace is Pace.EVENTS:
        yield from sorted({event.astimezone(UTC) for event in schedule.events})[: schedule.count]
    elif schedule.pace is Pace.INTERVAL:
        yield from _interval_moments(schedule, low)
    elif schedule.pace is Pace.CLOCK:
        yield from islice(_clock_moments(schedule, low), schedule.count)


def _interval_moments(schedule: Schedule, low: datetime) -> Iterator[datetime]:
    step = schedule.interval or _DAY
    moment = schedule.start.astimezone(UTC)
    skipped = max((low - moment) // step, 0)
    number = skipped if schedule.count is None else min(skipped, schedule.count)
    while schedule.count is None or number < schedule.count:
        yield moment + number * step
        number += 1


def _clock_moments(schedule: Schedule, low: datetime) -> Iterator[datetime]:
    first = schedule.start.astimezone(schedule.zone).date()
    yield from _with_first_day_rule(schedule)
    day = first + _DAY
    if schedule.count is None:
        day = max(day, low.astimezone(schedule.zone).date() - _DAY)
    while day < date.max - 2 * _DAY:
        yield from _on_day(schedule, day)
        day += _DAY


def _with_first_day_rule(schedule: Schedule) -> list[datetime]:
    to_come, wanted = _first_day(schedule), schedule.first_day_doses
    if wanted is None:
        return to_come
    if wanted > len(to_come):
        return [schedule.start.astimezone(UTC), *to_come]
    return to_come[len(to_come) - wanted :]


def _on_day(schedule: Schedule, day: date) -> list[datetime]:
    if not _is_dose_day(schedule, day):
        return []
    return sorted({local_moment(day, clock, schedule.zone) for clock in schedule.times})


def _is_dose_day(schedule: Schedule, day: date) -> bool:
    if (schedule.every_days, schedule.every_weeks, schedule.every_months) == (1, 1, 0) and not schedule.weekdays:
        return True
    first = first_dose_day(schedule.start, schedule.zone, schedule.times, schedule.weekdays, schedule.first_day_doses)
    passed = (day - first).days
    if passed < 0:
        return False
    if schedule.every_months:
        months = (day.year - first.year) * 12 + day.month - first.month
        return months % schedule.every_months == 0 and day.day == min(first.day, _last_day(day))
    if schedule.weekdays and day.weekday() not in schedule.weekdays:
        return False
    return passed % schedule.every_days == 0 and passed // 7 % schedule.every_weeks == 0


def _last_day(day: date) -> int:
    return ((day.replace(day=28) + 4 * _DAY).replace(day=1) - _DAY).day
