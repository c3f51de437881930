"""What delivering works with: what the station hands it, what of a group may leave, what central already holds; refuses to send."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass

from client.central.answers import Row
from client.central.asking import Asked
from client.central.http import Central
from client.central.profile import Profile
from client.central.verdicts import Delivered, Refused, Stored, Unclear
from client.central.verdicts import Outcome as Answer
from client.clock import Clock
from client.errors import WardlightError
from offline.changes import Changes
from offline.store.books import Books
from offline.store.database import Database
from offline.sync import judge, meaning
from offline.sync.meaning import Parcel
from offline.sync.refreshing import Refreshing
from offline.sync.troubles import Troubles

Held = dict[str, WardlightError | None]
"""Commands set aside for this walk of a lane, with the error to be told when it ends."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Means:
    """What delivering needs; built once by the station."""

    db: Database
    central: Central
    clock: Clock
    changes: Changes
    roll: Callable[[], float]
    bench: judge.Bench
    request_limit_s: float
    profile: Callable[[], Profile]
    refreshing: Refreshing
    troubles: Troubles
    own_row: Callable[[str], Awaitable[None]]
    may_send: Callable[[], bool] = lambda: True
    """Asked again at each look for lanes: a round may be long, and an emergency may begin in it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Going:
    """What of a group may leave now; `stuck` is the first that has to wait to be judged, and why."""

    parcels: list[Parcel]
    mapping: dict[str, str]
    stuck: str | None = None
    reason: str = ""


def named(outcome: Answer) -> Mapping[str, Stored]:
    """What central says it calls our rows."""
    match outcome:
        case Delivered(rows=named) | Refused(landed=named) | Unclear(landed=named):
            return named
        case _:
            return {}


def mapping_of(books: Books, patient: str, parcels: Sequence[Parcel]) -> dict[str, str]:
    return meaning.mapping(books, patient, (row for parcel in parcels for row in parcel.rows))


def known_of(parcels: Sequence[Parcel]) -> Asked:
    """What an earlier asking or a broken-off sending already found at central: it is not sent again."""
    known = {
        key: Row(
            resource_type=real.partition("/")[0],
            id=real.partition("/")[2],
            version=version or "",
            last_updated="",
            raw=b"",
        )
        for parcel in parcels
        for key, (real, version) in parcel.settled.items()
    }
    return Asked(known=known)
