"""Who proved himself a moment ago, for what: his own password typed again, or beside whom he signs as the second; refuses to serve twice.

A second signature is of one pair, who sits here and who stands beside him, and of the person as he was proved: another name or role under
the same reference is not he. Beside one dose, one step of a unit or one check it is of that very act, whose, which, how much, and serves no
other, also not the next one of the same patient. It is spent before the act is written, so that two acts at the same moment do not share
it, and is given back when nothing was written. Whoever signs out leaves none behind.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from client.clock import Clock
from client.commands import AdministerDose, Command, StepUnit, VerifyOrder, kind_of
from client.errors import PolicyRefused
from client.records import Person

CONFIRMED_FOR_S = 120.0
"""How long a password that was typed again serves the act it was typed for."""
CONFIRM_PERSON, CONFIRM_SECOND = "confirm-person", "confirm-second"


@dataclass(frozen=True, slots=True, kw_only=True)
class Spent:
    """What one act used up; kept only until it is known whether the act was written."""

    own: dict[str, float] = field(default_factory=dict)
    seconds: dict[tuple[str, str], tuple[Person, float, str]] = field(default_factory=dict)


def act_of(command: Command | None) -> str:
    """What a second person signs, as it was in front of both: patient, unit or order, amounts; "" where the pair alone is proved."""
    match command:
        case AdministerDose():
            lines = tuple((one.order, one.amount) for one in command.lines)
            said: tuple[object, ...] = (command.unit, command.slot_at, lines, command.rate, command.outcome)
        case StepUnit():
            said = (command.unit, command.step)
        case VerifyOrder():
            said = (command.orders, command.order_versions)
        case _:
            return ""
    return repr((kind_of(command), command.patient, *said))


class Proofs:
    """Invariant: a proof is here at most once, and what was spent comes back only by `give_back`."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._own: dict[str, float] = {}
        self._seconds: dict[tuple[str, str], tuple[Person, float, str]] = {}

    def confirmed(self, person: str) -> None:
        self._own[person] = self._clock.monotonic_s()

    def witnessed(self, author: str, second: Person, act: Command | None = None) -> None:
        """The last proof of a pair stands: one that was given for another act before it serves nothing any more."""
        self._seconds[author, second.reference] = (second, self._clock.monotonic_s(), act_of(act))

    def is_confirmed(self, person: str, within_s: float = CONFIRMED_FOR_S) -> bool:
        """Whether this person proved himself a moment ago, and nothing was signed by it yet."""
        return self._is_young(self._own.get(person), within_s)

    def has_witnessed(self, author: str, second: Person, act: Command | None = None) -> bool:
        """Whether this very person proved himself a moment ago beside this author, for this act."""
        proved, at_s, wanted = self._seconds.get((author, second.reference), (None, None, ""))
        return proved == second and wanted == act_of(act) and self._is_young(at_s)

    def spend(self, command: Command, author: str, *, own: bool, seconds: Iterable[Person]) -> Spent:
        """All of it or nothing. Raises PolicyRefused (kind, confirm-person | confirm-second)."""
        wanted, kind = tuple(seconds), kind_of(command)
        if own and not self.is_confirmed(author):
            raise PolicyRefused(kind, CONFIRM_PERSON)
        if not all(self.has_witnessed(author, one, command) for one in wanted):
            raise PolicyRefused(kind, CONFIRM_SECOND)
        pairs = {(author, one.reference) for one in wanted}
        return Spent(
            own={author: self._own.pop(author)} if own else {},
            seconds={pair: self._seconds.pop(pair) for pair in pairs},
        )

    def spend_pair(self, kind: str, author: str, second: Person) -> Spent:
        """Of an act that is no command of a patient. Raises PolicyRefused (kind, confirm-second)."""
        if not self.has_witnessed(author, second):
            raise PolicyRefused(kind, CONFIRM_SECOND)
        return Spent(seconds={(author, second.reference): self._seconds.pop((author, second.reference))})

    def give_back(self, spent: Spent) -> None:
        """Nothing was written; a newer proof that was given meanwhile stays."""
        self._own = {**spent.own, **self._own}
        self._seconds = {**spent.seconds, **self._seconds}

    def forget(self, author: str) -> None:
        """He leaves: neither his own proof nor what was signed beside him serves who comes after."""
        self._own.pop(author, None)
        self._seconds = {pair: one for pair, one in self._seconds.items() if pair[0] != author}

    def _is_young(self, at_s: float | None, within_s: float = CONFIRMED_FOR_S) -> bool:
        return at_s is not None and self._clock.monotonic_s() - at_s <= within_s
