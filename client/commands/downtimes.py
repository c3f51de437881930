"""That the record was kept without central for a while: the record about it, written when the emergency is closed."""

from datetime import datetime

from client.commands.care import CareAct
from client.records import Person


class NoteDowntime(CareAct, frozen=True, kw_only=True, tag="note-downtime"):
    """One patient's record "downtime from ... to ..., check paper". The author closed the emergency, with `second` beside.

    `entries`: how many commands of this patient were given at this station while it lasted; paper may hold more.
    """

    began_at: datetime
    ended_at: datetime
    second: Person
    entries: int = 0
