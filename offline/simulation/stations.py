"""The simulated stations themselves: each its own encrypted store, key, number and codes; refuses to share a store.

The key of a simulated store is derived from the seed and the station's number, so that a store kept with `--data` can be opened again. What
is in it is as fictitious as the ward, or as open as the test server it was read from.
"""

import hashlib
import ssl
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from client.central.feed import Present
from client.central.http import Central
from client.central.tls import Trust, trust
from client.central.wire import Limits
from client.clock import Clock
from client.errors import SignInRefused
from client.records import Person
from offline.knowledge import Knowledge
from offline.simulation.drafts import Formulary
from offline.simulation.settings import Settings
from offline.simulation.shift import Shift
from offline.simulation.ward import Workplace
from offline.station import Station, StationParts, StationSettings
from offline.store.database import Database

WHOLE_WARD_UP_TO = 4
"""So many stations follow the whole ward; more of them follow their own patients, each patient at two stations."""
LEAST_SHARE = 2
PACE_FROM = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Simulated:
    """One station with its people. `database` is the station's own, read for the report."""

    station: Station
    database: Database
    shift: Shift
    patients: tuple[Present, ...]


def connect(settings: Settings, clock: Clock, tls: ssl.SSLContext | None) -> Central:
    return Central(settings.central, settings.credential(clock), clock, limits=Limits(connections=4), tls=tls)


def tls_of(settings: Settings) -> ssl.SSLContext | None:
    """One for all stations: making it costs 45 ms."""
    if not settings.central.startswith("https:"):
        return None
    return trust(settings.central, Trust(ca_file=settings.link.ca_file))


async def build(
    number: int,
    settings: Settings,
    place: Workplace,
    clock: Clock,
    knowledge: Knowledge,
    folder: Path,
    central: Central,
) -> Simulated:
    own = folder / f"station-{number:03d}"
    own.mkdir(parents=True, mode=0o700)
    at_ms = int(clock.now().timestamp() * 1000)
    database = await Database.open(own / "store.db", key_of(settings.seed, number), at_ms=at_ms)
    patients = share(place.patients, number, settings.stations)
    code = f"S{number:03d}"
    whole = len(patients) == len(place.patients) and bool(place.ward)
    parts = StationParts(
        settings=StationSettings(
            station_code=code,
            station_reference=place.devices[number - 1],
            ward_key=place.ward,
            ward_code="SIM",
            is_nudged=False,
        ),
        database=database,
        central=central,
        at_central=_nobody,
        clock=clock,
        knowledge=knowledge,
        random=Random(f"{settings.seed}:{number}:jitter"),
        folder=own,
        profile=place.profile,
        cohort=None if whole else patients,
        pace=max(1.0, settings.stations / PACE_FROM),
    )
    station = Station(parts)
    random = Random(f"{settings.seed}:{number}:acts")
    shift = Shift(
        station,
        patients,
        place.doctors[number % len(place.doctors)],
        place.nurses[number % len(place.nurses)],
        Formulary(knowledge.catalogue, random, number),
        random,
        Random(),
    )
    return Simulated(station=station, database=database, shift=shift, patients=patients)


def share(patients: Sequence[Present], number: int, stations: int) -> tuple[Present, ...]:
    """The patients of station `number` (from 1)."""
    if stations <= WHOLE_WARD_UP_TO:
        return tuple(patients)
    size = min(len(patients), max(LEAST_SHARE, -(-2 * len(patients) // stations)))
    first = (number - 1) * len(patients) // stations
    return tuple(patients[(first + step) % len(patients)] for step in range(size))


def key_of(seed: int, number: int) -> bytes:
    return hashlib.sha256(f"wardlight simulation {seed} {number}".encode()).digest()


async def _nobody(staff_number: str, password: str, *, is_witness: bool = False) -> Person:
    """Nobody signs in at a simulated station; its people are known from the start."""
    del staff_number, password, is_witness
    raise SignInRefused("simulation")
