"""How long who typed a wrong password waits: five tries, then a minute, then twice as long each time; refuses to keep time or place.

Times are of the wall, since they must outlive a restart. A clock put back begins the wait anew and makes it no longer; one put forward
ends a wait, but not the count: the next wrong password waits twice as long again.
"""

import msgspec

TRIES = 5
FIRST_WAIT_MS = 60_000
LONGEST_WAIT_MS = 3_600_000


class Tries(msgspec.Struct, frozen=True):
    """Wrong passwords in a row, until when the next one waits, and when the last one was typed."""

    failed: int = 0
    until_ms: int = 0
    at_ms: int = 0

    def left_ms(self, now_ms: int) -> int:
        """How long it still waits; 0: it may be tried. Never longer than the wait that was given."""
        return max(0, min(self.until_ms - now_ms, self.until_ms - self.at_ms))

    def seen(self, now_ms: int) -> "Tries":
        """The same, with a wait that begins now where the clock was put back behind the last try."""
        if now_ms >= self.at_ms:
            return self
        return Tries(self.failed, now_ms + max(0, self.until_ms - self.at_ms), now_ms)

    def failed_again(
        self, now_ms: int, *, free: int = TRIES, first_ms: int = FIRST_WAIT_MS, longest_ms: int = LONGEST_WAIT_MS
    ) -> "Tries":
        failed = self.failed + 1
        wait_ms = min(first_ms * 2 ** min(failed - free, 10), longest_ms) if failed >= free else 0
        return Tries(failed, now_ms + wait_ms if wait_ms else 0, now_ms)


def seconds(left_ms: int) -> str:
    """As the refusal says it: whole seconds, never 0."""
    return str(max(1, -(-left_ms // 1000)))
