"""How much waits on the nurse's lists that are not on the screen: one reading for all tabs. Draws nothing."""

from collections.abc import Mapping
from typing import ClassVar

from offline.views import NurseWork
from ui.nurse.vitals_model import is_in_slot, slot_around, slot_hours
from ui.workplace.late_counts import LateCounts, Rhythm


class NurseCounts(LateCounts):
    """Before patients are known no count is. Doses become due by themselves: after a minute it is read again."""

    PAGES: ClassVar[tuple[str, ...]] = ("verify", "due", "vitals", "oral", "assess", "blood", "cases")
    RHYTHM: ClassVar[Rhythm] = Rhythm(first_ms=300, look_ms=2000, old_after=30)

    async def read(self) -> Mapping[str, int | None]:
        return self._counts(await self._station.nurse_work())

    def _counts(self, work: NurseWork) -> Mapping[str, int | None]:
        """Of a ward nobody is known on nothing is known."""
        if not work.measured_at:
            return dict.fromkeys(self.PAGES)
        clock = self._station.clock
        slot = slot_around(clock.now().astimezone(clock.zone), slot_hours(self._station.knowledge.pack))
        missing = sum(1 for at in work.measured_at.values() if not is_in_slot(at, slot))
        return {
            "verify": work.groups,
            "due": work.doses + work.effects,
            "vitals": missing,
            "oral": work.oral,
            "assess": work.assessments,
            "blood": work.blood,
            "cases": work.cases,
        }
