"""How much waits on the boards of a nurse's window whose pages nobody opened: read late after the sign-in, and again.

Nothing is drawn and no page is made for it: the store's thread counts, the tabs show it.
"""

from collections.abc import Mapping
from typing import ClassVar

from ui.workplace.late_counts import LateCounts, Rhythm


class NurseBoards(LateCounts):
    """The skin tests, specimens, faults of the plan and fluids. Tests become due by themselves: after a minute it is read again."""

    PAGES: ClassVar[tuple[str, ...]] = ("skin", "specimens", "plan", "fluids")
    RHYTHM: ClassVar[Rhythm] = Rhythm(first_ms=4000, look_ms=10_000, old_after=6)

    async def read(self) -> Mapping[str, int | None]:
        work = await self._station.board_work()
        return {
            "skin": work.skin,
            "specimens": work.specimens,
            "plan": work.faults or None,
            "fluids": work.fluids,
        }
