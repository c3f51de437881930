"""Where the simulated stations work: a ward that is there, patients without a ward, or a ward made for the purpose.

Refuses to give up while central does not answer: it asks again until it does. Refuses a ward that was asked for and is not there.
"""

import asyncio
import re
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any, TypeVar

from client.central import feed
from client.central.answers import Entry, Row
from client.central.feed import Present
from client.central.http import Central
from client.central.meant import carries_identifier
from client.central.pages import in_time
from client.central.probe import probe
from client.central.profile import Profile
from client.central.subjects import patient_of
from client.clock import Clock
from client.errors import CommandRefused, NotAllowed, SettingsWrong, WaitError
from client.fhir import text
from client.records import Person, Role
from offline.simulation import fiction

T = TypeVar("T")
ASK_AGAIN_S = 0.5
ENOUGH = 2000
MANY = 40
AT_ONCE = 8
PROBES = 5
_ID = re.compile(r"[A-Za-z0-9\-.]{1,64}")
_SILENCE = ("CentralUnreachable", "CentralBusy")


@dataclass(frozen=True, slots=True, kw_only=True)
class Workplace:
    """`ward` is a Location's key, empty where only the patients are known. `doctors` and `nurses` are never empty."""

    profile: Profile
    ward: str
    patients: tuple[Present, ...]
    doctors: tuple[Person, ...]
    nurses: tuple[Person, ...]
    devices: tuple[str, ...]


async def until_answered(work: Callable[[], Awaitable[T]]) -> T:
    """Ask until central answers. A sign-in that is refused is raised: waiting does not mend it."""
    while True:
        try:
            return await work()
        except WaitError:
            await asyncio.sleep(ASK_AGAIN_S)


async def find(central: Central, clock: Clock, random: Random, wanted: str, stations: int) -> Workplace:
    """Probe the server, then find or make the ward, its patients, its staff and the stations' own devices.

    A ward is made only where none was asked for: one that was asked for and is not there, or is empty, is SettingsWrong, with nothing made.
    """
    if wanted:
        await until_answered(lambda: _stands(central, _key(wanted)))
    profile = await until_answered(lambda: _probed(central, random))
    maker = _Maker(central, clock)
    ward, present = await until_answered(lambda: _patients(central, profile, wanted))
    if wanted and not present:
        raise SettingsWrong("ward", ward, "nobody-there")
    if not present:
        ward, present = await until_answered(maker.ward)
    people = await until_answered(lambda: _staff(central, maker))
    devices = await until_answered(lambda: maker.devices(stations))
    half = max(1, len(people) // 2)
    return Workplace(
        profile=profile,
        ward=ward,
        patients=tuple(sorted(present, key=lambda one: one.patient)),
        doctors=tuple(_person(key, name, Role.DOCTOR) for key, name in people[:half]),
        nurses=tuple(_person(key, name, Role.NURSE) for key, name in people[-half:]),
        devices=devices,
    )


def _key(wanted: str) -> str:
    return wanted if "/" in wanted else f"Location/{wanted}"


async def _stands(central: Central, ward: str) -> None:
    """Asked before anything is written at central, the probe's own rows included."""
    kind, _, name = ward.partition("/")
    if kind != "Location" or not _ID.fullmatch(name) or not isinstance(await central.read(kind, name), Row):
        raise SettingsWrong("ward", ward, "not-at-central")


async def _probed(central: Central, random: Random) -> Profile:
    """A probe that met an outage takes silence for the cautious answer, so it is made again, a few times at most."""
    for _ in range(PROBES):
        await central.metadata()
        found = await probe(central, random)
        if not any(word in note for word in _SILENCE for note in found.notes):
            return found
        await asyncio.sleep(ASK_AGAIN_S)
    return found


async def _patients(central: Central, profile: Profile, wanted: str) -> tuple[str, tuple[Present, ...]]:
    if wanted:
        key = _key(wanted)
        return key, await feed.census(central, profile, key.partition("/")[2])
    stays = await _some(central, profile, "Encounter", [("status", "in-progress")])
    ward = _busiest(stays)
    if ward is not None:
        present = await feed.census(central, profile, ward.partition("/")[2])
        if present:
            return ward, present
    if stays:
        return "", _distinct(stays)
    patients = await _some(central, profile, "Patient", [], MANY)
    return "", tuple(Present(encounter="", patient=row.key, version="") for row in patients[:MANY])


async def _some(
    central: Central, profile: Profile, kind: str, params: Sequence[tuple[str, str]], most: int = ENOUGH
) -> list[Row]:
    rows: list[Row] = []
    try:
        async for page in in_time(central, profile, kind, params):
            rows.extend(page.rows)
            if len(rows) >= most:
                break
    except (CommandRefused, NotAllowed):
        return rows
    return rows


def _busiest(stays: Sequence[Row]) -> str | None:
    """The Location with most running inpatient stays; outpatient visits count only where there is nothing else."""
    read = [text.decode(row.raw) for row in stays]
    inside = [one for one in read if _code(one) in {"IMP", "ACUTE", "NONAC"}]
    found = Counter(key for one in inside or read for key in _places(one))
    return min(found, key=lambda key: (-found[key], key)) if found else None


def _code(stay: Mapping[str, Any]) -> str:
    found = stay.get("class")
    return str(found.get("code", "")) if isinstance(found, dict) else ""


def _places(stay: Mapping[str, Any]) -> Iterator[str]:
    for one in stay.get("location") or ():
        reference = str(one.get("location", {}).get("reference", ""))
        if reference.startswith("Location/") and one.get("status", "active") == "active":
            yield reference


def _distinct(stays: Sequence[Row]) -> tuple[Present, ...]:
    found: dict[str, Present] = {}
    for row in stays:
        patient = patient_of(row)
        if patient is not None and patient.startswith("Patient/"):
            found.setdefault(patient, Present(encounter=row.key, patient=patient, version=row.version))
    return tuple(found.values())[:MANY]


async def _staff(central: Central, maker: "_Maker") -> list[tuple[str, str]]:
    """People of this server, so that a reference check finds them; made where there are none."""
    page = await central.search("Practitioner", [("_count", "20")])
    found = [(row.key, _name(text.decode(row.raw))) for row in page.rows]
    if len(found) < 2:
        found = await maker.staff()
    return sorted(found)


def _name(resource: Mapping[str, Any]) -> str:
    names = resource.get("name") or [{}]
    first = names[0]
    return str(first.get("text") or " ".join([*first.get("given", ()), first.get("family", "")]).strip() or "Clinician")


def _person(key: str, name: str, role: Role) -> Person:
    return Person(reference=key, name=name, role=role)


class _Maker:
    """Creates what is missing, by identifier; doing it twice makes nothing twice."""

    def __init__(self, central: Central, clock: Clock) -> None:
        self._central, self._clock = central, clock

    async def ward(self) -> tuple[str, tuple[Present, ...]]:
        (ward,) = await self._made([fiction.location()])
        numbers = range(fiction.PATIENTS)
        patients = await self._made([fiction.patient(n) for n in numbers])
        now = self._clock.now()
        stays = await self._made([fiction.stay(n, patients[n], ward, now) for n in numbers])
        await self._made([fiction.no_allergy(n, patients[n]) for n in numbers])
        pairs = zip(patients, stays, strict=True)
        return ward, tuple(Present(encounter=stay, patient=patient, version="") for patient, stay in pairs)

    async def staff(self) -> list[tuple[str, str]]:
        people = [fiction.practitioner(number) for number in range(1, 5)]
        keys = await self._made(people)
        return [(key, str(one["name"][0]["text"])) for key, one in zip(keys, people, strict=True)]

    async def devices(self, count: int) -> tuple[str, ...]:
        return tuple(await self._made([fiction.device(number) for number in range(1, count + 1)]))

    async def _made(self, resources: Sequence[dict[str, Any]]) -> list[str]:
        """Their keys: looked up first, created where missing, a few at a time in batches."""
        keys: list[str] = []
        for start in range(0, len(resources), AT_ONCE):
            some = resources[start : start + AT_ONCE]
            found = [await self._found(one) for one in some]
            entries = [_entry(one) for one, key in zip(some, found, strict=True) if key is None]
            if entries:
                await self._central.batch(entries)
                found = [key or await self._found(one) for one, key in zip(some, found, strict=True)]
            lost = next((one for one, key in zip(some, found, strict=True) if key is None), None)
            if lost is not None:
                raise CommandRefused("not-created", str(lost["resourceType"]))
            keys.extend(key for key in found if key is not None)
        return keys

    async def _found(self, resource: Mapping[str, Any]) -> str | None:
        value = fiction.value_of(resource)
        page = await self._central.search(str(resource["resourceType"]), [("identifier", f"{fiction.SYSTEM}|{value}")])
        return next((row.key for row in page.rows if carries_identifier(row, fiction.SYSTEM, value)), None)


def _entry(resource: Mapping[str, Any]) -> Entry:
    return Entry(
        verb="POST",
        url=str(resource["resourceType"]),
        resource=text.encode(dict(resource)),
        if_none_exist=f"identifier={fiction.SYSTEM}|{fiction.value_of(resource)}",
    )
