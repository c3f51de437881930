"""Says of what is begun here that nobody waits for it: its reads of the store let what a person asks for pass. Holds nothing back itself.

Every task that is begun within `with aside():` is aside, too.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_IS_ASIDE: ContextVar[bool] = ContextVar("is_aside", default=False)


@contextmanager
def aside() -> Iterator[None]:
    before = _IS_ASIDE.set(True)
    try:
        yield
    finally:
        _IS_ASIDE.reset(before)


def is_aside() -> bool:
    return _IS_ASIDE.get()
