"""Who proved himself a moment ago, for what: his own password typed again, or beside whom he signs as the second; refuses to serve twice.

A second signature is of one pair, who sits here and who stands beside him, and of the person as he was proved: another name or role under
the same reference is not he. It is spent before the act is written, so that two acts at the same moment do not share it, and is given
back when nothing was written. Whoever signs out leaves none behind.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from client.clock import Clock
from client.errors import PolicyRefused
from client.records import Person

CONFIRMED_FOR_S = 120.0
"""How long a password that was typed again serves the act it was typed for."""
CONFIRM_PERSON, CONFIRM_SECOND = "confirm-person", "confirm-second"


@dataclass(frozen=True, slots=True, kw_only=True)
class Spent:
    """What one act used up; kept only until it is known whether the act was written."""

    own: dict[str, float] = field(default_factory=dict)
    seconds: dict[tuple[str, str], tuple[Person, float]] = field(default_factory=dict)


class Proofs:
    """Invariant: a proof is here at most once, and what was spent comes back only by `give_back`."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._own: dict[str, float] = {}
        self._seconds: dict[tuple[str, str], tuple[Person, float]] = {}

    def confirmed(self, person: str) -> None:
        self._own[person] = self._clock.monotonic_s()

    def witnessed(self, author: str, second: Person) -> None:
        self._seconds[author, second.reference] = (second, self._clock.monotonic_s())

    def is_confirmed(self, person: str) -> bool:
        """Whether this person proved himself a moment ago."""
        return self._is_young(self._own.get(person))

    def has_witnessed(self, author: str, second: Person) -> bool:
        """Whether this very person proved himself a moment ago beside this author."""
        proved, at_s = self._seconds.get((author, second.reference), (None, None))
        return proved == second and self._is_young(at_s)

    def spend(self, kind: str, author: str, *, own: bool, seconds: Iterable[Person]) -> Spent:
        """All of it or nothing. Raises PolicyRefused (kind, confirm-person | confirm-second)."""
        wanted = tuple(seconds)
        if own and not self.is_confirmed(author):
            raise PolicyRefused(kind, CONFIRM_PERSON)
        if not all(self.has_witnessed(author, one) for one in wanted):
            raise PolicyRefused(kind, CONFIRM_SECOND)
        pairs = {(author, one.reference) for one in wanted}
        return Spent(
            own={author: self._own.pop(author)} if own else {},
            seconds={pair: self._seconds.pop(pair) for pair in pairs},
        )

    def give_back(self, spent: Spent) -> None:
        """Nothing was written; a newer proof that was given meanwhile stays."""
        self._own = {**spent.own, **self._own}
        self._seconds = {**spent.seconds, **self._seconds}

    def forget(self, author: str) -> None:
        """He leaves: neither his own proof nor what was signed beside him serves who comes after."""
        self._own.pop(author, None)
        self._seconds = {pair: one for pair, one in self._seconds.items() if pair[0] != author}

    def _is_young(self, at_s: float | None) -> bool:
        return at_s is not None and self._clock.monotonic_s() - at_s <= CONFIRMED_FOR_S
