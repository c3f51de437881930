"""The one place that binds keys to named actions of a window. Refuses one key for two actions that could both be meant.

    keys = KeyMap(window)
    keys.bind("order.sign", "Ctrl+Return", pane_or_page, page.sign)     # acts while that widget is visible in the active window
    keys.text("order.sign")                                             # "Ctrl ↵", to print on the control

Single letters wait until it is sure that no barcode scanner typed them (ui/shell/scanner.py).
They act only when no text field has the focus (Qt asks the field first). Enter and Space act only while the focus is in their
scope: give them the list, not the page. The Space of a button or a box that has the focus is always its own. With a Chinese input
method `/` may arrive as `、`, `[` as `【`, `?` as `？`: all are accepted. Ctrl Space and Shift are never bound.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWidget

from ui.shell.scanner import ScanGuard
from ui.widgets.keys import key_text

_ALSO = {
    "/": ("、",),
    "[": ("【",),
    "]": ("】",),
    "?": ("？", "Shift+?"),
    "Return": ("Enter",),
    "Ctrl+Return": ("Ctrl+Enter",),
    "Alt+Return": ("Alt+Enter",),
}
_NEVER = {"Ctrl+Space", "Shift"}
_OF_CONTROLS = frozenset({"Return", "Space"})
"""With these a person presses buttons and leaves fields: they mean an action only while the focus is in the scope itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Binding:
    """One action: its name, keys as Qt writes them, and the widget in whose presence it acts."""

    name: str
    keys: str
    scope: QWidget
    shortcut: QShortcut


class KeyMap(QObject):
    """Invariant: within widgets that can be visible together a key means one thing."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._bindings: dict[str, Binding] = {}

    def bind(self, name: str, keys: str, scope: QWidget, act: Callable[[], object], *, repeats: bool = False) -> str:
        """Returns the keys as they are printed. `act` is a bound method of a QObject, or any callable that outlives the scope."""
        if name in self._bindings:
            raise ValueError(f"action bound twice: {name}")
        if keys in _NEVER:
            raise ValueError(f"key belongs to the input method: {keys}")
        for other in self._bindings.values():
            if other.keys == keys and _may_meet(other.scope, scope):
                raise ValueError(f"{keys} already means {other.name}")
        shortcut = QShortcut(scope)
        shortcut.setKeys([QKeySequence(each) for each in (keys, *_ALSO.get(keys, ()))])
        shortcut.setAutoRepeat(repeats)
        if keys in _OF_CONTROLS:
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        done = partial(_of_control, act) if keys == "Space" else act
        shortcut.activated.connect(partial(_guarded, done) if _is_letter(keys) else done)
        self._bindings[name] = Binding(name=name, keys=keys, scope=scope, shortcut=shortcut)
        return key_text(keys)

    def text(self, name: str) -> str:
        return key_text(self._bindings[name].keys)

    def bindings(self) -> tuple[Binding, ...]:
        return tuple(self._bindings.values())


def _is_letter(keys: str) -> bool:
    """A key that a barcode scanner types as well."""
    return len(keys) == 1 or keys in _OF_CONTROLS


def _of_control(act: Callable[[], object]) -> None:
    """A button of the scope that has the focus is pressed: its Space is nobody else's."""
    focus = QApplication.focusWidget()
    if isinstance(focus, QAbstractButton):
        focus.click()
    elif isinstance(focus, QComboBox):
        focus.showPopup()
    else:
        act()


def _guarded(act: Callable[[], object]) -> None:
    guard = ScanGuard.of(QCoreApplication.instance())
    if guard is None:
        act()
    else:
        guard.defer(act)


def _may_meet(first: QWidget, second: QWidget) -> bool:
    """Two pages of one stack never act together; a widget and one inside it do."""
    return first is second or first.isAncestorOf(second) or second.isAncestorOf(first)
