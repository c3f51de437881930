"""Which of the words that a window paints by itself find no room: heard one by one while it paints them.

    misfits_painted(window)     of every text of `ui.widgets.painting`: rows, cards, marks, plates, buttons and their keys

Words that end with dots are no misfit where the mouse finds all of them (a tool tip of the widget, the card or the row). What is scrolled
to is none either. Labels of Qt's own and paragraphs are measured in ui/screens/fitting.py.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import unescape
from itertools import groupby

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QHeaderView, QWidget

from ui.screens.misfit import Misfit, misfit
from ui.widgets.painting import EARS

_OVER = 3
"""Px in both directions from which two texts count as one over another: letters of neighbours may touch."""


@dataclass(frozen=True, slots=True)
class Heard:
    """`place` in px of `widget`, from the baseline to the height of a capital; `clip`: beyond it nothing is seen."""

    widget: QWidget
    place: QRectF
    clip: QRectF
    said: str
    whole: str


def misfits_painted(window: QWidget) -> tuple[Misfit, ...]:
    """Paints the window once, into a picture that is thrown away. Each once, widget by widget."""
    texts = [one for one in _listen(window) if one.widget.isVisible()]
    found: list[Misfit] = []
    texts.sort(key=lambda one: id(one.widget))
    for _, of_one in groupby(texts, key=lambda one: id(one.widget)):
        together = list(of_one)
        found += [each for one in together for each in (*_shortened(one), *_cut(one))]
        found += _over(together)
    return tuple(dict.fromkeys(found))


def _listen(window: QWidget) -> list[Heard]:
    heard: list[Heard] = []

    def hear(painter: QPainter, place: QRectF, said: str, whole: str) -> None:
        on = painter.device()
        if isinstance(on, QWidget) and said.strip():
            seen = QRectF(on.rect())
            if painter.hasClipping():
                seen = seen.intersected(painter.transform().mapRect(painter.clipBoundingRect()))
            heard.append(Heard(on, painter.transform().mapRect(place), seen, said, whole))

    EARS.append(hear)
    try:
        window.grab()
    finally:
        EARS.remove(hear)
    return heard


def _shortened(one: Heard) -> Iterator[Misfit]:
    if one.said != one.whole and one.place.intersects(one.clip) and one.whole not in _hovered(one):
        lacks = "heading" if isinstance(one.widget.parentWidget(), QHeaderView) else "dots"
        yield from misfit(one.widget, one.whole, lacks, max(len(one.whole) - len(one.said), 1), least=0)


def _hovered(one: Heard) -> str:
    """What the mouse finds there, of the row or the widget and those around it."""
    view, tips = one.widget.parentWidget(), []
    if isinstance(view, QAbstractItemView) and not isinstance(view, QHeaderView):
        index = view.indexAt(one.place.center().toPoint())
        tips.append(str(index.data(Qt.ItemDataRole.ToolTipRole) or ""))
    above: QWidget | None = one.widget
    while above is not None and not above.isWindow():
        tips.append(above.toolTip())
        above = above.parentWidget()
    return unescape("\n".join(tips))


def _cut(one: Heard) -> Iterator[Misfit]:
    """Beyond what is seen of the widget, unless one scrolls there. What lies beyond it from above to below is of another row."""
    seen, place = one.clip, one.place
    if not (place.bottom() > seen.top() and place.top() < seen.bottom()):
        return
    if not _scrolls(one.widget, is_sideways=True):
        yield from misfit(one.widget, one.whole, "cut", max(place.right() - seen.right(), seen.left() - place.left()))
    if not _scrolls(one.widget, is_sideways=False):
        beyond = max(place.bottom() - seen.bottom(), seen.top() - place.top())
        yield from misfit(one.widget, one.whole, "cut-below", beyond)


def _scrolls(widget: QWidget, *, is_sideways: bool) -> bool:
    area = widget.parentWidget()
    if not isinstance(area, QAbstractScrollArea):
        return False
    bar = area.horizontalScrollBar() if is_sideways else area.verticalScrollBar()
    return bar.maximum() > bar.minimum()


def _over(texts: Sequence[Heard]) -> Iterator[Misfit]:
    """Two texts of one widget, one over the other; the same words drawn twice at one place are one text."""
    ordered = sorted(texts, key=lambda one: one.place.top())
    for at, one in enumerate(ordered):
        for other in ordered[at + 1 :]:
            if other.place.top() >= one.place.bottom():
                break
            both = one.place.intersected(other.place).intersected(one.clip).intersected(other.clip)
            if both.width() > _OVER and both.height() > _OVER and one.said != other.said:
                yield from misfit(one.widget, f"{one.said} / {other.said}", "overlap", min(both.width(), both.height()))
