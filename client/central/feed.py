"""What changed at central: the questions of the feed algorithm, one function each; refuses to keep a cursor or to apply a row.

The caller owns cursors, replica and timing. Every function that lists patients takes their ids; where the server does not
understand lists of patients, it is asked without and the rows are sieved here.
"""

import asyncio
from collections.abc import AsyncIterator, Iterable, Sequence
from dataclasses import dataclass

from client.central.answers import Gone, Page, Row
from client.central.chunks import chunks
from client.central.cursor import start
from client.central.http import Central
from client.central.pages import Params, all_rows, in_time
from client.central.presence import has_moved_on
from client.central.profile import Deletions, Profile
from client.central.subjects import patient_of
from client.central.types import KEPT
from client.errors import CentralFaulty, CommandRefused, NotAllowed, VersionConflict

PATIENTS_IN_A_URL = 35
PATIENTS_IN_A_FORM = 200
SIDE_BY_SIDE = 4
PAGE = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Present:
    """One running stay on a ward."""

    encounter: str
    patient: str
    version: str


async def census(central: Central, profile: Profile, ward: str) -> tuple[Present, ...]:
    """Everybody on the ward now; `ward` is the Location's id. A search by place also finds who was moved elsewhere since: not them."""
    place, elements = f"Location/{ward}", "id,meta,status,subject,location"
    params = [("location", place), ("status", "in-progress"), ("_elements", elements)]
    rows = await all_rows(in_time(central, profile, "Encounter", params, count=PAGE))
    return tuple(
        Present(encounter=row.key, patient=patient, version=row.version)
        for row in rows
        if (patient := patient_of(row)) is not None and not has_moved_on(row, place)
    )


async def changes(
    central: Central,
    profile: Profile,
    resource_type: str,
    cursor: str | None,
    overlap_s: float,
    patients: Sequence[str] | None = None,
) -> AsyncIterator[Page]:
    """Rows of one type since the cursor less the overlap; with `cursor` None all of them. `patients` None: of everybody."""
    since = None if cursor is None else start(cursor, overlap_s, has_whole_seconds=profile.has_whole_seconds)
    if patients is None:
        async for page in in_time(central, profile, resource_type, [], since, PAGE):
            yield page
        return
    for params in _of_patients(profile, resource_type, patients):
        async for page in in_time(central, profile, resource_type, params, since, PAGE):
            yield page if params else _sieved(page, patients)


async def whole_patient(
    central: Central, profile: Profile, patient: str, types: Iterable[str]
) -> dict[str, tuple[Row, ...]]:
    """Everything of one patient, by type: for somebody new on the ward, whose old rows no feed brings."""
    return await _by_type(central, profile, patient, types, ())


async def versions(central: Central, profile: Profile, patient: str, types: Iterable[str]) -> dict[str, str]:
    """Key to version of everything of one patient: the sweep. Rows come without content where the server can leave it out."""
    found = await _by_type(central, profile, patient, types, [("_elements", "id,meta")])
    return {row.key: row.version for rows in found.values() for row in rows}


async def counts(
    central: Central, profile: Profile, types: Iterable[str], patients: Sequence[str]
) -> dict[str, int | None]:
    """How many rows of each type central has for these patients; None where it does not say."""
    return {kind: await _count(central, profile, kind, patients) for kind in types}


async def newest(central: Central, profile: Profile, kind: str, patients: Sequence[str], more: Params) -> Row | None:
    """The row of these patients that changed last at central; None where it has none or does not say."""
    if not profile.has_patient_lists:
        return None
    asked: Params = [*more, ("_sort", "-_lastUpdated"), ("_count", "1")]
    try:
        pages = [await central.search(kind, [*params, *asked]) for params in _of_patients(profile, kind, patients)]
    except (CommandRefused, NotAllowed, CentralFaulty, VersionConflict):
        return None
    return max((row for page in pages for row in page.rows if row.resource_type == kind), key=_changed, default=None)


def _changed(row: Row) -> str:
    return row.last_updated


async def deletions(central: Central, profile: Profile, resource_type: str, since: str) -> tuple[Gone, ...]:
    """What was deleted at or after `since`, by the way that was probed; nothing where only the sweep can tell."""
    await central.before_listing()
    if profile.deletions is Deletions.HISTORY:
        page = await central.type_history(resource_type, since, PAGE)
        return (await central.rest_of(page)).gone
    if profile.deletions is Deletions.DELETED:
        params = [("_deleted", "true"), ("_lastUpdated", f"ge{since}"), ("_count", str(PAGE))]
        page = await central.rest_of(await central.search(resource_type, params))
        rows = (Gone(resource_type=row.resource_type, id=row.id, last_updated=row.last_updated) for row in page.rows)
        return (*rows, *page.gone)
    return ()


async def _by_type(
    central: Central, profile: Profile, patient: str, types: Iterable[str], more: Params
) -> dict[str, tuple[Row, ...]]:
    places = asyncio.Semaphore(SIDE_BY_SIDE)

    async def of_type(kind: str) -> tuple[str, tuple[Row, ...]]:
        async with places:
            params = [(KEPT[kind].by_patient, _bare(patient)), *more]
            return kind, await all_rows(in_time(central, profile, kind, params, count=PAGE))

    tasks = [asyncio.ensure_future(of_type(kind)) for kind in types]
    try:
        return dict(await asyncio.gather(*tasks))
    finally:
        for task in tasks:
            task.cancel()


async def _count(central: Central, profile: Profile, kind: str, patients: Sequence[str]) -> int | None:
    if not profile.has_counts or not profile.has_patient_lists:
        return None
    try:
        totals = [
            (await central.search(kind, [*params, ("_summary", "count")])).total
            for params in _of_patients(profile, kind, patients)
        ]
    except (CommandRefused, NotAllowed, CentralFaulty, VersionConflict):
        return None
    return None if None in totals else sum(total for total in totals if total is not None)


def _of_patients(profile: Profile, kind: str, patients: Sequence[str]) -> list[Params]:
    """One set of parameters for each list that fits a request; a single empty one where lists are not understood."""
    has_lists = profile.has_id_lists if kind == "Patient" else profile.has_patient_lists
    if not has_lists:
        return [[]] if patients else []
    size = PATIENTS_IN_A_FORM if profile.has_post_search else PATIENTS_IN_A_URL
    return [[(KEPT[kind].by_patient, ",".join(map(_bare, some)))] for some in chunks(patients, size)]


def _sieved(page: Page, patients: Sequence[str]) -> Page:
    wanted = {f"Patient/{_bare(patient)}" for patient in patients}
    rows = tuple(row for row in page.rows if row.key in wanted or patient_of(row) in wanted)
    return Page(rows=rows, others=page.others, gone=page.gone, broken=page.broken, total=page.total)


def _bare(patient: str) -> str:
    return patient.removeprefix("Patient/")
