"""Buttons at one end of a row, over as many rows as they need. Refuses to cut one or to leave out its key: the height follows."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

GAP, SIDE, ABOVE = 6, 10, 3


class FlowRow(QWidget):
    """Invariant: each button that is not hidden is as wide as it wants to be, in the order in which they were given."""

    def __init__(self, buttons: Sequence[QWidget], *, is_left: bool = False, side: int = SIDE) -> None:
        """At the right end, `side` px from it, or at the left."""
        super().__init__()
        self._buttons, self._is_left, self._side = tuple(buttons), is_left, side
        for button in self._buttons:
            button.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.place()

    def event(self, event: QEvent) -> bool:
        """Also when a button comes, goes or says something longer, as in another language."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.place()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.place()

    def place(self) -> None:
        top, rows = ABOVE, self._rows()
        for row in rows:
            sizes = [button.sizeHint() for button in row]
            needed = sum(size.width() for size in sizes) + GAP * (len(row) - 1)
            left = self._side if self._is_left else self.width() - self._side - needed
            for button, size in zip(row, sizes, strict=True):
                button.setGeometry(left, top, size.width(), size.height())
                left += size.width() + GAP
            top += max(size.height() for size in sizes) + ABOVE
        if self.height() != top:
            self.setFixedHeight(top)

    def _rows(self) -> list[list[QWidget]]:
        rows: list[list[QWidget]] = []
        room = 0
        for button in (button for button in self._buttons if not button.isHidden()):
            wide = button.sizeHint().width() + GAP
            if not rows or wide > room:
                rows.append([])
                room = self.width() - 2 * self._side + GAP
            rows[-1].append(button)
            room -= wide
        return rows
