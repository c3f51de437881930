"""What the engine of a station works on; refuses to do anything with it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from random import Random

from client.central.feed import Present
from client.central.http import Central
from client.central.profile import Profile
from client.clock import Clock
from offline.changes import Changes
from offline.desk import Desk
from offline.knowledge import Knowledge
from offline.mode import Limits
from offline.store.database import Database
from offline.sync.staffing import Hear, nobody_hears
from offline.trail import Trail


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineParts:
    """What the engine works on; all of it belongs to the station. `profile`, `cohort` and `pace` as in `StationParts`."""

    database: Database
    central: Central
    clock: Clock
    changes: Changes
    knowledge: Knowledge
    random: Random
    ward: str
    limits: Limits
    folder: Path
    desk: Desk
    request_limit_s: float = 30.0
    is_nudged: bool = True
    is_drill: bool = False
    profile: Profile | None = None
    cohort: tuple[Present, ...] | None = None
    pace: float = 1.0
    is_sign_in_expired: Callable[[], bool] = lambda: False
    """Whether somebody is signed in here and nobody's proof is young enough any more."""
    tells_audit: bool = False
    keep_left: timedelta | None = None
    """How long copies of patients who left stay; None: always."""
    """Whether what people did here is told to central as AuditEvents."""
    trail: Trail | None = None
    hear_staff: Hear = nobody_hears
    """What central says of the staff that is remembered here."""
