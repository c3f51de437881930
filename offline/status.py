"""One read-only value that says how this station stands: mode, link, freshness, what waits; refuses to decide anything from it."""

from dataclasses import dataclass, field
from datetime import datetime

from offline.freshness import NEVER, Freshness
from offline.mode import Mode
from offline.neighbours import Neighbour
from offline.planned import Planned
from offline.proposing import Proposed


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """What the last probes of central showed."""

    is_answering: bool
    last_ms: float | None
    last_good_at: datetime | None
    failures: int
    clock_offset_s: float | None
    """Central's clock minus ours; None before the first answer."""
    next_try_at: datetime | None = None
    last_error: str | None = None
    fault_percent: float | None = None
    """How many of a hundred probes and requests were not answered of late."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """How many commands stand where, by kind for those that central has not accepted."""

    open: int = 0
    by_kind: dict[str, int] = field(default_factory=dict)
    by_state: dict[str, int] = field(default_factory=dict)
    oldest_at: datetime | None = None

    @property
    def conflicts(self) -> int:
        return self.by_state.get("conflict", 0)

    @property
    def refused(self) -> int:
        return self.by_state.get("refused", 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One part that can fail, as the readiness card lists it: `name` and `facts` are machine words."""

    name: str
    is_well: bool
    facts: tuple[str, ...] = ()
    is_known: bool = True
    """False: this PC cannot say, and it is shown as unknown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StationStatus:
    """Published whole whenever any of it changes."""

    mode: Mode
    mode_since: datetime
    mode_reason: str
    outage_since: datetime | None
    declared_by: str | None
    declared_why: str | None
    link: Link
    waiting: Waiting
    freshness: Freshness = NEVER
    readiness: tuple[Check, ...] = ()
    is_emergency_entry: bool = False
    """Whether what is entered now is tagged and numbered as an emergency entry."""
    can_close: bool = False
    closes_by_two: bool = False
    """Whether closing ends the emergency, for which a second person signs; else it only lifts what was declared."""
    pack_version: str = ""
    pack_date: str = ""
    signed_in_needed: bool = False
    """Central asks for a sign-in before anything can be sent."""
    planned: Planned | None = None
    """The downtime that is announced next."""
    proposed: Proposed | None = None
    """An emergency that somebody proposed who may not declare it; it waits for one who may."""
    overdue: tuple[str, ...] = ()
    """Who has what should have been decided by now; "" for each that nobody has taken."""
    is_drill: bool = False
    """A played ward with a played central: nothing here is real, whatever the mode says."""
    neighbours: tuple[Neighbour, ...] = ()
    """The other stations of the ward as central listed them; how they are is not known here."""
