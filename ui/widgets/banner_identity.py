"""Name, sex and age in the banner, whole at every width: where one line is too short the name goes over several, in smaller letters."""

from dataclasses import replace

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter

from ui.theme.theme import Theme
from ui.widgets.names import broken
from ui.widgets.painting import Run, Words, draw_runs, draw_text

LEAST_ROOM = 220
"""What a narrow banner leaves to the identity at the least."""
PLAIN_LINE = 18
_SIZES = ((20, 1), (18, 1), (16, 1), (15, 2), (14, 2), (13, 2), (12, 3), (11, 3), (10, 4), (9, 4))
"""Letters and the most lines of them that stand above the line with sex and age."""


def least_size(padding: int) -> QSize:
    return QSize(LEAST_ROOM + 2 * padding, 40)


def paint_wrapped(painter: QPainter, room: QRectF, runs: tuple[Run, ...], below: tuple[Run, ...], theme: Theme) -> None:
    """The first run is the name; the rest, sex and age first, stands below it and before what may be cut."""
    name, *plain = runs
    if not isinstance(name, Words):
        return
    size, lines = wrapped(name.text, room.width(), room.height() - PLAIN_LINE, theme)
    step = min(size + 8.0, (room.height() - PLAIN_LINE) / len(lines))
    top = room.top() + (room.height() - PLAIN_LINE - step * len(lines)) / 2
    for line in lines:
        place = QRectF(room.left(), top, room.width(), step)
        draw_text(painter, place, line, theme.font("name", size=size), theme.color("t1"))
        top += step
    small = tuple(_small(run, is_first=at == 0) for at, run in enumerate(plain))
    taken = draw_runs(painter, QRectF(room.left(), top, room.width(), PLAIN_LINE), small, theme)
    rest = QRectF(room.left() + taken + 10, top, room.width() - taken - 10, PLAIN_LINE)
    if rest.width() > LEAST_ROOM / 4:
        draw_runs(painter, rest, below, theme, elide=True)


def wrapped(name: str, width: float, height: float, theme: Theme) -> tuple[int, list[str]]:
    """The largest letters in which the whole name fits, and its lines; the smallest there are when none is small enough."""
    for size, most in _SIZES:
        font = theme.font("name", size=size)
        lines = broken(name, width, font)
        if len(lines) <= most and len(lines) * (size + 2) <= height:
            return size, lines
    return size, lines


def _small(run: Run, *, is_first: bool) -> Run:
    return (
        replace(run, role="meta", gap=0 if is_first else 8) if isinstance(run, Words) else replace(run, is_small=True)
    )
