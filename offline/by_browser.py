"""The station's door for who signs in with the system's browser; refuses to see a password of central's."""

from collections.abc import Awaitable

from client.records import Person, Role
from offline.people import People, Session
from offline.sitting import Sitting


class ByBrowser(Sitting):
    """Part of `Station`."""

    _people: People

    async def sign_in_by(self, proof: Awaitable[Person], role: Role | None = None) -> Session:
        """Whom central proved at a page of its own. Raises as the proof does, and NotAllowed."""
        session = await self._people.sign_in_by(proof, role)
        self.engine.wake_all()
        return session

    async def keep_own(self, session: Session, passphrase: str) -> None:
        """With what he signs in here while central is away. Raises InputRefused, SignInRefused."""
        await self._people.keep_own(session, passphrase)

    async def has_own(self, staff_number: str) -> bool:
        """Whether he set a passphrase here that still counts."""
        return await self._people.has_own(staff_number)
