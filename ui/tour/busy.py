"""How much of the processor the windows' thread and the store's took since a moment. Where the system does not tell, it is not known."""

import time
from collections.abc import Callable


def worked_s() -> float:
    """What this program took of the processor so far, all its threads together: what others take of the machine changes it little."""
    return time.process_time()


class Busy:
    """Begins when it is made; asked on the windows' thread. `of_store`: what the store's thread took so far, in seconds."""

    def __init__(self, of_store: Callable[[], float | None]) -> None:
        self._of_store = of_store
        self._windows, self._store = time.thread_time(), of_store()

    def windows_ms(self) -> int:
        return round((time.thread_time() - self._windows) * 1000)

    def store_ms(self) -> int | None:
        now = self._of_store()
        return None if now is None or self._store is None else round((now - self._store) * 1000)
