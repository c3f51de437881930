"""What a window lacks for somebody without a mouse or without sight: walked with Tab, control by control, and asked for name and role.

    await lacks(window)        in the window that is shown and has the focus; the focus is where it was afterwards

A control is whatever takes the focus or is a button. Presses nothing but Tab.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QHeaderView, QScrollArea, QScrollBar, QWidget

from ui.tour.hands import front, settle
from ui.widgets.pane import Pane

MOST_STEPS = 400
NO_ROLE = frozenset((QAccessible.Role.NoRole, QAccessible.Role.Client))
NAMELESS, ROLELESS, UNREACHED, UNSEEN, TRAP = "name", "role", "a way by Tab", "a visible focus", "a way on by Tab"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lack:
    """`lacks`: name, role, a way by Tab, a visible focus, or a way on by Tab (the keyboard is caught in it)."""

    where: str
    words: str
    lacks: str

    def told(self, place: str) -> str:
        return f"{place}: {self.where} {self.words!r} lacks {self.lacks}"


async def lacks(window: QWidget) -> tuple[Lack, ...]:
    await front(window)
    before = window.focusWidget()
    controls = [widget for widget in window.findChildren(QWidget) if is_control(widget)]
    found = [lack for widget in controls for lack in _unspoken(widget)]
    reached, trap = await _walked(window)
    if trap is not None:
        found.append(_lack(trap, TRAP))
    ways = [widget for widget in controls if is_on_the_way(widget)]
    found += [_lack(widget, UNREACHED) for widget in ways if widget not in reached and trap is None]
    found += [_lack(widget, UNSEEN) for widget in reached if not await _shows_focus(widget)]
    if before is not None:
        before.setFocus()
    return tuple(dict.fromkeys(found))


def is_control(widget: QWidget) -> bool:
    """Shown, usable, of ours, and taking the focus or pressed."""
    if not widget.isVisible() or not widget.isEnabled() or isinstance(widget, QScrollBar | QHeaderView):
        return False
    if widget.focusProxy() is not None or type(widget) is QAbstractButton:  # Qt's corner of a table
        return False
    return widget.focusPolicy() is not Qt.FocusPolicy.NoFocus or isinstance(widget, QAbstractButton)


def is_on_the_way(widget: QWidget) -> bool:
    """Whether Tab has to come by: of choices of which one is chosen, only that one."""
    if not widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value:
        return False
    if isinstance(widget, QAbstractButton):
        group = widget.group()
        is_one_of = widget.autoExclusive() or (group is not None and group.exclusive())
        return not is_one_of or widget.isChecked()
    return not isinstance(widget.parentWidget(), QComboBox)  # its line is the combo box itself


async def _walked(window: QWidget) -> tuple[list[QWidget], QWidget | None]:
    """Everything that had the focus in one round, in order, and what would not let it go."""
    reached: list[QWidget] = []
    held = 0
    for _ in range(MOST_STEPS):
        at = window.focusWidget()
        if at is not None and at in reached:
            held = held + 1 if at is reached[-1] else 0
            if at is reached[0] and held == 0:
                return reached, None
            if held > 2:
                return reached, at if len(reached) > 1 or _others(window, at) else None
        elif at is not None:
            reached.append(at)
        QTest.keyClick(at or window, Qt.Key.Key_Tab)
        await settle(0)
    return reached, None


def _others(window: QWidget, at: QWidget) -> bool:
    return any(one is not at and is_control(one) and is_on_the_way(one) for one in window.findChildren(QWidget))


def _unspoken(widget: QWidget) -> Iterator[Lack]:
    spoken = QAccessible.queryAccessibleInterface(widget)
    if spoken is None or not _name(widget):
        yield _lack(widget, NAMELESS)
    if spoken is None or spoken.role() in NO_ROLE:
        yield _lack(widget, ROLELESS)


def _name(widget: QWidget) -> str:
    """What is spoken; of a combo box the value is spoken beside, and is no name."""
    spoken = QAccessible.queryAccessibleInterface(widget)
    box = next((one for one in (widget, widget.parentWidget()) if isinstance(one, QComboBox)), None)
    if box is not None:
        return box.accessibleName()
    if isinstance(widget, QScrollArea):
        return widget.accessibleName() or str(spoken.text(QAccessible.Text.Name))
    return str(spoken.text(QAccessible.Text.Name))


async def _shows_focus(widget: QWidget) -> bool:
    """Whether the picture of its pane, or of what is around it, is another one when it has the focus."""
    window = widget.window()
    if not widget.isVisible():
        return True
    around = _pane_of(widget) or widget
    place = around.rect().adjusted(-4, -4, 4, 4).translated(around.mapTo(window, around.rect().topLeft()))
    widget.setFocus()
    await settle(0)
    if not widget.hasFocus():
        return True  # it hands the focus on, to something that is walked itself
    with_focus = window.grab(place).toImage()
    widget.clearFocus()
    await settle(0)
    return bool(window.grab(place).toImage() != with_focus)


def _pane_of(widget: QWidget | None) -> Pane | None:
    while widget is not None and not isinstance(widget, Pane):
        widget = widget.parentWidget()
    return widget


def _lack(widget: QWidget, what: str) -> Lack:
    names = [type(widget).__name__]
    above = widget.parentWidget()
    while above is not None and len(names) < 4:
        names.append(above.objectName() or type(above).__name__)
        above = above.parentWidget()
    spoken = QAccessible.queryAccessibleInterface(widget)
    words = spoken.text(QAccessible.Text.Name) if spoken is not None else ""
    return Lack(where=" < ".join(names), words=str(words)[:60], lacks=what)
