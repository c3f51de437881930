"""Ends an emergency when two persons close it: the second proves himself, and what is written about it is written before the marks go.

Refuses while anything is open, one person alone, who does not work on wards, and two of whom neither may declare one. What a person had
declared is lifted by one: recovery only begins then.
"""

from client.clock import Clock
from client.errors import PolicyRefused, WardlightError
from client.records import Person
from offline import journal
from offline.changes import Change, Changes
from offline.declaring import ACT, DeclareRules
from offline.desk import Desk
from offline.downtimes import Closing, Downtimes
from offline.mode import is_away, is_recovering
from offline.people import People, Session
from offline.store.database import Database
from offline.sync.engine import Engine

LIFTED = "lifted"


class Closings:
    """Invariant: the mode turns only after that it was closed, and by whom, is on the disk."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        desk: Desk,
        changes: Changes,
        people: People,
        engine: Engine,
        rules: DeclareRules,
    ) -> None:
        self._rules = rules
        self._db, self._clock, self._changes = database, clock, changes
        self._people, self._engine = people, engine
        self._downtimes = Downtimes(clock, desk)

    async def close(self, session: Session, second: Person | None) -> None:
        """Raises PolicyRefused ("close", open and how many | away | needs-second | role | confirm-second) and the store errors."""
        engine, by = self._engine, session.person
        await engine.recount()
        if not engine.may_close:
            raise PolicyRefused("close", *self._against(engine))
        if not is_recovering(engine.mode):
            await self._lifted(by)
            return
        if second is None:
            raise PolicyRefused("close", "needs-second")
        self._demand_roles(by, second)
        spent = self._people.proofs.spend_pair("close", by.reference, second)
        now = self._clock.now()
        began, mode = engine.status.outage_since or now, engine.status.mode.value
        closing = Closing(began_at=began, ended_at=now, by=by, second=second, mode=mode)
        try:
            recorded = await engine.writing(self._db.write(lambda books: self._downtimes.close(books, closing)))
        except WardlightError:
            self._people.proofs.give_back(spent)
            raise
        engine.close_emergency(by.name)
        self._changes.publish(Change(patients=recorded, kinds=frozenset({"Flag", "outbox"})))
        engine.wake_push()

    @staticmethod
    def _against(engine: Engine) -> tuple[str, ...]:
        """Something is open; central does not answer; or there is no emergency."""
        if is_recovering(engine.mode):
            return ("open", str(engine.status.waiting.open))
        return ("away",) if is_away(engine.mode) else ("over",)

    def _demand_roles(self, by: Person, second: Person) -> None:
        """Both work on wards, and one of them may declare an emergency at this site."""
        for one in (by, second):
            if one.role not in DeclareRules().roles:
                raise PolicyRefused("close", "role", one.role.value)
        if not (self._rules.allows(by) or self._rules.allows(second)):
            raise PolicyRefused("close", "role", by.role.value)

    async def _lifted(self, by: Person) -> None:
        """Who may not declare it does not lift it."""
        if not self._rules.allows(by):
            raise PolicyRefused(ACT, "role", by.role.value)
        at_ms, facts = int(self._clock.now().timestamp() * 1000), {"by": by.reference, "name": by.name}
        await self._db.write(lambda books: journal.write(books, LIFTED, at_ms=at_ms, facts=facts))
        self._engine.close_emergency(by.name)
