"""Which pane has the keyboard, seen: tables, lists and pages of reading show no focus of their own, so the pane around them does.

Connected once for each program (`follow_keyboard`). Moves no focus.
"""

from PySide6.QtWidgets import QApplication, QWidget

from ui.widgets.pane import Pane


def follow_keyboard(app: QApplication) -> None:
    app.focusChanged.connect(_moved)


def _moved(before: QWidget | None, now: QWidget | None) -> None:
    left, entered = _pane_of(before), _pane_of(now)
    if left is entered:
        return
    for pane, has_keyboard in ((left, False), (entered, True)):
        if pane is not None:
            pane.show_keyboard(has_keyboard=has_keyboard)


def _pane_of(widget: QWidget | None) -> Pane | None:
    """The innermost."""
    while widget is not None and not isinstance(widget, Pane):
        widget = widget.parentWidget()
    return widget
