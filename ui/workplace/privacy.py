"""Nothing of a patient is left on the screen of a locked seat: windows, dialogs, previews, menus, tips, titles, and what was copied here.

    veil = Veil(); veil.hide(window); ...; veil.lift()

What was open is hidden as it is and shown again for the same person; nothing is closed that could hold something begun. Of the
clipboard only what this program put there is taken away.
"""

from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QToolTip, QWidget

from ui.marking.windows import MarkedDialog, MarkedWindow
from ui.shell.sign_in import SignInWindow
from ui.shell.station_window import StationWindow

_Which = QClipboard.Mode
TELLS = frozenset({"windows", "xcb", "wayland", "cocoa"})
"""Systems that say whose the copy is; elsewhere it is taken for ours."""


class Veil:
    """Invariant: between `hide` and `lift` no window of this seat but the sign-in can be seen."""

    def __init__(self) -> None:
        self._hidden: list[QWidget] = []

    def hide(self, window: StationWindow) -> None:
        _hide_tips()
        _close_menus()
        self._hidden = [one for one in _open_windows() if _is_of(one, window)]
        for one in self._hidden:
            one.hide()
        window.hide()
        forget_copies()

    def lift(self) -> None:
        """Shows what was open over the window again, in its order."""
        shown, self._hidden = self._hidden, []
        for one in shown:
            one.show()

    def drop(self) -> None:
        """Who comes next is somebody else, or nobody: nothing is shown again."""
        self._hidden = []


def forget_copies() -> None:
    """What stands on the clipboard of this PC is taken away if it was copied in this program."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard() or QGuiApplication.platformName() not in TELLS:
        clipboard.clear()
    if clipboard.supportsSelection() and clipboard.ownsSelection():
        clipboard.clear(_Which.Selection)


class CopyGuard:
    """Invariant: what was copied of one patient is not on the clipboard once another one is open."""

    def __init__(self) -> None:
        self._patient = ""

    def turn_to(self, patient: str) -> None:
        if patient != self._patient:
            self._patient = patient
            forget_copies()


def belongs_to(one: QWidget | None, window: StationWindow) -> bool:
    """Whether this is a dialog or another window over this person's window."""
    return one is not None and _is_of(one, window)


def say_locking(window: StationWindow | None, words: str) -> None:
    """On this person's window and whatever lies over it: a notice would stand below a dialog, or behind louder ones. Empty: on none."""
    for top in QApplication.topLevelWidgets():
        is_of_seat = window is not None and (top is window or _is_of(top, window))
        if isinstance(top, MarkedWindow | MarkedDialog) and (is_of_seat or not words):
            top.marked_body.band.say_locking(words)


def _hide_tips() -> None:
    """At once: Qt itself lets a tip stand for a third of a second more."""
    QToolTip.hideText()
    for one in QApplication.topLevelWidgets():
        if one.inherits("QTipLabel"):
            one.hide()


def _close_menus() -> None:
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
        if popup is QApplication.activePopupWidget():
            popup.hide()
            return


def _open_windows() -> list[QWidget]:
    return [one for one in QApplication.topLevelWidgets() if one.isVisible() and not isinstance(one, QMenu)]


def _is_of(one: QWidget, window: StationWindow) -> bool:
    """Below this person's window, or nobody's: a second seat at the same PC keeps its own."""
    if one is window or isinstance(one, SignInWindow):
        return False
    parent = one.parentWidget()
    while parent is not None and not isinstance(parent, StationWindow | SignInWindow):
        parent = parent.parentWidget()
    return parent is window or (parent is None and not isinstance(one, StationWindow))
