"""How much of the processor the windows' thread and the store's took since a moment. Where the system does not tell, it is not known."""

import threading
import time

STORE = "store"


class Busy:
    """Begins when it is made; asked on the windows' thread."""

    def __init__(self) -> None:
        self._windows, self._store = time.thread_time(), _of_store()

    def windows_ms(self) -> int:
        return round((time.thread_time() - self._windows) * 1000)

    def store_ms(self) -> int | None:
        now = _of_store()
        return None if now is None or self._store is None else round((now - self._store) * 1000)


def _of_store() -> float | None:
    """Of all stores that are open now, in seconds."""
    clock_of = getattr(time, "pthread_getcpuclockid", None)
    threads = [one.ident for one in threading.enumerate() if one.name == STORE and one.ident is not None]
    return None if clock_of is None or not threads else sum(time.clock_gettime(clock_of(one)) for one in threads)
