"""The station as one person who sits at it has it: what he sees, whose charts he opens, what he looked for. Refuses to be somebody else.

own = station.seen_by(session)      the same station, for this person's eyes: windows are made with it
"""

import copy
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Self

from client.clock import Clock
from client.errors import PolicyRefused
from client.fhir import withholding
from client.records import Person
from offline import audit_reading, integrity, rights
from offline.audit_reading import AuditPage, AuditQuery
from offline.changes import Change, Changes
from offline.copies import Copies
from offline.eyes import Eyes
from offline.integrity import Integrity
from offline.knowledge import Knowledge
from offline.outside import Outside
from offline.people import Session
from offline.private_file import write_private
from offline.projection import rows
from offline.rights import Rights
from offline.sight import NOBODY, Sittings
from offline.store.books import Books
from offline.store.database import Database
from offline.trail import AUDIT_EXPORTED, AUDIT_READ, PRINTED, SEARCHED, Trail
from offline.views import Found


class Withheld(dict[str, int]):
    """How many rows of each type are there that whoever looks has no right to see."""


class Sitting(Copies):
    """Invariant: a reading for a person is withheld, refused and noted by that person's rights alone."""

    def __init__(self, db: Database, clock: Clock, knowledge: Knowledge, ward_key: str, table: Rights) -> None:
        super().__init__(db, clock, knowledge, ward_key)
        self.rights, self.sittings, self.trail = table, Sittings(), Trail(db, clock)

    _changes: Changes

    def seen_by(self, session: Session) -> Self:
        """This very station, for the eyes of one person."""
        made = copy.copy(self)
        made.eyes = Eyes(
            person=session.person,
            rights=self.rights,
            sittings=self.sittings,
            trail=self.trail,
            database=self._db,
            clock=self.clock,
            ward=self.ward_key,
        )
        return made

    def may(self, right: str) -> bool:
        """Whether who sits here has it (`offline/rights.py`)."""
        return self.eyes is not None and self.rights.has(right, self.eyes.person.role)

    # --- charts --------------------------------------------------------------------------------------------------

    async def why_outside(self, patient: str) -> Outside | None:
        """Why a reason is asked before this chart is opened; None where none is."""
        eyes = self.eyes
        return None if eyes is None else await self._db.read(partial(eyes.why_outside, patient=patient))

    async def open_outside(self, patient: str, reason: str, said: str = "") -> None:
        """Raises as `Eyes.open_outside`; durable when this returns."""
        await self._known_eyes().open_outside(patient, reason, said)

    async def look_withheld(self, patient: str, reason: str, said: str = "") -> None:
        """Raises as `Eyes.look_withheld`; durable when this returns."""
        await self._known_eyes().look_withheld(patient, reason, said)
        self._changes.publish(Change(patients=frozenset({patient}), kinds=frozenset({"sight"})))

    async def withheld(self, patient: str) -> Withheld:
        """What of this patient is there and withheld, by type. Empty: nothing is."""
        sight = self.eyes.sight() if self.eyes is not None else NOBODY

        def count(books: Books) -> Withheld:
            found = Withheld()
            kinds, where = withholding.KINDS, withholding.LABELLED
            for row in rows.read(books, kinds, patients=[patient], where=where, with_marks=False):
                if row.type != "Patient" and sight.hides(row.type, row.patient, row.body):
                    found[row.type] = found.get(row.type, 0) + 1
            return found

        return await self._db.read(count)

    async def find_patients(self, typed: str) -> tuple[Found, ...]:
        """The search, noted with how long it was, of what sort, and whom it found: never what was typed."""
        found = await super().find_patients(typed)
        if self.eyes is not None and typed.strip():
            hits = " ".join(one.patient.key for one in found)
            facts = {"length": str(len(typed.strip())), "sort": _sort(typed), "count": str(len(found)), "hits": hits}
            self.trail.note(SEARCHED, self.eyes.person, facts)
        return found

    async def next_page_number(self, document: str, by: Person) -> str:
        """The number of one printed sheet, each copy its own; that it was printed is noted with it."""
        number = await super().next_page_number(document, by)
        self.trail.note(PRINTED, by, {"document": document, "number": number})
        return number

    async def note_printed(self, document: str, by: Person, copies: int = 1) -> None:
        """Of a sheet that bears no number."""
        self.trail.note(PRINTED, by, {"document": document, "copies": str(copies)})

    # --- the audit -----------------------------------------------------------------------------------------------

    async def audit(self, query: AuditQuery) -> AuditPage:
        """A page of the trail, for who may read it; that it was read is itself in it. Raises PolicyRefused (read-audit, role)."""
        eyes = self._demand_right(rights.READ_AUDIT)
        await self.trail.write(AUDIT_READ, eyes.person, audit_reading.as_facts(query))
        return await self._db.read(partial(audit_reading.page, query=query))

    async def integrity(self, *, anew: bool = False) -> Integrity:
        """How the chain stands; `anew`: every entry is walked now."""
        return await self.engine.auditing.integrity(anew=anew)

    async def accept_rebuilt(self, reason: str) -> None:
        """Another journal of this station is known at central, and somebody knows why. Raises PolicyRefused, InputRefused."""
        eyes = self._demand_right(rights.EXPORT_AUDIT)
        seen = await self._db.read(integrity.at_central)
        await self.trail.write(
            integrity.ACCEPTED, eyes.person, integrity.accepted_facts(reason, seen.chain if seen else "")
        )
        await self.engine.auditing.integrity(anew=True)

    async def export_audit(self, path: Path, query: AuditQuery) -> int:
        """What the query finds as CSV, signed beside it (`.sig`); how many lines. Raises PolicyRefused (export-audit, role)."""
        eyes = self._demand_right(rights.EXPORT_AUDIT)
        await self.trail.flush()
        made_at: datetime = self.clock.now()
        count, content, signature = await self._db.write(
            partial(audit_reading.exported, query=query, station=self._place.station, made_at=made_at)
        )
        facts = {"count": str(count), **audit_reading.as_facts(query)}
        await self.trail.write(AUDIT_EXPORTED, eyes.person, facts)
        await self._db.read(lambda _: write_private(path, content))
        await self._db.read(lambda _: write_private(path.with_name(f"{path.name}.sig"), signature))
        return count

    def _demand_right(self, right: str) -> Eyes:
        eyes = self._known_eyes()
        if not self.rights.has(right, eyes.person.role):
            raise PolicyRefused(right, "role", eyes.person.role.value)
        return eyes

    def _known_eyes(self) -> Eyes:
        if self.eyes is None:
            raise PolicyRefused("open-chart", "nobody-signed-in")
        return self.eyes


def _sort(typed: str) -> str:
    """Of what sort the words of a search were: enough to tell a scan from a name."""
    plain = "".join(typed.split())
    if plain.isdigit():
        return "digits"
    return "letters" if plain.isascii() and plain.isalpha() else "mixed" if plain.isascii() else "han"
