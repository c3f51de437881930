"""Whose eyes a read of the store is for, and what stands withheld from them; refuses to hide anything from the station itself.

Intake, sync, the comparison of both sides and every safety check read whole. What a screen, a sheet or a list reads is read with somebody's
sight: a row whose security label his role has no right to comes as one that is withheld (`client/fhir/withholding.py`), never as none. Who
is not known sees as little as the least role. A reason given for one patient (break-glass) opens his rows to this person for this sitting.
"""

from dataclasses import dataclass, field

from client.fhir import withholding
from client.records import Person, Role, Standing, standing_of
from offline.rights import SHIPPED, Rights


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """What one person sees. `opened`: patients whose withheld rows he looks at with a reason."""

    rights: Rights = SHIPPED
    role: Role | None = None
    opened: frozenset[str] = frozenset()
    is_whole: bool = False

    def hides(self, kind: str, patient: str | None, body: bytes) -> bool:
        labels = frozenset() if self.is_whole or patient in self.opened else withholding.labels(kind, body)
        return bool(labels) and bool(self.hidden(labels))

    def hidden(self, labels: frozenset[str]) -> frozenset[str]:
        role = self.role
        return self.rights.hidden(labels, role) if role is not None else _of_nobody(self.rights, labels)


def _of_nobody(rights: Rights, labels: frozenset[str]) -> frozenset[str]:
    """What the least role has no right to see: what any role lacks."""
    return frozenset().union(*(rights.hidden(labels, role) for role in Role))


NOBODY = Sight()
WHOLE = Sight(is_whole=True)


@dataclass(slots=True, kw_only=True)
class Reasons:
    """What one person gave a reason for in this sitting, by patient."""

    outside: dict[str, str] = field(default_factory=dict)
    opened: dict[str, str] = field(default_factory=dict)


def sight_of(person: Person, rights: Rights, reasons: Reasons) -> Sight:
    """By his role; who came in beside a witness named his role himself, and sees as little as the least one."""
    role = None if standing_of(person.reference) is Standing.BREAK_GLASS else person.role
    return Sight(rights=rights, role=role, opened=frozenset(reasons.opened))


class Sittings:
    """The reasons of everybody who sits here. Invariant: a reason serves the person who gave it, until he signs out."""

    def __init__(self) -> None:
        self._of: dict[str, Reasons] = {}

    def of(self, person: Person) -> Reasons:
        return self._of.setdefault(person.reference, Reasons())

    def forget(self, person: Person) -> None:
        self._of.pop(person.reference, None)
