"""Turns a frequency of the catalogue into a schedule. Refuses a frequency that has no meaning in time."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from client.clinical.catalogue import Frequency
from client.clinical.timing import Pace, Schedule, add_days, first_day_limit, first_dose_day
from client.errors import InputRefused

_ONCE = frozenset({"ONCE", "ST", "SOS"})
_ON_CALL = frozenset({"PREOP", "INTRAOP", "PROTOCOL"})
_UNITS = {"min": timedelta(minutes=1), "h": timedelta(hours=1), "s": timedelta(seconds=1)}
_WALL_CLOCK_FROM = timedelta(hours=4)
_DAY = timedelta(days=1)
_SHORTEST, _MOST_PERIODS = timedelta(minutes=1), 10_000
_LONGEST_S = 100 * 365 * 86400
_WEEK_PATTERN = {1: (0,), 2: (0, 3), 3: (0, 2, 4), 4: (0, 1, 3, 5), 5: (0, 1, 2, 3, 4), 6: (0, 1, 2, 3, 4, 5)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """When an order begins and ends; `days` counts full days from the start, the earlier end wins.

    `first_day` is how many doses the first day has; None = all that are still to come.
    """

    start: datetime
    zone: ZoneInfo
    stop: datetime | None = None
    days: int | None = None
    count: int | None = None
    first_day: int | None = None

    def end(self) -> datetime | None:
        by_days = None if self.days is None else add_days(self.start, self.days, self.zone)
        ends = [end for end in (self.stop, by_days) if end is not None]
        return min(ends, default=None)


def schedule_of(
    frequency: Frequency,
    bounds: Bounds,
    *,
    times: Sequence[time] = (),
    weekdays: Sequence[int] = (),
    first_day_doses: int | None = None,
    min_interval: timedelta | None = None,
) -> Schedule:
    """`times` and `weekdays` (0 = Monday) replace the ward's defaults. Raises InputRefused when nothing can be planned.

    `first_day_doses` is refused where the day cannot hold so many; the count of `bounds` is what somebody signed already, and
    is cut to what the day holds.
    """
    if frequency.code in _ON_CALL or frequency.is_prn or frequency.code in _ONCE or frequency.code == "CONT":
        return _unclocked(frequency, bounds, min_interval)
    first_day = bounds.first_day if first_day_doses is None else first_day_doses
    found = repeating(
        replace(bounds, first_day=first_day),
        frequency=frequency.frequency or 0,
        period=frequency.period or Decimal(0),
        unit=frequency.period_unit or "",
        times=tuple(sorted(set(times))) or frequency.times,
        weekdays=frozenset(weekdays),
    )
    if found is None:
        raise InputRefused("frequency", frequency.code)
    return found if first_day_doses is None else replace(found, first_day_doses=first_day_doses)


def _unclocked(frequency: Frequency, bounds: Bounds, min_interval: timedelta | None) -> Schedule:
    pace = Pace.CONTINUOUS if frequency.code == "CONT" else Pace.ONCE
    if frequency.code in _ON_CALL:
        pace = Pace.ON_CALL
    elif frequency.is_prn:
        pace = Pace.AS_NEEDED
    gap = min_interval
    if gap is None and frequency.period is not None and frequency.frequency == 1:
        gap = span(frequency.period, frequency.period_unit or "")
    return Schedule(
        pace=pace, zone=bounds.zone, start=bounds.start, stop=bounds.end(), min_interval=gap, count=bounds.count
    )


def span(value: Decimal, unit: str) -> timedelta | None:
    """Elapsed time of minutes, hours, days or weeks; None for months and years, whose length differs."""
    step = _UNITS.get(unit) or {"d": _DAY, "wk": 7 * _DAY}.get(unit)
    seconds = None if step is None else value * Decimal(step.total_seconds())
    return timedelta(seconds=float(seconds)) if seconds is not None and 0 < seconds < _LONGEST_S else None


def repeating(
    bounds: Bounds,
    *,
    frequency: int,
    period: Decimal,
    unit: str,
    times: tuple[time, ...],
    weekdays: frozenset[int] = frozenset(),
) -> Schedule | None:
    """The schedule of `frequency` doses per `period` `unit` (UCUM); None when that does not name definite moments."""
    found = _repeating(bounds, frequency, period, unit, times, weekdays)
    if found is None or bounds.first_day is None or found.pace is not Pace.CLOCK:
        return found
    return replace(found, first_day_doses=max(0, min(bounds.first_day, first_day_limit(found))))


def _repeating(
    bounds: Bounds,
    frequency: int,
    period: Decimal,
    unit: str,
    times: tuple[time, ...],
    weekdays: frozenset[int],
) -> Schedule | None:
    plain = Schedule(pace=Pace.ON_CALL, zone=bounds.zone, start=bounds.start, stop=bounds.end(), count=bounds.count)
    if frequency < 1 or period <= 0:
        return None
    if unit in _UNITS:
        step = span(period, unit)
        return None if step is None or step < _SHORTEST else _hourly(plain, frequency, step, times)
    if period != period.to_integral_value() or period > _MOST_PERIODS:
        return None
    whole = int(period)
    if unit == "d":
        return _daily(plain, frequency, whole, times, weekdays)
    if unit == "wk":
        return _weekly(plain, frequency, whole, times, weekdays, bounds.first_day)
    if unit == "mo" and frequency == 1:
        clock = times[:1] or (_start_clock(plain),)
        return replace(plain, pace=Pace.CLOCK, every_months=whole, times=clock)
    return None


def _start_clock(plain: Schedule) -> time:
    return plain.start.astimezone(plain.zone).time().replace(microsecond=0)


def _hourly(plain: Schedule, frequency: int, step: timedelta, times: tuple[time, ...]) -> Schedule | None:
    if step % _DAY == timedelta(0):
        return _daily(plain, frequency, step // _DAY, times, frozenset())
    if frequency != 1:
        return None
    if times and len(times) * step == _DAY:
        return replace(plain, pace=Pace.CLOCK, times=times)
    if step >= _WALL_CLOCK_FROM and _DAY % step == timedelta(0):
        return replace(plain, pace=Pace.CLOCK, times=_grid(_start_clock(plain), step))
    return replace(plain, pace=Pace.INTERVAL, interval=step)


def _grid(anchor: time, step: timedelta) -> tuple[time, ...]:
    first = timedelta(hours=anchor.hour, minutes=anchor.minute, seconds=anchor.second)
    offsets = ((first + number * step) % _DAY for number in range(_DAY // step))
    return tuple(sorted((datetime.combine(date.min, time(0)) + offset).time() for offset in offsets))


def _daily(
    plain: Schedule, frequency: int, every: int, times: tuple[time, ...], weekdays: frozenset[int]
) -> Schedule | None:
    if not times and frequency == 1:
        times = (_start_clock(plain),)
    if len(times) != frequency:
        return None
    return replace(plain, pace=Pace.CLOCK, times=times, every_days=every, weekdays=weekdays)


def _weekly(
    plain: Schedule,
    frequency: int,
    every: int,
    times: tuple[time, ...],
    weekdays: frozenset[int],
    first_day: int | None,
) -> Schedule | None:
    clock = times[:1] or (_start_clock(plain),)
    if frequency == 7:
        return replace(plain, pace=Pace.CLOCK, times=clock, every_weeks=every)
    pattern = _WEEK_PATTERN.get(frequency)
    if pattern is None or (weekdays and len(weekdays) != frequency):
        return None
    first = first_dose_day(plain.start, plain.zone, clock, first_day=first_day).weekday()
    days = weekdays or frozenset((first + offset) % 7 for offset in pattern)
    return replace(plain, pace=Pace.CLOCK, times=clock, every_weeks=every, weekdays=days)
