"""Whether the same bag was begun by somebody else meanwhile; read from the replica, refuses to judge it."""

from client.commands import StartTransfusion
from client.fhir import text
from client.fhir.reading.blood import transfusion
from offline.kept import Kept
from offline.store.books import Books
from offline.sync.central_now import DoseNow


def same_bag(books: Books, kept: Kept, command: StartTransfusion) -> tuple[DoseNow, ...]:
    """Transfusions of a bag with this number that central has and this command did not write, of whichever patient."""
    rows = books.execute(
        "SELECT r.key, r.body FROM resource r WHERE r.type = 'Procedure' AND r.removed_at_ms IS NULL"
        " AND instr(r.body, ?) > 0"
        " AND NOT EXISTS (SELECT 1 FROM row w WHERE w.command = ? AND w.entry_id = r.entry) ORDER BY r.key",
        (command.unit.number, kept.id),
    )
    found = []
    for key, body in rows.fetchall():
        one = transfusion(text.decode(body.encode()))
        if one is not None and one.unit.number == command.unit.number and one.status != "entered-in-error":
            found.append(DoseNow(key=key, order=one.order or "", slot_at=None, version=one.version))
    return tuple(found)
