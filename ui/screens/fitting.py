"""Which words of a window find no room, measured by the metrics of their fonts: cut, beside their place, or one over another.

    misfits(window)                      of every label, button, choice and heading of a column that is shown
    with speaking(languages, "+40"): ... the windows in a language for a while, or in English with every sentence 40 % longer

What a row of a table says is the record's, and gives way by rules of its own (ui/widgets/column_fit.py).
"""

import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QRectF, Qt, QTranslator
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QAbstractScrollArea, QScrollArea, QWidget

from ui.language import SOURCE, Languages
from ui.widgets.buttons import Button
from ui.widgets.choices import Segmented
from ui.widgets.labels import Label
from ui.widgets.painting import text_width
from ui.widgets.table import Table

LONGER = "+40"
SLACK = 2
"""Px by which fonts and rounding may differ."""
_SHORTEST = 4
_FILLING = " ãẽõãẽ"
_NO_LIMIT = 100_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Misfit:
    """`lacks`: cut, cut-below, outside, overlap, or heading (of a column, shortened with dots); `px`: how much is missing."""

    where: str
    words: str
    lacks: str
    px: int

    def told(self, place: str) -> str:
        return f"{place}: {self.lacks} by {self.px} px: {self.words!r} in {self.where}"


@contextmanager
def speaking(languages: Languages, language: str) -> Iterator[None]:
    """Live, every window; afterwards what they spoke before."""
    before, app = languages.current, QCoreApplication.instance()
    longer_words = Longer(int(LONGER), languages) if language == LONGER else None
    languages.use(SOURCE if longer_words else language)
    if longer_words is not None and app is not None:
        app.installTranslator(longer_words)
        languages.hear()
    try:
        yield
    finally:
        if longer_words is not None and app is not None:
            app.removeTranslator(longer_words)
        languages.use(before)


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
    """A sentence grows at its end; a sign or a key of a few letters stays."""
    if len(words) < _SHORTEST:
        return words
    more = math.ceil(len(words) * percent / 100)
    return words + (_FILLING * math.ceil(more / len(_FILLING)))[:more].rstrip()


def misfits(window: QWidget) -> tuple[Misfit, ...]:
    """In the order in which they are found, each once."""
    shown = [widget for widget in window.findChildren(QWidget) if widget.isVisible()]
    found = [*_cut(shown), *_outside(shown), *_overlapping(shown)]
    return tuple(dict.fromkeys(found))


def _cut(shown: list[QWidget]) -> Iterator[Misfit]:
    for widget in shown:
        if isinstance(widget, Label) and widget.text():
            yield from _cut_label(widget)
        elif isinstance(widget, Button):
            yield from _misfit(widget, widget.text(), "cut", widget.minimumSizeHint().width() - widget.width())
        elif isinstance(widget, Segmented):
            yield from _misfit(widget, widget.accessibleName(), "cut", widget.least_width() - widget.width())
        elif isinstance(widget, Table):
            yield from _cut_headings(widget)


def _cut_label(label: Label) -> Iterator[Misfit]:
    metrics, room = QFontMetricsF(label.font()), label.contentsRect()
    if not label.wordWrap():
        widest = max(metrics.horizontalAdvance(line) for line in label.text().split("\n"))
        yield from _misfit(label, label.text(), "cut", widest - room.width())
        return
    flags = int(Qt.TextFlag.TextWordWrap)
    needed = metrics.boundingRect(QRectF(0, 0, room.width(), _NO_LIMIT), flags, label.text())
    yield from _misfit(label, label.text(), "cut-below", needed.height() - room.height())
    yield from _misfit(label, label.text(), "cut", needed.width() - room.width())


def _cut_headings(table: Table) -> Iterator[Misfit]:
    if not table.horizontalHeader().isVisible():
        return
    font = table.theme.font("meta", weight=500)
    for at, column in enumerate(table.rows.columns):
        room = table.columnWidth(at) - column.pad
        if column.title and room > 0 and not table.isColumnHidden(at):
            yield from _misfit(table, column.title, "heading", text_width(column.title, font) - room)


def _outside(shown: list[QWidget]) -> Iterator[Misfit]:
    for widget in shown:
        parent = widget.parentWidget()
        if parent is None or widget.isWindow() or not isinstance(widget, Label | Button | Segmented):
            continue
        if _scrolls(parent):
            continue
        place = widget.geometry()
        beyond = max(place.right() - parent.rect().right(), -place.left(), place.bottom() - parent.rect().bottom())
        yield from _misfit(widget, words_of(widget), "outside", beyond)


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
            yield from _misfit(one, words, "overlap", min(both.width(), both.height()))


def words_of(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return str(text()) if callable(text) else widget.accessibleName()


def _misfit(widget: QWidget, words: str, lacks: str, px: float) -> Iterator[Misfit]:
    if px > SLACK:
        names = [type(widget).__name__]
        above = widget.parentWidget()
        while above is not None and len(names) < _SHORTEST:
            names.append(above.objectName() or type(above).__name__)
            above = above.parentWidget()
        yield Misfit(where=" < ".join(names), words=words, lacks=lacks, px=math.ceil(px))
