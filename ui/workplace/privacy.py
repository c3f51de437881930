"""Nothing of a patient is left on the screen of a locked seat: windows, dialogs, previews, menus, tips, titles, and what was copied here.

    veil = Veil(); veil.hide(window); ...; veil.lift()

What was open is hidden as it is and shown again for the same person, and so is what opens over his window later (an answer of central that
asks something); nothing is closed that could hold something begun. A window above no person's window has no owner: it is hidden with the
lock and not watched after it. Of the clipboard only what this program put there is taken away.
"""

import shiboken6
from PySide6.QtCore import QChildEvent, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QToolTip, QWidget

from ui.marking.windows import MarkedDialog, MarkedWindow
from ui.shell.sign_in import SignInWindow
from ui.shell.station_window import StationWindow

_Which = QClipboard.Mode
TELLS = frozenset({"windows", "xcb", "wayland", "cocoa"})
"""Systems that say whose the copy is; elsewhere it is taken for ours."""


class Veil:
    """Invariant: between `hide` and `lift` no window of this person can be seen, whenever it opens."""

    def __init__(self) -> None:
        self._hidden: list[QWidget] = []
        self._late: _Late | None = None

    def hide(self, window: StationWindow) -> None:
        _hide_tips()
        _close_menus()
        self._hidden = [one for one in _open_windows() if _is_of(one, window)]
        for one in self._hidden:
            one.hide()
        window.hide()
        self._late = _Late(self._hidden)
        for one in (window, *self._hidden):
            self._late.watch(one)
        forget_copies()

    def part(self) -> None:
        """Before the window is shown again: from here on nothing is kept off the screen."""
        late, self._late = self._late, None
        if late is not None:
            late.end()

    def lift(self) -> None:
        """Shows what was open over the window again, in its order, and what would have opened since."""
        self.part()
        shown, self._hidden = self._hidden, []
        for one in shown:
            one.show()


class _Late(QObject):
    """Keeps what opens over a hidden window off the screen. Heard are the hidden widgets alone: whoever sits here now pays nothing."""

    def __init__(self, hidden: list[QWidget]) -> None:
        super().__init__()
        self._hidden, self._is_over = hidden, False
        self._caught: list[QWidget] = []

    def watch(self, top: QWidget) -> None:
        """It and all below it: dialogs that are not open now are children, too."""
        top.installEventFilter(self)
        for one in top.findChildren(QWidget):
            one.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self._catch(watched)
        elif isinstance(event, QChildEvent) and event.added() and event.child().isWidgetType():
            event.child().installEventFilter(self)
        return False

    def _catch(self, one: QWidget) -> None:
        """Qt tells of a window before it stands on the screen; there it never comes, and is hidden as soon as it may be."""
        if self._is_over or isinstance(one, StationWindow) or one in self._caught:
            return
        one.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, True)
        self._caught.append(one)
        QTimer.singleShot(0, self, self._put_away)

    def _put_away(self) -> None:
        caught, self._caught = self._caught, []
        for one in caught:
            one.hide()
            one.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, False)
            is_passing = one.windowType() in {Qt.WindowType.Popup, Qt.WindowType.ToolTip}
            if not is_passing and one not in self._hidden:
                self._hidden.append(one)

    def end(self) -> None:
        """Deleted at once: a window that is shown has thousands of events, and each would come by here."""
        self._is_over = True
        self._put_away()
        shiboken6.delete(self)


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
