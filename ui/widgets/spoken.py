"""What a painted widget is called to somebody who cannot see it: its role. Its name is its accessible name; Qt knows both of its own kinds.

class Segmented(Living, QWidget):
    spoken_as = QAccessible.Role.Grouping

Without this a widget that paints itself is "filler" to a screen reader, which passes it over. Changes nothing of what is seen.
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QScrollArea, QWidget


def speak_roles() -> None:
    """Once for each program, before its first window."""
    QAccessible.installFactory(_spoken)


def _spoken(_kind: str, made: QObject | None) -> QAccessibleInterface | None:
    role = QAccessible.Role.Pane if type(made) is QScrollArea else getattr(type(made), "spoken_as", None)
    return QAccessibleWidget(made, role) if role is not None and isinstance(made, QWidget) else None
