"""What time it is, from the one place that asks the machine; refuses naive datetimes.

A station's clock may be wrong. `offset_s` is what the server's clock showed against ours when it last answered; both are stored
with every command, and neither ever moves a cursor of the change feed.
"""

import time
from datetime import UTC, datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo


class Clock(Protocol):
    """Wall time with zone, a monotonic counter that no clock change moves, and the ward's zone."""

    zone: ZoneInfo

    def now(self) -> datetime: ...

    def monotonic_s(self) -> float: ...


class SystemClock:
    """The machine's own clock, in the ward's time zone."""

    def __init__(self, zone: ZoneInfo) -> None:
        self.zone = zone

    def now(self) -> datetime:
        return datetime.now(tz=UTC).astimezone(self.zone)

    def monotonic_s(self) -> float:
        return time.monotonic()


class DrillClock(SystemClock):
    """The machine's clock set by a drill, from which it goes on at its pace. `ahead`: how far it is set."""

    def __init__(self, zone: ZoneInfo, ahead: timedelta = timedelta()) -> None:
        super().__init__(zone)
        self.ahead = ahead
        self._passed = timedelta()

    def now(self) -> datetime:
        return super().now() + self.ahead

    def monotonic_s(self) -> float:
        return super().monotonic_s() + self._passed.total_seconds()

    def set_to(self, at: datetime) -> None:
        """As somebody sets a clock: waiting is counted on by the machine's own counter."""
        self.ahead = at - super().now()

    def pass_to(self, ahead: timedelta) -> None:
        """As if the time until then had gone by: the counter, too, is moved on. Refuses to go back."""
        gone = ahead - self.ahead
        if gone > timedelta():
            self.ahead, self._passed = ahead, self._passed + gone


class SetClock:
    """A clock that stands until it is moved: for drills, screenshots and tests."""

    def __init__(self, at: datetime, zone: ZoneInfo) -> None:
        self.zone = zone
        self._at = at.astimezone(zone)
        self._elapsed_s = 0.0

    def now(self) -> datetime:
        return self._at

    def monotonic_s(self) -> float:
        return self._elapsed_s

    def advance(self, seconds: float) -> None:
        self._at += timedelta(seconds=seconds)
        self._elapsed_s += seconds

    def jump(self, seconds: float) -> None:
        """Move the wall clock alone, as a wrong clock does."""
        self._at += timedelta(seconds=seconds)
