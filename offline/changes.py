"""What changed, told to whoever listens: patients, kinds, and the command behind it; refuses to carry any content.

Published after the commit, on the loop's thread, in order. A listener that publishes in its turn is heard after the present round.
"""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Which patients' pictures may have changed, in which kinds of resource or concern (`outbox`, `mode`, `freshness`, `census`)."""

    patients: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    command: str | None = None


Listener = Callable[[Change], None]


class Changes:
    """The one notice board of a station. Invariant: every listener hears every change after it subscribed, in the order of publishing."""

    def __init__(self) -> None:
        self._listeners: dict[int, Listener] = {}
        self._next = 0
        self._waiting: deque[Change] = deque()
        self._is_telling = False

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Hear changes until the returned function is called."""
        number, self._next = self._next, self._next + 1
        self._listeners[number] = listener

        def unsubscribe() -> None:
            self._listeners.pop(number, None)

        return unsubscribe

    def publish(self, change: Change) -> None:
        self._waiting.append(change)
        if self._is_telling:
            return
        self._is_telling = True
        try:
            while self._waiting:
                told = self._waiting.popleft()
                for number in list(self._listeners):
                    if listener := self._listeners.get(number):
                        listener(told)
        finally:
            self._is_telling = False
