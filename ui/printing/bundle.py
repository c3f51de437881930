"""Several documents as one: printed with one action, page after page, each page as it is in its own document. Reads nothing."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtGui import QPainter

from ui.printing import codes
from ui.printing.door import Document, PageOf


class Bundle:
    """Invariant: every page of every part comes out once, in order, numbered through; each keeps the marks of its part."""

    def __init__(self, parts: Sequence[Document], *, key: str, name: str, copies: int = 1) -> None:
        if not parts:
            raise ValueError(key)
        self.key, self.name, self.copies = key, name, copies
        self.parts = tuple(parts)
        self._places = tuple((part, at) for part in self.parts for at in range(1, part.pages + 1))

    @property
    def pages(self) -> int:
        return len(self._places)

    @property
    def is_numbered(self) -> bool:
        return any(part.is_numbered for part in self.parts)

    def paint(self, painter: QPainter, page: PageOf) -> None:
        part, at = self._places[page.page - 1]
        part.paint(painter, replace(page, page=at, pages=part.pages))

    def ticket(self, page: int) -> codes.Ticket:
        part, at = self._places[page]
        return part.ticket(at - 1)

    def digest(self) -> str:
        """The check value over all pages: the same content has the same, whenever it was made."""
        return codes.digest([self._places[at][0].ticket(self._places[at][1] - 1).digest for at in range(self.pages)])
