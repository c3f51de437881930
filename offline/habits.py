"""What a person keeps at one station for himself: favourites, own order sets, tasks put off, columns, a language, times of steps.

Durable when it returns; nothing of it is sent and nobody else sees it. Refuses to keep anything about a patient.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from client.commands import OrderDraft
from offline import favourites, own_sets, personal, step_times
from offline.own_sets import OwnSet
from offline.people import Seated, Session
from offline.personal import Columns, OwnPhrase
from offline.private_file import write_private
from offline.temporary_acts import TemporaryActs


class Habits(TemporaryActs):
    """Invariant: what is kept is read back by the same person only; the ward's own sets by everybody here."""

    async def favourites(self, session: Session) -> tuple[OrderDraft, ...]:
        """What this person orders often at this station."""
        return await self._db.read(partial(favourites.of, author=session.person.reference))

    async def keep_favourites(self, session: Session, drafts: Sequence[OrderDraft]) -> None:
        """In place of those kept before; at most twelve. Nobody else sees them, nothing of it is sent."""
        work = partial(favourites.keep, author=session.person.reference, drafts=tuple(drafts))
        await self.engine.writing(self._db.write(work))

    async def put_off(self, session: Session, task: str, until: datetime | None) -> None:
        """A task of this person is seen again then; None takes that back. Durable when this returns, on this station alone."""
        author, now = session.person.reference, self.clock.now()
        work = partial(personal.put_off, author=author, key=task, until=until, now=now)
        await self.engine.writing(self._db.write(work))

    async def later(self, session: Session) -> dict[str, datetime]:
        """Task to when this person sees it again."""
        return await self._db.read(partial(personal.later, author=session.person.reference))

    async def columns(self, session: Session) -> dict[str, Columns]:
        """How this person arranged his tables, by their names."""
        return await self._db.read(partial(personal.columns_of, author=session.person.reference))

    async def keep_columns(self, session: Session, table: str, columns: Columns | None) -> None:
        """None: as the table comes."""
        work = partial(personal.keep_columns, author=session.person.reference, table=table, columns=columns)
        await self.engine.writing(self._db.write(work))

    async def own_phrases(self, session: Seated) -> tuple[OwnPhrase, ...]:
        """What this person writes often."""
        return await self._db.read(partial(personal.phrases_of, author=session.person.reference))

    async def keep_own_phrases(self, session: Seated, phrases: Sequence[OwnPhrase]) -> None:
        """In place of those kept before. Nobody else sees them, nothing of it is sent."""
        work = partial(personal.keep_phrases, author=session.person.reference, phrases=tuple(phrases))
        await self.engine.writing(self._db.write(work))

    async def own_language(self, session: Session) -> str:
        """The language this person chose at this station; empty where he never did."""
        return await self._db.read(partial(personal.language_of, author=session.person.reference))

    async def keep_own_language(self, session: Session, language: str) -> None:
        """Durable when this returns; nothing of it is sent."""
        work = partial(personal.keep_language, author=session.person.reference, language=language)
        await self.engine.writing(self._db.write(work))

    async def step_times(self) -> tuple[dict[str, float], ...]:
        """Seconds per step of the last visits at this station; nothing about anybody."""
        return await self._db.read(step_times.of)

    async def keep_step_times(self, visit: Mapping[str, float]) -> None:
        await self.engine.writing(self._db.write(partial(step_times.add, visit=visit)))

    async def export_step_times(self, path: Path) -> int:
        """Write them as JSON, readable by this user only; how many visits."""
        found = await self.step_times()
        await self._db.read(lambda _: write_private(path, step_times.exported(found)))
        return len(found)

    async def own_sets(self, session: Session) -> tuple[OwnSet, ...]:
        """Order sets saved from drafts: this person's, then the ward's at this station."""
        return await self._db.read(partial(own_sets.of, author=session.person.reference))

    async def keep_own_set(self, session: Session, one: OwnSet) -> None:
        """Durable when this returns; nothing of it is sent. Raises InputRefused."""
        await self.engine.writing(self._db.write(partial(own_sets.keep, author=session.person.reference, one=one)))

    async def drop_own_set(self, session: Session, one: OwnSet) -> None:
        await self.engine.writing(self._db.write(partial(own_sets.drop, author=session.person.reference, one=one)))
