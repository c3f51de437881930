"""Why nothing was started, in a window: who starts from the desktop reads no command line. Refuses to go on after it."""

import asyncio

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from client.errors import WardlightError
from ui.notices import words_for
from ui.workplace.program import Scene


def box_of(error: WardlightError) -> QMessageBox:
    words, box = words_for(error), QMessageBox()
    box.setIcon(QMessageBox.Icon.Warning)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle("Wardlight")
    box.setText(words.title)
    box.setInformativeText(f"{words.message} {words.next_step}")
    return box


def shown(error: WardlightError) -> Scene:
    """A scene that ends when the person closes the window."""

    async def scene(_app: QApplication, _loop: asyncio.AbstractEventLoop) -> int:
        box, closed = box_of(error), asyncio.Event()

        def close(_result: int) -> None:
            closed.set()

        box.finished.connect(close)
        box.show()
        await closed.wait()
        return 2

    return scene
