"""What a clinician sees of temporary patients, and who they may be; the projection asked on the store's thread, central asked once."""

from dataclasses import dataclass
from functools import partial

from client.central.answers import Row
from client.central.http import Central
from client.clinical import matching
from client.clinical.matching import Match
from client.errors import CommandRefused, NotAllowed, VersionConflict, WardlightError
from client.fhir.build import entry_id
from client.fhir.references import local_key
from client.records import Patient
from client.records.temporaries import Claimed
from offline import blocks, replica
from offline.blocks import Left
from offline.projection import chart, records, rows, temporaries
from offline.projection.temporaries import TemporaryRow
from offline.seeing_safety import SeeingSafety
from offline.store.books import Books
from offline.store.database import Database

MOST = 50
"""More people than this of one search are nobody's candidates: say more of him."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidates:
    """Who he may be, the best first. `gap`: why central was not asked, or did not answer; then only people known here were compared."""

    found: tuple[Match, ...]
    gap: str = ""


class SeeingTemporaries(SeeingSafety):
    """The same one read as `Seeing`, for the page of temporary patients."""

    async def temporaries(self) -> tuple[TemporaryRow, ...]:
        return await self._seen(temporaries.temporaries, can_wait=True)

    async def numbers_left(self) -> Left:
        return await self._seen(blocks.left)


def key_of_new(command: str) -> str:
    """The key of the person whom the registration with this id makes."""
    return local_key("Patient", entry_id(command, 1))


async def candidates(central: Central, db: Database, claimed: Claimed, patient: str, at_ms: int) -> Candidates:
    """People known here and at central, compared field by field. What central shows is kept here: joining needs it as it stands."""
    asked, gap = [], ""
    try:
        for name, value in _questions(claimed):
            page = await central.search("Patient", [(name, value), ("_count", str(MOST))])
            asked += [row for row in page.rows if row.resource_type == "Patient"]
    except (CommandRefused, NotAllowed, VersionConflict, WardlightError) as error:
        gap = type(error).__name__
    if asked:
        await db.write(partial(replica.put, rows=_once(asked), at_ms=at_ms, is_read_itself=True))
    return Candidates(found=await db.read(partial(compared, claimed=claimed, patient=patient)), gap=gap)


def _questions(claimed: Claimed) -> list[tuple[str, str]]:
    found = [("identifier", value) for _, value in claimed.identifiers]
    found += [("name", claimed.name)] if claimed.name else []
    found += [("birthdate", claimed.birth_date.isoformat())] if claimed.birth_date else []
    return found


def _once(found: list[Row]) -> list[Row]:
    return list({row.key: row for row in found}.values())


def compared(books: Books, claimed: Claimed, patient: str) -> tuple[Match, ...]:
    mine = chart.patient(books, patient)
    people: list[Patient] = [records.patient(row) for row in rows.read(books, ["Patient"], with_marks=False)]
    others = [one for one in people if one.key != patient]
    return matching.matches(claimed, mine.sex, others)[:MOST] if mine is not None else ()
