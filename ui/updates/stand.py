"""How this station stands with its version: which runs, which its ring is offered, why not now, what was taken back. Values only."""

from dataclasses import dataclass, field
from datetime import datetime

from offline.updates import choice as choosing
from offline.updates.choice import Choice
from offline.updates.gate import Hindrance
from offline.updates.shelf import Offered

NONE, UP_TO_DATE, READY, HELD, TROUBLE, REFUSED, TAKEN_BACK = (
    "none", "up-to-date", "ready", "held", "trouble", "refused", "taken-back",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class UpdateStand:
    """`running`: the version of this very program. `next`: the staged one that should take its place, "" for none."""

    running: str
    installed: str
    ring: str
    offered: str = ""
    asked_at: datetime | None = None
    next: str = ""
    never: str = ""
    """Why the offered one is not taken by itself, though it is staged."""
    trouble: tuple[str, ...] = ()
    taken_back: str = ""
    hindrances: tuple[Hindrance, ...] = field(default=())

    @property
    def word(self) -> str:
        """One machine word, for figures and lists."""
        if self.trouble:
            return TROUBLE
        if self.next:
            return HELD if self.hindrances else READY
        if self.taken_back:
            return TAKEN_BACK
        if self.never:
            return REFUSED
        return UP_TO_DATE if self.offered else NONE


def stand_of(
    *,
    running: str,
    installed: str,
    ring: str,
    offered: Offered | None,
    choice: Choice,
    hindrances: tuple[Hindrance, ...] = (),
) -> UpdateStand:
    """What another ring was offered counts as nothing: the PC was moved, and the repository was not asked since."""
    if offered is None or offered.ring != ring:
        return UpdateStand(running=running, installed=installed, ring=ring, taken_back=choice.told)
    coming, never = choosing.candidate(choice, offered.version, offered.schema, running, installed)
    return UpdateStand(
        running=running,
        installed=installed,
        ring=ring,
        offered=offered.version,
        asked_at=offered.at,
        next=coming,
        never=never,
        trouble=offered.trouble,
        taken_back=choice.told,
        hindrances=hindrances if coming else (),
    )
