"""Whether what a person is about to confirm has been looked at: long enough on the screen, and not slipped under the finger.

Holds no timer: it is told when something is shown and asked when a key is pressed, both on a counter that no clock change moves.
A press that comes too early begins the time anew, so a key held down, or struck again and again, never confirms anything.
"""

from enum import StrEnum

DWELL_S = 0.7


class Look(StrEnum):
    """What a press may do."""

    READ = "read"
    TOO_SOON = "too-soon"
    OTHER_PERSON = "other-person"
    """It came upon another person by itself: this press says so, the next one, after its own time, acts."""
    NOTHING = "nothing"


class Dwell:
    """Invariant: READ is answered only for what stood unchanged on the screen for `DWELL_S` since it was shown, moved to or pressed at."""

    def __init__(self) -> None:
        self._key, self._person = "", ""
        self._since_s = 0.0
        self._came_by_itself = False

    def show(self, key: str, person: str, at_s: float, *, is_wanted: bool = False) -> None:
        """`is_wanted`: somebody moved to it. The same thing shown again goes on."""
        if key == self._key:
            self._came_by_itself = self._came_by_itself and not is_wanted
            return
        self._came_by_itself = bool(self._person) and person != self._person and not is_wanted
        self._key, self._person, self._since_s = key, person, at_s

    def hide(self) -> None:
        """Nothing is on the screen; who was there is remembered."""
        self._key = ""

    def forget(self) -> None:
        """Another list is looked at: whoever comes first there has not slipped under anybody's finger."""
        self._key, self._person, self._came_by_itself = "", "", False

    def is_read(self, key: str, at_s: float) -> bool:
        """Whether a press for `key` now would act; asking changes nothing."""
        return bool(key) and key == self._key and not self._came_by_itself and at_s - self._since_s >= DWELL_S

    def press(self, key: str, at_s: float) -> Look:
        """`key` is what would be confirmed: when that is not what stands on the screen, nothing is."""
        if not key or key != self._key:
            return Look.NOTHING
        if self.is_read(key, at_s):
            return Look.READ
        is_early = at_s - self._since_s < DWELL_S
        self._since_s = at_s
        if is_early:
            return Look.TOO_SOON
        self._came_by_itself = False
        return Look.OTHER_PERSON
