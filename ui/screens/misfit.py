"""One word that finds no room, and where it stands."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

SLACK = 2
"""Px by which fonts and rounding may differ."""
_NAMED = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Misfit:
    """`px`: how much is missing, in letters for words that end with dots.

    `lacks`: cut, cut-below, outside, overlap, heading (of a column, shortened with dots) or dots (shortened, and no tool tip says the
    whole).
    """

    where: str
    words: str
    lacks: str
    px: int

    def told(self, place: str) -> str:
        return f"{place}: {self.lacks} by {self.px} {self.unit}: {self.words!r} in {self.where}"

    @property
    def unit(self) -> str:
        return "letters" if self.lacks in {"dots", "heading"} else "px"


def misfit(widget: QWidget, words: str, lacks: str, px: float, *, least: float = SLACK) -> Iterator[Misfit]:
    """One, if it is more than `least` that is missing."""
    if px > least:
        names = [type(widget).__name__]
        above = widget.parentWidget()
        while above is not None and len(names) < _NAMED:
            names.append(above.objectName() or type(above).__name__)
            above = above.parentWidget()
        yield Misfit(where=" < ".join(names), words=words, lacks=lacks, px=math.ceil(px))
