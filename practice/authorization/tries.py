"""Wrong passwords are slowed down per name: five are free, then each costs a longer wait. Refuses to lock anybody out for good."""

from collections.abc import Callable
from dataclasses import dataclass

FREE = 5
FIRST_WAIT_S = 5.0
LONGEST_WAIT_S = 60.0
NAMES_LIMIT = 1_000


@dataclass(frozen=True, slots=True)
class _Failed:
    count: int
    until_s: float


class Tries:
    """Kept in memory alone: a server that is started again begins anew, and this one is for practice."""

    def __init__(self, now_s: Callable[[], float]) -> None:
        self._now_s = now_s
        self._failed: dict[str, _Failed] = {}

    def wait_s(self, name: str) -> float:
        """How long this name must wait before its next try; 0 when it may."""
        found = self._failed.get(name)
        return 0.0 if found is None else max(0.0, found.until_s - self._now_s())

    def failed(self, name: str) -> None:
        if len(self._failed) >= NAMES_LIMIT:
            self._failed.pop(next(iter(self._failed)))
        before = self._failed.pop(name, None)
        count = 1 if before is None else before.count + 1
        wait_s = min(FIRST_WAIT_S * 2 ** min(count - FREE, 10), LONGEST_WAIT_S) if count >= FREE else 0.0
        self._failed[name] = _Failed(count, self._now_s() + wait_s)

    def succeeded(self, name: str) -> None:
        self._failed.pop(name, None)
