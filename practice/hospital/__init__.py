"""The fictitious hospital 云汀市人民医院: believable, deterministic, dated around now. Nobody in it exists and nothing in it guides care.

`furnish` fills an empty store with it; `generate.resources` yields it without one; `crowd` makes the big ward of the benchmarks.
"""

from collections.abc import Iterable
from datetime import datetime

from practice.accounts import hashed
from practice.hospital.crowd import crowd
from practice.hospital.drilled import drilled
from practice.hospital.generate import resources
from practice.hospital.people import PRACTICE_PASSWORD, STAFF, STATION_SECRET, STATIONS
from practice.hospital.words import Json
from practice.resources import Records
from practice.store import Store

__all__ = ["crowd", "furnish", "furnish_crowd", "furnish_drill", "resources", "write_all"]

WRITTEN_IN_S = 8 * 3600
"""Over so many seconds before it opens the rows of the hospital were written."""


def furnish(store: Store, now: datetime, seed: int) -> None:
    """The hospital with its accounts. Wall times are those of this machine's zone, where the stations of a drill stand too."""
    write_all(store, resources(now.astimezone(), seed), WRITTEN_IN_S)
    _open_accounts(store)


def furnish_drill(store: Store, now: datetime, seed: int) -> None:
    """The same hospital and accounts; whoever lies in it is named and numbered as of a drill."""
    write_all(store, drilled(resources(now.astimezone(), seed)), WRITTEN_IN_S)
    _open_accounts(store)


def furnish_crowd(store: Store, now: datetime, seed: int, patients: int, count: int) -> None:
    """Ward N9 with so many patients and exactly `count` resources, and the same accounts."""
    write_all(store, crowd(now.astimezone(), seed, patients, count))
    _open_accounts(store)


def write_all(store: Store, found: Iterable[Json], within_s: int = 0) -> None:
    """All in one commit; last changed one after the other in the `within_s` before it, as in a hospital that was always there.

    All of one moment would be read again and again by whoever reads what changed since the newest: it is never long ago enough.
    """
    records, rows = Records(store), list(found)

    def work() -> None:
        now_ms = store.stamp_ms
        for place, each in enumerate(rows, 1):
            store.stamp_from(now_ms - within_s * 1000 * (len(rows) - place) // len(rows))
            records.update(each, each["resourceType"], each["id"])

    store.write(work)


def _open_accounts(store: Store) -> None:
    """Everybody has the same password, so it is hashed once: a hundred slow hashes would be most of the furnishing."""
    password, secret = hashed(PRACTICE_PASSWORD), hashed(STATION_SECRET)
    people = [(one.number, password, f"Practitioner/{one.key}", one.role, one.name) for one in STAFF]
    stations = [(station, secret, f"Device/{station}") for station in STATIONS]

    def work() -> None:
        store.connection.executemany("INSERT OR REPLACE INTO account VALUES (?, ?, ?, ?, ?)", people)
        store.connection.executemany("INSERT OR REPLACE INTO station VALUES (?, ?, ?)", stations)

    store.write(work)
