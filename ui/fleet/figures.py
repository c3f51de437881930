"""The figures of one station as a file that IT's own tools read: how it stands, how much waits. Values only; no patient, no person.

    raw = as_json(figures_of(status, place, at, pid))      station.json in the station's folder, written anew each half minute
    figures = figures_in(raw)                              raises FiguresUnreadable

Every value is a number, a time (ISO 8601 with zone), or a machine word of `[A-Za-z0-9._:+-]` with at most 60 signs: text that a
person or central wrote cannot come in.
"""

import re
from dataclasses import dataclass
from datetime import datetime

import msgspec

from offline.status import StationStatus

FORMAT = "wardlight-station-1"
LONGEST = 256 * 1024
STALE_S = 120.0
"""A station that runs writes each half minute: older than this it stands still or was stopped."""
_WORD = re.compile(r"[A-Za-z0-9._:+-]{0,60}")
UNSAYABLE = "other"


class FiguresUnreadable(Exception):  # says what is so
    """The file is none that this version writes."""


class Ready(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One part that can fail; `is_well` None: this PC cannot say."""

    name: str
    is_well: bool | None


class Figures(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Of one moment. Counts are of commands; `seconds` are since then, at `at`; None: not known."""

    format: str = FORMAT
    at: datetime
    pid: int
    version: str
    ring: str
    station: str
    ward: str
    is_drill: bool
    mode: str
    mode_since: datetime
    outage_since: datetime | None
    is_answering: bool
    answer_ms: float | None
    fault_percent: float | None
    clock_offset_s: float | None
    copy_as_of: datetime | None
    patients_here: int
    patients_central: int | None
    patients_unequal: int
    waiting: int
    waiting_since: datetime | None
    conflicts: int
    refused: int
    overdue: int
    pack_version: str
    ready: tuple[Ready, ...]
    offered: str = ""
    """The version that the ring is offered; empty: none, or versions come by the installer alone."""
    update: str = ""
    """How the version stands, as `ui/updates/stand.py` calls it."""

    @property
    def is_ready(self) -> bool:
        return all(one.is_well for one in self.ready)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """What of the program and its settings stands in the figures."""

    version: str
    ring: str
    station: str
    ward: str
    offered: str = ""
    update: str = ""


def word(text: str) -> str:
    """The text, if it is a machine word; else that there was one."""
    return text if _WORD.fullmatch(text) else UNSAYABLE


def figures_of(status: StationStatus, place: Place, at: datetime, pid: int) -> Figures:
    fresh, link, waiting = status.freshness, status.link, status.waiting
    return Figures(
        at=at,
        pid=pid,
        version=word(place.version),
        ring=word(place.ring),
        station=word(place.station),
        ward=word(place.ward),
        is_drill=status.is_drill,
        mode=word(status.mode.value),
        mode_since=status.mode_since,
        outage_since=status.outage_since,
        is_answering=link.is_answering,
        answer_ms=link.last_ms,
        fault_percent=link.fault_percent,
        clock_offset_s=link.clock_offset_s,
        copy_as_of=fresh.as_of,
        patients_here=fresh.patients_here,
        patients_central=fresh.patients_central,
        patients_unequal=len({*fresh.unequal, *fresh.differing}),
        waiting=waiting.open,
        waiting_since=waiting.oldest_at,
        conflicts=waiting.conflicts,
        refused=waiting.refused,
        overdue=len(status.overdue),
        pack_version=word(status.pack_version),
        ready=tuple(
            Ready(name=word(one.name), is_well=one.is_well if one.is_known else None) for one in status.readiness
        ),
        offered=word(place.offered),
        update=word(place.update),
    )


def as_json(figures: Figures) -> bytes:
    return msgspec.json.encode(figures) + b"\n"


def figures_in(raw: bytes) -> Figures:
    if len(raw) > LONGEST:
        raise FiguresUnreadable
    try:
        found = msgspec.json.decode(raw, type=Figures)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise FiguresUnreadable from error
    if found.format != FORMAT or not _is_ours(found):
        raise FiguresUnreadable
    return found


def _is_ours(found: Figures) -> bool:
    """Whoever may write the file is not believed: nothing but machine words, and times with a zone."""
    values = [getattr(found, name) for name in found.__struct_fields__]
    times = [one for one in values if isinstance(one, datetime)]
    words = [one for one in values if isinstance(one, str)] + [one.name for one in found.ready]
    return all(one.tzinfo is not None for one in times) and all(map(_WORD.fullmatch, words))
