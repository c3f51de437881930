"""One decision in the making: which conflict, which choice, why. Refuses defaults, a missing reason and what is not offered."""

from collections.abc import Callable, Coroutine
from typing import Any

from client.commands import Choice
from offline.reconcile import CHOICES
from offline.sync.decide import ConflictKind
from offline.views import ConflictView
from ui.emergency.centre_model import CentreModel


class DecisionModel:
    """Invariant: `choice` belongs to the versions on screen; when these change it is forgotten, because it was about something else."""

    def __init__(self, centre: CentreModel) -> None:
        self._centre = centre
        self._listeners: list[Callable[[], None]] = []
        self.view: ConflictView | None = None
        self.choice: Choice | None = None
        self.why = ""
        self._signing: set[str] = set()
        self._kept: dict[str, str] = {}
        self.was_changed = False
        """The conflict on screen was replaced by newer versions of itself."""

    def listen(self, changed: Callable[[], None]) -> None:
        self._listeners.append(changed)

    @property
    def offered(self) -> tuple[Choice, ...]:
        if self.view is None:
            return ()
        allowed = CHOICES[ConflictKind(self.view.conflict)]
        own = self.view.choices_of(self._centre.session.person)
        return tuple(choice for choice in allowed if choice.value in own)

    @property
    def may_sign(self) -> bool:
        is_whole = self.view is not None and self.choice in self.offered and bool(self.why.strip())
        return is_whole and not self.is_signing

    @property
    def is_signing(self) -> bool:
        """Whether what is on screen is being signed; another conflict need not wait for it."""
        return self.view is not None and self.view.command in self._signing

    def look_at(self, command: str | None) -> None:
        """Show another conflict, or the same with what is known of it now."""
        found = self._centre.conflict(command) if command else None
        before = self.view
        is_same = before is not None and found is not None and before.command == found.command
        if not is_same:
            self.choice, self.was_changed = None, False
            self.why = self._kept.get(found.command, "") if found is not None else ""
        elif before is not None and found is not None and before.seen != found.seen:
            self.choice, self.was_changed = None, True
        self.view = found
        self._tell()

    def choose(self, choice: Choice) -> None:
        if choice in self.offered:
            self.choice = choice
            self._tell()

    def say_why(self, typed: str) -> None:
        """Kept with its conflict: what was typed is still there after a look at another one."""
        self.why = typed
        if self.view is not None:
            self._kept[self.view.command] = typed
        self._tell()

    def leave(self) -> None:
        """Later: the choice is dropped, the words stay."""
        self.choice = None
        self._tell()

    def signing(self) -> Coroutine[Any, Any, None] | None:
        """The signing of what stands on screen at this moment, to be run; whatever is looked at meanwhile is not touched by it.

        None before there is a choice and a reason, and while the same conflict is being signed: two presses sign once.
        """
        if self.view is None or self.choice is None or not self.may_sign:
            return None
        view, choice, why = self.view, self.choice, self.why
        self._signing.add(view.command)
        self._tell()
        return self._sign(view, choice, why)

    async def _sign(self, view: ConflictView, choice: Choice, why: str) -> None:
        try:
            await self._centre.decide(view, choice, why)
            self._kept.pop(view.command, None)
        finally:
            self._signing.discard(view.command)
            self._tell()

    def _tell(self) -> None:
        for changed in tuple(self._listeners):
            changed()
