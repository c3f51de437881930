"""May this station change its version, or take new settings, at this moment? Every reason against it, in machine words. Pure.

What may never happen: a change under somebody's hands, in an emergency or while one is near, while something waits for central or for a
person's decision, under a drill, or while a page is being printed. A seat that is locked counts as one where somebody sits: what is drafted
behind the lock is his, and no program can tell that it is nothing.

New settings (another address of central) may be the way out of an outage: they wait for people alone, and what waits goes along.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from offline.mode import Mode
from offline.planned import Stage, stage
from offline.status import StationStatus

CALM_S = 60.0
"""Nobody has touched keys or mouse for so long: who just came to the sign-in is not sent away."""
_QUIET_MODES = frozenset({Mode.ONLINE.value, Mode.DEGRADED.value})
_NEAR = frozenset({Stage.HOUR, Stage.MINUTES, Stage.NOW})


class Hindrance(StrEnum):
    """Why not now."""

    SIGNED_IN = "signed-in"
    LOCKED_SEAT = "locked-seat"
    SOMEBODY_HERE = "somebody-here"
    EMERGENCY = "emergency"
    PROPOSED = "emergency-proposed"
    PLANNED = "downtime-near"
    WAITING = "commands-wait"
    DECISIONS = "decisions-open"
    DRILL = "drill"
    BUSY = "busy"
    UNKNOWN = "state-unknown"
    OPEN = "station-open"


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """What the windows know. `untouched_s`: since the last key or move of the mouse; `busy`: acts under way, by name."""

    signed_in: int
    locked: int
    untouched_s: float
    is_drill_running: bool
    busy: tuple[str, ...] = ()


def hindrances(status: StationStatus, scene: Scene, now: datetime) -> tuple[Hindrance, ...]:
    """To another version; none: now is a moment for it."""
    planned = status.planned is not None and stage(status.planned, now) in _NEAR
    return (
        *of_people(scene),
        *of_the_station(status.mode.value, status.waiting.open, status.waiting.conflicts + status.waiting.refused),
        *([Hindrance.PROPOSED] if status.proposed is not None else []),
        *([Hindrance.PLANNED] if planned else []),
    )


def of_people(scene: Scene) -> tuple[Hindrance, ...]:
    """To a start anew with other settings these alone."""
    found = (
        (Hindrance.SIGNED_IN, scene.signed_in > 0),
        (Hindrance.LOCKED_SEAT, scene.locked > 0),
        (Hindrance.SOMEBODY_HERE, not (scene.signed_in or scene.locked) and scene.untouched_s < CALM_S),
        (Hindrance.DRILL, scene.is_drill_running),
        (Hindrance.BUSY, bool(scene.busy)),
    )
    return tuple(one for one, is_so in found if is_so)


def of_the_station(mode: str, waiting: int, decisions: int) -> tuple[Hindrance, ...]:
    """By the mode's machine word, also as a station that is closed left it behind."""
    found = (
        (Hindrance.EMERGENCY, mode not in _QUIET_MODES),
        (Hindrance.WAITING, waiting - decisions > 0),
        (Hindrance.DECISIONS, decisions > 0),
    )
    return tuple(one for one, is_so in found if is_so)
