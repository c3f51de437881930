"""The steps of the infusion room as they stand in the books, and the slips of who is there; refuses to say what they come to."""

from collections.abc import Collection
from datetime import datetime, timedelta

from client.clinical import infusion_room
from client.fhir.names import ROOM_STEP_TASK
from client.records.room import RoomEvent
from offline.projection import records, rows
from offline.store.books import Books
from offline.views import Mark

BACK = timedelta(hours=18)
"""How far back a stay is looked for: nobody is lost because midnight passed."""


def events(books: Books, since: datetime, patients: Collection[str] | None) -> list[tuple[RoomEvent, Mark | None]]:
    """In the order in which they happened, each with what central has not confirmed."""
    where, values = "code = ? AND (at_s IS NULL OR at_s >= ?)", [ROOM_STEP_TASK, int(since.timestamp())]
    found = rows.read(books, ["Task"], patients=patients, where=where, values=values, order="ORDER BY at_s, key")
    return [(event, row.mark) for row in found if (event := records.room_event(row)) is not None]


def slips(books: Books, patient: str, now: datetime) -> tuple[str, ...]:
    """The numbers of the slips with which this patient was taken in, of the stays that are not over."""
    stays = infusion_room.stays(event for event, _ in events(books, now - BACK, [patient]))
    return tuple(one.accepted.slip for one in stays if one.accepted.slip and not one.is_over)
