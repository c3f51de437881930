"""A person announces a downtime of central at this station, or calls it off again; refuses a time that is past and no reason."""

from datetime import datetime
from functools import partial

from client.clock import Clock
from client.errors import InputRefused, PolicyRefused
from offline.declaring import ACT, DeclareRules
from offline.people import Session
from offline.planned import Planned
from offline.store.database import Database
from offline.sync import planning
from offline.sync.engine import Engine


class Announcing:
    """Invariant: what was announced is on the disk before the status says it."""

    def __init__(self, database: Database, clock: Clock, engine: Engine, rules: DeclareRules) -> None:
        self._db, self._clock, self._engine, self._rules = database, clock, engine, rules

    async def plan(self, session: Session, starts_at: datetime, why: str) -> None:
        """Who may not declare announces none; where a second person signs, it begins as a proposal.

        Raises PolicyRefused ("declare", "role"), InputRefused("downtime", "not-ahead") or ("why", "empty") and the store errors.
        """
        self._demand_role(session)
        if starts_at <= self._clock.now():
            raise InputRefused("downtime", "not-ahead")
        if not why.strip():
            raise InputRefused("why", "empty")
        planned = Planned(
            starts_at=starts_at, why=why.strip()[:500], by=session.person.name, asks=self._rules.needs_second
        )
        await self._engine.writing(self._db.write(partial(planning.by_hand, one=planned, at_ms=self._now_ms())))
        await self._engine.recount()

    async def call_off(self, session: Session) -> None:
        """Raises PolicyRefused ("declare", "role") and the store errors."""
        self._demand_role(session)
        work = partial(planning.called_off, by=session.person.name, at_ms=self._now_ms())
        await self._engine.writing(self._db.write(work))
        await self._engine.recount()

    def _demand_role(self, session: Session) -> None:
        if not self._rules.allows(session.person):
            raise PolicyRefused(ACT, "role", session.person.role.value)

    def _now_ms(self) -> int:
        return int(self._clock.now().timestamp() * 1000)
