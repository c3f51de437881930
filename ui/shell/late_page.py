"""A page that is made when it is first seen or asked for: who never looks at it does not wait for it at the sign-in."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

P = TypeVar("P", bound=QWidget)


class LatePage(QWidget, Generic[P]):
    """Stands in the window's stack in place of its page. Invariant: `make` is called once at most."""

    def __init__(self, make: Callable[[], P]) -> None:
        super().__init__()
        self._make = make
        self.made: P | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._column = column

    @property
    def page(self) -> P:
        """Makes it, if nobody has yet."""
        if self.made is None:
            self.made = self._make()
            self._column.addWidget(self.made)
            self.setFocusProxy(self.made)
        return self.made

    def showEvent(self, event: QShowEvent) -> None:
        page = self.page
        super().showEvent(event)
        page.show()
