"""How far the rows of a list are known: empty, not loaded, being read or failed. Refuses to keep old rows silently after a failure."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from functools import partial

from client.errors import WardlightError


class Knowing(StrEnum):
    """Whether the values of a view model can be shown."""

    NOT_LOADED = "not-loaded"
    READING = "reading"
    READY = "ready"
    FAILED = "failed"


class Loading:
    """What view models share. Invariant: READY only after a refresh that ended without an error; of several the last asked for counts."""

    def __init__(self) -> None:
        self.knowing = Knowing.NOT_LOADED
        self._asked = 0

    def begin_reading(self) -> bool:
        """Whether this has to be said: nothing that was read can be shown meanwhile."""
        if self.knowing in {Knowing.READY, Knowing.READING}:
            return False
        self.knowing = Knowing.READING
        return True

    @contextmanager
    def refreshing(self) -> Iterator[Callable[[], bool]]:
        """Gives the question whether this reading is still the one wanted; what an overtaken one found is thrown away."""
        self._asked += 1
        is_latest = partial(self._is, self._asked)
        try:
            yield is_latest
        except WardlightError:
            if is_latest():
                self.knowing = Knowing.FAILED
            raise
        if is_latest():
            self.knowing = Knowing.READY

    def overtake(self) -> None:
        """Something else is wanted now: what is being read would answer an old question."""
        self._asked += 1

    def _is(self, number: int) -> bool:
        return number == self._asked
