"""The marks of a card, allergy first, then risks, laid out on one or two lines. What does not fit is counted; an allergy always fits."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from ui.nurse import words
from ui.nurse.bed_facts import Risk
from ui.theme.icons import paint_icon
from ui.theme.theme import Theme
from ui.widgets.painting import Chip, chip_width, draw_text, elided, paint_chip, text_width

BETWEEN, COUNTED, MOST = 8, 24, 8
"""Free px between marks, px kept for `+2`, and how many are shown at most: of more nobody reads any."""
Mark = Chip | Risk


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A mark and where it stands."""

    mark: Mark
    line: int
    left: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """What is shown, on how many lines, and how many marks are only counted, after `left` of the last line."""

    placed: tuple[Placed, ...]
    rest: int = 0
    left: float = 0.0

    @property
    def lines(self) -> int:
        return 1 + max((one.line for one in self.placed), default=0)


def mark_width(mark: Mark, theme: Theme) -> float:
    return (
        chip_width(mark, theme)
        if isinstance(mark, Chip)
        else 15 + text_width(words.risk_word(mark), theme.font("meta"))
    )


def arrange(marks: Sequence[Mark], theme: Theme, width: float, lines: int) -> Marks:
    """From the left, line by line, at most eight. The first mark is always placed."""
    placed: list[Placed] = []
    line, left = 0, 0.0
    for at, mark in enumerate(marks[:MOST]):
        wide = mark_width(mark, theme)
        if left and left + wide > width and line + 1 < lines:
            line, left = line + 1, 0.0
        is_last_line, is_last = line + 1 == lines, at + 1 == len(marks)
        if left and left + wide + (0 if is_last or not is_last_line else COUNTED) > width:
            return Marks(placed=tuple(placed), rest=len(marks) - at, left=left)
        placed.append(Placed(mark=mark, line=line, left=left))
        left += wide + BETWEEN
    return Marks(placed=tuple(placed), rest=len(marks) - len(placed), left=left)


def paint_marks(painter: QPainter, row: QRectF, marks: Marks, theme: Theme) -> None:
    """`row` is the first line; the others follow at its height."""
    for one in marks.placed:
        top = row.top() + one.line * (row.height() + 1)
        room = QRectF(row.left() + one.left, top, row.width() - one.left, row.height())
        if isinstance(one.mark, Chip):
            paint_chip(painter, room, fitting(one.mark, theme, room.width()), theme)
        else:
            _paint_risk(painter, room, one.mark, theme)
    if marks.rest:
        top = row.top() + (marks.lines - 1) * (row.height() + 1)
        room = QRectF(row.left() + marks.left, top, COUNTED, row.height())
        draw_text(painter, room, f"+{marks.rest}", theme.font("meta"), theme.color("t2"))


def fitting(chip: Chip, theme: Theme, width: float) -> Chip:
    """A substance longer than the whole card ends in dots; it is never left out."""
    over = chip_width(chip, theme) - width
    font = theme.font("meta", weight=600)
    return chip if over <= 0 else replace(chip, text=elided(chip.text, font, text_width(chip.text, font) - over))


def _paint_risk(painter: QPainter, room: QRectF, risk: Risk, theme: Theme) -> None:
    color, icon = theme.color("t2"), words.RISK_ICONS.get(risk.kind, "warn")
    paint_icon(painter, QRectF(room.left(), room.top(), 13, room.height()), icon, color)
    draw_text(painter, room.adjusted(15, 0, 0, 0), words.risk_word(risk), theme.font("meta"), color)
