"""The present moment, the dice and the content tables every writer of the fictitious hospital shares; holds no patient.

Given the same moment and seed everything comes out the same. Wall times are those of the zone `now` carries.
"""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from decimal import Decimal
from random import Random

from practice.hospital.pack import Content
from practice.hospital.roster import Guest

HALF_HOUR = timedelta(minutes=30)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """`now` is aware and on a full minute."""

    now: datetime
    seed: int
    content: Content

    def dice(self, *names: str) -> Random:
        """A source of its own for each purpose, so that one patient's content does not depend on another's."""
        return Random(f"{self.seed}/{'/'.join(names)}")

    def day(self, offset: int, at: time) -> datetime:
        """A wall time some days before (negative) or after today."""
        return datetime.combine(self.now.date() + timedelta(days=offset), at, self.now.tzinfo)

    def admitted(self, guest: Guest) -> datetime:
        if guest.day == 1:
            return self.now - timedelta(hours=4, minutes=10 + int(guest.bed))
        if guest.slug == "n3-12":
            return self.day(1 - guest.day, time(10, 20))
        return self.day(1 - guest.day, time(8 + int(guest.bed) % 8, int(guest.bed) * 7 % 60))

    def next_half_hour(self) -> datetime:
        """A full or half hour, five to thirty-five minutes ahead: something is always just about to be due."""
        return self.last_half_hour() + 2 * HALF_HOUR if self._is_close() else self.last_half_hour() + HALF_HOUR

    def last_half_hour(self) -> datetime:
        return self.now.replace(minute=30 if self.now.minute >= 30 else 0)

    def _is_close(self) -> bool:
        return self.last_half_hour() + HALF_HOUR - self.now < timedelta(minutes=5)

    def missed_half_hour(self) -> datetime:
        """A full or half hour that passed thirty to fifty-nine minutes ago."""
        return self.last_half_hour() - HALF_HOUR


def between(first: Decimal, last: Decimal, share: float) -> Decimal:
    """The value on the straight way from first to last."""
    return first + (last - first) * Decimal(str(round(share, 3)))
