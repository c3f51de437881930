"""Who may declare an emergency at this site, alone or with a second person; who may not, proposes. Refuses to declare without a reason.

What was proposed waits in the store until somebody who may has declared it or put it aside; a declaration by anybody settles it, too.
"""

from dataclasses import dataclass

from client.clock import Clock
from client.errors import InputRefused, PolicyRefused, WardlightError
from client.records import Person, Role
from offline import journal, proposing
from offline.people import People, Session
from offline.proposing import Proposed
from offline.store.books import Books
from offline.store.database import Database

DECLARED, PROPOSED, PUT_ASIDE = "declared", "emergency-proposed", "proposal-put-aside"
ACT = "declare"
MOST_WORDS = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class DeclareRules:
    """The site's: roles that may declare; whether a second person signs beside."""

    roles: frozenset[Role] = frozenset({Role.DOCTOR, Role.NURSE, Role.HEAD_NURSE})
    needs_second: bool = False

    def allows(self, person: Person) -> bool:
        return person.role in self.roles


class Declaring:
    """Invariant: the mode is turned by the caller, and only after what is said of it is on the disk."""

    def __init__(self, database: Database, clock: Clock, people: People, rules: DeclareRules) -> None:
        self._db, self._clock, self._people, self.rules = database, clock, people, rules

    async def declare(self, session: Session, why: str, second: Person | None = None) -> None:
        """Raises PolicyRefused ("declare", role | needs-second | confirm-second), InputRefused ("why", "empty") and the store errors."""
        why, by = _reason(why), session.person
        if not self.rules.allows(by):
            raise PolicyRefused(ACT, "role", by.role.value)
        if self.rules.needs_second and second is None:
            raise PolicyRefused(ACT, "needs-second")
        spent = self._people.proofs.spend_pair(ACT, by.reference, second) if second is not None else None
        said = {"by": by.reference, "name": by.name, "why": why}
        beside = {} if second is None else {"second": second.reference, "second-name": second.name}
        try:
            await self._db.write(lambda books: self._settled(books, DECLARED, {**said, **beside}))
        except WardlightError:
            if spent is not None:
                self._people.proofs.give_back(spent)
            raise

    async def propose(self, session: Session, why: str) -> None:
        """Raises InputRefused ("why", "empty") and the store errors."""
        one = Proposed(by=session.person.name, why=_reason(why), at=self._clock.now())
        said = {"by": session.person.reference, "name": one.by, "why": one.why}

        def work(books: Books) -> None:
            proposing.keep(books, one)
            journal.write(books, PROPOSED, at_ms=self._now_ms(), facts=said)

        await self._db.write(work)

    async def put_aside(self, session: Session) -> None:
        """Not now. Raises PolicyRefused ("declare", "role") for who may not declare, and the store errors."""
        by = session.person
        if not self.rules.allows(by):
            raise PolicyRefused(ACT, "role", by.role.value)
        await self._db.write(lambda books: self._settled(books, PUT_ASIDE, {"by": by.reference, "name": by.name}))

    def _settled(self, books: Books, kind: str, said: dict[str, str]) -> None:
        journal.write(books, kind, at_ms=self._now_ms(), facts=said)
        proposing.forget(books)

    def _now_ms(self) -> int:
        return int(self._clock.now().timestamp() * 1000)


def _reason(why: str) -> str:
    if not why.strip():
        raise InputRefused("why", "empty")
    return why.strip()[:MOST_WORDS]
