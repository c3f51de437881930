"""FHIR dates as closed ranges of milliseconds; a date without a zone is read as UTC. Refuses to guess: what is no date is None."""

import calendar
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

EARLIEST_MS = -(2**62)
LATEST_MS = 2**62
_DAY_MS = 86_400_000

Range = tuple[int, int]


@lru_cache(maxsize=4096)
def range_of(text: str) -> Range | None:
    """First and last millisecond that a FHIR date, dateTime or instant covers."""
    try:
        if len(text) <= 10:
            return _days(text)
        moment = datetime.fromisoformat(text)
    except (ValueError, OverflowError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    low = int(moment.replace(microsecond=0).timestamp()) * 1000 + moment.microsecond // 1000
    if "." in text:
        return low, low
    return low, low + (999 if text.count(":", 11, 19) == 2 else 59_999)


def _days(text: str) -> Range | None:
    parts = text.split("-")
    if [len(part) for part in parts] not in ([4], [4, 2], [4, 2, 2]) or not all(part.isdigit() for part in parts):
        return None
    year, month, day = (*map(int, parts), *(1, 1))[:3] if len(parts) > 1 else (int(parts[0]), 1, 1)
    low = _day_ms(year, month, day)
    if len(parts) == 3:
        return low, low + _DAY_MS - 1
    last_month = month if len(parts) == 2 else 12
    return low, _day_ms(year, last_month, calendar.monthrange(year, last_month)[1]) + _DAY_MS - 1


def _day_ms(year: int, month: int, day: int) -> int:
    return int(datetime(year, month, day, tzinfo=UTC).timestamp()) * 1000


def ranges_of(value: Any) -> list[Range]:
    """The ranges of a date, a Period or a Timing as it stands in a resource."""
    if type(value) is str:
        found = range_of(value)
        return [] if found is None else [found]
    if type(value) is not dict:
        return []
    if "start" in value or "end" in value:
        return _period(value)
    return _timing(value)


def _period(value: dict[str, Any]) -> list[Range]:
    start, end = value.get("start"), value.get("end")
    first = range_of(start) if type(start) is str else None
    last = range_of(end) if type(end) is str else None
    if first is None and last is None:
        return []
    return [(first[0] if first else EARLIEST_MS, last[1] if last else LATEST_MS)]


def _timing(value: dict[str, Any]) -> list[Range]:
    events = value.get("event")
    found = [span for event in events for span in ranges_of(event)] if type(events) is list else []
    repeat = value.get("repeat")
    if type(repeat) is dict and type(repeat.get("boundsPeriod")) is dict:
        found += _period(repeat["boundsPeriod"])
    return found
