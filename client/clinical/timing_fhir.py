"""FHIR R4 Timing and Dosage to and from a schedule. Refuses to schedule what is not definite: it stays text (None).

Names of times of day (MORN, AC, HS...) stand for the ward's own clock, handed in as `WardClock`.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal, InvalidOperation
from typing import Any
from zoneinfo import ZoneInfo

from client.clinical.catalogue import Frequency
from client.clinical.timing import Pace, Schedule, local_moment
from client.clinical.timing_catalogue import Bounds, repeating, schedule_of, span
from client.fhir.names import FIRST_DAY_COUNT, FREQUENCY, PLANNED_TIME

_WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_BEFORE = frozenset({"AC", "ACM", "ACD", "ACV", "HS"})
_YEARS = (1900, 2200)
_UNREAD = ("boundsRange", "countMax", "frequencyMax", "periodMax")


@dataclass(frozen=True, slots=True, kw_only=True)
class WardClock:
    """The ward's clock times: of a code of FHIR's event-timing, and of n doses a day. Site settings, not medicine."""

    zone: ZoneInfo
    events: Mapping[str, tuple[time, ...]]
    meals: tuple[time, time, time]
    daily: Mapping[int, tuple[time, ...]]
    frequencies: Mapping[str, Frequency]


def ward_clock(frequencies: Mapping[str, Frequency], zone: ZoneInfo) -> WardClock:
    """The ward's clock as the frequency table has it; codes the table lacks get a usual hour of a Chinese ward."""
    before, after = _times(frequencies, "TIDAC"), _times(frequencies, "TIDPC")
    meals = (time(7, 30), time(11, 30), time(17, 30))
    events: dict[str, tuple[time, ...]] = {
        "MORN": (time(8),), "NOON": (time(12),), "AFT": (time(16),), "EVE": (time(18),), "NIGHT": (time(20),),
        "HS": _times(frequencies, "QN"), "WAKE": _times(frequencies, "QM"),
        "AC": before, "ACM": before[:1], "ACD": before[1:2], "ACV": before[2:3],
        "PC": after, "PCM": after[:1], "PCD": after[1:2], "PCV": after[2:3],
        "C": meals, "CM": meals[:1], "CD": meals[1:2], "CV": meals[2:],
    }  # fmt: skip
    names = {1: "QD", 2: "BID", 3: "TID", 4: "QID", 5: "5XD"}
    daily = {number: _times(frequencies, name) for number, name in names.items()}
    return WardClock(zone=zone, events=events, meals=meals, daily=daily, frequencies=frequencies)


def _times(frequencies: Mapping[str, Frequency], code: str) -> tuple[time, ...]:
    found = frequencies.get(code)
    return found.times if found else ()


def fhir_timing(
    frequency: Frequency,
    *,
    start: datetime | None = None,
    stop: datetime | None = None,
    times: Sequence[time] = (),
    weekdays: Sequence[int] = (),
) -> dict[str, Any]:
    """The R4 Timing of an order: the pack's code and repeat, with bounds, explicit times and days; text = our code.

    R4 has timeOfDay mean every day (of dayOfWeek), and not beside frequency, period or `when`. So times that somebody chose stand in
    it alone, where they say exactly that; the ward's own times, and those of any other pattern, stand in an extension beside it.
    """
    repeat: dict[str, Any] = dict(frequency.timing.get("repeat", {}))
    code = {**frequency.timing.get("code", {}), "text": frequency.code}
    chosen = tuple(sorted(set(times)))
    planned = (chosen or frequency.times) if repeat.get("periodUnit") in {"d", "wk", "mo", "h"} else ()
    if chosen and _is_every_day(repeat, len(chosen), has_days=bool(weekdays)):
        repeat = {name: value for name, value in repeat.items() if name not in {"frequency", "period", "periodUnit"}}
        repeat["timeOfDay"], planned = [each.isoformat() for each in chosen], ()
    if weekdays:
        repeat["dayOfWeek"] = [_WEEK[day] for day in sorted(set(weekdays))]
    if frequency.code in {"ONCE", "ST", "SOS"}:
        repeat["count"] = 1
    bounds = {name: _stamp(moment) for name, moment in (("start", start), ("end", stop)) if moment is not None}
    if bounds:
        repeat["boundsPeriod"] = bounds
    beside = [{"url": PLANNED_TIME, "valueTime": each.isoformat()} for each in planned]
    return {**({"extension": beside} if beside else {}), **({"repeat": repeat} if repeat else {}), "code": code}


def _is_every_day(repeat: Mapping[str, Any], count: int, *, has_days: bool) -> bool:
    """Whether so many times of day, on every day or on the days of the week beside them, say the whole pattern."""
    unit, often, period = repeat.get("periodUnit"), repeat.get("frequency"), repeat.get("period")
    if "when" in repeat or period is None:
        return False
    if unit == "wk":
        return has_days and period == 1 and count == 1
    return (unit == "d" and period == 1 and often == count) or (unit == "h" and often == 1 and period * count == 24)


def _stamp(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")


def read_dosage(dosage: Mapping[str, Any], *, start: datetime, clock: WardClock) -> Schedule | None:
    """The schedule of one Dosage of an order that starts at `start`; None = cannot be scheduled, show its text."""
    timing = dosage.get("timing")
    found = read_timing(timing, start=start, clock=clock) if isinstance(timing, Mapping) else None
    if dosage.get("asNeededBoolean") is not True and not isinstance(dosage.get("asNeededCodeableConcept"), Mapping):
        return found
    repeat = timing.get("repeat") if isinstance(timing, Mapping) else None
    gap = _gap(repeat) if isinstance(repeat, Mapping) else None
    bounds = _bounds(repeat, start, clock.zone) if isinstance(repeat, Mapping) else None
    bounds = bounds or Bounds(start=start, zone=clock.zone)
    return Schedule(
        pace=Pace.AS_NEEDED,
        zone=clock.zone,
        start=bounds.start,
        stop=bounds.end(),
        min_interval=gap,
        count=bounds.count,
    )


def _gap(repeat: Mapping[str, Any]) -> timedelta | None:
    """The shortest gap between two as-needed doses, only where it is said outright: one per period."""
    number, period = _number(repeat.get("frequency", 1)), _number(repeat.get("period"))
    if number != 1 or period is None or "frequencyMax" in repeat:
        return None
    return span(period, str(repeat.get("periodUnit", "")))


def read_timing(timing: Mapping[str, Any], *, start: datetime, clock: WardClock) -> Schedule | None:
    """None when the Timing names no definite moments, or says something this reader does not know."""
    repeat, counted = timing.get("repeat"), first_day_count(timing)
    events = [_moment(text, clock.zone) for text in _list(timing.get("event"))]
    definite = [event for event in events if event is not None]
    if len(definite) != len(events):
        return None
    if not isinstance(repeat, Mapping) or not repeat:
        plain = Bounds(start=start, zone=clock.zone, first_day=counted)
        return _events(definite, start, clock) if definite else _by_code(timing, clock, plain)
    bounds = _bounds(repeat, definite[0] if definite else start, clock.zone)
    if bounds is None or any(key in repeat for key in _UNREAD):
        return None
    bounds = replace(bounds, first_day=counted)
    concept = timing.get("code")
    own = clock.frequencies.get(str(concept.get("text"))) if isinstance(concept, Mapping) else None
    if own is not None and own.is_prn:
        return schedule_of(own, bounds)
    if "period" not in repeat and "timeOfDay" not in repeat and "when" not in repeat:
        return _by_code(timing, clock, bounds) or _counted(repeat, bounds)
    return _repeat(repeat, bounds, clock, _planned_times(timing) or _table_times(timing, repeat, clock))


def _counted(repeat: Mapping[str, Any], bounds: Bounds) -> Schedule | None:
    if repeat.get("count") != 1 or "duration" in repeat:
        return None
    return Schedule(pace=Pace.ONCE, zone=bounds.zone, start=bounds.start, stop=bounds.end())


def _events(events: Iterable[datetime], start: datetime, clock: WardClock) -> Schedule:
    return Schedule(pace=Pace.EVENTS, zone=clock.zone, start=start, events=tuple(events))


def first_day_count(timing: Mapping[str, Any]) -> int | None:
    """Our own count of the first day's doses; anything but a count is not one."""
    said = [each for each in _list(timing.get("extension")) if isinstance(each, Mapping)]
    found = next((each.get("valueInteger") for each in said if each.get("url") == FIRST_DAY_COUNT), None)
    return found if isinstance(found, int) and not isinstance(found, bool) and found >= 0 else None


def _planned_times(timing: Mapping[str, Any]) -> tuple[time, ...]:
    """Our own clock times of a pattern that R4 has no place for; () where one of them is no time."""
    said = [each for each in _list(timing.get("extension")) if isinstance(each, Mapping)]
    try:
        found = {time.fromisoformat(str(each.get("valueTime"))) for each in said if each.get("url") == PLANNED_TIME}
    except ValueError:
        return ()
    return tuple(sorted(found)) if all(each.tzinfo is None for each in found) else ()


def chosen_times(timing: Mapping[str, Any], frequency: Frequency) -> tuple[time, ...]:
    """The clock times that somebody chose in place of the frequency's own; () where it has those, or one of them is no time."""
    repeat = timing.get("repeat")
    try:
        said = tuple(sorted({time.fromisoformat(str(each)) for each in _list(_of_day(repeat))}))
    except ValueError:
        return ()
    found = said or _planned_times(timing)
    return () if found == tuple(sorted(frequency.times)) or any(each.tzinfo for each in found) else found


def _of_day(repeat: object) -> object:
    return repeat.get("timeOfDay") if isinstance(repeat, Mapping) else None


def _table_times(timing: Mapping[str, Any], repeat: Mapping[str, Any], clock: WardClock) -> tuple[time, ...]:
    """The ward's times of our own frequency where the order came back without its planned times."""
    concept = timing.get("code")
    codings = _list(concept.get("coding")) if isinstance(concept, Mapping) else []
    names = [each.get("code") for each in codings if isinstance(each, Mapping) and each.get("system") == FREQUENCY]
    own = next((found for name in names if (found := clock.frequencies.get(str(name)))), None)
    if own is None or (own.frequency, own.period, own.period_unit) != (
        _number(repeat.get("frequency", 1)), _number(repeat.get("period")), repeat.get("periodUnit"),
    ):  # fmt: skip
        return ()
    return own.times


def dose_distance(timing: Mapping[str, Any], frequencies: Mapping[str, Frequency]) -> timedelta | None:
    """What lies between two doses by what the plan reads: the repeat, else the name; None of what is given once or says nothing."""
    repeat = timing.get("repeat")
    said = repeat if isinstance(repeat, Mapping) else {}
    if said.get("count") == 1:
        return None
    period, number = _number(said.get("period")), _number(said.get("frequency", 1))
    if period is not None:
        whole = span(period, str(said.get("periodUnit", "")))
        return None if whole is None or number is None or number <= 0 else whole / float(number)
    if times := len(set(map(str, _list(said.get("timeOfDay"))))):
        return timedelta(days=1) / times
    named = _named(timing, frequencies)
    a_day = named.doses_per_day if named is not None else None
    return timedelta(hours=float(Decimal(24) / a_day)) if a_day else None


def _by_code(timing: Mapping[str, Any], clock: WardClock, bounds: Bounds) -> Schedule | None:
    found = _named(timing, clock.frequencies)
    return None if found is None else schedule_of(found, bounds)


def _named(timing: Mapping[str, Any], frequencies: Mapping[str, Frequency]) -> Frequency | None:
    """The ward's own frequency that the Timing calls by its code, its text or its abbreviation."""
    concept = timing.get("code")
    if not isinstance(concept, Mapping):
        return None
    codings = [coding for coding in _list(concept.get("coding")) if isinstance(coding, Mapping)]
    names = [str(name) for name in (concept.get("text"), *(coding.get("code") for coding in codings)) if name]
    known = (frequencies.get(name) or _abbreviated(frequencies, name) for name in names)
    return next((one for one in known if one is not None), None)


def _abbreviated(frequencies: Mapping[str, Frequency], name: str) -> Frequency | None:
    return next((one for one in frequencies.values() if one.abbreviation == name and not one.is_prn), None)


def _repeat(repeat: Mapping[str, Any], bounds: Bounds, clock: WardClock, planned: tuple[time, ...]) -> Schedule | None:
    days = _weekdays(repeat)
    times = _clock_times(repeat, clock)
    times = planned if planned and times is not None and "timeOfDay" not in repeat else times
    period = _number(repeat.get("period", 1 if times else None))
    number = _number(repeat.get("frequency", len(times or ()) if "period" not in repeat else 1))
    if days is None or times is None or period is None or number is None or number != number.to_integral_value():
        return None
    unit, many = str(repeat.get("periodUnit", "d")), int(number)
    if not times and unit == "d":
        times = clock.daily.get(many, ())
    if not times and unit == "wk":
        times = clock.daily.get(1, ())
    if unit == "wk" and days and many in {1, len(days)} and period == 1:
        return repeating(bounds, frequency=len(times), period=Decimal(1), unit="d", times=times, weekdays=days)
    return repeating(bounds, frequency=many, period=period, unit=unit, times=times, weekdays=days)


def _weekdays(repeat: Mapping[str, Any]) -> frozenset[int] | None:
    names = [str(name) for name in _list(repeat.get("dayOfWeek"))]
    return frozenset(map(_WEEK.index, names)) if all(name in _WEEK for name in names) else None


def _clock_times(repeat: Mapping[str, Any], clock: WardClock) -> tuple[time, ...] | None:
    """Times of day said outright or by name, sorted; () when none are said, None when one is not known."""
    try:
        said = {time.fromisoformat(str(text)) for text in _list(repeat.get("timeOfDay"))}
    except ValueError:
        return None
    offset = repeat.get("offset", 0)
    for name in _list(repeat.get("when")):
        found = clock.events.get(str(name), ()) if not offset else _near_meal(str(name), offset, clock)
        if not found:
            return None
        said |= set(found)
    return tuple(sorted(said))


def _near_meal(name: str, offset: Any, clock: WardClock) -> tuple[time, ...]:
    places = {"C": (0, 1, 2), "M": (0,), "D": (1,), "V": (2,)}
    meals = places.get(name[-1:]) if name in {"C", "AC", "PC"} or name[:-1] in {"C", "AC", "PC"} else None
    if isinstance(offset, bool) or not isinstance(offset, int):
        return ()
    bases = [clock.meals[place] for place in meals] if meals else list(clock.events.get(name, ()))
    shift = timedelta(minutes=-offset if name in _BEFORE else offset)
    return tuple((datetime.combine(date.min + timedelta(days=2), base) + shift).time() for base in bases)


def _list(value: Any) -> list[Any]:
    """A repeating element as received; anything that is no list counts as not given."""
    return value if isinstance(value, list) else []


def _number(value: Any) -> Decimal | None:
    if value is None or isinstance(value, bool):
        return None
    try:
        found = Decimal(str(value))
    except InvalidOperation:
        return None
    return found if found.is_finite() else None


def _bounds(repeat: Mapping[str, Any], start: datetime, zone: ZoneInfo) -> Bounds | None:
    """The order's start and end, narrowed by the repeat's own bounds; None when they cannot be read."""
    count = repeat.get("count")
    if count is not None and (isinstance(count, bool) or not isinstance(count, int) or count < 1):
        return None
    plain = Bounds(start=start, zone=zone, count=count)
    period, duration = repeat.get("boundsPeriod"), repeat.get("boundsDuration")
    if isinstance(period, Mapping):
        begin = _moment(period["start"], zone) if "start" in period else start
        end = _moment(period["end"], zone, is_end=True) if "end" in period else None
        return None if begin is None or (end is None and "end" in period) else replace(plain, start=begin, stop=end)
    if isinstance(duration, Mapping):
        value = _number(duration.get("value"))
        length = None if value is None else span(value, str(duration.get("code") or duration.get("unit") or ""))
        if length is None:
            return None
        whole = length.days if length == timedelta(days=length.days) else None
        return replace(plain, days=whole) if whole else replace(plain, stop=start.astimezone(UTC) + length)
    return None if "boundsRange" in repeat else plain


def _moment(text: Any, zone: ZoneInfo, *, is_end: bool = False) -> datetime | None:
    """A FHIR dateTime; a bare date is that day's beginning, or its end. Year or month alone is not definite."""
    try:
        if len(str(text)) == len("2024-02-16"):
            day = date.fromisoformat(str(text)) + timedelta(days=int(is_end))
            return local_moment(day, time(0), zone) if _YEARS[0] <= day.year <= _YEARS[1] else None
        found = datetime.fromisoformat(str(text))
    except (ValueError, OverflowError):
        return None
    return found if found.tzinfo is not None and _YEARS[0] <= found.year <= _YEARS[1] else None
