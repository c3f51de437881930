"""How far the rows of a list are known. Empty, not loaded and failed are told apart; refuses to keep old rows silently after a failure."""

from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum

from client.errors import WardlightError


class Knowing(StrEnum):
    """Whether the values of a view model can be shown."""

    NOT_LOADED = "not-loaded"
    READY = "ready"
    FAILED = "failed"


class Loading:
    """What view models share. Invariant: READY only after a refresh that ended without an error."""

    def __init__(self) -> None:
        self.knowing = Knowing.NOT_LOADED

    @contextmanager
    def refreshing(self) -> Iterator[None]:
        try:
            yield
        except WardlightError:
            self.knowing = Knowing.FAILED
            raise
        self.knowing = Knowing.READY
