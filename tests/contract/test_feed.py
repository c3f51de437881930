"""The feed shows every change, whatever its pages look like."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from random import Random
from typing import TypeVar

from client.central.answers import Entry, Gone, Row
from client.central.cursor import latest
from client.central.feed import census, changes, counts, deletions, versions, whole_patient
from client.central.http import Central
from client.central.pages import in_time
from client.central.profile import Deletions, Profile
from client.central.reading_back import read_back
from client.fhir import text
from tests.contract.servers import Server
from tests.contract.uploader import attempt_change, patient, read

T = TypeVar("T")
TYPES = ("Encounter", "Observation")


def _with(server: Server, work: Callable[[Central, Profile], Awaitable[T]]) -> T:
    async def run() -> T:
        async with server.central() as central:
            return await work(central, await server.profile(central))

    return asyncio.run(run())


def _vital(someone: str, n: int) -> bytes:
    return text.encode(
        {
            "resourceType": "Observation",
            "status": "final",
            "code": {"coding": [{"system": "http://loinc.org", "code": "8867-4"}]},
            "subject": {"reference": someone},
            "effectiveDateTime": "2026-11-21T08:00:00Z",
            "valueQuantity": {"value": n},
        }
    )


async def _vitals(central: Central, someone: str, count: int) -> set[str]:
    """Written in batches, so that many bear one time where the server stamps a bundle once."""
    entries = [Entry(verb="POST", url="Observation", resource=_vital(someone, n)) for n in range(count)]
    made: set[str] = set()
    for start in range(0, count, 100):
        made.update(answer.key for answer in await central.batch(entries[start : start + 100]))
    return made


async def _ward(central: Central) -> str:
    made = await central.create("Location", text.encode({"resourceType": "Location", "name": "Contract ward"}))
    return made.key.partition("/")[2]


async def _stay(central: Central, someone: str, ward: str) -> Row:
    body = {
        "resourceType": "Encounter",
        "status": "in-progress",
        "class": {"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "IMP"},
        "subject": {"reference": someone},
        "location": [{"location": {"reference": f"Location/{ward}"}}],
    }
    return await read(central, (await central.create("Encounter", text.encode(body))).key)


async def _changed(
    central: Central, profile: Profile, cursor: str | None, patients: Sequence[str] | None
) -> tuple[Row, ...]:
    pages = changes(central, profile, "Observation", cursor, 30.0, patients)
    return tuple([row async for page in pages for row in page.rows])


def test_a_full_load_over_many_pages_misses_nothing(server: Server) -> None:
    async def work(central: Central, profile: Profile) -> None:
        random = Random(31)
        someone = await patient(central, random)
        made = await _vitals(central, someone, 450)
        found = await whole_patient(central, profile, someone, TYPES)
        assert {row.key for row in found["Observation"]} == made
        assert len(found["Observation"]) == len(made)

    _with(server, work)


def test_pages_smaller_than_one_timestamp_still_show_every_row(server: Server) -> None:
    async def work(central: Central, profile: Profile) -> None:
        someone = await patient(central, Random(32))
        made = await _vitals(central, someone, 100)
        params = [("patient", someone.removeprefix("Patient/"))]
        pages = in_time(central, profile, "Observation", params, count=7)
        assert {row.key for row in [row async for page in pages for row in page.rows]} == made

    _with(server, work)


def test_a_refresh_shows_what_changed_since_the_cursor(server: Server) -> None:
    async def work(central: Central, profile: Profile) -> None:
        someone = await patient(central, Random(33))
        await _vitals(central, someone, 20)
        cursor = latest(None, await _changed(central, profile, None, [someone]))
        later = await _vitals(central, someone, 5)
        found = {row.key for row in await _changed(central, profile, cursor, [someone])}
        assert later <= found

    _with(server, work)


def test_a_refresh_of_listed_patients_shows_nobody_else(server: Server) -> None:
    async def work(central: Central, profile: Profile) -> None:
        random = Random(34)
        mine, other = await patient(central, random), await patient(central, random)
        made = await _vitals(central, mine, 3)
        await _vitals(central, other, 3)
        assert {row.key for row in await _changed(central, profile, None, [mine])} == made
        assert await _changed(central, profile, None, []) == ()

    _with(server, work)


def test_the_census_follows_a_transfer(server: Server) -> None:
    async def work(central: Central, profile: Profile) -> None:
        random = Random(35)
        ward, elsewhere, someone = await _ward(central), await _ward(central), await patient(central, random)
        stay = await _stay(central, someone, ward)
        assert [(one.patient, one.encounter) for one in await census(central, profile, ward)] == [(someone, stay.key)]
        moved = text.decode(stay.raw) | {"location": [{"location": {"reference": f"Location/{elsewhere}"}}]}
        await central.update("Encounter", stay.id, text.encode(moved), stay.version)
        assert await census(central, profile, ward) == ()
        assert [one.patient for one in await census(central, profile, elsewhere)] == [someone]

    _with(server, work)


def test_a_finished_stay_leaves_the_census(server: Server) -> None:
    async def work(central: Central, profile: Profile) -> None:
        ward = await _ward(central)
        stay = await _stay(central, await patient(central, Random(36)), ward)
        assert await attempt_change(central, stay, "finished")
        assert await census(central, profile, ward) == ()

    _with(server, work)


def test_the_sweep_shows_versions_and_what_is_gone(server: Server) -> None:
    async def work(central: Central, profile: Profile) -> None:
        someone = await patient(central, Random(37))
        made = sorted(await _vitals(central, someone, 3))
        before = await versions(central, profile, someone, ["Observation"])
        assert sorted(before) == made
        assert before[made[0]] == (await read(central, made[0])).version
        await central.delete("Observation", made[0].partition("/")[2])
        after = await versions(central, profile, someone, ["Observation"])
        assert sorted(after) == made[1:]
        assert not isinstance((await read_back(central, profile, made))[made[0]], Row)

    _with(server, work)


def test_deletions_are_shown_where_the_probe_says_so(server: Server) -> None:
    async def work(central: Central, profile: Profile) -> None:
        someone = await patient(central, Random(38))
        made = sorted(await _vitals(central, someone, 2))
        since = (await read(central, made[0])).last_updated
        await central.delete("Observation", made[0].partition("/")[2])
        gone = await deletions(central, profile, "Observation", since)
        assert {one.key for one in gone} == (set() if profile.deletions is Deletions.NONE else {made[0]})
        assert all(isinstance(one, Gone) for one in gone)

    _with(server, work)


def test_counts_agree_with_what_is_there_or_are_not_given(server: Server) -> None:
    async def work(central: Central, profile: Profile) -> None:
        someone = await patient(central, Random(39))
        await _vitals(central, someone, 4)
        found = await counts(central, profile, ["Observation"], [someone])
        assert found == {"Observation": 4 if profile.has_patient_lists and profile.has_counts else None}

    _with(server, work)
