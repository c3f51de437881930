"""A print in another language than that of the windows: everything it says is said in its own, and no window hears of it.

tongue = ...                                        how the program speaks (`Languages.speaking`) and names things in a language
document = await said_in(tongue, "pt_PT", reading)  every step of the reading in that language, the windows' in between
document = spoken(document, tongue, "pt_PT")        painted and named in it whenever that happens
"""

from collections.abc import Awaitable, Coroutine, Generator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from PySide6.QtGui import QPainter

from ui.printing.codes import Ticket
from ui.printing.door import Ask, Document, PageOf, Sized

T = TypeVar("T")


class Tongue(Protocol):
    """How this program speaks another language for a moment. Nothing may be awaited within `speaking`."""

    def speaking(self, language: str, /) -> AbstractContextManager[None]: ...

    def asked(self, ask: Ask, language: str, /) -> Ask:
        """The same, to be printed in that language, with the names of drugs and the like as they are in it."""
        ...


class _Steps(Generator[Any, Any, T]):
    """Steps of a work that is awaited, each of them within the language; between two steps the windows speak their own."""

    def __init__(self, tongue: Tongue, language: str, work: Coroutine[Any, Any, T]) -> None:
        self._tongue, self._language, self._work = tongue, language, work

    def __await__(self) -> Generator[Any, Any, T]:
        return self

    def send(self, value: Any) -> Any:
        with self._tongue.speaking(self._language):
            return self._work.send(value)

    def throw(self, *error: Any) -> Any:
        with self._tongue.speaking(self._language):
            return self._work.throw(*error)


async def said_in(tongue: Tongue | None, language: str, work: Awaitable[T]) -> T:
    """`language` empty: as the windows speak."""
    if tongue is None or not language:
        return await work
    return await _Steps(tongue, language, _begun(work))


async def _begun(work: Awaitable[T]) -> T:
    return await work


@dataclass(frozen=True, slots=True, kw_only=True)
class SpokenDocument:
    """A document in its own language. Invariant: all it says and paints is said in that language."""

    inner: Document
    tongue: Tongue
    language: str

    @property
    def key(self) -> str:
        return self.inner.key

    @property
    def name(self) -> str:
        with self.tongue.speaking(self.language):
            return self.inner.name

    @property
    def pages(self) -> int:
        return self.inner.pages

    @property
    def copies(self) -> int:
        return self.inner.copies

    @property
    def is_numbered(self) -> bool:
        return self.inner.is_numbered

    def paint(self, painter: QPainter, page: PageOf) -> None:
        with self.tongue.speaking(self.language):
            self.inner.paint(painter, page)

    def ticket(self, page: int) -> Ticket:
        return self.inner.ticket(page)


@dataclass(frozen=True, slots=True, kw_only=True)
class SpokenSized(SpokenDocument):
    """One whose pages are not A4."""

    def size(self, page: int) -> tuple[float, float]:
        return self.inner.size(page) if isinstance(self.inner, Sized) else (0.0, 0.0)


def spoken(document: Document, tongue: Tongue | None, language: str) -> Document:
    if tongue is None or not language:
        return document
    kind = SpokenSized if isinstance(document, Sized) else SpokenDocument
    return kind(inner=document, tongue=tongue, language=language)


def plain(document: Document) -> Document:
    """What it is, in whatever language."""
    return document.inner if isinstance(document, SpokenDocument) else document
