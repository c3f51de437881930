"""Which words of a window find no room, measured by the metrics of their fonts: cut, beside their place, or one over another.

    misfits(window)                      of every label, button and choice that is shown, and of every text that is painted
    with speaking(languages, "en", "+40") as each: for language in each: ...  the windows in a language, or in English 40 % longer

What paints itself is heard by ui/screens/painted.py.
"""

import math
import re
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from itertools import combinations
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, Qt, QTranslator
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QScrollArea, QStackedWidget, QWidget

from ui.language import SOURCE, Languages
from ui.screens.misfit import Misfit, misfit
from ui.screens.painted import misfits_painted
from ui.widgets.buttons import Button
from ui.widgets.choices import Segmented
from ui.widgets.labels import ElidingLabel, Label

LONGER = "+40"
_SHORTEST = 4
_FILLING = " ãẽõãẽ"
_NO_LIMIT = 100_000
_PLACES = re.compile(r"\{[^{}]*\}|%\w")
_PLACE_LAST = re.compile(r"(\{[^{}]*\}|%\w)$")


@contextmanager
def speaking(languages: Languages, *spoken: str) -> Iterator[Iterator[str]]:
    """Live, every window: one language after the other as the iterator is asked; afterwards what they spoke before."""
    before = languages.current
    with ExitStack() as longer_words:
        yield _each(languages, spoken, longer_words)
    if languages.current != before or LONGER in spoken:
        languages.use(before)


class Asleep(QObject):
    """While it lasts, only what is seen of `window` is told of another language and nothing is painted but by whoever measures it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        pages = [page for stack in window.findChildren(QStackedWidget) for page in _hidden(stack)]
        self._kept: list[QWidget] = [
            top for top in QApplication.topLevelWidgets() if top is not window.window()
        ] + pages
        self._windows = [top for top in QApplication.topLevelWidgets() if top.isVisible()]
        for one in self._kept:
            one.installEventFilter(self)
        for top in self._windows:
            top.setUpdatesEnabled(False)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        return event.type() == QEvent.Type.LanguageChange

    def wake(self) -> None:
        for one in self._kept:
            one.removeEventFilter(self)
        for top in self._windows:
            top.setUpdatesEnabled(True)
        self.deleteLater()


def _hidden(stack: QStackedWidget) -> list[QWidget]:
    return [
        page for at in range(stack.count()) if (page := stack.widget(at)) is not None and at != stack.currentIndex()
    ]


def _each(languages: Languages, spoken: tuple[str, ...], longer_words: ExitStack) -> Iterator[str]:
    for language in spoken:
        longer_words.close()
        wanted = SOURCE if language == LONGER else language
        if language == LONGER:
            longer_words.enter_context(_longer(languages))
        if languages.current != wanted:
            languages.use(wanted)
        elif language == LONGER:
            languages.hear()
        yield language


@contextmanager
def _longer(languages: Languages) -> Iterator[None]:
    app, words = QCoreApplication.instance(), Longer(int(LONGER), languages)
    if app is not None:
        app.installTranslator(words)
    try:
        yield
    finally:
        if app is not None:
            app.removeTranslator(words)
        words.deleteLater()


class Longer(QTranslator):
    """Says the source `percent` longer, in signs as wide as its own, with what is put into it unchanged."""

    def __init__(self, percent: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._percent = percent

    def isEmpty(self) -> bool:
        return False

    def translate(self, _context: str, source: str, _comment: Any = None, _count: int = -1) -> Any:
        return longer(source, self._percent)


def longer(words: str, percent: int) -> str:
    """By as much as its own letters are, at its end or before what is put in there; a sign, a unit or a key of a few letters stays."""
    letters = len(_PLACES.sub("", words))
    if letters < _SHORTEST:
        return words
    more = math.ceil(letters * percent / 100)
    filling = (_FILLING * math.ceil(more / len(_FILLING)))[:more].rstrip()
    last = _PLACE_LAST.search(words)
    return words + filling if last is None else f"{words[: last.start()].rstrip()}{filling} {last[0]}"


def misfits(window: QWidget) -> tuple[Misfit, ...]:
    """In the order in which they are found, each once."""
    shown = [widget for widget in window.findChildren(QWidget) if widget.isVisible()]
    found = [*_cut(shown), *_outside(shown), *_overlapping(shown), *misfits_painted(window)]
    return tuple(dict.fromkeys(found))


def _cut(shown: list[QWidget]) -> Iterator[Misfit]:
    for widget in shown:
        if isinstance(widget, Label) and not isinstance(widget, ElidingLabel) and widget.text():
            yield from _cut_label(widget)


def _cut_label(label: Label) -> Iterator[Misfit]:
    metrics, room = QFontMetricsF(label.font()), label.contentsRect()
    if not label.wordWrap():
        widest = max(metrics.horizontalAdvance(line) for line in label.text().split("\n"))
        yield from misfit(label, label.text(), "cut", widest - room.width())
        return
    flags = int(Qt.TextFlag.TextWordWrap)
    needed = metrics.boundingRect(QRectF(0, 0, room.width(), _NO_LIMIT), flags, label.text())
    yield from misfit(label, label.text(), "cut-below", needed.height() - room.height())
    yield from misfit(label, label.text(), "cut", needed.width() - room.width())


def _outside(shown: list[QWidget]) -> Iterator[Misfit]:
    for widget in shown:
        parent = widget.parentWidget()
        if parent is None or widget.isWindow() or not isinstance(widget, Label | Button | Segmented):
            continue
        if _scrolls(parent):
            continue
        place = widget.geometry()
        beyond = max(place.right() - parent.rect().right(), -place.left(), place.bottom() - parent.rect().bottom())
        yield from misfit(widget, words_of(widget), "outside", beyond)


def _scrolls(parent: QWidget) -> bool:
    """Whether what is outside of it can be scrolled to."""
    above = parent.parentWidget()
    return isinstance(parent, QScrollArea) or isinstance(above, QAbstractScrollArea)


def _overlapping(shown: list[QWidget]) -> Iterator[Misfit]:
    siblings: dict[int, list[QWidget]] = {}
    for widget in shown:
        if isinstance(widget, Label | Button | Segmented) and words_of(widget):
            siblings.setdefault(id(widget.parentWidget()), []).append(widget)
    for beside in siblings.values():
        for one, other in combinations(beside, 2):
            both = one.geometry().intersected(other.geometry())
            words = f"{words_of(one)} / {words_of(other)}"
            yield from misfit(one, words, "overlap", min(both.width(), both.height()))


def words_of(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return str(text()) if callable(text) else widget.accessibleName()
