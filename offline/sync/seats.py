"""Whether somebody else was given the same seat of the infusion room meanwhile; read from the replica, refuses to judge it."""

from client.clinical import infusion_room
from client.commands import StepRoom
from client.fhir import text
from client.fhir.names import ROOM_STEP_TASK
from client.fhir.reading.room import room_event
from client.records.room import RoomEvent
from offline import identity
from offline.kept import Kept
from offline.projection.room_events import BACK
from offline.store.books import Books


def taken(books: Books, kept: Kept, command: StepRoom) -> tuple[str, ...]:
    """Keys of the steps that came in after this one was given, and by which another patient sits on its seat now."""
    if command.seat is None:
        return ()
    since = int((command.occurred_at - BACK).timestamp())
    rows = books.execute(
        "SELECT r.key, r.body, r.after_seq >= ? FROM resource r WHERE r.type = 'Task' AND r.code = ? AND r.removed_at_ms IS NULL"
        " AND (r.at_s IS NULL OR r.at_s >= ?) AND NOT EXISTS (SELECT 1 FROM row w WHERE w.command = ? AND w.entry_id = r.entry)",
        (kept.seq, ROOM_STEP_TASK, since, command.id),
    )
    events: list[RoomEvent] = []
    new: set[str] = set()
    for key, body, is_new in rows.fetchall():
        event = room_event(text.decode(body.encode()))
        if event is not None:
            events.append(event)
            new |= {key} if is_new else set()
    own = identity.real(books, command.visit)
    seats = (stay.seat for stay in infusion_room.stays(events) if stay.key != own and stay.patient != command.patient)
    return tuple(one.key for one in seats if one is not None and one.seat == command.seat and one.key in new)
