"""A station as a screen reader meets it: through AT-SPI, by role and name only. Runs under the system's Python, which has `gi`.

Knows nothing of the program's own code: what has no name or role here, nobody who cannot see the screen can work with.
"""

import importlib
import subprocess
import time
import warnings
from collections.abc import Callable, Iterator
from typing import Any

warnings.simplefilter("ignore", DeprecationWarning)
_gi: Any = importlib.import_module("gi")
_gi.require_version("Atspi", "2.0")
Atspi: Any = importlib.import_module("gi.repository.Atspi")
WentError: Any = importlib.import_module("gi.repository.GLib").GError
"""A control went while it was looked at."""

PATIENCE_S = 90.0
KEY_DELAY_MS = 90
"""A person's pace: what comes faster than 50 ms a key is taken for a scanner."""
MOST_CHILDREN = 200


class NotFoundError(Exception):
    """Nothing of this role and name is shown."""


class Station:
    """One running program. Every step is written to `log` with the time it took."""

    def __init__(self, name: str, log: Callable[[str], None]) -> None:
        self._name, self._log = name, log
        self.began = time.monotonic()

    # --- seeing --------------------------------------------------------------------------------------------------

    def nodes(self) -> Iterator[Any]:
        """Everything shown, outermost first."""
        desk = Atspi.get_desktop(0)
        for at in range(desk.get_child_count()):
            program = desk.get_child_at_index(at)
            if program is not None and program.get_name() == self._name:
                for top in _children(program):
                    yield from _shown(top)

    def seen(self, role: str, name: str = "", *, whole: bool = False) -> Any | None:
        """The first of this role whose name is, or has in it, `name`; None: nothing such is shown now."""
        try:
            for node in self.nodes():
                said = node.get_name()
                if node.get_role_name() == role and (said == name if whole else name in said):
                    return node
        except WentError:
            self._log("      (looked again)")
        return None

    def find(self, role: str, name: str = "", *, whole: bool = False, within_s: float = PATIENCE_S) -> Any:
        """As `seen`, waited for. Raises NotFoundError."""
        began = time.monotonic()
        while (found := self.seen(role, name, whole=whole)) is None:
            if time.monotonic() - began > within_s:
                raise NotFoundError(f"{role} “{name}”")
            time.sleep(0.2)
        self._log(f"{self._at()}  {time.monotonic() - began:5.1f} s  {role} “{found.get_name()}”")
        return found

    def gone(self, role: str, name: str, within_s: float = PATIENCE_S) -> None:
        began = time.monotonic()
        while self.seen(role, name) is not None:
            if time.monotonic() - began > within_s:
                raise NotFoundError(f"the end of {role} “{name}”")
            time.sleep(0.2)
        self._log(f"{self._at()}  {time.monotonic() - began:5.1f} s  gone: {role} “{name}”")

    def focused(self) -> str:
        """Role and name of what has the focus, the innermost."""
        at = [one for one in self.nodes() if one.get_state_set().contains(Atspi.StateType.FOCUSED)]
        return f"{at[-1].get_role_name()} “{at[-1].get_name()}”" if at else ""

    def wait_focus(self, wanted: str) -> None:
        """Until the focus is where it is wanted, by itself. Raises NotFoundError."""
        began = time.monotonic()
        while (at := self.focused()) != wanted:
            if time.monotonic() - began > 20:
                raise NotFoundError(f"the focus on {wanted}; it is on {at or 'nothing'}")
            time.sleep(0.2)
        self._log(f"{self._at()}  {time.monotonic() - began:5.1f} s  focus on {at}")

    def told(self) -> str:
        """All that is shown, a line each: for the log of what went wrong."""
        return "\n".join(f"{one.get_role_name()} “{one.get_name()}”" for one in self.nodes())

    # --- acting --------------------------------------------------------------------------------------------------

    def front(self, title: str) -> None:
        """The keyboard goes to this window: there is no window manager to do it."""
        found = _xdotool("search", "--sync", "--onlyvisible", "--name", title).split()
        _xdotool("windowfocus", "--sync", found[-1])

    def press(self, name: str) -> None:
        """The button's own action, as an assistive technology presses it."""
        _act(self.find("push button", name), "Press")

    def focus(self, role: str, name: str) -> Any:
        found = self.find(role, name)
        _act(found, "SetFocus")
        time.sleep(0.2)
        return found

    def key(self, *keys: str) -> None:
        _xdotool("key", "--delay", str(KEY_DELAY_MS), *keys)
        self._log(f"{self._at()}           key {' '.join(keys)}")

    def type(self, text: str, *, is_secret: bool = False) -> None:
        _xdotool("type", "--delay", str(KEY_DELAY_MS), text)
        self._log(f"{self._at()}           typed {'•' * len(text) if is_secret else text}")

    def _at(self) -> str:
        return f"{time.monotonic() - self.began:6.1f} s"


def text_of(field: Any) -> str:
    """What stands in a field."""
    return str(Atspi.Text.get_text(field, 0, -1))


def _children(node: Any) -> Iterator[Any]:
    for at in range(min(node.get_child_count(), MOST_CHILDREN)):
        child = node.get_child_at_index(at)
        if child is not None:
            yield child


def _shown(node: Any) -> Iterator[Any]:
    if not node.get_state_set().contains(Atspi.StateType.SHOWING):
        return
    yield node
    for child in _children(node):
        yield from _shown(child)


def _act(node: Any, action: str) -> None:
    for at in range(node.get_n_actions()):
        if node.get_action_name(at) == action:
            node.do_action(at)
            return
    raise NotFoundError(f"the action {action} of {node.get_role_name()} “{node.get_name()}”")


def _xdotool(*words: str) -> str:
    return subprocess.run(["xdotool", *words], check=True, capture_output=True, text=True, timeout=60).stdout
