"""Several widgets of one holder shown and hidden with a single laying out. Shows and hides nothing itself.

Qt lays out every holder up to the window each time one child is shown; on a wide page that is milliseconds for each button.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QWidget


@contextmanager
def laid_out_once(holder: QWidget) -> Iterator[None]:
    """What is shown, hidden or filled inside is laid out once, at the end; within another of the same holder at that one's end."""
    layout = holder.layout()
    if layout is None or not layout.isEnabled():
        yield
        return
    layout.setEnabled(False)
    try:
        yield
    finally:
        layout.setEnabled(True)
        layout.activate()
