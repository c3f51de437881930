"""Why nothing was started, in a window: who starts from the desktop reads no command line. Refuses to go on after it."""

import asyncio

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QVBoxLayout

from client.errors import WardlightError
from ui.notices import words_for
from ui.theme.theme import Theme
from ui.widgets.labels import Label
from ui.workplace.program import Scene

WIDE = 560


def window_of(theme: Theme, error: WardlightError) -> QDialog:
    words, window = words_for(error), QDialog()
    window.setWindowTitle("Wardlight")
    window.setAccessibleName(words.title)
    window.setMinimumWidth(WIDE)
    rows = QVBoxLayout(window)
    for line in (words.title, words.message, words.next_step):
        rows.addWidget(_line(theme, line))
    close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    close.rejected.connect(window.reject)
    rows.addWidget(close)
    return window


def _line(theme: Theme, words: str) -> Label:
    label = Label(theme, words, wrap=True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def shown(theme: Theme, error: WardlightError) -> Scene:
    """A scene that ends when the person closes the window."""

    async def scene(_app: QApplication, _loop: asyncio.AbstractEventLoop) -> int:
        window, closed = window_of(theme, error), asyncio.Event()

        def close(_result: int) -> None:
            closed.set()

        window.finished.connect(close)
        window.show()
        await closed.wait()
        return 2

    return scene
