"""The timeline's values: bands of modes and marks of events between two moments. Refuses to draw a time for which nothing is known."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from offline.mode import Mode
from offline.status import StationStatus
from offline.views import Event
from ui.emergency.event_words import LOUD, EventKind, event_words, kind_of
from ui.emergency.words import mode_words

SHORTEST, LONGEST = timedelta(hours=1), timedelta(hours=24)
AHEAD = 0.06


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """A stretch in one mode; `mode` None: nothing is known of it."""

    start: datetime
    end: datetime
    mode: Mode | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """One event; `title` is empty for the small ticks of commands."""

    at: datetime
    title: str
    kind: EventKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """Invariant: bands are in order, touch, and end at `now`."""

    start: datetime
    end: datetime
    now: datetime
    bands: tuple[Band, ...]
    spots: tuple[Spot, ...]


def timeline(events: Sequence[Event], status: StationStatus, now: datetime) -> Timeline:
    """From an hour before the outage, or the last hours; at most a day back."""
    begun = min(status.outage_since or now, now)
    start = max(min(begun - timedelta(minutes=30), now - SHORTEST), now - LONGEST)
    shown = sorted((event for event in events if start <= event.at <= now), key=lambda event: event.seq)
    spots = tuple(_spot(event, kind) for event in shown if (kind := kind_of(event)) is not None)
    end = now + (now - start) * AHEAD
    return Timeline(start=start, end=end, now=now, bands=_bands(events, status, start, now), spots=spots)


def _spot(event: Event, kind: EventKind) -> Spot:
    """Most events are a mark without words, and there are hundreds."""
    if kind not in LOUD:
        return Spot(at=event.at, title="", kind=kind)
    title, detail = event_words(event)
    words = _turn_words(event, detail) if kind is EventKind.MODE else f"{title} {detail}".strip()
    return Spot(at=event.at, title=words, kind=kind)


def _turn_words(event: Event, detail: str) -> str:
    """Where it went to: the reason stands in the log, and a label that fits is read."""
    mode = _mode(event.facts.get("to", ""))
    return detail if mode is None else f"→ {mode_words(mode)[0]}"


def _bands(events: Sequence[Event], status: StationStatus, start: datetime, now: datetime) -> tuple[Band, ...]:
    """Back from now: the present mode since its beginning, before it what the mode events say; nothing before the first event."""
    turns = sorted((event for event in events if event.kind == EventKind.MODE), key=lambda event: -event.seq)
    bands: list[Band] = []
    mode: Mode | None = status.mode
    end, since = now, max(min(status.mode_since, now), start)
    if not turns:
        bands.append(Band(start=since, end=end, mode=mode))
        end, mode = since, None
    for turn in turns:
        at = max(min(turn.at, end), start)
        bands.append(Band(start=at, end=end, mode=mode))
        end, mode = at, _mode(turn.facts.get("from", ""))
        if at <= start:
            break
    known = max(min((event.at for event in events), default=end), start)
    if known < end and mode is not None:
        bands.append(Band(start=known, end=end, mode=mode))
        end = known
    if end > start:
        bands.append(Band(start=start, end=end, mode=None))
    return tuple(band for band in reversed(bands) if band.end > band.start)


def _mode(word: str) -> Mode | None:
    return Mode(word) if word in set(Mode) else None
